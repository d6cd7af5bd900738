/** Alternatives valued on criteria, 0–1 and higher is better: the input of the methods that vary the weights, checked once. */

export interface AlternativesInput {
  criteria: readonly string[]
  /** By alternative, by criterion; every one is needed, in [0, 1]. */
  values: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A row per alternative, a column per criterion. Throws a RangeError on repeated criteria and values outside 0–1. */
export function valueRows({ criteria, values }: AlternativesInput): { ids: string[]; rows: number[][] } {
  if (new Set(criteria).size !== criteria.length)
    throw new RangeError(`criteria: ${criteria.join(', ')} has a criterion twice`)
  const ids = Object.keys(values)
  const rows = ids.map((id) =>
    criteria.map((criterion) => {
      const v = values[id]?.[criterion]
      if (typeof v !== 'number' || !(v >= 0 && v <= 1))
        throw new RangeError(`values.${id}.${criterion}: ${String(v)} is not between 0 and 1`)
      return v
    }),
  )
  return { ids, rows }
}
