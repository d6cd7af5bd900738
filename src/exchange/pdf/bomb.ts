/** Looks how large the packed parts of a PDF would become, before anything else unpacks them. */
import { inflateSync } from 'node:zlib'
import { Unreadable } from '../word/unreadable.ts'

/** One part, and all of them: the fonts and pictures of a large report are a tenth of it. */
const LARGEST_PART = 64 * 1024 * 1024
const LARGEST = 512 * 1024 * 1024
/** Nobody packs a part more often. */
const MOST_TIMES = 4

/** Throws an Unreadable where they would become larger than any document. */
export function refuseBomb(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = LARGEST
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    if (!isPacked(file[start])) continue
    const end = file.indexOf('endstream', start)
    left -= sizeOf(file.subarray(start, end < 0 ? undefined : end))
    if (left < 0) throw new Unreadable('bomb')
    if (end > 0) at = end
  }
}

/** What deflate packs begins so. */
const isPacked = (first: number | undefined): boolean => (first ?? 0) % 16 === 8

/** How large a part becomes, that may be packed more than once. */
function sizeOf(packed: Uint8Array, times = 1): number {
  if (times > MOST_TIMES) throw new Unreadable('bomb')
  const whole = unpacked(packed)
  return whole.length + (isPacked(whole[0]) ? sizeOf(whole, times + 1) : 0)
}

function unpacked(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST_PART })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable('bomb')
    // Damaged, or no such part: whoever reads it will say so.
    return new Uint8Array()
  }
}
