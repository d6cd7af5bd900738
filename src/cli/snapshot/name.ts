/** The name that somebody gives a snapshot, by which it is found again. */
import { loggable, oneLine } from '../../diagnostics/safe.ts'
import { isSnapshot } from '../../history/snapshot.ts'
import { wordsIn } from '../../language/words.ts'
import { snapshotNamed } from '../../workspace/kept/past.ts'
import type { Snapshot } from '../../workspace/kept/snapshots.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

const LONGEST = 60

/** The name, tidied; null where none was given. Throws a Misuse where it can't be told from a date or another snapshot, or can't be typed again. */
export function freeName(typed: string | undefined, snapshots: readonly Snapshot[]): string | null {
  if (typed === undefined) return null
  const name = typed.trim()
  const refuse = (why: 'badName' | 'takenName'): never => {
    throw new Misuse(bothLanguages((l) => wordsIn(l).kept[why](oneLine(name))))
  }
  const plain = name.length > 0 && name.length <= LONGEST && name === loggable(oneLine(name)) && !name.startsWith('-')
  // A date and a snapshot's own name mean something else already.
  const other =
    /^\d[\d/.-]*$/.test(name) || name.toUpperCase() === 'HEAD' || (isSnapshot(name) && /^m[0-9a-f]{6,}$/.test(name))
  if (!plain || other) refuse('badName')
  if (snapshotNamed(snapshots, name)) refuse('takenName')
  return name
}
