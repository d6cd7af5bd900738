/** What was asked last time and what came of it, and the figures of the first page beside those of then: from git, and only what is known. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { numbersIn } from '../../src/language/numbers.ts'
import { lacks } from '../needs.ts'
import { type Repository, repository } from '../repository.ts'
import { MINI } from '../world.ts'

const theme = (facts: string, decisions = ''): string =>
  `---\nthema: energie\nprojecten:\n${facts}---\n\n# Energie\n\n## Projectvoorstellen\n\n${[
    ...facts.matchAll(/^ {2}(\w+):/gm),
  ]
    .map(([, id]) => `### Plan${id} {#${id}}\n${id === 'aap' ? decisions : ''}`)
    .join('\n')}`
const THEN = theme(`  aap: { fase: idee, besluit-voor: 2026-06-18, kosten: 1000 }
  beer: { fase: idee, besluit-voor: 2026-06-30 }
  das: { fase: idee, besluit-voor: 2026-06-20 }
  emoe: { fase: idee, besluit-voor: 2026-06-20 }
  fuut: { fase: idee, besluit-voor: 2026-06-20 }
  gans: { fase: idee, besluit-voor: 2026-06-20 }
  haas: { fase: idee }
`)
const NOW = theme(
  `  aap: { fase: voorbereiding, besluit-voor: 2026-06-18, kosten: 1000, dekking: { fonds: 400 } }
  beer: { fase: idee, besluit-voor: 2026-06-30 }
  das: { fase: idee, besluit-voor: 2027-06-20 }
  emoe: { fase: vervallen }
  fuut: { fase: idee }
  haas: { fase: idee }
`,
  '\n#### Besluiten\n\n- 2026-06-18 (ALV): Aap gaat door.\n',
)

let repo: Repository
beforeAll(() => {
  repo = repository()
  for (const [path, content] of Object.entries(MINI)) if (content !== null) repo.put(`plans/${path}`, content)
  repo.put('plans/noord/energie.md', THEN)
  repo.commit('Voor de vergadering', { date: '2026-06-01' })
  repo.put('plans/noord/energie.md', NOW)
  repo.commit('Erna', { date: '2026-06-18' })
})
afterAll(() => repo.drop())

const text = async (...argv: string[]): Promise<string> =>
  (await repo.masterplan('report', ...argv, '--format', 'txt', '-o', '-')).out.replace(/\s+/g, ' ')
type Figures = Record<'open' | 'late' | 'raised' | 'gap', number>
interface Data {
  figures: Figures & { before: (Figures & { date: string; decision: string | null }) | null }
  followUp: { asked: string; items: { title: string; came: string; again: boolean; by: string | null }[] } | null
}
const data = async (...argv: string[]): Promise<Data> =>
  JSON.parse((await repo.masterplan('report', ...argv, '--format', 'json', '-o', '-')).out) as Data

const CAME = [
  ['Planaap', 'decided'],
  ['Planbeer', 'open'],
  ['Plandas', 'postponed'],
  ['Planemoe', 'dropped'],
  ['Planfuut', 'withdrawn'],
  ['Plangans', 'gone'],
]

it.each([
  ['since the last decision', [], '2026-06-18'],
  ['since a moment', ['--since', '2026-06-02'], '2026-06-02'],
])('tells the board %s what came of each decision that was asked', async (_, argv, day) => {
  const { followUp } = await data('noord', '--for', 'bestuur', ...argv)
  expect(followUp?.asked).toBe(day)
  expect(followUp?.items.map(({ title, came }) => [title, came])).toEqual(CAME)
})

it('says it in words, and no more than is known', async () => {
  const said = await text('noord', '--for', 'bestuur')
  expect(said).toContain('Wat op 18 juni 2026 werd gevraagd, en wat ervan kwam')
  expect(said).toContain('zes besluiten gevraagd: één genomen, één nog open, vier anders gelopen')
  const table = (await repo.masterplan('report', 'noord', '--for', 'bestuur', '--format', 'md', '-o', '-')).out
  expect(table).toContain('Besloten op 18 juni 2026 (ALV): Aap gaat door.')
  const list = await repo.masterplan('report', 'noord', '--for', 'bestuur', '--format', 'csv', '-o', '-')
  expect(list.out).toContain('"Planbeer"')
  expect(list.out).toContain('Nog open: het plan noemt geen besluit.')
})

it('leads the agenda to it as well', async () => {
  const { out } = await repo.masterplan('agenda', 'noord', '--format', 'txt', '-o', '-')
  expect(out.replace(/\s+/g, ' ')).toContain('Wat op 18 juni 2026 werd gevraagd')
  const json = await repo.masterplan('agenda', 'noord', '--format', 'txt', '-o', 'uit/a.txt', '--json')
  const { followUp } = JSON.parse(json.out) as Data
  expect(followUp?.items.map(({ title, came }) => [title, came])).toEqual(CAME)
})

it('shows what each figure of the first page was before the last decision, as data and in words', async () => {
  const { figures } = await data('noord')
  expect(figures).toMatchObject({
    open: 5,
    gap: 600,
    before: { date: '2026-06-17', decision: '2026-06-18', open: 7, gap: 1000 },
  })
  const said = await text('noord')
  expect(said).toContain('2 minder dan vóór het besluit van 18 juni 2026')
  expect(said).toContain('€ 400 minder dan vóór het besluit van 18 juni 2026')
})

it.each(['md', 'html', 'docx', ...(lacks('the words of the PDF', 'pdftotext') ? [] : ['pdf'])] as const)(
  'shows every figure and its change in %s as the data has them',
  async (format) => {
    const { figures } = await data('noord')
    const path = join(repo.path, `uit/x.${format}`)
    expect((await repo.masterplan('report', 'noord', '--format', format, '-o', path)).code).toBe(0)
    const shown = plain(format, path)
    for (const of of ['open', 'late', 'raised', 'gap'] as const) {
      const [now, then] = [figures[of], figures.before?.[of] ?? 0]
      const write = (n: number): string => (of === 'gap' ? numbersIn('nl').euro(n) : String(n))
      const change =
        now === then ? 'evenveel als' : `${write(Math.abs(now - then))} ${now > then ? 'meer' : 'minder'} dan`
      expect(shown).toContain(squeezed(write(now)))
      expect(shown).toContain(squeezed(`${change} vóór het besluit van 18 juni 2026`))
    }
  },
)

const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]/g, '')
const plain = (format: string, path: string): string => {
  const bytes = readFileSync(path)
  if (format === 'pdf') return squeezed(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }))
  const text =
    format === 'docx' ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : bytes.toString('utf8')
  return squeezed(format === 'md' ? text.replace(/[\\*]/g, '') : text.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ''))
}

it('names no version to who is outside the association', async () => {
  const said = await text('noord', '--for', 'partner:fonds', '--since', '2026-06-02')
  const municipality = await text('noord', '--for', 'partner:gemeente', '--since', '2026-06-02')
  for (const shown of [said, municipality])
    expect(shown.replace(/masterplan:.*/, '')).not.toMatch(/revisie|[0-9a-f]{10}/)
})

it('says no change where no decision is known, nor an earlier version', async () => {
  const { figures, followUp } = await data('zuid', '--for', 'bestuur')
  expect([figures.before, followUp]).toEqual([null, null])
  expect(await text('zuid')).not.toMatch(/(meer|minder|evenveel als|dan) (vóór|op)/)
})

it('is made again by verify, also as a year report since the last turn of the year', async () => {
  expect((await repo.masterplan('report', 'noord', '--for', 'bestuur', '--format', 'html', '-o', 'uit/')).code).toBe(0)
  expect((await repo.masterplan('verify', 'uit/noord-bestuur.html')).code).toBe(0)
  const refused = await repo.masterplan('report', '--for', 'jaarverslag', '--format', 'html', '-o', 'uit/')
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('de eerste is van 2026-06-01')
  const year = await repo.masterplan(
    '--today',
    '2027-03-01',
    'report',
    '--for',
    'jaarverslag',
    '--format',
    'html',
    '-o',
    'uit/',
  )
  expect(year).toMatchObject({ code: 0 })
  expect(year.err).toContain('sinds 31 december 2026, de laatste jaarwisseling')
  expect((await repo.masterplan('verify', 'uit/vereniging-jaarverslag.html')).code).toBe(0)
})
