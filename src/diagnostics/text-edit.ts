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

/** Whether an offset lies between the two halves of one character, such as an emoji. */
const splits = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))

/** Whether edits lie within a text, leave no half of a character, and none of them touches what another one replaces. */
export function fits(text: string, edits: readonly TextEdit[]): boolean {
  let at = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .every(({ start, end }) => {
      const sound = at <= start && start <= end && end <= text.length && !splits(text, start) && !splits(text, end)
      at = end
      return sound
    })
}
