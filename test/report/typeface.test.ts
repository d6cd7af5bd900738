/** The letters that go along in a Word file: a font that opens, with what the text needs. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx } from '../../src/formats/docx/docx.ts'
import { FACES, lightened, widthOf } from '../../src/formats/docx/typeface.ts'
import { advancesOf, glyphsOf, tablesOf, viewOf } from '../../src/formats/truetype.ts'
import { AWKWARD, documents } from './word.ts'

/** The outline of a letter as it stands in a font. */
function outline(font: Uint8Array, letter: string): Uint8Array {
  const tables = tablesOf(font)
  const part = (name: string): DataView => viewOf(tables.get(name) ?? new Uint8Array(60))
  const glyph = glyphsOf(font).get(letter.codePointAt(0) ?? 0) ?? 0
  const long = part('head').getInt16(50) === 1
  const at = (n: number): number => (long ? part('loca').getUint32(4 * n) : 2 * part('loca').getUint16(2 * n))
  return (tables.get('glyf') ?? new Uint8Array()).subarray(at(glyph), at(glyph + 1))
}

describe.each(FACES.map((face) => [face.kind, face] as const))('the face %s', (kind, face) => {
  const own = lightened(face, new Set('Ж■'))
  const [mine, theirs] = [glyphsOf(own), glyphsOf(face.font)]

  it.each([...'aZéÏ€—’ŵ→Ж■'])('draws %s as the whole font does', (letter) => {
    const code = letter.codePointAt(0) ?? 0
    expect(mine.get(code)).toBe(theirs.get(code))
    expect(advancesOf(own).get(code)).toBe(advancesOf(face.font).get(code))
    expect(Buffer.from(outline(own, letter)).subarray(0, outline(face.font, letter).length)).toEqual(
      Buffer.from(outline(face.font, letter)),
    )
    expect(outline(own, letter).length).toBeGreaterThan(10)
  })

  it.each([...'Яβ漢א'])('leaves %s, which nobody wrote, to another font', (letter) => {
    expect(mine.has(letter.codePointAt(0) ?? 0)).toBe(false)
  })

  it('has its tables in order, each with its sum, and the height of the font that may stand in for it', () => {
    const tables = [...tablesOf(own)]
    const names = tables.map(([name]) => name)
    expect(names).toEqual([...names].sort())
    expect(names).toEqual(expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']))
    const sums = tables.map(([, table]) => {
      const padded = new Uint8Array(table.length + (-table.length & 3))
      padded.set(table)
      let sum = 0
      for (let at = 0; at < padded.length; at += 4) sum = (sum + viewOf(padded).getUint32(at)) >>> 0
      return sum
    })
    expect(sums).toEqual(tables.map((_, i) => viewOf(own).getUint32(16 + 16 * i)))
    const hhea = viewOf(tablesOf(own).get('hhea') ?? own)
    expect((hhea.getInt16(4) - hhea.getInt16(6)) / 1000).toBeCloseTo(1.22, 2)
    expect(own.length).toBeLessThan(face.font.length / 3)
  })

  it('says what it is and under which licence', () => {
    const name = new TextDecoder('utf-16be').decode(tablesOf(own).get('name')?.subarray(6) ?? own)
    for (const words of ['Masterplan Sans', kind, 'Adobe', 'SIL Open Font License']) expect(name).toContain(words)
  })
})

it.each(documents.slice(0, 2))('%s brings every letter that it has and our font knows', async (_, make) => {
  const parts = unzipSync(await docx(await make()))
  const fonts = Object.entries(parts).filter(([path]) => path.endsWith('.odttf'))
  expect(fonts.map(([path]) => path)).toEqual(FACES.map((__, i) => `word/fonts/font${i + 1}.odttf`))
  const table = strFromU8(parts['word/fontTable.xml'] ?? new Uint8Array())
  const keys = [...table.matchAll(/<w:embed(\w+) r:id="(\w+)" w:fontKey="\{([^}]+)\}"/g)]
  expect(keys.map(([, kind]) => kind)).toEqual(FACES.map(({ kind }) => kind))
  const text = new Set(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
  for (const [i, [, font]] of fonts.entries()) {
    // As a program that opens the file takes the mask away.
    const mask = Buffer.from((keys[i]?.[3] ?? '').replaceAll('-', ''), 'hex').reverse()
    const open = glyphsOf(font.map((byte, at) => (at < 32 ? byte ^ (mask[at % 16] ?? 0) : byte)))
    const known = glyphsOf(FACES[i]?.font ?? font)
    const lost = [...text].filter((c) => known.has(c.codePointAt(0) ?? 0) && !open.has(c.codePointAt(0) ?? 0))
    expect(lost).toEqual([])
  }
})

it('brings no letters where a house has a font of its own', async () => {
  const parts = unzipSync(await docx(AWKWARD))
  expect(Object.keys(parts).filter((path) => path.endsWith('.odttf'))).toEqual([])
  expect(strFromU8(parts['word/settings.xml'] ?? new Uint8Array())).not.toContain('embedTrueTypeFonts')
})

it.each([
  ['0', false, 0.497],
  ['m', false, 0.83],
  ['€ 1', true, 1.24],
  ['漢', false, 0.9],
])('knows how wide %s is', (text, bold, width) => {
  expect(widthOf(text, bold)).toBeCloseTo(width, 1)
})
