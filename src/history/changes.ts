/** Plans then × plans now → what changed, by id and never by line, and what follows from it. */
import type { Item, ItemKey, Kring, Plans, Theme } from '../plan/model.ts'
import type { ItemFact } from './compare.ts'
import { type Consequences, consequencesOf } from './consequences.ts'
import type { Fact } from './frame-fact.ts'
import { kringFacts, themeFacts } from './frame-facts.ts'
import { itemFacts } from './item-facts.ts'
import { matchItems, renamed } from './match.ts'
import { mergedInto } from './renames.ts'
import { type SettingFact, settingFacts } from './setting-facts.ts'
import type { Placed } from './side.ts'

/** The name of an item on one side. */
export interface ItemName {
  key: ItemKey | null
  title: string
  kring: string
  theme: string
}

/** What became of one item. `facts` are of one that is on both sides. */
export interface ItemChange {
  kind: Item['kind']
  before: ItemName | null
  after: ItemName | null
  /** Into what it was merged, for one that is gone; `stated` where the plan says so, and it isn't only seen from what refers to it. */
  merged: (ItemName & { stated: boolean }) | null
  facts: ItemFact[]
}

/** What became of a theme of a kring, besides its items. */
export interface ThemeChange {
  kring: string
  theme: string
  what: 'added' | 'gone' | 'changed'
  /** The slug of the theme that it was merged into, for one that is gone. */
  into: string | null
  facts: Fact[]
}

/** What became of a kring's page, survey and name. */
export interface KringChange {
  kring: string
  /** Its name now, or then where it is gone. */
  name: string
  what: 'added' | 'gone' | 'changed'
  /** The slug of the kring that it was merged into, for one that is gone. */
  into: string | null
  facts: Fact[]
}

/** Everything that changed between two versions of the plans. */
export interface Changes {
  kringen: KringChange[]
  themes: ThemeChange[]
  items: ItemChange[]
  settings: SettingFact[]
  consequences: Consequences
}

/** Compares two versions of the plans, whose items may have been matched already. Equal plans give empty lists. */
export function changesBetween(before: Plans, after: Plans, matches = matchItems(before, after)): Changes {
  const named = renamed(matches)
  const items = matches.flatMap(({ before: then, after: now, merged }): ItemChange[] => {
    const item = (now ?? then)?.item
    if (!item) return []
    const facts = then && now ? itemFacts(then, now, named) : []
    if (then && now && facts.length === 0) return []
    return [
      {
        kind: item.kind,
        before: then && nameOf(then),
        after: now && nameOf(now),
        merged: merged && { ...nameOf(merged.into), stated: merged.stated },
        facts,
      },
    ]
  })
  return {
    kringen: kringChanges(before, after),
    themes: themeChanges(before, after),
    items,
    // Before the first plans there was no association to have settings.
    settings: before.kringen.length === 0 ? [] : settingFacts(before.config, after.config),
    consequences: consequencesOf(before, after, matches),
  }
}

/** Whether nothing changed at all. */
export function isUnchanged({ kringen, themes, items, settings }: Changes): boolean {
  return kringen.length + themes.length + items.length + settings.length === 0
}

function nameOf({ kring, theme, item: { key, title } }: Placed): ItemName {
  return { key, title, kring, theme }
}

function kringChanges(before: Plans, after: Plans): KringChange[] {
  const change = (was: Kring | null, is: Kring | null): KringChange[] => {
    const kring = (is ?? was)?.slug ?? ''
    const name = (is ? after : before).config.kringen.find((k) => k.slug === kring)?.name ?? kring
    const facts = was && is ? kringFacts(was, is, { before: before.config, after: after.config }) : []
    const what = was && is ? 'changed' : is ? 'added' : 'gone'
    return what === 'changed' && facts.length === 0
      ? []
      : [{ kring, name, what, into: is ? null : mergedInto('kringen', kring, before, after), facts }]
  }
  return both(before.kringen, after.kringen, (k) => k.slug).flatMap(([was, is]) => change(was, is))
}

function themeChanges(before: Plans, after: Plans): ThemeChange[] {
  const all = (plans: Plans): Theme[] => plans.kringen.flatMap((kring) => kring.themes)
  return both(all(before), all(after), (t) => `${t.kring}/${t.slug}`).flatMap(([was, is]): ThemeChange[] => {
    const { kring = '', slug: theme = '' } = is ?? was ?? {}
    if (!was || !is)
      return [
        {
          kring,
          theme,
          what: is ? 'added' : 'gone',
          into: is ? null : mergedInto('themes', theme, before, after),
          facts: [],
        },
      ]
    const facts = themeFacts(was, is)
    return facts.length > 0 ? [{ kring, theme, what: 'changed', into: null, facts }] : []
  })
}

/** The entries of two lists side by side by name: those of now in their order, then those that are gone. */
function both<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
): [was: T | null, is: T | null][] {
  const then = new Map(before.map((entry) => [nameOf(entry), entry]))
  const now = new Map(after.map((entry) => [nameOf(entry), entry]))
  return [
    ...after.map((entry): [T | null, T | null] => [then.get(nameOf(entry)) ?? null, entry]),
    ...before.filter((entry) => !now.has(nameOf(entry))).map((entry): [T | null, T | null] => [entry, null]),
  ]
}
