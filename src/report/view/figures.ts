/** What the first page says in figures: how much is open, late or raised, what is still to be found, and what holds up most. */
import { type Block, type Bottleneck, bottlenecksIn } from '../../execution/blocks.ts'
import { latenessOf } from '../../execution/late.ts'
import { moneyOf } from '../../execution/money.ts'
import { type Followed, followUpOf } from '../../history/follow-up.ts'
import type { ItemKey, Project } from '../../plan/model.ts'
import { isOpen } from '../../plan/phases.ts'
import { projectsOf } from '../../ranking/plans/projects.ts'
import type { ReportContext } from './context.ts'

/** Projects, and euro. */
export interface Figures {
  open: number
  late: number
  /** With a red or orange signal. */
  raised: number
  gap: number
}

/** The same figures at an earlier moment, and which that was: an ISO date and what the association calls it, or before which decision. */
export interface Before {
  figures: Figures
  date: string
  name: string | null
  /** ISO date of the decision that it was before; null where somebody named the moment. */
  decision: string | null
}

/** The figures of some projects on an ISO date. */
export function figuresOf(projects: readonly Project[], today: string): Figures {
  const open = projects.filter(isOpen)
  return {
    open: open.length,
    late: open.filter((project) => latenessOf(project, today).length > 0).length,
    raised: open.filter(({ signal }) => signal === 'rood' || signal === 'oranje').length,
    gap: moneyOf(open).open,
  }
}

/**
 * The figures of one kring, or of all, at the moment that changes are told since, else before the last decision; null where neither is known, or
 * the kring wasn't there.
 */
export function beforeOf(
  { earlier, last }: Pick<ReportContext, 'earlier' | 'last'>,
  kring: string | null,
): Before | null {
  const past = earlier ?? last
  const kringen = past?.before.kringen.filter(({ slug }) => kring === null || slug === kring) ?? []
  if (!past || kringen.length === 0) return null
  const figures = figuresOf(projectsOf(kringen), past.date)
  return earlier
    ? { figures, date: earlier.date, name: earlier.name, decision: null }
    : { figures, date: past.date, name: null, decision: last?.decided ?? null }
}

/** What was asked at that moment or when that decision was taken, and what came of it. */
export interface FollowUp {
  /** ISO date on which it was asked. */
  asked: string
  /** What the association calls that moment; null where it has no name of its own. */
  name: string | null
  followed: Followed[]
}

/** The follow-up of one kring, or of all; null where no earlier version is known. */
export function followUpIn(
  { earlier, last, today }: Pick<ReportContext, 'earlier' | 'last' | 'today'>,
  kring: string | null,
): FollowUp | null {
  const past = earlier ?? last
  if (!past) return null
  const asked = earlier ? earlier.date : (last?.decided ?? '')
  return { asked, name: earlier?.name ?? null, followed: followUpOf(past, kring, asked, today) }
}

/** What most projects wait for, and how many of those are of other kringen; null where no two wait for the same. */
export interface Holdup extends Omit<Bottleneck, 'waiting'> {
  waiting: number
  elsewhere: number
}

/** Of all that projects wait for what most of them do, over kringen; of one kring only what it has a part in. */
export function holdupOf(blocks: ReadonlyMap<ItemKey, Block>, kring: string | null): Holdup | null {
  const isOurs = (key: ItemKey): boolean => kring === null || key.startsWith(`${kring}/`)
  const [most] = bottlenecksIn(blocks).filter(({ key, waiting }) => isOurs(key) || waiting.some(isOurs))
  if (!most) return null
  const { key, title, waiting } = most
  return { key, title, waiting: waiting.length, elsewhere: waiting.filter((one) => !isOurs(one)).length }
}
