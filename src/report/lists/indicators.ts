/** Indicators as a list: a row per figure, so that a spreadsheet can draw and count them. */
import type { Sheet } from '../../document/sheet.ts'
import { nameIn } from '../../plan/names.ts'
import { standingOf } from '../../ranking/plans/indicators.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { KringFacts } from '../view/view.ts'

/** The list; null where nothing is measured. */
export function indicatorsList(kringen: readonly KringFacts[], { words }: Scribe): Sheet | null {
  const say = words.measures
  const rows = kringen.flatMap((view) =>
    view.themes.flatMap(({ theme, name }) =>
      theme.indicators.map((indicator) => {
        const { baseline, latest, target, distance } = standingOf(indicator)
        const of = (figure: typeof latest): (number | null)[] => [figure?.value ?? null, figure?.year ?? null]
        const kring = nameIn(view.config.kringen, view.kring.slug)
        return [kring, name, indicator.name, indicator.unit, ...of(baseline), ...of(latest), ...of(target), distance]
      }),
    ),
  )
  const figure = (title: string) => [
    { title, kind: 'number' as const },
    { title: `${title}: ${say.year.toLowerCase()}`, kind: 'number' as const },
  ]
  const columns = [
    { title: words.report.lists.kring, kind: 'text' as const },
    { title: words.theme, kind: 'text' as const },
    { title: say.indicator, kind: 'text' as const },
    { title: say.unit, kind: 'text' as const },
    ...figure(say.baseline),
    ...figure(say.measured),
    ...figure(say.target),
    { title: say.distance, kind: 'number' as const },
  ]
  return rows.length === 0 ? null : { id: 'indicators', name: say.indicators, columns, rows }
}
