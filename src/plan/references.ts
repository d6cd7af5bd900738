/** Names of items: `id` in the same file, `theme/id` in the same kring, `kring/theme/id` anywhere. */
import type { Spot } from '../diagnostics/finding.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import { ItemIndex, itemsIn } from './item-index.ts'
import type { Ask, Item, ItemKey, Kring, Plans, Project, Theme } from './model.ts'
import { once } from './once.ts'
import { isAmong, KRING_FILE, type PlanSet } from './plan-set.ts'

/** The full name of what a reference in a theme file means. */
export function itemKey(kring: string, theme: string, reference: string): ItemKey {
  const parts = reference.split('/')
  if (parts.length === 1) return `${kring}/${theme}/${reference}`
  return parts.length === 2 ? `${kring}/${reference}` : reference
}

/** The shortest reference from a theme file to an item: what a person would type there. */
export function shortReference(key: ItemKey, kring: string, theme: string): string {
  return formsOf(key, { kring, slug: theme })[0] ?? key
}

/** Every item of the association that has an id, by full name; the first one where an id is used twice. */
export const indexItems = once(({ kringen }: Plans) => new ItemIndex(kringen))

/** The kind of item that each field with references names. */
export const REFERRED: Readonly<Record<string, Item['kind']>> = {
  wensen: 'wish',
  uitdagingen: 'challenge',
  'geblokkeerd-door': 'project',
}

/** The front-matter field that holds the facts of each kind of item. */
export const FIELDS = { challenge: 'uitdagingen', wish: 'wensen', project: 'projecten' } as const

/** The items of a theme, in the order of its sections. */
export function itemsOf({ challenges, wishes, projects }: Theme): Item[] {
  return [...challenges, ...wishes, ...projects]
}

/** Every item with the theme it stands in, in the order of the association and the files. */
export function* allItems(plans: Plans): Generator<{ theme: Theme; item: Item }> {
  for (const kring of plans.kringen) yield* placedIn(kring)
}

/** Those of one kring. */
export const placedIn = once(({ themes }: Kring) =>
  themes.flatMap((theme) => itemsOf(theme).map((item) => ({ theme, item }))),
)

/** Every project with the theme it stands in. */
export function* allProjects(plans: Plans): Generator<{ theme: Theme; project: Project }> {
  for (const kring of plans.kringen) {
    for (const theme of kring.themes) for (const project of theme.projects) yield { theme, project }
  }
}

/** Where a fact of an item is in the front matter; its heading where it has no id, and so no facts. */
export function factSpot(
  theme: Theme,
  item: Item,
  path: readonly (string | number | readonly string[])[],
  part: 'key' | 'value' = 'value',
): Spot {
  if (item.id === null) return { file: theme.file, at: { heading: item.heading } }
  return { file: theme.file, at: { path: [FIELDS[item.kind], item.id, ...path], part } }
}

/** The things that a project asks of its partners, each with its number among those of that partner, from 1, and its path below the project. */
export function asksIn({ asks }: Project): { ask: Ask; nth: number; path: (string | number)[] }[] {
  const counts = new Map<string, number>()
  return asks.map((ask) => {
    const before = counts.get(ask.partner) ?? 0
    counts.set(ask.partner, before + 1)
    return { ask, nth: before + 1, path: ['gevraagd', ask.partner, before] }
  })
}

/** A reference from one item to another: what it names, the kind it should be, and its path in the front matter. */
export interface ItemReference {
  theme: Theme
  key: ItemKey
  kind: Item['kind']
  path: (string | string[])[]
}

/** The ways in which an item can be named in a theme file, shortest first. */
export function formsOf(key: ItemKey, { kring, slug }: Pick<Theme, 'kring' | 'slug'>): string[] {
  return [`${kring}/${slug}/`, `${kring}/`, ''].flatMap((prefix) =>
    key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
  )
}

/** Every reference between items. */
export function* itemReferences(plans: Plans): Generator<ItemReference> {
  for (const kring of plans.kringen) for (const theme of kring.themes) yield* referencesIn(theme)
}

const referencesIn = once((theme: Theme): ItemReference[] =>
  itemsOf(theme).flatMap((item) => {
    const refer = (keys: ItemKey[], kind: Item['kind'], field: string): ItemReference[] =>
      keys.map((key) => ({ theme, key, kind, path: [FIELDS[item.kind], item.id ?? '', field, formsOf(key, theme)] }))
    if (item.kind === 'wish') return refer(item.challenges, 'challenge', 'uitdagingen')
    if (item.kind !== 'project') return []
    return [...refer(item.wishes, 'wish', 'wensen'), ...refer(item.blockedBy, 'project', 'geblokkeerd-door')]
  }),
)

/** The references that lead to no item of their kind in their own kring: to another kring, to nothing, or to something else. */
export const leadingElsewhere = once(({ kringen }: Plans): ItemReference[] => kringen.flatMap(elsewhereIn))

const elsewhereIn = once((kring: Kring): ItemReference[] =>
  kring.themes.flatMap(referencesIn).filter(({ key, kind }) => itemsIn(kring).get(key)?.kind !== kind),
)

/** Where an item's heading is; the first where an id is used twice. */
export function spotOf({ plans }: PlanSet, key: ItemKey): Spot {
  const item = indexItems(plans).get(key)
  const [kring = '', theme = ''] = key.split('/')
  if (item === undefined) throw new RangeError(`spotOf: no item ${key}`)
  return { file: `${kring}/${theme}.md`, at: { heading: item.heading } }
}

/** A slug made of a title: `Zonnestroom délen!` becomes `zonnestroom-delen`. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'item'
}

/** The edit that gives the heading at an offset an id, in front of what may close it: marks, a comment. */
export function idBehind(text: string, heading: number, id: string): TextEdit[] {
  const newline = text.indexOf('\n', heading)
  let title = text.slice(heading, newline === -1 ? text.length : newline).trimEnd()
  if (title.endsWith('-->') && title.includes('<!--')) title = title.slice(0, title.lastIndexOf('<!--')).trimEnd()
  const marks = /(?<=\s)#+$/.exec(title.slice(1))
  if (marks) title = title.slice(0, marks.index + 1).trimEnd()
  const end = heading + title.length
  // The id is there already, without its braces.
  if (title.endsWith(` #${id}`)) return [{ start: end - id.length - 1, end, text: `{#${id}}` }]
  return [{ start: end, end, text: ` {#${id}}` }]
}

/** Problems after which it is unknown which items a file holds. */
const BREAKING = new Set<string>([
  'onleesbaar-bestand',
  'geen-front-matter',
  'open-front-matter',
  'samenvoegconflict',
  'onbekend-onderdeel',
  'onderdeel-verkeerde-plek',
  'bijna-kop',
  'id-zonder-item',
  'item-zonder-sectie',
  'gegevens-zonder-kop',
  'ongeldige-kop-id',
  'open-blok',
])

/** Whether it is unknown which items a file holds after a problem. */
export const isBreaking = (id: string): boolean => BREAKING.has(id)

const broken = new WeakMap<PlanSet['problems'], Set<string>>()

/** Whether the file that a reference leads to can't be trusted to show all its items. */
export function isBroken({ problems, files: there, plans }: PlanSet, key: ItemKey): boolean {
  let files = broken.get(problems)
  if (!files) {
    files = new Set(problems.filter((problem) => BREAKING.has(problem.id)).map((problem) => problem.file))
    broken.set(problems, files)
  }
  const [kring = '', theme = ''] = key.split('/')
  const file = `${kring}/${theme}.md`
  const { kringen, themes } = plans.config
  // A file that isn't there, or that no kring or theme is known for, is told as such, and not again by all that refer to it.
  const expected = kringen.some((k) => k.slug === kring) && themes.some((t) => t.slug === theme)
  const own = file.endsWith(`/${KRING_FILE}`)
  return files.has(file) || (expected !== isAmong(there, file) && !own)
}
