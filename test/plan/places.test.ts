/** Places hold whatever the line ends and byte order mark. */
import { describe, expect, it } from 'vitest'
import { findings, masterplan, mini, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const BROKEN = `---
thema: energie
ambitie: 5
wensen:
  zon-delen: { steun: veel, branches: [zorg, zorgg] }
projecten:
  hub:
    wensen: [zon-deln, zuid/water/niets]
    dekking: { gemente: 500 }
    planning: { start: 2026-13 }
---

# Energie

## Wensen

### Zon délen 🌞 {#zon-delen}

## Projectvoorstel

### Hub {#hub}
`
const EXPECTED = [
  '3:10 ongeldige-waarde',
  '5:23 verkeerd-type',
  '5:46 onbekende-naam',
  '10:24 onmogelijke-datum',
  '19:4 onbekend-onderdeel',
].map((place) => `${FILE}:${place}`)

describe('the same mistakes have the same places', () => {
  it.each([
    ['LF', BROKEN],
    ['CRLF', BROKEN.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${BROKEN}`],
    ['both', `\ufeff${BROKEN.replaceAll('\n', '\r\n')}`],
  ])('with %s', async (_, text) => {
    expect(await findings(mini({ [FILE]: text }))).toEqual(EXPECTED)
  })
})

it('gives offsets that cut the value out of the file as it is on disk', async () => {
  const text = `\ufeff${BROKEN.replaceAll('\n', '\r\n')}`
  const cut = (await mistakes(mini({ [FILE]: text }))).map((f) => text.slice(f.start.offset, f.end.offset))
  expect(cut).toEqual(['5', 'veel', 'zorgg', '2026-13', 'Projectvoorstel'])
})

it('names the second place where two are involved', async () => {
  const text = '---\nthema: energie\n---\n\n## Wensen\n\n### Zon {#zon}\n\n### Nog eens {#zon}\n'
  const [finding] = await mistakes(mini({ [FILE]: text }))
  expect(finding).toMatchObject({
    ruleId: 'dubbele-id',
    start: { line: 9 },
    related: [{ file: FILE, start: { line: 7, column: 5 } }],
  })
})

it('suggests an item of another kring by its whole name', async () => {
  const text =
    '---\nthema: energie\nprojecten:\n  hub: { wensen: [regen] }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n'
  const files = mini({ [FILE]: text, 'zuid/water.md': '---\nthema: water\n---\n\n## Wensen\n\n### Regen {#regen}\n' })
  const [finding] = await mistakes(files)
  expect(finding?.reason).toBe('“regen” bestaat niet. Bedoelde u “zuid/water/regen”?')
  expect(finding?.related[0]).toMatchObject({ file: 'zuid/water.md', start: { line: 7 } })
})

it('points at the right one of two references that end alike', async () => {
  const text =
    '---\nthema: energie\nprojecten:\n  p: { geblokkeerd-door: [hub, water/hub] }\n  hub: {}\n---\n\n## Projectvoorstellen\n\n### P {#p}\n\n### Hub {#hub}\n'
  expect(await findings(mini({ [FILE]: text }))).toEqual([`${FILE}:4:32 onbekende-verwijzing`])
})

it('does not take a line separator for the end of a line', async () => {
  const body =
    '## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst\u2028## Geen kop\n\n#### Voortgang\n\n- 2026-01-01: een\u2028twee\n'
  const { out } = await masterplan(
    ['report', 'noord', '-o', '-'],
    mini({ [FILE]: `---\nthema: energie\n---\n\n${body}` }),
  )
  expect(await findings(mini({ [FILE]: `---\nthema: energie\n---\n\n${body}` }))).toEqual([
    `${FILE}:9:6 onzichtbaar-teken`,
    `${FILE}:13:18 onzichtbaar-teken`,
  ])
  expect(out).toContain('1 januari 2026')
})

it('says no finding twice, and nothing else between the markers of a merge', async () => {
  const twice =
    '---\nthema: energie\nprojecten: { hub: { branches: [zorgg, zorgg] } }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n'
  expect(await findings(mini({ [FILE]: twice }))).toEqual([`${FILE}:3:32 onbekende-naam`])
  const merge =
    '---\nthema: energie\n---\n\n## Wensen\n\n<<<<<<< a\n### Zon {#zon}\n=======\n### Zon {#zon}\n>>>>>>> b\n'
  expect(await findings(mini({ [FILE]: merge }))).toEqual([`${FILE}:7:1 samenvoegconflict`])
  expect(
    await findings(mini({ 'noord/enquete.csv': 'energie,water\n<<<<<<< a\n5,1\n=======\n1,5\n>>>>>>> b\n' })),
  ).toEqual(['noord/enquete.csv:2:1 samenvoegconflict'])
})
