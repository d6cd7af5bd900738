/** What is asked of one partner: each thing with its day and its answer, then its projects with its role and contribution. */
import type { RootContent } from 'mdast'
import { br, h, p, strong, table, text } from '../../document/nodes.ts'
import { isOutstanding } from '../../execution/asks.ts'
import { lastDay } from '../../plan/dates.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { fundingSaid } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import { led, quoted } from '../prose.ts'
import { replyWords } from '../replies.ts'
import type { AskView, ProjectView } from '../view/items.ts'
import { type Asked, asksNothing } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { contactLine } from './join-in.ts'
import { rolesOf } from './links.ts'
import { planningOf } from './project.ts'
import { lowerFirst, type Scribe } from './scribe.ts'

/** The section of one partner, of a kring or of the association: first what it is asked for, then in what it takes part. */
export function commitments(view: KringView | AssociationView, slug: string, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const say = words.report
  const name = nameIn(view.config.partners, slug)
  const heading = h(2, say.asked(name), 'partners')
  const asked = view.partners.find((partner) => partner.slug === slug)
  if (!asked) return [heading, p(say.nothingAsked(name)), ...contactFor(view, scribe)]
  if (asksNothing(view.partners, slug) && scribe.audience.kind === 'partner') return named(asked, view, scribe)
  const taking = takingPart(asked, view, scribe, { name, signals: true })
  // What is red or orange has its reason with it: a colour alone would only raise questions.
  const rest = [...explained(asked, scribe), ...contactFor(view, scribe)]
  if (asked.projects.every(({ asks }) => asks.length === 0)) return [heading, ...taking, ...rest]
  return [
    heading,
    p(words.replies.stillOpen(...openOf(asked))),
    asksTable(asked, view, scribe),
    ...(taking.length === 0 ? [] : [h(3, words.replies.alsoIn(name)), ...taking]),
    ...rest,
  ]
}

/** How many things a partner is asked for, and of how many it has still to say or do something. */
export function openOf({ projects }: Asked): [asks: number, open: number] {
  const all = projects.flatMap(({ asks }) => asks)
  return [all.length, all.filter(({ ask }) => isOutstanding(ask)).length]
}

/** What a partner is asked for, what is still to come first, by day. */
export function asksTable({ projects }: Asked, view: KringView | AssociationView, scribe: Scribe): RootContent {
  const { words, numbers } = scribe
  const say = words.replies
  const day = ({ ask }: AskView): string => `${isOutstanding(ask) ? 0 : 1}${ask.by === null ? '~' : lastDay(ask.by)}`
  const rows = projects
    .flatMap((one) => one.asks.map((ask) => ({ ...one, ask })))
    .sort((a, b) => (day(a.ask) < day(b.ask) ? -1 : day(a.ask) > day(b.ask) ? 1 : 0))
  return table(
    [say.asked, words.project, say.deadline, say.answer],
    rows.map(({ ask: { ask, late }, view: one }) => [
      ask.what,
      [
        titleLink(one.project.key, one.project.title),
        br,
        text([placeOf(one, view), ...(one.lead === null ? [] : [`${words.lead}: ${one.lead}`])].join(' · ')),
      ],
      ask.by === null ? '–' : `${numbers.shortDate(ask.by)}${late ? ` (${words.agenda.passed})` : ''}`,
      replyWords(ask, say, numbers),
    ]),
    [null, null, null, null],
    'asked',
  )
}

const placeOf = ({ theme, kring }: ProjectView, { config, ...view }: KringView | AssociationView): string =>
  [...('kringen' in view ? [shortKring(config, kring)] : []), nameIn(config.themes, theme)].join(' · ')

/**
 * In what a partner takes part besides what it is asked for; nothing where that is all. `name` is how it is called, and `signals` whether it
 * reads how the projects go.
 */
export function takingPart(
  asked: Asked,
  view: KringView | AssociationView,
  scribe: Scribe,
  { name, signals }: { name: string; signals: boolean },
): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report
  const projects = asked.projects.filter((one) => rolesOf(one, scribe) !== '')
  if (projects.length === 0) return []
  const amounts = projects.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  // A column of dashes says nothing.
  const gives = projects.some(({ funds }) => funds.length > 0)
  const rows = projects.map((one) => {
    const { project } = one.view
    return [
      [titleLink(project.key, project.title), br, text(placeOf(one.view, view))],
      rolesOf({ ...one, funds: [] }, scribe),
      ...(gives ? [one.funds.map((fund) => fundingSaid(fund, scribe)).join('; ') || '–'] : []),
      [
        phaseBadge(project.phase, scribe),
        ...(project.signal && signals ? [text(' '), signalBadge(project.signal, scribe)] : []),
      ],
      planningOf(one.view, scribe, numbers.shortDate) ?? '–',
    ]
  })
  return [
    p(
      [
        say.askedOf(name, projects.length),
        ...(amounts.length > 0 ? [say.askedAmount(numbers.euro(amounts.reduce((sum, a) => sum + a, 0)))] : []),
      ].join(' '),
    ),
    table(
      [words.project, say.role, ...(gives ? [say.contribution] : []), words.phase, words.planning],
      rows,
      [null, null, ...(gives ? (['right'] as const) : []), null, null],
      'asked',
    ),
  ]
}

/**
 * The explanation of projects, since the reader may not get the rest of the plan: the municipality, which does, reads every one, a partner why
 * something is red or orange, or that the plan doesn't say.
 */
export function explained({ projects }: Asked, { words, audience }: Scribe): RootContent[] {
  const partner = audience.kind === 'partner'
  const told = projects.filter(({ view: { project } }) =>
    partner ? project.signal === 'rood' || project.signal === 'oranje' : project.explanation !== null,
  )
  if (told.length === 0) return []
  return [
    h(3, partner ? words.replies.whyRaised : words.report.explained),
    ...told.flatMap(({ view: { project } }) =>
      led([strong(`${project.title}:`), text(' ')], project.explanation ?? words.replies.noReason, 3),
    ),
  ]
}

/** Whom a partner may ask; the municipality knows where to go. */
const contactFor = (view: KringView | AssociationView, scribe: Scribe): RootContent[] =>
  scribe.audience.kind === 'partner' ? contactLine(view, scribe) : []

/** What a partner is named for that isn't asked for anything yet: in which projects and why, that nothing is asked, and whom to ask. */
function named(asked: Asked, view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const say = words.replies
  return [
    h(2, words.report.audience.partnerNamed(asked.name), 'partners'),
    p(say.notAskedYet(asked.name)),
    ...takingPart(asked, view, scribe, { name: asked.name, signals: true }),
    h(3, say.whyNamed(asked.name)),
    ...asked.projects.flatMap(({ view: { project, lead } }): RootContent[] =>
      led(
        [strong(project.title), text(` (${lead === null ? say.noLead : `${lowerFirst(words.lead)}: ${lead}`}): `)],
        project.explanation ?? (project.prose.trim() === '' ? say.noReason : quoted(project.prose, 400)),
        3,
      ),
    ),
    ...contactLine(view, scribe),
  ]
}
