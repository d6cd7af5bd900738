/** What each column of a form holds: a wish, more about it, its theme, its kring, consent, or something that is not kept. */
import { bareWords } from '../diagnostics/bare.ts'
import type { Config } from '../plan/model.ts'
import { columnNamed } from '../survey/columns.ts'
import { isConsent } from '../survey/consent.ts'
import { isLikert, numberIn } from '../survey/likert.ts'
import { namesOf, themesIn } from '../survey/names.ts'
import { isTime } from '../survey/period.ts'
import { asksConsent, asksKring, asksNothing, asksTime, asksTopic, asksWho, asksWords } from '../survey/question.ts'
import type { Sheet } from '../survey/sheet.ts'

/** What becomes of a column. */
export type Role =
  | 'wish'
  | 'more'
  | 'theme'
  | 'kring'
  | 'consent'
  | 'consent-tick'
  | 'identifying'
  | 'time'
  | 'open'
  | 'empty'
  | 'other'

/** Which columns a person named, by a part of their question or as `kolom C`. */
export interface Named {
  columns: readonly string[]
  themeColumn: string | null
}

/** Why it isn't known which column holds the wishes: the questions that it may be. */
export interface Unclear {
  fail: 'no-wish' | 'several'
  headers: string[]
}

/** More questions than these are not named. */
const MOST_NAMED = 8

const WISH =
  /\bwens(?:en|t)?\b|\bwish(?:es)?\b|\bide(?:e|eën|een|as?)\b|suggesti|voorstel|proposal|verbeter|improve|wat (?:wilt|zou|wil|mist|moet|kan) |what (?:would|do|should|could) |\bbehoefte|\bgraag\b/i
// A wish for the firms of an area is no firm.
const WHO = /naam|\bname|e-?mail|telefoon|phone|mobiel|adres|address/i
const WHY = /waarom|\bwhy\b|toelicht|licht .*toe|uitleg|explain|motiv|reden|reason/i
const CONTACT =
  /contact|benader|\bbel(len|t)?\b|nieuwsbrief|newsletter|e-?mail|uitnodig|invite|meedoen|meehelpen|\bhelp/i

/** The roles of all columns, or the questions that it is unclear about. `kringOf` gives the kring that an answer names. */
export function rolesOf(
  sheet: Sheet,
  config: Config,
  { columns, themeColumn }: Named,
  kringOf: (answer: string) => string | null,
): Role[] | Unclear {
  const { headers } = sheet
  const names = namesOf(config)
  const asked = columns.map((column) => columnNamed(sheet, column))
  const themeAt = themeColumn === null ? -1 : columnNamed(sheet, themeColumn)
  const roles = headers.map((header, i): Role | 'words' | 'maybe' => {
    const answers = sheet.rows.map((row) => row[i] ?? '').filter((text) => text !== '')
    const part = (fits: (text: string) => boolean): number => answers.filter(fits).length / answers.length
    if (asked.includes(i)) return 'wish'
    if (themeAt === i) return 'theme'
    if (answers.length === 0) return 'empty'
    const isTheme = (text: string): boolean => themesIn(text, names) !== null
    const sentences = part((text) => text.split(/\s+/).length >= 4) >= 0.5
    if (themeAt === -1 && (part(isTheme) >= 0.8 || (asksTopic(header) && !sentences))) return 'theme'
    const known = part((text) => kringOf(text) !== null)
    // Where it is asked for, one that is called so is enough: the others are named, not taken for what was asked.
    if (known >= 0.8 || (known > 0 && !WISH.test(header) && asksKring(header))) return 'kring'
    if (asksTime(header) && part(isTime) >= 0.8) return 'time'
    if (asksConsent(header) && isConsent(answers)) return 'consent'
    if (asksConsent(header) && new Set(answers).size === 1) return 'consent-tick'
    const isSaid = (text: string): boolean => isTime(text) || numberIn(text) !== null || /^\S+@\S+$/.test(text)
    if (isConsent(answers) || part(isSaid) >= 0.5) return asksWho(header) ? 'identifying' : 'other'
    if (asksWho(header) && !(WISH.test(header) && (sentences || !WHO.test(header)))) return 'identifying'
    if (asksNothing(header) || CONTACT.test(header)) return 'other'
    if (asksWords(header)) return WHY.test(header) ? 'more' : 'open'
    if (WISH.test(header)) return 'words'
    // What is chosen from a list comes back; what is written is nearly always new.
    const isWritten = sentences && answers.length > 1 && new Set(answers).size >= 0.8 * answers.length
    return isWritten && part(isLikert) < 0.5 ? 'maybe' : 'other'
  })
  return asked.length > 0 ? settled(roles, (role) => role === 'wish') : chosen(roles, headers, names)
}

/** Which column holds the wish where nobody named one: the only one that asks for it, or else the only one with sentences. */
function chosen(
  roles: readonly (Role | 'words' | 'maybe')[],
  headers: readonly string[],
  names: ReadonlyMap<string, string>,
): Role[] | Unclear {
  for (const kind of ['words', 'maybe'] as const) {
    const found = headers.filter((_, i) => roles[i] === kind)
    // `Wens 1`, `Wens 2`, or a wish for each theme: one question, asked more than once.
    if (new Set(found.map((header) => withoutCount(header, names))).size === 1)
      return settled(roles, (role) => role === kind)
    if (found.length > 0) return { fail: 'several', headers: found }
  }
  // Those in which people wrote something go first.
  const left = (['open', 'more', 'other'] as const).flatMap((role) => headers.filter((_, i) => roles[i] === role))
  return { fail: 'no-wish', headers: left.filter((header) => header !== '').slice(0, MOST_NAMED) }
}

/** A question without which of several it is: their number, or a theme. */
function withoutCount(header: string, names: ReadonlyMap<string, string>): string {
  const bare = bareWords(header).replace(/ ?\b\d+\b|^(?:eerste|tweede|derde|first|second|third) /g, '')
  const longest = [...names.keys()].sort((a, b) => b.length - a.length)
  return longest.reduce((left, name) => left.replace(` ${name} `, ' '), ` ${bare} `).trim()
}

/** Without what was in doubt. */
function settled(roles: readonly (Role | 'words' | 'maybe')[], isWish: (role: string) => boolean): Role[] {
  return roles.map((role) => (isWish(role) ? 'wish' : role === 'words' || role === 'maybe' ? 'open' : role))
}
