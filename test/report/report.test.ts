/** Reports: what is in them, that nothing in them can act, and that the same plan gives the same bytes. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leanScript } from '../../src/formats/html/lean.ts'
import { masterplan, mini } from '../world.ts'

const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(2)>'
const EVIL = `---
thema: energie
ambitie: 2
nu: 1
trekker: "${ATTACK.replaceAll('"', '')}"
plaats: { nummer: 1, reden: "<b onclick=x>reden</b>", datum: 2026-01-01 }
wensen:
  zon: { steun: 3, zekerheid: vermoeden, branches: [zorg] }
projecten:
  hub:
    wensen: [zon]
    fase: uitvoering
    signaal: oranje
    toelichting: "${ATTACK}"
    partners: [gemeente]
    agendas: [agenda/klimaat]
    planning: { start: 2026-01, eind: 2026-02 }
    kosten: 1000
    dekking: { fonds: 250.5 }
    scores: { belang: 4, inspanning: 2 }
---

# Energie

${ATTACK}

[klik](javascript:alert(3)) [data](data:text/html,x) ![plaatje](https://x.nl/a.png) <https://ok.nl>

## Uitdagingen

### ${ATTACK} {#net}

## Wensen

### Zon | delen *nu* {#zon}

| a | b |
|---|---|
| 1 | ${ATTACK} |

#### Vraag achter de vraag

- Waarom ${ATTACK}? Omdat [x](vbscript:y). (bron, 2026-01-01)

> De eigenlijke vraag: wat ${ATTACK}?

## Projectvoorstellen

### Hub {#hub}

Voetnoot[^1] en \`code\`.

[^1]: De noot.

#### Voortgang

- 2026-01-02: ${ATTACK}

#### Besluiten

- 2026-01-01 (ALV): Goed.
`
const FILES = mini({
  'noord/energie.md': EVIL,
  'noord/kring.md': `---\nkring: noord\nhorizon: 2050\nenquete: { van: 2026-03-02, tot: 2026-03-27 }\n---\n\n## Stip op de horizon\n\n${ATTACK}\n\n## Wie\n\n<iframe src="https://x.nl"></iframe>\n`,
  'noord/enquete.csv': `energie;water\n${'5;2\n'.repeat(9)}1;\n;\n`,
  'masterplan.yaml': String(mini()['masterplan.yaml']).replace('naam: Gemeente', `naam: "${ATTACK}"`),
})

const html = async (argv: string[] = ['report', 'noord']): Promise<string> =>
  (await masterplan([...argv, '-o', '-'], FILES)).out

describe('the HTML page', () => {
  it.each([[['report', 'noord']], [['report']]])('of %j holds nothing that acts or loads', async (argv) => {
    const page = await html(argv)
    const tags = [...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map((m) => m[1]?.toLowerCase())
    // One script, its own, which the policy names by its hash.
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(tags.filter((tag) => tag === 'script')).toHaveLength(1)
    expect(page).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}';`)
    expect(script).toBe(leanScript(readFileSync('templates/report.page.js', 'utf8')))
    for (const tag of ['img', 'iframe', 'object', 'embed', 'link', 'base', 'form']) expect(tags).not.toContain(tag)
    expect(page).not.toMatch(/<[^>]+\son\w+=/i)
    expect(page).not.toMatch(/<[a-z][^<>]*\s(href|src)="(?!#|https:\/\/ok\.nl)/i)
    if (argv[1]) expect(page).toContain('<a href="https://ok.nl">')
    // A chart may fill with a pattern of its own, and the page carries its letters.
    expect(page).not.toMatch(/url\((?!#|data:font\/woff2;base64,[\w+/=]+\))/i)
    expect(page).toContain("default-src 'none'")
    expect(page).toContain('&#x3C;script>alert(1)')
  })

  it('allows exactly its own style', async () => {
    const page = await html()
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`style-src 'sha256-${hash}'`)
    expect(page).not.toMatch(/ style="/)
  })

  it('leads every link of its own to a place that is there, once', async () => {
    const page = await html()
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((t) => !ids.includes(t))).toEqual([])
  })

  it('has one title, no skipped heading, and scopes in its tables', async () => {
    const page = await html()
    const levels = [...page.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]))
    expect(levels.filter((l) => l === 1)).toHaveLength(1)
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? 1) > 1)).toEqual([])
    expect(page).toContain('<html lang="nl">')
    expect(page.match(/<th[ >]/g)?.length).toBe(page.match(/<th [^>]*scope="(?:col|row)"/g)?.length)
    expect(page).toMatch(/<th [^>]*scope="row">/)
  })

  it('says what is computed, not what is typed: place, share, money, attention', async () => {
    const page = await html()
    const words = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(words).toContain('10 van 20 leden (50%), van 2 maart 2026 tot en met 27 maart 2026')
    expect(words).toContain('1 blanco biljet')
    expect(words).toMatch(/€ 1\.000; daarvan is € 250,50 gedekt en moet € 749,50/)
    expect(words).toContain('had in februari 2026 klaar moeten zijn')
    expect(words).toMatch(/75 punten = belang 45 \+ inspanning 30/)
    expect(words).toContain('Het bestuur zet Energie op plaats 1 (de leden: plaats 1)')
  })
})

it('gives the same bytes for the same plan, whatever the line ends', async () => {
  const crlf = Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [name, String(text).replaceAll('\n', '\r\n')]),
  )
  expect((await masterplan(['report', 'noord', '-o', '-'], crlf)).out).toBe(await html())
})

describe('Markdown', () => {
  it('is the golden file', async () => {
    const { out } = await masterplan(['report', 'noord', '--format', 'md', '-o', '-'], FILES)
    await expect(out).toMatchFileSnapshot('noord.expected.md')
  })

  it('of the association is the golden file', async () => {
    const { out } = await masterplan(['report', '-o', 'x.md', '--lang', 'en', '--format', 'md', '-o', '-'], {
      ...FILES,
      'zuid/enquete.csv': `energie,water\n${'1,5\n'.repeat(12)}`,
    })
    await expect(out).toMatchFileSnapshot('association.expected.md')
  })
})

describe('charts', () => {
  it('are the golden files', async () => {
    const asked = String(FILES['masterplan.yaml']).concat('\nrapport: { onderdelen: { ambitieweb: aan } }\n')
    const { out } = await masterplan(['report', 'noord', '-o', '-'], { ...FILES, 'masterplan.yaml': asked })
    const [wide, narrow] = out.match(/<svg[\s\S]*?<\/svg>/g) ?? []
    const web = out.match(/<svg(?:(?!<svg)[\s\S])*?ambitieweb-t[\s\S]*?<\/svg>/)?.[0]
    await expect(web).toMatchFileSnapshot('ambition-web.expected.svg')
    await expect(wide).toMatchFileSnapshot('priority-matrix.expected.svg')
    await expect(narrow).toMatchFileSnapshot('priority-matrix-narrow.expected.svg')
  })
})

describe('where a report goes', () => {
  it.each([
    [['report', 'noord'], ['/work/reports/noord.html']],
    [['report'], ['/work/reports/vereniging.html']],
    [
      ['report', 'noord', 'zuid', '-o', 'uit'],
      ['/work/uit/noord.html', '/work/uit/zuid.html'],
    ],
    [['report', 'noord', '-o', 'plan.md'], ['/work/plan.md']],
    [['report', 'noord', '--format', 'md'], ['/work/reports/noord.md']],
  ])('%j', async (argv, paths) => {
    const { written, out, code } = await masterplan(argv, FILES)
    expect(code).toBe(0)
    expect(Object.keys(written)).toEqual(paths)
    for (const path of paths) expect(out).toContain(path.replace('/work/', ''))
    for (const [path, content] of Object.entries(written))
      expect(content.startsWith('<!doctype html>')).toBe(path.endsWith('.html'))
  })

  it('tells what is in it: top themes, counts, attention', async () => {
    const { out } = await masterplan(['report', 'noord'], FILES)
    expect(out).toBe(
      'Masterplan Noord\nBovenaan: Energie en Water\n1 wens; 1 projectvoorstel, waarvan 1 open en 1 in uitvoering\nVraagt aandacht: 1\nGeschreven: reports/noord.html\n',
    )
  })
})

describe('an example says so', () => {
  it('on every report and page', async () => {
    const files = { ...FILES, 'masterplan.yaml': `${FILES['masterplan.yaml']}status: voorbeeld\n` }
    for (const argv of [['report', 'noord'], ['report']]) {
      const { out } = await masterplan([...argv, '-o', '-'], files)
      expect(out).toContain('<strong>Voorbeeld.</strong>')
      // The foot of every printed page.
      expect(out).toMatch(/@bottom-left \{\s*width: 84%;\s*content: "Voorbeeld /)
    }
    expect(await html()).not.toContain('<strong>Voorbeeld.</strong>')
    expect((await masterplan(['rank', 'noord'], files)).out).toContain('Voorbeeld')
  })
})

it('keeps every word of a plan, wherever in the file it stands', async () => {
  const text = `---
thema: energie
wensen: { zon: {} }
projecten: { hub: { wensen: [zon], fase: idee, toelichting: "Een.\\n\\nTwee-alinea." } }
---

# Energie

Inleiding.

#### Tussenkop-in-inleiding

## Wensen

Boven-de-wensen.

### Zon {#zon}

- [ ] Open-taak

#### Vraag achter de vraag

1. Waarom-genummerd?

#### Risico

Achter-de-waaroms.

## Projectvoorstellen

### Hub {#hub}

#### Voortgang

1. 2026-01-01: Genummerde-voortgang.

#### Vrije-kop

Achter-de-voortgang.
`
  const { out } = await masterplan(
    ['report', 'noord', '-o', '-'],
    mini({
      'noord/energie.md': text,
      'noord/kring.md': '---\nkring: noord\n---\n\n# Noord\n\nBoven-de-stip.\n\n## Stip op de horizon\n\nStip.\n',
    }),
  )
  for (const words of [
    'Twee-alinea',
    'Tussenkop-in-inleiding',
    'Boven-de-wensen',
    'Waarom-genummerd',
    'Achter-de-waaroms',
    'Genummerde-voortgang',
    'Vrije-kop',
    'Achter-de-voortgang',
    'Boven-de-stip',
    '☐ Open-taak',
  ]) {
    expect(out).toContain(words)
  }
})

it('warns when something could not be read', async () => {
  const { err, out, code } = await masterplan(['report', 'noord'], mini({ 'noord/energie.md': '---js\n---\n' }))
  expect(code).toBe(0)
  expect(err).toContain('1 fout in de plannen')
  expect(out).toContain('Geschreven')
})

it('publishes the JSON Schemas that the program reads and writes by', async () => {
  const { publishedSchemas } = await import('../../src/cli/schema/published.ts')
  const { reportJsonSchema } = await import('../../src/report/data/schema.ts')
  for (const [name, schema] of Object.entries({ ...publishedSchemas(), report: reportJsonSchema() })) {
    const file = `templates/schema/${name}.schema.json`
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${file}`)
    expect(JSON.parse(readFileSync(file, 'utf8')).additionalProperties).toBe(false)
  }
})
