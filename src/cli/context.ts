/** What every command gets: the world, the language, and the options that hold for all. */
import type { Language } from '../language/language.ts'
import type { Host } from '../workspace/host.ts'

export interface Context {
  host: Host
  language: Language
  root?: string
  /** ISO date that counts as today. */
  today: string
  /** Whether the user named that date. */
  todayGiven: boolean
  color?: boolean
}
