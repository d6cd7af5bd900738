/** Values side by side that have another form than their place asks are one finding, at the list or the names that they stand in. */
import { describe, expect, it } from 'vitest'
import { type Files, findings, MINI, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const CONFIG = String(MINI['masterplan.yaml'])
const theme = (front: string): Files => ({
  [FILE]: `---\nthema: energie\n${front}\n---\n\n## Wensen\n\n### W {#w}\n\nTekst.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n`,
})
const hub = (fact: string): Files => theme(`projecten:\n  hub:\n    wensen: [w]\n${fact.replace(/^/gm, '    ')}`)
const config = (from: string, to: string): Files => ({ 'masterplan.yaml': CONFIG.replace(from, to) })

describe('is one finding', () => {
  it.each<[string, Files, string]>([
    ['two texts that are asked', hub('gevraagd: { gemeente: [een vergunning, een terrein] }'), `${FILE}:6:27`],
    [
      'three of them by dashes',
      hub('gevraagd:\n  gemeente:\n    - een vergunning\n    - geld\n    - tijd'),
      `${FILE}:8:9`,
    ],
    ['two of three', hub('gevraagd:\n  gemeente:\n    - wat: geld\n    - grond\n    - tijd'), `${FILE}:8:9`],
    ['figures', hub('gevraagd: { gemeente: [1, 2] }'), `${FILE}:6:27`],
    ['lists', hub('gevraagd: { gemeente: [[een], [twee]] }'), `${FILE}:6:27`],
    ['dashes with nothing behind them', hub('gevraagd:\n  gemeente:\n    -\n    -'), `${FILE}:8:9`],
    ['a text of each of two partners', hub('gevraagd: { gemeente: een vergunning, fonds: geld }'), `${FILE}:6:15`],
    [
      'what is asked, before its day',
      hub('gevraagd: { gemeente: { een brug: 2027-01, een weg: 2027-02 } }'),
      `${FILE}:6:27`,
    ],
    ['partners with a colon', hub('partners:\n  - gemeente:\n  - fonds:'), `${FILE}:7:7`],
    ['files with a name of their own', hub('bijlagen: [{ bestand: a.png }, { bestand: b.png }]'), `${FILE}:6:15`],
    ['leads with fields', hub('trekker: [{ naam: bestuur }, { naam: werkgroep }]'), `${FILE}:6:14`],
    ['names of indicators', theme('indicatoren: { daken: Zonnedaken, meters: Meters }'), `${FILE}:3:14`],
    [
      'names of partners',
      config('{ naam: Gemeente, soort: overheid }\n  fonds: { naam: Fonds }', 'Gemeente\n  fonds: Fonds'),
      'masterplan.yaml:12:3',
    ],
    [
      'points of criteria',
      config('{ punten: 60 }\n      inspanning: { punten: 40, richting: kosten }', '60\n      inspanning: 40'),
      'masterplan.yaml:20:7',
    ],
  ])('%s', async (_, over, place) => {
    expect(await findings(mini(over))).toEqual([`${place} verkeerd-type`])
  })
})

describe('each is told for itself', () => {
  it.each<[string, Files, string[]]>([
    ['one text of two', hub('gevraagd:\n  gemeente:\n    - wat: geld\n    - grond'), [`${FILE}:9:11 verkeerd-type`]],
    [
      'a partner beside one that is right',
      hub('gevraagd: { gemeente: een vergunning, fonds: { wat: geld } }'),
      [`${FILE}:6:27 verkeerd-type`],
    ],
    [
      'where each can be mended',
      hub('scores: { belang: vijf, inspanning: vier }'),
      [`${FILE}:6:23 verkeerd-type`, `${FILE}:6:41 verkeerd-type`],
    ],
    [
      'fields that there aren’t, where none must be there',
      hub('budget: 5\nlocatie: hier'),
      [`${FILE}:6:5 onbekend-veld`, `${FILE}:7:5 onbekend-veld`],
    ],
  ])('%s', async (_, over, told) => {
    expect(await findings(mini(over))).toEqual(told)
  })
})
