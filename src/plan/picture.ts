/** What kind of picture some bytes are, by how they begin: a name can say anything. */

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

/** The type of a picture; null where it is neither PNG nor JPEG. */
export function pictureType(bytes: Uint8Array): 'png' | 'jpg' | null {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
  return begins(PNG) ? 'png' : begins(JPEG) ? 'jpg' : null
}
