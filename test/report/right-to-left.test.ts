/** A name from right to left is set apart from what stands beside it, where a form can do so without letters that nobody wrote. */
import { expect, it } from 'vitest'
import { readWord } from '../../src/exchange/word/read.ts'
import { stretches } from '../../src/formats/docx/text.ts'
import { words } from '../../src/formats/pdf/pieces.ts'
import { beforeFigures } from '../../src/formats/right-to-left.ts'
import { masterplan } from '../world.ts'
import { STRESS } from './stress.ts'

const report = async (format: string): Promise<string> => {
  const { out } = await masterplan(['report', 'k3', '--format', format, '-o', '-'], STRESS['scripts']?.() ?? {})
  return out
}

it('sets names apart on a page, and only those', async () => {
  const html = await report('html')
  const links = [...html.matchAll(/<a ([^>]*)>([^<]*)<\/a>/g)].map(([, attributes = '', words = '']) => ({
    apart: attributes.includes('dir="auto"'),
    right: /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words),
  }))
  expect(links.filter(({ right }) => right).length).toBeGreaterThan(5)
  expect(links.filter(({ apart, right }) => apart !== right)).toEqual([])
})

it.each(['txt', 'md'])('writes no mark that cannot be seen in %s', async (format) => {
  expect(await report(format)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
})

it.each([
  ['Project שלום עולם 57 (€ 85.500) en', ['Project ', 'שלום עולם', ' 57 (€ 85.500) en']],
  ['Voor مرحبا (€ 1.000)', ['Voor ', 'مرحبا', ' (€ 1.000)']],
  ['שלום: 40%', ['', 'שלום', ': 40%']],
  ['שלום 3 en مرحبا 4', ['', 'שלום', ' 3 en ', 'مرحبا', ' 4']],
  ['Project שלום en 57', ['Project שלום en 57']],
  ['Project 57 (€ 85.500)', ['Project 57 (€ 85.500)']],
])('keeps the figures behind a name from right to left: %s', (text, parts) => {
  expect(beforeFigures(text)).toEqual(parts)
  const apart = words(text).filter(({ type }) => type === 'apart')
  expect(apart.map(({ value }) => value)).toEqual(parts.filter((_, i) => i % 2 === 1))
})

it('sets them apart in a sentence of a page', async () => {
  expect(await report('html')).toMatch(/<strong class="finding">[^<]*<bdi>[\p{Script=Arabic} ]+<\/bdi> \d+ \(€/u)
})

it.each([
  ['Project שלום עולם 57 (€ 85.500) en', ['Project ', 'שלום עולם', '\u200e 57 (€ 85.500) en']],
  ['Voor مرحبا (€ 1.000)', ['Voor ', 'مرحبا', '\u200e (€ 1.000)']],
  ['שלום: 40%', ['שלום', '\u200e: 40%']],
  ['שלום 3 en مرحبا 4', ['שלום', '\u200e 3 en ', 'مرحبا', '\u200e 4']],
  ['Project שלום en 57', ['Project ', 'שלום', ' en 57']],
  ['Project 57 (€ 85.500)', ['Project 57 (€ 85.500)']],
])('keeps the figures behind it in their place in Word, in LibreOffice too: %s', (text, parts) =>
  expect(stretches(text).map((stretch) => stretch.text)).toEqual(parts),
)

it('reads back from Word what was written, without the letter that keeps figures in place', async () => {
  const { bytes } = await masterplan(['report', 'k3', '--format', 'docx', '-o', '-'], STRESS['scripts']?.() ?? {})
  const { blocks } = readWord(bytes['-'] ?? new Uint8Array())
  const words = JSON.stringify(blocks)
  expect(words).toMatch(/Project مرحبا بالعالم 57 \(€ 85\.500\)/)
  expect(words).not.toContain('\u200e')
})
