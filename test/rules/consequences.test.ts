/** A heading or name that went is one finding, whatever it makes of what stands below it. */
import { describe, expect, it } from 'vitest'
import { type Files, findings, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const PLAN = `---
thema: energie
wensen:
  zon-delen: { steun: 3 }
projecten:
  hub:
    wensen: [zon-delen]
    fase: idee
    signaal: groen
    trekker: bestuur
  net:
    wensen: [zon-delen]
    fase: idee
    signaal: groen
    trekker: bestuur
---

# Energie

## Wensen

### Zon delen {#zon-delen}

Tekst.

## Voortgang

- 2026-10-06: Overleg.

## Projectvoorstellen

### Hub {#hub}

Tekst, zie [het net](#net).

#### Voortgang

- 2026-10-07: Begonnen.

#### Mijlpalen

- [x] 2026-10-06: Onderzocht

#### Acties

- [ ] 2027-01-15 (bestuur): Vragen.

### Net {#net}

Tekst.

#### Voortgang

- 2026-10-07: Begonnen.

#### Besluiten

- 2026-10-07 (ALV): Doen.

#### Mijlpalen

- [x] 2026-10-06: Onderzocht

#### Acties

- [ ] 2027-01-15 (bestuur): Vragen.
`
const changed = (from: string, to: string): Files => {
  expect(PLAN).toContain(from)
  return mini({
    [FILE]: PLAN.replace(from, to),
    'noord/water.md': `---\nthema: water\n---\n\nZie [net](energie.md#net).\n`,
  })
}

it('begins with a plan without a mistake', async () => {
  expect(await findings(changed('Tekst.', 'Tekst.'))).toEqual([])
})

describe('is one finding', () => {
  it.each<[string, string, string, string]>([
    ['the heading of a project', '### Net {#net}\n', '', '11:3 gegevens-zonder-kop'],
    ['the heading of a section', '## Projectvoorstellen\n', '', '26:4 id-zonder-item'],
    ['the name above facts', '  net:\n', '', '11:5 dubbele-sleutel'],
    ['a heading in a quote', '### Net', '> ### Net', '48:1 bijna-kop'],
    ['a heading too far in', '### Net', '     ### Net', '48:1 bijna-kop'],
    ['a heading in a list', '### Net', '* ### Net', '48:1 bijna-kop'],
    ['a heading of wide signs', '### Net', '＃＃＃ Net', '48:1 bijna-kop'],
    ['an id with a space', '{#zon-delen}', '{#zon delen}', '22:17 ongeldige-kop-id'],
    ['an id without its hyphen', '{#zon-delen}', '{#Zondelen}', '22:17 ongeldige-kop-id'],
    ['what parted the sides of a merger', '## Voortgang', '=======\n## Voortgang', '26:1 samenvoegconflict'],
    ['the same at the end', 'Vragen.\n\n### Net', 'Vragen.\n\n=======\n\n### Net', '48:1 samenvoegconflict'],
  ])('%s', async (_, from, to, told) => {
    expect(await findings(changed(from, to))).toEqual([`${FILE}:${told}`])
  })
})

describe('is told for itself', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a part that stands twice, where no heading is missing',
      '#### Besluiten',
      '#### Voortgang',
      ['56:6 onbekend-onderdeel'],
    ],
    [
      'a line without a date above the items that nobody reads',
      '- 2026-10-06: Overleg.\n\n## Projectvoorstellen\n',
      '- Overleg.\n',
      ['26:4 id-zonder-item', '28:1 regel-zonder-datum'],
    ],
    [
      'a field twice in each of two projects',
      '    signaal: groen\n    trekker: bestuur\n  net:\n    wensen: [zon-delen]\n',
      '    trekker: bestuur\n    fase: idee\n  net:\n    wensen: [zon-delen]\n    wensen: []\n',
      ['10:5 dubbele-sleutel', '13:5 dubbele-sleutel'],
    ],
  ])('%s', async (_, from, to, told) => {
    expect(await findings(changed(from, to))).toEqual(told.map((one) => `${FILE}:${one}`))
  })

  it('a heading underlined with seven signs is none', async () => {
    expect(await findings(changed('# Energie\n', 'Energie\n=======\n'))).toEqual([])
  })
})
