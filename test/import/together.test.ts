/** However many items a document brings, the file of a theme becomes what it would be if each came alone. */
import type { FileChild } from 'docx'
import { expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { bullet, h, p, word } from './documents.ts'

const ITEMS: [string, FileChild[]][] = [
  ['Projecten', [h(3, '2030'), p('Kosten: € 500')]],
  [
    'Projecten',
    [h(3, 'Hub'), p('Eén aansluiting.'), bullet('delen'), p('Trekker: Parkmanagement'), p('Planning: 2027 - 2028')],
  ],
  ['Wensen', [h(3, 'Zon op *elk* dak'), p('Steun: 12 leden')]],
  [
    'Projecten',
    [h(3, 'Dak'), h(4, 'Voortgang'), bullet('18 juni 2026: Er is gebeld.'), h(4, 'Acties'), bullet('Bellen.')],
  ],
  ['Knelpunten', [h(3, 'Vol net'), p('Er kan niets bij.')]],
  ['Projecten', [h(3, 'Net'), p('Financiering: Gemeente € 5.000, Fonds € 2.500'), p('Fase: idee')]],
  ['Knelpunten', [h(3, 'Dure stroom')]],
]

async function after(files: Files, ...documents: FileChild[][]): Promise<string> {
  let now = files
  for (const children of documents) {
    const { written, err } = await masterplan(['import', '/work/plan.docx', '--kring', 'noord', '--write'], {
      ...now,
      '../plan.docx': await word([h(1, 'Energie'), ...children]),
    })
    expect(err).toBe('')
    now = { ...now, 'noord/energie.md': String(written['/work/plans/noord/energie.md']) }
  }
  return String(now['noord/energie.md'])
}

const HEAD = '---\nthema: energie\n---\n\n# Energie\n'
it.each([
  ['one without items', HEAD],
  [
    'one with items and facts',
    '---\nthema: energie\nprojecten:\n  laan:\n    fase: idee # nog\n---\n\n# Energie\n\n## Projecten\n\n### Laan {#laan}\n',
  ],
  [
    'one with facts on a line each',
    '---\nthema: energie\nprojecten:\n  laan: { fase: idee }\n---\n\n## Projecten\n\n### Laan {#laan}\n\nEen laan.\n',
  ],
  [
    'one with a name that is a year',
    '---\nthema: energie\nprojecten:\n  2029: { fase: idee }\n  laan:\n    fase: idee\n---\n\n## Projecten\n\n### Laan {#laan}\n\n### Toen {#2029}\n',
  ],
  ['one in English', '---\nthema: energie\n---\n\n# Energy\n\n## Wishes\n\n### Sun {#sun}\n\n## Projects\n'],
  ['one with the line ends of Windows', HEAD.replaceAll('\n', '\r\n')],
  ['one with facts that are still empty', '---\nthema: energie\nprojecten: # nog\nwensen: {}\n---\n\n# Energie\n'],
])('%s', async (_, text) => {
  const files = mini({ 'noord/energie.md': text })
  const all = ITEMS.flatMap(([section, children]) => [h(2, section), ...children])
  const alone = ITEMS.map(([section, children]) => [h(2, section), ...children])
  const together = await after(files, all)
  expect(together).toBe(await after(files, ...alone))
  for (const title of ['Vol net', 'Dure stroom', 'Hub', 'Net']) expect(together).toContain(`### ${title} {#`)
})
