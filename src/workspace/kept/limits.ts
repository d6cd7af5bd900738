/** How much is kept: for a while everything, then less and less of what is older. */
import type { Host } from '../host.ts'
import { dropWrite, type Write, writesIn } from './journal.ts'
import { dropSnapshot, type Snapshot, snapshotsIn } from './snapshots.ts'
import { dropContent, dropLeftovers, keptNames } from './store.ts'

/** Writes that can be undone: so many, of so many days, and what they overwrote together in bytes. */
export const MOST_WRITES = 200
export const WRITE_DAYS = 365
export const MOST_OVERWRITTEN = 50 * 1024 * 1024
/** Snapshots that nobody named: all of so many days, then the last one of a day, of a week, and after a year of a month. */
export const EACH_DAYS = 7
export const DAILY_DAYS = 31
export const WEEKLY_DAYS = 366
export const MOST_SNAPSHOTS = 400
/** Files of snapshots together, in bytes, each content counted once. */
export const MOST_BYTES = 200 * 1024 * 1024

/** Drops what is past the limits, and the contents that nothing names any more. Throws what the file system says. */
export function keepWithinLimits(host: Host, root: string): void {
  const today = host.today()
  const { entries: writes, unreadable: noWrites } = writesIn(host, root)
  const { entries: snapshots, unreadable: noSnapshots } = snapshotsIn(host, root)
  const kept = withinLimits(snapshots, today)
  const undoable = undoableOf(writes, today)
  for (const write of writes) if (!undoable.includes(write)) dropWrite(host, root, write)
  for (const snapshot of snapshots) if (!kept.has(snapshot)) dropSnapshot(host, root, snapshot)
  dropLeftovers(host, root)
  // What can't be read may name any content.
  if (noWrites.length + noSnapshots.length > 0) return
  const named = new Set([...contentsOfWrites(undoable), ...[...kept].flatMap(contentsOf).map(([name]) => name)])
  for (const name of keptNames(host, root)) if (!named.has(name)) dropContent(host, root, name)
}

/** The last writes, as many as are kept on a day; the very last one always. */
export function undoableOf(writes: readonly Write[], today: string): Write[] {
  let bytes = 0
  const past = writes.toReversed().findIndex(({ day, files }, i) => {
    bytes += files.reduce((sum, { size }) => sum + size, 0)
    return i > 0 && (i >= MOST_WRITES || age(day, today) > WRITE_DAYS || bytes > MOST_OVERWRITTEN)
  })
  return past === -1 ? [...writes] : writes.slice(writes.length - past)
}

/** The snapshots, oldest first, that are kept on a day. */
export function withinLimits(snapshots: readonly Snapshot[], today: string): Set<Snapshot> {
  const kept = new Set<Snapshot>()
  const periods = new Set<string>()
  const seen = new Set<string>()
  let [bytes, count] = [0, 0]
  for (const snapshot of snapshots.toReversed()) {
    const period = periodOf(snapshot, today)
    if (snapshot.name === null && periods.has(period)) continue
    const fresh = contentsOf(snapshot).filter(([name]) => !seen.has(name))
    const more = fresh.reduce((sum, [, size]) => sum + size, 0)
    const fits = count < MOST_SNAPSHOTS && bytes + more <= MOST_BYTES
    // The last one is kept whatever its size: it is what a comparison starts from.
    if (!fits && snapshot.name === null && count > 0) continue
    kept.add(snapshot)
    periods.add(period)
    for (const [name] of fresh) seen.add(name)
    bytes += more
    count++
  }
  return kept
}

/** Of one period the last snapshot is kept. */
function periodOf({ day, number }: Snapshot, today: string): string {
  const days = age(day, today)
  if (days <= EACH_DAYS) return String(number)
  if (days <= DAILY_DAYS) return day
  // Day 0 of this count is a Thursday, and a week begins on Monday.
  if (days <= WEEKLY_DAYS) return `week ${Math.floor((Date.parse(day) / 86_400_000 + 3) / 7)}`
  return day.slice(0, 7)
}

const age = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000

const contentsOf = ({ files }: Snapshot): [name: string, size: number][] =>
  [...files.values()].flatMap(({ content, size }) => (content === null ? [] : [[content, size]]))

const contentsOfWrites = (writes: readonly Write[]): string[] =>
  writes.flatMap(({ files }) => files.flatMap(({ before }) => before ?? []))
