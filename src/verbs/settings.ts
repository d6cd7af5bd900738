/** What a run needs to know besides the workspace. */
import type { Language } from '../language/language.ts'

export interface Settings {
  language: Language
  /** ISO date that counts as today. */
  today: string
}
