/** What kind of picture some bytes are, by what they hold: a name can say anything, and a small file can unfold to a huge picture. */

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const JPEG = [0xff, 0xd8, 0xff]
const JPEG_END = [0xff, 0xd9]
/** In pixels, in either direction. */
const LARGEST = 4096

/** A picture's kind, and its size in pixels. */
export interface Picture {
  type: 'png' | 'jpg'
  width: number
  height: number
}

/** What a picture is that is whole and of a sensible size; null for anything else. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  const at = (mark: readonly number[], offset: number): boolean => mark.every((byte, i) => bytes[offset + i] === byte)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sensible = (picture: Picture): Picture | null =>
    [picture.width, picture.height].every((side) => side > 0 && side <= LARGEST) ? picture : null
  if (at(PNG, 0) && at(PNG_END, bytes.length - PNG_END.length))
    return bytes.length > 45 ? sensible({ type: 'png', width: view.getUint32(16), height: view.getUint32(20) }) : null
  if (!at(JPEG, 0) || !at(JPEG_END, bytes.length - JPEG_END.length)) return null
  // Segment by segment to the one that begins the frame: it has the height and width (ITU-T T.81, B.2.2).
  for (let offset = 2; offset + 9 < bytes.length && bytes[offset] === 0xff; ) {
    const marker = bytes[offset + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sensible({ type: 'jpg', width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) })
    offset += 2 + view.getUint16(offset + 2)
  }
  return null
}
