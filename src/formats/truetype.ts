/** A TrueType file: its tables, and the glyph of each character. */

/** The tables by their names, as views on the file. */
export function tablesOf(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i
      const name = new TextDecoder('latin1').decode(font.subarray(at, at + 4))
      const start = view.getUint32(at + 8)
      return [name, font.subarray(start, start + view.getUint32(at + 12))]
    }),
  )
}

/** The glyph of each character that the font has, from its `cmap` table. */
export function glyphsOf(font: Uint8Array): Map<number, number> {
  const glyphs = new Map<number, number>()
  const cmap = tablesOf(font).get('cmap')
  if (cmap === undefined) return glyphs
  const view = viewOf(cmap)
  for (let i = 0; i < view.getUint16(2); i++) {
    const at = view.getUint32(8 + 8 * i)
    const format = view.getUint16(at)
    if (format === 4) segments(view, at, glyphs)
    if (format === 12) groups(view, at, glyphs)
  }
  return glyphs
}

/** How wide each character is, in parts of a letter's height. */
export function advancesOf(font: Uint8Array): Map<number, number> {
  const tables = tablesOf(font)
  const view = (name: string): DataView => viewOf(tables.get(name) ?? new Uint8Array(64))
  const [hmtx, unit] = [view('hmtx'), view('head').getUint16(18)]
  const last = view('hhea').getUint16(34) - 1
  return new Map([...glyphsOf(font)].map(([code, glyph]) => [code, hmtx.getUint16(4 * Math.min(glyph, last)) / unit]))
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function segments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const size = view.getUint16(at + 6)
  for (let i = 0; i < size; i += 2) {
    const end = view.getUint16(at + 14 + i)
    const start = view.getUint16(at + 16 + size + i)
    const delta = view.getUint16(at + 16 + 2 * size + i)
    const offset = at + 16 + 3 * size + i
    const range = view.getUint16(offset)
    for (let c = start; c <= end && c < 0xffff; c++) {
      const named = range === 0 ? c : view.getUint16(offset + range + 2 * (c - start))
      const glyph = range !== 0 && named === 0 ? 0 : (named + delta) & 0xffff
      if (glyph !== 0) glyphs.set(c, glyph)
    }
  }
}

function groups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i
    const [start, end, first] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let c = start; c <= end; c++) glyphs.set(c, first + c - start)
  }
}
