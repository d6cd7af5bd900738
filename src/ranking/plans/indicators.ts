/** How far an indicator is: where it began, where it stands, and how far its target is. */
import type { Indicator, YearFigure } from '../../plan/model.ts'

export interface Standing {
  /** The earliest measurement. */
  baseline: YearFigure | null
  latest: YearFigure | null
  /** The first target of the year of the latest measurement or after it, else the last one. */
  target: YearFigure | null
  /** Target minus latest, in the indicator's unit; null where one of them isn't known. */
  distance: number | null
  /** The part of the way from the baseline to the target; below 0 where it went the other way. null before a second measurement. */
  progress: number | null
  /** Whether the target is reached, from the side where it began; null where that can't be known. */
  reached: boolean | null
}

export function standingOf({ measurements, targets }: Pick<Indicator, 'measurements' | 'targets'>): Standing {
  const baseline = measurements[0] ?? null
  const latest = measurements.at(-1) ?? null
  const target = targets.find(({ year }) => latest === null || year >= latest.year) ?? targets.at(-1) ?? null
  if (baseline === null || latest === null || target === null)
    return { baseline, latest, target, distance: null, progress: null, reached: null }
  const distance = exact(target.value - latest.value)
  const way = target.value - baseline.value
  const progress = latest === baseline || way === 0 ? null : exact((latest.value - baseline.value) / way)
  // With one measurement it is not known from which side the target is to be reached, but that it is met is seen.
  const reached = distance === 0 || (way !== 0 && Math.sign(distance) !== Math.sign(way))
  return { baseline, latest, target, distance, progress, reached }
}

/** Without the noise of binary fractions. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9
