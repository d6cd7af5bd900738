/** What a report begins with: in one sentence what matters most to whom it is for, and nothing that the plans don't say. */
import { isOutstanding } from '../../execution/asks.ts'
import { municipalityOf } from '../../plan/names.ts'
import { lastDay } from '../../plan/typed/dates.ts'
import { foundFirstEverywhere, foundOnTop, onTop } from '../findings.ts'
import type { Asked } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/** The sentence of a kring or of the association. */
export function finding(view: KringView | AssociationView, scribe: Scribe): string {
  const { words } = scribe
  const parts = partsFor(view, scribe)
  return `${parts.length === 0 ? words.firstPage.matrix.unranked : upperFirst(parts.join('; '))}.`
}

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
  return [...first, ...stalled(view, first, scribe), ...moneyIn(view, scribe)]
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
      : [say.firstBy(numbers.date(day), late > 0 ? 'next' : open.length > 1 ? 'first' : 'only')]),
  ]
  return [
    ...(open.length > 0 ? [[say.stillNeeded(open.length, name), ...waits].join(', ')] : []),
    words.findings.needed(name, projects.length),
  ]
}

/** What comes first; of the association also whether it does so in every kring. */
function topOf(view: KringView | AssociationView, scribe: Scribe): string[] {
  const said =
    'kringen' in view ? (foundFirstEverywhere(view, scribe) ?? foundOnTop(view, scribe)) : onTop(view, scribe)
  return said === null ? [] : [said]
}

/** What most projects wait for. */
const heldUp = ({ holdup }: KringView | AssociationView, { words }: Scribe): string[] =>
  holdup ? [words.firstPage.holdup(holdup.waiting, holdup.title, holdup.elsewhere)] : []

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
