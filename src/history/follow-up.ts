/** What was asked at an earlier moment, and what came of it: only what the plans of then and now say. */
import { askedOn, decisionsFor, type Question } from '../execution/decisions.ts'
import type { Decision, Project } from '../plan/model.ts'
import type { Sides } from './comparable.ts'
import { lineChanges } from './lines.ts'
import type { Match } from './match.ts'

/**
 * What became of a decision that was asked. `open`: it is asked still; `postponed`: it is asked by a later day; `dropped` and `finished`: the
 * project was, and no decision says so; `withdrawn`: it isn't asked any more; `unknown`: its file can't be read now.
 */
export type Came =
  | 'decided'
  | 'open'
  | 'postponed'
  | 'dropped'
  | 'finished'
  | 'withdrawn'
  | 'merged'
  | 'gone'
  | 'unknown'

/** A project on which a decision was asked then. */
export interface Followed {
  kring: string
  theme: string
  key: string | null
  title: string
  /** Why it was asked. */
  questions: Question[]
  came: Came
  /** The last decision that was not in the plans then. */
  decision: Decision | null
  /** Whether a decision is asked now. */
  again: boolean
  /** ISO day by which it is asked now, where that is later. */
  by: string | null
  /** Title of what it was merged into. */
  into: string | null
}

/** What was asked on an ISO date, of one kring or of all, and what came of it by another. */
export function followUpOf(
  { before, matches, unread }: Sides,
  kring: string | null,
  asked: string,
  today: string,
): Followed[] {
  const kringen = before.kringen.filter(({ slug }) => kring === null || slug === kring)
  const of = new Map<Project, Match>(
    matches.flatMap((match): [Project, Match][] =>
      match.before?.item.kind === 'project' ? [[match.before.item, match]] : [],
    ),
  )
  return decisionsFor(before, kringen, asked).decisions.map(({ project, questions, ...at }) => {
    const match = of.get(project)
    const file = match?.before?.file
    const now = match?.after?.item.kind === 'project' ? match.after.item : null
    const became: Became = unread.some((one) => one.after && !one.partly && one.file === file)
      ? { came: 'unknown' }
      : now
        ? becameOf(project, now, today)
        : { came: match?.merged?.stated ? 'merged' : 'gone' }
    return {
      kring: at.kring,
      theme: at.theme,
      key: project.key,
      title: project.title,
      questions,
      decision: null,
      again: false,
      by: null,
      into: became.came === 'merged' ? (match?.merged?.into.item.title ?? null) : null,
      ...became,
    }
  })
}

type Became = Pick<Followed, 'came'> & Partial<Pick<Followed, 'decision' | 'again' | 'by'>>

function becameOf(then: Project, now: Project, today: string): Became {
  const again = askedOn(now, today).questions.length > 0
  const added = lineChanges(then.decisions, now.decisions).flatMap((change) =>
    change.what === 'added' && change.line.date <= today ? [change.line] : [],
  )
  const decision = added.reduce<Decision | null>((last, one) => (last && one.date < last.date ? last : one), null)
  if (decision) return { came: 'decided', decision, again }
  if (now.phase === 'vervallen') return { came: 'dropped' }
  if (now.phase === 'afgerond') return { came: 'finished' }
  const isLater = now.decideBy !== null && now.decideBy !== then.decideBy && now.decideBy > (then.decideBy ?? '')
  if (isLater) return { came: 'postponed', by: now.decideBy, again }
  return { came: again ? 'open' : 'withdrawn', again }
}
