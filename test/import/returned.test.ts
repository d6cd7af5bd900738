/** A report of ours that comes back from Word: only what somebody changed is proposed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const PLAN = `---
thema: energie
wensen:
  stroom-delen: { steun: 12 }
projecten:
  een-hub-met-een-naam-die-heel-erg-lang-is:
    wensen: [stroom-delen]
    fase: verkenning
    signaal: oranje
    toelichting: Er is nog geen plek.
    trekker: werkgroep-energie
    partners: [gemeente]
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 45000
    dekking: { fonds: 15000 }
  een-hub-met-een-naam-die-heel-erg-kort-is: { fase: idee }
---

# Energie

De kring wil **samen** opwekken.

## Wensen

### Stroom delen {#stroom-delen}

Leden willen hun [overschot](https://example.org) delen.

#### Vraag achter de vraag

- Waarom? Omdat het net vol zit. (werksessie, 2026-05-12)

> De eigenlijke vraag: hoe blijft stroom betaalbaar?

## Projectvoorstellen

### Hub met een lange naam {#een-hub-met-een-naam-die-heel-erg-lang-is}

Eén aansluiting delen. Met *heldere* afspraken.

- Opwek
- Opslag

#### Mijlpalen

- [ ] 2027-03: Contract getekend

#### Acties

- [ ] 2027-01-15 (bestuur): Offertes vragen

#### Voortgang

- 2026-10-06: Onderzoek besproken.

#### Besluiten

- 2026-06-18 (ALV): Verkenning starten.

### Hub met een korte naam {#een-hub-met-een-naam-die-heel-erg-kort-is}

Nog een.
`
const files = (over: Record<string, string | Uint8Array> = {}): Files => mini({ 'noord/energie.md': PLAN, ...over })
const REPORT = '../noord.docx'
let report: Uint8Array

beforeAll(async () => {
  const made = await masterplan(['report', 'noord', '--format', 'docx', '-o', '-'], files())
  report = made.bytes['-'] ?? new Uint8Array()
})

/** The report with other words in its text. */
const edited = (...pairs: [was: string, now: string][]): Uint8Array => editedIn(report, ...pairs)

function editedIn(document: Uint8Array, ...pairs: [was: string, now: string][]): Uint8Array {
  const parts = unzipSync(document)
  let text = strFromU8(parts['word/document.xml'] as Uint8Array)
  for (const [was, now] of pairs) {
    if (!text.includes(was)) throw new Error(`the report doesn’t say ${was}`)
    text = text.replaceAll(was, now)
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(text) })
}

async function imported(document: Uint8Array, over = {}, ...options: string[]) {
  const made = await masterplan(
    ['import', '/work/noord.docx', '--json', ...options],
    files({ [REPORT]: document, ...over }),
  )
  return { ...made, said: made.out === '' ? null : JSON.parse(made.out) }
}

const changed = (said: { changes: { where: string; field: string; was: string; now: string }[] }): string[] =>
  said.changes.map(({ where, field, was, now }) => `${where} › ${field}: ${was} → ${now}`)

describe('a report that nobody changed', () => {
  it('proposes nothing', async () => {
    const { code, said } = await imported(report)
    expect(code).toBe(0)
    expect(said).toMatchObject({
      kind: 'report',
      kring: 'noord',
      exact: true,
      items: 3,
      changes: [],
      toDecide: [],
      files: [],
    })
  })

  it('says so on the screen, in sentences', async () => {
    const { code, out } = await masterplan(['import', '/work/noord.docx'], files({ [REPORT]: report }))
    expect(code).toBe(0)
    expect(out).toContain('Niets gewijzigd.')
    expect(out).toContain('Er verandert niets in de plannen.')
  })
})

describe('what somebody changed', () => {
  it('is taken over field by field, and nothing else', async () => {
    const document = edited(
      ['Hub met een lange naam', 'Hub aan de Zeijerweg'],
      ['Werkgroep energie<', 'Bestuur<'],
      ['€\u00a045.000', '€\u00a047.500'],
      ['januari 2027 – juni 2028', 'maart 2027 – Q4 2028'],
      ['Eén aansluiting delen.', 'Twee aansluitingen delen.'],
      ['Er is nog geen plek.', 'De plek is gevonden.'],
      ['Onderzoek besproken.', 'Onderzoek besproken met de gemeente.'],
    )
    const { code, said, written } = await imported(document, {}, '--write')
    expect(code).toBe(0)
    const text = written['/work/plans/noord/energie.md'] ?? ''
    expect(changed(said)).toContain('Hub aan de Zeijerweg › titel: Hub met een lange naam → Hub aan de Zeijerweg')
    expect(text).toContain('### Hub aan de Zeijerweg {#een-hub-met-een-naam-die-heel-erg-lang-is}')
    expect(text).toContain('Twee aansluitingen delen. Met *heldere* afspraken.')
    expect(text).toContain('toelichting: De plek is gevonden.')
    expect(text).toContain('kosten: 47500')
    expect(text).toContain('- 2026-10-06: Onderzoek besproken met de gemeente.')
    expect(text).toContain('start: 2027-03')
    expect(text).toContain('eind: 2028-K4')
  })

  it('is put before the first text of an item where somebody typed it there', async () => {
    const parts = unzipSync(report)
    const text = strFromU8(parts['word/document.xml'] as Uint8Array)
    const first = /<w:p>(?:(?!<w:p>).)*Eén aansluiting delen\..*?<\/w:p>/s.exec(text)?.[0] ?? ''
    const typed = '<w:p><w:r><w:t>Nu eerst dit.</w:t></w:r></w:p>'
    const document = { ...parts, 'word/document.xml': strToU8(text.replace(first, `${typed}${first}`)) }
    const { written } = await imported(zipSync(document), {}, '--write')
    expect(written['/work/plans/noord/energie.md']).toContain('\n\nNu eerst dit.\n\nEén aansluiting delen.')
  })

  it('is a new wish once, however often the report is read', async () => {
    const parts = unzipSync(report)
    const text = strFromU8(parts['word/document.xml'] as Uint8Array)
    const head =
      /<w:p>(?:(?!<w:p>).)*>Stroom delen<(?:(?!<w:p>).)*<\/w:p>/s.exec(
        text.slice(text.indexOf('energie__stroom_delen') - 400),
      )?.[0] ?? ''
    const typed = (words: string): Uint8Array =>
      zipSync({
        ...parts,
        'word/document.xml': strToU8(
          text.replace(
            head,
            `${head.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '').replace('Stroom delen', 'Dak delen')}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>${head}`,
          ),
        ),
      })
    const first = await imported(typed('Een dak voor allen.'), {}, '--write')
    const plan = first.written['/work/plans/noord/energie.md'] ?? ''
    expect(plan).toContain('### Dak delen {#dak-delen}\n\nEen dak voor allen.')
    const now = { 'noord/energie.md': plan }
    const again = (await imported(typed('Een dak voor allen.'), now)).said
    expect(again.files).toEqual([])
    // Compared with the plans as they are by now, which have it under a name that the report lacks.
    expect(again.toDecide).toMatchObject([{ where: 'Verantwoording' }])
    const other = await imported(typed('Een ander dak.'), now)
    expect(other.said.files).toEqual([])
    expect(other.said.toDecide).toContainEqual(
      expect.objectContaining({ where: 'Dak delen', said: 'Dak delen Een ander dak.' }),
    )
  })

  it.each([
    ['a phase', 'fase: idee', ''],
    ['a signal and no phase', 'signaal: groen', ''],
    ['both', 'fase: verkenning\n    signaal: groen', ''],
    ['who and when', 'trekker: Bestuur\n    partners: [gemeente]\n    planning: { start: 2027-01, eind: 2028-06 }', ''],
    ['money', 'kosten: 12000\n    dekking: { fonds: 5000 }', ''],
    ['a decision to take', 'fase: idee\n    besluit-voor: 2027-03-01', ''],
    [
      'dated lines',
      'fase: idee',
      '\n#### Voortgang\n\n- 2026-10-06: Begonnen.\n\n#### Besluiten\n\n- 2026-06-18 (ALV): Doen.\n',
    ],
  ])('is a new project with all that is said of it, once: %s', async (_, facts, lines) => {
    const body = `${PLAN}\n### Dak delen {#dak-delen}\n\nEen dak voor allen.\n${lines}`
    const more = body.replace('projecten:', `projecten:\n  dak-delen:\n    ${facts}`)
    const { bytes } = await masterplan(
      ['report', 'noord', '--format', 'docx', '-o', '-'],
      files({ 'noord/energie.md': more }),
    )
    const typed = zipSync({
      ...unzipSync(bytes['-'] as Uint8Array),
      'docProps/custom.xml': unzipSync(report)['docProps/custom.xml'] as Uint8Array,
    })
    const asked = ({ toDecide }: { toDecide: { where: string }[] }) =>
      toDecide.filter(({ where }) => where === 'Dak delen')
    const first = await imported(typed, {}, '--write')
    const plan = first.written['/work/plans/noord/energie.md'] ?? ''
    for (const line of `${facts}${lines}`.split('\n')) expect(plan).toContain(line.trim())
    expect(asked(first.said)).toEqual([])
    const again = (await imported(typed, { 'noord/energie.md': plan })).said
    expect(again.files).toEqual([])
    expect(asked(again)).toEqual([])
  })

  it.each([
    ['a cell with a bar', 'Dak\u00a0|\u00a0gevel', null],
    ['a cell with two', 'A | B | C', null],
    ['other words', 'Gevels', '| Gevels | 12 |'],
    ['more words', 'Dak en gevel', '| Dak en gevel | 12 |'],
    ['a number', '007', '| 007 | 12 |'],
  ])('a row of a table keeps its cells: %s', async (_, now, row) => {
    const plan = PLAN.replace('- Opwek\n- Opslag', '| Waar | Hoeveel |\n|---|---|\n| Daken | 12 |')
    const own = { 'noord/energie.md': plan }
    const { bytes } = await masterplan(['report', 'noord', '--format', 'docx', '-o', '-'], files(own))
    const document = editedIn(bytes['-'] as Uint8Array, ['>Daken<', `>${now}<`])
    const { written, said } = await imported(document, own, '--write')
    if (row !== null) expect(written['/work/plans/noord/energie.md']).toContain(row)
    else {
      expect(written).toEqual({})
      expect(JSON.stringify(said.toDecide)).toContain(now.replaceAll('\u00a0', ' '))
    }
  })

  it('is read in a content control as anywhere', async () => {
    const parts = unzipSync(report)
    const text = strFromU8(parts['word/document.xml'] as Uint8Array)
    const [run = '', properties = ''] =
      /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t[^>]*>€\u00a045\.000<\/w:t><\/w:r>/.exec(text) ?? []
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r>${properties}<w:t>€ 47.500</w:t></w:r></w:sdtContent></w:sdt>`
    const { said } = await imported(zipSync({ ...parts, 'word/document.xml': strToU8(text.replaceAll(run, control)) }))
    expect(said.diff).toContain('+    kosten: 47500')
  })

  it('never rewrites what was decided, and asks', async () => {
    const { said } = await imported(edited(['Verkenning starten.', 'Verkenning en ontwerp starten.']))
    expect(said.files).toEqual([])
    expect(said.toDecide.map(({ field }: { field: string }) => field)).toEqual(['besluiten'])
  })

  it('asks of what is refused, also where another change that is taken says the same', async () => {
    const over = { 'noord/energie.md': PLAN.replace('Verkenning starten.', 'Er is nog geen plek.') }
    const { bytes } = await masterplan(['report', 'noord', '--format', 'docx', '-o', '-'], files(over))
    const document = editedIn(bytes['-'] ?? new Uint8Array(), ['Er is nog geen plek.', 'De plek is gevonden.'])
    const { said } = await imported(document, over)
    expect(said.diff).toContain('+    toelichting: De plek is gevonden.')
    expect(said.toDecide.map(({ field }: { field: string }) => field)).toEqual(['besluiten'])
  })

  it('is refused alone where the plan says something else by now', async () => {
    const document = edited(['€\u00a045.000', '€\u00a047.500'], ['Er is nog geen plek.', 'De plek is gevonden.'])
    const { said } = await imported(document, { 'noord/energie.md': PLAN.replace('kosten: 45000', 'kosten: 50000') })
    // Without git the plans of that report are gone, and that is said.
    expect(said.exact).toBe(false)
    expect(said.diff).toContain('+    toelichting: De plek is gevonden.')
  })
})

describe('a folder without git', () => {
  it('has the plans of the report in a snapshot, so that what the plan says by now is kept', async () => {
    const argv = ['set', 'een-hub-met-een-naam-die-heel-erg-lang-is', 'kosten', '50000', '--write']
    const { written, kept } = await masterplan(argv, files())
    const meanwhile = Object.fromEntries(
      Object.entries({ ...written, ...kept }).map(([path, text]) => [path.replace('/work/plans/', ''), text]),
    )
    const document = edited(['Er is nog geen plek.', 'De plek is gevonden.'])
    const { said } = await imported(document, meanwhile)
    expect(said).toMatchObject({ exact: true, toDecide: [] })
    expect(changed(said)).toEqual(['Hub met een lange naam › toelichting: Er is nog geen plek. → De plek is gevonden.'])
  })
})

describe('what Word keeps beside the text', () => {
  it('tracked changes count as accepted and are told, and a comment is to decide, without who made it', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const parts = unzipSync(
      edited([
        'Nog een.</w:t></w:r>',
        'Nog </w:t></w:r><w:del w:author="Jan"><w:r><w:delText>een</w:delText></w:r></w:del><w:ins w:author="Jan"><w:r><w:t>twee</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>',
      ]),
    )
    const comments = `<w:comments ${w}><w:comment w:id="0" w:author="Jan"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment></w:comments>`
    const { said, out } = await imported(zipSync({ ...parts, 'word/comments.xml': strToU8(comments) }))
    expect(changed(said)).toEqual(['Hub met een korte naam › tekst: Nog een. → Nog twee.'])
    expect(said.tracked).toEqual({ inserted: ['twee'], deleted: ['een'] })
    expect(said.toDecide).toMatchObject([{ where: 'Hub met een korte naam', field: 'opmerking', said: 'Klopt dit?' }])
    expect(out).not.toContain('Jan')
  })

  it('a new project under the heading is added, with its facts', async () => {
    const heading = /(<w:p><w:pPr><w:pStyle w:val="ProjectHeading4"\/>.*?<\/w:p>)/s.exec(
      strFromU8(unzipSync(report)['word/document.xml'] as Uint8Array),
    )?.[1]
    const fresh = String(heading)
      .replace(/<w:bookmark\w+ [^>]*>/g, '')
      .replace(/>[^<>]+<\/w:t>/, '>Zonneweide</w:t>')
    const text =
      '<w:p><w:r><w:t>Langs het spoor.</w:t></w:r></w:p><w:p><w:r><w:t>Trekker:</w:t><w:tab/><w:t>Bestuur</w:t></w:r></w:p>'
    const { said, written } = await imported(edited([String(heading), `${fresh}${text}${heading}`]), {}, '--write')
    expect(said.changes).toMatchObject([{ where: 'Zonneweide', was: null }])
    expect(written['/work/plans/noord/energie.md']).toContain('### Zonneweide {#zonneweide}\n\nLangs het spoor.')
    expect(written['/work/plans/noord/energie.md']).toContain('zonneweide:\n    trekker: Bestuur')
  })
})

describe('an item that somebody typed into a report', () => {
  const typedOver = (passport: Uint8Array, text: Uint8Array): Uint8Array =>
    zipSync({
      ...unzipSync(text),
      'docProps/custom.xml': unzipSync(passport)['docProps/custom.xml'] as Uint8Array,
    })
  const made = async (over: Record<string, string>, ...options: string[]): Promise<Uint8Array> => {
    const { bytes } = await masterplan(['report', 'noord', ...options, '--format', 'docx', '-o', '-'], files(over))
    return bytes['-'] as Uint8Array
  }
  const more = (heading: string, text: string): string =>
    PLAN.replace(`## ${heading}\n`, `## ${heading}\n\n### Iets nieuws {#iets-nieuws}\n\n${text}\n`)

  it.each([
    ['a wish', 'Wensen', 'Graag.', []],
    ['a wish without a text', 'Wensen', '', []],
    ['a wish in English', 'Wensen', 'Graag.', ['--lang', 'en']],
    ['a project without any fact', 'Projectvoorstellen', 'Samen.', []],
    ['a project in English', 'Projectvoorstellen', 'Samen.', ['--lang', 'en']],
    ['a wish for the board', 'Wensen', 'Graag.', ['--for', 'bestuur']],
  ])('%s asks nothing of what the report says of nothing, also the second time', async (_, heading, text, options) => {
    const document = typedOver(
      await made({}, ...options),
      await made({ 'noord/energie.md': more(heading, text) }, ...options),
    )
    const about = ({ toDecide }: { toDecide: { where: string }[] }): unknown[] =>
      toDecide.filter(({ where }) => where.includes('Iets nieuws'))
    const first = await imported(document, {}, '--write')
    expect(about(first.said)).toEqual([])
    const plan = first.written['/work/plans/noord/energie.md'] ?? ''
    expect(plan).toContain('### Iets nieuws')
    const again = await imported(document, { 'noord/energie.md': plan }, '--write')
    expect([about(again.said), again.written]).toEqual([[], {}])
  })
})

describe('words that stand in masterplan.yaml, or that a report makes itself', () => {
  const SETTINGS = String(mini()['masterplan.yaml'])
    .replace('taal: nl', 'taal: nl\nstatus: voorbeeld\nvoorbeeldtekst: Alles hieronder is bedacht.')
    .replace('Samen schoon opwekken.', 'Samen schoon opwekken en opslaan.')
  const OURS = 'Dit staat in masterplan.yaml, voor alle kringen; wijzig het daar.'
  const COMPUTED = expect.stringContaining('Dit maakt het programma zelf')

  it.each([
    ['Samen schoon opwekken en opslaan.', 'Samen opwekken.', 'Energie', OURS],
    ['Samen schoon opwekken en opslaan.', '', 'Energie', OURS],
    ['Alles hieronder is bedacht.', 'Niets is bedacht.', 'rapport', OURS],
    ['Proefvereniging', 'Vereniging van de proef', 'rapport', OURS],
    ['Masterplan Noord', 'Plan van Noord', 'rapport', COMPUTED],
    ['niet onder versiebeheer', 'concept 3', 'Verantwoording', COMPUTED],
    // A short name of the settings stands in sentences of the report as well.
    ['Masterplan Noord', 'Masterplan Assen', 'rapport', COMPUTED],
  ])('“%s” as “%s”: say where they come from', async (was, now, where, why) => {
    const over = { 'masterplan.yaml': SETTINGS }
    const made = await masterplan(['report', 'noord', '--format', 'docx', '-o', '-'], files(over))
    const { said } = await imported(editedIn(made.bytes['-'] as Uint8Array, [was, now]), over)
    expect(said.changes).toEqual([])
    expect(said.toDecide).toContainEqual(expect.objectContaining({ where, why }))
  })
})
