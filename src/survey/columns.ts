/** What each column of a survey holds: answers about a theme, a kring, a time, or something that is not kept. */
import { nearest } from '../diagnostics/suggest.ts'
import type { Config } from '../plan/model.ts'
import { isLikert, isNoOpinion, numberIn, plainWords } from './likert.ts'
import { isTime } from './period.ts'
import type { Sheet } from './sheet.ts'

/** Why a column is dropped. */
export type Dropped = 'least' | 'identifying' | 'open' | 'other' | 'empty' | 'asked' | 'second' | 'unmatched'

/**
 * `score`: about one theme, a figure or word; `choice`: one theme, ticked or not; `place`: a theme in a place of the order;
 * `list`: several themes in one cell.
 */
export type Role =
  | { kind: 'score' | 'choice'; theme: string }
  | { kind: 'place'; place: number }
  | { kind: 'list'; ordered: boolean }
  | { kind: 'kring' }
  | { kind: 'time' }
  | { kind: 'dropped'; why: Dropped; suggestion: string | null }

/** What the user says of columns by their question: a theme's slug, `kring`, or `-` to drop it. */
export type ColumnMap = ReadonlyMap<string, string>

const IDENTIFYING =
  /naam|\bname\b|e-?mail|telefoon|phone|mobiel|adres|address|\bip\b|bedrijf|company|organisati|respondent|collector|\bid\b|ipaddr|token|gebruiker|user|functie|\bref|seed/i
const PLACE =
  /(?:rang|rank|ranking|plaats|place|keuze|choice|positie|position|voorkeur|prioriteit|priority|nummer|no\.?)\W{0,3}(\d{1,2})(?!\d)|(?:^|\W)(\d{1,2})(?:e|ste|de|st|nd|rd|th)\b|\[(\d{1,2})\]/i
const ORDINAL = ['eerste|first', 'tweede|second', 'derde|third', 'vierde|fourth', 'vijfde|fifth'].map(
  (words) => new RegExp(`\\b(?:${words})\\b`, 'i'),
)
const UNORDERED = /(volgorde|order)\W+(maakt|speelt|doet|does|is)\W+(niet|geen|not)|willekeurige volgorde|in any order/i
/** Whether a question asks for an order. */
export const asksOrder = (header: string): boolean =>
  /rangschik|volgorde|rangorde|\brank|\border|sleep|drag|prioriteer|prioriti[sz]e/i.test(header) &&
  !UNORDERED.test(header)
// "Which matter least?" is about the other end; "from least to most" is an order of all.
const LEAST = /\b(minst|least|laagst|lowest|onbelangrijkst)/i
const MOST_TOO = /\b(meest|most|hoogst|highest|belangrijkst)/i
const TICKED = /^(ja|yes|y|x|1|true|waar|aangevinkt|checked|selected|✓|✔)$/i
export const UNTICKED = /^(nee|no|n|false|onwaar|0|not selected|unchecked)$/i
const TIMED = /tijd|time|datum|date|stamp|ingevuld|voltooi|completed|submitted|start|end/i

/** The roles of all columns. `kringColumn` is the question whose answer is the kring. */
export function rolesOf(sheet: Sheet, config: Config, map: ColumnMap, kringColumn?: string): Role[] {
  const themes = namesOf(config)
  const asked = kringColumn === undefined ? null : plainWords(kringColumn)
  const named = sheet.headers.flatMap((header, i) => (asked !== null && plainWords(header).includes(asked) ? [i] : []))
  const exact = named.find((i) => plainWords(sheet.headers[i] ?? '') === asked)
  const kringAt = exact ?? (named.length === 1 ? named[0] : undefined)
  const [min, max] = config.ranking.scale
  const roles = sheet.headers.map((header, i): Role => {
    const answers = sheet.rows.map((row) => row[i] ?? '').filter((text) => text !== '')
    const mapped = map.get(plainWords(header))
    if (i === kringAt) return { kind: 'kring' }
    if (mapped === 'kring') return { kind: 'kring' }
    if (mapped !== undefined && /^\d+$/.test(mapped)) return { kind: 'place', place: Number(mapped) }
    if (mapped === '-') return { kind: 'dropped', why: 'asked', suggestion: null }
    if (answers.length === 0) return { kind: 'dropped', why: 'empty', suggestion: null }
    const theme = mapped ?? themeIn(header, themes)
    const most = (fits: (text: string) => boolean): boolean => answers.filter(fits).length >= 0.8 * answers.length
    if (theme === null && TIMED.test(header) && most(isTime)) return { kind: 'time' }
    const least = LEAST.test(header) && !MOST_TOO.test(header)
    if (theme !== null) {
      const own = (text: string): boolean => themeOf(text, themes) === theme
      const tick = (text: string): boolean => TICKED.test(text) || UNTICKED.test(text) || own(text) || isNoOpinion(text)
      if (answers.every(tick))
        return least ? { kind: 'dropped', why: 'least', suggestion: null } : { kind: 'choice', theme }
      // "Why energy?" is about the theme too, and is no score; a few short words that are unknown may well be.
      const words = new Set(answers)
      const short = words.size <= 8 && words.size < answers.length && ![...words].some(isSentence)
      if (mapped !== undefined || most(isAnswer) || short) return { kind: 'score', theme }
      return { kind: 'dropped', why: 'open', suggestion: null }
    }
    const place = placeIn(header)
    if (place > 0 && most((text) => isNoOpinion(text) || themeOf(text, themes) !== null))
      return least ? { kind: 'dropped', why: 'least', suggestion: null } : { kind: 'place', place }
    const lists = answers.map((text) => themesIn(text, themes))
    if (lists.every((list) => list !== null) && lists.some((list) => (list?.length ?? 0) > 1)) {
      if (least) return { kind: 'dropped', why: 'least', suggestion: null }
      const whole = lists.every((list) => list?.length === config.themes.length)
      return { kind: 'list', ordered: whole || asksOrder(header) }
    }
    if (IDENTIFYING.test(header)) return { kind: 'dropped', why: 'identifying', suggestion: null }
    if (!most(isAnswer)) return { kind: 'dropped', why: answers.some(isSentence) ? 'open' : 'other', suggestion: null }
    // A number that is always the same, or runs beyond the scale, is a page or a row and no score.
    const scores = answers.every((text) => isNoOpinion(text) || isLikert(text) || (numberIn(text) ?? 0) >= min)
    const beyond = answers.some((text) => (numberIn(text) ?? min) > max)
    if (!scores || beyond || new Set(answers).size < 2) return { kind: 'dropped', why: 'other', suggestion: null }
    const meant = nearest(lastPart(header), themes.keys())
    return { kind: 'dropped', why: 'unmatched', suggestion: meant === null ? null : (themes.get(meant) ?? null) }
  })
  // A tick may be a 1; beside other figures a 1 is a score.
  const scored = roles.some(({ kind }) => kind === 'score')
  if (!roles.some(({ kind }) => kind === 'choice')) return roles
  if (scored)
    return roles.map((role, i) => {
      const ones = sheet.rows.every((row) => /^[01]?$/.test(row[i] ?? ''))
      return role.kind === 'choice' && ones ? { kind: 'score', theme: role.theme } : role
    })
  // A theme that everybody could tick and nobody did was asked all the same.
  return roles.map((role, i) => {
    const theme = themeIn(sheet.headers[i] ?? '', themes)
    return role.kind === 'dropped' && role.why === 'empty' && theme !== null ? { kind: 'choice', theme } : role
  })
}

/** Whether an answer is a sentence, and so open. */
function isSentence(text: string): boolean {
  return text.length > 40 || text.split(/\s+/).length > 3
}

function isAnswer(text: string): boolean {
  return isNoOpinion(text) || numberIn(text) !== null || isLikert(text)
}

/** Every word for a theme, plain, with its slug: its slug, its name, and each part of a name with a slash. */
export function namesOf({ themes }: Config): Map<string, string> {
  return new Map(
    themes.flatMap(({ slug, name }) =>
      [slug, name, ...(name.includes('/') ? name.split('/') : [])].map((word): [string, string] => [
        plainWords(word),
        slug,
      ]),
    ),
  )
}

/** The theme that a text names and nothing else. */
export function themeOf(text: string, names: ReadonlyMap<string, string>): string | null {
  return names.get(plainWords(text)) ?? null
}

/** The themes of a cell that holds themes, and perhaps one "other", in its order; null for any other text. */
export function themesIn(text: string, names: ReadonlyMap<string, string>): string[] | null {
  const parts = text.split(/[;,|\n]/).filter((part) => part.trim() !== '')
  const themes = parts.flatMap((part) => themeOf(part, names) ?? [])
  return themes.length > 0 && themes.length >= parts.length - 1 ? themes : null
}

/** The place of the order that a question asks for; 0 for any other question. */
export function placeIn(header: string): number {
  const figure = Number(PLACE.exec(header)?.slice(1).find(Boolean) ?? 0)
  if (figure > 0) return figure
  return /keuze|choice|plaats|place|voorkeur|prioriteit|priority/i.test(header)
    ? ORDINAL.findIndex((word) => word.test(header)) + 1
    : 0
}

/** The one theme that a question is about: between brackets, behind its last mark, or anywhere in it. */
function themeIn(header: string, names: ReadonlyMap<string, string>): string | null {
  const exact = themeOf(header, names) ?? themeOf(lastPart(header), names)
  if (exact !== null) return exact
  const plain = ` ${plainWords(header)} `
  const found = new Set([...names].flatMap(([word, slug]) => (plain.includes(` ${word} `) ? [slug] : [])))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

function lastPart(header: string): string {
  return (
    /\[([^\]]+)\]\s*$/.exec(header)?.[1] ??
    header
      .split(/[:?>.]|\s[-–—]\s/)
      .filter((p) => p.trim() !== '')
      .at(-1) ??
    header
  )
}
