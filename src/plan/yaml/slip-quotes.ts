/** The quotes of a text among facts: put around one, and found at its end. */

/** A text between quotes that read it as it is. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** Where the quote that a value begins with is closed; -1 where it isn't. */
export function closingQuote(value: string): number {
  const match = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(value)
  return match ? match[0].length - 1 : -1
}
