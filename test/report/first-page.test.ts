/** What a report's first page and its headings say follows from the plans, and from all of them. */
import { expect, it } from 'vitest'
import { open } from '../../src/masterplan.ts'
import { surenessOf } from '../../src/ranking/plans/sureness.ts'
import { rankThemes } from '../../src/ranking/plans/themes.ts'
import { type Files, masterplan, mini, world } from '../world.ts'

const project = (id: string, facts: string): string => `  ${id}: { ${facts} }\n`
/** Noord with some projects in one theme. */
const noord = (projects: Record<string, string>): Files =>
  mini({
    'noord/energie.md': `---\nthema: energie\nprojecten:\n${Object.entries(projects)
      .map(([id, facts]) => project(id, facts))
      .join('')}---\n\n# Energie\n\n## Projectvoorstellen\n\n${Object.keys(projects)
      .map((id) => `### ${id.toUpperCase()} {#${id}}\n`)
      .join('\n')}`,
  })
const said = async (files: Files, ...argv: string[]): Promise<string> =>
  (await masterplan(['report', ...argv, '--format', 'txt', '-o', '-'], files)).out.replace(/\s+/g, ' ')

it('asks first for what is overdue, and then for what comes soonest', async () => {
  const text = await said(
    noord({
      a: 'fase: idee, planning: { start: 2027-01 }',
      b: 'fase: idee, planning: { start: 2026-10 }',
      c: 'fase: uitvoering, planning: { eind: 2026-09 }',
    }),
    'noord',
  )
  const [first = ''] = text.split('open projecten')
  expect([...first.matchAll(/ ([ABC]): (?:Mag|Gaat|Komt)/g)].map(([, name]) => name)).toEqual(['C', 'B', 'A'])
})

it('has the decisions further on in the order in which the first page asks them', async () => {
  const days = ['2027-01-20', '2026-10', '2027-01', '2026-09', '2026-12', '2027-02', '2026-08']
  const files = noord(
    Object.fromEntries(days.map((day, i) => ['abcdefg'[i] ?? '', `fase: idee, planning: { start: ${day} }`])),
  )
  const argv = ['report', 'noord', '--for', 'board', '--format', 'md', '-o', '-']
  const { out } = await masterplan(argv, files)
  const [first = '', rest = ''] = out.split('## Te nemen besluiten')
  const named = (text: string, behind: RegExp): string =>
    [...text.matchAll(new RegExp(`([A-G])${behind.source}`, 'g'))].map(([, name]) => name).join('')
  expect(named(first, /\W*: Mag dit/)).toBe('GDBEC')
  expect(named(rest.split('##')[0] ?? '', /\W*\(Energie\)/)).toBe('GDBECAF')
})

// Their letters, those of the theme and of the question: about 800 go beside the themes.
it.each([
  [20, 5],
  [80, 5],
  [122, 4],
  [164, 3],
  [242, 3],
])('names fewer decisions the longer their names are: of %i letters %i', async (letters, named) => {
  const files = noord(
    Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, 'fase: idee, planning: { start: 2026-10 }'])),
  )
  const plan = String(files['noord/energie.md'])
  const long = plan.replace(/^### [A-F]/gm, (name) => `${name}n${' lange'.repeat((letters - 2) / 6)}`)
  const argv = ['report', 'noord', '--format', 'md', '-o', '-']
  const { out: text } = await masterplan(argv, { ...files, 'noord/energie.md': long })
  const [first = ''] = text.split('open projecten')
  expect([...first.matchAll(/[A-F]n(?: lange)*\W[^|]*: Mag dit/g)]).toHaveLength(named)
  expect(first).toContain(`En nog ${{ 1: 'één besluit', 2: 'twee besluiten', 3: 'drie besluiten' }[6 - named]}`)
})

const DECISIONS: [facts: Record<string, string>, heading: string][] = [
  [{ a: 'fase: idee, planning: { start: 2026-10 }' }, 'Te nemen besluiten: één, dat al genomen had moeten zijn'],
  [
    { a: 'fase: idee, planning: { start: 2026-10 }', b: 'fase: idee, besluit-voor: 2026-09-01' },
    'Te nemen besluiten: twee, die al genomen hadden moeten zijn',
  ],
  [
    { a: 'fase: idee, planning: { start: 2026-10 }', b: 'fase: idee, planning: { start: 2027-01 }' },
    'Te nemen besluiten: twee; één had al genomen moeten zijn',
  ],
]
it.each(DECISIONS)('counts decisions that are late: %j', async (projects, heading) => {
  expect(await said(noord(projects), 'noord', '--for', 'board')).toContain(heading)
})

it('calls no decision late that was taken', async () => {
  const files = noord({ a: 'fase: voorbereiding, planning: { start: 2026-10 }' })
  const taken = `${files['noord/energie.md']}\n#### Besluiten\n\n- 2026-06-01 (ALV): Doen.\n`
  const text = await said({ ...files, 'noord/energie.md': taken }, 'noord', '--for', 'board')
  expect(text).toContain('Te nemen besluiten: één')
  expect(text).not.toContain('Te nemen besluiten: één, ')
})

const QUICK = 'scores: { belang: 5, inspanning: 1 }'
const EFFORT: [what: string, facts: string, found: string][] = [
  ['can', `fase: idee, ${QUICK}`, 'Snel op te pakken: A'],
  ['runs', `fase: uitvoering, ${QUICK}`, 'Wat veel oplevert en weinig vraagt, loopt al of kan nog niet verder'],
  [
    'is red',
    `fase: idee, signaal: rood, toelichting: Vast., ${QUICK}`,
    'Wat veel oplevert en weinig vraagt, loopt al of kan nog niet verder',
  ],
]
it.each(EFFORT)('a project that %s is taken up at once only where it can', async (_, facts, found) => {
  const text = await said(noord({ a: facts }), 'noord', '--for', 'board')
  expect(text).toContain(found)
  expect(text.includes('Snel op te pakken')).toBe(found.startsWith('Snel'))
})

it('draws every late project of the association that its heading counts', async () => {
  const text = await said(noord({ a: 'fase: idee, planning: { start: 2026-10 }' }), '--for', 'board')
  expect(text).toContain('Planning: één project is te laat')
  expect(text.split('Planning: één project is te laat')[1]).toContain('Te laat: A')
})

it('says of a run of themes that they can’t be told apart only where no two of them can', async () => {
  // Of a above b, and of b above c, eight of ten new draws are sure; of a above c more than nine.
  const themes = ['a', 'b', 'c']
  const votes: [number, string][] = [
    [11, '5,4,3'],
    [8, '4,5,3'],
    [8, '5,3,4'],
    [10, '3,4,5'],
    [1, '3,5,4'],
    [1, '4,3,5'],
  ]
  const rows = votes.flatMap(([n, row]) => Array.from({ length: n }, () => row))
  const files = mini({
    'masterplan.yaml': String(mini()['masterplan.yaml'])
      .replace('leden: 20', 'leden: 60')
      .replace(
        /themas:[\s\S]*?partners:/,
        `themas:\n${themes.map((t) => `  ${t}: { naam: ${t.toUpperCase()} }\n`).join('')}partners:`,
      ),
    'noord/enquete.csv': `a,b,c\n${rows.join('\n')}\n`,
    ...Object.fromEntries(themes.map((t) => [`noord/${t}.md`, `---\nthema: ${t}\n---\n`])),
  })
  const { set } = await open(world(files).host, '/work/plans')
  const kring = set.plans.kringen.find(({ slug }) => slug === 'noord')
  if (!kring) throw new Error('noord')
  const sure = surenessOf(kring, rankThemes(kring, set.plans.config), set.plans.config)
  expect(sure?.inseparable).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(sure?.runs).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
})

const ASKS: [what: string, asks: string[], shown: string[], left: string | null][] = [
  ['nobody answered', ['wat: Grond, voor: 2027-01-31'], ['Grond'], null],
  ['promised', ['wat: Grond, voor: 2027-01-31, antwoord: toegezegd'], ['Grond'], null],
  ['done', ['wat: Grond, voor: 2027-01-31, antwoord: gedaan'], [], null],
  ['the soonest first', ['wat: Later, voor: 2027-06-01', 'wat: Eerder, voor: 2027-01-31'], ['Eerder', 'Later'], null],
  ['without a day last', ['wat: Ooit', 'wat: Eerder, voor: 2027-01-31'], ['Eerder', 'Ooit'], null],
  [
    'at most five',
    [1, 2, 3, 4, 5, 6].map((n) => `wat: Vraag${n}, voor: 2027-0${n}-01`),
    [1, 2, 3, 4, 5].map((n) => `Vraag${n}`),
    'En nog één vraag.',
  ],
]
it.each(ASKS)('begins for a municipality with what is still needed of it: %s', async (_, asks, shown, left) => {
  const projects = asks.map((ask, i) => [`p${i}`, `fase: idee, gevraagd: { gemeente: { ${ask} } }`])
  const text = await said(noord(Object.fromEntries(projects)), 'noord', '--for', 'gemeente')
  const [first = ''] = text.split('open project')
  expect([...first.matchAll(/ (Grond|Later|Eerder|Ooit|Vraag\d) /g)].map(([, name]) => name)).toEqual(shown)
  expect(first.includes('Nog nodig van Gemeente')).toBe(shown.length > 0)
  expect(/En nog \S+ vra\S+\./.exec(first)?.[0] ?? null).toBe(left)
})
