/** What a report begins with: as its headline what matters most to whom it is for, below it what else does, and nothing that the plans don't say. */
import type { RootContent } from 'mdast'
import { note } from '../../document/nodes.ts'
import { isOutstanding } from '../../execution/asks.ts'
import { municipalityOf } from '../../plan/names.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { foundFirstEverywhere, foundOnTop, onTop } from '../findings.ts'
import type { Asked } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/** One sentence to remember, and those that go with it; empty where there are none. */
export interface Finding {
  headline: string
  rest: string
}

/** What a kring or the association begins with. */
export function finding(view: KringView | AssociationView, scribe: Scribe): Finding {
  const parts = partsFor(view, scribe)
  return inSentences(parts.length === 0 ? [scribe.words.firstPage.matrix.unranked] : parts)
}

export function inSentences(parts: readonly string[]): Finding {
  const [headline = '', ...rest] = parts.map((part) => `${upperFirst(part)}.`)
  return { headline, rest: rest.join(' ') }
}

/** The same on a page. */
export const leadOf = ({ headline, rest }: Finding): RootContent[] => [
  note('lead', headline),
  ...(rest === '' ? [] : [note('standfirst', rest)]),
]

function partsFor(view: KringView | AssociationView, scribe: Scribe): string[] {
  const { kind } = scribe.audience
  const first = topOf(view, scribe)
  if (kind === 'municipality') {
    const slug = municipalityOf(view.config) ?? ''
    const asked = view.partners.find((partner) => partner.slug === slug)
    const needed = asked ? askedOf(asked, scribe) : []
    return [...needed, ...(needed.length < 2 ? first : []), ...heldUp(view, scribe)]
  }
  if (kind === 'members') {
    const running = runningIn(view, scribe)
    return [...first, ...(running.length > 0 ? running : stalled(view, first, scribe)), ...moneyIn(view, scribe)]
  }
  // Who decides reads first what holds up most.
  return [...stalled(view, first, scribe), ...first, ...moneyIn(view, scribe)]
}

/** What is still to come of a partner, by when first, and how many projects count on it. */
export function askedOf({ name, projects }: Asked, { words, numbers }: Scribe): string[] {
  const say = words.firstPage
  const open = projects.flatMap(({ asks }) => asks).filter(({ ask }) => isOutstanding(ask))
  const late = open.filter((one) => one.late).length
  const [day] = open
    .flatMap(({ ask, late: passed }) => (ask.by === null || passed ? [] : [ask.by]))
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
  const waits = [
    ...(late > 0 ? [say.overdue(late, open.length)] : []),
    ...(day === undefined
      ? []
      : [
          say.firstBy(
            numbers.date(day).replaceAll(' ', '\u00a0'),
            late > 0 ? 'next' : open.length > 1 ? 'first' : 'only',
          ),
        ]),
  ]
  return [
    ...(open.length > 0 ? [say.stillNeeded(open.length, name), ...waits] : []),
    words.findings.needed(name, projects.length),
  ]
}

/** What comes first; of the association also whether it does so in every kring. */
function topOf(view: KringView | AssociationView, scribe: Scribe): string[] {
  const said =
    'kringen' in view ? (foundFirstEverywhere(view, scribe) ?? foundOnTop(view, scribe)) : onTop(view, scribe)
  return said === null ? [] : [said]
}

/** What most projects wait for, and how many of them are of others. */
function heldUp({ holdup }: KringView | AssociationView, { words: { firstPage: say } }: Scribe): string[] {
  if (holdup === null) return []
  const { waiting, title, elsewhere } = holdup
  return [say.holdup(waiting, title), ...(elsewhere > 0 ? [say.heldElsewhere(elsewhere)] : [])]
}

/** The same; where members chose nothing and nothing is waited for, what is late is the news. */
function stalled(view: KringView | AssociationView, first: readonly string[], scribe: Scribe): string[] {
  const { late } = view.figures
  const held = heldUp(view, scribe)
  return held.length === 0 && first.length === 0 && late > 0 ? [scribe.words.findings.late(late)] : held
}

/** How much of what members asked for is being done. */
function runningIn(view: KringView | AssociationView, { words }: Scribe): string[] {
  const programme = 'kringen' in view ? view.kringen.flatMap((one) => one.programme) : view.programme
  const running = programme.filter(({ project }) => project.phase === 'uitvoering').length
  return running === 0 ? [] : [words.firstPage.running(running, programme.length)]
}

/** What isn't funded; what isn't known is left out. */
function moneyIn(
  { money: { cost, open } }: KringView | AssociationView,
  { words, numbers, audience }: Scribe,
): string[] {
  const say = words.firstPage
  const gap = audience.kind === 'members' ? say.gapMembers : say.gap
  return open > 0 ? [gap(numbers.euro(open))] : cost > 0 ? [say.funded] : []
}
