/** Moments as people type them, in every command that takes one: read aloud, asked where they may be two, and never before what git knows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { mini } from '../world.ts'

let repo: Repository
const theme = (lead: string): string => `---\nthema: energie\ntrekker: ${lead}\n---\n\n# Energie\n`

// Today is 23 November 2026.
beforeAll(() => {
  repo = repository()
  for (const [file, content] of Object.entries(mini())) repo.put(`plans/${file}`, content ?? '')
  repo.put('plans/noord/energie.md', theme('Anna'))
  repo.commit('Eerste', { date: '2026-09-10' })
  repo.put('plans/noord/energie.md', theme('Bea'))
  repo.commit('Tweede', { date: '2026-10-05' })
  repo.put('plans/noord/energie.md', theme('Cor'))
  repo.commit('Derde', { date: '2026-11-10' })
  repo.git('tag', 'gisteren', 'HEAD~2')
})
afterAll(() => repo.drop())

describe('a moment', () => {
  it.each([
    [['vorige maand'], 'van Anna naar Cor', 'zoals ze op 30 september 2026 waren'],
    [['deze maand'], 'van Bea naar Cor', 'zoals ze op 31 oktober 2026 waren'],
    [['1 november'], 'van Bea naar Cor', 'zoals ze op 1 november 2026 waren'],
    [['1-11-2026'], 'van Bea naar Cor', 'zoals ze op 1 november 2026 waren'],
    [['2 months ago'], 'van Anna naar Cor', 'zoals ze op 23 september 2026 waren'],
    [['september', 'oktober'], 'niets', 'er nog geen revisie'],
    [
      ['10 september', 'vorige maand'],
      'van Anna naar Bea',
      '“vorige maand” is gelezen als: de plannen zoals ze op 31 oktober 2026 waren',
    ],
  ])('%j of changes', async (asked, expected, told) => {
    const { out, err } = await repo.masterplan('changes', ...asked)
    expect(err).toContain(told)
    if (expected !== 'niets') expect(out).toContain(expected)
  })

  it('that git knows is what git knows, and nothing is said of it', async () => {
    const { out, err } = await repo.masterplan('changes', 'gisteren')
    expect([out.includes('van Anna naar Cor'), err]).toEqual([true, ''])
    const iso = await repo.masterplan('changes', '2026-11-01')
    expect([iso.out.includes('van Bea naar Cor'), iso.err]).toEqual([true, ''])
  })

  it('that may be two is asked for', async () => {
    const { code, out, err } = await repo.masterplan('changes', '10/11/2026')
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      '“10/11/2026” kan 10 november 2026 of 11 oktober 2026 zijn. Schrijf voluit welke u bedoelt: 2026-11-10 of 2026-10-11.\n',
    )
  })

  it('is read likewise by report, agenda and validate, and from the day that counts as today', async () => {
    const at = await repo.masterplan('report', 'noord', '--at', 'eind oktober', '--format', 'md', '-o', '-')
    expect([at.out.includes('Bea'), at.out.includes('31 oktober 2026')]).toEqual([true, true])
    const since = await repo.masterplan('report', 'noord', '--since', 'last month', '--format', 'md', '-o', '-')
    expect(since.out).toContain('30 september 2026')
    const agenda = await repo.masterplan(
      'agenda',
      'noord',
      '--since',
      'vorige maand',
      '--for',
      '10 december',
      '-o',
      '-',
    )
    expect(agenda.err).toContain('“10 december” is gelezen als 10 december 2026.')
    expect([agenda.out.includes('10 december 2026'), agenda.out.includes('30 september 2026')]).toEqual([true, true])
    const earlier = await repo.masterplan('changes', 'vorige maand', '--today', '2026-11-01', '--lang', 'en')
    expect(earlier.err).toContain('“vorige maand” is read as: the plans as they were on 30 September 2026.')
    const check = await repo.masterplan('validate', '--since', 'vorige week')
    expect(check.err).toContain('zoals ze op 15 november 2026 waren')
  })
})

describe('a day', () => {
  it.each([
    ['over 3 weken', 0, '“over 3 weken” is gelezen als 14 december 2026.'],
    ['2026-12-10', 0, ''],
    ['10/12', 2, '“10/12” kan 10 december 2026 of 12 oktober 2027 zijn.'],
    ['vorige maand', 2, '“vorige maand” past niet bij --for, verwacht een dag als 2026-10-06'],
    ['31-2-2027', 2, '“31-2-2027” past niet bij --for'],
    ['\u001b[31mmorgen', 2, '“morgen” past niet bij --for'],
  ])('%j of a meeting', async (text, code, told) => {
    const said = await repo.masterplan('agenda', 'noord', '--for', text, '-o', '-')
    expect([said.code, said.err.includes(told)]).toEqual([code, true])
    if (told === '') expect(said.err).toBe('')
  })

  it('counts from the one that counts as today, wherever that is said', async () => {
    const said = await repo.masterplan('agenda', 'noord', '--for', 'morgen', '-o', '-', '--today', 'gisteren')
    expect(said.err).toContain('“gisteren” is gelezen als 22 november 2026.\n“morgen” is gelezen als 23 november 2026.')
  })
})
