/** A fix as text edits: what is between two offsets is replaced, and every other byte stays as it is. */

/** Replaces the text between two offsets of a file; equal offsets insert. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Applies edits that don't overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** Whether edits lie within a text, and none of them touches what another one replaces. */
export function fits(text: string, edits: readonly TextEdit[]): boolean {
  let at = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .every(({ start, end }) => {
      const sound = at <= start && start <= end && end <= text.length
      at = end
      return sound
    })
}
