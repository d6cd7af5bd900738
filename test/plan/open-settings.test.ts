/** What of the association isn't known yet may be left open in masterplan.yaml, and where a project has no cost nobody is asked who pays. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini, mistakes } from '../world.ts'

const CONFIG = String(mini()['masterplan.yaml'])
const with_ = (from: string, to: string) => {
  if (!CONFIG.includes(from)) throw new Error(`no ${from}`)
  return mini({ 'masterplan.yaml': CONFIG.replace(from, to) })
}

describe('in masterplan.yaml', () => {
  it.each([
    ['leden: 20', 'leden: onbekend'],
    ['leden: 20', 'leden:'],
    ['leden: 20', 'leden: nvt, gebieden: onbekend'],
    ['definitie: Samen schoon opwekken.', 'definitie: onbekend, groep: nvt'],
    ['soort: overheid', 'soort:'],
    [
      '{ naam: Agenda, lijnen: { klimaat: Klimaat } }',
      '{ naam: Agenda, periode: onbekend, status:, lijnen: { klimaat: Klimaat } }',
    ],
    ['agendas:', 'fondsen: { pot: { naam: Pot, plafond: onbekend } }\nagendas:'],
  ])('%s may be %s', async (from, to) => {
    expect(await mistakes(with_(from, to))).toEqual([])
  })

  it.each([
    ['naam: Noord,', 'naam:,'],
    ['zuid: { naam: Zuid/West, aliassen: [ZW], leden: 40 }', 'zuid:'],
    ['vereniging: Proefvereniging', 'vereniging:'],
    ['partners:\n  gemeente: { naam: Gemeente, soort: overheid }\n  fonds: { naam: Fonds }', 'partners:'],
  ])('but not that there is no %s', async (from, to) => {
    expect(await mistakes(with_(from, to))).not.toEqual([])
  })

  it('an unknown number of members gives no rate, and is not zero', async () => {
    const ballots = { 'noord/enquete.csv': 'energie,water\n5,1\n4,2\n3,3\n2,4\n1,4\n1,3\n' }
    const { out } = await masterplan(['rank', 'noord'], { ...with_('leden: 20', 'leden: onbekend'), ...ballots })
    expect(out).toContain('6 leden antwoordden')
    expect(out).not.toMatch(/van (de )?\d+ leden|van 0/)
  })
})

it.each([
  ['nvt', false],
  ['0', false],
  ['onbekend', true],
  ['1000', true],
])('asks who pays for a project whose cost is %s: %s', async (cost, asks) => {
  const files = mini({
    'noord/energie.md': `---\nthema: energie\nprojecten:\n  hub: { fase: uitvoering, trekker: bestuur, planning: { start: 2026-01, eind: 2027-01 }, kosten: ${cost}, scores: { belang: 3, inspanning: 2 } }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`,
  })
  const { out } = await masterplan(['status', 'noord', '--json'], files)
  const { completeness } = JSON.parse(out) as { completeness: { missing: { what: string }[] }[] }
  expect(completeness.flatMap(({ missing }) => missing).some(({ what }) => what === 'funding')).toBe(asks)
})
