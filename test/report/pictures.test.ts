/** Pictures of the plans in reports: shown where a form can, and words where it can't. */

import { deflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

/** A whole picture of one colour, so many pixels wide and high. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 120)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

const PNG = pngOf(40, 30)
const page = (prose: string): string => `---\nthema: energie\n---\n\n# Energie\n\n${prose}\n`

async function report(format: string, prose: string, kring: string[] = ['noord'], files = {}) {
  const all = mini({ 'noord/energie.md': page(prose), 'noord/entree.png': PNG, 'kaart.png': PNG, ...files })
  return masterplan(['report', ...kring, '--format', format, '-o', 'uit'], all)
}
const one = (found: Record<string, string | Uint8Array>, end: string) =>
  Object.entries(found).find(([name]) => name.endsWith(end))?.[1]

describe('in a page', () => {
  const src = `data:image/png;base64,${PNG.toString('base64')}`
  it.each([
    ['by itself', '![De entree](entree.png)'],
    ['in a sentence', 'Zie ![De entree](entree.png) hier.'],
    ['in another folder', '![De entree](../kaart.png)'],
    ['by reference', '![De entree][e]\n\n[e]: entree.png'],
    ['in a list', '- Eerst:\n\n  ![De entree](entree.png)'],
    ['in a cell', '| wat | hoe |\n| --- | --- |\n| plaat | ![De entree](entree.png) |'],
    ['in a heading', '##### Zie ![De entree](entree.png)\n\nTekst.'],
  ])('a picture %s is shown with its words', async (_, prose) => {
    const { written } = await report('html', prose)
    const html = String(one(written, 'noord.html'))
    expect(html).toContain(`<img class="photo" src="${src}" alt="De entree">`)
    expect(html).toContain('img-src data:')
  })

  it.each([
    ['without words', '![](entree.png)', {}],
    ['that is not there', '![De entree](weg.png)', {}],
    ['outside the plans', '![De entree](../../weg.png)', {}],
    ['on the internet', '![De entree](https://example.org/entree.png)', {}],
    ['that is a drawing', '![De entree](entree.svg)', { 'noord/entree.svg': '<svg onload="alert(1)"/>' }],
    ['that is no picture', '![De entree](tekst.png)', { 'noord/tekst.png': 'tekst' }],
  ])('a picture %s is not', async (_, prose, files) => {
    const { written } = await report('html', prose, ['noord'], files)
    expect(String(one(written, 'noord.html'))).not.toContain('<img')
    expect(String(one(written, 'noord.html'))).not.toContain('img-src')
  })
})

it('is among the pictures of a Word file, with its words', async () => {
  const { bytes } = await report('docx', '![De entree](entree.png)')
  const parts = unzipSync(one(bytes, '.docx') as Uint8Array)
  expect(Object.values(parts).some((part) => Buffer.compare(part, PNG) === 0)).toBe(true)
  expect(Buffer.from(parts['word/document.xml'] ?? []).toString()).toContain('descr="De entree"')
})

it('stands below a table that has it in a cell, whose words stay there, in Word too', async () => {
  const prose = '| wat | hoe |\n| --- | --- |\n| plaat | ![De entree](entree.png) |'
  const { bytes } = await report('docx', prose)
  const parts = unzipSync(one(bytes, '.docx') as Uint8Array)
  const text = Buffer.from(parts['word/document.xml'] ?? []).toString()
  const cell = text.indexOf('[De entree]')
  expect([cell > 0, text.indexOf('descr="De entree"') > cell]).toEqual([true, true])
  for (const format of ['md', 'txt'])
    expect(String(one((await report(format, prose)).written, `noord.${format}`))).toContain('De entree')
})

it('stands in a PDF, also where the next one is broken inside', async () => {
  const without = await report('pdf', 'De entree')
  const shown = await report('pdf', '![De entree](entree.png)')
  const images = (bytes: Uint8Array) =>
    Buffer.from(bytes).toString('latin1').split('/Subtype/Image').length +
    Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length
  expect(images(one(shown.bytes, '.pdf') as Uint8Array)).toBeGreaterThan(
    images(one(without.bytes, '.pdf') as Uint8Array),
  )
  const broken = Buffer.concat([PNG.subarray(0, 40), PNG.subarray(-12)])
  const other = await report('pdf', '![De entree](stuk.png)', ['noord'], { 'noord/stuk.png': broken })
  expect(one(other.bytes, '.pdf')).toBeDefined()
})

it('is words in the forms without pictures', async () => {
  const { written } = await report('md', '![De entree](entree.png)')
  expect(String(one(written, '.md'))).toContain('*\\[De entree]*')
})

it('is told of in the passport: another picture is another input', async () => {
  const first = await report('md', '![De entree](entree.png)')
  const second = await report('md', '![De entree](entree.png)', ['noord'], { 'noord/entree.png': pngOf(41, 30) })
  expect(one(first.written, '.md')).not.toEqual(one(second.written, '.md'))
})

describe('an attachment', () => {
  const files = {
    'noord/energie.md': '---\nthema: energie\nbijlagen: [bijlagen/kaart net.pdf, weg.pdf]\n---\n\n# Energie\n',
    'bijlagen/kaart net.pdf': '%PDF-1.7\n%%EOF\n',
  }

  it.each(['html', 'md', 'txt'])('is listed by its name in %s', async (format) => {
    const { written } = await report(format, '', ['noord'], files)
    expect(String(one(written, `.${format}`))).toContain('kaart net.pdf')
    expect(String(one(written, `.${format}`))).not.toContain('href="bijlagen')
  })

  it('goes along with a site, which links to it', async () => {
    const { written, bytes } = await report('site', '', [], files)
    expect(String(one(written, 'kring-noord.html'))).toContain('<a href="bijlagen/bijlagen/kaart%20net.pdf">')
    expect(String(one(written, 'kring-noord.html'))).not.toContain('weg.pdf">')
    expect(one({ ...written, ...bytes }, 'site/bijlagen/bijlagen/kaart net.pdf')).toBeDefined()
  })

  it('is in the data, as the plan names it', async () => {
    const { written } = await report('json', '', ['noord'], files)
    const { kringen, kring } = JSON.parse(String(one(written, '.json')))
    const { themes } = kring ?? kringen[0]
    expect(themes[0].attachments).toEqual(['bijlagen/kaart net.pdf', 'weg.pdf'])
    expect(themes[1]).not.toHaveProperty('attachments')
  })
})

it('of a kring or theme is in a list of its own for a spreadsheet, and there is none without', async () => {
  const files = {
    'noord/kring.md':
      '---\nkring: noord\nbijlagen: [bijlagen/statuten.pdf]\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n',
    'noord/energie.md': '---\nthema: energie\nbijlagen: [bijlagen/net.pdf]\n---\n\n# Energie\n',
  }
  for (const kringen of [[], ['noord']]) {
    const { written } = await report('csv', '', kringen, files)
    expect(String(one(written, '-bijlagen.csv'))).toBe(
      '\ufeff"Kring";"Thema";"Bijlagen"\r\n"Noord";;"bijlagen/statuten.pdf"\r\n"Noord";"Energie";"bijlagen/net.pdf"\r\n',
    )
    const without = await report('csv', '', kringen, {})
    expect(Object.keys(without.written).filter((path) => path.includes('bijlagen'))).toEqual([])
  }
})

describe('in a meeting pack', () => {
  const late = `---\nthema: energie\nprojecten:\n  hub: { fase: uitvoering, planning: { eind: 2026-01 }, toelichting: "![De entree](entree.png)" }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`
  const files = mini({ 'noord/energie.md': late, 'noord/entree.png': PNG })
  it.each([['noord'], []])('a picture in an explanation is shown (%j)', async (...kring) => {
    const argv = ['agenda', ...kring.filter((part) => typeof part === 'string'), '-o']
    const { written } = await masterplan([...argv, 'uit.html'], files)
    expect(one(written, '.html')).toContain(`data:image/png;base64,${PNG.toString('base64')}`)
    const { out } = await masterplan([...argv, '-'], files)
    expect(out).toContain('De entree')
  })
})
