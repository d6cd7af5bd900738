/** The reader of Word files: each oddity that a real file had, written out as XML. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/exchange/word/blocks.ts'
import { readWord } from '../../src/exchange/word/read.ts'

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const run = (text: string, pr = ''): string =>
  `<w:r>${pr && `<w:rPr>${pr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const para = (inside: string, pr = ''): string => `<w:p>${pr && `<w:pPr>${pr}</w:pPr>`}${inside}</w:p>`
const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

const STYLES = [
  style('H2', 'heading 2'),
  style('Firm', 'Firma kop', '<w:basedOn w:val="H2"/>'),
  style('Lus', 'Lus', '<w:basedOn w:val="Lus2"/>'),
  style('Lus2', 'Lus 2', '<w:basedOn w:val="Lus"/>'),
  style('Inhoud', 'toc 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
].join('')

function read(body: string, parts: Record<string, string> = {}) {
  const files = {
    'word/document.xml': `<w:document ${NS}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NS}>${STYLES}</w:styles>`,
    ...parts,
  }
  return readWord(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))
}
const short = (blocks: Block[]): string[] =>
  blocks.map((b) =>
    b.type === 'table'
      ? JSON.stringify(b.rows)
      : b.type === 'heading'
        ? `h${b.level} ${b.text}`
        : `${b.type} ${b.text}`,
  )

describe('headings', () => {
  it('have the level of the paragraph, its style, the name of that, or what it stands on', () => {
    const { blocks } = read(
      para(run('A'), '<w:pStyle w:val="Firm"/>') +
        para(run('B'), '<w:outlineLvl w:val="2"/>') +
        para(run('C'), '<w:pStyle w:val="Lus"/>') +
        para(run('D'), '<w:pStyle w:val="Firm"/><w:outlineLvl w:val="9"/>') +
        para(run('Inhoud 1'), '<w:pStyle w:val="Inhoud"/>'),
    )
    expect(short(blocks)).toEqual(['h2 A', 'h3 B', 'paragraph C', 'paragraph D'])
  })
})

describe('words that are not shown, or stand there twice', () => {
  it('are left out, and tracked changes are taken as accepted and told of without their author', () => {
    const { blocks, notes } = read(
      para(
        `${run('Een ')}<w:del w:author="Jan"><w:r><w:delText>oude </w:delText></w:r></w:del><w:ins w:author="Jan">${run('nieuwe ')}</w:ins>${run('zin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run(' geheim', '<w:vanish/>')}`,
      ) +
        para(
          `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${para(run('In een vak'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${para(run('In een vak'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
    )
    expect(short(blocks)).toEqual(['paragraph Een nieuwe zin', 'paragraph In een vak'])
    expect(notes).toEqual([
      { kind: 'deleted', text: 'oude', at: 0 },
      { kind: 'inserted', text: 'nieuwe', at: 0 },
    ])
  })

  it('join two paragraphs where the end of the first was taken out', () => {
    const { blocks } = read(para(run('Een '), '<w:rPr><w:del/></w:rPr>') + para(run('zin')))
    expect(short(blocks)).toEqual(['paragraph Een zin'])
  })
})

it('reads merged cells once in their row, and again in the rows below', () => {
  const cell = (text: string, pr = ''): string => `<w:tc><w:tcPr>${pr}</w:tcPr>${para(run(text))}</w:tc>`
  const { blocks } = read(
    `<w:tbl><w:tr>${cell('breed', '<w:gridSpan w:val="2"/>')}${cell('c')}</w:tr><w:tr>${cell('hoog', '<w:vMerge w:val="restart"/>')}${cell('1')}${cell('2')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('3')}${cell('4')}</w:tr></w:tbl>`,
  )
  expect(short(blocks)).toEqual(['[["breed","","c"],["hoog","1","2"],["hoog","3","4"]]'])
})

it('knows bullets from numbers, and a paragraph in list 0 from both', () => {
  const numbering = `<w:numbering ${NS}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const inList = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`
  const { blocks } = read(para(run('punt'), inList(7)) + para(run('gewoon'), inList(0)), {
    'word/numbering.xml': numbering,
  })
  expect(short(blocks)).toEqual(['item punt', 'paragraph gewoon'])
})

it('counts bold in letters, keeps tabs and lines, and gives bookmarks and comments their place', () => {
  const { blocks, notes } = read(
    `<w:bookmarkStart w:name="energie__hub"/><w:bookmarkStart w:name="_Toc12"/>${para(`${run('Vet', '<w:b/>')}${run(' ')}`)}${para(`${run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r>`)}`,
    {
      'word/comments.xml': `<w:comments ${NS}><w:comment w:id="3" w:author="Jan">${para(run('Klopt dit?'))}</w:comment></w:comments>`,
    },
  )
  expect(blocks).toEqual([
    { type: 'paragraph', bold: true, text: 'Vet', ids: ['energie__hub'], style: '' },
    { type: 'paragraph', bold: false, text: 'a\tb\nc', ids: [], style: '' },
  ])
  expect(notes).toEqual([{ kind: 'comment', text: 'Klopt dit?', at: 1 }])
})

it('reads a file whose writer calls everything otherwise', () => {
  const { blocks } = readWord(
    zipSync({
      'word/document.xml': strToU8(
        '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>Tekst</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      ),
    }),
  )
  expect(short(blocks)).toEqual(['paragraph Tekst'])
})

describe('content controls and fields', () => {
  const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
  const control = (about: string, inside: string): string =>
    `<w:sdt ${W14}><w:sdtPr>${about}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const ticked = (val: string, sign: string): string =>
    control(`<w14:checkbox><w14:checked w14:val="${val}"/><w14:checkedState w14:val="2612"/></w14:checkbox>`, run(sign))
  const older = (data: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it.each<[string, string, string[]]>([
    [
      'around paragraphs',
      control('<w:text/>', para(run('Een')) + para(run('twee'))),
      ['paragraph Een', 'paragraph twee'],
    ],
    [
      'in a line, and one in another',
      para(run('Fase: ') + control('<w:dropDownList/>', control('', run('idee')))),
      ['paragraph Fase: idee'],
    ],
    [
      'a date',
      para(run('Klaar: ') + control('<w:date w:fullDate="2027-01-15T00:00:00Z"/>', run('15 januari 2027'))),
      ['paragraph Klaar: 15 januari 2027'],
    ],
    [
      'one that only asks for words',
      para(run('Trekker: ') + control('<w:showingPlcHdr/>', run('Klik of tik om tekst in te voeren.')) + run('!')),
      ['paragraph Trekker: !'],
    ],
    [
      'boxes, whatever sign they have',
      para(`${ticked('1', '☒')}${run(' a ')}${ticked('0', '☐')}${run(' b ')}${ticked('1', 'þ')}`),
      ['paragraph ☑ a ☐ b ☑'],
    ],
    [
      'a cell, a row and what is in them',
      `<w:tbl><w:tr>${control('', `<w:tc>${para(run('a'))}</w:tc>`)}<w:tc>${control('', para(run('b')))}</w:tc></w:tr>${control('', `<w:tr><w:tc>${para(run('c'))}</w:tc><w:tc>${para(run('d'))}</w:tc></w:tr>`)}</w:tbl>`,
      ['[["a","b"],["c","d"]]'],
    ],
    [
      'a form as Word had them before',
      para(
        older('<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>') +
          run(' ja ') +
          older('<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>') +
          run(' nee, ') +
          older(
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="idee"/><w:listEntry w:val="uitvoering"/></w:ddList>',
          ),
      ),
      ['paragraph ☑ ja ☐ nee, uitvoering'],
    ],
    [
      'a field in short',
      para(`${run('Blad ')}<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`),
      ['paragraph Blad 3'],
    ],
    [
      'a link, a smart tag and a soft hyphen',
      para(
        `<w:hyperlink>${run('hier')}</w:hyperlink><w:smartTag>${run(' in As\u00adsen')}</w:smartTag><w:r><w:softHyphen/></w:r>`,
      ),
      ['paragraph hier in Assen'],
    ],
    [
      'signs of a font with pictures',
      para(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run(' klaar ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 3')}`,
      ),
      ['paragraph ☑ klaar ≥ 3'],
    ],
    [
      'a formula',
      para(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a+b</m:t></m:r></m:oMath>',
      ),
      ['paragraph a+b'],
    ],
  ])('%s', (_, body, said) => {
    expect(short(read(body).blocks)).toEqual(said)
  })

  it('tells of signs, drawings and documents that it can’t read', () => {
    const { met } = read(
      `${para(`${run('a')}<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r><w:r><w:drawing><c:chart xmlns:c="urn:c"/></w:drawing></w:r>`)}<w:altChunk/>`,
    )
    expect(met).toMatchObject({ symbols: 1, pictures: 1, embedded: 1 })
  })
})

it.each([
  ['Kop', '', 'h1 Water'],
  ['Heading', '', 'h1 Water'],
  ['heading', '', 'h1 Water'],
  ['Kop 2', '', 'h2 Water'],
  ['Kop', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>', 'h3 Water'],
  // Of LibreOffice nearly everything that isn't text stands on a style of that name.
  ['Bijschrift', '<w:basedOn w:val="Base"/>', 'paragraph Water'],
  ['Koptekst', '', 'paragraph Water'],
])('a style called %s %s', (name, inside, made) => {
  const styles = `<w:styles ${NS}>${style('Base', 'Heading')}${style('Own', name, inside)}</w:styles>`
  const { blocks } = read(para(run('Water'), '<w:pStyle w:val="Own"/>'), { 'word/styles.xml': styles })
  expect(short(blocks)).toEqual([made])
})
