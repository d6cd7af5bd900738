/** Where plain text still calls something what it was called: what somebody wrote isn't rewritten, but it is told. */

import type { Item, ItemKey, Plans } from '../plan/model.ts'
import { allItems } from '../plan/references.ts'
import { split } from '../plan/yaml/fence.ts'
import type { Workspace } from '../workspace/open.ts'

/** A line of a file, from 1, and what in it is called so no more. */
export interface Mention {
  file: string
  line: number
  words: string
}

/** The names in full of what is called otherwise: `key` gives what an item is called now. */
export function formerNames(plans: Plans, key: (key: ItemKey, item: Item) => ItemKey | null): Set<string> {
  const names = new Set<string>()
  for (const { theme, item } of allItems(plans)) {
    const now = item.key === null ? null : key(item.key, item)
    if (item.key === null || now === null || now === item.key) continue
    names.add(item.key)
    // The theme with the id is a name too, until another kring has such an item.
    const short = `${theme.slug}/${item.id}`
    if (!now.endsWith(`/${short}`)) names.add(short)
  }
  return names
}

/** The mentions in prose, in the order of the files; facts and addresses of links have followed. */
export function mentionsIn({ set }: Workspace, names: ReadonlySet<string>): Mention[] {
  const found: Mention[] = []
  if (names.size === 0) return found
  for (const [file, source] of set.sources) {
    if (!file.endsWith('.md')) continue
    const { body } = split(source).value
    const above = source.text.slice(0, body.start).split('\n').length
    for (const [i, text] of source.text.slice(body.start, body.end).split('\n').entries())
      for (const [words] of text.matchAll(/(?<![\w./-])[a-z0-9-]+(?:\/[a-z0-9-]+)+/g))
        if (names.has(words)) found.push({ file, line: above + i, words })
  }
  return found
}
