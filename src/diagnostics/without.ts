/** What one list has and another hasn't, where some things stand in them more than once. */

/** The things without as many as others bear the same name, in their order. */
export function without<T>(things: readonly T[], others: readonly T[], nameOf: (thing: T) => string): T[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1)
  return things.filter((thing) => {
    const n = left.get(nameOf(thing)) ?? 0
    left.set(nameOf(thing), n - 1)
    return n <= 0
  })
}
