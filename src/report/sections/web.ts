/** The ambition web of a kring: where it stands on each theme, and where it wants to go. */

import type { RootContent } from 'mdast'
import { group, h, list, table } from '../../document/nodes.ts'
import { levelsOf } from '../../plan/levels.ts'
import { ambitionSaid } from '../ambition.ts'
import { ambitionWeb } from '../drawn-once.ts'
import type { KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import type { Scribe } from './scribe.ts'

/** The section: the chart, its figures, and what the levels mean. */
export function web(view: KringView, { words, audience }: Scribe): RootContent[] {
  const { themes: order, levels } = view.config
  const rungs = levelsOf(view.config)
  const alt = words.ambitionWebAlt(view.name, rungs.length)
  const spokes = order.flatMap(({ slug, name }) => {
    const theme = view.themes.find((t) => t.theme.slug === slug)?.theme
    return theme ? [{ name, theme }] : []
  })
  const svg = ambitionWeb(
    drawable({
      id: 'ambitieweb',
      title: words.ambitionWeb,
      description: alt,
      legend: { today: words.today, ambition: words.ambition },
      levels: rungs,
      spokes: spokes.map(({ name, theme }) => ({
        label: name,
        today: theme.today,
        ambition: typeof theme.ambition === 'number' ? theme.ambition : null,
        remark: typeof theme.ambition === 'number' ? null : ambitionSaid(theme, words),
      })),
    }),
  )
  const rows = spokes.map(({ name, theme }) => {
    const gap = typeof theme.ambition === 'number' && theme.today !== null ? String(theme.ambition - theme.today) : '–'
    return [name, theme.today === null ? words.unknown : String(theme.today), ambitionSaid(theme, words), gap]
  })
  return [
    group('section', 'web', [
      h(2, words.ambitionWeb, 'ambitieweb-kop'),
      { type: 'figure', svg, alt, caption: words.webCaption(rungs.length) },
      table([words.theme, words.today, words.ambition, words.gap], rows, [null, 'right', 'right', 'right'], 'compact'),
      ...(levels && audience.kind !== 'members'
        ? [
            list(
              rungs.map((n) => words.level(n, levels[n] ?? null)),
              'legend',
            ),
          ]
        : []),
    ]),
  ]
}
