/** Plans that others fill in as a form: content controls, boxes to tick, text boxes and a table that names more than one thing. Counted by hand. */
import type { FileChild } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { bold, bullet, firm, h, p, table, word } from './documents.ts'

const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const control = (about: string, shown: string): string =>
  `<w:sdt ${W14}><w:sdtPr>${about}</w:sdtPr><w:sdtContent>${run(shown)}</w:sdtContent></w:sdt>`
const box = (inside: string): string => `<w:txbxContent><w:p>${run(inside)}</w:p></w:txbxContent>`
/** What stands between braces in a test document, as Word writes it. */
const AS_WORD: Record<string, (text: string) => string> = {
  chosen: (text) => control('<w:dropDownList/>', text),
  asked: (text) => control('<w:showingPlcHdr/>', text),
  ticked: () => control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', '☒'),
  open: () => control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', '☐'),
  sign: (code) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`,
  in: (text) => `<w:ins w:author="Jan">${run(text)}</w:ins>`,
  out: (text) => `<w:del w:author="Jan"><w:r><w:delText>${text}</w:delText></w:r></w:del>`,
  beside: (text) =>
    `<w:r><mc:AlternateContent ${MC}><mc:Choice>${box(text)}</mc:Choice><mc:Fallback>${box(text)}</mc:Fallback></mc:AlternateContent></w:r>`,
}

async function imported(children: FileChild[]) {
  const parts = unzipSync(await word(children))
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array).replace(
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*\{[^<]*)<\/w:t><\/w:r>/g,
    (_, text: string) =>
      text
        .split(/(\{[^}]*\})/)
        .map((part) => {
          const [, kind = '', said = ''] = /^\{(\w+) ?(.*)\}$/.exec(part) ?? []
          return AS_WORD[kind]?.(said) ?? (part === '' ? '' : run(part))
        })
        .join(''),
  )
  const files = mini({ '../plan.docx': zipSync({ ...parts, 'word/document.xml': strToU8(xml) }) })
  const done = await masterplan(['import', '/work/plan.docx', '--kring', 'noord', '--write', '--json'], files)
  const said = JSON.parse(done.out)
  return {
    found: said.added.map(({ kind, theme, title }: Record<string, string>) => `${theme} ${kind} ${title}`),
    asked: said.toDecide.map(({ where, field, said }: Record<string, string>) => `${where} › ${field}: ${said}`),
    left: said.leftOut,
    file: (name: string) => done.written[`/work/plans/noord/${name}.md`] ?? '',
  }
}

describe('a project sheet of a municipality with fields to fill in', () => {
  it('has two projects found with what somebody chose, and nothing of what only asks', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Energie'),
      h(2, 'Projecten'),
      h(3, 'Energiehub'),
      table(
        ['Trekker', '{chosen Werkgroep energie}'],
        ['Fase', '{chosen Uitvoering}'],
        ['Start', '15-1-2027'],
        ['Einde', '{asked Klik of tik om een datum in te voeren.}'],
        ['Kosten', '€ 45.000,-'],
        ['Subsidie aangevraagd', '{ticked} ja {open} nee'],
      ),
      h(3, 'Zon op daken'),
      table(['Trekker', '{asked Kies een item.}'], ['Fase', '{chosen idee}'], ['Kosten', '{asked Klik hier.}']),
    ])
    expect(found).toEqual(['energie project Energiehub', 'energie project Zon op daken'])
    expect([asked, left]).toEqual([[], []])
    for (const words of ['fase: uitvoering', 'planning: { start: 2027-01-15 }', 'kosten: 45000', '☑ ja ☐ nee'])
      expect(file('energie')).toContain(words)
    expect(file('energie')).not.toMatch(/Klik|Kies|Einde/)
  })
})

describe('a report of a firm with signs for bullets, a text box and changes that are tracked', () => {
  it('has four items found, a tick and a season asked, the box behind what it hangs on', async () => {
    const { found, asked, file } = await imported([
      firm('Firma1', '2 Water'),
      firm('Firma2', '2.1 Opgaven'),
      p('{sign F0D8} Kelders {out lopen onder}{in staan blank} bij hoosbuien'),
      p('{sign F0D8} De sloot staat droog{beside De provincie onderzoekt dit.}'),
      firm('Firma2', '2.2 Maatregelen'),
      table(
        ['Nr', 'Maatregel', 'Planning', 'Kosten', 'Gereed'],
        ['1', 'Wadi aanleggen', '2027 Q2 – 2028', '€ 80.000', '{open}'],
        ['2', 'Regentonnen', 'voorjaar 2027', 'p.m.', '{ticked}'],
      ),
    ])
    expect(found).toEqual([
      'water challenge Kelders staan blank bij hoosbuien',
      'water challenge De sloot staat droog',
      'water project Wadi aanleggen',
      'water project Regentonnen',
    ])
    expect(asked).toEqual(['Regentonnen › Planning: voorjaar 2027', 'Regentonnen › Gereed: ☑'])
    expect(file('water')).toMatch(/### De sloot staat droog [^ ]*\n\nDe provincie onderzoekt dit\./)
  })
})

describe('lists with boxes to tick', () => {
  it('have two wishes found without their boxes, and what a tick means asked', async () => {
    const { found, asked } = await imported([
      h(1, 'Thema Energie'),
      bold('Wensen'),
      bullet('{ticked} Samen zon opwekken'),
      bullet('{open} Gedeelde batterij'),
    ])
    expect(found).toEqual(['energie wish Samen zon opwekken', 'energie wish Gedeelde batterij'])
    expect(asked).toEqual(['Samen zon opwekken › ☑: ☑'])
  })
})

describe('a programme of which each row has a bottleneck, a wish and a project', () => {
  it('has six items found, with the begin and the end of each project, and one row of no theme left', async () => {
    const { found, asked, left, file } = await imported([
      h(1, 'Uitvoeringsprogramma 2027-2030'),
      table(
        ['Thema', 'Knelpunt', 'Wens', 'Project', 'Trekker', 'Start', 'Eind', 'Budget (€)'],
        ['Energie', 'Net vol', 'Zon delen', 'Energiehub', 'werkgroep', '2027', '2028', '45.000'],
        ['Water', 'Natte kelders', 'Droge voeten', 'Wadi', 'Waterschap', '1-3-2027', '2028', '80.000 excl. btw'],
        ['', '', '', 'Regenton', '', '', '', ''],
      ),
    ])
    expect(found).toEqual([
      'energie challenge Net vol',
      'energie wish Zon delen',
      'energie project Energiehub',
      'water challenge Natte kelders',
      'water wish Droge voeten',
      'water project Wadi',
    ])
    expect([asked, left]).toEqual([['Wadi › Budget (€): 80.000 excl. btw'], ['Regenton']])
    expect(file('energie')).toContain('planning: { start: 2027, eind: 2028 }')
    expect(file('water')).toContain('planning: { start: 2027-03-01, eind: 2028 }')
  })
})
