/** `report --for jaarverslag`: everything that it says follows from the plans of then and now, in every form. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { compare } from '../../src/history/comparable.ts'
import { open } from '../../src/masterplan.ts'
import type { ReportFormat } from '../../src/plan/model.ts'
import { audienceFrom } from '../../src/report/audience.ts'
import { makeReport } from '../../src/report/make.ts'
import { lacks } from '../needs.ts'
import { type Files, masterplan, mini, world } from '../world.ts'

const theme = (facts: string, body: string): string => `---\nthema: energie\n${facts}---\n\n# Energie\n\n${body}`
const PLANS = `### Plankrokodil {#krokodil}

### Planleguaan {#leguaan}

### Planschildpad {#schildpad}

### Planhagedis {#hagedis}
`
const ballots = (n: number, energie: number): string =>
  `biljet,energie,water\n${Array.from({ length: n }, (_, i) => `${i + 1},${energie},${6 - energie}\n`).join('')}`
const THEN = mini({
  'noord/enquete.csv': ballots(12, 2),
  'noord/energie.md': theme(
    `wensen:
  papegaai: {}
projecten:
  krokodil: { wensen: [papegaai], fase: verkenning, planning: { eind: 2026-06 }, kosten: 1000 }
  leguaan: { fase: uitvoering, planning: { eind: 2026-10-01 } }
  schildpad: { fase: verkenning, planning: { eind: 2027-01 }, kosten: 5000 }
  hagedis: { fase: verkenning }
indicatoren:
  daken: { naam: Zonnedaken, eenheid: daken, metingen: { 2024: 12 }, doel: { 2030: 40 } }
`,
    `## Wensen\n\n### Wenspapegaai {#papegaai}\n\n## Projectvoorstellen\n\n${PLANS}`,
  ),
})
const NOW: Files = {
  ...THEN,
  'noord/enquete.csv': ballots(14, 5),
  'noord/energie.md': theme(
    `wensen:
  papegaai: {}
projecten:
  krokodil: { wensen: [papegaai], fase: afgerond, kosten: 1000 }
  leguaan: { fase: vervallen }
  schildpad: { fase: verkenning, planning: { eind: 2027-04 }, kosten: 7000, dekking: { fonds: 3000 }, toelichting: Wacht op het net. }
  nieuw: { fase: idee }
indicatoren:
  daken: { naam: Zonnedaken, eenheid: daken, metingen: { 2024: 12, 2026: 17 }, doel: { 2030: 40 } }
`,
    `## Wensen\n\n### Wenspapegaai {#papegaai}\n\n## Projectvoorstellen\n\n${PLANS.replace(
      '### Planhagedis {#hagedis}',
      '### Plannieuw {#nieuw}',
    ).replace(
      '### Planleguaan',
      '#### Besluiten\n\n- 2026-09-03 (ALV): Klaarverklaard.\n- 2025-03-03 (ALV): Begonnen.\n\n### Planleguaan',
    )}`,
  ),
}

async function made(
  format: ReportFormat,
  now = NOW,
  then = THEN,
  of: string | null = 'noord',
  language: 'nl' | 'en' = 'nl',
) {
  const [before, after] = await Promise.all([then, now].map((files) => open(world(files).host)))
  if (!before || !after) throw new Error('no workspace')
  const { files } = await makeReport(
    after.set,
    after.set.plans.kringen.find(({ slug }) => slug === of) ?? null,
    {
      language,
      today: '2026-11-23',
      revision: null,
      input: 'x',
      findings: [],
      earlier: {
        ...compare(before.set, after.set),
        date: '2025-12-31',
        name: null,
        commit: 'abcdef0123',
        committed: '2025-12-20',
      },
    },
    { formats: [format], audience: { kind: 'year' } },
  )
  return files
}
const text = async (...of: Parameters<typeof made>): Promise<string> =>
  String((await made(...of))[0]?.content).replace(/\s+/g, ' ')

it('tells what was promised, done and stopped, with the reason or that there is none', async () => {
  const said = await text('txt')
  expect(said).toContain('van 31 december 2025 tot en met 23 november 2026')
  expect(said).toContain('Van de vier projecten die toen openstonden, is er één afgerond en zijn er twee gestopt.')
  expect(said).toContain('Sindsdien kwam er één project bij.')
  expect(said).toContain('zouden twee projecten nu klaar zijn; daarvan is er één afgerond')
  expect(said).toContain('Van één project noemde het geen einddatum.')
  expect(said).toContain('Plankrokodil (Energie): Klaarverklaard. (3 september 2026)')
  expect(said).toContain('Planleguaan (Energie), vervallen: het plan zegt niet waarom')
  expect(said).toContain('Planhagedis (Energie), uit het plan gehaald: het plan zegt niet waarom')
  expect(said).toContain('Planschildpad (Energie), uitgesteld: Wacht op het net.')
  expect(said).toContain('Van twee projecten die zijn uitgesteld of gestopt, zegt het plan niet waarom.')
  expect(said).toContain('“Wenspapegaai”: beantwoord met “Plankrokodil”')
  expect(said).toContain('Vergeleken met de plannen van 20 december 2025')
  expect(said).toContain('beoordeeld op 31 december 2025')
})

/** Projects that should have been finished by now, each in the phase that it has. */
const dueIn = (...phases: string[]): Files =>
  mini({
    'noord/energie.md': theme(
      `projecten:\n${phases.map((phase, i) => `  plan-${i}: { fase: ${phase}, planning: { eind: 2026-08 } }\n`).join('')}`,
      `## Projectvoorstellen\n\n${phases.map((_, i) => `### Plan ${i} {#plan-${i}}\n`).join('\n')}`,
    ),
  })
const [RUNS, DONE] = ['uitvoering', 'afgerond']
it.each([
  [[DONE], 'zou één project nu klaar zijn; dat is afgerond.', 'one project was due by now; it is finished.'],
  [[RUNS], 'zou één project nu klaar zijn; dat is niet afgerond.', 'one project was due by now; it is not finished.'],
  [
    [DONE, DONE, DONE],
    'zouden drie projecten nu klaar zijn; die zijn alle drie afgerond.',
    'three projects were due by now; all three are finished.',
  ],
  [
    [DONE, RUNS, DONE],
    'zouden drie projecten nu klaar zijn; daarvan zijn er twee afgerond.',
    'three projects were due by now; two of those are finished.',
  ],
  [
    [RUNS, RUNS],
    'zouden twee projecten nu klaar zijn; daarvan is er geen afgerond.',
    'two projects were due by now; none of those is finished.',
  ],
])('says how much of what was due is finished: %j', async (phases, dutch, english) => {
  const then = dueIn(...phases.map(() => RUNS))
  expect(await text('txt', dueIn(...phases), then)).toContain(`Volgens het plan van toen ${dutch}`)
  expect(await text('txt', dueIn(...phases), then, 'noord', 'en')).toContain(
    `According to the plan at the time, ${english}`,
  )
})

it('lists the decisions of this time only, wherever they were taken', async () => {
  const page = String(NOW['noord/kring.md']).concat('\n## Besluiten\n\n- 2026-06-18 (ALV): Zo gaan we verder.\n')
  const said = await text('txt', { ...NOW, 'noord/kring.md': page })
  expect(said).toContain('3 september 2026, ALV: Plankrokodil: Klaarverklaard.')
  expect(said).toContain('18 juni 2026, ALV: Noord: Zo gaan we verder.')
  expect(said).not.toContain('Begonnen')
})

it('tells of the money, the survey and what is measured, then and now', async () => {
  const said = await text('txt')
  expect(said).toMatch(/Kosten € 6\.000 € 7\.000 .*Dekking € 0 € 3\.000 .*Nog te dekken € 6\.000 € 4\.000/)
  expect(said).toContain('In het plan staat een andere enquête dan toen. Er antwoordden 14 leden.')
  expect(said).toContain('Energie van plaats 2 naar 1')
  expect(said).toMatch(/Zonnedaken 12 daken \(2024\) 17 daken \(2026\) 40 daken \(2030\) 23 daken/)
})

it.each([
  ['the same', THEN, 'In het plan staat dezelfde enquête als toen'],
  [
    'too few to show',
    { ...NOW, 'noord/enquete.csv': ballots(3, 5) },
    'Er antwoordden te weinig leden om de uitkomst te tonen',
  ],
  [
    'none any more',
    mini({ 'noord/energie.md': NOW['noord/energie.md'] ?? '' }),
    'De enquête van toen staat niet meer in het plan',
  ],
])('says of a survey that is %s what is known', async (_, now, sentence) => {
  expect(await text('txt', now)).toContain(sentence)
})

it('takes no unknown amount for nought, and no end that was not named for one to come', async () => {
  const [then, now] = ['verkenning', 'idee'].map((phase) =>
    mini({
      'noord/energie.md': theme(
        `projecten:\n  krokodil: { fase: ${phase} }\n`,
        '## Projectvoorstellen\n\n### Plankrokodil {#krokodil}\n',
      ),
    }),
  )
  const said = await text('txt', now, then)
  expect(said).toContain('Van geen enkel open project is een vast bedrag bekend')
  expect(said).not.toContain('€ 0')
  expect(said).toContain('Het plan van toen noemde van geen project wanneer het klaar zou zijn.')
})

it('takes a theme that is called otherwise for no other survey', async () => {
  const renamed = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path.replace('water', 'vocht'),
        typeof content === 'string' ? content.replaceAll('water', 'vocht').replaceAll('Water', 'Vocht') : content,
      ]),
    )
  expect(await text('txt', renamed(THEN))).toContain('In het plan staat dezelfde enquête als toen.')
})

it('calls nothing done or stopped that it can’t read', async () => {
  const said = await text('txt', { ...NOW, 'noord/energie.md': '---\nthema: energie\nx: [{\n---\n' })
  expect(said).toContain('Er is geen project afgerond.')
  expect(said).toContain('noord/energie.md: is nu niet te lezen')
})

interface YearJson {
  year: {
    from: string
    total: {
      promised: number
      outcomes: Record<string, number>
      added: number
      due: object
      money: { was: { open: number }; is: { open: number } }
    }
  }
}
it('has the same figures as data, and a list of every promise', async () => {
  const { year } = JSON.parse(String((await made('json'))[0]?.content)) as YearJson
  expect(year.from).toBe('2025-12-31')
  expect(year.total).toMatchObject({
    promised: 4,
    outcomes: { finished: 1, dropped: 1, delayed: 1, gone: 1 },
    due: { planned: 2, finished: 1, undated: 1 },
    added: 1,
    money: { was: { open: 6000 }, is: { open: 4000 } },
  })
  const list = (await made('csv')).find(({ name }) => name === 'noord-jaarverslag-jaarverslag.csv')
  expect(String(list?.content)).toMatch(/"Planleguaan";"vervallen";"het plan zegt niet waarom"/)
})

it.each(['html', 'md', 'docx', 'xlsx'] as const)('is there as %s', async (format) => {
  const content = (await made(format))[0]?.content ?? ''
  const shown =
    typeof content === 'string'
      ? content
      : Object.values(unzipSync(content))
          .map((part) => Buffer.from(part).toString('utf8'))
          .join('')
  for (const title of ['Plankrokodil', 'Planleguaan', 'Planhagedis']) expect(shown).toContain(title)
})

it('has no Dutch of ours in English', async () => {
  const said = (await text('txt', NOW, THEN, null, 'en')).replace(/masterplan:.*/, '')
  expect(said).toContain('Annual report')
  expect(said).not.toMatch(/\b(toen|gestopt|afgerond|sindsdien)\b/i)
})

it('is asked for by its name in either language', () => {
  expect([audienceFrom('jaarverslag'), audienceFrom('annual-report')]).toEqual([{ kind: 'year' }, { kind: 'year' }])
})

it('refuses where there is nothing to compare with, and says what to do', async () => {
  const { code, err } = await masterplan(['report', '--for', 'jaarverslag', '--format', 'txt', '-o', '-'], NOW)
  expect(code).toBe(2)
  expect(err).toContain('zonder --since met de laatste jaarwisseling')
  expect(err).toContain('masterplan snapshot')
})

/** Twelve kringen in which much happened, each with a survey and indicators. */
const many = (phase: (n: number) => string, line: string, votes: number): Files => {
  const kringen = Array.from({ length: 12 }, (_, i) => `kring-${i}`)
  const ids = Array.from({ length: 8 }, (_, i) => i)
  const of = (kring: string): string =>
    `---\nthema: energie\nprojecten:\n${ids.map((i) => `  p${i}: { fase: ${phase(i)}, kosten: ${1000 * (i + 1)} }\n`).join('')}indicatoren:\n${ids.map((i) => `  i${i}: { naam: Een indicator met een lange naam ${i}, metingen: { 2024: ${i} } }\n`).join('')}---\n\n# Energie\n\n## Projectvoorstellen\n\n${ids
      .map((i) => `### Een project met een lange naam voor ${kring} nummer ${i} {#p${i}}\n\n${line}`)
      .join('\n')}`
  const config = String(mini()['masterplan.yaml']).replace(
    /kringen:\n(?: {2}.*\n)+/,
    `kringen:\n${kringen.map((kring, i) => `  ${kring}: { naam: Kring ${i}, leden: 40 }\n`).join('')}`,
  )
  return {
    'masterplan.yaml': config,
    ...Object.fromEntries(
      kringen.flatMap((kring, i) => [
        [`${kring}/kring.md`, `---\nkring: ${kring}\n---\n`],
        [`${kring}/energie.md`, of(kring)],
        [`${kring}/enquete.csv`, ballots(votes + i, i % 2 ? 2 : 5)],
      ]),
    ),
  }
}

it.skipIf(lacks('the pages of a PDF', 'pdfinfo'))(
  'is four pages at most for the association, however much happened',
  async () => {
    const phases = ['afgerond', 'vervallen', 'on-hold', 'uitvoering']
    const [then, now] = [
      many(() => 'verkenning', '', 12),
      many(
        (i) => phases[i % 4] ?? '',
        '#### Besluiten\n\n- 2026-06-18 (ALV): Wat hier besloten is, neemt met alle mitsen en maren meer dan een regel in.\n',
        20,
      ),
    ]
    const pdf = (await made('pdf', now, then, null))[0]?.content ?? ''
    const path = join(mkdtempSync(join(tmpdir(), 'masterplan-')), 'x.pdf')
    writeFileSync(path, pdf)
    const pages = Number(
      /Pages:\s+(\d+)/.exec(
        execFileSync('pdfinfo', [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      )?.[1],
    )
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThanOrEqual(4)
  },
)
