/**
 * What was read of the bytes of a file is known where they come again, as to an editor that stays open: the tests read the sample some
 * thousands of times.
 */

/** By path and text. */
const KNOWN = new Map<string, Uint8Array>()

/** Random workspaces come once, and are not to stay in memory. */
const MOST = 2_000

/** The bytes of a text in a file: the same ones each time. */
export function sameBytes(path: string, text: string): Uint8Array {
  const key = `${path}\n${text}`
  const bytes = KNOWN.get(key) ?? new TextEncoder().encode(text)
  if (KNOWN.size >= MOST) KNOWN.clear()
  KNOWN.set(key, bytes)
  return bytes
}
