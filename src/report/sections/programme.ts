/** The implementation programme: every open project in order, the money, and what is finished or dropped. */

import type { PhrasingContent, RootContent } from 'mdast'
import { h, link, list, p, table, text } from '../../document/nodes.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { moneySaid } from '../amounts.ts'
import { themeAnchor, titleLink } from '../anchors.ts'
import { hasSection } from '../audience.ts'
import { foundRunning, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { ProjectView } from '../view/items.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { programmeTable } from './programme-table.ts'
import type { Scribe } from './scribe.ts'

/** How many projects a sheet for members tells of. */
const FIRST = 5

export function programme(view: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { money, config } = view
  const brief = scribe.audience.kind === 'members'
  const closed = brief ? [] : closedProjects(view, scribe)
  if (view.programme.length === 0)
    return [h(2, words.programme, 'programma'), p(claim(words.noOpenProjects, view.reach, words)), ...closed]
  if (brief) return firstProjects(view, scribe)
  const costs = config.criteria.filter((c) => c.direction === 'cost').map((c) => c.name.toLowerCase())
  const criteria = numbers.list(
    config.criteria.map((c) => words.criterionPoints(c.name.toLowerCase(), numbers.whole(c.points))),
  )
  return [
    h(2, titled(words.programme, foundRunning(view.programme, words), words), 'programma'),
    p(
      `${words.programmeIntro} ${config.criteria.length > 0 ? words.methodProjects(criteria, costs.length > 0 ? numbers.list(costs) : null) : ''}`.trim(),
    ),
    programmeTable(view.programme, config, scribe, (entry) => [themeLink(entry, config)]),
    // Where the money has a section of its own, it is told there.
    ...(hasSection('geld', config, scribe) ? [] : [p(moneySaid(money, scribe).join(' '))]),
    ...closed,
  ]
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

/** The open projects of all kringen, each kring in its own order. */
export function programmeTogether(view: AssociationView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const { kringen, config, reach } = view
  const all = kringen.flatMap(({ programme }) => programme)
  if (all.length === 0) return [h(2, words.programme, 'programma'), p(claim(words.noOpenProjects, reach, words))]
  return [
    h(2, titled(words.programme, foundRunning(all, words), words), 'programma'),
    p(words.association.programme),
    programmeTable(all, config, scribe, (entry) => [
      text(`${shortKring(config, entry.kring)}, ${nameIn(config.themes, entry.theme)}`),
    ]),
  ]
}

const themeLink = (entry: ProjectView, config: Config): PhrasingContent =>
  link(themeAnchor(entry.theme), nameIn(config.themes, entry.theme))

function closedProjects({ closed }: KringView, scribe: Scribe): RootContent[] {
  if (closed.length === 0) return []
  const lines = closed.map(({ project }) => [
    titleLink(project.key, project.title),
    text(' '),
    phaseBadge(project.phase, scribe),
  ])
  return [h(3, scribe.words.otherProjects), list(lines)]
}
