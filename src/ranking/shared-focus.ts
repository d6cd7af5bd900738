/** Which items groups share, and which divide them: an explicit rule (own definition), not the top of an average. */
import { checkShares } from './shares.ts'
import { TOLERANCE } from './tally.ts'

export type FocusClass = 'divided' | 'shared' | 'partly' | 'specific' | 'none'

export interface SharedFocusInput {
  items: readonly string[]
  groups: readonly { id: string; share: Readonly<Record<string, number | null>> }[]
}

export interface SharedFocusResult {
  class: Record<string, FocusClass>
  /** Ids of the groups in which the item is at the top, and at the bottom. */
  top: Record<string, string[]>
  low: Record<string, string[]>
}

/**
 * With T = ⌊m/3⌋: top where at most T items have a share ≥ its own, low where at most T have a share ≤ its own (a tie over
 * the border is neither). divided: top somewhere and low elsewhere; shared: top in at least ⌈¾g⌉ groups and low nowhere;
 * partly: top in two or more; specific: top in one.
 */
export function sharedFocus({ items, groups }: SharedFocusInput): SharedFocusResult {
  checkShares(items, groups)
  const third = Math.floor(items.length / 3)
  const enough = Math.ceil(groups.length * 0.75)
  const result: SharedFocusResult = { class: {}, top: {}, low: {} }
  for (const item of items) {
    const where = (counts: (other: number, own: number) => boolean): string[] =>
      groups.flatMap(({ id, share }) => {
        const own = share[item] ?? null
        if (own === null) return []
        const beside = items.filter((i) => (share[i] ?? null) !== null && counts(share[i] as number, own))
        return beside.length <= third ? [id] : []
      })
    const top = where((other, own) => other >= own - TOLERANCE)
    const low = where((other, own) => other <= own + TOLERANCE)
    result.top[item] = top
    result.low[item] = low
    result.class[item] = classOf(top.length, low.length, enough)
  }
  return result
}

function classOf(top: number, low: number, enough: number): FocusClass {
  if (top === 0) return 'none'
  if (low > 0) return 'divided'
  if (top >= enough) return 'shared'
  return top >= 2 ? 'partly' : 'specific'
}
