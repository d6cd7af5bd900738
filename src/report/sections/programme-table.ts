/** Open projects as a table that can be searched, sorted and chosen from, with what each costs and still needs. */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Facets } from '../../document/facets.ts'
import { br, table } from '../../document/nodes.ts'
import { PHASES } from '../../plan/fields/schema.ts'
import type { Config, Signal } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { firstDay, lastDay, sortable } from '../../plan/typed/dates.ts'
import { costOf } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import type { ProjectView } from '../view/items.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { planningOf } from './project.ts'
import type { Scribe } from './scribe.ts'

/** What asks for attention first; no signal comes last. */
const URGENCY: (Signal | null)[] = ['rood', 'oranje', 'groen', 'grijs', null]

/** A row per project in the order given; `whose` stands below its title. */
export function programmeTable(
  programme: readonly ProjectView[],
  config: Config,
  scribe: Scribe,
  whose: (entry: ProjectView) => PhrasingContent[],
): RootContent {
  const { words, numbers } = scribe
  const rows = programme.map((entry) => {
    const { project, rank } = entry
    return [
      { cell: rank && rank.place !== null ? `${rank.place}${rank.tied ? '=' : ''}` : '–', sort: rank?.place ?? '' },
      {
        cell: [titleLink(project.key, project.title), br, ...whose(entry)],
        sort: project.title.toLowerCase(),
        search: entry.branches.join(' '),
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
  return table(
    [words.placeShort, words.project, words.phase, words.signal, words.planning, words.cost, words.toFund, words.score],
    rows,
    ['right', null, null, null, null, 'right', 'right', 'right'],
    'programme',
  )
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
