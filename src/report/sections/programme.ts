/** The implementation programme: every open project in order, the money, and what is finished or dropped. */

import type { RootContent } from 'mdast'
import type { Facets } from '../../document/facets.ts'
import { br, h, link, list, p, table, text } from '../../document/nodes.ts'
import { firstDay, lastDay, sortable } from '../../plan/dates.ts'
import type { Signal } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { PHASES } from '../../plan/schema.ts'
import { costOf, moneySaid } from '../amounts.ts'
import { themeAnchor, titleLink } from '../anchors.ts'
import { foundRunning, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { ProjectView } from '../view/items.ts'
import type { KringView } from '../view/view.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { planningOf } from './project.ts'
import type { Scribe } from './scribe.ts'

/** How many projects a sheet for members tells of. */
const FIRST = 5
/** What asks for attention first; no signal comes last. */
const URGENCY: (Signal | null)[] = ['rood', 'oranje', 'groen', 'grijs', null]

export function programme(view: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { money, config } = view
  const brief = scribe.audience.kind === 'members'
  const closed = brief ? [] : closedProjects(view, scribe)
  if (view.programme.length === 0)
    return [h(2, words.programme, 'programma'), p(claim(words.noOpenProjects, view.reach, words)), ...closed]
  if (brief) return firstProjects(view, scribe)
  const rows = view.programme.map((entry) => {
    const { project, rank } = entry
    return [
      { cell: rank && rank.place !== null ? `${rank.place}${rank.tied ? '=' : ''}` : '–', sort: rank?.place ?? '' },
      {
        cell: [
          titleLink(project.key, project.title),
          br,
          link(themeAnchor(entry.theme), nameIn(config.themes, entry.theme)),
        ],
        sort: project.title.toLowerCase(),
        search: [entry.lead, ...entry.partners, ...entry.branches].filter((word) => word !== null).join(' '),
        facets: facetsOf(entry, nameIn(config.themes, entry.theme), scribe),
      },
      { cell: [phaseBadge(project.phase, scribe)], sort: project.phase === null ? '' : PHASES.indexOf(project.phase) },
      { cell: project.signal ? [signalBadge(project.signal, scribe)] : '', sort: URGENCY.indexOf(project.signal) },
      {
        cell: planningOf(entry, scribe, numbers.shortDate) ?? '',
        sort: sortable(project.start, firstDay) ?? sortable(project.end, lastDay) ?? '',
      },
      // Of a cost by year the list gives the sum; the years stand with the project.
      {
        cell: project.cost === null ? (costOf(project, scribe) ?? '') : numbers.euro(project.cost),
        sort: project.cost ?? '',
      },
      { cell: entry.toFund === null ? '' : numbers.euro(entry.toFund), sort: entry.toFund ?? '' },
      { cell: rank ? numbers.whole(rank.score) : '', sort: rank?.score ?? '' },
    ]
  })
  const costs = config.criteria.filter((c) => c.direction === 'cost').map((c) => c.name.toLowerCase())
  const criteria = numbers.list(
    config.criteria.map((c) => words.criterionPoints(c.name.toLowerCase(), numbers.whole(c.points))),
  )
  return [
    h(2, titled(words.programme, foundRunning(view.programme, words), words), 'programma'),
    p(
      `${words.programmeIntro} ${config.criteria.length > 0 ? words.methodProjects(criteria, costs.length > 0 ? numbers.list(costs) : null) : ''}`.trim(),
    ),
    table(
      [
        words.placeShort,
        words.project,
        words.phase,
        words.signal,
        words.planning,
        words.cost,
        words.toFund,
        words.score,
      ],
      rows,
      ['right', null, null, null, null, 'right', 'right', 'right'],
      'programme',
    ),
    p(moneySaid(money, scribe).join(' ')),
    ...closed,
  ]
}

/** By what a project can be chosen in a list. */
export function facetsOf(
  { project: { phase, signal }, partners, lead }: ProjectView,
  theme: string,
  { words }: Scribe,
): Facets {
  return {
    phase: phase === null ? [] : [words.phases[phase]],
    signal: signal === null ? [] : [words.signals[signal]],
    partner: partners,
    lead: lead === null ? [] : [lead],
    theme: [theme],
  }
}

/** For a short sheet: the first projects, and how many there are. */
function firstProjects(view: KringView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const first = view.programme.slice(0, FIRST)
  const rows = first.map((entry) => {
    const { project, rank } = entry
    return [
      rank && rank.place !== null ? `${rank.place}${rank.tied ? '=' : ''}` : '–',
      [titleLink(project.key, project.title), text(` (${nameIn(view.config.themes, entry.theme)})`)],
      [phaseBadge(project.phase, scribe), ...(project.signal ? [text(' '), signalBadge(project.signal, scribe)] : [])],
      entry.lead ?? '–',
    ]
  })
  return [
    h(2, titled(words.programme, foundRunning(view.programme, words), words), 'programma'),
    table([words.placeShort, words.project, words.phase, words.lead], rows, ['right', null, null, null], 'first'),
    ...(first.length < view.programme.length
      ? [p(words.report.moreProjects(first.length, view.programme.length))]
      : []),
  ]
}

function closedProjects({ closed }: KringView, scribe: Scribe): RootContent[] {
  if (closed.length === 0) return []
  const lines = closed.map(({ project }) => [
    titleLink(project.key, project.title),
    text(' '),
    phaseBadge(project.phase, scribe),
  ])
  return [h(3, scribe.words.otherProjects), list(lines)]
}
