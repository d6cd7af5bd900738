/** What each column of a survey holds: answers about a theme, a kring, a time, consent, or something that is not kept. */
import { bareWords } from '../diagnostics/bare.ts'
import { nearest, slipOf } from '../diagnostics/suggest.ts'
import type { Config } from '../plan/model.ts'
import { isConsent } from './consent.ts'
import { isLikert, isNoOpinion, numberIn } from './likert.ts'
import { lastPart, namesOf, themeIn, themeOf, themesIn } from './names.ts'
import { isStamp } from './period.ts'
import {
  asksConsent,
  asksLeast,
  asksNothing,
  asksOrder,
  asksTime,
  asksWho,
  asksWords,
  placeIn,
  questionAt,
} from './question.ts'
import type { Sheet } from './sheet.ts'

/** Why a column is dropped. */
export type Dropped = 'least' | 'identifying' | 'open' | 'other' | 'empty' | 'asked' | 'second' | 'joined' | 'unmatched'

/**
 * `score`: about one theme, a figure or word; `choice`: one theme, ticked or not; `place`: a theme in a place of the order;
 * `list`: several themes in one cell; `consent`: to what is done with the answers, in
 * words or as one option that could be ticked.
 */
export type Role =
  | { kind: 'score' | 'choice'; theme: string }
  | { kind: 'place'; place: number }
  | { kind: 'list'; ordered: boolean }
  | { kind: 'kring' }
  | { kind: 'time' }
  | { kind: 'consent'; isTick: boolean }
  | { kind: 'dropped'; why: Dropped; suggestion: string | null }

/**
 * What the user says of columns, by their question or as `kolom C`: a theme's slug, a place, `kring`, `toestemming`, or `-` to leave
 * it out of everything.
 */
export type ColumnMap = ReadonlyMap<string, string>

const TICKED = /^(ja|yes|y|x|1|true|waar|aangevinkt|checked|selected|✓|✔)$/i
export const UNTICKED = /^(nee|no|n|false|onwaar|0|not selected|unchecked)$/i

const dropped = (why: Dropped, suggestion: string | null = null): Role => ({ kind: 'dropped', why, suggestion })

/** The roles of all columns. `kringColumn` is the question whose answer is the kring. */
export function rolesOf(sheet: Sheet, config: Config, map: ColumnMap, kringColumn?: string): Role[] {
  const kringAt = columnNamed(sheet, kringColumn)
  const roles = sheet.headers.map((header, i): Role => {
    const answers = sheet.rows.map((row) => row[i] ?? '').filter((text) => text !== '')
    const letter = bareWords(sheet.letters[i] ?? '')
    const mapped = map.get(`kolom ${letter}`) ?? map.get(`column ${letter}`) ?? map.get(bareWords(header))
    const question = questionAt(sheet.headers, i)
    return i === kringAt ? { kind: 'kring' } : roleOf(question, answers, mapped ?? map.get(bareWords(question)), config)
  })
  return agreed(sheet, roles, config)
}

/** The column that a person means by a part of its question, or by its letter; -1 where it isn't one. */
export function columnNamed({ headers, letters }: Sheet, asked: string | undefined): number {
  if (asked === undefined) return -1
  const wanted = bareWords(asked)
  const named = headers.flatMap((header, i) => (bareWords(header).includes(wanted) ? [i] : []))
  const exact = named.find((i) => bareWords(headers[i] ?? '') === wanted)
  const lettered = letters.findIndex((letter) => new RegExp(`^(kolom|column) ${letter}$`, 'i').test(asked.trim()))
  return exact ?? (named.length === 1 ? named[0] : undefined) ?? lettered
}

function roleOf(header: string, answers: readonly string[], mapped: string | undefined, config: Config): Role {
  if (mapped === 'kring') return { kind: 'kring' }
  if (mapped === 'toestemming') return { kind: 'consent', isTick: !isConsent(answers) }
  if (mapped !== undefined && /^\d+$/.test(mapped)) return { kind: 'place', place: Number(mapped) }
  if (mapped === '-') return dropped('asked')
  if (answers.length === 0) return dropped('empty')
  const names = namesOf(config)
  const theme = mapped ?? themeIn(header, names)
  const most = (fits: (text: string) => boolean): boolean => answers.filter(fits).length >= 0.8 * answers.length
  if (theme === null && asksTime(header) && most(isStamp)) return { kind: 'time' }
  const isLeast = asksLeast(header)
  if (theme !== null) return aboutTheme(theme, { header, answers, mapped, isLeast, names })
  if (asksConsent(header)) {
    if (isConsent(answers)) return { kind: 'consent', isTick: false }
    if (new Set(answers).size === 1) return { kind: 'consent', isTick: true }
  }
  const place = placeIn(header)
  if (place > 0 && most((text) => isNoOpinion(text) || themeOf(text, names) !== null))
    return isLeast ? dropped('least') : { kind: 'place', place }
  const lists = answers.map((text) => themesIn(text, names))
  if (lists.every((list) => list !== null) && lists.some((list) => (list?.length ?? 0) > 1)) {
    if (isLeast) return dropped('least')
    const whole = lists.every((list) => list?.length === config.themes.length)
    return { kind: 'list', ordered: whole || asksOrder(header) }
  }
  if (asksWho(header)) return dropped('identifying')
  if (asksNothing(header)) return dropped('other')
  if (!most(isAnswer)) return dropped(answers.some(isSentence) ? 'open' : 'other')
  // A number that is always the same, or runs beyond the scale, is a page or a row and no score.
  const [min, max] = config.ranking.scale
  const scores = answers.every((text) => isNoOpinion(text) || isLikert(text) || (numberIn(text) ?? 0) >= min)
  const beyond = answers.some((text) => (numberIn(text) ?? min) > max)
  if (!scores || beyond || new Set(answers).size < 2) return dropped('other')
  return dropped('unmatched', nearTheme(header, names))
}

/** The theme that what a question is about looks like, or that one of its words is but for one letter. */
function nearTheme(header: string, names: ReadonlyMap<string, string>): string | null {
  const words = [...names.keys()]
  const slips = bareWords(header)
    .split(' ')
    .flatMap((word) => (word.length > 3 ? (slipOf(word, words) ?? []) : []))
  const meant = nearest(lastPart(header), words) ?? (slips.length === 1 ? (slips[0] ?? null) : null)
  return meant === null ? null : (names.get(meant) ?? null)
}

interface Question {
  header: string
  answers: readonly string[]
  mapped: string | undefined
  isLeast: boolean
  names: ReadonlyMap<string, string>
}

function aboutTheme(theme: string, { header, answers, mapped, isLeast, names }: Question): Role {
  // A ticked option is written as a mark, or as the text of the option itself, whatever its theme is called here.
  const option = bareWords(lastPart(header))
  const own = (text: string): boolean => themeOf(text, names) === theme || bareWords(text) === option
  const tick = (text: string): boolean => TICKED.test(text) || UNTICKED.test(text) || own(text) || isNoOpinion(text)
  if (answers.every(tick)) return isLeast ? dropped('least') : { kind: 'choice', theme }
  // "Why energy?" is about the theme too, and is no score. A question that is the theme's name alone is one whatever its answers are,
  // and so are a few answers that come back: those that are no score are then refused, and not thrown away.
  const named = themeOf(header.replace(/^\W*(?:q|vraag\s*)?\d{1,3}\s*[.):-]\s*/i, ''), names) !== null
  const words = new Set(answers.map(bareWords))
  const returning = words.size <= 8 && words.size * 2 <= answers.length
  const short = words.size <= 8 && words.size < answers.length && !answers.some(isSentence)
  const isScore = mapped !== undefined || named || ((returning || short) && !asksWords(header))
  return isScore || answers.filter(isAnswer).length >= 0.5 * answers.length ? { kind: 'score', theme } : dropped('open')
}

/** What columns say of each other. */
function agreed(sheet: Sheet, roles: readonly Role[], config: Config): Role[] {
  if (!roles.some(({ kind }) => kind === 'choice')) return [...roles]
  // A tick may be a 1; beside other figures a 1 is a score.
  if (roles.some(({ kind }) => kind === 'score'))
    return roles.map((role, i) => {
      const ones = sheet.rows.every((row) => /^[01]?$/.test(row[i] ?? ''))
      return role.kind === 'choice' && ones ? { kind: 'score', theme: role.theme } : role
    })
  // A theme that everybody could tick and nobody did was asked all the same.
  const names = namesOf(config)
  return roles.map((role, i) => {
    const theme = themeIn(sheet.headers[i] ?? '', names)
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
