/** What is said to be done was done since, and what was done is named. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

const PHASES: [id: string, then: string, now: string][] = [
  ['blijft', 'idee', 'idee'],
  ['begint', 'idee', 'uitvoering'],
  ['loopt', 'uitvoering', 'uitvoering'],
  ['klaar', 'uitvoering', 'afgerond'],
  ['wacht', 'idee', 'on-hold'],
  ['was', 'afgerond', 'afgerond'],
]
const theme = (side: 1 | 2, lines = ''): string => {
  const all = PHASES.map((row) => [row[0], row[side]] as const)
  const no = side === 1 ? '' : ' antwoord: { status: afgewezen, datum: 2026-02-15, door: ALV, reden: Te duur. } '
  return `---\nthema: energie\nwensen:\n  w-nee: {${no}}\n${all.map(([id]) => `  w-${id}: {}\n`).join('')}projecten:\n${all.map(([id, phase]) => `  ${id}: { wensen: [w-${id}], fase: ${phase} }\n`).join('')}---\n\n## Wensen\n\n### Wens nee {#w-nee}\n\nTekst.\n\n${all.map(([id]) => `### Wens ${id} {#w-${id}}\n\nTekst.\n`).join('\n')}\n## Projectvoorstellen\n\n${all.map(([id]) => `### Plan ${id} {#${id}}\n\nTekst.\n${id === 'klaar' ? lines : ''}`).join('\n')}`
}

describe('since an earlier version', () => {
  let repo: Repository
  beforeAll(() => {
    repo = repository()
    for (const [path, text] of Object.entries(mini({ 'noord/energie.md': theme(1) }))) repo.put(path, text ?? '')
    repo.commit('Eerste', { date: '2026-01-10' })
    repo.put('noord/energie.md', theme(2, '\n#### Besluiten\n\n- 2026-02-15 (ALV): Doen.\n'))
  })
  afterAll(() => repo.drop())
  const said = async (...argv: string[]): Promise<string> => (await repo.masterplan(...argv)).out.replace(/\s+/g, ' ')

  it('we did what was begun or finished, and nothing else', async () => {
    const text = await said('agenda', 'noord', '--since', 'HEAD', '--format', 'txt', '-o', '-')
    const part = text.slice(text.indexOf('U zei – wij deden'), text.indexOf('Vergeleken met'))
    expect(part).toContain('“Wens begint”: opgepakt in “Plan begint” (uitvoering)')
    expect(part).toContain('“Wens klaar”: beantwoord met “Plan klaar”')
    expect(part).toContain('“Wens nee”: afgewezen (ALV, 15 februari 2026): Te duur.')
    expect(part).not.toMatch(/blijft|loopt|wacht|was/)
  })

  it('a promise came to what was really done', async () => {
    const { out } = await repo.masterplan('report', 'noord', '--since', 'HEAD', '--format', 'json', '-o', '-')
    const { ledger } = JSON.parse(out).since as { ledger: { title: string; outcome: string; reason: string }[] }
    expect(Object.fromEntries(ledger.map(({ title, outcome }) => [title, outcome]))).toEqual({
      'Wens nee': 'declined',
      'Wens blijft': 'idea',
      'Plan blijft': 'idea',
      'Wens begint': 'taken-up',
      'Plan begint': 'going',
      'Wens loopt': 'going',
      'Plan loopt': 'going',
      'Wens klaar': 'answered',
      'Plan klaar': 'finished',
      'Wens wacht': 'waiting',
      'Plan wacht': 'waiting',
    })
    expect(ledger.find(({ title }) => title === 'Wens nee')?.reason).toBe('Te duur.')
  })

  it('members read which was finished and what was decided', async () => {
    const text = await said('report', 'noord', '--for', 'leden', '--since', 'HEAD', '--format', 'txt', '-o', '-')
    expect(text).toContain('Afgerond: Plan klaar (laatste nieuws 15 februari 2026)')
    expect(text).toContain('Besloten: Plan klaar (15 februari 2026, ALV): Doen.')
    expect(text).not.toContain('Afgerond: Plan was')
  })
})
