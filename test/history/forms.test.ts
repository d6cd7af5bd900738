/** The overview of changes in each of its forms: what half a year of work looks like, and what a stranger’s plan can’t do to a comment. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { safeJson } from '../../src/diagnostics/safe.ts'
import { html } from '../../src/formats/html/html.ts'
import { PLAIN, text } from '../../src/formats/text.ts'
import { changesData } from '../../src/report/changes/data.ts'
import { type ChangesInput, changesDocument } from '../../src/report/changes/document.ts'
import { comment } from '../../src/report/changes/quiet.ts'
import { type Files, masterplan, mini } from '../world.ts'
import { BASE } from './base.ts'
import { changed, type Edit, edited } from './told.ts'

const SAMPLE: Files = Object.fromEntries(
  readdirSync('plans', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(md|csv|yaml)$/.test(path))
    .map((path) => [path, readFileSync(join('plans', path), 'utf8')]),
)

const N = 'noord/energie.md'
const Z = 'zuid-west/energie.md'
const W = 'noord/water.md'
const WAGONS =
  '### Wagens wassen met regen {#wassen-met-regen}\n\nEen transporteur spuit elke week zijn wagens schoon met drinkwater, terwijl er een dak van een hectare naast ligt.\n'

/** Half a year of work, of every kind. */
const HALF_A_YEAR: Edit[] = [
  ['masterplan.yaml', 'belang: { punten: 30, naam: Belang }', 'belang: { punten: 20, naam: Belang }'],
  ['masterplan.yaml', 'urgentie: { punten: 20, naam: Urgentie }', 'urgentie: { punten: 30, naam: Urgentie }'],
  ['masterplan.yaml', '    leden: 96\n', '    leden: 98\n'],
  [
    'masterplan.yaml',
    '  nij-begun:\n    naam: Economische agenda Nij Begun\n    periode: vanaf 2025\n    status: concept\n',
    '  nij-begun:\n    naam: Economische agenda Nij Begun\n    periode: vanaf 2025\n    status: lopend\n',
  ],

  [N, 'ambitie: 3\nnu: 1\n', 'ambitie: 3\nnu: 2\n'],
  [N, 'bijgewerkt: 2026-10-06', 'bijgewerkt: 2026-11-20'],
  [N, '    steun: 14\n', '    steun: 18\n    zekerheid: vermoeden\n'],
  [
    N,
    '    fase: verkenning\n    signaal: oranje\n    toelichting: Er is nog geen netcapaciteit toegezegd. Zonder groepscontract kan de hub wel worden ontworpen, maar niet draaien. De werkgroep bespreekt in maart met Enexis wat er kan.\n',
    '    fase: voorbereiding\n    signaal: groen\n    besluit-voor: 2027-02-01\n',
  ],
  [N, 'planning: { start: 2027-01, eind: 2028-06 }', 'planning: { start: 2027-01, eind: 2028-12 }'],
  [
    N,
    'dekking: { ondernemersfonds: 15000, provincie-drenthe: 20000 }',
    'dekking: { ondernemersfonds: 20000, provincie-drenthe: 20000, gemeente-assen: 5000 }',
  ],
  [N, 'geblokkeerd-door: [netverzwaring-zeijerveen]', 'geblokkeerd-door: []'],
  [
    N,
    '- 2026-10-06: Haalbaarheidsonderzoek besproken met de gemeente.',
    '- 2026-11-17: Groepscontract getekend met Enexis.\n- 2026-10-06: Haalbaarheidsonderzoek besproken met de gemeente.',
  ],
  [
    N,
    '- 2026-06-18 (ALV): Verkenning starten, budget € 10.000.',
    '- 2026-06-18 (ALV): Verkenning starten, budget € 10.000.\n- 2026-11-19 (kringbestuur): Naar voorbereiding, € 5.000 extra uit het Ondernemersfonds.',
  ],
  [N, 'bijdrage van € 20.000 uit', 'bijdrage van € 25.000 uit'],
  [
    N,
    '- 2026-09-15: Nieuwe planning opgevraagd; nog geen datum ontvangen.',
    '- 2026-09-15: Nieuwe planing opgevraagd; nog geen datum ontvangen.',
  ],
  [N, 'planning: { start: 2025-01, eind: 2027-10 }', 'planning: { start: 2025-01, eind: 2029-03 }'],
  [N, '### Van het gas af, maar niet in het donker {', '### Van het gas af zonder in het donker te zitten {'],
  [
    N,
    'Een warmtepomp vraagt vermogen dat er niet is. Leden willen weten in welke volgorde het wel kan.',
    'Een warmtepomp vraagt vermogen dat er niet is. Leden willen weten in welke volgorde het wel kan.\n\n#### Vraag achter de vraag\n\n- Waarom nu? Omdat de ketels op zijn. (werksessie, 2026-11-12)\n\n> De eigenlijke vraag: wie helpt ons kiezen tussen een nieuwe ketel en wachten?',
  ],
  [
    W,
    '  wassen-met-regen:\n    uitdagingen: [bui-in-de-kuil]\n    steun: 7\n    zekerheid: vermoeden\n',
    '  tank-op-het-dak: { steun: 3 }\n',
  ],
  [W, `${WAGONS}\n`.slice(0, WAGONS.indexOf('\n\n')), '### Een tank op het dak {#tank-op-het-dak}'],
  [Z, '  stroom-bewaren:\n', '  stroom-bewaren:\n    voorheen: [kantoor-in-de-slaapstand]\n'],
  [
    Z,
    '  kantoor-in-de-slaapstand:\n    uitdagingen: [wachten-op-vermogen]\n    steun: 17\n    branches: [overheid-defensie]\n    zekerheid: getoetst\n',
    '',
  ],
  [Z, 'wensen: [kantoor-in-de-slaapstand]', 'wensen: [stroom-bewaren]'],
  [Z, '    signaal: oranje\n    toelichting: Het ontwerp', '    signaal: rood\n    toelichting: Het ontwerp'],
  [
    Z,
    'scores: { belang: 4, urgentie: 3, haalbaarheid: 5, draagvlak: 4, inspanning: 2 }',
    'scores: { belang: 4, urgentie: 3, haalbaarheid: 5, draagvlak: 4, inspanning: 2 }\n  laadpaal-achterom:\n    wensen: [laden-achter-de-meter]\n    fase: idee\n    scores: { belang: 4, urgentie: 4, haalbaarheid: 4, draagvlak: 4, inspanning: 2 }',
  ],
  [
    Z,
    '### Installaties opnieuw inregelen {',
    '### Laadpalen achterom {#laadpaal-achterom}\n\nDrie palen op het achterterrein.\n\n### Installaties opnieuw inregelen {',
  ],
]

async function halfAYear(): Promise<ChangesInput> {
  const after = edited(
    SAMPLE,
    HALF_A_YEAR.filter(([file]) => file !== 'noord/kring.md'),
  )
  const wish = String(after[Z])
  const start = wish.indexOf('### Het kantoor ’s avonds')
  const end = wish.indexOf('### Stroom bewaren')
  return changed(SAMPLE, { ...after, [Z]: wish.slice(0, start) + wish.slice(end) })
}

describe('half a year of work', () => {
  it('reads well on a terminal', async () => {
    const shown = text(changesDocument(await halfAYear()), PLAIN)
    await expect(shown).toMatchFileSnapshot('goldens/half-jaar.nl.txt')
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
  it('reads well as a comment', async () => {
    const input = await halfAYear()
    await expect(comment((limits) => changesDocument(input, limits))).toMatchFileSnapshot('goldens/half-jaar.nl.md')
    const english = { ...input, language: 'en' as const }
    await expect(comment((limits) => changesDocument(english, limits))).toMatchFileSnapshot('goldens/half-jaar.en.md')
  })
  it('is data', async () => {
    await expect(`${safeJson(changesData(await halfAYear()))}\n`).toMatchFileSnapshot('goldens/half-jaar.expected.json')
  })
  it('is a page of its own', async () => {
    const page = html(changesDocument(await halfAYear()))
    expect(page).toContain('<title>Wat er veranderde – Ondernemend Assen</title>')
    expect(page).toContain('<html lang="nl"')
    expect(page).toMatch(/<h2[^>]*>Noord<\/h2>/)
    expect(page).toContain('van verkenning naar voorbereiding')
    expect(page).not.toMatch(/(src|href)="(?!#|data:)/)
  })
})

/** Every kind of node in some Markdown as a platform would read it, and its texts. */
function read(markdown: string): { types: Set<string>; texts: string[] } {
  const found = { types: new Set<string>(), texts: [] as string[] }
  const walk = (node: Nodes): void => {
    // This parser takes an address for a link that a platform, for the sign before it, leaves as it is.
    const [label] = 'children' in node ? node.children : []
    const bare = node.type === 'link' && label?.type === 'text' && node.url.endsWith(label.value)
    if (!bare) found.types.add(node.type)
    if (node.type === 'text') found.texts.push(node.value)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(unified().use(remarkParse).use(remarkGfm).parse(markdown))
  return found
}

const asComment = (input: ChangesInput): string => comment((limits) => changesDocument(input, limits))
const item = (title: string, n = 0): string => `\n### ${title} {#p${n}}\n`
const projects = (titles: readonly string[]): string =>
  `---\nthema: water\n---\n\n# Water\n\n## Projectvoorstellen\n${titles.map(item).join('')}`

describe('a comment', () => {
  const HOSTILE: [name: string, title: string][] = [
    ['a person', 'Vraag @voorzitter en @org/team om hulp'],
    ['a person between marks', 'Vraag (@voorzitter), *@penningmeester* en `@secretaris`'],
    ['other pages', 'Zie #12, !12, GH-12, gh-13, org/repo#14 en org/repo@abcdef0'],
    ['an address', 'Zie https://example.org/x, www.example.org en mail a@example.org'],
    ['a link and a picture', '[klik](https://kwaad.example) ![stil](https://kwaad.example/pixel.png)'],
    ['references to addresses', '[klik][x] ![y][x] <https://kwaad.example>'],
    ['raw HTML', '<img src=https://kwaad.example/p.png> <script>alert(1)</script> <a href="javascript:1">x</a>'],
    ['a comment that hides', 'Voor <!-- verborgen --> na <!-- de rest is weg'],
    ['an end of a comment', '--> zichtbaar'],
    ['orders to a log', '::error::mis ##[error]mis ::set-output name=x::y'],
    ['marks', '`code` ```` | cel | *vet* _scheef_ ~~weg~~ $x$ - [ ] taak > citaat # kop'],
    ['escape sequences', 'rood \u001b[31mrood\u001b[0m \u202eomgekeerd\u0007 \u009b1m'],
    ['an order to a bot', '/close /approve'],
    ['a footnote', 'Zie[^1]. [^1]: voet'],
    ['an endless name', 'lang '.repeat(5000)],
    ['an endless word', 'a'.repeat(60_000)],
  ]
  it.each(HOSTILE)('makes nothing of %s', async (_, title) => {
    const input = await changed(mini(), mini({ 'noord/water.md': projects([title]) }))
    const markdown = asComment(input)
    const { types, texts } = read(markdown)
    for (const type of ['link', 'linkReference', 'definition', 'image', 'imageReference', 'html', 'footnoteReference'])
      expect(types).not.toContain(type)
    expect(markdown).not.toMatch(/[^\\]:\/\/|www\./)
    for (const shown of texts) {
      expect(shown).not.toMatch(/[@#!](?=[\p{L}\p{N}_-])|GH-\d|(^|\n)\s*\/\p{L}/iu)
    }
    expect(markdown).not.toMatch(/^\s*::|##\[/m)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(markdown.length).toBeLessThan(2000)
    // The page loads nothing either, and the screen and the log obey nothing.
    expect(html(changesDocument(input))).not.toMatch(/<(img|iframe|link|object|script src)\b|<a [^>]*href="(?!#)/)
    const screen = text(changesDocument(input), PLAIN)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    expect(screen).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(safeJson(changesData(input))).not.toMatch(/##\[/)
  })

  it.each([
    ['the association', [['masterplan.yaml', 'vereniging: Proefvereniging', 'vereniging: /close @ieder']]],
    [
      'an endless association',
      [['masterplan.yaml', 'vereniging: Proefvereniging', `vereniging: ${'x'.repeat(90_000)}`]],
    ],
    ['a kring', [['masterplan.yaml', 'naam: Noord,', `naam: "@ieder ${'x'.repeat(90_000)}",`]]],
    ['a partner', [['masterplan.yaml', '{ naam: Fonds }', '{ naam: "@ieder <img src=x>" }']]],
    [
      'a forum and a line',
      [
        [
          'noord/energie.md',
          '- 2026-01-18 (ALV): V',
          '- 2026-06-18 (@ieder): ![x](https://kwaad.example/x.png)\n- 2026-01-18 (ALV): V',
        ],
      ],
    ],
    ['an explanation', [['noord/energie.md', 'Wacht op het net.', '"/approve <script>alert(1)</script> #12"']]],
    ['a lead', [['noord/energie.md', 'trekker: werkgroep-energie', 'trekker: "@ieder"']]],
    ['a section', [['noord/kring.md', '## Wie doen er mee', '## Wie @ieder <b>doen</b> er mee']]],
    ['a why', [['noord/energie.md', '- Waarom delen?', '- Waarom @ieder?']]],
  ] as [string, Edit[]][])('is calm about %s', async (_, edits) => {
    const markdown = asComment(await changed(BASE, edited(BASE, edits)))
    const { types, texts } = read(markdown)
    for (const type of ['link', 'image', 'html']) expect(types).not.toContain(type)
    for (const shown of texts) expect(shown).not.toMatch(/[@#!](?=[\p{L}\p{N}_-])|(^|\n)\s*\/\p{L}/u)
    expect(markdown).toMatch(/Wat er veranderde/)
    expect(markdown.length).toBeLessThan(60_000)
  })

  it('fits, and says that it was shortened', async () => {
    const titles = Array.from({ length: 4000 }, (_, i) => `Project ${i} ${'met een lange naam '.repeat(4)}`)
    const input = await changed(mini(), mini({ 'noord/water.md': projects(titles) }))
    const markdown = asComment(input)
    expect(markdown.length).toBeLessThanOrEqual(60_000)
    expect(markdown).toContain('Dit overzicht is ingekort; masterplan changes laat alles zien.')
    expect(markdown).toContain('4000 nieuwe projecten')
    expect(markdown).toContain('en nog 3960')
    expect(asComment(await changed(mini(), mini({ 'noord/water.md': projects(titles.slice(0, 9)) })))).not.toContain(
      'ingekort',
    )
  })

  it('fits for kringen without end too, and still says that it was shortened', async () => {
    const kringen = Array.from({ length: 700 }, (_, i) => i)
    const config = (n: number): string =>
      `formaat: 1\nvereniging: Groot\nkringen:\n${kringen.map((i) => `  k${i}: { naam: ${`Kring ${i} `.repeat(9)}, leden: ${n} }\n`).join('')}themas:\n  water: { naam: Water }\n`
    const markdown = asComment(await changed({ 'masterplan.yaml': config(1) }, { 'masterplan.yaml': config(2) }))
    expect(markdown.length).toBeLessThanOrEqual(60_000)
    expect(markdown).toContain('Dit overzicht is ingekort')
  })
})

it('asks for plans in git, in a world without', async () => {
  const { code, err } = await masterplan(['changes', '--format', 'md'], mini())
  expect([code, err]).toEqual([
    2,
    'De plannen staan niet in git en er is nog geen momentopname van, dus is er geen eerdere versie om mee te vergelijken. Maak er nu een, voor een volgende keer: masterplan snapshot.\n',
  ])
})
