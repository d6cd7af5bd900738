/** The passport of a report as one word that every format can carry, so that a report can be made again and compared. */
import { isCalendarDate } from '../plan/typed/dates.ts'
import type { Audience } from './audience.ts'
import { audienceFrom, audienceSlug } from './audience.ts'
import type { Passport, Since } from './view/view.ts'

/** What a report was made of. */
export interface Origin {
  /** Version of the program that made it. */
  tool: string
  /** Slug of the kring; null for the association. */
  kring: string | null
  audience: Audience
  language: 'nl' | 'en'
  /** ISO date of the state that it tells. */
  date: string
  /** The moment since which changes are told; null where they aren't. */
  since: Since | null
  /** null outside git. */
  commit: string | null
  /** Whether plan files differed from that commit. */
  changed: boolean
  /** SHA-256 over the plan files but the ballots, in hexadecimals. */
  input: string
}

/** The association, in the place of a kring's slug; no slug has a capital. */
const ALL = 'V'

export function originOf(
  { tool, today, revision, since, input }: Passport,
  kring: string | null,
  audience: Audience,
  language: 'nl' | 'en',
): Origin {
  const { commit = null, changed = false } = revision ?? {}
  return { tool, kring, audience, language, date: today, since, commit, changed, input }
}

/** Such as `masterplan:0.1.0:noord:bestuur:nl:2026-11-25:1a2b3c4d5e+:<64 hexadecimals>`; `2026-06-18=alv-2026..` before the day and `a1b2c3d4e5..` before the revision are since when. */
export function passportWord({ tool, kring, audience, language, date, since, commit, changed, input }: Origin): string {
  const revision = `${since ? `${since.commit}..` : ''}${commit ?? '-'}${changed ? '+' : ''}`
  const named = since?.name ? `=${since.name}` : ''
  const days = `${since ? `${since.date}${named}..` : ''}${date}`
  return ['masterplan', tool, kring ?? ALL, audienceSlug(audience) ?? '-', language, days, revision, input].join(':')
}

// Every part is bounded, so that no file can keep this busy.
const WORD =
  /masterplan:(\d{1,4}\.\d{1,4}\.\d{1,4}[\w.-]{0,20}):([a-z0-9-]{1,100}|V):([a-z0-9./-]{1,120}):(nl|en):(?:(\d{4}-\d{2}-\d{2})(?:=([a-z0-9-]{1,100}))?\.\.)?(\d{4}-\d{2}-\d{2}):(?:(m?[0-9a-f]{7,64})\.\.)?(-|m?[0-9a-f]{7,64})(\+?):([0-9a-f]{64})(?![0-9a-f])/g

/** The origin that a text carries, the last where prose quotes another's; null where it has no passport. */
export function originIn(text: string): Origin | null {
  const [, tool, kring, audience, language, sinceDate = '', name, date, since, commit, changed, input] =
    [...text.matchAll(WORD)].at(-1) ?? []
  const forWhom = audienceFrom(audience ?? '')
  if (tool === undefined || kring === undefined || date === undefined || input === undefined || forWhom === null)
    return null
  if (!isCalendarDate(date) || (since !== undefined && !isCalendarDate(sinceDate))) return null
  return {
    tool,
    kring: kring === ALL ? null : kring,
    audience: forWhom,
    language: language === 'en' ? 'en' : 'nl',
    date,
    since: since === undefined ? null : { commit: since, date: sinceDate, name: name ?? null },
    commit: commit === undefined || commit === '-' ? null : commit,
    changed: changed === '+',
    input,
  }
}
