/** One project proposal: what it is, how far, how it goes, who, when, what it costs, and its journal. */

import type { PhrasingContent, RootContent } from 'mdast'
import { facts } from '../../document/facts.ts'
import { group, h, joined, note, p, strong, text } from '../../document/nodes.ts'
import { milestonesOf } from '../../execution/progress.ts'
import { costOf, fundingSaid, spentSaid } from '../amounts.ts'
import { itemAnchor, itemLink } from '../anchors.ts'
import { prose } from '../prose.ts'
import { askLine } from '../replies.ts'
import type { ItemLink, ProjectView } from '../view/items.ts'
import type { KringView } from '../view/view.ts'
import { attachedFact } from './attached.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { openFacts } from './open.ts'
import type { Scribe } from './scribe.ts'
import { tasks, told } from './told.ts'

/** Its title, how far and how it goes, and what the plan says of it. */
export function opening({ project }: ProjectView, level: 4 | 5, scribe: Scribe): RootContent[] {
  return [
    h(level, project.title, project.key === null ? undefined : itemAnchor(project.key)),
    note('badges', [
      phaseBadge(project.phase, scribe),
      ...(project.signal ? [text(' '), signalBadge(project.signal, scribe)] : []),
    ]),
    ...(project.explanation
      ? [group('div', 'explanation', [p(strong(`${scribe.words.explanation}:`)), ...prose(project.explanation, level)])]
      : []),
    ...prose(project.prose, level),
  ]
}

/** What came of it. */
export const resultOf = ({ project: { result } }: ProjectView, level: 4 | 5, { words }: Scribe): RootContent[] =>
  result === '' ? [] : [note('label', strong(words.tasks.result)), ...prose(result, level)]

export function projectCard(view: ProjectView, { config }: Pick<KringView, 'config'>, scribe: Scribe): RootContent {
  const { words, numbers } = scribe
  const { project } = view
  const progress = milestonesOf(project)
  const links = (items: ItemLink[]): PhrasingContent[] | null =>
    items.length > 0 ? joined(items.map(itemLink), '; ') : null
  const names = (list: string[]): string | null => (list.length > 0 ? numbers.list(list) : null)
  return group('section', 'card project', [
    ...opening(view, 5, scribe),
    // Who, when and how much first: that is what is looked for.
    ...facts(
      [
        [words.lead, view.lead],
        [words.planning, planningOf(view, scribe)],
        [words.decideBy, project.decideBy === null ? null : numbers.date(project.decideBy)],
        [words.review, project.review === null ? null : numbers.date(project.review)],
        [words.tasks.progress, progress && words.tasks.ofAll(progress.done, progress.all)],
        [words.cost, costOf(project, scribe)],
        [words.funding, fundingOf(view, scribe)],
        [words.amounts.spent, spentSaid(project.spent, scribe)],
      ],
      [
        [words.serves, links(view.wishes)],
        [words.blockedBy, links(view.blockedBy)],
        [words.partners, names(view.partners)],
        [words.replies.asked, asksOf(view, scribe)],
        [words.branches, names(view.branches)],
        [
          words.agendas,
          view.agendas.length > 0
            ? view.agendas.map((a) => (a.expired ? `${a.name} (${words.expired})` : a.name)).join('; ')
            : null,
        ],
        [words.score, scoreOf(view, config, scribe)],
        [words.report.effort.title, spotOf(view, scribe)],
        attachedFact(project.key?.split('/')[0] ?? '', project, scribe),
        ...openFacts(project, scribe),
      ],
    ),
    ...tasks(words.tasks.milestones, project.milestones, scribe),
    ...tasks(words.tasks.actions, project.actions, scribe),
    ...told(project, scribe),
    ...resultOf(view, 5, scribe),
  ])
}

/** "januari 2027 – juni 2028", or the half that is known. */
export function planningOf(
  { project: { start, end, ongoing } }: ProjectView,
  { words, numbers }: Scribe,
  date = numbers.date,
): string | null {
  if (ongoing) return start === null ? words.amounts.ongoing : words.amounts.ongoingFrom(date(start))
  // What begins and ends in one period takes that period.
  if (start !== null && start === end && !/^\d{4}-\d/.test(start)) return date(start)
  if (start !== null && end !== null) return words.span(date(start), date(end))
  if (start !== null) return words.from(date(start))
  return end === null ? null : words.until(date(end))
}

/** Who puts in how much, and what is still to find. */
export function fundingOf({ funding, toFund }: ProjectView, scribe: Scribe): string | null {
  const { words, numbers } = scribe
  const known = funding.map((f) => words.fundedBy(fundingSaid(f, scribe), f.partner))
  const rest =
    toFund === null ? [] : [toFund > 0 ? `${words.toFund.toLowerCase()} ${numbers.euro(toFund)}` : words.fullyFunded]
  return known.length + rest.length > 0 ? [...known, ...rest].join('; ') : null
}

/** What each partner is asked for, and what it said. */
export function asksOf({ asks }: ProjectView, { words, numbers }: Scribe): string | null {
  if (asks.length === 0) return null
  return asks.map(({ ask, partner, late }) => `${partner}: ${askLine(ask, late, words.replies, numbers)}`).join('; ')
}

/** What it yields and asks, on the scale of the scores. */
function spotOf({ rank }: ProjectView, { words, numbers }: Scribe): string | null {
  if (!rank?.position) return null
  const { importance, effort } = rank.position
  return words.report.effort.spotOf(numbers.decimal(importance), numbers.decimal(effort))
}

/** The score with the points that add up to it, so that it can be checked by hand. */
function scoreOf({ rank }: ProjectView, config: KringView['config'], { words, numbers }: Scribe): string | null {
  if (!rank) return null
  const name = (id: string): string => (config.criteria.find((c) => c.id === id)?.name ?? id).toLowerCase()
  const terms = rank.terms.map((t) => `${name(t.criterion)} ${numbers.exact(t.points)}`).join(' + ')
  const remarks = [
    ...(rank.low < rank.high
      ? [`${words.provisional}, ${words.between(numbers.whole(rank.low), numbers.whole(rank.high))}`]
      : []),
    ...(rank.belowMinimum.length > 0 ? [words.belowMinimum(numbers.list(rank.belowMinimum.map(name)))] : []),
  ]
  return `${words.points(numbers.exact(rank.score))} = ${terms}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`
}
