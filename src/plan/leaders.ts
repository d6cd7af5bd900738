/** Who leads a theme or project: one role or organisation, or several. */
import type { Config } from './model.ts'
import { spoken } from './names.ts'

export interface Led {
  lead: string | null
  alsoLead?: string[]
}

/** Everyone who leads, in the order of the plan. */
export const leadersOf = ({ lead, alsoLead = [] }: Led): string[] => (lead === null ? [] : [lead, ...alsoLead])

/** Everyone who leads, as people say it; null where nobody does. */
export const ledBy = (of: Led, config: Config): string | null =>
  leadersOf(of)
    .map((role) => spoken(role, config))
    .join(', ') || null
