/** Pictures in files that have no browser behind them: a chart as pixels, and a chart for an office program. */
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import { FAMILY } from '../family.ts'
import { FONTS } from '../fonts.ts'
import { hasRightToLeft } from '../right-to-left.ts'

let ready: Promise<void> | undefined

/** A chart as PNG, so many pixels wide, in letters of our own: the same bytes on every machine. */
export async function png(svg: string, width: number): Promise<Uint8Array> {
  // The program that draws may be loaded once only, however many charts there are.
  ready ??= initWasm(wasm)
  await ready
  const drawing = new Resvg(apart(svg), {
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

/** Lines of a text as texts of their own, where letters run to the left: the program that draws would set them as one line, over each other. */
function apart(svg: string): string {
  if (!hasRightToLeft(svg)) return svg
  return svg.replace(
    /<text([^>]*)>((?:<tspan x="[^"]*" dy="[^"]*">[^<]*<\/tspan>)+)<\/text>/g,
    (_, look: string, lines: string) => {
      let y = Number(/ y="([^"]*)"/.exec(look)?.[1])
      return [...lines.matchAll(/dy="([^"]*)">([^<]*)/g)]
        .map(([, down, words]) => {
          y += Number(down)
          return `<text${look.replace(/ y="[^"]*"/, ` y="${y}"`)}>${words}</text>`
        })
        .join('')
    },
  )
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
