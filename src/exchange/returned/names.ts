/** Which item each bookmark of a report stands for: they are names of items, cut at 40 characters. */
import type { ItemKey, Plans } from '../../plan/model.ts'
import { allItems } from '../../plan/references.ts'
import type { TextDocument } from '../word/blocks.ts'
import type { Names } from './own-report.ts'

/** As long as Word lets a bookmark be, and what is left where its end says the how manieth of that name it is. */
const LONGEST = 40
const SHORTENED = 34

/** Resolved in a report that nobody changed: where two names were cut alike, the title under them tells which is which. */
export function namesOf({ blocks }: TextDocument, plans: Plans, kring: string | null): Names {
  const items = new Map<string, { key: ItemKey; title: string }[]>()
  for (const { item, theme } of allItems(plans)) {
    if (item.key === null) continue
    const anchor = theme.kring === kring ? item.key.slice(theme.kring.length + 1) : item.key
    const whole = anchor.replaceAll('/', '__').replaceAll('-', '_')
    for (const name of new Set([whole.slice(0, LONGEST), whole.slice(0, SHORTENED)]))
      items.set(name, [...(items.get(name) ?? []), { key: item.key, title: item.title }])
  }
  const names = new Map<string, ItemKey>()
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    for (const id of block.ids) {
      const found = items.get(id) ?? items.get(id.replace(/_\d+$/, '')) ?? []
      const titled = found.filter(({ title }) => plain(title) === plain(block.text))
      const [only, ...others] = titled.length > 0 ? titled : found
      if (only && others.length === 0) names.set(id, only.key)
    }
  }
  return names
}

/** The bookmarks of the same report as it would be by now, by the names that the items had then: one may have got another, or moved. */
export function namesSince(then: Names, now: TextDocument, plans: Plans, kring: string | null): Names {
  const known = new Set(then.values())
  const formerly = new Map(
    [...allItems(plans)].flatMap(({ item }): [ItemKey, ItemKey][] => {
      const old = item.formerly.find((key) => known.has(key))
      return item.key === null || known.has(item.key) || old === undefined ? [] : [[item.key, old]]
    }),
  )
  return new Map([...namesOf(now, plans, kring)].map(([id, key]) => [id, formerly.get(key) ?? key]))
}

const plain = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase()
