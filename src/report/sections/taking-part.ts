/** In what a partner takes part: a row a project, and of many a table of what it pays for and the names of the others. */
import type { PhrasingContent, RootContent } from 'mdast'
import { br, list, p, strong, table, text } from '../../document/nodes.ts'
import { PHASES } from '../../plan/fields/schema.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { fundingSaid } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import type { ProjectView } from '../view/items.ts'
import type { Asked } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { rolesOf } from './partner-lines.ts'
import { planningOf } from './project.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/**
 * In what a partner takes part besides what it is asked for; nothing where that is all. `name` is how it is called; a
 * letter is `brief`.
 */
export function takingPart(
  asked: Asked,
  view: KringView | AssociationView,
  scribe: Scribe,
  { name, brief }: { name: string; brief: boolean },
): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report
  const projects = asked.projects.filter((one) => rolesOf(one, scribe) !== '')
  if (projects.length === 0) return []
  const amounts = projects.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const many = projects.length > MANY
  // Of many those it pays for have a table, and the others are named; in a letter all are named.
  const rows = many ? projects.filter(({ funds }) => funds.length > 0 && !brief) : projects
  // A partner has read the number already: its report begins with it.
  const said = [
    ...(scribe.audience.kind === 'partner' && !brief ? [] : [say.askedOf(name, projects.length)]),
    ...(amounts.length > 0 ? [say.askedAmount(numbers.euro(amounts.reduce((sum, a) => sum + a, 0)))] : []),
  ]
  return [
    ...(said.length === 0 ? [] : [p(said.join(' '))]),
    ...(rows.length === 0 ? [] : [rolesTable(rows, view, scribe)]),
    ...(many
      ? namedByPhase(
          projects.filter((one) => !rows.includes(one)),
          view,
          scribe,
        )
      : []),
  ]
}

/** More projects than this aren't a letter any more. */
export const MANY = 12

type Taking = Asked['projects'][number]

function rolesTable(projects: readonly Taking[], view: KringView | AssociationView, scribe: Scribe): RootContent {
  const { words, numbers } = scribe
  const say = words.report
  // A column of dashes says nothing.
  const gives = projects.some(({ funds }) => funds.length > 0)
  const rows = projects.map((one) => {
    const { project } = one.view
    return [
      [titleLink(project.key, project.title), br, text(placeOf(one.view, view))],
      rolesOf({ ...one, funds: [] }, scribe),
      ...(gives ? [one.funds.map((fund) => fundingSaid(fund, scribe)).join('; ') || '–'] : []),
      [phaseBadge(project.phase, scribe), ...(project.signal ? [text(' '), signalBadge(project.signal, scribe)] : [])],
      planningOf(one.view, scribe, numbers.shortDate) ?? '–',
    ]
  })
  return table(
    [words.project, say.role, ...(gives ? [say.contribution] : []), words.phase, words.planning],
    rows,
    [null, null, ...(gives ? (['right'] as const) : []), null, null],
    'asked',
  )
}

/** What is nearest to being there first; what waits last. */
const NEAREST = [...PHASES].sort(
  (a, b) => Number(a === 'on-hold') - Number(b === 'on-hold') || PHASES.indexOf(b) - PHASES.indexOf(a),
)

/** The projects by how far they are, and in a report over kringen by kring, each with its time and what asks for attention. */
function namedByPhase(projects: readonly Taking[], view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  return [...NEAREST, null].flatMap((phase): RootContent[] => {
    const some = projects.filter((one) => one.view.project.phase === phase)
    if (some.length === 0) return []
    const name = phase === null ? words.unknown : words.phases[phase]
    const kringen = 'kringen' in view ? [...new Set(some.map((one) => one.view.kring))] : []
    const lines =
      kringen.length === 0
        ? some.map((one) => named(one, scribe))
        : kringen.map((kring) => ofKring(kring, some, view, scribe))
    return [p([strong(`${upperFirst(name)} (${some.length})`)]), list(lines)]
  })
}

function ofKring(
  kring: string,
  projects: readonly Taking[],
  { config }: KringView | AssociationView,
  scribe: Scribe,
): PhrasingContent[] {
  const own = projects.filter((one) => one.view.kring === kring)
  return [
    strong(`${shortKring(config, kring)}:`),
    ...own.flatMap((one, i) => [text(i === 0 ? ' ' : '; '), ...named(one, scribe)]),
  ]
}

function named(one: Taking, scribe: Scribe): PhrasingContent[] {
  const { words, numbers } = scribe
  const { project } = one.view
  const about = [
    ...one.roles.flatMap((role) => (role === 'partner' || role === 'funding' ? [] : [words.asks[role]])),
    ...one.funds.map((fund) => fundingSaid(fund, scribe)),
    ...[planningOf(one.view, scribe, numbers.shortDate)].flatMap((when) => when ?? []),
  ]
  const raised = project.signal === 'rood' || project.signal === 'oranje' ? project.signal : null
  return [
    titleLink(project.key, project.title),
    ...(about.length === 0 ? [] : [text(` (${about.join(', ')})`)]),
    ...(raised === null ? [] : [text(' '), signalBadge(raised, scribe)]),
  ]
}

/** Its kring, where there are more, and its theme. */
export const placeOf = ({ theme, kring }: ProjectView, { config, ...view }: KringView | AssociationView): string =>
  [...('kringen' in view ? [shortKring(config, kring)] : []), nameIn(config.themes, theme)].join(' · ')
