/** The answers of each respondent as one ballot of scores, whatever way the survey asked. */
import type { Ballot, Config } from '../plan/model.ts'
import { type Role, UNTICKED } from './columns.ts'
import { isNoOpinion } from './likert.ts'
import { namesOf, themeOf, themesIn } from './names.ts'
import { type Answers, directionOf, type OneIs, tooMany, type Unfit } from './reading.ts'
import { scores } from './scores.ts'
import type { Sheet } from './sheet.ts'

/** Reads the answers of the columns that are about themes. Scores go before orders, orders before choices. */
export function answersOf(
  sheet: Sheet,
  roles: readonly Role[],
  config: Config,
  oneIs: OneIs | undefined,
): Answers | Unfit {
  const scored = roles.flatMap((role, i) => (role.kind === 'score' ? [{ theme: role.theme, i }] : []))
  if (scored.length > 0) return repeated(scored, ({ theme }) => theme, sheet) ?? scores(sheet, scored, config, oneIs)
  const placed = roles.flatMap((role, i) => (role.kind === 'place' ? [{ place: role.place, i }] : []))
  if (placed.length > 0)
    return repeated(placed, ({ place }) => String(place), sheet) ?? places(sheet, placed, config, oneIs)
  const listed = roles.flatMap((role, i) => (role.kind === 'list' ? [{ ordered: role.ordered, i }] : []))
  if (listed.length > 0) return repeated(listed, () => '', sheet) ?? list(sheet, listed, config, oneIs)
  const ticked = roles.flatMap((role, i) => (role.kind === 'choice' ? [{ theme: role.theme, i }] : []))
  if (ticked.length > 0) return repeated(ticked, ({ theme }) => theme, sheet) ?? choices(sheet, ticked, config)
  return { fail: 'nothing' }
}

/** Two questions about one thing: which of them counts is for a person to say. */
function repeated<T extends { i: number }>(
  columns: readonly T[],
  about: (column: T) => string,
  sheet: Sheet,
): Unfit | null {
  for (const column of columns) {
    const same = columns.filter((other) => about(other) === about(column))
    if (same.length > 1) {
      const columns = same.map(({ i }) => ({ header: sheet.headers[i] ?? '', letter: sheet.letters[i] ?? '' }))
      return { fail: 'twice', about: about(column), columns }
    }
  }
  return null
}

/**
 * A ballot of tiers, best first: the first tier gets the best score and each next one less, whatever isn't named shares the
 * worst. Nothing named is a blank ballot; one theme in two places is none.
 */
function ballotOf(tiers: readonly (readonly string[])[], asked: readonly string[], config: Config): Ballot | null {
  const [min, max] = config.ranking.scale
  const named = tiers.flat()
  if (named.length === 0) return {}
  if (new Set(named).size !== named.length) return null
  const rest = asked.map((slug): [string, number] => [slug, min])
  return Object.fromEntries([
    ...rest,
    ...tiers.flatMap((tier, place) => tier.map((slug): [string, number] => [slug, max - place])),
  ])
}

function places(
  sheet: Sheet,
  columns: readonly { place: number; i: number }[],
  config: Config,
  oneIs: OneIs = 'best',
): Answers | Unfit {
  const [min, max] = config.ranking.scale
  if (columns.length > max - min) return tooMany(columns.length, config)
  const names = namesOf(config)
  const all = config.themes.map((t) => t.slug)
  const sorted = [...columns].sort((a, b) => (oneIs === 'best' ? a.place - b.place : b.place - a.place))
  const themeAt = (row: readonly string[], i: number): string[] => [themeOf(row[i] ?? '', names) ?? []].flat()
  return {
    encoding: 'places',
    oneIs,
    ballots: sheet.rows.map((row) =>
      ballotOf(
        sorted.map(({ i }) => themeAt(row, i)),
        all,
        config,
      ),
    ),
    recoded: [],
    rounded: 0,
    unknown: unknownIn(sheet, columns, (text) => themeOf(text, names) === null),
  }
}

function list(
  sheet: Sheet,
  [column]: readonly { ordered: boolean; i: number }[],
  config: Config,
  oneIs: OneIs | undefined,
): Answers | Unfit {
  const { ordered, i } = column ?? { ordered: false, i: 0 }
  const [min, max] = config.ranking.scale
  const names = namesOf(config)
  const all = config.themes.map((t) => t.slug)
  const cells = sheet.rows.map((row) => themesIn(row[i] ?? '', names) ?? [])
  const longest = cells.map((cell) => cell.length).reduce((most, n) => Math.max(most, n), 0)
  // The last place of a full order may be the worst score itself.
  if (ordered && longest > max - min + (longest === all.length ? 1 : 0)) return tooMany(longest, config)
  const direction = oneIs ?? directionOf(sheet.headers[i] ?? '') ?? 'best'
  const tiers = (cell: string[]): string[][] =>
    ordered ? (direction === 'best' ? cell : [...cell].reverse()).map((slug) => [slug]) : [cell]
  return {
    encoding: ordered ? 'list' : 'choices',
    oneIs: direction,
    ballots: cells.map((cell) => ballotOf(tiers(cell), all, config)),
    recoded: [],
    rounded: 0,
    unknown: unknownIn(sheet, [{ i }], (text) =>
      text.split(/[;,|\n]/).some((part) => part.trim() !== '' && themeOf(part, names) === null),
    ),
  }
}

function choices(sheet: Sheet, columns: readonly { theme: string; i: number }[], config: Config): Answers {
  const [min, max] = config.ranking.scale
  // Where people could say no, saying nothing is no answer; where they could only tick, not ticking is one.
  const saidNo = sheet.rows.some((row) => columns.some(({ i }) => UNTICKED.test(row[i] ?? '')))
  return {
    encoding: 'choices',
    oneIs: 'worst',
    ballots: sheet.rows.map((row) => {
      const entries = columns.flatMap(({ theme, i }): [string, number][] => {
        const text = row[i] ?? ''
        if (UNTICKED.test(text)) return [[theme, min]]
        if (text !== '' && !isNoOpinion(text)) return [[theme, max]]
        return saidNo || text !== '' ? [] : [[theme, min]]
      })
      return saidNo || entries.some(([, score]) => score === max) ? Object.fromEntries(entries) : {}
    }),
    recoded: [],
    rounded: 0,
    unknown: [],
  }
}

function unknownIn(
  sheet: Sheet,
  columns: readonly { i: number }[],
  isUnknown: (text: string) => boolean,
): Answers['unknown'] {
  return columns.flatMap(({ i }) => {
    const rows = sheet.rows.flatMap((row, r) => {
      const text = row[i] ?? ''
      return text !== '' && !isNoOpinion(text) && isUnknown(text) ? [sheet.numbers[r] ?? 0] : []
    })
    return rows.length > 0 ? [{ header: sheet.headers[i] ?? '', rows }] : []
  })
}
