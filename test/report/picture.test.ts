/** Charts as pixels: their words are really drawn, in letters of our own, and the same bytes twice. */
import { strFromU8, unzipSync } from 'fflate'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { ambitionWeb } from '../../src/charts/ambition-web.ts'
import { docx } from '../../src/formats/docx/docx.ts'
import { forOffice, png } from '../../src/formats/docx/picture.ts'
import { pictureIn } from '../../src/plan/picture.ts'
import { AWKWARD } from './word.ts'

const web = (label: string): string =>
  ambitionWeb({
    id: 'web',
    title: 'Web',
    description: 'Een web',
    legend: { today: 'Nu', ambition: 'Ambitie' },
    levels: [1, 2, 3],
    spokes: [label, 'b', 'c'].map((name) => ({ label: name, today: 1, ambition: 3, remark: null })),
  })

describe('a chart as pixels', () => {
  it('is as wide as was asked, and as high as it was drawn', async () => {
    expect(pictureIn(await png(web('Energie'), 1320))).toEqual({ type: 'png', width: 1320, height: 1140 })
  })

  it('shows its words', async () => {
    const pictures = await Promise.all(['Energie', 'Water', ''].map(async (label) => png(web(label), 600)))
    expect(new Set(pictures.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(3)
    // Without letters a picture holds less.
    expect((await png(web('Energie').replace(/<text.*?<\/text>/g, ''), 600)).length).toBeLessThan(
      (pictures[0]?.length ?? 0) * 0.9,
    )
  })

  it('is the same twice', async () => {
    expect(await png(web('Energie'), 600)).toEqual(await png(web('Energie'), 600))
  })
})

/** A text of two lines, as charts have it, and the same as two texts. */
const stacked = (a: string, b: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" font-size="15"><text x="5" y="20" fill="#000"><tspan x="5" dy="0">${a}</tspan><tspan x="5" dy="18">${b}</tspan></text></svg>`
const single = (a: string, b: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" font-size="15"><text x="5" y="20" fill="#000">${a}</text><text x="5" y="38" fill="#000">${b}</text></svg>`

it.each([
  ['Thema مرحبا', 'بالعالم 1'],
  ['Thema שלום', 'עולם 2'],
  ['שלום', 'Thema 3'],
  ['Thema', 'שלום'],
  ['مرحبا 4', 'بالعالم'],
  ['Thema 5', 'Ångström'],
])('sets the lines "%s" and "%s" below each other, whichever way their letters run', async (a, b) => {
  expect(await png(stacked(a, b), 400)).toEqual(await png(single(a, b), 400))
})

describe.each([
  ['漢字', true],
  ['हिन्दी', true],
  ['Зал', false],
  ['שלום', false],
  ['مرحبا', false],
  ['Łódź', false],
])('a chart of %s in a Word file', (label, boxes) => {
  it(
    boxes ? 'says that a box is a letter, where there are boxes' : 'is drawn in lines, and says nothing of boxes',
    async () => {
      const figure: RootContent = { type: 'figure', svg: web(label), alt: label, caption: 'Een web' }
      const parts = unzipSync(await docx({ ...AWKWARD, language: 'nl', root: { type: 'root', children: [figure] } }))
      const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      expect(text.includes('Een □ is een letter die hier niet kan worden getekend')).toBe(boxes)
      expect(text.includes('asvg:svgBlip')).toBe(!boxes)
    },
  )
})

it('gives an office program a chart it can draw', () => {
  const svg = forOffice(web('Energie'), 'Calibri"><script>')
  expect(svg).toContain('<svg width="660" height="570" ')
  expect(svg).toContain('font-family="Calibriscript, Source Sans 3, sans-serif"')
  expect(svg).not.toContain('paint-order')
  // The rings' numbers stand there twice: their edge, and the letters over it.
  expect(svg.match(/>3<\/tspan>/g)).toHaveLength(2)
})

it.each([
  [
    'a JPEG',
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 3, 1, 1, 1, 1, 0xff, 0xd9],
    { type: 'jpg', width: 40, height: 30 },
  ],
  ['no picture', [1, 2, 3], null],
  ['nothing', [], null],
  ['half a JPEG', [0xff, 0xd8, 0xff], null],
])('reads the size of %s', (_, bytes, size) => {
  expect(pictureIn(new Uint8Array(bytes))).toEqual(size)
})
