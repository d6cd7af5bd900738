/** What plans bring along: which files can be used, and what is said of the others. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNoaGgAAAMEAYFL09IQAAAAAElFTkSuQmCC',
  'base64',
)
const PDF = Buffer.from('%PDF-1.7\n%%EOF\n')
const named = (path: string): string => `---\nthema: energie\nbijlagen: [${path}]\n---\n\n# Energie\n`
const shown = (target: string): string => `---\nthema: energie\n---\n\n# Energie\n\n![De entree](${target})\n`

async function found(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const { out } = await masterplan(['validate', '--format', 'json'], mini(files))
  const { findings } = JSON.parse(out) as { findings: { ruleId: string; reason: string; start?: { line: number } }[] }
  return findings
    .filter(({ ruleId }) => /^(bijlage|afbeelding|ongeldige|gebroken)/.test(ruleId))
    .map(({ ruleId, reason }) => `${ruleId}: ${reason.split(',')[0]}`)
}

describe('an attachment', () => {
  it.each([
    ['from the folder with the plans', 'bijlagen/kaart.pdf', { 'bijlagen/kaart.pdf': PDF }],
    ['from the folder of the kring', 'kaart.png', { 'noord/kaart.png': PNG }],
    ['of plain text', 'brief.txt', { 'brief.txt': 'Beste leden' }],
  ])('can be named %s', async (_, path, files) => {
    expect(await found({ 'noord/energie.md': named(path), ...files })).toEqual([])
  })

  it.each([
    ['is not there', 'kaart.pdf', {}, 'bijlage-onbruikbaar: “kaart.pdf” bestaat niet'],
    ['is not what its name says', 'kaart.pdf', { 'kaart.pdf': PNG }, 'soort die mee kan'],
    ['is no whole picture', 'kaart.png', { 'kaart.png': PDF }, 'is geen hele png of jpg'],
    ['is a drawing that can act', 'kaart.svg', { 'kaart.svg': '<svg/>' }, 'soort die mee kan'],
    ['is too large', 'kaart.pdf', { 'kaart.pdf': Buffer.concat([PDF, Buffer.alloc(11_000_000)]) }, 'is te groot'],
    ['is outside', '../kaart.pdf', {}, 'ongeldige-waarde'],
    ['is elsewhere on the disk', '/etc/kaart.pdf', {}, 'ongeldige-waarde'],
  ])('that %s has a finding', async (_, path, files, said) => {
    const told = await found({ 'noord/energie.md': named(path), ...files })
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(said)
  })

  it.each(['noord/kring.md', 'noord/energie.md'])('is looked at where %s names it', async (file) => {
    const head = file.endsWith('kring.md') ? 'kring: noord' : 'thema: energie'
    const tail = file.endsWith('kring.md') ? '' : 'projecten: { hub: { bijlagen: [ook-weg.pdf] } }\n'
    const body = file.endsWith('kring.md') ? '' : '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n'
    const told = await found({ [file]: `---\n${head}\nbijlagen: [weg.pdf]\n${tail}---\n\n# Een\n${body}` })
    expect(told).toHaveLength(tail === '' ? 1 : 2)
  })
})

describe('a name with accents, which macOS takes apart', () => {
  it.each(['NFC', 'NFD'] as const)('is found under either spelling: written as %s', async (form) => {
    const [pdf, png] = ['bijlagen/café.pdf', 'bijlagen/plaatjé.png'].map((name) => name.normalize(form)) as [
      string,
      string,
    ]
    const other = form === 'NFC' ? 'NFD' : 'NFC'
    const text = `---\nthema: energie\nbijlagen: [${pdf}]\n---\n\n# Energie\n\n![De entree](${png})\n\nZie [het stuk](${pdf}).\n`
    const files = {
      'noord/energie.md': text,
      [`noord/${pdf.normalize(other)}`]: PDF,
      [`noord/${png.normalize(other)}`]: PNG,
    }
    expect(await found(files)).toEqual([])
    const { out } = await masterplan(['report', 'noord', '--format', 'html', '-o', '-'], mini(files))
    expect(out).toContain('alt="De entree"')
  })
})

it('that has other capitals than the file is told which file is there', async () => {
  const { out } = await masterplan(
    ['validate'],
    mini({ 'noord/energie.md': named('bijlagen/kaart.pdf'), 'noord/bijlagen/Kaart.PDF': PDF }),
  )
  expect(out.replace(/\s+/g, ' ')).toContain('Bedoelde u “bijlagen/Kaart.PDF”?')
})

describe('a picture in prose', () => {
  it('has no finding where it can be shown', async () => {
    expect(await found({ 'noord/energie.md': shown('entree.png'), 'noord/entree.png': PNG })).toEqual([])
    expect(await found({ 'noord/energie.md': shown('../entree.png'), 'entree.png': PNG })).toEqual([])
  })

  it.each([
    ['another kind', 'entree.svg', { 'noord/entree.svg': '<svg/>' }, 'afbeelding-niet-getoond'],
    [
      'a document',
      'entree.pdf',
      { 'noord/entree.pdf': '%PDF' },
      'afbeelding-niet-getoond: “entree.pdf” is geen afbeelding',
    ],
    ['no picture inside', 'entree.png', { 'noord/entree.png': 'tekst' }, 'afbeelding-niet-getoond'],
    [
      'too large',
      'entree.png',
      { 'noord/entree.png': Buffer.concat([PNG, Buffer.alloc(2_200_000)]) },
      'afbeelding-niet-getoond: “entree.png” is te groot',
    ],
    [
      'on the web',
      'https://example.org/entree.png',
      {},
      'afbeelding-niet-getoond: “https://example.org/entree.png” staat op internet',
    ],
    ['nowhere', 'entree.png', {}, 'gebroken-link'],
    ['outside', '../../entree.png', {}, 'gebroken-link'],
  ])('that is %s has a finding', async (_, target, files, said) => {
    const told = await found({ 'noord/energie.md': shown(target), ...files })
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(said)
  })
})
