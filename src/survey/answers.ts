/** The answers of each respondent as one ballot of scores, whatever way the survey asked. */
import type { Ballot, Config } from '../plan/model.ts'
import { namesOf, type Role, themeOf, themesIn } from './columns.ts'
import { isNoOpinion, numberIn, plainWords, stepsOf } from './likert.ts'
import type { Sheet } from './sheet.ts'

/** How the survey asked: for a score per theme, the place of each theme, the theme in each place, or a few choices. */
export type Encoding = 'scores' | 'ranks' | 'places' | 'list' | 'choices'

export interface Answers {
  encoding: Encoding
  /** One per row; null for a ballot that is none, such as one theme in two places. */
  ballots: (Ballot | null)[]
  /** What was written, as which score it is kept, and how often. */
  recoded: { from: string; to: number; count: number }[]
  /** Answers that are no score, by question. */
  unknown: { header: string; count: number }[]
}

/** Why answers can't be kept, with the question or value that it is about. */
export type Unfit =
  | { fail: 'nothing' }
  | { fail: 'twice'; theme: string; headers: string[] }
  | { fail: 'off-scale'; header: string; value: number; max: number }
  | { fail: 'places'; places: number; min: number; max: number; need: number }
  | { fail: 'steps'; min: number; max: number }

/** Reads the answers of the columns that are about themes. Scores go before orders, orders before choices. */
export function answersOf(sheet: Sheet, roles: readonly Role[], config: Config): Answers | Unfit {
  const scored = roles.flatMap((role, i) => (role.kind === 'score' ? [{ ...role, i }] : []))
  const placed = roles.flatMap((role, i) => (role.kind === 'place' ? [{ ...role, i }] : []))
  const listed = roles.flatMap((role, i) => (role.kind === 'list' ? [{ ...role, i }] : []))
  const ticked = roles.flatMap((role, i) => (role.kind === 'choice' ? [{ ...role, i }] : []))
  const themes = scored.length > 0 ? scored : placed.length + listed.length > 0 ? [] : ticked
  for (const { theme } of themes) {
    const same = themes.filter((other) => other.theme === theme)
    if (same.length > 1) return { fail: 'twice', theme, headers: same.map(({ i }) => sheet.headers[i] ?? '') }
  }
  if (scored.length > 0) return scores(sheet, scored, config)
  const names = namesOf(config)
  const [min, max] = config.ranking.scale
  const asked =
    ticked.length > 0 && placed.length + listed.length === 0
      ? ticked.map((t) => t.theme)
      : config.themes.map((t) => t.slug)
  // The first is the best score and so on down; whatever isn't named shares the worst, as in a ranking of the first few.
  const ordered = (row: string[], lists: (readonly string[])[], sharing: boolean): Ballot | null => {
    const chosen = lists.flat()
    if (chosen.length === 0) return {}
    if (new Set(chosen).size !== chosen.length) return null
    const rest = asked.map((slug): [string, number] => [slug, min])
    const best = lists.flatMap((list, place) =>
      list.map((slug): [string, number] => [slug, sharing ? max : max - place]),
    )
    return row.length === 0 ? {} : Object.fromEntries([...rest, ...best])
  }
  if (placed.length > 0) {
    const columns = [...placed].sort((a, b) => a.place - b.place)
    if (columns.length > max - min) return tooMany(columns.length, config)
    const ballots = sheet.rows.map((row) =>
      ordered(
        row,
        columns.map(({ i }) => [themeOf(row[i] ?? '', names) ?? []].flat()),
        false,
      ),
    )
    return { encoding: 'places', ballots, recoded: [], unknown: [] }
  }
  const [list] = listed
  if (list) {
    const cells = sheet.rows.map((row) => themesIn(row[list.i] ?? '', names) ?? [])
    const longest = Math.max(...cells.map((cell) => cell.length))
    // The last place of a full order may be the worst score itself.
    if (list.ordered && longest > max - min + (longest === config.themes.length ? 1 : 0))
      return tooMany(longest, config)
    const ballots = cells.map((cell, r) =>
      ordered(sheet.rows[r] ?? [], list.ordered ? cell.map((slug) => [slug]) : [cell], !list.ordered),
    )
    return { encoding: list.ordered ? 'list' : 'choices', ballots, recoded: [], unknown: [] }
  }
  if (ticked.length === 0) return { fail: 'nothing' }
  const no = /^(nee|no|n|false|onwaar|0|not selected|unchecked|)$/i
  const ballots = sheet.rows.map((row) =>
    ordered(row, [ticked.filter(({ i }) => !no.test(row[i] ?? '')).map(({ theme }) => theme)], true),
  )
  return { encoding: 'choices', ballots, recoded: [], unknown: [] }
}

/** A full order needs a score per place, a part of one also the worst score for what isn't in it. */
function tooMany(places: number, config: Config): Unfit {
  const [min, max] = config.ranking.scale
  const full = places === config.themes.length
  return { fail: 'places', places, min, max, need: min + places - (full ? 1 : 0) }
}

interface Scored {
  theme: string
  i: number
}

function scores(sheet: Sheet, columns: readonly Scored[], config: Config): Answers | Unfit {
  const [min, max] = config.ranking.scale
  const cells = columns.map(({ i }) => sheet.rows.map((row) => row[i] ?? ''))
  const all = cells.flat().filter((text) => text !== '' && !isNoOpinion(text))
  const words = [...new Set(all.filter((text) => numberIn(text) === null))]
  const steps = stepsOf(words) ?? stepsOf(words.filter((word) => stepsOf([word]) !== null)) ?? new Map<string, number>()
  const step = (max - min) / 4
  if (steps.size > 0 && words.length > 0 && !Number.isInteger(step)) return { fail: 'steps', min, max }
  const order = isOrder(sheet, columns, max)
  if (order && columns.length > max - min + 1) return tooMany(columns.length, config)
  const recoded = new Map<string, { from: string; to: number; count: number }>()
  const unknown = columns.map(({ i }) => ({ header: sheet.headers[i] ?? '', count: 0 }))
  const ballots = sheet.rows.map((): Ballot => ({}))
  for (const [c, { theme, i }] of columns.entries()) {
    for (const [r, row] of sheet.rows.entries()) {
      const text = row[i] ?? ''
      if (text === '' || isNoOpinion(text)) continue
      const number = numberIn(text)
      const worded = steps.get(plainWords(text))
      const score =
        number !== null ? (order ? max + 1 - number : number) : worded === undefined ? null : min + worded * step
      const column = unknown[c]
      if (score === null) {
        if (column) column.count++
        continue
      }
      if (score > max || score < min)
        return { fail: 'off-scale', header: sheet.headers[i] ?? '', value: number ?? score, max }
      const ballot = ballots[r]
      if (ballot) ballot[theme] = score
      if (text !== String(score)) {
        const kept = recoded.get(text) ?? { from: text, to: score, count: 0 }
        recoded.set(text, { ...kept, count: kept.count + 1 })
      }
    }
  }
  return {
    encoding: order ? 'ranks' : 'scores',
    ballots,
    recoded: [...recoded.values()].sort((a, b) => b.to - a.to || b.count - a.count),
    unknown: unknown.filter(({ count }) => count > 0),
  }
}

/** Whether the figures are places: they go beyond the scale, no further than there are themes, and no respondent gives one twice. */
function isOrder(sheet: Sheet, columns: readonly Scored[], max: number): boolean {
  const asked = columns.every(({ i }) => /rangschik|volgorde|rangorde|\brank|\border/i.test(sheet.headers[i] ?? ''))
  const rows = sheet.rows.map((row) => columns.flatMap(({ i }) => numberIn(row[i] ?? '') ?? []))
  const highest = Math.max(0, ...rows.flat())
  const distinct = rows.every((row) => new Set(row).size === row.length)
  return distinct && highest <= columns.length && (asked || highest > max)
}
