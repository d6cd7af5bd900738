/**
 * Nothing that somebody writes is lost without a word: a marked word is put at every spot of a plan, and must come back in every form
 * of the report, or in a finding. Comments are the author's own silence, in prose and among the facts, and are left out.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { open, validate } from '../../src/masterplan.ts'
import { accountOf } from '../../src/plan/body/account.ts'
import { nearHeadings } from '../../src/plan/body/near-heading.ts'
import { outline } from '../../src/plan/body/outline.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'
import { cutTheme } from '../../src/plan/body/sections.ts'
import { masterplan, mini, world } from '../world.ts'

const WORD = 'ZOEKWOORD7'
const THEME = `---
thema: energie
ambitie: 2
nu: 1
trekker: bestuur
wensen:
  zon: { steun: 3 }
projecten:
  hub:
    wensen: [zon]
    fase: verkenning
    toelichting: Er is nog geen net.
---

Een regel vooraf.

# Energie

Een inleiding met een noot.[^1] En [een link][site].

## Uitdagingen

Wat hier knelt.

### Het net zit vol {#net}

Wie wil uitbreiden, wacht.

| jaar | wacht |
|---|---|
| 2026 | 12 |

## Wensen

### Zon delen {#zon}

Samen is goedkoper.

#### Vraag achter de vraag

- Waarom delen? Omdat het moet. (werksessie, 2026-05-12)
  - Waarom dat? Daarom.

> De eigenlijke vraag: hoe dan?

## Projectvoorstellen

### Hub {#hub}

Een hub.

- Eerst dit.
- Dan dat.

#### Voortgang

- 2026-10-06: Besproken
  met de gemeente.

#### Besluiten

- 2026-06-18 (ALV): Verkenning starten.

\`\`\`
stroom
\`\`\`

## Wat verder nog

Vrije tekst.

#### Een kopje

Onder het kopje.

[^1]: Volgens de netbeheerder.
[site]: https://example.org/
`
const KRING = `---
kring: noord
horizon: 2050
---

Vooraf.

# Noord

Een inleiding.

## Stip op de horizon

Een stip.

### Verder weg

Nog een stip.

## Wie wij zijn

Ondernemers.
`
const FILES = { 'noord/energie.md': THEME, 'noord/kring.md': KRING } as const

/** What somebody may type, as a line of its own. */
const LINES: [name: string, line: string][] = [
  ['a paragraph', `\n${WORD}\n`],
  ['a line', WORD],
  ['an indented line', `  ${WORD}`],
  ['indented code', `\n    ${WORD}\n`],
  ['a bullet', `- ${WORD}`],
  ['a numbered line', `1. ${WORD}`],
  ['a deep bullet', `    - ${WORD}`],
  ['a word processor’s bullet', `• ${WORD}`],
  ['a task', `- [x] ${WORD}`],
  ['a quote', `> ${WORD}`],
  ['a table', `\n| ${WORD} |\n|---|\n`],
  ['a row', `| ${WORD} | 1 |`],
  ['bold', `**${WORD}**`],
  ['bold with an id', `\n**${WORD}** {#nieuw}\n`],
  ['a title', `# ${WORD}`],
  ['a section', `## ${WORD}`],
  ['an item', `### ${WORD}`],
  ['an item with an id', `### ${WORD} {#nieuw}`],
  ['a subheading', `#### ${WORD}`],
  ['a subheading with an id', `#### ${WORD} {#nieuw}`],
  ['a deep heading', `###### ${WORD}`],
  ['an underlined heading', `\n${WORD}\n---\n`],
  ['a heading without a space', `###${WORD} {#nieuw}`],
  ['a heading that is escaped', `\\### ${WORD}`],
  ['progress', `\n#### Voortgang\n\n- ${WORD}\n`],
  ['decisions', `\n#### Besluiten\n\n- 2026-02-03 (ALV): ${WORD}\n`],
  ['decisions too high', `\n### Besluiten\n\n- 2026-02-03 (ALV): ${WORD}\n`],
  ['whys', `\n#### Vraag achter de vraag\n\n${WORD}\n`],
  ['a question that isn’t quoted', `De eigenlijke vraag: ${WORD}?`],
  ['wishes again', `\n## Wensen\n\n${WORD}\n`],
  ['wishes at another depth', `\n### Wensen\n\n${WORD}\n`],
  ['a section with a slip', `\n## Wenssen\n\n${WORD}\n`],
  ['a footnote', `\n[^9]: ${WORD}\n`],
  ['a footnote that is referred to', `\nNoot.[^9]\n\n[^9]: ${WORD}\n`],
  ['an address', `\n[${WORD}]: https://example.org/\n`],
  ['code', `\n\`\`\`\n${WORD}\n\`\`\`\n`],
  ['code that is not closed', `\n\`\`\`\n${WORD}\n`],
  ['raw HTML', `<p>${WORD}</p>`],
  ['raw HTML as a block', `\n<div>\n${WORD}\n</div>\n`],
  ['a picture', `![${WORD}](kaart.png)`],
  ['a rule', `---\n${WORD}`],
  ['a fact', `trekker: ${WORD}`],
]

interface Spot {
  file: keyof typeof FILES
  name: string
  text: string
}

/** The word as each kind of line, before every line of every file and behind the last one. */
function asLines(): Spot[] {
  return (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((file) => {
    const lines = FILES[file].split('\n')
    return lines.flatMap((_, i) =>
      LINES.map(([name, line]): Spot => {
        const text = [...lines.slice(0, i), line, ...lines.slice(i)].join('\n')
        return { file, name: `${name} above line ${i + 1} of ${file}`, text }
      }),
    )
  })
}

/** The word between all the words, and in the midst of each. */
function inLines(): Spot[] {
  return (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((file) =>
    [...FILES[file].matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
      [
        [index, `${WORD} `],
        [index + Math.ceil(word.length / 2), WORD],
        [index + word.length, ` ${WORD}`],
      ].map(([at, put]): Spot => {
        const text = FILES[file].slice(0, Number(at)) + put + FILES[file].slice(Number(at))
        return { file, name: `in ${file} at ${at}: ${text.slice(Number(at) - 12, Number(at) + 24)}`, text }
      }),
    ),
  )
}

/** Findings after which a whole file is known not to be read, or all of its facts. */
const WHOLE = new Set(['geen-front-matter', 'open-front-matter', 'open-blok', 'samenvoegconflict', 'meer-documenten'])
const FACTS = new Set(['yaml-syntax', 'dubbele-sleutel', 'verkeerd-type', 'front-matter-streep'])

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Whether a finding is about the word: it names it, stands at it, or tells that all around it isn't read. */
function isTold(findings: readonly Finding[], { file, text }: Spot): boolean {
  const at = text.indexOf(WORD)
  const inFacts = at < text.indexOf('\n---\n')
  return findings.some(
    (f) =>
      f.file === file &&
      (WHOLE.has(f.ruleId) ||
        (inFacts && FACTS.has(f.ruleId)) ||
        f.reason.includes(WORD) ||
        (f.start.offset <= at && f.end.offset >= at + WORD.length) ||
        // A fact is told of at its key.
        (inFacts && lineOf(text, f.start.offset) === lineOf(text, at))),
  )
}

/** Whether the author keeps the word out on purpose, as a comment among the facts. */
function isSilent({ text }: Spot): boolean {
  const at = text.indexOf(WORD)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at))
  const comment = at < text.indexOf('\n---\n') && /^\s*#|\s#\s/.test(line)
  return comment
}

async function fate(spot: Spot): Promise<'read' | 'told' | 'lost'> {
  const workspace = await open(world(mini({ ...FILES, [spot.file]: spot.text })).host)
  const found = await validate(workspace, { language: 'nl', today: '2026-11-23' })
  if (isTold(found, spot)) return 'told'
  const { kringen } = workspace.set.plans
  return JSON.stringify(kringen.map(({ file: _, ...kring }) => kring)).includes(WORD) ? 'read' : 'lost'
}

const STRIDE = Number(process.env['SPOTS'] ?? 23)

describe('a marked word', () => {
  // One spot in many, so that each kind of line wanders through both files; `SPOTS=1` tries them all, which takes minutes.
  const all = [...asLines(), ...inLines()].filter((spot, i) => i % STRIDE === 0 && !isSilent(spot))

  it('is in the plan or in a finding, wherever it is put', async () => {
    const count = { read: 0, told: 0, lost: 0 }
    const lost: string[] = []
    for (const spot of all) {
      const what = await fate(spot)
      count[what]++
      if (what === 'lost') lost.push(spot.name)
    }
    expect(lost).toEqual([])
    expect(count.read).toBeGreaterThan(80)
    expect(count.told).toBeGreaterThan(50)
  }, 120_000)

  it('that is in the plan is in every form of its report', async () => {
    const some = all.filter((_, i) => i % STRIDE === 0)
    const missing: string[] = []
    for (const spot of some) {
      const files = mini({ ...FILES, [spot.file]: spot.text })
      const workspace = await open(world(files).host)
      if (isTold(await validate(workspace, { language: 'nl', today: '2026-11-23' }), spot)) continue
      const { written } = await masterplan(['report', 'noord', '--format', 'json,md,html,txt', '-o', 'uit'], files)
      for (const [path, text] of Object.entries(written))
        if (!text.replaceAll('\\', '').includes(WORD)) missing.push(`${path.split('.').at(-1)}: ${spot.name}`)
      if (Object.keys(written).length < 4) missing.push(`no report: ${spot.name}`)
    }
    expect(missing).toEqual([])
  }, 120_000)
})

describe('the account of a body', () => {
  const ALPHABET = [
    '# ',
    '## ',
    '### ',
    '#### ',
    '###',
    'Wensen',
    'Besluiten',
    'Voortgang',
    '\n',
    '\n\n',
    '{#x}',
    '**',
    '---\n',
    '- ',
    '> ',
    '```\n',
    '[^1]: ',
    '\u00a0',
    '\r\n',
    '<!-- ',
    ' -->',
  ]

  it('leaves nothing out and has nothing twice, whatever is typed', () => {
    const body = THEME.slice(THEME.indexOf('Een regel vooraf'))
    const edits = fc.array(fc.tuple(fc.nat(body.length), fc.nat(6), fc.constantFrom(...ALPHABET)), { maxLength: 8 })
    fc.assert(
      fc.property(edits, (list) => {
        const text = list.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), body)
        const source = { file: 'noord/energie.md', text }
        const range = { start: 0, end: text.length }
        const headings = outline(source, range, remarkReferee)
        const near = nearHeadings(source, range, headings).value
        const pieces = accountOf(cutTheme(source.file, headings, range, near).value)
        let at = 0
        for (const { start, end } of pieces) {
          expect(start).toBe(at)
          at = end
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 500 },
    )
  })
})
