/** What a document says that stays text is told: by its heading or the list that it is in, and where it goes; and `--map` says what it is. */
import type { FileChild } from 'docx'
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { bold, bullet, h, p, table, word } from './documents.ts'

const HAS_INTRO = mini({ 'noord/energie.md': '---\nthema: energie\n---\n\n# Energie\n\nHet net zit vol.\n' })

async function imported(children: FileChild[], argv: string[] = [], files: Files = mini()) {
  const made = await masterplan(['import', '/work/plan.docx', '--kring', 'noord', ...argv], {
    ...files,
    '../plan.docx': await word(children),
  })
  const [, told = ''] = /Dit blijft tekst[^:]*: (.*?) Zijn het ze toch\?/.exec(made.out.replace(/\s+/g, ' ')) ?? []
  return { ...made, told, plan: Object.values(made.written).join('\n') }
}

describe('what stays text is told', () => {
  it.each<[string, FileChild[], string]>([
    [
      'a heading in a theme',
      [h(1, 'Energie'), h(2, 'Huidige situatie'), p('Het is vol.')],
      'onder “Huidige situatie”: in de inleiding van Energie',
    ],
    [
      'a numbered one',
      [h(1, '2 Energie'), h(2, '2.1 Visie'), p('Samen.')],
      'onder “Visie”: in de inleiding van Energie',
    ],
    [
      'a bold line',
      [bold('Energie'), p('Vol.'), bold('Achtergrond'), p('In 2026 kwam dit.')],
      'onder “Achtergrond”: in de inleiding van Energie',
    ],
    [
      'a list that nothing announces',
      [h(1, 'Water'), bullet('Natte kelders'), bullet('Droge sloten'), p('En:'), bullet('Warmte')],
      'een lijst van 2, te beginnen met “Natte kelders”: in de inleiding van Water een lijst van 1, “Warmte”: in de inleiding van Water',
    ],
    [
      'a list below such a heading with it',
      [h(1, 'Water'), h(2, 'Cijfers'), bullet('Natte kelders')],
      'onder “Cijfers”: in de inleiding van Water',
    ],
    [
      'headings in items, once a theme',
      [
        h(1, 'Energie'),
        h(2, 'Projecten'),
        ...['Hub', 'Dak', 'Laan', 'Net'].flatMap((title) => [h(3, title), h(4, 'Aanpak'), p('Zo.')]),
        h(4, 'Gevolg'),
      ],
      'onder “Aanpak”: in de tekst van Hub, Dak, Laan en nog 1 (Energie) onder “Gevolg”: in de tekst van Net (Energie)',
    ],
  ])('%s', async (_, children, told) => {
    expect((await imported(children)).told).toBe(told)
  })

  it('also where the theme has an introduction already', async () => {
    const { told, out } = await imported([h(1, 'Energie'), h(2, 'Visie'), p('Samen.')], [], HAS_INTRO)
    expect(told).toBe('onder “Visie”: niet overgenomen, want Energie heeft al een inleiding')
    expect(out.replace(/\s+/g, ' ')).toContain('de inleiding van Energie, die er al een heeft.')
  })

  it('as data, and in English', async () => {
    const children = [h(1, 'Energie'), h(2, 'Visie'), bullet('Samen')]
    const { out } = await imported(children, ['--json'])
    expect(JSON.parse(out).unplaced).toEqual([{ said: 'Visie', entries: 0, theme: 'energie', item: null, taken: true }])
    expect((await imported(children, ['--lang', 'en'])).out).toContain('below “Visie”: in the introduction of Energie')
  })

  it.each<[string, FileChild[]]>([
    ['where there is nothing such', [h(1, 'Energie'), p('Vol.'), h(2, 'Wensen'), bullet('Zon')]],
    [
      'of a heading that became a project by the table below it',
      [h(1, 'Energie'), h(2, 'Hub'), table(['Trekker', 'Gemeente'], ['Kosten', '€ 500'])],
    ],
    ['of what stands in no theme', [h(1, 'Inleiding'), bullet('Zon')]],
  ])('but not %s', async (_, children) => {
    const { out } = await imported(children)
    expect(out).not.toContain('Dit blijft tekst')
  })
})

describe('--map says of a heading what stands below it', () => {
  const DOCUMENT = [
    h(1, '2 Energie'),
    h(2, '2.1 Onze aanpak'),
    h(3, 'Hub'),
    h(3, 'Dak'),
    h(2, '2.2 Visie'),
    p('Samen.'),
  ]
  it.each([
    ['Onze aanpak=projecten', 'project'],
    ['2.1 Onze aanpak=Wensen', 'wish'],
    ['onze AANPAK=knelpunten', 'challenge'],
    ['Onze aanpak=projects', 'project'],
    ['Onze aanpak=maatregelen', 'project'],
  ])('%s', async (map, kind) => {
    const { out } = await imported(DOCUMENT, ['--map', map, '--json'])
    expect(JSON.parse(out).added.map((one: { kind: string; title: string }) => [one.kind, one.title])).toEqual([
      [kind, 'Hub'],
      [kind, 'Dak'],
    ])
    expect(JSON.parse(out).unplaced).toHaveLength(1)
  })

  it('also inside an item, and a bold line', async () => {
    const inside = [h(1, 'Energie'), h(2, 'Projecten'), h(3, 'Hub'), h(4, 'Gewenst'), bullet('Meer zon')]
    for (const children of [inside, [bold('Energie'), bold('Gewenst'), bullet('Meer zon')]]) {
      const { plan, told } = await imported(children, ['--map', 'Gewenst=wensen', '--write'])
      expect(plan).toMatch(/## Wensen\n\n### Meer zon/)
      expect(told).toBe('')
    }
  })

  it('refuses what is neither a theme nor a kind', async () => {
    const { code, err } = await imported(DOCUMENT, ['--map', 'Onze aanpak=dingen'])
    expect(code).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain('energie, water, uitdagingen, wensen, projecten.')
  })
})
