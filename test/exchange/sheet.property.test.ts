/** A sheet that comes back as it went out proposes nothing, whatever the plans say; also those of the sample. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { runs } from '../runs.ts'
import { type Files, masterplan, mini } from '../world.ts'

/** Texts that XML, YAML, Excel or a comparison may make something else of. */
const TEXT = fc.oneof(
  fc.constantFrom(
    'nvt',
    'onbekend',
    '=1+1',
    '_x0041_',
    "'quoted'",
    'a;b',
    '2027-01',
    '1e5',
    'TRUE',
    '007',
    '<b>&amp;',
    'ja',
    '- x',
    'é😀',
  ),
  fc.constantFrom('  twee  spaties ', 'regel\nregel', 'tab\tje', 'z'.repeat(33_000), '\u00a0hard\u00a0', 'e\u0301'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const DATE = fc.constantFrom(
  '2027-01',
  '2027-01-31',
  '2027-K3',
  '2027-H1',
  2027,
  'doorlopend',
  '1899-12-30',
  '2027-02-30',
  '0001-01-01',
  '9999-12-31',
)
const AMOUNT = fc.constantFrom(0, 45_000, 45_000.5, 0.1, 1e9, 'p.m.', -1)
const anything = (...likely: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> =>
  fc.oneof(...likely.map((arbitrary) => ({ weight: 4, arbitrary })), {
    weight: 1,
    arbitrary: fc.oneof(TEXT, DATE, AMOUNT, fc.constant(null), fc.constant([]), fc.constant({ van: 1 })),
  })
const facts = <T extends Record<string, fc.Arbitrary<unknown>>>(of: T) => fc.record(of, { requiredKeys: [] })

const project = facts({
  fase: anything(fc.constantFrom('idee', 'on-hold', 'Uitvoering')),
  signaal: anything(fc.constantFrom('groen', 'rood')),
  toelichting: anything(TEXT),
  trekker: anything(fc.constantFrom('bestuur', ['bestuur', 'fonds'], 'Werkgroep A; B'), TEXT),
  planning: anything(facts({ start: DATE, eind: DATE }), DATE),
  kosten: anything(AMOUNT, fc.constantFrom({ van: 1000, tot: 2000.5 }, { 2026: 10, 2027: 20 })),
  uitgegeven: anything(AMOUNT, fc.constant({ 2026: 10 })),
  'besluit-voor': anything(DATE),
  gevraagd: anything(
    fc.dictionary(
      fc.constantFrom('gemeente', 'fonds', 'vreemde'),
      anything(
        facts({ wat: TEXT, voor: DATE, antwoord: TEXT, datum: DATE }),
        fc.array(facts({ wat: fc.constantFrom('Geld', 'Ruimte'), voor: DATE }), { maxLength: 3 }),
      ),
    ),
  ),
})
const wish = facts({
  steun: anything(fc.nat(50)),
  zekerheid: anything(fc.constantFrom('vermoeden')),
  antwoord: anything(facts({ status: fc.constantFrom('later', 'ooit'), reden: TEXT, door: TEXT, datum: DATE })),
})
const task = fc.tuple(
  fc.constantFrom('- [ ] ', '- [x] ', '* [X] ', '- ', '  - [ ] '),
  fc.constantFrom('', '2027-01: ', '(bestuur): ', '2027-01-15 (wie): ', '2027-13: '),
  fc.oneof(TEXT, fc.constant('Zelfde')),
)
const plan = fc.record({
  projects: fc.dictionary(fc.constantFrom('hub', 'dak', 'geen-kop'), fc.option(project), { maxKeys: 3 }),
  wishes: fc.dictionary(fc.constantFrom('zon', 'gas'), fc.option(wish), { maxKeys: 2 }),
  lead: fc.option(fc.constantFrom('bestuur', 'Jan')),
  titles: fc.array(TEXT, { minLength: 3, maxLength: 3 }),
  tasks: fc.array(task, { maxLength: 4 }),
  language: fc.constantFrom('nl', 'en'),
})

function filesOf({
  projects,
  wishes,
  lead,
  titles,
  tasks,
  language,
}: typeof plan extends fc.Arbitrary<infer T> ? T : never): Files {
  const front = stringify({
    thema: 'energie',
    ...(lead !== null && { trekker: lead }),
    wensen: wishes,
    projecten: projects,
  })
  const line = (text = ''): string => text.replace(/[\r\n\u2028\u2029\0]/g, ' ')
  const heading = (title: string | undefined, id: string): string => `### ${line(title) || 'Titel'} {#${id}}\n`
  const list = tasks.map((parts) => parts.map((part) => line(part)).join('')).join('\n')
  const body = [
    '# Energie\n',
    '## Wensen\n',
    heading(titles[0], 'zon'),
    heading(titles[1], 'gas'),
    '## Projectvoorstellen\n',
    heading(titles[2], 'hub'),
    `#### Mijlpalen\n\n${list}\n`,
    `#### Acties\n\n${list}\n`,
    heading(titles[2], 'dak'),
    '### Zonder id\n',
  ].join('\n')
  const made = mini({ 'noord/energie.md': `---\n${front}---\n\n${body}` })
  return { ...made, 'masterplan.yaml': String(made['masterplan.yaml']).replace('taal: nl', `taal: ${language}`) }
}

/** What comes back of a workbook that nobody touched. */
async function proposedBy(files: Files, ...asked: string[]): Promise<unknown[]> {
  const out = await masterplan(['sheet', 'export', ...asked], files)
  const sheets = Object.entries(out.bytes).map(([path, bytes]): [string, Uint8Array] => [
    path.split('/').at(-1) ?? '',
    bytes,
  ])
  if (sheets.length === 0) return []
  const back = await masterplan(['sheet', 'import', ...sheets.map(([name]) => `plans/${name}`), '--write', '--json'], {
    ...files,
    ...Object.fromEntries(sheets),
  })
  const { changes, news, added, leftOut } = JSON.parse(back.out)
  return [
    ...changes,
    ...news,
    ...added,
    ...leftOut,
    ...Object.keys(back.written),
    ...(back.code === 0 ? [] : [back.err]),
  ]
}

it('any plans', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (made) => {
      expect(await proposedBy(filesOf(made))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})

it('the sample, of all kringen at once and of one lead', async () => {
  const files: Files = Object.fromEntries(
    readdirSync('plans', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(md|yaml|csv)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(`plans/${path}`, 'utf8')]),
  )
  expect(await proposedBy(files)).toEqual([])
  expect(await proposedBy(files, '--lead', 'werkgroep-energie')).toEqual([])
  expect(await proposedBy(files, '--partner', 'enexis')).toEqual([])
})
