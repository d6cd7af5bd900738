/** `format`: files in the canonical layout, with every line that somebody wrote, and files that it leaves alone. */
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const laidOut = async (text: string, file = FILE): Promise<string> => {
  const { written } = await masterplan(['format'], mini({ [file]: text }))
  return written[`/work/plans/${file}`] ?? text
}

it('has nothing to do for the sample', async () => {
  const said = { out: '', err: '' }
  const stream = (key: 'out' | 'err') => ({
    write: (text: string | Uint8Array) => {
      said[key] += text
    },
    isTerminal: false,
    columns: 80,
  })
  const host = { ...realHost(), env: {}, out: stream('out'), err: stream('err') }
  expect(await run(host, ['--root', 'plans', 'format', '--check'])).toBe(0)
  expect(said).toEqual({ out: 'Er valt niets op te maken.\n', err: '' })
})

const UNTIDY = `---
# Over het thema.
ambitie: 2
thema: energie
projecten:
  scan:
    # Geschat.
    kosten: 1000 # euro
    fase: idee

    # masterplan-negeer onbekende-naam: die sluit later aan
    partners: [stadswerk]
  hub:
    planning: { eind: 2028-06, start: 2027-01 }
    toelichting: >-
      Het net
      zit vol.
    signaal: oranje
    fase: idee
    # Zo ver zijn we nu.
nu: 1
---
# Energie
## Projectvoorstellen



### Hub {#hub}
Een hub.
<!-- Nog vragen. -->
### Scan {#scan}


Een scan.


`
const TIDY = `---
thema: energie
# Over het thema.
ambitie: 2
nu: 1
projecten:
  hub:
    fase: idee
    signaal: oranje
    toelichting: >-
      Het net
      zit vol.
    planning: { eind: 2028-06, start: 2027-01 }
    # Zo ver zijn we nu.
  scan:
    fase: idee

    # masterplan-negeer onbekende-naam: die sluit later aan
    partners: [stadswerk]
    # Geschat.
    kosten: 1000 # euro
---

# Energie

## Projectvoorstellen

### Hub {#hub}

Een hub.

<!-- Nog vragen. -->
### Scan {#scan}

Een scan.
`

describe('a file', () => {
  it('gets its facts in order with their comments, and one empty line around headings', async () => {
    expect(await laidOut(UNTIDY)).toBe(TIDY)
    expect(await laidOut(TIDY)).toBe(TIDY)
  })

  it('keeps its line ends, byte order mark and an end without a line end', async () => {
    const windows = (text: string): string => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`
    expect(await laidOut(windows(UNTIDY))).toBe(windows(TIDY))
  })

  it.each([['masterplan.yaml', 'an association', 'x']])(
    '%s keeps the order of its kringen and themes',
    async (file) => {
      const config = String(mini()[file])
      const swapped = `# Wie wij zijn.\n\n${config.replace('taal: nl\n', '').replace('agendas:', '# In het Nederlands.\ntaal: nl\nagendas:')}`
      expect(await laidOut(swapped, file)).toBe(
        `# Wie wij zijn.\n\n${config.replace('taal: nl\n', '# In het Nederlands.\ntaal: nl\n')}`,
      )
    },
  )

  it('of a kring is laid out too', async () => {
    const page = '---\nhorizon: 2050\nkring: noord\n---\n# Noord\n## Stip op de horizon\nEen stip.\n'
    const tidy = '---\nkring: noord\nhorizon: 2050\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n'
    expect(await laidOut(page, 'noord/kring.md')).toBe(tidy)
  })

  it('with odd forms of YAML, code and comments keeps them', async () => {
    const odd = `---
projecten: { hub: { kosten: 5, fase: idee } }
"thema": energie
herzien: '2027-01-01'

bijgewerkt: "2026-01-01"
wensen:

  # Alleen de eerste.
  zon:
    steun: 3
    uitdagingen:
      # De eerste.
      - vol # net
      - duur
---

## Uitdagingen
### Vol {#vol}
\`\`\`
### Geen kop


\`\`\`
### Duur {#duur}
<!--
### Ook geen kop
-->
Onderstreept
------------
## Wensen
### Zon {#zon}
## Projectvoorstellen
### Hub {#hub}`
    const { written, err, code } = await masterplan(['format'], mini({ [FILE]: odd }))
    expect(code, err).toBe(0)
    expect(written[`/work/plans/${FILE}`]).toBe(`---
"thema": energie

bijgewerkt: "2026-01-01"
herzien: '2027-01-01'
wensen:

  # Alleen de eerste.
  zon:
    uitdagingen:
      # De eerste.
      - vol # net
      - duur
    steun: 3
projecten: { hub: { kosten: 5, fase: idee } }
---

## Uitdagingen

### Vol {#vol}

\`\`\`
### Geen kop


\`\`\`

### Duur {#duur}

<!--
### Ook geen kop
-->
Onderstreept
------------

## Wensen

### Zon {#zon}

## Projectvoorstellen

### Hub {#hub}`)
  })
})

describe('a file is left alone, and told why', () => {
  it('where it has an error', async () => {
    const { out, err, code, written } = await masterplan(
      ['format', '--check'],
      mini({ [FILE]: '---\nnu: 1\nthema: energie\nfase: x\n---\n' }),
    )
    expect([out, code, written]).toEqual(['Er valt niets op te maken.\n', 0, {}])
    expect(err).toBe(`Gelaten zoals het is: plans/${FILE} (er staan fouten in, zie masterplan validate).\n`)
  })

  it('where its findings would change: an excuse of the field above would become that of another', async () => {
    const text = `---
thema: energie
projecten:
  hub:
    kosten: 5
    fase: idee
    # masterplan-negeer vervallen-agenda: over wat eronder staat
  scan:
    agendas: [oude-agenda]
---

## Projectvoorstellen

### Scan {#scan}

### Hub {#hub}
`
    const { err, written } = await masterplan(['format'], mini({ [FILE]: text }))
    expect(written).toEqual({})
    expect(err).toContain('opgemaakt zou het andere bevindingen hebben')
  })

  it('where it would be read otherwise: a text that keeps the empty line behind it, which another field would get', async () => {
    const text = `---\nthema: energie\nprojecten:\n  hub:\n    toelichting: |+\n      Vol.\n\n    signaal: oranje\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n`
    const { out, err, written } = await masterplan(['format'], mini({ [FILE]: text }))
    expect([out, written]).toEqual(['Er viel niets op te maken.\n', {}])
    expect(err).toContain(`plans/${FILE} (opgemaakt zou het anders worden gelezen)`)
  })
})

describe('what is asked', () => {
  const files = mini({ [FILE]: UNTIDY, 'noord/water.md': '---\nthema: water\n---\n# Water\n' })

  it('--check lists the files and ends with 1', async () => {
    const { out, err, code, written } = await masterplan(['format', '--check'], files)
    expect([out, code, written]).toEqual([`plans/${FILE}\nplans/noord/water.md\n`, 1, {}])
    expect(err).toBe('masterplan format zou 2 bestanden opmaken; er is nog niets veranderd.\n')
  })

  it('--dry-run shows the lines that move', async () => {
    const { out, code, written } = await masterplan(['format', '--dry-run', 'plans/noord/water.md'], files)
    expect([code, written]).toEqual([1, {}])
    expect(out).toContain('+\n # Water')
    expect(out).not.toContain(FILE)
  })

  it('paths choose', async () => {
    const { written, out, err } = await masterplan(['format', 'plans/noord/water.md'], files)
    expect(Object.keys(written)).toEqual(['/work/plans/noord/water.md'])
    expect([out, err]).toEqual(['plans/noord/water.md\nOpgemaakt: 1 bestand.\n', ''])
  })

  it('--json tells the same', async () => {
    const wrong = { ...files, 'zuid/water.md': '---\nthema: water\nx: 1\n---\n' }
    const { out, code } = await masterplan(['format', '--check', '--json', '--lang', 'en'], wrong)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      written: false,
      files: [`plans/${FILE}`, 'plans/noord/water.md'],
      left: [{ file: 'plans/zuid/water.md', reason: 'errors', message: 'it has errors, see masterplan validate' }],
    })
  })
})
