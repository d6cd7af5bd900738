/** The snapshots that are kept, the last one first, on the screen and as data. */
import { oneLine } from '../../diagnostics/safe.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Snapshot } from '../../workspace/kept/snapshots.ts'
import type { Context } from '../context.ts'
import { paintFor } from '../terminal/paint.ts'
import { table } from '../terminal/table.ts'
import { clockOf } from '../undo/what.ts'

/** A line for each: its day and hour, what it is called or was made for, and how many files it has. */
export function snapshotList(snapshots: readonly Snapshot[], options: Context): string {
  const { host, language } = options
  const { kept: say } = wordsIn(language)
  const { shortDate } = numbersIn(language)
  if (snapshots.length === 0) return `${say.none}\n`
  const columns = [
    { title: say.list.when },
    { title: say.list.name, flexible: true },
    { title: say.list.files, align: 'right' as const },
    { title: say.list.id },
  ]
  const rows = snapshots
    .toReversed()
    .map((snapshot) => [
      `${shortDate(snapshot.day)} ${clockOf(snapshot.time)}`,
      oneLine(snapshot.name ?? madeFor(snapshot, say)),
      String(snapshot.files.size),
      shortId(snapshot),
    ])
  return `${table(columns, rows, Math.min(host.out.columns, 100), paintFor(options, host.out))}\n`
}

/** A snapshot as data. */
export function snapshotData(snapshot: Snapshot): Record<string, unknown> {
  const { day, time, name, before, after, files } = snapshot
  return { id: shortId(snapshot), day, time, name, before, after, files: files.size }
}

function madeFor({ before, after }: Snapshot, say: ReturnType<typeof wordsIn>['kept']): string {
  if (before !== null) return say.before(before)
  return after === null ? say.asked : say.after(after)
}

/** As much of its own name as is asked for with `--at` and `--since`. */
const shortId = ({ id }: Snapshot): string => id.slice(0, 10)
