/** What renaming, moving and merging items share: which files must be sure, whatever names the items, and the proof that nothing else changed. */
import { isDeepStrictEqual } from 'node:util'
import { Draft } from '../editing/draft.ts'
import { factsOf } from '../editing/facts/set-fact.ts'
import { type Relocation, relocated } from '../editing/relocation.ts'
import { wordsIn } from '../language/words.ts'
import type { Item, ItemKey } from '../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import { unreadFiles } from '../plan/reach.ts'
import { allItems, itemsOf } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { FoundItem } from '../workspace/named/find-item.ts'
import type { Workspace } from '../workspace/open.ts'
import { type MovedFile, type Proposed, proposed } from './edit.ts'
import type { Settings } from './settings.ts'

/** An item with the id that it needs to be known by afterwards. */
export type Named = FoundItem & { id: string; key: ItemKey }

/** Says in both languages why something can't be done. */
export function refuse(say: (words: ReturnType<typeof wordsIn>['relocate']) => string): never {
  throw new Misuse((language, by) => say(wordsIn(language, by).relocate))
}

/** The item where its id is its own and its file can be read for certain. Throws a Misuse that says what to do first. */
export function certain(set: PlanSet, found: FoundItem): Named {
  const { item, theme } = found
  sound(set, theme.file)
  const { id, key } = item
  if (id === null || key === null) return refuse((say) => say.noId(item.title))
  const others = itemsOf(theme).filter((other) => other.id === id)
  if (others.length > 1) refuse((say) => say.twice(id, theme.file))
  return { ...found, id, key }
}

/** Says that a person had better change a file. */
export function byHand(file: string): never {
  throw new Misuse(bothLanguages((language) => wordsIn(language).edit.byHand(file)))
}

/** A file that can be read for certain. Throws a Misuse for another one. */
export function sound(set: PlanSet, file: string): Source {
  const source = set.sources.get(file)
  const unread = unreadFiles(set)
  if (source === undefined || unread.has(file) || unread.has(CONFIG_FILE) || factsOf(source) === null)
    return refuse((say) => say.unread(file))
  return source
}

/** A draft in which everything still leads to what it led to. `names` are what files are searched for that can't be read for certain. */
export function redirected({ set }: Workspace, relocation: Omit<Relocation, 'has'>, names: readonly string[]): Draft {
  const files = new Set(set.files)
  const draft = new Draft(set.sources)
  const unread = unreadFiles(set)
  const has = (file: string): boolean => files.has(file)
  for (const [file, source] of set.sources) {
    if (!file.endsWith('.md')) continue
    const isSure = !unread.has(file) && factsOf(source) !== null
    // Where nothing can be meant, nothing is missed.
    if (!isSure && !names.some((name) => source.text.includes(name))) continue
    const text = isSure ? relocated(source, { ...relocation, has }) : refuse((say) => say.mentions(file))
    if (text === null) return byHand(file)
    draft.put(file, text)
  }
  for (const { file, id } of set.problems)
    if (id === 'onleesbaar-bestand' && !set.sources.has(file) && file.endsWith('.md') && files.has(file))
      refuse((say) => say.unread(file))
  return draft
}

/**
 * The change, where every item says afterwards what is expected of it: `expected` gives an item as it should be, in the place that its
 * key says; null for one that is compared otherwise, and `except` is what became of those.
 */
export async function checked(
  before: Workspace,
  settings: Settings,
  draft: Draft,
  file: string,
  key: (key: ItemKey) => ItemKey,
  expected: (item: Item) => Item | null,
  except: ItemKey | null = null,
  moved: readonly MovedFile[] = [],
): Promise<Proposed> {
  const change = await proposed(before, settings, draft.placed(), moved)
  const wanted = [...allItems(before.set.plans)].flatMap(({ theme, item }) => {
    const one = expected(item)
    return one === null ? [] : [shapeOf(draft.home(theme.file), one, key)]
  })
  const found = [...allItems(change.after.set.plans)].flatMap(({ theme, item }) =>
    item.key !== null && item.key === except ? [] : [shapeOf(theme.file, item, (one) => one)],
  )
  if (!isDeepStrictEqual(wanted.sort(), found.sort())) byHand(file)
  return withoutMoved(change)
}

/** All that an item says and where it stands, with what it refers to as that is called afterwards, and without where links lead. */
function shapeOf(file: string, item: Item, key: (key: ItemKey) => ItemKey): string {
  const list = (keys: readonly ItemKey[]): ItemKey[] => [...new Set(keys.map(key))]
  const references =
    item.kind === 'wish'
      ? { challenges: list(item.challenges) }
      : item.kind === 'project'
        ? { wishes: list(item.wishes), blockedBy: list(item.blockedBy) }
        : {}
  const text = JSON.stringify([item.key === null ? file : '', { ...item, heading: 0, ...references }])
  // Comments at the end of a text are about the heading below it, and come and go with that one.
  return text
    .replace(/\]\(<?[^()\s]*/g, '](')
    .replaceAll('\\r\\n', '\\n')
    .replace(/(?:(?:\\n)+<!--(?:(?!-->)[^"])*-->)+(?=")/g, '')
}

/** What was found of something before and is found of it in its new place, is neither made nor mended. */
function withoutMoved(change: Proposed): Proposed {
  const nameOf = ({ ruleId, reason }: Proposed['added'][number]): string => `${ruleId} ${reason}`
  const mended = [...change.mended]
  const added = change.added.filter((finding) => {
    const at = mended.findIndex((other) => nameOf(other) === nameOf(finding))
    if (at !== -1) mended.splice(at, 1)
    return at === -1
  })
  return { ...change, added, mended }
}
