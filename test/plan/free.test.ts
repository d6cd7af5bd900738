/** Sections of one's own: they keep their place, in the model and in every form, and only what looks like one of the three is told. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'
const BODY = `---
thema: energie
---

# Energie

## Aanleiding {.unnumbered}

Het net zit vol.

### Een los kopje

Met tekst.

## Uitdagingen

### Net vol {#net .breed}

Tekst.

## Beleid {#beleid .unnumbered}

De gemeente wil ook.

## Wensen

### Zon {.unnumbered #zon}

Tekst.

## Projectvoorstellen {-}

### Hub {#hub} {.breed}

Tekst.

## Financiën

Het fonds betaalt.
`

async function found(text: string): Promise<string[]> {
  const { out } = await masterplan(['validate', '--json'], mini({ [FILE]: text }))
  return (JSON.parse(out).findings as { ruleId: string; severity: string; start: { line: number } }[])
    .filter(({ ruleId }) => !/^(ontbrekend|wens-zonder|project-zonder|uitdaging-zonder)/.test(ruleId))
    .map(({ ruleId, start }) => `${start.line} ${ruleId}`)
}

describe('a section of one’s own', () => {
  it('before, between and after the three is no finding, whatever attributes stand behind a heading', async () => {
    expect(await found(BODY)).toEqual([])
  })

  it('keeps its place in the data and in what people read', async () => {
    const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], mini({ [FILE]: BODY }))
    const theme = JSON.parse(out).kringen[0].themes.find((t: { slug: string }) => t.slug === 'energie')
    expect(theme.free).toEqual([
      { title: 'Aanleiding', prose: 'Het net zit vol.\n\n### Een los kopje\n\nMet tekst.', after: null },
      { title: 'Beleid', prose: 'De gemeente wil ook.', after: 'challenge' },
      { title: 'Financiën', prose: 'Het fonds betaalt.', after: 'project' },
    ])
    expect(theme.challenges[0]).toMatchObject({ key: 'noord/energie/net', title: 'Net vol' })
    expect(theme.wishes[0]).toMatchObject({ key: 'noord/energie/zon', title: 'Zon' })
    expect(theme.projects[0]).toMatchObject({ key: 'noord/energie/hub', title: 'Hub' })
    for (const format of ['md', 'txt', 'html']) {
      const text = (await masterplan(['report', 'noord', '--format', format, '-o', '-'], mini({ [FILE]: BODY }))).out
      const places = ['Het net zit vol.', 'Net vol', 'De gemeente wil ook.', 'Zon', 'Hub', 'Het fonds betaalt.']
      const theme = text.slice(text.indexOf('Een los kopje') - 200)
      const at = places.map((words) => theme.indexOf(words))
      expect([format, at.includes(-1), [...at].sort((a, b) => a - b)]).toEqual([format, false, at])
      expect(text).not.toContain('unnumbered')
    }
  })

  it.each([
    ['Kansen'],
    ['Mensen'],
    ['Lessen'],
    ['Projectorganisatie'],
    ['Wensen van anderen'],
    ['2. Beleid:'],
    ['Progress report'],
    ['Risico’s'],
  ])('may be called %s', async (title) => {
    expect(await found(BODY.replace('Beleid {#beleid .unnumbered}', title))).toEqual([])
  })

  it.each([
    ['3. Wensen', 'Wensen'],
    ['1.2 Uitdagingen', 'Uitdagingen'],
    ['IV. Projectvoorstellen', 'Projectvoorstellen'],
    ['Wensen:', 'Wensen'],
    ['Uitdaging', 'Uitdagingen'],
    ['Wenssen', 'Wensen'],
    ['Projecten', 'Projectvoorstellen'],
    ['Voorstellen', 'Projectvoorstellen'],
    ['Projectvorstelen', 'Projectvoorstellen'],
    ['Wish', 'Wishes'],
    ['Challanges', 'Challenges'],
    ['Proposals', 'Project proposals'],
  ])('called %s looks like one of the three', async (title, meant) => {
    const text = BODY.replace('Beleid {#beleid .unnumbered}', title).replace(`## ${meant}\n`, '## Elders\n')
    const { out } = await masterplan(['validate', '--json'], mini({ [FILE]: text }))
    const told = JSON.parse(out).findings.filter((f: { ruleId: string }) => f.ruleId === 'onbekend-onderdeel')
    expect(told).toMatchObject([{ start: { line: 21 }, reason: expect.stringContaining(`“${title}”`) }])
  })

  it('that names one of the three and holds what looks like items was meant as that one', async () => {
    const text = `${BODY}\n## Wensen van leden\n\n### Wind op het dak\n\nTekst.\n`
    expect(await found(text)).toEqual(['41 onbekend-onderdeel'])
  })

  it('tells of facts that no heading is left for', async () => {
    const text = BODY.replace('thema: energie\n', 'thema: energie\nwensen:\n  beleid: { steun: 3 }\n')
    expect(await found(text)).toEqual(['4 gegevens-zonder-kop'])
  })
})

const ENGLISH = `---
thema: energie
wensen:
  zon: { steun: 4 }
projecten:
  hub: { wensen: [zon] }
---

# Energy

## Challenges

### Grid full {#net}

Text.

## Wishes

### Sun {#zon}

Text.

#### Question behind the question

- Why? Because. (session, 2026-05-12)

> The real question: How do we share?

## Project proposals

### Hub {#hub}

Text.

#### Progress

- 2026-02-03: Seven take part.

#### Decisions

- 2026-01-15 (ALV): Begin.
`

describe('English names of sections', () => {
  it.each(['nl', 'en'])('are read as their Dutch twins under taal %s', async (taal) => {
    const page = '---\nkring: noord\n---\n\n## Dot on the horizon\n\nA dot.\n'
    const config = String(mini()['masterplan.yaml']).replace('taal: nl', `taal: ${taal}`)
    const files = mini({ [FILE]: ENGLISH, 'noord/kring.md': page, 'masterplan.yaml': config })
    const { out: told } = await masterplan(['validate', '--json'], files)
    expect(JSON.parse(told).findings.filter((f: { severity: string }) => f.severity !== 'advice')).toEqual([])
    const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], files)
    const [kring] = JSON.parse(out).kringen
    expect(kring.dot).toBe('A dot.')
    const theme = kring.themes.find((t: { slug: string }) => t.slug === 'energie')
    expect(theme.wishes[0]).toMatchObject({ support: 4, underlyingQuestion: 'How do we share?' })
    expect(theme.projects[0].journal).toEqual([{ date: '2026-02-03', text: 'Seven take part.' }])
    expect(theme.projects[0].decisions).toMatchObject([{ date: '2026-01-15', forum: 'ALV' }])
    expect(theme.free).toEqual([])
  })

  it.each([
    ['## Wishes', '##Wishes', 'bijna-kop'],
    ['## Wishes', '### Wishes', 'onderdeel-verkeerde-plek'],
    ['#### Decisions', '####Decisions', 'bijna-kop'],
    ['#### Decisions', '**Decisions**', 'bijna-kop'],
    ['#### Progress', '### Progress', 'onderdeel-verkeerde-plek'],
    ['#### Progress', '#### Progres', 'onbekend-onderdeel'],
  ])('%s written as %s is told, and mended in English', async (from, to, rule) => {
    const text = ENGLISH.replace(from, to)
    expect((await found(text)).map((line) => line.split(' ')[1])).toContain(rule)
    const { written } = await masterplan(['fix'], mini({ [FILE]: text }))
    expect(written[`/work/plans/${FILE}`]).toBe(ENGLISH)
  })

  it('stay words like any other in a Dutch file, but for a part that is called exactly so', async () => {
    const text = `${BODY.replace('## Financiën', '#### Process\n\nTekst.\n\n**Decisions**\n\n## Financiën')}`
    expect(await found(text)).toEqual([])
  })
})

describe('what a report says of an example', () => {
  const config = (line: string): string =>
    String(mini()['masterplan.yaml']).replace('taal: nl', `status: voorbeeld\n${line}taal: nl`)
  it.each(['md', 'txt', 'html'])('comes from masterplan.yaml in %s', async (format) => {
    const report = async (line: string): Promise<string> =>
      (await masterplan(['report', 'noord', '--format', format, '-o', '-'], mini({ 'masterplan.yaml': config(line) })))
        .out
    expect(await report('voorbeeldtekst: Alles is verzonnen.\n')).toContain('Alles is verzonnen.')
    expect(await report('')).toContain('ter illustratie bedacht')
  })
})
