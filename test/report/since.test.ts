/** `report --since` and `--at`: the time since an earlier moment, told alike in every form, and made again by `verify`. */
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/history/comparable.ts'
import { open } from '../../src/masterplan.ts'
import type { Audience } from '../../src/report/audience.ts'
import { makeReport } from '../../src/report/make.ts'
import { edited } from '../history/told.ts'
import { type Files, mini, world } from '../world.ts'

const body = (extra = ''): string =>
  `\n## Wensen\n\n### Wenspapegaai {#papegaai}\n\n### Wensooievaar {#ooievaar}\n\n## Projectvoorstellen\n\n### Plankrokodil {#krokodil}\n${extra}\n### Planleguaan {#leguaan}\n\n### Planschildpad {#schildpad}\n\n### Planhagedis {#hagedis}\n`
const facts = (krokodil: string, rest = ''): string =>
  `wensen:\n  papegaai: { steun: 3 }\nprojecten:\n  krokodil: { wensen: [papegaai], ${krokodil} }\n  leguaan: { fase: uitvoering }\n  schildpad: { fase: verkenning, planning: { eind: 2027-01 }, toelichting: Oude toelichting. }\n  hagedis: { fase: verkenning }\n${rest}`
const THEN = mini({
  'noord/energie.md': `---\nthema: energie\n${facts('fase: verkenning')}---\n\n# Energie\n${body()}`,
})
const NOW = mini({
  'noord/energie.md': `---\nthema: energie\n${facts('fase: afgerond')
    .replace('leguaan: { fase: uitvoering }', 'leguaan: { fase: vervallen }')
    .replace(
      'eind: 2027-01',
      'eind: 2027-04',
    )}---\n\n# Energie\n${body('\n#### Besluiten\n\n- 2026-09-03 (ALV): Klaarverklaard.\n').replace('### Planhagedis {#hagedis}\n', '')}`.replace(
    '  hagedis: { fase: verkenning }\n',
    '',
  ),
})

/** A report since `then`: of the first kring, or of the association. */
async function made(
  format: 'md' | 'html' | 'txt' | 'json',
  now: Files,
  audience: Audience = { kind: 'all' },
  then: Files = THEN,
  of: 'kring' | 'association' = 'kring',
) {
  const [before, after] = await Promise.all([then, now].map((files) => open(world(files).host)))
  if (!before || !after) throw new Error('no workspace')
  const kring = of === 'kring' ? (after.set.plans.kringen[0] ?? null) : null
  const { files } = await makeReport(
    after.set,
    kring,
    {
      language: 'nl',
      today: '2026-11-23',
      revision: null,
      input: 'x',
      findings: [],
      earlier: {
        ...compare(before.set, after.set),
        date: '2026-06-01',
        name: null,
        commit: 'abcdef0123',
        committed: '2026-06-01',
      },
    },
    { formats: [format], audience },
  )
  return String(files[0]?.content)
}

interface Since {
  changes: { group: string; lines: { title: string; sentences: string[] }[] }[]
  ledger: { title: string; outcome: string; reason: string | null; seemsIn: string | null; unexplained: boolean }[]
}
const sinceOf = async (now: Files, then = THEN, of: 'kring' | 'association' = 'kring'): Promise<Since> =>
  (JSON.parse(await made('json', now, { kind: 'all' }, then, of)) as { since: Since }).since

describe('what can’t be read', () => {
  const broken = (files: Files, field = 'x'): Files => ({
    ...files,
    'noord/energie.md': `---\nthema: energie\n${field}: [{\n---\n`,
  })

  it.each([
    ['now', NOW, broken(NOW), 'is nu niet te lezen'],
    ['then', broken(NOW), NOW, 'was toen niet te lezen'],
    ['on either side', broken(NOW, 'y'), broken(NOW), 'was toen niet te lezen, en nu nog niet'],
  ])('%s is not told as gone, and no promise of it as broken', async (_, then, now, reason) => {
    const text = await made('md', now, { kind: 'all' }, then)
    expect(text).toContain(`noord/energie.md: ${reason}`)
    const { ledger, changes } = await sinceOf(now, then)
    expect(changes).toEqual([])
    expect(ledger.filter(({ outcome }) => outcome === 'gone')).toEqual([])
  })
})

describe('the promise ledger', () => {
  it('tells of everything in the plan then what became of it, and what nobody explained', async () => {
    const { ledger } = await sinceOf(NOW)
    expect(ledger.map(({ title, outcome, reason, unexplained }) => [title, outcome, reason, unexplained])).toEqual([
      ['Wenspapegaai', 'answered', null, false],
      ['Wensooievaar', 'open', null, false],
      ['Plankrokodil', 'finished', 'Klaarverklaard.', false],
      ['Planleguaan', 'dropped', null, true],
      // What was said before it was put off is no reason for it, and isn't shown as one.
      ['Planschildpad', 'delayed', null, true],
      ['Planhagedis', 'gone', null, true],
    ])
  })

  it('takes a new line or a new explanation for a reason', async () => {
    const explained = {
      ...NOW,
      'noord/energie.md': String(NOW['noord/energie.md'])
        .replace('Oude toelichting.', 'Wacht op de buren.')
        .replace(
          '### Planleguaan {#leguaan}\n',
          '### Planleguaan {#leguaan}\n\n#### Voortgang\n\n- 2026-08-01: Te duur.\n',
        ),
    }
    const { ledger } = await sinceOf(explained)
    expect(ledger.filter(({ unexplained }) => unexplained).map(({ title }) => title)).toEqual(['Planhagedis'])
  })

  it.each([
    ['a decision of the day itself', '#### Besluiten\n\n- 2026-06-01 (ALV): Vastgesteld.\n'],
    ['a line that is dated ahead', '#### Voortgang\n\n- 2026-07-01: Eerste gesprek.\n'],
  ])('takes no line for a reason that was there already: %s', async (_, lines) => {
    const [then, now] = [THEN, NOW].map((files) =>
      edited(files, [['noord/energie.md', '### Planleguaan {#leguaan}\n', `### Planleguaan {#leguaan}\n\n${lines}`]]),
    ) as [Files, Files]
    const { ledger } = await sinceOf(now, then)
    expect(ledger.find(({ title }) => title === 'Planleguaan')).toMatchObject({ reason: null, unexplained: true })
  })

  it.each([
    ['verkenning', 'eind: 2027-06', 'eind: 2027-07', 'delayed'],
    ['verkenning', 'eind: 2027-06', 'eind: 2027-06-20', 'going'],
    ['verkenning', 'eind: 2027-06-20', 'eind: 2027-06', 'going'],
    ['uitvoering', 'start: 2027-01, eind: 2027-06', 'start: 2027-01', 'delayed'],
    ['uitvoering', 'start: 2027-01', 'start: 2027-01, eind: 2027-06', 'going'],
    ['afgerond', 'start: 2027-01, eind: 2027-06', 'start: 2027-01', 'finished'],
    ['vervallen', 'start: 2027-01, eind: 2027-06', 'start: 2027-01', 'dropped'],
    ['verkenning', 'start: 2027-01', 'start: 2027-03', 'delayed'],
    ['verkenning', 'start: 2027-03', 'start: 2027-01', 'going'],
    ['uitvoering', 'start: 2027-01', 'start: 2027-03', 'going'],
  ])('in %s tells of a planning of %s that became %s: %s', async (phase, from, to, outcome) => {
    const planned = (planning: string, fase: string): [string, string, string][] => [
      ['noord/energie.md', 'hagedis: { fase: verkenning }', `hagedis: { fase: ${fase}, planning: { ${planning} } }`],
    ]
    const { ledger } = await sinceOf(edited(THEN, planned(to, phase)), edited(THEN, planned(from, 'verkenning')))
    expect(ledger.find(({ title }) => title === 'Planhagedis')?.outcome).toBe(outcome)
  })

  it('goes on quoting why something waits that waited then', async () => {
    const [then, now] = [THEN, NOW].map((files) =>
      edited(files, [['noord/energie.md', 'fase: verkenning, planning', 'fase: on-hold, planning']]),
    ) as [Files, Files]
    const { ledger } = await sinceOf(now, then)
    const { outcome, reason, unexplained } = ledger.find(({ title }) => title === 'Planschildpad') as Since['ledger'][0]
    expect([outcome, reason, unexplained]).toEqual(['waiting', 'Oude toelichting.', false])
  })

  it.each([
    ['only seen', '', ['gone', null, 'Planschildpad', true], 'lijkt opgegaan in “Planschildpad”'],
    ['stated', 'voorheen: [hagedis], ', ['merged', 'Planschildpad', null, false], 'opgegaan in een ander'],
  ])('takes a merge for an answer where the plan says so: %s', async (_, formerly, expected, said) => {
    const waits = (on: string): [string, string, string] => [
      'noord/energie.md',
      'krokodil: {',
      `krokodil: { geblokkeerd-door: [${on}],`,
    ]
    const now = edited(NOW, [waits('schildpad'), ['noord/energie.md', 'schildpad: {', `schildpad: { ${formerly}`]])
    const then = edited(THEN, [waits('hagedis')])
    const { ledger } = await sinceOf(now, then)
    const found = ledger.find(({ title }) => title === 'Planhagedis')
    expect([found?.outcome, found?.reason, found?.seemsIn, found?.unexplained]).toEqual(expected)
    const text = await made('md', now, { kind: 'all' }, then)
    expect(text.split('\n').find((line) => line.startsWith('| Planhagedis'))).toContain(said)
  })

  it('names those in the report, for members too', async () => {
    for (const kind of ['all', 'members', 'board', 'municipality'] as const) {
      const text = await made('md', NOW, { kind })
      const after = text.slice(text.indexOf('het plan zegt niet waarom'))
      for (const title of ['Planleguaan', 'Planschildpad', 'Planhagedis']) expect(after).toContain(title)
    }
  })
})

/** Noord has a wish and two projects, Zuid/West one. */
const TWO = mini({
  'noord/energie.md':
    '---\nthema: energie\n---\n\n# Energie\n\n## Wensen\n\n### Wenszebra {#zebra}\n\n## Projectvoorstellen\n\n### Plangiraf {#giraf}\n\n### Plantapir {#tapir}\n',
  'zuid/water.md': '---\nthema: water\n---\n\n# Water\n\n## Projectvoorstellen\n\n### Planlama {#lama}\n',
})
const settings = String(TWO['masterplan.yaml'])
const NOORD = '  noord: { naam: Noord, leden: 20 }\n'
const ZUID = '  zuid: { naam: Zuid/West, aliassen: [ZW], leden: 40 }\n'
const without = (folder: string): Files =>
  Object.fromEntries(Object.entries(TWO).filter(([file]) => !file.startsWith(folder)))
const noord = Object.entries(TWO).filter(([file]) => file.startsWith('noord/'))
const RENAMED: Files = {
  ...without('noord/'),
  'masterplan.yaml': settings.replace(NOORD, NOORD.replace('noord', 'west').replace('Noord', 'West')),
  ...Object.fromEntries(
    noord.map(([file, content]) => [
      file.replace('noord', 'west'),
      String(content).replace('kring: noord', 'kring: west'),
    ]),
  ),
}

describe('the promises of kringen that come and go', () => {
  it.each<[string, Files, { association: Record<string, string[]>; kring: string[] }]>([
    [
      'renamed',
      RENAMED,
      {
        association: {
          West: ['Wenszebra', 'Plangiraf', 'Plantapir'],
          'Zuid/West': ['Planlama'],
          'Noord (kring die er niet meer is)': [],
        },
        kring: ['Wenszebra', 'Plangiraf', 'Plantapir'],
      },
    ],
    [
      'taken out',
      { ...without('zuid/'), 'masterplan.yaml': settings.replace(ZUID, '') },
      {
        association: {
          Noord: ['Wenszebra', 'Plangiraf', 'Plantapir'],
          'Zuid/West (kring die er niet meer is)': ['Planlama'],
        },
        kring: ['Wenszebra', 'Plangiraf', 'Plantapir'],
      },
    ],
    [
      'moved from a kring that stays',
      {
        ...TWO,
        ...edited(TWO, [
          ['noord/energie.md', '### Plangiraf {#giraf}\n\n', ''],
          ['zuid/water.md', '### Planlama', '### Plangiraf {#giraf}\n\n### Planlama'],
        ]),
      },
      {
        association: { Noord: ['Wenszebra', 'Plantapir'], 'Zuid/West': ['Plangiraf', 'Planlama'] },
        kring: ['Wenszebra', 'Plangiraf', 'Plantapir'],
      },
    ],
  ])('are told of once: %s', async (_, now, expected) => {
    const promises = ['Wenszebra', 'Plangiraf', 'Plantapir', 'Planlama']
    const text = await made('md', now, { kind: 'all' }, TWO, 'association')
    const section = /\n## Wat er veranderde[\s\S]*?(?=\n## )/.exec(text)?.[0] ?? ''
    const parts = section.split(/^### /m).slice(1)
    const rows = parts.map((part): [string, string[]] => {
      const table = part.split('\n').filter((line) => line.startsWith('|'))
      return [part.split('\n')[0] ?? '', promises.filter((title) => table.some((row) => row.includes(title)))]
    })
    expect(rows).toEqual(Object.entries(expected.association))
    expect(section.includes('kring verdwenen')).toBe(text.includes('kring die er niet meer is'))
    const titles = ({ ledger }: Since): string[] => ledger.map(({ title }) => title)
    expect(titles(await sinceOf(now, TWO, 'association')).sort()).toEqual(promises.sort())
    expect(titles(await sinceOf(now, TWO)).sort()).toEqual(expected.kring.sort())
  })
})

it('names a theme of then that is gone', async () => {
  const now = {
    ...without('noord/energie.md'),
    'zuid/energie.md': null,
    'masterplan.yaml': settings.replace('  energie: { naam: Energie, definitie: Samen schoon opwekken. }\n', ''),
  }
  const text = await made('md', now, { kind: 'all' }, TWO)
  expect(text).toMatch(/^\| Plangiraf.*project, Energie \|/m)
  expect(text).toContain('Plangiraf (Energie): uit het plan gehaald')
})

describe('what changed since', () => {
  it.each(['md', 'html', 'txt'] as const)('says in %s all that the data has', async (format) => {
    const squeezed = (text: string): string => text.replace(/<[^>]+>|[\\_*]/g, '').replace(/\s+/g, '')
    const text = squeezed(await made(format, NOW))
    const { changes, ledger } = await sinceOf(NOW)
    const words = [
      ...changes.flatMap(({ lines }) => lines.flatMap(({ title, sentences }) => [title, ...sentences])),
      ...ledger.flatMap(({ title, reason }) => [title, reason ?? '']),
    ]
    expect(words.length).toBeGreaterThan(15)
    expect(words.filter((word) => !text.includes(squeezed(word)))).toEqual([])
  })

  it('sets a title apart from its kind', async () => {
    expect(await made('md', NOW)).toContain('Planleguaan · project, Energie')
    expect(await made('txt', NOW)).toMatch(/^Planleguaan {2,}vervallen {2,}–\nproject, Energie$/m)
  })

  it('tells a kring what left it for another, under its name of now', async () => {
    const now = edited(TWO, [
      ['noord/energie.md', '### Plangiraf {#giraf}\n\n', ''],
      ['zuid/water.md', '### Planlama', '### Planokapi {#okapi}\n\n### Planlama'],
      ['zuid/water.md', 'thema: water\n', 'thema: water\nprojecten:\n  okapi: { voorheen: [noord/energie/giraf] }\n'],
    ])
    const text = await made('md', now, { kind: 'all' }, TWO)
    expect(text).toContain('- **Planokapi** (Energie): verhuisde naar Zuid/West, Water')
    expect(text).not.toContain('niets veranderd')
  })

  it('stands in no extract for a partner', async () => {
    expect(await made('md', NOW, { kind: 'partner', slug: 'fonds' })).not.toContain('Planleguaan')
  })

  it('can be switched off', async () => {
    const off = {
      ...NOW,
      'masterplan.yaml': `${NOW['masterplan.yaml']}rapport:\n  onderdelen: { sinds: uit }\n`,
    }
    expect(await made('md', off)).not.toContain('Wat er veranderde')
    const text = await made('md', NOW)
    expect(text).toContain('## Wat er veranderde sinds 1 juni 2026\n')
    expect(text).toContain('Vergeleken met de plannen van 1 juni 2026 (revisie abcdef0123).')
  })
})
