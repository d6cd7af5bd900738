/** What is known while the changes of a report are taken over, and what comes of it. */
import type { Language } from '../../language/language.ts'
import type { Item, Kring } from '../../plan/model.ts'
import type { Decision } from '../decide.ts'
import type { Around } from '../values/assign.ts'
import type { Parts } from './parts.ts'

/** What was taken over, as it is told. */
export interface Taken {
  where: string
  field: string
  was: string | null
  now: string | null
}

export interface Outcome {
  taken: Taken[]
  decisions: Decision[]
  /** The new items, for what they look like elsewhere. */
  fresh: { kind: Item['kind']; title: string; text: string; theme: string }[]
}

/** How the report stands beside the plans. */
export interface Beside extends Around {
  /** The report of the plans as they are, where they are others than those that the report was made of. */
  present: Parts | null
  /** What a report says of the plans as they are, as far as it can be made. */
  says: Parts
  /** The language of the report, and of whoever reads what comes of it. */
  report: Language
  language: Language
  /** null for a report of the whole association. */
  kring: Kring | null
}
