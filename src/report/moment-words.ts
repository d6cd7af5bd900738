/** A moment of the plans in words: its day, under its own name where it has one, and its version. */
import { isSnapshot } from '../history/snapshot.ts'
import { isOutside } from './audience.ts'
import type { Scribe } from './sections/scribe.ts'

/** A version of the plans by its day, and by its name where it is a commit and who reads it is of the association. */
export function versionName(date: string, version: string, { words, numbers, audience }: Scribe): string {
  const day = numbers.date(date)
  if (isOutside(audience)) return day
  return isSnapshot(version) ? words.changes.snapshot(day) : words.changes.at(day, version)
}

/** A day under its own name, where it has one. */
export function momentName({ date, name }: { date: string; name: string | null }, { words, numbers }: Scribe): string {
  return name ? words.changes.named(name, numbers.date(date)) : numbers.date(date)
}
