/** Importance against effort: the open projects as points, and their figures in a table. */

import type { RootContent } from 'mdast'
import type { ImpactEffort } from '../../charts/impact-effort.ts'
import { h, note, p, table } from '../../document/nodes.ts'
import type { Phase } from '../../plan/model.ts'
import { titleLink } from '../anchors.ts'
import { hasCards } from '../audience.ts'
import { impactEffort } from '../drawn-once.ts'
import { foundQuick, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import { firstNamed, type Scribe } from './scribe.ts'

const STARTED: readonly Phase[] = ['uitvoering', 'on-hold']

export function effortSection({ programme, config, reach }: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report.effort
  const { quadrant } = words.rank
  const heading = h(2, titled(say.title, foundQuick(programme, words), words), 'afweging')
  const placed = programme.flatMap(({ project, rank }) => {
    if (!rank?.position || rank.quadrant === null) return []
    return [{ project, ...rank.position, quadrant: rank.quadrant }]
  })
  if (placed.length === 0) return [heading, p(claim(say.none, reach, words))]
  // What runs was taken up already, and what is stuck or waits can't be.
  const ready = placed.filter(
    ({ project: { phase, signal, blockedBy }, quadrant: kind }) =>
      kind === 'quick-win' && !STARTED.includes(phase ?? 'idee') && signal !== 'rood' && blockedBy.length === 0,
  )
  const found = foundQuick(programme, words)
  const named = ready.slice(0, firstNamed(ready.map(({ project }) => project.title)).length)
  const title =
    ready.length > 0
      ? say.quick(numbers.list(named.map(({ project }) => project.title)), ready.length > named.length)
      : found === null
        ? say.noQuick
        : say.noneReady
  const spots = placed.map(({ project, importance, effort }) =>
    say.spot(project.title, numbers.decimal(importance), numbers.decimal(effort)),
  )
  const alt = `${title}. ${spots.join('; ')}.`
  const drawn = drawable<ImpactEffort>({
    id: 'belang-inspanning',
    title,
    description: alt,
    x: { title: say.x, low: say.low, high: say.high },
    y: { title: say.y, low: say.low, high: say.high },
    quadrants: [quadrant['quick-win'], quadrant['big-bet'], quadrant['fill-in'], quadrant.reconsider],
    // What the title names has its name in the picture too, where not all have one.
    points: [...named, ...placed.filter((one) => !named.includes(one))].map(({ project, importance, effort }) => ({
      label: project.title,
      x: effort,
      y: importance,
      kind: project.phase === 'uitvoering' ? ('running' as const) : ('open' as const),
    })),
    legend: { running: say.running, open: say.open, rest: say.rest },
  })
  const benefits = config.criteria.filter((c) => c.direction === 'benefit').map((c) => c.name.toLowerCase())
  const rows = placed.map(({ project, importance, effort, quadrant: kind }) => [
    [titleLink(project.key, project.title)],
    numbers.decimal(importance),
    numbers.decimal(effort),
    quadrant[kind],
  ])
  const without = programme.length - placed.length
  return [
    heading,
    p(say.intro(numbers.list(benefits))),
    {
      type: 'figure',
      svg: impactEffort(drawn),
      narrow: impactEffort({ ...drawn, id: `${drawn.id}-smal` }, 320),
      alt,
      title,
      caption: say.caption,
      ofDrawing: true,
      table: table([words.project, say.y, say.x, say.kind], rows, [null, 'right', 'right', null], 'data'),
      elsewhere: hasCards(config, scribe),
    },
    ...(without > 0 ? [note('legend', say.without(without))] : []),
  ]
}
