/** Makes a PDF by hand: one with a structure, or without, and bad ones. */

/** As a program writes it that asks for a password; nobody knows which. */
const LOCK = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`

/** A PDF of one page with these pieces of text; with a role each, its structure says what they are. */
export function pdf(
  pieces: [role: string, text: string][],
  { tagged = true, packed = new Uint8Array(), pages = 1, locked = false } = {},
): Uint8Array {
  const content = pieces
    .map(([role, text], i) => `/${role} <</MCID ${i}>> BDC BT /F1 12 Tf 50 ${700 - 20 * i} Td (${text}) Tj ET EMC`)
    .join('\n')
  const elements = pieces.map((_, i) => `${10 + i} 0 R`).join(' ')
  const blank = Array.from({ length: pages - 1 }, (_, i) => 1000 + i)
  const objects = [
    `1 0 obj<</Type/Catalog/Pages 2 0 R${tagged ? '/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R' : ''}>>endobj`,
    `2 0 obj<</Type/Pages/Kids[3 0 R ${blank.map((n) => `${n} 0 R `).join('')}]/Count ${pages}>>endobj`,
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/StructParents 0/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj',
    `6 0 obj<</Type/StructTreeRoot/K 7 0 R/ParentTree 8 0 R>>endobj`,
    `7 0 obj<</Type/StructElem/S/Document/P 6 0 R/K[${elements}]>>endobj`,
    `8 0 obj<</Nums[0[${elements}]]>>endobj`,
    ...blank.map((n) => `${n} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj`),
    ...pieces.map(([role], i) => `${10 + i} 0 obj<</Type/StructElem/S/${role}/P 7 0 R/Pg 3 0 R/K ${i}>>endobj`),
  ]
  const text = (part: string): Buffer => Buffer.from(part, 'latin1')
  const more =
    packed.length > 0 ? [text('99 0 obj<</Filter/FlateDecode>>stream\n'), packed, text('\nendstream endobj\n')] : []
  return new Uint8Array(
    Buffer.concat([
      text(`%PDF-1.7\n${objects.join('\n')}\n`),
      ...more,
      text(`trailer<</Root 1 0 R${locked ? LOCK : ''}>>\n%%EOF\n`),
    ]),
  )
}
