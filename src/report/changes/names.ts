/** What things are called in an overview of changes: as now, and as then where they are gone. */
import { oneLine } from '../../diagnostics/safe.ts'
import type { ItemFact } from '../../history/compare.ts'
import type { Config, Item, ItemKey, Plans } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { indexItems } from '../../plan/references.ts'
import { quoted } from '../prose.ts'

/** What a sentence needs to name what it speaks of. */
export interface Names {
  config: Config
  /** The settings of then, for what something was called where it came from. */
  earlier: Config
  /** An item of either side, as it is now or else as it was. */
  itemOf(key: ItemKey): Item | undefined
}

const known = new WeakMap<Plans, { of: Plans; names: Names }>()

/** What titles and names are looked up in: the plans now and, for what is gone, the plans then. Made once for all kringen that ask. */
export function namesOf(before: Plans, after: Plans): Names {
  const found = known.get(after)
  if (found?.of === before) return found.names
  const [then, now] = [indexItems(before), indexItems(after)]
  const names: Names = {
    config: allNames(before.config, after.config),
    earlier: allNames(after.config, before.config),
    itemOf: (key) => now.get(key) ?? then.get(key),
  }
  known.set(after, { of: before, names })
  return names
}

/** The settings now, with what was taken out of their lists since. */
export function allNames(before: Config, after: Config): Config {
  const all = <T extends { slug: string }>(was: readonly T[], is: readonly T[]): T[] => [
    ...is,
    ...was.filter(({ slug }) => !is.some((entry) => entry.slug === slug)),
  ]
  return {
    ...after,
    kringen: all(before.kringen, after.kringen),
    themes: all(before.themes, after.themes),
    branches: all(before.branches, after.branches),
    partners: all(before.partners, after.partners),
    agendas: all(before.agendas, after.agendas).map((agenda) => ({
      ...agenda,
      lines: all(before.agendas.find(({ slug }) => slug === agenda.slug)?.lines ?? [], agenda.lines),
    })),
    criteria: [...after.criteria, ...before.criteria.filter(({ id }) => !after.criteria.some((c) => c.id === id))],
  }
}

/** A criterion in the middle of a sentence. */
export function criterionName(id: string, { criteria }: Config): string {
  return (criteria.find((c) => c.id === id)?.name ?? id).toLowerCase()
}

/** A theme, with its kring where the other place is in another one. */
export function placeName(place: { kring: string; theme: string }, other: { kring: string }, config: Config): string {
  const theme = nameIn(config.themes, place.theme)
  return place.kring === other.kring ? theme : `${shortKring(config, place.kring)}, ${theme}`
}

type ListFact = Extract<ItemFact, { added: string[] }>['fact']

/** How an entry of a list is called. */
export function listNames(fact: Exclude<ListFact, 'whys'>, { config, itemOf }: Names): (entry: string) => string {
  switch (fact) {
    case 'partners':
      return (entry) => nameIn(config.partners, entry)
    case 'branches':
      return (entry) => nameIn(config.branches, entry)
    case 'agendas':
      return (entry) => {
        const [slug = '', line] = entry.split('/')
        const agenda = config.agendas.find((a) => a.slug === slug)
        return line === undefined ? (agenda?.name ?? slug) : nameIn(agenda?.lines ?? [], line)
      }
    case 'attachments':
      return (entry) => oneLine(entry)
    default:
      return (entry) => `“${quoted(itemOf(entry)?.title ?? entry, 120)}”`
  }
}
