/** An indicator in words: where it stands, where it began, and how far its target is. */

import type { Words } from '../language/en/words.ts'
import type { Numbers } from '../language/numbers.ts'
import type { Indicator } from '../plan/model.ts'
import { standingOf } from '../ranking/plans/indicators.ts'

/** A figure of an indicator with its unit: `15.500 m²`, and `45%` without a space. */
export function figure(value: number, unit: string | null, { exact, euro }: Pick<Numbers, 'exact' | 'euro'>): string {
  if (unit === '€') return euro(value)
  const written = exact(value).replace('-', '−')
  return unit === null ? written : unit === '%' ? `${written}%` : `${written} ${unit}`
}

/** What is left to go, without its sign: more or less of it follows from the target. */
export function toGo(indicator: Indicator, { measures }: Words, numbers: Numbers): string {
  const { distance, reached } = standingOf(indicator)
  if (distance === null) return '–'
  // Between two percentages lie percentage points.
  const unit = indicator.unit === '%' ? measures.percentagePoints : indicator.unit
  return reached ? measures.reached : figure(Math.abs(distance), unit, numbers)
}

/** `15.500 m² in 2026 (12.000 m² in 2024), doel 40.000 m² in 2030, nog 24.500 m² te gaan`. */
export function outcome(indicator: Indicator, words: Words, numbers: Numbers): string {
  const say = words.measures
  const { baseline, latest, target, distance, reached } = standingOf(indicator)
  const written = (value: number): string => figure(value, indicator.unit, numbers)
  const measured =
    latest === null
      ? say.notMeasured
      : [
          say.inYear(written(latest.value), latest.year),
          ...(baseline && baseline.year !== latest.year ? [say.began(written(baseline.value), baseline.year)] : []),
        ].join(' ')
  const rest = distance === null ? [] : [reached ? say.reached : say.toGo(toGo(indicator, words, numbers))]
  return [measured, target === null ? say.noTarget : say.aim(written(target.value), target.year), ...rest].join(', ')
}
