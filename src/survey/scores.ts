/** Figures and words per theme as scores: told apart from places, and read from the right end. */
import { bareWords } from '../diagnostics/bare.ts'
import type { Ballot, Config } from '../plan/model.ts'
import { labels } from './labels.ts'
import { highestSaid, isLikert, isNoOpinion, numberIn, shownAs, stepsOf } from './likert.ts'
import { isDay } from './period.ts'
import { asksOrder, asksPlace } from './question.ts'
import { type Answers, directionOf, negativeIsBest, type OneIs, tooMany, type Unfit } from './reading.ts'
import type { Sheet } from './sheet.ts'

interface Scored {
  theme: string
  i: number
}

/** One answer and where it stands. */
interface Given extends Scored {
  r: number
  text: string
  number: number | null
}

/** More unknown answers than this part of all means that they are another scale, and not some slips. */
const MOST_UNKNOWN = 0.2

/** Scores of the columns. What can't be read with certainty is a failure: a ranking that is upside down looks like any other. */
export function scores(
  sheet: Sheet,
  columns: readonly Scored[],
  config: Config,
  asked: OneIs | undefined,
): Answers | Unfit {
  const [min, max] = config.ranking.scale
  const given = givenIn(sheet, columns)
  const beyond = given.filter(({ text }) => ![null, max].includes(highestSaid(text)))
  const [highest] = beyond.map(({ text }) => highestSaid(text) ?? 0)
  if (highest !== undefined) return { fail: 'out-of', ...placesOf(sheet, beyond), said: highest, min, max }
  const words = given.filter(({ number }) => number === null)
  const known = words.filter(({ text }) => isLikert(text))
  const steps = stepsOf(known.map(({ text }) => text))
  const unread = unknownIn(given)
  if (steps === null || unread.isScale)
    return { fail: 'words', ...placesOf(sheet, steps === null ? known : unread.all), what: kindOf(unread.all) }
  const step = (max - min) / 4
  if (known.length > 0 && !Number.isInteger(step)) return { fail: 'steps', min, max }
  const headers = columns.map(({ i }) => sheet.headers[i] ?? '')
  const reach = negativeReach(given, headers)
  if (reach > 0 && reach !== (max - min) / 2) return { fail: 'negative', from: -reach, to: reach, min, max }
  const found = reach > 0 ? false : isOrder(sheet, columns, max)
  const labelled = labels(
    given.map(({ text }) => text),
    reach > 0 ? 0 : 2,
  )
  if (asked === undefined && (found === null || labelled === 'unclear')) return { fail: 'unclear' }
  const order = found ?? true
  if (order && columns.length > max - min + 1) return tooMany(columns.length, config)
  if (order && given.some(({ number }) => !Number.isInteger(number ?? 0))) return { fail: 'unclear' }
  const said = headers.map(directionOf).find((direction) => direction !== null)
  const negative = headers.some(negativeIsBest) ? 'best' : 'worst'
  const usual = reach > 0 ? negative : (said ?? (order ? 'best' : 'worst'))
  const oneIs = asked ?? (labelled === 'unclear' ? null : labelled) ?? usual
  // The first place is the best score whatever the scale; a score counts from the other end of its own scale, which may run through 0.
  const scoreOf = (number: number): number => {
    if (order) return oneIs === 'worst' ? max - columns.length + number : max + 1 - number
    const moved = reach > 0 ? number + min + reach : number
    return oneIs === 'worst' ? moved : max + min - moved
  }
  const recoded = new Map<string, { from: string; to: number; count: number }>()
  const off: Given[] = []
  const ballots = sheet.rows.map((): Ballot => ({}))
  let rounded = 0
  for (const answer of given) {
    const worded = steps.get(bareWords(answer.text))
    if (answer.number === null && worded === undefined) continue
    const exact = answer.number === null ? min + (worded ?? 0) * step : scoreOf(answer.number)
    if (exact > max || exact < min) {
      off.push(answer)
      continue
    }
    const score = Math.floor(exact + 0.5)
    if (score !== exact) rounded++
    const ballot = ballots[answer.r]
    if (ballot) ballot[answer.theme] = score
    if (answer.text === String(score)) continue
    const from = shownAs(answer.text)
    const kept = recoded.get(`${from} ${score}`) ?? { from, to: score, count: 0 }
    recoded.set(`${from} ${score}`, { ...kept, count: kept.count + 1 })
  }
  const [first] = off
  if (first) {
    const same = off.filter(({ i }) => i === first.i)
    return { fail: 'off-scale', header: sheet.headers[first.i] ?? '', rows: placesOf(sheet, same).rows, min, max }
  }
  return {
    encoding: order ? 'ranks' : 'scores',
    oneIs,
    ballots,
    recoded: [...recoded.values()].sort((a, b) => b.to - a.to || b.count - a.count),
    rounded,
    unknown: columns.flatMap(({ i }) => {
      const { rows } = placesOf(
        sheet,
        unread.all.filter((answer) => answer.i === i),
      )
      return rows.length > 0 ? [{ header: sheet.headers[i] ?? '', rows }] : []
    }),
  }
}

/** What answers are that are no scores, where that is the same for all of them. */
function kindOf(answers: readonly Given[]): 'codes' | 'percents' | null {
  const all = (form: RegExp): boolean => answers.length > 0 && answers.every(({ text }) => form.test(text))
  if (all(/^[a-z]{1,3}0{0,2}\d{1,2}$/i)) return 'codes'
  return all(/^\d{1,3}(?:[.,]\d+)? ?%$/) ? 'percents' : null
}

function givenIn(sheet: Sheet, columns: readonly Scored[]): Given[] {
  return columns.flatMap(({ theme, i }) =>
    sheet.rows.flatMap((row, r) => {
      const text = row[i] ?? ''
      return text === '' || isNoOpinion(text) ? [] : [{ theme, i, r, text, number: numberIn(text) }]
    }),
  )
}

/** Answers that are no figure and no word of a scale. One that comes back, or too many of them, is a step of a scale we don't know. */
function unknownIn(given: readonly Given[]): { all: Given[]; isScale: boolean } {
  const all = given.filter(({ text, number }) => number === null && !isLikert(text))
  const returns = new Set(all.map(({ text }) => text.toLowerCase())).size < all.length
  // Excel makes a day of 4.5 where it takes a comma for a number.
  const days = all.some(({ text }) => isDay(text))
  return { all, isScale: returns || days || all.length > MOST_UNKNOWN * given.length }
}

function placesOf(sheet: Sheet, answers: readonly Given[]): { headers: string[]; rows: number[] } {
  const headers = [...new Set(answers.map(({ i }) => i))].map((i) => sheet.headers[i] ?? '')
  const rows = [...new Set(answers.map(({ r }) => sheet.numbers[r] ?? 0))].sort((a, b) => a - b)
  return { headers, rows }
}

/** How far figures that run through 0 reach to both sides, by the answers or as the questions say; 0 where none is negative. */
function negativeReach(given: readonly Given[], headers: readonly string[]): number {
  const numbers = given.flatMap(({ number }) => number ?? [])
  if (!numbers.some((number) => number < 0)) return 0
  const said = headers.flatMap((header) =>
    [...header.matchAll(/(?<![\w\d])[-−–‒]\s?(\d)(?!\d)/g)].map((match) => Number(match[1])),
  )
  return [...numbers.map(Math.abs), ...said].reduce((most, number) => Math.max(most, number), 0)
}

/**
 * Whether the figures are places. Nearly everybody gives each of 1 to n once: that is an order on any scale, for more themes than
 * five or where the question is about places; null where the question asks for an order and the answers aren't one, or where all give
 * each of 1 to n once and the question doesn't say what that is.
 */
function isOrder(sheet: Sheet, columns: readonly Scored[], max: number): boolean | null {
  const rows = sheet.rows.map((row) => columns.flatMap(({ i }) => numberIn(row[i] ?? '') ?? []))
  const headers = columns.map(({ i }) => sheet.headers[i] ?? '')
  const placed = headers.every(asksPlace)
  const full = rows.filter((row) => row.length > (placed ? 1 : 2))
  const once = full.filter(
    (row) =>
      new Set(row).size === row.length &&
      row.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) <= columns.length,
  )
  const named = headers.every(asksOrder)
  const mostly = full.length > 0 && once.length >= 0.8 * full.length
  const highest = rows.flat().reduce((most, n) => Math.max(most, n), 0)
  if (mostly && (placed || highest > 5 || highest > max)) return true
  const all = full.filter((row) => row.length === columns.length)
  // Scores of so many people are never each another's order by chance.
  if (all.length >= 5 && all.length === once.length && highest === columns.length) return null
  // Ties in an order are rare, and figures that go further than any scale of scores are places all the same.
  return named && highest > 5 ? null : false
}
