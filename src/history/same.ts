/** Whether two values of a plan read the same: an accent may be one sign or two, as macOS and some sync tools write it. */

/** Whether they are equal, texts by what is read. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && a.normalize() === b.normalize())
}

/** A text without what no reader sees: how its lines end, space at its ends, how its accents are written, and where links inside the plans lead. */
export function plainText(text: string): string {
  return withoutPaths(text).replaceAll('\r\n', '\n').trim().normalize()
}

const PATH = /(?<!!)(\[[^[\]]{0,500}\])\((?!https?:|mailto:)[^()\s]{1,500}\)/gi

const PICTURE = /(!\[[^[\]]{0,500}\]\()(?![a-z]+:)[^()\s]{0,500}\/([^()\s/]{1,255}\))/gi

/**
 * A text without where its links inside the plans lead, and without the folders of its pictures: in a report links are text, and both
 * follow what moves.
 */
export function withoutPaths(text: string): string {
  return text.includes('](') ? text.replace(PATH, '$1()').replace(PICTURE, '$1$2') : text
}

/** Whether two plain values, with all that is in them, are equal; their texts by what is read. */
export function isAlike(a: unknown, b: unknown): boolean {
  return String(JSON.stringify(a)).normalize() === String(JSON.stringify(b)).normalize()
}
