/** What the rules say of answers to wishes and of what partners were asked: since when, where, and when not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { type Repository, repository } from '../repository.ts'
import { type Files, masterplan, mini } from '../world.ts'

const BODY = '\n## Wensen\n\n### Zon delen {#zon}\n\nSamen.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n'
const theme = (front: string): string => `---\nthema: energie\n${front}---\n\n# Energie\n${BODY}`

async function found(files: Files, ...rules: string[]): Promise<Finding[]> {
  const { out } = await masterplan(['validate', '--json'], files)
  return (JSON.parse(out).findings as Finding[]).filter(({ ruleId }) => rules.includes(ruleId))
}
const at = ({ start: { line, column } }: Finding): string => `${line}:${column}`

describe('a wish without an answer', () => {
  const waits = (front: string, config = ''): Promise<Finding[]> =>
    found(
      mini({ 'noord/energie.md': theme(front), 'masterplan.yaml': `${mini()['masterplan.yaml']}${config}` }),
      'wens-wacht-op-antwoord',
    )

  it.each<[string, string, string, number]>([
    ['nothing says since when', '', '', 0],
    ['updated within the year', 'bijgewerkt: 2026-01-02\n', '', 0],
    ['updated longer ago', 'bijgewerkt: 2025-01-02\n', '', 1],
    ['the association is quicker', 'bijgewerkt: 2026-01-02\n', 'bijhouden: { antwoord-binnen: 100 }\n', 1],
    ['answered', 'bijgewerkt: 2025-01-02\nwensen: { zon: { antwoord: { status: later } } }\n', '', 0],
    ['answered, and misspelt', 'bijgewerkt: 2025-01-02\nwensen: { zon: { antwoord: { status: nooit } } }\n', '', 0],
    ['taken up', 'bijgewerkt: 2025-01-02\nprojecten: { hub: { wensen: [zon] } }\n', '', 0],
    ['taken up and dropped', 'bijgewerkt: 2025-01-02\nprojecten: { hub: { wensen: [zon], fase: vervallen } }\n', '', 1],
  ])('where %s', async (_, front, config, count) => {
    expect(await waits(front, config)).toHaveLength(count)
  })

  it('says how long it is known to wait, and no more', async () => {
    const [finding] = await waits('bijgewerkt: 2025-01-02\n')
    expect(finding?.reason).toContain('volgens `bijgewerkt` is hier sinds 2025-01-02 niets veranderd')
    expect(finding?.severity).toBe('advice')
  })
})

describe('the survey of the kring', () => {
  const kring = (tot: string): string =>
    `---\nkring: noord\nenquete: { van: 2025-01-02, tot: ${tot} }\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n`
  const files = (tot: string, front = '') => mini({ 'noord/kring.md': kring(tot), 'noord/energie.md': theme(front) })
  const waits = async (tot: string, front = ''): Promise<string[]> =>
    (await found(files(tot, front), 'wens-wacht-op-antwoord')).map(({ reason }) => reason)

  it('says since when a wish waits at least, where nothing else does', async () => {
    expect(await waits('2025-02-02')).toEqual([
      expect.stringContaining('heeft nog geen antwoord, en de enquête van de kring sloot op 2025-02-02'),
    ])
    expect(await waits('2026-10-02')).toEqual([])
    // What was looked after since then says more.
    expect(await waits('2025-02-02', 'bijgewerkt: 2026-10-02\n')).toEqual([])
  })

  it('says nothing where git knows that the wish is younger', async () => {
    const repo = repository()
    try {
      for (const [path, text] of Object.entries(files('2025-02-02'))) repo.put(path, text ?? '')
      repo.commit('Eerste', { date: '2026-10-01' })
      const { out } = await repo.masterplan('validate', '--json')
      expect(out).not.toContain('wens-wacht-op-antwoord')
    } finally {
      repo.drop()
    }
  })
})

describe('in git', () => {
  let repo: Repository
  const told = async (): Promise<string[]> => {
    const { out } = await repo.masterplan('validate', '--json')
    const findings = JSON.parse(out).findings as Finding[]
    return findings.filter(({ ruleId }) => ruleId === 'wens-wacht-op-antwoord').map(({ reason }) => reason)
  }
  beforeAll(() => {
    repo = repository()
    for (const [path, text] of Object.entries(mini({ 'noord/energie.md': theme('') }))) repo.put(path, text ?? '')
    repo.commit('Eerste', { date: '2025-06-01' })
    // A later wish, and the theme looked after: neither makes the first one younger.
    repo.put(
      'noord/energie.md',
      theme('bijgewerkt: 2026-11-01\n').replace(
        '## Projectvoorstellen',
        '### Wind {#wind}\n\nOok.\n\n## Projectvoorstellen',
      ),
    )
    repo.commit('Tweede', { date: '2026-11-01' })
  })
  afterAll(() => repo.drop())

  it('an earlier version says which wish was there, whatever it is called since', async () => {
    expect(await told()).toEqual([expect.stringContaining('“Zon delen” stond op 2025-06-01 al in het plan')])
    repo.put('noord/energie.md', theme('wensen: { zon: { antwoord: { status: afgewezen } } }\n'))
    expect(await told()).toEqual([])
  })
})

describe('what partners are asked', () => {
  const asked = (lines: string): Files =>
    mini({ 'noord/energie.md': theme(`projecten:\n  hub:\n    gevraagd:\n${lines}`) })

  it.each<[string, string, string[]]>([
    ['open and late', '      gemeente: { wat: A, voor: 2026-10-01 }\n', ['6:33']],
    ['open, this month', '      gemeente: { wat: A, voor: 2026-11 }\n', []],
    [
      'promised and late',
      '      gemeente: { wat: A, voor: 2026-10-01, antwoord: toegezegd, datum: 2026-09-01 }\n',
      ['6:33'],
    ],
    ['done', '      gemeente: { wat: A, voor: 2026-10-01, antwoord: gedaan, datum: 2026-09-01 }\n', []],
    ['declined', '      gemeente: { wat: A, voor: 2026-10-01, antwoord: afgewezen, datum: 2026-09-01 }\n', []],
    [
      'the second of a list',
      '      gemeente:\n        - { wat: A, voor: 2027-10-01 }\n        - { wat: B, voor: 2026-10-01 }\n',
      ['8:27'],
    ],
  ])('is told where it is late: %s', async (_, lines, places) => {
    expect((await found(asked(lines), 'gevraagd-zonder-antwoord')).map(at)).toEqual(places)
  })

  it('is of a partner that is known, and answered on a day that has been', async () => {
    const lines = '      gemeentee: { wat: A, antwoord: gedaan, datum: 2027-01-01 }\n'
    const findings = await found(asked(lines), 'onbekende-naam', 'datum-in-toekomst')
    expect(findings.map((f) => `${f.ruleId} ${at(f)}`)).toEqual(['onbekende-naam 6:7', 'datum-in-toekomst 6:53'])
    expect(findings[0]?.edits).toEqual([expect.objectContaining({ text: 'gemeente' })])
  })

  it('says of an answer without a day that the day is missing', async () => {
    const lines = '      gemeente:\n        - { wat: A }\n        - { wat: B, antwoord: toegezegd }\n'
    const [finding, ...others] = await found(asked(lines), 'antwoord-onvolledig')
    expect([finding && at(finding), others]).toEqual(['8:31', []])
    expect(finding?.reason).toContain('`datum`')
  })

  it('costs no more than the entry that is wrong', async () => {
    const lines = '      gemeente:\n        - { wat: A, voor: maart }\n        - { wat: B, voor: 2026-10-01 }\n'
    const findings = await found(asked(lines), 'onmogelijke-datum', 'gevraagd-zonder-antwoord')
    expect(findings.map((f) => `${f.ruleId} ${at(f)}`)).toEqual([
      'onmogelijke-datum 7:27',
      'gevraagd-zonder-antwoord 8:27',
    ])
  })
})

it('an answer and a project that contradict each other are both shown', async () => {
  const front = (answer: string, phase: string): string =>
    `wensen: { zon: { antwoord: { status: ${answer}, datum: 2026-06-18, door: ALV, reden: Nee. } } }\nprojecten: { hub: { wensen: [zon], fase: ${phase} } }\n`
  const of = async (answer: string, phase: string): Promise<number> =>
    (await found(mini({ 'noord/energie.md': theme(front(answer, phase)) }), 'antwoord-spreekt-tegen')).length
  expect(await of('afgewezen', 'idee')).toBe(1)
  expect(await of('afgewezen', 'vervallen')).toBe(0)
  expect(await of('later', 'idee')).toBe(0)
  expect(await of('later', 'verkenning')).toBe(1)
  expect(await of('doorverwezen', 'uitvoering')).toBe(0)
  expect(await of('doorverwezen', 'afgerond')).toBe(1)
})
