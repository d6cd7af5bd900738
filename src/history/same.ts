/** Whether two values of a plan read the same: an accent may be one sign or two, as macOS and some sync tools write it. */

/** Whether they are equal, texts by what is read. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && a.normalize() === b.normalize())
}

/** A text without what no reader sees: how its lines end, space at its ends, and how its accents are written. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim().normalize()
}

/** Whether two plain values, with all that is in them, are equal; their texts by what is read. */
export function isAlike(a: unknown, b: unknown): boolean {
  return String(JSON.stringify(a)).normalize() === String(JSON.stringify(b)).normalize()
}
