/** A merge of three versions: the one that both sides began with, ours and theirs. */

/** What the three versions have in one place. */
export interface Sides<T> {
  base: T
  ours: T
  theirs: T
}

/** A place that both sides changed, each otherwise; null is nothing. */
export interface Conflict {
  /** The names of the fields that lead to it, or the titles of headings. */
  path: string[]
  ours: string | null
  theirs: string | null
}

/** How conflicts are written down, and those that were met. */
export interface Merging {
  /** How many characters a marker has. */
  markers: number
  labels: { ours: string; theirs: string }
  conflicts: Conflict[]
}

/** What one side alone changed, or both in the same way; null where both did, each otherwise. */
export function pick<T>({ base, ours, theirs }: Sides<T>): { value: T } | null {
  if (ours === theirs || theirs === base) return { value: ours }
  return ours === base ? { value: theirs } : null
}

/** The same of three versions of something. */
export function each<T, U>({ base, ours, theirs }: Sides<T>, make: (one: T) => U): Sides<U> {
  return { base: make(base), ours: make(ours), theirs: make(theirs) }
}

/** Lines of both sides between markers, each on lines of their own. */
export function marked({ markers, labels }: Merging, ours: string, theirs: string): string {
  const line = (sign: string, label: string): string => `${sign.repeat(markers)}${label === '' ? '' : ` ${label}`}\n`
  const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
  return line('<', labels.ours) + ended(ours) + line('=', '') + ended(theirs) + line('>', labels.theirs)
}

/**
 * The names of both sides in one order: that of the side that changed it, else ours. What only one side has comes behind what it stands
 * behind there, and ours before theirs.
 */
export function mergedKeys({ base, ours, theirs }: Sides<readonly string[]>): string[] {
  const sets = each({ base, ours, theirs }, (keys) => new Set(keys))
  const moved = (keys: readonly string[], own: ReadonlySet<string>): boolean => {
    const shared = keys.filter((key) => sets.base.has(key))
    return base.filter((key) => own.has(key)).some((key, i) => key !== shared[i])
  }
  const follow = !moved(ours, sets.ours) && moved(theirs, sets.theirs)
  const [first, second] = follow ? [theirs, ours] : [ours, theirs]
  const there = new Set(first)
  const known = new Set([...second, ...base])
  const behind = new Map<string | null, string[]>()
  let last: string | null = null
  for (const key of second) {
    const list = behind.get(last) ?? []
    if (there.has(key)) last = key
    else behind.set(last, list)
    if (!there.has(key)) list.push(key)
  }
  const result: string[] = []
  const take = (keys: readonly string[]): void => {
    for (const key of keys) result.push(key)
  }
  let waiting = behind.get(null) ?? []
  for (const key of first) {
    // What both sides put in one place stands together, first what is of the side that leads.
    if (known.has(key)) {
      take(waiting)
      waiting = behind.get(key) ?? []
    }
    result.push(key)
  }
  take(waiting)
  return result
}
