/** What is asked of one partner as a letter that can be sent: to whom, of when, what by when, and in what else it takes part. */
import type { RootContent } from 'mdast'
import type { ReportDocument } from '../document/document.ts'
import { facts } from '../document/facts.ts'
import { br, group, note, p, strong, text } from '../document/nodes.ts'
import { isOutstanding } from '../execution/asks.ts'
import { nameIn } from '../plan/names.ts'
import type { Logo } from '../plan/plan-set.ts'
import { lastDay } from '../plan/typed/dates.ts'
import { frame } from './frame.ts'
import { asksTable, explained } from './sections/commitments.ts'
import { exampleAndFaults } from './sections/cover.ts'
import { contactSaid } from './sections/join-in.ts'
import type { Scribe } from './sections/scribe.ts'
import { takingPart } from './sections/taking-part.ts'
import type { Asked } from './view/links.ts'
import type { AssociationView, KringView } from './view/view.ts'

/** The letter to a partner; null where nothing is asked of it: then there is no reason to write. */
export function letterDocument(
  view: KringView | AssociationView,
  slug: string,
  logo: Logo | null,
  scribe: Scribe,
): ReportDocument | null {
  const asked = view.partners.find((partner) => partner.slug === slug)
  if (!asked?.projects.some(({ asks }) => asks.length > 0)) return null
  const { words, numbers } = scribe
  const { config, passport } = view
  const say = words.replies.letter
  const kring = 'kringen' in view ? null : view.kring.slug
  const title = kring === null ? words.masterplans : words.masterplan(nameIn(config.kringen, kring))
  const who = kring === null ? say.board : say.boardOf(nameIn(config.kringen, kring))
  const head = group('div', 'letterhead', [
    note('sender', passport.association),
    note('addressee', asked.name),
    ...facts([
      [say.date, numbers.date(passport.today)],
      [say.subject, say.about(title)],
    ]),
  ])
  // A colour without its reason would only raise questions: the reasons stand below.
  const others = takingPart(asked, view, scribe, { name: say.you, brief: true })
  const [, ...reasons] = explained(asked, scribe)
  const contact = contactSaid(view, scribe)
  const body: RootContent[] = [
    note('salutation', say.dear),
    p(say.opening(passport.association, title)),
    note('chapter', strong(say.asks)),
    asksTable(asked, view, scribe),
    ...thanks(asked, scribe),
    ...(others.length === 0 ? [] : [note('chapter', strong(words.replies.alsoIn(say.you))), ...others]),
    ...(reasons.length === 0 ? [] : [note('chapter', strong(words.replies.whyRaised)), ...reasons]),
    note('closing', say.closing(firstDay(asked, passport.today, scribe))),
    // So that the greeting never begins a page alone.
    ...(contact === null ? [] : [note('closing', contact)]),
    note('closing', say.regards),
    note('signature', [text(passport.association), br, text(who)]),
  ]
  const made = frame(view, kring, title, logo, [...exampleAndFaults(view, scribe), head], body, scribe)
  const foot = [passport.association, title, numbers.date(passport.today)].join(' · ')
  return { ...made, letter: true, footer: passport.example ? `${words.example} · ${foot}` : foot }
}

/** A word of thanks for what is done or promised. */
function thanks({ projects }: Asked, { words }: Scribe): RootContent[] {
  const all = projects.flatMap(({ asks }) => asks)
  const kind = all.some(({ ask: { answer } }) => answer === 'gedaan' || answer === 'toegezegd')
  return kind ? [p(words.replies.letter.thanks)] : []
}

/** The first day that is still to come on which something is due, in words; null where none is. */
function firstDay({ projects }: Asked, today: string, { numbers }: Scribe): string | null {
  const days = projects
    .flatMap(({ asks }) => asks.flatMap(({ ask }) => (isOutstanding(ask) && ask.by !== null ? [ask.by] : [])))
    .filter((day) => lastDay(day) >= today)
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
  return days[0] === undefined ? null : numbers.date(lastDay(days[0]))
}
