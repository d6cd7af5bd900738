/** A proposal of ambition levels from a ranking, by quota (own definition): a proposal, since a level is a decision. */

export interface LevelsInput {
  ranking: readonly (readonly string[])[]
  /** How many items each level may have at most, by level; what is left gets the level below the lowest. */
  quota: Readonly<Record<string, number>>
}

/**
 * Fills the levels from the highest. A tier that does not fit whole goes down whole, and so does all below it; where everything is
 * tied there is nothing to go by, and every level is null. Throws a RangeError on a level or quota that isn't a count.
 */
export function levels({ ranking, quota }: LevelsInput): { level: Record<string, number | null> } {
  if (typeof quota !== 'object' || quota === null) throw new RangeError(`quota: ${String(quota)} is not a record`)
  const classes = Object.entries(quota).map(([key, most]) => {
    const level = Number(key)
    if (!Number.isInteger(level)) throw new RangeError(`quota.${key}: ${key} is not a level`)
    if (!Number.isInteger(most) || most < 0) throw new RangeError(`quota.${key}: ${most} is not a count`)
    return { level, left: most }
  })
  classes.sort((a, b) => b.level - a.level)
  const lowest = (classes.at(-1)?.level ?? 2) - 1
  const items = ranking.flat()
  if (new Set(items).size !== items.length) throw new RangeError(`ranking: ${items.join(', ')} has an item twice`)
  if (ranking.length === 1 && items.length > 1) return { level: Object.fromEntries(items.map((item) => [item, null])) }
  const level: Record<string, number | null> = {}
  for (const tier of ranking) {
    while (classes[0] && classes[0].left < tier.length) classes.shift()
    if (classes[0]) classes[0].left -= tier.length
    for (const item of tier) level[item] = classes[0]?.level ?? lowest
  }
  return { level }
}
