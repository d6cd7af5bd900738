/** Whether a logo is a white one on nothing, as houses keep for their dark pages: on paper nobody would see it. */
import { inflateSync } from 'node:zlib'

const SIGNATURE = 8
/** Channels per colour type that has transparency; the last one is how much of the colour there is. */
const CHANNELS: Readonly<Record<number, number>> = { 4: 2, 6: 4 }
/** A logo has no more pixels; a stranger's picture may say that it has billions, and unfold to gigabytes. */
const MOST_PIXELS = 2_000_000
/** Of 255: from here on a colour is light, and a pixel is seen. */
const [LIGHT, SEEN] = [225, 128]

/** Of a PNG with eight bits a channel that is no larger than a logo; of any other picture it isn't known, and so false. */
export function isWhiteOnNothing(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (png.length < 33 || view.getUint32(0) !== 0x89504e47) return false
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const channels = CHANNELS[png[25] ?? 0]
  if (channels === undefined || png[24] !== 8 || png[28] !== 0 || width * height > MOST_PIXELS) return false
  try {
    const rows = inflateSync(dataOf(png, view), { maxOutputLength: (width * channels + 1) * height })
    return isWhite(unfiltered(rows, width, height, channels), channels)
  } catch {
    // What can't be read here is drawn as it is, or refused, by who draws it.
    return false
  }
}

function dataOf(png: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = SIGNATURE; at + 12 <= png.length; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === 0x49444154) parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  return Buffer.concat(parts)
}

/** The pixels of rows that each say how they differ from what is left of and above them. */
function unfiltered(rows: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const size = width * channels
  const pixels = new Uint8Array(size * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (size + 1)] ?? 0
    for (let x = 0; x < size; x++) {
      const at = y * size + x
      const left = x < channels ? 0 : (pixels[at - channels] ?? 0)
      const up = y === 0 ? 0 : (pixels[at - size] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (pixels[at - size - channels] ?? 0)
      pixels[at] = (rows[y * (size + 1) + 1 + x] ?? 0) + expected(filter, left, up, corner)
    }
  }
  return pixels
}

function expected(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? nearest(left, up, corner) : 0
}

function nearest(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Whether there is nothing in some places, and nearly everything else is light. */
function isWhite(pixels: Uint8Array, channels: number): boolean {
  let [seen, light] = [0, 0]
  for (let at = 0; at < pixels.length; at += channels) {
    if ((pixels[at + channels - 1] ?? 0) < SEEN) continue
    seen++
    if (pixels.subarray(at, at + channels - 1).every((value) => value >= LIGHT)) light++
  }
  return seen > 0 && seen < pixels.length / channels && light / seen > 0.9
}
