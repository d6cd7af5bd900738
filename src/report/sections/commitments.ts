/** What is asked of one partner: each thing with its day and its answer, then its projects with its role and contribution. */
import type { RootContent } from 'mdast'
import { br, h, p, strong, table, text } from '../../document/nodes.ts'
import { isOutstanding } from '../../execution/asks.ts'
import { nameIn } from '../../plan/names.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { titleLink } from '../anchors.ts'
import { led, quoted } from '../prose.ts'
import { claim } from '../reach.ts'
import { replyWords } from '../replies.ts'
import type { AskView } from '../view/items.ts'
import { type Asked, asksNothing } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { contactLine } from './join-in.ts'
import { askedOf, inSentences, leadOf } from './lead.ts'
import { lowerFirst, type Scribe } from './scribe.ts'
import { MANY, placeOf, takingPart } from './taking-part.ts'

/** The section of one partner, of a kring or of the association: first what it is asked for, then in what it takes part. */
export function commitments(view: KringView | AssociationView, slug: string, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const say = words.report
  const name = nameIn(view.config.partners, slug)
  const heading = h(2, say.asked(name), 'partners')
  const asked = view.partners.find((partner) => partner.slug === slug)
  if (!asked) return [heading, p(claim(say.nothingAsked(name), view.reach, words)), ...contactFor(view, scribe)]
  const partner = scribe.audience.kind === 'partner'
  if (partner && asksNothing(view.partners, slug)) return named(asked, view, scribe)
  const lead = partner ? inShort(asked, scribe) : []
  const taking = takingPart(asked, view, scribe, { name, brief: false })
  // What is red or orange has its reason with it: a colour alone would only raise questions.
  const rest = [...explained(asked, scribe), ...contactFor(view, scribe)]
  if (asked.projects.every(({ asks }) => asks.length === 0)) return [...lead, heading, ...taking, ...rest]
  return [
    ...lead,
    heading,
    p(words.replies.stillOpen(...openOf(asked))),
    asksTable(asked, view, scribe),
    ...(taking.length === 0 ? [] : [h(3, words.replies.alsoIn(name)), ...taking]),
    ...rest,
  ]
}

const inShort = (asked: Asked, scribe: Scribe): RootContent[] => leadOf(inSentences(askedOf(asked, scribe)))

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

/**
 * The explanation of projects, since the reader may not get the rest of the plan: why something is red or orange, or that the plan doesn't
 * say; the municipality reads every one, unless there are many.
 */
export function explained({ projects }: Asked, { words, audience }: Scribe): RootContent[] {
  const partner = audience.kind === 'partner' || projects.length > MANY
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
    ...inShort(asked, scribe),
    h(2, words.report.audience.partnerNamed(asked.name), 'partners'),
    p(say.notAskedYet(asked.name)),
    ...takingPart(asked, view, scribe, { name: asked.name, brief: false }),
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
