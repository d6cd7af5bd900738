/**
 * Nothing that somebody writes beside the plans is lost without a word either: a marked word is put at every spot of the settings and the
 * ballots, and must come back in what was read of them or in a finding; one in a form of wishes is in the queue, or its column is told.
 */
import { describe, expect, it } from 'vitest'
import { open, validate } from '../../src/masterplan.ts'
import { steps } from '../wishes/queue.ts'
import { mini, world } from '../world.ts'

const WORD = 'ZOEKWOORD7'
const SETTINGS = `# Wat de vereniging is.
formaat: 1
vereniging: Proefvereniging
status: voorbeeld
taal: nl
voorbeeldtekst: Dit is een proef.
woorden: { kring: [district, districten, het] }
kringen:
  noord:
    naam: Noord
    aliassen: [ND, Boven]
    gebieden: [Peelerpark, Messchenveld]
    leden: 20
  zuid: { naam: Zuid/West, leden: 40, voorheen: [onder] }
branches: { zorg: Zorg, bouw: Bouw en hout }
themas:
  energie: { naam: Energie, groep: planet, definitie: Samen schoon opwekken. }
  water:
    naam: Water
    definitie: >
      Droge voeten,
      ook bij regen.
ambitieniveaus: { 1: Begin, 2: Verder, 3: Voorop }
partners:
  gemeente: { naam: Gemeente, soort: overheid }
  fonds: { naam: Fonds }
fondsen:
  fonds: { naam: Fonds, plafond: { 2027: 60000 } }
agendas:
  agenda: { naam: Agenda, periode: 2024-2028, lijnen: { klimaat: Klimaat } }
  oude-agenda: { naam: Oude agenda, status: vervallen }
prioritering:
  themas: { methode: borda, schaal: [1, 5], minimum-respons: 5 }
  projecten:
    criteria:
      belang: { punten: 60, naam: Belang }
      inspanning: { punten: 40, richting: kosten }
bijhouden: { nieuws-binnen: 120 }
fasen: { idee: [verkenning] }
momenten: { alv-2026: 2026-06-18 }
meedoen: { wat: Kom langs., wie: het bestuur, adres: info@example.org }
rapport:
  kleuren: { merk: "#0b4f6c" }
  lettertype: Source Sans 3
regels: { geen-nieuws: advies }
`
const BALLOTS = 'energie,water\n5,4\n3,2\n4,4\n5,1\n2,2\n3,3\n'
const ATTACHED = '---\nthema: energie\nbijlagen: [bijlagen/kaart.pdf, brief.txt]\n---\n\n# Energie\n'
const GOOD = {
  'masterplan.yaml': SETTINGS,
  'noord/enquete.csv': BALLOTS,
  'noord/energie.md': ATTACHED,
  'bijlagen/kaart.pdf': '%PDF-1.7\n%%EOF\n',
  'noord/brief.txt': 'Beste leden',
}
type Name = 'masterplan.yaml' | 'noord/enquete.csv' | 'noord/energie.md'

/** What somebody may type, as a line of its own. */
const LINES: Record<Name, readonly string[]> = {
  'masterplan.yaml': [
    ...[WORD, `- ${WORD}`, `"${WORD}"`, `{ a: ${WORD} }`, `[${WORD}]`, `? ${WORD}`, `${WORD} = 1`, `${WORD}: a`],
    ...[`  ${WORD}: a`, `    ${WORD}: a`, `a: ${WORD}`, `  a: ${WORD}`, `naam: ${WORD}`, `    naam: ${WORD}`],
    ...[`  nieuw: { naam: ${WORD} }`, `nieuw: { naam: ${WORD} }`, `---\n${WORD}`, `...\n${WORD}`, `## ${WORD}`],
    ...[`> ${WORD}`, `| ${WORD}`, `// ${WORD}`, `<!-- ${WORD} -->`],
  ],
  'noord/enquete.csv': [WORD, `${WORD},3`, `3,${WORD}`, `3,4,${WORD}`, `"${WORD}",4`, `;${WORD}`],
  'noord/energie.md': [],
}

/** The word as each kind of line above every line, and around and in the midst of every word. */
const spots = (Object.keys(LINES) as Name[]).flatMap((file) => {
  const text = GOOD[file]
  const lines = text.split('\n')
  const above = lines.flatMap((_, i) =>
    LINES[file].map((line) => [...lines.slice(0, i), line, ...lines.slice(i)].join('\n')),
  )
  const within = [...text.matchAll(file.endsWith('.csv') ? /[^,\n]+/g : /\S+/g)].flatMap(({ 0: word, index }) =>
    [
      [index, `${WORD} `],
      [index + Math.ceil(word.length / 2), WORD],
      [index + word.length, ` ${WORD}`],
    ].map(([at, put]) => text.slice(0, Number(at)) + put + text.slice(Number(at))),
  )
  return [...above, ...within].map((changed) => ({ file, text: changed }))
})

/** Findings after which it is known that what stands behind them is not read. */
const WHOLE = new Set(['yaml-syntax', 'meer-documenten', 'dubbele-sleutel', 'enquete-kolom', 'geen-front-matter'])
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

async function fate({ file, text }: (typeof spots)[number]): Promise<'read' | 'told' | 'lost'> {
  const at = text.indexOf(WORD)
  const { set, ...workspace } = await open(world(mini({ ...GOOD, [file]: text })).host)
  const found = await validate({ ...workspace, set }, { language: 'nl', today: '2026-11-23' })
  const told = found.some(
    (f) =>
      f.reason.includes(WORD) ||
      (f.file === file && (WHOLE.has(f.ruleId) || lineOf(text, f.start.offset) === lineOf(text, at))),
  )
  return told ? 'told' : JSON.stringify(set.plans).includes(WORD) ? 'read' : 'lost'
}

const STRIDE = Number(process.env['SPOTS'] ?? 23)
/** A comment is the author's own silence. */
const isSilent = (text: string): boolean => /(?:^|\s)#[^"\n]*ZOEKWOORD7/.test(text)

it('a marked word in the settings, the ballots or the names of attachments is read or told', async () => {
  const count = { read: 0, told: 0, lost: 0 }
  const lost: string[] = []
  for (const spot of spots.filter(({ text }, i) => i % STRIDE === 0 && !isSilent(text))) {
    const what = await fate(spot)
    count[what]++
    if (what === 'lost') lost.push(spot.text.slice(Math.max(0, spot.text.indexOf(WORD) - 40)).slice(0, 80))
  }
  expect(lost).toEqual([])
  expect(count.read).toBeGreaterThan(5)
  expect(count.told).toBeGreaterThan(40)
}, 120_000)

describe('a marked word in a form of wishes', () => {
  const ROWS = [
    [
      'Id',
      'E-mail',
      'Wat is uw wens voor de kring?',
      'Bij welk thema hoort uw wens?',
      'Waarom is dat belangrijk?',
      'Opmerking',
    ],
    ['1', 'anonymous', 'Samen de daken vol leggen', 'Energie', 'Het net zit vol.', 'Veel succes'],
    ['2', 'anonymous', 'Meer plek voor regenwater', 'Water', 'De kelders staan blank.', ''],
  ]
  const cells = ROWS.flatMap((row, r) => row.map((_, c) => [r, c] as const))
  it.each(cells)('row %d, column %d, is in the queue, or its column is told', async (r, c) => {
    const form = ROWS.map((row, i) =>
      row.map((cell, j) => (i === r && j === c ? `${cell} ${WORD}` : cell)).join(';'),
    ).join('\n')
    const [done, shown] = await steps({ '../form.csv': `${form}\n` }, [
      ['wishes', 'import', 'form.csv', '--kring', 'noord', '--json'],
      ['wishes', '--json'],
    ])
    const { columns, added } = JSON.parse(done?.out ?? '') as {
      columns: { role: string }[]
      added: { theme: unknown }[]
    }
    const role = columns[c]?.role ?? ''
    // A wish of which the theme is none of the list is told as one without a theme.
    const unread = !['wish', 'theme', 'more'].includes(role) || (role === 'theme' && added[r - 1]?.theme === null)
    expect(unread || `${done?.out}${shown?.out}`.includes(WORD)).toBe(true)
  })
})
