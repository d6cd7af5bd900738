/**
 * Our letters in a Word file, so that it looks and breaks alike on every computer. Each face holds the letters of Western Europe, for whoever
 * writes on in the file, and what the text has besides; and as it isn't the whole font, it has a name of its own.
 */
import { FAMILIES } from '../fonts.ts'
import { advancesOf, glyphsOf, tablesOf, viewOf } from '../truetype.ts'

/** What the letters are called in the file, and which font stands in for them where a program can't read a font from a file. */
export const LETTERS = { name: 'Masterplan Sans', instead: 'Calibri' }

/** A line is as high as one of the font that stands in for it, in thousandths of its letters. */
const HEIGHT = { up: 934, down: -288 }
const OURS = /^[\u0020-\u017f\u2010-\u203a\u20ac\u2122\u2190-\u2193\u2212]$/
const [REGULAR, ITALIC, BOLD] = FAMILIES[0]?.faces ?? []

interface Face {
  kind: 'Regular' | 'Italic' | 'Bold'
  font: Uint8Array
}

export const FACES: readonly Face[] = [
  ...(REGULAR ? [{ kind: 'Regular' as const, font: REGULAR }] : []),
  ...(BOLD ? [{ kind: 'Bold' as const, font: BOLD }] : []),
  ...(ITALIC ? [{ kind: 'Italic' as const, font: ITALIC }] : []),
]

/** How wide a text is for letters of one point, in points; a letter that we don't have is taken to be wide. */
export function widthOf(text: string, bold: boolean): number {
  advances ??= [REGULAR, BOLD].map((font) => (font ? advancesOf(font) : new Map<number, number>()))
  const known = advances[bold ? 1 : 0]
  return [...text].reduce((sum, letter) => sum + (known?.get(letter.codePointAt(0) ?? 0) ?? 0.9), 0)
}

let advances: Map<number, number>[] | undefined

/** A face with our letters and those of a text. */
export function lightened({ kind, font }: Face, text: ReadonlySet<string>): Uint8Array {
  const tables = tablesOf(font)
  const part = (name: string): Uint8Array => (tables.get(name) ?? new Uint8Array()).slice()
  const letters = [...glyphsOf(font)].filter(([code]) => {
    const letter = String.fromCodePoint(code)
    return code < 0xffff && (OURS.test(letter) || text.has(letter))
  })
  const [head, hhea, os2, post] = [part('head'), part('hhea'), part('OS/2'), part('post').slice(0, 32)]
  const { glyf, loca } = outlines(
    part('glyf'),
    part('loca'),
    viewOf(head).getInt16(50),
    new Set(letters.map(([, g]) => g)),
  )
  viewOf(head).setUint16(44, { Regular: 0, Bold: 1, Italic: 2 }[kind])
  viewOf(head).setInt16(50, 1)
  for (const [at, height] of [HEIGHT.up, HEIGHT.down, 0].entries()) {
    viewOf(hhea).setInt16(4 + 2 * at, height)
    viewOf(os2).setInt16(68 + 2 * at, height)
  }
  viewOf(os2).setUint16(4, kind === 'Bold' ? 700 : 400)
  viewOf(os2).setUint16(62, { Regular: 64, Bold: 32, Italic: 1 }[kind])
  // Glyphs have no names.
  viewOf(post).setUint32(0, 0x30000)
  const kept = ['gasp', 'hmtx', 'maxp', 'prep'].flatMap((name): [string, Uint8Array][] =>
    tables.has(name) ? [[name, part(name)]] : [],
  )
  return assembled([
    ...kept,
    ['OS/2', os2],
    ['cmap', mapOf(letters)],
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['loca', loca],
    ['name', named(part('name'), kind)],
    ['post', post],
  ])
}

/** The outlines of these glyphs and of what they are composed of; all others are empty, so that none gets another number. */
function outlines(glyf: Uint8Array, loca: Uint8Array, long: number, wanted: Set<number>) {
  const places = viewOf(loca)
  const at = (glyph: number): number => (long === 1 ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph))
  const outline = (glyph: number): Uint8Array => glyf.subarray(at(glyph), at(glyph + 1))
  wanted.add(0)
  // A set that grows while it is walked is walked to its end.
  for (const glyph of wanted) for (const part of partsOf(outline(glyph))) wanted.add(part)
  const count = loca.length / (long === 1 ? 4 : 2) - 1
  const kept = Array.from({ length: count }, (_, glyph) => (wanted.has(glyph) ? outline(glyph) : new Uint8Array()))
  const starts = new Uint8Array(4 * (count + 1))
  let end = 0
  for (const [glyph, { length }] of kept.entries()) {
    end += length + (-length & 3)
    viewOf(starts).setUint32(4 * (glyph + 1), end)
  }
  const joined = new Uint8Array(end)
  for (const [glyph, bytes] of kept.entries()) joined.set(bytes, viewOf(starts).getUint32(4 * glyph))
  return { glyf: joined, loca: starts }
}

/** The glyphs of which a glyph is composed. */
function partsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline)
  const parts: number[] = []
  if (outline.length === 0 || view.getInt16(0) >= 0) return parts
  for (let at = 10, flags = 0x20; (flags & 0x20) !== 0; ) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  }
  return parts
}

/** A `cmap` table of one map from characters to glyphs, in stretches in which both go up by one. */
function mapOf(letters: readonly [number, number][]): Uint8Array {
  const stretches: { from: number; to: number; glyph: number }[] = []
  for (const [code, glyph] of [...letters].sort(([a], [b]) => a - b)) {
    const last = stretches.at(-1)
    if (last && last.to === code - 1 && last.glyph + code - last.from === glyph) last.to = code
    else stretches.push({ from: code, to: code, glyph })
  }
  stretches.push({ from: 0xffff, to: 0xffff, glyph: 0 })
  const count = stretches.length
  const power = 2 ** Math.floor(Math.log2(count))
  const length = 16 + 8 * count
  return words([
    ...[0, 1, 3, 1, 0, 12],
    ...[4, length, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)],
    ...stretches.map(({ to }) => to),
    0,
    ...stretches.map(({ from }) => from),
    ...stretches.map(({ from, glyph }) => (from === 0xffff ? 1 : (glyph - from) & 0xffff)),
    ...stretches.map(() => 0),
  ])
}

/** The `name` table: who made the font and what may be done with it, and what it is called here. */
function named(table: Uint8Array, kind: Face['kind']): Uint8Array {
  const view = viewOf(table)
  const said = Array.from({ length: view.getUint16(2) }, (_, i): [number, Uint8Array] => {
    const at = 6 + 12 * i
    const start = view.getUint16(4) + view.getUint16(at + 10)
    return [view.getUint16(at + 6), table.subarray(start, start + view.getUint16(at + 8))]
  }).filter(([id], i) => view.getUint16(6 + 12 * i) === 3 && [0, 13, 14].includes(id))
  const full = `${LETTERS.name} ${kind}`
  const own = [LETTERS.name, kind, full, full, 'Version 1', full.replace(/ (?=\S+$)/, '-').replaceAll(' ', '')].map(
    (text, i): [number, Uint8Array] => [i + 1, words([...text].map((c) => c.charCodeAt(0)))],
  )
  const records = [...said, ...own].sort(([a], [b]) => a - b)
  let end = 0
  const heads = records.flatMap(([id, { length }]) => {
    end += length
    return [3, 1, 0x409, id, length, end - length]
  })
  return joined([words([0, records.length, 6 + 12 * records.length, ...heads]), ...records.map(([, text]) => text)])
}

function assembled(tables: [string, Uint8Array][]): Uint8Array {
  const sorted = tables.sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const directory = words([1, 0, sorted.length, 16 * power, Math.log2(power), 16 * (sorted.length - power)])
  let start = 12 + 16 * sorted.length
  const records = sorted.map(([name, bytes]) => {
    const record = new Uint8Array(16)
    record.set([...name].map((c) => c.charCodeAt(0)))
    viewOf(record).setUint32(4, sumOf(bytes))
    viewOf(record).setUint32(8, start)
    viewOf(record).setUint32(12, bytes.length)
    start += bytes.length + (-bytes.length & 3)
    return record
  })
  return joined([directory, ...records, ...sorted.flatMap(([, bytes]) => [bytes, new Uint8Array(-bytes.length & 3)])])
}

function sumOf(bytes: Uint8Array): number {
  const padded = joined([bytes, new Uint8Array(-bytes.length & 3)])
  const view = viewOf(padded)
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** Numbers of two bytes. */
function words(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * numbers.length)
  for (const [i, number] of numbers.entries()) viewOf(bytes).setUint16(2 * i, number)
  return bytes
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
