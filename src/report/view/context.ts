/** What a report takes from the world. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Language } from '../../language/language.ts'
import type { Earlier, LastDecision } from '../since.ts'

/** The version of the plans: a commit, and whether files differ from it. */
export interface Revision {
  commit: string | null
  changed: boolean
}

/** What a report takes from the world: the language, the day, the version of the plans, and what is wrong in them. */
export interface ReportContext {
  language: Language
  /** ISO date. */
  today: string
  revision: Revision | null
  /** SHA-256 over the plan files but the ballots, in hexadecimals. */
  input: string
  findings: readonly Finding[]
  /** The files in which something could not be read that may hold whole items. */
  unread?: ReadonlySet<string>
  /** The plans at the moment since which changes are told. */
  earlier?: Earlier | null
  /** The plans before the last decision, where no such moment is asked for. */
  last?: LastDecision | null
}
