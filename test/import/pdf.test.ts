/** A PDF is read by its structure, and refused where it has none. */
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

/** A PDF of one page with these pieces of text; with a role each, its structure says what they are. */
function pdf(pieces: [role: string, text: string][], { tagged = true, packed = new Uint8Array() } = {}): Uint8Array {
  const content = pieces
    .map(([role, text], i) => `/${role} <</MCID ${i}>> BDC BT /F1 12 Tf 50 ${700 - 20 * i} Td (${text}) Tj ET EMC`)
    .join('\n')
  const elements = pieces.map((_, i) => `${10 + i} 0 R`).join(' ')
  const objects = [
    `1 0 obj<</Type/Catalog/Pages 2 0 R${tagged ? '/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R' : ''}>>endobj`,
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/StructParents 0/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj',
    `6 0 obj<</Type/StructTreeRoot/K 7 0 R/ParentTree 8 0 R>>endobj`,
    `7 0 obj<</Type/StructElem/S/Document/P 6 0 R/K[${elements}]>>endobj`,
    `8 0 obj<</Nums[0[${elements}]]>>endobj`,
    ...pieces.map(([role], i) => `${10 + i} 0 obj<</Type/StructElem/S/${role}/P 7 0 R/Pg 3 0 R/K ${i}>>endobj`),
  ]
  const text = (part: string): Buffer => Buffer.from(part, 'latin1')
  const more =
    packed.length > 0 ? [text('99 0 obj<</Filter/FlateDecode>>stream\n'), packed, text('\nendstream endobj\n')] : []
  return new Uint8Array(
    Buffer.concat([text(`%PDF-1.7\n${objects.join('\n')}\n`), ...more, text('trailer<</Root 1 0 R>>\n%%EOF\n')]),
  )
}
const PLAN: [string, string][] = [
  ['H1', 'Energie'],
  ['H2', 'Projecten'],
  ['H3', 'Buurtbatterij'],
  ['P', 'Samen een batterij kopen.'],
]
const imported = (bytes: Uint8Array) =>
  masterplan(['import', '/work/plan.pdf', '--kring', 'noord', '--write'], mini({ '../plan.pdf': bytes }))

it('reads headings and text of a tagged one, and says of how many pages', async () => {
  const { code, out, written } = await imported(pdf(PLAN))
  expect(code).toBe(0)
  expect(out).toContain('Gelezen uit de structuur van 1 pagina van de pdf.')
  expect(written['/work/plans/noord/energie.md']).toContain(
    '### Buurtbatterij {#buurtbatterij}\n\nSamen een batterij kopen.',
  )
})

it('refuses one without structure, and says what to ask for', async () => {
  const { code, err, written } = await imported(pdf(PLAN, { tagged: false }))
  expect(code).toBe(2)
  expect(err.replace(/\s+/g, ' ')).toContain('bewaar het vanuit Word als pdf met “Documentstructuurtags”')
  expect(written).toEqual({})
})

it('refuses a bomb before anything unpacks it', async () => {
  const packed = deflateSync(new Uint8Array(90 * 1024 * 1024))
  const { code, err } = await imported(pdf(PLAN, { packed }))
  expect(code).toBe(2)
  expect(err).toContain('niet uitgepakt')
})
