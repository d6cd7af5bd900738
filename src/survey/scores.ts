/** Figures and words per theme as scores: told apart from places, and read from the right end. */
import type { Ballot, Config } from '../plan/model.ts'
import { asksOrder } from './columns.ts'
import { isLikert, isNoOpinion, numberIn, plainWords, stepsOf, wordBeside } from './likert.ts'
import { type Answers, directionOf, type OneIs, tooMany, type Unfit } from './reading.ts'
import type { Sheet } from './sheet.ts'

interface Scored {
  theme: string
  i: number
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
  const cells = sheet.rows.flatMap((row) => columns.map(({ i }) => row[i] ?? ''))
  const answers = cells.filter((text) => text !== '' && !isNoOpinion(text))
  const words = answers.filter((text) => numberIn(text) === null)
  const unknown = words.filter((text) => !isLikert(text))
  const steps = stepsOf(words.filter(isLikert))
  if (unknown.length > MOST_UNKNOWN * answers.length || steps === null)
    return { fail: 'words', words: [...new Set(steps === null ? words : unknown)].slice(0, 6) }
  const step = (max - min) / 4
  if (words.some(isLikert) && !Number.isInteger(step)) return { fail: 'steps', min, max }
  const found = isOrder(sheet, columns, max)
  const labelled = labels(answers)
  if (asked === undefined && (found === null || labelled === 'unclear')) return { fail: 'unclear' }
  const order = found ?? true
  if (order && columns.length > max - min + 1) return tooMany(columns.length, config)
  const said = columns.map(({ i }) => directionOf(sheet.headers[i] ?? '')).find((direction) => direction !== null)
  const oneIs = asked ?? (labelled === 'unclear' ? null : labelled) ?? said ?? (order ? 'best' : 'worst')
  const recoded = new Map<string, { from: string; to: number; count: number }>()
  const left = columns.map(({ i }) => ({ header: sheet.headers[i] ?? '', count: 0 }))
  const ballots = sheet.rows.map((): Ballot => ({}))
  for (const [c, { theme, i }] of columns.entries())
    for (const [r, row] of sheet.rows.entries()) {
      const text = row[i] ?? ''
      if (text === '' || isNoOpinion(text)) continue
      const number = numberIn(text)
      const worded = steps.get(plainWords(text))
      const column = left[c]
      if (number === null && worded === undefined) {
        if (column) column.count++
        continue
      }
      // The first place is the best score whatever the scale; a score counts from the other end of its own scale.
      const score =
        number === null
          ? min + (worded ?? 0) * step
          : oneIs === 'worst'
            ? order
              ? max - columns.length + number
              : number
            : order
              ? max + 1 - number
              : max + min - number
      if (score > max || score < min)
        return { fail: 'off-scale', header: sheet.headers[i] ?? '', value: number ?? score, min, max }
      const ballot = ballots[r]
      if (ballot) ballot[theme] = score
      if (text === String(score)) continue
      const kept = recoded.get(text) ?? { from: text, to: score, count: 0 }
      recoded.set(text, { ...kept, count: kept.count + 1 })
    }
  return {
    encoding: order ? 'ranks' : 'scores',
    oneIs,
    ballots,
    recoded: [...recoded.values()].sort((a, b) => b.to - a.to || b.count - a.count),
    unknown: left.filter(({ count }) => count > 0),
  }
}

/**
 * Whether the figures are places. Nearly everybody gives each of 1 to n once: that is an order on any scale, for more themes than
 * five; null where the question asks for an order and the answers aren't one.
 */
function isOrder(sheet: Sheet, columns: readonly Scored[], max: number): boolean | null {
  const rows = sheet.rows.map((row) => columns.flatMap(({ i }) => numberIn(row[i] ?? '') ?? []))
  const full = rows.filter((row) => row.length > 2)
  const once = full.filter(
    (row) =>
      new Set(row).size === row.length &&
      row.reduce((most, n) => Math.max(most, n), Number.NEGATIVE_INFINITY) <= columns.length,
  )
  const named = columns.every(({ i }) => asksOrder(sheet.headers[i] ?? ''))
  const mostly = full.length > 0 && once.length >= 0.8 * full.length
  const highest = rows.flat().reduce((most, n) => Math.max(most, n), 0)
  if (mostly && (named || highest > 5 || highest > max)) return true
  // Ties in an order are rare, and figures that go further than any scale of scores are places all the same.
  return named && highest > 5 ? null : false
}

/** Which end the words beside the figures call the best: `1 - very important`; null without such words. */
function labels(answers: readonly string[]): OneIs | 'unclear' | null {
  const pairs = [...new Set(answers)].flatMap((text) => {
    const word = wordBeside(text)
    return word === null ? [] : [{ number: numberIn(text) ?? 0, word }]
  })
  if (pairs.length === 0) return null
  // Words of several scales each have their own side of the middle all the same.
  const steps = stepsOf(pairs.map((p) => p.word))
  const points = pairs.map(({ number, word }) => ({ number, step: (steps ?? stepsOf([word]))?.get(word) ?? 2 }))
  const low = points.reduce((a, b) => (b.number < a.number ? b : a))
  const high = points.reduce((a, b) => (b.number > a.number ? b : a))
  // With one label only, its own side of the middle tells.
  if (low === high) return low.step === 2 ? 'unclear' : low.number <= 2 === low.step > 2 ? 'best' : 'worst'
  return low.step === high.step ? 'unclear' : low.step > high.step ? 'best' : 'worst'
}
