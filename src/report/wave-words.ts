/** What is told of a survey beside an earlier one, in sentences: who answered, what is more than chance, and why nothing is told. */
import type { Words } from '../language/en/words.ts'
import type { Numbers } from '../language/numbers.ts'
import type { Config } from '../plan/model.ts'
import { nameIn } from '../plan/names.ts'
import type { ThemeShift, WaveShift } from '../ranking/plans/waves.ts'

/** The sentences above the table: who answered in both. Where nothing is told, only why. */
export function waveIntro(shift: WaveShift, config: Config, { measures: say }: Words, numbers: Numbers): string[] {
  const { state, year, voters, members, period } = shift
  const least = config.ranking.minimumResponse
  if (state === 'hidden' || state === 'near') return [say[state](least, year)]
  if (state === 'none' || voters === null) return [say.none(year)]
  return [
    say.who(voters.before, members, voters.now, year),
    ...(period ? [say.period(numbers.date(period.from), numbers.date(period.to))] : []),
  ]
}

/** The sentences below it: which themes changed by more than chance, and what can't be compared. */
export function waveOutcome(shift: WaveShift, config: Config, { measures: say }: Words, { list }: Numbers): string[] {
  if (shift.themes.length === 0) return []
  const names = (themes: readonly string[]): string =>
    themes.length === 0 ? '' : list(themes.map((t) => nameIn(config.themes, t)))
  const moved = (sign: number): string =>
    names(shift.themes.filter((t) => t.real && Math.sign(t.difference ?? 0) === sign).map((t) => t.slug))
  const [up, down] = [moved(1), moved(-1)]
  const real = up + down === '' ? say.noneReal(shift.year) : say.real(up, down, shift.year)
  return [
    shift.state === 'indicative' ? say.indicative : real,
    ...(shift.left.length > 0 ? [say.leftOut(names(shift.left))] : []),
  ]
}

/** A difference or its margin in whole percentage points, with its sign: `+12`, `−3`, `±8`. */
function points(value: number | null, kind: 'difference' | 'margin', { whole }: Numbers): string {
  if (value === null) return '–'
  if (kind === 'margin') return `±${whole(100 * value)}`
  const written = whole(Math.abs(100 * value))
  return written === '0' ? '0' : `${value > 0 ? '+' : '−'}${written}`
}

/** A place as it is written: `3`, `3=` where it is shared. */
function placeText({ place, tied }: ThemeShift['now']): string {
  return place === null ? '–' : `${place}${tied ? '=' : ''}`
}

/**
 * A row per theme: its name and its places then and now and, where more may be told, its shares, their difference, its margin, and whether
 * that is `real` or can be `chance`.
 */
export function waveRows(
  { state, themes }: WaveShift,
  config: Config,
  numbers: Numbers,
  { real, chance }: { real: string; chance: string },
): string[][] {
  const share = (value: number | null): string => (value === null ? '–' : numbers.percent(value))
  return themes.map((t) => [
    nameIn(config.themes, t.slug),
    placeText(t.before),
    placeText(t.now),
    ...(state === 'told'
      ? [
          share(t.before.share),
          share(t.now.share),
          points(t.difference, 'difference', numbers),
          points(t.margin, 'margin', numbers),
          t.real ? real : chance,
        ]
      : []),
  ])
}
