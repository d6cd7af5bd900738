/** Proves an edit by reading the file again: it says what was wanted more, and all that it said before. */
import { isDeepStrictEqual } from 'node:util'
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import type { Reading } from '../plan/problem.ts'
import type { Source } from '../plan/source.ts'

/** Reads a file as the program reads it. */
export type Read<T> = (source: Source) => Reading<T>

/**
 * The edits where they are sound, else null. `takeOut` takes out of what is read afterwards exactly what was wanted, or says that it isn't
 * there; what is left must be what was read before, with the same problems.
 */
export function proven<T>(
  source: Source,
  edits: TextEdit[],
  read: Read<T>,
  takeOut: (now: T) => boolean,
): TextEdit[] | null {
  const [then, now] = [read(source), read({ ...source, text: applyEdits(source.text, edits) })]
  if (!takeOut(now.value)) return null
  return isDeepStrictEqual(comparable(then), comparable(now)) ? edits : null
}

/** What was read without where it stands. */
function comparable<T>({ value, problems }: Reading<T>): unknown {
  return withoutPlaces({ value, told: problems.map(({ id, args }) => ({ id, args })) })
}

/** Plain data without where it stands. What is still to be written is in comments, and there is less of it once something is. */
export function withoutPlaces(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    key === 'unwritten' || (key === 'heading' && typeof inner === 'number') ? undefined : inner,
  )
  return JSON.parse(text) as unknown
}
