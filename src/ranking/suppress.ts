/** Which small groups to hide, and which others so that they can't be computed (complementary suppression, OECD glossary). */

export interface SuppressInput {
  groups: readonly { id: string; n: number }[]
  /** The smallest group that may be shown. */
  k?: number
  /** Whether a total over all groups is shown beside them. */
  totalPublished?: boolean
}

export interface SuppressResult {
  published: string[]
  suppressed: string[]
  /** Groups without anyone: "no response", not hidden. */
  empty: string[]
  /** Whether the total may be shown. */
  total: boolean
}

/**
 * Hides groups with 0 < n < k. Where a total is shown and the hidden ones together have 0 < n < k, the next smallest
 * follows (a tie: the first in input order), until they have k or more. Throws a RangeError on a count that isn't one.
 */
export function suppress({ groups, k = 5, totalPublished = true }: SuppressInput): SuppressResult {
  const ids = groups.map((g) => g.id)
  if (new Set(ids).size !== ids.length) throw new RangeError(`groups: ${ids.join(', ')} has a group twice`)
  for (const { id, n } of groups)
    if (!Number.isInteger(n) || n < 0) throw new RangeError(`groups.${id}.n: ${n} is not a count`)
  if (!(k >= 1)) throw new RangeError(`k: ${k} is not a group size`)
  const filled = groups.filter((g) => g.n > 0)
  const hidden = filled.filter((g) => g.n < k)
  const count = (list: readonly { n: number }[]): number => list.reduce((sum, g) => sum + g.n, 0)
  while (totalPublished && hidden.length > 0 && count(hidden) < k) {
    const shown = filled.filter((g) => !hidden.includes(g))
    const next = shown.reduce<{ id: string; n: number } | null>(
      (least, g) => (least === null || g.n < least.n ? g : least),
      null,
    )
    if (next === null) break
    hidden.push(next)
  }
  return {
    published: filled.filter((g) => !hidden.includes(g)).map((g) => g.id),
    suppressed: filled.filter((g) => hidden.includes(g)).map((g) => g.id),
    empty: groups.filter((g) => g.n === 0).map((g) => g.id),
    total: totalPublished && count(filled) >= k,
  }
}
