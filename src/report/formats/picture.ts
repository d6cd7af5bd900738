/** Pictures in files that have no browser behind them: a chart as pixels, a chart for an office program, the size of a logo. */
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import { FAMILY, FONTS } from './fonts.ts'

let ready: Promise<void> | undefined

/** A chart as PNG, so many pixels wide, in letters of our own: the same bytes on every machine. */
export async function png(svg: string, width: number): Promise<Uint8Array> {
  // The program that draws may be loaded once only, however many charts there are.
  ready ??= initWasm(wasm)
  await ready
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width) },
    background: '#ffffff',
    font: { fontBuffers: [...FONTS], loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  })
  const image = drawing.render()
  const bytes = image.asPng()
  image.free()
  drawing.free()
  return bytes
}

export interface Size {
  width: number
  height: number
}

/** The size that a chart was drawn for. */
export function sizeOf(svg: string): Size {
  const [, width, height] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return { width: Number(width ?? 600), height: Number(height ?? 400) }
}

/** A chart for office programs: with a size of its own, a font they know, and no letters that are drawn over by their own edge. */
export function forOffice(svg: string, font: string): string {
  const { width, height } = sizeOf(svg)
  const family = `${font}, ${FAMILY}, sans-serif`.replace(/[^\p{L}\p{N} ,-]/gu, '')
  return (
    svg
      .replace(/^<svg /, `<svg width="${width}" height="${height}" `)
      .replace(/font-family="[^"]*"/, `font-family="${family}"`)
      // Which of the two is painted first is not heeded there, so the edge becomes a text of its own below the letters.
      .replace(
        /<text([^>]*?) stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke">(.*?)<\/text>/g,
        (edge, attributes, content) =>
          `${edge.replace(' paint-order="stroke"', '')}<text${attributes}>${content}</text>`,
      )
  )
}

/** The size of a PNG or JPEG in pixels; null where its head can't be read. */
export function imageSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  // A JPEG is a row of blocks; the one that starts a frame holds the size.
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = bytes[at + 1] ?? 0
    const frame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)
    if (frame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}
