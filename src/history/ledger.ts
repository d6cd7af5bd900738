/** The promise ledger: everything that the plans held at the start, and what became of it. */
import { answerBy } from '../execution/replies.ts'
import { type WishState, wishStates } from '../execution/served.ts'
import type { Item, ItemKey, Plans, Project, Wish } from '../plan/model.ts'
import { isOpen } from '../plan/phases.ts'
import { slipOf } from './compare.ts'
import { type DatedLine, lineChanges, noForum } from './lines.ts'
import type { Match } from './match.ts'

/**
 * A project is finished, goes on, is still no more than an idea, is delayed (it ends later or the plan no longer says when, or it has yet to start and does so later),
 * waits, was dropped, was merged into another or is gone from the plan. A wish is answered by a finished project, taken up since by one that
 * has begun or was before, was put off, passed on or declined, has no more than an idea or a project that waits, is still open, merged or gone.
 */
export type Outcome =
  | 'finished'
  | 'going'
  | 'idea'
  | 'delayed'
  | 'waiting'
  | 'dropped'
  | 'answered'
  | 'taken-up'
  | 'later'
  | 'passed-on'
  | 'declined'
  | 'open'
  | 'merged'
  | 'gone'

/** One promise of the start. */
export interface Promised {
  kind: 'project' | 'wish'
  /** Its place, key and title then. */
  kring: string
  theme: string
  key: ItemKey | null
  title: string
  /** The kring where it is now; null where it is gone. */
  kringNow: string | null
  outcome: Outcome
  /** Markdown: the reason of an answer, the last line of progress or decision since, else the explanation, else the title of what it was merged into. */
  reason: string | null
  /** Title of what it seems to have been merged into, for one that is gone; null where nothing points there. */
  seemsIn: string | null
  /** Whether it was dropped, put off, set waiting or taken out without anybody saying why. */
  unexplained: boolean
}

const ASKS_A_REASON: readonly Outcome[] = ['delayed', 'waiting', 'dropped', 'gone']

/** The open projects and the unanswered wishes of then, `before`, as they are now, `after`, by an ISO day. */
export function ledgerOf(matches: readonly Match[], before: Plans, after: Plans, today: string): Promised[] {
  const [stateThen, stateNow] = [wishStates(before), wishStates(after)]
  const answered = (was: ItemKey | null, wish: Wish): Outcome => {
    const { state } = stateNow(wish.key)
    const answer = answerBy(wish, today)
    if (state === 'begun') return stateThen(was).state === 'begun' ? 'going' : 'taken-up'
    return answer === null || state === 'answered' ? state : ANSWERED[answer.status]
  }
  return matches.flatMap(({ before: then, after: is, merged }: Match): Promised[] => {
    if (!then || then.item.kind === 'challenge') return []
    const { item, kring, theme } = then
    if (item.kind === 'project' ? !isOpen(item) : isSettled(item, stateThen(item.key).state)) return []
    const outcome = ((): Outcome => {
      // A merge that nobody stated is a guess, and no answer to where it went.
      if (!is) return merged?.stated ? 'merged' : 'gone'
      if (item.kind === 'project' && is.item.kind === 'project') return becameOf(item, is.item)
      return is.item.kind === 'wish' ? answered(item.key, is.item) : 'open'
    })()
    const was = item.kind === 'project' ? item : null
    const project = is?.item.kind === 'project' ? is.item : null
    const news = is && lastNews(item, is.item)
    const explanation = project?.explanation ?? null
    // What was said before it happened explains nothing of it.
    const explained = news !== null || (explanation !== null && explanation !== was?.explanation)
    const still = was?.phase === 'on-hold' && outcome === 'waiting'
    const unexplained = !explained && !still && ASKS_A_REASON.includes(outcome)
    const reply = is?.item.kind === 'wish' && isReply(outcome) ? (is.item.answer?.reason ?? null) : null
    const said = reply ?? news ?? explanation ?? (merged?.stated ? merged.into.item.title : null)
    return [
      {
        kind: item.kind,
        kring,
        theme,
        key: item.key,
        title: item.title,
        kringNow: is?.kring ?? null,
        outcome,
        reason: unexplained ? null : said,
        seemsIn: merged && !merged.stated ? merged.into.item.title : null,
        unexplained,
      },
    ]
  })
}

const ANSWERED = { later: 'later', doorverwezen: 'passed-on', afgewezen: 'declined' } as const
const isReply = (outcome: Outcome): boolean => Object.values<Outcome>(ANSWERED).includes(outcome)

/** Whether nothing more was promised: a project answered the wish, or it was declined or passed on. */
const isSettled = ({ answer }: Wish, state: WishState): boolean =>
  state === 'answered' || (answer !== null && answer.status !== 'later')

function becameOf(then: Project, now: Project): Outcome {
  if (now.phase === 'afgerond') return 'finished'
  if (now.phase === 'vervallen') return 'dropped'
  if (now.phase === 'on-hold') return 'waiting'
  const isLater = (from: string | null, to: string | null): boolean => (slipOf(from, to) ?? 0) > 0
  const endIsOpen = then.end !== null && now.end === null
  // Once the work goes on, a start is a fact that may be mended.
  const startsLater = now.phase !== 'uitvoering' && isLater(then.start, now.start)
  if (endIsOpen || isLater(then.end, now.end) || startsLater) return 'delayed'
  // Nobody has begun with what is an idea.
  return now.phase === 'idee' || now.phase === null ? 'idea' : 'going'
}

/** The last line of progress or decision that wasn't there then. Its date says nothing: a plan is adopted on the day of its decisions. */
function lastNews(then: Item, now: Item): string | null {
  const added = [
    ...lineChanges(then.journal.map(noForum), now.journal.map(noForum)),
    ...lineChanges(then.decisions, now.decisions),
  ].flatMap((change) => (change.what === 'added' ? [change.line] : []))
  const last = added.reduce<DatedLine | null>((found, line) => (found && line.date <= found.date ? found : line), null)
  return last?.text ?? null
}
