/** How much two orders agree: Kendall's tau-b, which allows for ties (Kendall 1945). */
import { TOLERANCE } from './tally.ts'

/**
 * (concordant − discordant) / √((pairs − ties in x)(pairs − ties in y)), −1 … 1; null where a list is constant or too short.
 * Throws a RangeError on lists of unequal length or values that aren't finite.
 */
export function kendallTau({ x, y }: { x: readonly number[]; y: readonly number[] }): { tau: number | null } {
  if (x.length !== y.length) throw new RangeError(`y: ${y.length} values are not ${x.length}`)
  for (const [field, list] of Object.entries({ x, y }))
    for (const [i, value] of list.entries())
      if (!Number.isFinite(value)) throw new RangeError(`${field}.${i}: ${value} is not a number`)
  let balance = 0
  let untiedX = 0
  let untiedY = 0
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = signOf((x[i] as number) - (x[j] as number))
      const dy = signOf((y[i] as number) - (y[j] as number))
      balance += dx * dy
      untiedX += Math.abs(dx)
      untiedY += Math.abs(dy)
    }
  }
  const most = Math.sqrt(untiedX) * Math.sqrt(untiedY)
  return { tau: most > 0 ? balance / most : null }
}

/** −1, 0 or 1; a difference within the tolerance is a tie. */
function signOf(difference: number): number {
  return Math.abs(difference) <= TOLERANCE ? 0 : Math.sign(difference)
}
