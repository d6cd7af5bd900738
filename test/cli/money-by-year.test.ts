/** Money by year: what projects say of each year, added up, and where it is shown. */
import { describe, expect, it } from 'vitest'
import { moneyOf } from '../../src/execution/money.ts'
import type { Project } from '../../src/plan/model.ts'
import { projectOf } from '../execution/made.ts'
import { type Files, masterplan, mini } from '../world.ts'

const by = (over: Partial<Project>): Partial<Project> => over
const years = (amounts: Record<string, number>): NonNullable<Project['budget']> => ({ kind: 'years', years: amounts })
type Row = [year: string | null, cost: number | null, funded: number | null, spent: number | null, gap: number | null]

describe('the sums', () => {
  it.each<[string, Partial<Project>[], Row[]]>([
    ['none where no plan says a year', [{ cost: 100, funding: [{ partner: 'a', amount: 40 }] }], []],
    [
      'what is asked and found by year',
      [
        by({
          cost: 300,
          budget: years({ 2027: 100, 2028: 200 }),
          funding: [{ partner: 'a', amount: 150, years: { 2027: 50, 2028: 100 } }],
        }),
      ],
      [
        ['2027', 100, 50, null, 50],
        ['2028', 200, 100, null, 100],
      ],
    ],
    [
      'what is left over in one year fills no gap of another',
      [
        by({
          cost: 200,
          budget: years({ 2027: 100, 2028: 100 }),
          funding: [{ partner: 'a', amount: 180, years: { 2027: 150, 2028: 30 } }],
        }),
      ],
      [
        ['2027', 100, 150, null, 0],
        ['2028', 100, 30, null, 70],
      ],
    ],
    [
      'a gap without a year where the funding has none',
      [by({ cost: 100, budget: years({ 2027: 100 }), funding: [{ partner: 'a', amount: 60 }] })],
      [
        ['2027', 100, null, null, null],
        [null, null, 60, null, 40],
      ],
    ],
    [
      'what was spent, of an unknown cost too, and two projects together',
      [
        by({ spent: { amount: 7, years: { 2026: 3, 2027: 4 } } }),
        by({ cost: 10.1, budget: years({ 2027: 10.1 }), funding: [] }),
        by({ cost: 20.2, budget: years({ 2027: 20.2 }), funding: [] }),
      ],
      [
        ['2026', null, null, 3, null],
        ['2027', 30.3, null, 4, 30.3],
      ],
    ],
    ['closed projects left out', [by({ cost: 5, budget: years({ 2027: 5 }), phase: 'afgerond' })], []],
  ])('%s', (_, projects, rows) => {
    const found = moneyOf(projects.map((over) => projectOf('p', over))).years ?? []
    expect(found.map(({ year, cost, funded, spent, gap }) => [year, cost, funded, spent, gap])).toEqual(rows)
  })
})

describe('on screens and in a meeting pack', () => {
  const plan = (money: string): Files =>
    mini({
      'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { fase: idee, ${money}, scores: { belang: 3, inspanning: 2 } }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
    })
  const BY_YEAR = plan('kosten: { 2027: 3000, 2028: 2000 }, dekking: { fonds: { 2027: 1000 } }')
  const shown = async (files: Files, ...argv: string[]): Promise<string> =>
    (await masterplan([...argv, '--today', '2026-11-26'], files)).out.replace(/[\u00a0\u202f ]+/g, ' ')

  it.each([
    ['status'],
    ['rank', 'noord'],
    ['rank', '--projects'],
    ['agenda', 'noord', '--format', 'txt', '-o', '-'],
    ['agenda', '--format', 'txt', '-o', '-'],
    ['report', 'noord', '--format', 'txt', '-o', '-'],
  ])('%s %s', async (...argv) => {
    const out = await shown(BY_YEAR, ...argv)
    expect(out).toMatch(/2027 € 3\.000 € 1\.000 – € 2\.000/)
    expect(out).toMatch(/2028 € 2\.000 – – € 2\.000/)
    expect(await shown(plan('kosten: 5000, dekking: { fonds: 1000 }'), ...argv)).not.toMatch(/^ *2027 €/m)
  })

  it('and in the data of rank', async () => {
    const rows = async (files: Files, ...argv: string[]) => JSON.parse(await shown(files, ...argv, '--json')).years
    for (const argv of [
      ['rank', 'noord'],
      ['rank', '--projects'],
    ]) {
      expect(await rows(BY_YEAR, ...argv)).toEqual([
        { year: '2027', cost: 3000, funded: 1000, spent: null, gap: 2000 },
        { year: '2028', cost: 2000, funded: null, spent: null, gap: 2000 },
      ])
      expect(await rows(plan('kosten: 5000'), ...argv)).toBeUndefined()
    }
  })
})
