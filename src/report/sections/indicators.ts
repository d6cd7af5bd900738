/** What is measured of a theme: a small line per indicator, and its figures in a sentence and a table. */

import type { RootContent } from 'mdast'
import { h, table } from '../../document/nodes.ts'
import type { Indicator, Theme, YearFigure } from '../../plan/model.ts'
import { indicatorLine } from '../drawn-once.ts'
import { figure, outcome } from '../indicator-words.ts'
import { drawable } from './drawable.ts'
import type { Scribe } from './scribe.ts'

/** The section of a theme; nothing where nothing is measured. */
export function indicatorsOf({ indicators, kring, slug }: Theme, scribe: Scribe): RootContent[] {
  const { measures: say } = scribe.words
  if (indicators.length === 0) return []
  return [h(4, say.indicators), ...indicators.flatMap((indicator) => lineOf(indicator, `${kring}-${slug}`, scribe))]
}

function lineOf(indicator: Indicator, where: string, { words, numbers }: Scribe): RootContent[] {
  const { id, name, unit, measurements, targets } = indicator
  const told = `${name}: ${outcome(indicator, words, numbers)}.`
  const say = words.measures
  const written = (f: YearFigure): YearFigure & { label: string } => ({ ...f, label: figure(f.value, unit, numbers) })
  if (measurements.length + targets.length === 0)
    return [h(5, name), { type: 'paragraph', children: [{ type: 'text', value: told }] }]
  const svg = indicatorLine(
    drawable({
      id: `indicator-${where}-${id}`,
      title: name,
      description: told,
      measurements: measurements.map(written),
      targets: targets.map(written),
    }),
  )
  const years = [...new Set([...measurements, ...targets].map(({ year }) => year))].sort((a, b) => a - b)
  const at = (figures: readonly YearFigure[], year: number): string => {
    const found = figures.find((f) => f.year === year)
    return found ? figure(found.value, unit, numbers) : '–'
  }
  return [
    { type: 'figure', svg, alt: told, caption: told },
    table(
      [say.year, name, say.target],
      years.map((year) => [String(year), at(measurements, year), at(targets, year)]),
      [null, 'right', 'right'],
      'compact',
    ),
  ]
}
