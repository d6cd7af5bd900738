/** One value per item over groups: a fixed-weight average of shares (linear opinion pool; Stone 1961). */
import { checkShares } from './shares.ts'
import { tiersOf } from './tally.ts'

export interface ConsolidateInput {
  items: readonly string[]
  groups: readonly {
    id: string
    members?: number | null
    respondents?: number
    share: Readonly<Record<string, number | null>> | null
  }[]
  weighting: 'equal' | 'members' | 'respondents'
}

export interface ConsolidateResult {
  weights: Record<string, number>
  /** null for an item that some group with data has no share for. */
  value: Record<string, number | null>
  ranking: string[][]
  /** Groups without data: named in print. */
  left_out: string[]
}

/**
 * value(i) = Σ w_g·share_g(i), weights normalised over the groups with data. An item above another in every group is
 * above it in the result. Throws a RangeError on a weight that is missing, negative or zero for all groups.
 */
export function consolidate({ items, groups, weighting }: ConsolidateInput): ConsolidateResult {
  if (weighting !== 'equal' && weighting !== 'members' && weighting !== 'respondents')
    throw new RangeError(`weighting: ${String(weighting)} is not equal, members or respondents`)
  checkShares(items, groups)
  const usable = groups.filter((g) => g.share !== null && items.some((item) => (g.share?.[item] ?? null) !== null))
  const raw = usable.map(
    (g) => (weighting === 'equal' ? 1 : weighting === 'members' ? g.members : g.respondents) ?? Number.NaN,
  )
  raw.forEach((w, i) => {
    if (!Number.isFinite(w) || w < 0) throw new RangeError(`groups.${usable[i]?.id}.${weighting}: ${w} is not a weight`)
  })
  const total = raw.reduce((sum, w) => sum + w, 0)
  if (usable.length > 0 && !(total > 0)) throw new RangeError(`groups: all ${weighting} zero`)
  const value = items.map((item): [string, number | null] => {
    const shares = usable.map((g) => g.share?.[item] ?? null)
    if (usable.length === 0 || shares.some((s) => s === null)) return [item, null]
    return [item, shares.reduce<number>((sum, s, i) => sum + ((raw[i] as number) / total) * (s as number), 0)]
  })
  const known = value.flatMap(([item, v]) => (v === null ? [] : [[item, v] as const]))
  return {
    weights: Object.fromEntries(usable.map((g, i) => [g.id, (raw[i] as number) / total])),
    value: Object.fromEntries(value),
    ranking: tiersOf(
      known.map(([item]) => item),
      new Map(known),
    ),
    left_out: groups.filter((g) => !usable.includes(g)).map((g) => g.id),
  }
}
