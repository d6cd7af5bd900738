/** The minutes of a meeting pack that somebody filled in come back: decisions and actions under their items. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const PLAN = `---
thema: energie
projecten:
  hub: { fase: verkenning, trekker: werkgroep-energie, besluit-voor: 2026-12-01 }
---

# Energie

## Projectvoorstellen

### Energiehub {#hub}

Eén aansluiting delen.
`
const files = (over: Record<string, string | Uint8Array> = {}): Files => mini({ 'noord/energie.md': PLAN, ...over })

/** The pack of a meeting, with the empty places filled in one after another. */
async function filled(fills: [was: RegExp, now: string][]): Promise<Uint8Array> {
  const { bytes } = await masterplan(['agenda', 'noord', '--for', '2026-11-25', '--format', 'docx', '-o', '-'], files())
  const parts = unzipSync(bytes['-'] as Uint8Array)
  let text = strFromU8(parts['word/document.xml'] as Uint8Array)
  for (const [was, now] of fills) {
    if (!was.test(text)) throw new Error(`the pack doesn’t say ${was}`)
    text = text.replace(was, now)
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(text) })
}

async function imported(document: Uint8Array, plan = PLAN) {
  const made = await masterplan(
    ['import', '/work/a.docx', '--write', '--json'],
    files({ 'noord/energie.md': plan, '../a.docx': document }),
  )
  return {
    ...made,
    said: made.out === '' ? null : JSON.parse(made.out),
    text: made.written['/work/plans/noord/energie.md'] ?? '',
  }
}

const cells = (who: string, when: string, what: string): [RegExp, string] => [
  /(<w:t xml:space="preserve">Wat<.*?<w:tr\b.*?<\/w:pPr>)(<\/w:p>.*?<\/w:pPr>)(<\/w:p>.*?<\/w:pPr>)(<\/w:p>)/s,
  `$1<w:r><w:t>${who}</w:t></w:r>$2<w:r><w:t>${when}</w:t></w:r>$3<w:r><w:t>${what}</w:t></w:r>$4`,
]

it('nothing comes of a pack in which nothing was filled in', async () => {
  const { code, said } = await imported(await filled([]))
  expect(code).toBe(0)
  expect(said).toMatchObject({ kind: 'minutes', changes: [], toDecide: [], files: [] })
})

it('takes a decision with its day and forum, closes what asked for it, and adds who does what by when', async () => {
  const document = await filled([
    [/\(kringbestuur\): …/, '(ALV): Het ontwerp mag beginnen.'],
    cells('werkgroep energie', '15 januari 2027', 'Offertes vragen'),
  ])
  const { code, said, text } = await imported(document)
  expect(code).toBe(0)
  expect(said.toDecide).toEqual([])
  expect(text).toContain('#### Besluiten\n\n- 2026-11-25 (ALV): Het ontwerp mag beginnen.')
  expect(text).toContain('#### Acties\n\n- [ ] 2027-01-15 (werkgroep energie): Offertes vragen')
  expect(text).not.toContain('besluit-voor')
  const again = await imported(document, text)
  expect(again.said).toMatchObject({ changes: [], known: 2, files: [] })
  const shown = await masterplan(['import', '/work/a.docx'], files({ 'noord/energie.md': text, '../a.docx': document }))
  expect(shown.out).toBe(
    'Een ingevuld verslag van een vergadering.\nAlleen wat onder “Verslag” staat, is gelezen; wat elders in de vergaderstukken\nis bijgeschreven, niet.\nStond er al: 2 regels.\n\nEr verandert niets in de plannen.\n',
  )
})

it('keeps two decisions on one item in their order, and tells once that nothing waits for one any more', async () => {
  const second = '2026-11-25 (ALV): De bijdrage blijft gelijk.'
  const document = await filled([
    [/\(kringbestuur\): …/, `(ALV): Het ontwerp mag beginnen.</w:t></w:r></w:p><w:p><w:r><w:t>${second}`],
  ])
  const { said, text } = await imported(document)
  expect(said.toDecide).toEqual([])
  expect(said.changes.map(({ field, now }: { field: string; now: string }) => `${field}: ${now}`)).toEqual([
    'besluiten: 2026-11-25 (ALV): Het ontwerp mag beginnen.',
    `besluiten: ${second}`,
    'besluit-voor: null',
  ])
  expect(text).toContain(`#### Besluiten\n\n- 2026-11-25 (ALV): Het ontwerp mag beginnen.\n- ${second}\n`)
})

it('asks about what is noted without a place, or names no day', async () => {
  const document = await filled([
    cells('bestuur', 'binnenkort', 'Bellen'),
    [/Gaat over: …/, 'Gaat over: …</w:t></w:r></w:p><w:p><w:r><w:t>Volgende keer eerder beginnen.'],
    [/(.*)\(kringbestuur\): …/s, '$1(kringbestuur): Contributie blijft gelijk.'],
  ])
  const { said, text } = await imported(document)
  expect(text).toBe('')
  expect(said.toDecide.map(({ said }: { said: string }) => said)).toEqual([
    'binnenkort – bestuur – Bellen',
    '2026-11-25 (kringbestuur): Contributie blijft gelijk.',
    'Volgende keer eerder beginnen.',
  ])
})

it('tells what a plan has no place for: who was there, a heading with nothing under it, a second item', async () => {
  const line = (text: string): string => `</w:t></w:r></w:p><w:p><w:r><w:t>${text}`
  const document = await filled([
    [/(Aanwezig: )…/, '$1mw. De Wit en dhr. Bos'],
    [
      /Gaat over: …/,
      `Gaat over: noord/energie/hub${line('Gaat over: noord/energie/dak')}</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Rondvraag`,
    ],
  ])
  const { said, text } = await imported(document)
  expect(text).toBe('')
  expect(said.leftOut).toEqual(['Aanwezig: mw. De Wit en dhr. Bos', 'Rondvraag'])
  expect(said.toDecide.map(({ said }: { said: string }) => said)).toEqual(['Gaat over: noord/energie/dak'])
  const { out } = await masterplan(['import', '/work/a.docx'], files({ '../a.docx': document }))
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Niet overgenomen, want een plan heeft er geen plaats voor: “Aanwezig: mw. De Wit en dhr. Bos”; “Rondvraag”.',
  )
})

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`
/** The pack with the first line for a decision written in another way. */
const decided = (inside: string): Promise<Uint8Array> =>
  filled([[/(<w:pStyle w:val="CodeBlock"\/><\/w:pPr>).*?<\/w:p>/s, `$1${inside}</w:p>`]])
const said = ({ said }: { said: { changes: { field: string; now: string | null }[] } }): string[] =>
  said.changes.map(({ field, now }) => `${field}: ${now}`)

it.each([
  ['Aangehouden tot de volgende vergadering.'],
  ['Het besluit is uitgesteld.'],
  ['Nog geen besluit; eerst advies.'],
  ['Doorgeschoven naar maart.'],
  ['Verdaagd.'],
  ['Postponed.'],
  ['Niet besproken.'],
  ['Niet aan de orde gekomen.'],
  ['Nog bespreken in februari.'],
  ['Het besluit schuift door.'],
  ['Wordt volgende keer besloten.'],
  ['Het bestuur neemt nog geen beslissing.'],
  ['Verschoven naar januari.'],
  ['Terug naar de werkgroep.'],
  ['Not discussed.'],
])('an item goes on waiting for its decision where it reads “%s”', async (words) => {
  const made = await imported(await decided(run(`- 2026-11-25 (kringbestuur): ${words}`)))
  expect(said(made)).toEqual([`besluiten: 2026-11-25 (kringbestuur): ${words}`])
  expect(made.text).toContain('besluit-voor: 2026-12-01')
  expect(made.said.toDecide).toMatchObject([{ field: 'besluit-voor', said: words }])
})

it.each([
  ...['n.v.t.', '?', 'volgt', 'n.t.b.', 'tbd', 'nog onbekend'],
  ...[
    'zie notulen',
    'Zie het verslag van 3 december.',
    '(zie bijlage 2)',
    'Zie agendapunt 4b',
    'zie hierboven',
    'Zie ook de mail.',
  ],
  ...['Besproken.', 'Zoals besproken', 'See the minutes', 'as discussed', 'cf. annex B'],
])('writes nothing and asks where “%s” stands in the place of a decision', async (words) => {
  const { text, said } = await imported(await decided(run(`- 2026-11-25 (kringbestuur): ${words}`)))
  expect([text, said.toDecide]).toEqual(['', [expect.objectContaining({ field: 'besluiten' })]])
})

it.each(['J. de Vries', 'Jan de Vries', 'Marieke'])('asks who decided in the place of “%s”', async (name) => {
  const { text, said } = await imported(await decided(run(`- 2026-11-25 (${name}): Akkoord.`)))
  expect(text).toBe('')
  expect(said.toDecide).toMatchObject([{ why: expect.stringContaining('lijkt de naam van een persoon') }])
})

it.each([
  'Uitgesteldheid telt niet.',
  'Het geld is aangevraagd.',
  'Afgewezen.',
  'De planning is verschoven naar januari.',
  'Niet akkoord.',
  'Zie bijlage 2: akkoord met variant B.',
  'Zie notulen, goedgekeurd.',
  'Zie het verslag. Akkoord.',
  'Zie af van de aankoop.',
  'Akkoord, zie notulen.',
  'Besproken en goedgekeurd.',
])('but not where it reads “%s”', async (words) => {
  const made = await imported(await decided(run(`- 2026-11-25 (kringbestuur): ${words}`)))
  expect(made.text).not.toContain('besluit-voor')
})

it.each([
  ['<w:strike/>', 'doorgehaald'],
  ['<w:dstrike/>', 'doorgehaald'],
  ['<w:strike w:val="1"/>', 'doorgehaald'],
])('does not take over what is struck out by %s, and says so', async (look, field) => {
  const made = await imported(await decided(run('- 2026-11-25 (ALV): ') + run('Nee. ', look) + run('Ja.')))
  expect(said(made)[0]).toBe('besluiten: 2026-11-25 (ALV): Ja.')
  expect(made.said.toDecide).toMatchObject([{ field, said: 'Nee.' }])
})

it('reads what is not struck out, tells of hidden words, and that changes were tracked', async () => {
  const tracked =
    '<w:del w:id="1"><w:r><w:delText>…</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>Ja.</w:t></w:r></w:ins>'
  const inside = run('- 2026-11-25 (ALV): ', '<w:strike w:val="0"/>') + run('geheim', '<w:vanish/>') + tracked
  const document = await decided(inside)
  const made = await imported(document)
  expect(said(made)[0]).toBe('besluiten: 2026-11-25 (ALV): Ja.')
  const { out } = await masterplan(['import', '/work/a.docx'], files({ '../a.docx': document }))
  const shown = out.replace(/\s+/g, ' ')
  expect(shown).toContain('1 keer ingevoegd, 1 keer geschrapt')
  expect(shown).toContain('verborgen tekst in 1 alinea')
})

it('a heading typed below the rows takes nothing of the item above it', async () => {
  const heading = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Rondvraag</w:t></w:r></w:p>'
  const line = '<w:p><w:r><w:t>- 2026-11-25 (ALV): De vergoeding gaat omhoog.</w:t></w:r></w:p>'
  const made = await imported(await filled([[/<\/w:tbl>/, `</w:tbl>${heading}${line}`]]))
  expect(made.text).toBe('')
  expect(made.said.toDecide).toMatchObject([{ where: 'Rondvraag', field: 'besluiten' }])
})

it.each(['Notulen', 'Besprekingsverslag 25 november', 'CONCEPT'])('minutes may be headed “%s”', async (heading) => {
  const document = await filled([
    [/(<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t xml:space="preserve">)Verslag</, `$1${heading}<`],
    [/\(kringbestuur\): …/, '(ALV): Het ontwerp mag beginnen.'],
  ])
  expect(said(await imported(document))[0]).toBe('besluiten: 2026-11-25 (ALV): Het ontwerp mag beginnen.')
})

it.each([
  ['bestuur, 15 januari 2027', '- [ ] 2027-01-15 (bestuur): Bellen'],
  ['bestuur; eind maart 2027', '- [ ] 2027-03-31 (bestuur): Bellen'],
  ['bestuur: 2027-02', '- [ ] 2027-02 (bestuur): Bellen'],
  ['bestuur, penningmeester', '- [ ] (bestuur, penningmeester): Bellen'],
  ['bestuur', '- [ ] (bestuur): Bellen'],
])('reads who and when in one cell: “%s”', async (who, line) => {
  expect((await imported(await filled([cells(who, '', 'Bellen')]))).text).toContain(line)
})

it('asks about what stands in a column of one’s own', async () => {
  const document = await filled([
    cells('bestuur', '1 maart 2027', 'Bellen'),
    [/(>Wat<.*?<\/w:tc>)(<\/w:tr>)/s, '$1<w:tc><w:p><w:r><w:t>Stand</w:t></w:r></w:p></w:tc>$2'],
    [/(>Bellen<.*?<\/w:tc>)(<\/w:tr>)/s, '$1<w:tc><w:p><w:r><w:t>gebeld</w:t></w:r></w:p></w:tc>$2'],
  ])
  expect((await imported(document)).said.toDecide).toMatchObject([{ said: 'Bellen | gebeld' }])
})

it.each([
  ['2026-11-25 kringbestuur: Doorgaan.', '2026-11-25 (kringbestuur): Doorgaan.'],
  ['2026-11-25 ALV: Doorgaan.', '2026-11-25 (ALV): Doorgaan.'],
  ['2026-11-25 – stuurgroep haven – Doorgaan.', '2026-11-25 (stuurgroep haven): Doorgaan.'],
  ['25 november 2026, dagelijks bestuur: Doorgaan.', '2026-11-25 (dagelijks bestuur): Doorgaan.'],
  ['2026-11-25: het college van B&amp;W: Doorgaan.', '2026-11-25 (het college van B&W): Doorgaan.'],
  ['2026-11-25 buitengewone ledenvergadering: Doorgaan.', '2026-11-25 (buitengewone ledenvergadering): Doorgaan.'],
  ['2026-11-25 financiële commissie: Doorgaan.', '2026-11-25 (financiële commissie): Doorgaan.'],
  ['november 2026 (ALV): Doorgaan.', '2026-11 (ALV): Doorgaan.'],
  ['2026-11-25: Akkoord: doorgaan.', '2026-11-25: Akkoord: doorgaan.'],
  ['2026-11-25: Nieuw dashboard: doorgaan.', '2026-11-25: Nieuw dashboard: doorgaan.'],
  ['2026-11-25: Voorraad: doorgaan.', '2026-11-25: Voorraad: doorgaan.'],
  ['2062-11-25 (ALV): Doorgaan.', null],
  ['2027-11-25 (ALV): Doorgaan.', null],
])('of “%s” the plan says who decided, and a day that can’t be is asked', async (typed, line) => {
  const { text, said } = await imported(await filled([[/2026-11-25 \(kringbestuur\): …/, typed]]))
  if (line === null) expect([text, said.toDecide]).toEqual(['', [expect.objectContaining({})]])
  else expect(text).toContain(`#### Besluiten\n\n- ${line}\n`)
})
