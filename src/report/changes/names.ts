/** How a sentence about a change names what it speaks of. */
import type { ItemFact } from '../../history/item-facts.ts'
import type { Config, ItemKey } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { quoted } from '../prose.ts'

/** What a sentence needs to name what it speaks of. */
export interface Names {
  config: Config
  /** The title of an item of either side; its key where there is none. */
  titleOf(key: ItemKey): string
}

/** A criterion in the middle of a sentence. */
export function criterionName(id: string, { criteria }: Config): string {
  return (criteria.find((c) => c.id === id)?.name ?? id).toLowerCase()
}

type ListFact = Extract<ItemFact, { added: string[] }>['fact']

/** How an entry of a list is called. */
export function listNames(fact: Exclude<ListFact, 'whys'>, { config, titleOf }: Names): (entry: string) => string {
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
    default:
      return (entry) => `“${quoted(titleOf(entry), 120)}”`
  }
}
