/** What a meeting pack is made of. */
import type { Agenda } from '../../execution/agenda.ts'
import type { Comparison } from '../../history/comparable.ts'
import type { Language } from '../../language/language.ts'
import type { Kring, Plans } from '../../plan/model.ts'
import type { Logo } from '../../plan/plan-set.ts'

export interface AgendaInput {
  plans: Plans
  kringen: readonly Kring[]
  /** Whether it is of one kring, or of the association. */
  one: boolean
  agenda: Agenda
  /** ISO date of the meeting. */
  meeting: string
  /** The moment since which changes are told: of the last decision, or the one that was asked for; null where neither is known. */
  since: { date: string; name: string | null } | null
  /** What changed since, and the version of the plans from which on with the ISO date of its commit; null where there is no such version here. */
  changed: { commit: string; committed: string; compared: Comparison } | null
  /** How many errors are in the plans. */
  errors: number
  logo: Logo | null
  language: Language
}
