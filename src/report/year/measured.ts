/** What is measured, then and now: the latest figure that the plans of either moment had. */
import type { Indicator, Kring, YearFigure } from '../../plan/model.ts'
import { standingOf } from '../../ranking/plans/indicators.ts'

/** An indicator of a theme. `now` is null where it is no longer in the plan. */
export interface Measured {
  kring: string
  theme: string
  name: string
  unit: string | null
  /** The latest figures; null where nothing was measured yet. */
  was: YearFigure | null
  is: YearFigure | null
  now: Indicator | null
}

/** The indicators of a kring: those of now in the order of the plans, then those that are gone. */
export function measuredIn(before: readonly Kring[], after: readonly Kring[]): Measured[] {
  const all = (kringen: readonly Kring[]): Placed[] =>
    kringen.flatMap(({ slug: kring, themes }) =>
      themes.flatMap(({ slug: theme, indicators }) => indicators.map((indicator) => ({ kring, theme, indicator }))),
    )
  const [then, now] = [all(before), all(after)]
  const isSame = (a: Placed, b: Placed): boolean =>
    a.kring === b.kring && a.theme === b.theme && a.indicator.id === b.indicator.id
  const told = ({
    kring,
    theme,
    indicator: { name, unit },
  }: Placed): Pick<Measured, 'kring' | 'theme' | 'name' | 'unit'> => ({
    kring,
    theme,
    name,
    unit,
  })
  const latest = (one: Placed | undefined): YearFigure | null => (one ? standingOf(one.indicator).latest : null)
  return [
    ...now.map((one) => ({
      ...told(one),
      was: latest(then.find((other) => isSame(one, other))),
      is: latest(one),
      now: one.indicator,
    })),
    ...then
      .filter((one) => !now.some((other) => isSame(one, other)))
      .map((one) => ({ ...told(one), was: latest(one), is: null, now: null })),
  ]
}

interface Placed {
  kring: string
  theme: string
  indicator: Indicator
}
