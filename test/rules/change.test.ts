/** What a change may not do: the rules that look at the version before it. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { open, validate } from '../../src/masterplan.ts'
import { masterplan, mini, world } from '../world.ts'

const FILE = 'noord/energie.md'

interface Project {
  phase?: string
  formerly?: string
  blockedBy?: string
  text?: string
  decisions?: string[]
  journal?: string[]
}

/** A theme file with these projects, by id. */
function theme(projects: Record<string, Project>): string {
  const entries = Object.entries(projects)
  const facts = entries.map(([id, { phase = 'idee', formerly, blockedBy }]) => {
    const fields = [
      ...(phase === '' ? ['kosten: 1'] : [`fase: ${phase}`]),
      ...(formerly === undefined ? [] : [`voorheen: [${formerly}]`]),
      ...(blockedBy === undefined ? [] : [`geblokkeerd-door: [${blockedBy}]`]),
    ]
    return `  ${id}: { ${fields.join(', ')} }\n`
  })
  const part = (name: string, lines: string[] = []): string =>
    lines.length === 0 ? '' : `\n#### ${name}\n\n${lines.map((line) => `- ${line}\n`).join('')}`
  const body = entries.map(
    ([id, { text = `Over ${id}.`, decisions, journal }]) =>
      `### Project ${id} {#${id}}\n\n${text}\n${part('Besluiten', decisions)}${part('Voortgang', journal)}`,
  )
  return `---\nthema: energie\nprojecten:\n${facts.join('')}---\n\n# Energie\n\n## Projectvoorstellen\n\n${body.join('\n')}`
}

const RULES = ['fase-overgang', 'besluit-verdwenen', 'voortgang-herschreven', 'id-hergebruikt']

async function told(
  before: Record<string, Project>,
  after: Record<string, Project>,
  config = '',
  language: Language = 'nl',
): Promise<{ rule: string; reason: string }[]> {
  const setOf = async (projects: Record<string, Project>) =>
    open(world(mini({ [FILE]: theme(projects), 'masterplan.yaml': `${mini()['masterplan.yaml']}${config}` })).host)
  const then = await setOf(before)
  const findings = await validate(await setOf(after), {
    language,
    today: '2026-11-23',
    previous: { set: then.set, revision: '0123456789' },
  })
  return findings.flatMap(({ ruleId, reason }) => (RULES.includes(ruleId) ? [{ rule: ruleId, reason }] : []))
}

const D1 = '2026-01-15 (ALV): Begin maar.'
const D2 = '2026-03-01 (bestuur): Ga door.'
const J1 = '2026-02-03: Zeven bedrijven doen mee.'

const rows: [string, Record<string, Project>, Record<string, Project>, string[]][] = [
  ['a decision that stays', { hub: { decisions: [D1] } }, { hub: { decisions: [D1, D2] } }, []],
  ['a decision that went', { hub: { decisions: [D1, D2] } }, { hub: { decisions: [D2] } }, ['besluit-verdwenen']],
  [
    'a decision that went, beside an undated line of another project',
    { hub: { decisions: [D1] }, net: {} },
    { hub: {}, net: { journal: ['en toen'] } },
    ['besluit-verdwenen'],
  ],
  ['a decision that lost its date', { hub: { decisions: [D1] } }, { hub: { decisions: ['Begin maar.'] } }, []],
  ['a project with a decision that went', { hub: { decisions: [D1] } }, {}, ['besluit-verdwenen']],
  [
    'a project that seems to be merged, by what refers to it',
    { bat: { decisions: [D1] }, groen: {}, net: { blockedBy: 'bat' } },
    { groen: {}, net: { blockedBy: 'groen' } },
    ['besluit-verdwenen'],
  ],
  [
    'a project that is merged, and its decision with it',
    { bat: { decisions: [D1] }, groen: {} },
    { groen: { formerly: 'bat', decisions: [D1] } },
    [],
  ],
  [
    'a project that is merged, without its decision',
    { bat: { decisions: [D1] }, groen: {} },
    { groen: { formerly: 'bat' } },
    ['besluit-verdwenen'],
  ],
  [
    'a project that is merged into one with a decision of its own that day',
    { bat: { decisions: [D1] }, groen: { decisions: [D1.replace('Begin maar', 'Begin met groen')] } },
    { groen: { formerly: 'bat', decisions: [D1.replace('Begin maar', 'Begin met groen')] } },
    ['besluit-verdwenen'],
  ],
  [
    'a project that took over an old name of another one, and went',
    { bat: { decisions: [D1] }, groen: { formerly: 'bat' } },
    { groen: { formerly: 'bat' } },
    ['besluit-verdwenen'],
  ],
  [
    'progress that was rewritten, beside an undated line of another project',
    { hub: { journal: [J1] }, net: {} },
    { hub: { journal: [J1.replace('Zeven', 'Twee')] }, net: { journal: ['en toen'] } },
    ['voortgang-herschreven'],
  ],
  ['a phase that follows', { hub: { phase: 'idee' } }, { hub: { phase: 'verkenning' } }, []],
  ['a phase that is skipped', { hub: { phase: 'idee' } }, { hub: { phase: 'uitvoering' } }, ['fase-overgang']],
  ['a phase that is taken away', { hub: { phase: 'verkenning' } }, { hub: { phase: '' } }, ['fase-overgang']],
  ['a phase that is a slip', { hub: { phase: 'verkenning' } }, { hub: { phase: 'verkening' } }, []],
  ['a first phase', { hub: { phase: '' } }, { hub: { phase: 'uitvoering' } }, []],
]

describe('a change', () => {
  it.each(rows)('%s', async (_, before, after, expected) => {
    expect((await told(before, after)).map(({ rule }) => rule)).toEqual(expected)
    expect(await told(before, before)).toEqual([])
  })

  it.each<[Language, string, string, string[]]>([
    [
      'nl',
      'uitvoering',
      '',
      ['“Project hub” gaat van “idee” naar “uitvoering”, verwacht “verkenning”, “on-hold” of “vervallen”.'],
    ],
    [
      'en',
      'uitvoering',
      '',
      ['“Project hub” goes from “idee” to “uitvoering”, expected “verkenning”, “on-hold” or “vervallen”.'],
    ],
    ['nl', '', '', ['“Project hub” gaat van “idee” naar geen fase, verwacht “verkenning”, “on-hold” of “vervallen”.']],
    [
      'nl',
      'uitvoering',
      'fasen: { idee: [] }\n',
      ['“Project hub” gaat van “idee” naar “uitvoering”, verwacht dat het “idee” blijft.'],
    ],
    ['nl', 'uitvoering', 'fasen: { idee: [uitvoering] }\n', []],
  ])('says in %s what may follow, for “%s” with %j', async (language, phase, config, expected) => {
    const found = await told({ hub: { phase: 'idee' } }, { hub: { phase } }, config, language)
    expect(found.map(({ reason }) => reason)).toEqual(expected)
  })
})

it.each([
  ['facts that break', (text: string) => text.replace('projecten:', 'projecten: [')],
  ['a field twice', (text: string) => text.replace('projecten:', 'thema: energie\nprojecten:')],
  ['a section with a slip', (text: string) => text.replace('projecten:', 'projects:')],
  ['an id with a slip', (text: string) => text.replace('  hub:', '  hubb:')],
])('%s are no phase that was taken away', async (_, broken) => {
  const file = theme({ hub: { phase: 'verkenning' } })
  const then = await open(world(mini({ [FILE]: file })).host)
  const now = await open(world(mini({ [FILE]: broken(file) })).host)
  const previous = { set: then.set, revision: '0123456789' }
  const findings = await validate(now, { language: 'nl', today: '2026-11-23', previous })
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('fase-overgang')
  expect(findings.length).toBeGreaterThan(0)
})

it('a merge blames no decision that was always there', async () => {
  const other = D1.replace('Begin maar', 'Begin met groen')
  const [finding] = await told(
    { bat: { decisions: [D1] }, groen: { decisions: [other] } },
    { groen: { formerly: 'bat', decisions: [other] } },
  )
  expect(finding?.reason).toContain('is verdwenen')
})

it.each([
  ['itself', { hub: { formerly: 'hub' } }, 0],
  ['another one', { hub: { formerly: 'net' }, net: {} }, 1],
  ['nothing any more', { hub: { formerly: 'oud' } }, 0],
])('a former name of %s', async (_, projects, count) => {
  const findings = await validate(await open(world(mini({ [FILE]: theme(projects) })).host), {
    language: 'nl',
    today: '2026-11-23',
  })
  expect(findings.filter(({ ruleId }) => ruleId === 'voorheen-bestaat-nog')).toHaveLength(count)
})

describe('a reference to what is called otherwise now', () => {
  it('is not mended to one that stands beside it', async () => {
    const { written } = await masterplan(['fix'], mini({ [FILE]: hub('hub, energiehub') }))
    expect(written).toEqual({})
  })

  it('is of its own kind', async () => {
    const file =
      '---\nthema: energie\nwensen:\n  zon: { voorheen: [x] }\nprojecten:\n  dak: { voorheen: [x], wensen: [x] }\n---\n\n## Wensen\n\n### Zon {#zon}\n\n## Projectvoorstellen\n\n### Dak {#dak}\n'
    const { written } = await masterplan(['fix'], mini({ [FILE]: file }))
    expect(written[`/work/plans/${FILE}`]).toBe(file.replace('wensen: [x]', 'wensen: [zon]'))
  })

  const hub = (blockedBy: string): string => theme({ energiehub: { formerly: 'hub' }, net: { blockedBy } })

  it.each<[Language, string]>([
    ['nl', '“hub” heet nu “energiehub”.'],
    ['en', '“hub” is called “energiehub” now.'],
  ])('says in %s how, and is mended', async (language, reason) => {
    const files = mini({ [FILE]: hub('hub') })
    const findings = await validate(await open(world(files).host), { language, today: '2026-11-23' })
    expect(findings.filter(({ ruleId }) => ruleId === 'onbekende-verwijzing').map((f) => f.reason)).toEqual([reason])
    const { written } = await masterplan(['fix'], files)
    expect(written[`/work/plans/${FILE}`]).toBe(hub('energiehub'))
  })
})

it.each([
  ['Uitdagingen', 'met de hele uitdaging', 'with the whole challenge'],
  ['Wensen', 'met de hele wens', 'with the whole wish'],
  ['Projectvoorstellen', 'met het hele project', 'with the whole project'],
])('a decision that went along with what stood under %s is told so', async (section, nl, en) => {
  const body = `---\nthema: energie\n---\n\n# Energie\n\n## ${section}\n\n### Hub {#hub}\n\n#### Besluiten\n\n- ${D1}\n`
  const [then, now] = await Promise.all([{ [FILE]: body }, {}].map((files) => open(world(mini(files)).host)))
  if (!then || !now) throw new Error('two workspaces')
  const previous = { set: then.set, revision: '0123456789' }
  for (const [language, words] of [['nl', nl] as const, ['en', en] as const]) {
    const findings = await validate(now, { language, today: '2026-11-23', previous })
    const reasons = findings.flatMap(({ ruleId, reason }) => (ruleId === 'besluit-verdwenen' ? [reason] : []))
    expect(reasons).toEqual([expect.stringContaining(words)])
  }
})
