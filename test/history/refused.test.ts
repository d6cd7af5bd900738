/** A value that is refused on one side is not one that was taken away: what changed there is not known, and that is said. */
import { describe, expect, it } from 'vitest'
import { BASE } from './base.ts'
import { changed, type Edit, edited, linesOf } from './told.ts'

const [E, K, M] = ['noord/energie.md', 'noord/kring.md', 'masterplan.yaml']
const UNKNOWN = 'Van deze bestanden is niet bekend wat erin veranderde, of niet helemaal:'

/** A slip in a value, and the file that it is in. */
const SLIPS: [string, Edit][] = [
  ['a phase', [E, 'fase: verkenning', 'fase: loopt misschien']],
  ['a signal', [E, 'signaal: oranje', 'signaal: paars']],
  ['a cost', [E, 'kosten: 45000', 'kosten: veertig']],
  ['what is covered', [E, 'fonds: 15000', 'fonds: veel']],
  ['an end before its start', [E, 'eind: 2028-06', 'eind: 2020-06']],
  ['a month that is none', [E, 'eind: 2028-06', 'eind: 2027-13']],
  ['support', [E, 'steun: 12', 'steun: twaalf']],
  ['a score', ['zuid/energie.md', 'belang: 5', 'belang: 9']],
  ['the name of a field', [E, 'fase: verkenning', 'fse: verkenning']],
  ['a day of the kring', [K, 'bijgewerkt: 2026-01-02', 'bijgewerkt: gisteren']],
  ['a survey that ends before it begins', [K, 'tot: 2026-03-31', 'tot: 2025-03-31']],
  ['members', [M, 'naam: Noord, leden: 20', 'naam: Noord, leden: twintig']],
  ['points', [M, 'belang: { punten: 60 }', 'belang: { punten: 60% }']],
]

describe.each(SLIPS)('%s that is refused', (_, slip) => {
  const wrong = edited(BASE, [slip])
  it.each([
    ['now', BASE, wrong, 'is nu niet helemaal te lezen'],
    ['then', wrong, BASE, 'was toen niet helemaal te lezen'],
  ] as const)('%s changes nothing that is known', async (_side, before, after, said) => {
    expect(linesOf(await changed(before, after))).toEqual([UNKNOWN, `• ${slip[0]}: ${said}`])
  })

  it('hides nothing that changed beside it', async () => {
    const beside: Edit[] = slip[0] === E ? [[K, 'horizon: 2040', 'horizon: 2050']] : [[E, 'steun: 12', 'steun: 13']]
    const said = linesOf(await changed(BASE, edited(wrong, beside)))
    expect(said.slice(2)).toEqual(linesOf(await changed(BASE, edited(BASE, beside))))
  })
})
