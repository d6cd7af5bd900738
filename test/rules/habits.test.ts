/** Habits of other programs and slips of single signs: each is one finding, at the sign, and its fix leaves what was meant. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { SAMPLE } from '../report/workspaces.ts'
import { masterplan } from '../world.ts'

const FILE = 'noord/energie.md'
const CONFIG = 'masterplan.yaml'

/** What the sample has with one edit, and the file as its own fixes leave it. */
async function edited(file: string, from: string, to: string): Promise<[told: string[], mended: string]> {
  const before = String(SAMPLE[file])
  expect(before).toContain(from)
  const text = before.replace(from, () => to)
  const { out } = await masterplan(['validate', '--json'], { ...SAMPLE, [file]: text })
  const { findings: found } = JSON.parse(out) as { findings: Finding[] }
  const told = found.map(({ ruleId, file: where, start, end }) => {
    const sign = String(where === file ? text : SAMPLE[where]).slice(start.offset, end.offset)
    return `${ruleId} at ${where === file ? '' : `${where} `}${sign}`
  })
  const edits = found.flatMap((one) => (one.file === file ? (one.edits ?? []) : []))
  return [told, applyEdits(text, edits)]
}

/** `mended`: what stands in the place of `from` afterwards; null where nothing is offered, and nothing for what it was at first. */
type Case = [what: string, from: string, to: string, told: string, mended?: string | null]

const TASK = '- [ ] 2027-01-15 (werkgroep energie): Offertes vragen voor het ontwerp'
const WORDS = 'Offertes vragen voor het ontwerp'
const DECIDED = '- 2026-06-18 (ALV): Verkenning'
const NOTES: Case[] = [
  [
    'a callout',
    'Noord wil in 2050',
    '> [!NOTE] Let op\n\nNoord wil in 2050',
    'opmaak-ander-programma at [!NOTE] Let op',
    '> **Let op**\n\nNoord wil in 2050',
  ],
  [
    'a callout without a title',
    'Noord wil in 2050',
    '> [!WARNING]\n> Oud.\n\nNoord wil in 2050',
    'opmaak-ander-programma at [!WARNING]',
    '> **Warning**\n> Oud.\n\nNoord wil in 2050',
  ],
  [
    'a comment of Obsidian',
    'Zeijerveen zit vol.',
    'Zeijerveen zit vol. %% navragen %%',
    'opmaak-ander-programma at %% navragen %%',
    'Zeijerveen zit vol. <!-- navragen -->',
  ],
  [
    'a highlight',
    'besparen, pieken',
    '==besparen==, pieken',
    'opmaak-ander-programma at ==besparen==',
    '**besparen**, pieken',
  ],
  [
    'a name of a paragraph',
    'welke volgorde het wel kan.',
    'welke volgorde het wel kan. ^volgorde',
    'opmaak-ander-programma at ^volgorde',
    null,
  ],
  ['tags', 'Noord wil in 2050', '#energie #net\n\nNoord wil in 2050', 'opmaak-ander-programma at #energie #net', null],
  ['a table of contents', 'Noord wil in 2050', '[TOC]\n\nNoord wil in 2050', 'opmaak-ander-programma at [TOC]', null],
  ['a box', 'Noord wil in 2050', ':::\n\nNoord wil in 2050', 'opmaak-ander-programma at :::', null],
]
const TASKS: Case[] = [
  [
    'a date behind a calendar',
    TASK,
    `- [ ] ${WORDS} 📅 2027-01-15`,
    `taak-niet-gelezen at - [ ] ${WORDS} 📅 2027-01-15`,
    `- [ ] 2027-01-15: ${WORDS}`,
  ],
  [
    'a date in brackets at the end',
    TASK,
    `- [ ] ${WORDS} (werkgroep energie, 2027-01-15)`,
    `taak-niet-gelezen at - [ ] ${WORDS} (werkgroep energie, 2027-01-15)`,
  ],
  ['a year of two digits', TASK, `- [ ] 15-01-'27: ${WORDS}`, `taak-niet-gelezen at - [ ] 15-01-'27: ${WORDS}`, null],
  [
    'a forum that is not closed',
    DECIDED,
    '- 2026-06-18 (ALV: Verkenning',
    'regel-zonder-datum at - 2026-06-18 (ALV: Verkenning starten, budget € 10.000.',
  ],
  [
    'a forum that is not opened',
    DECIDED,
    '- 2026-06-18 ALV): Verkenning',
    'regel-zonder-datum at - 2026-06-18 ALV): Verkenning starten, budget € 10.000.',
  ],
  [
    'actions under another name',
    '#### Acties\n\n- [ ] 2026-11-13',
    '#### Actiepunten\n\n- [ ] 2026-11-13',
    'onderdeel-andere-naam at Actiepunten',
  ],
  [
    'milestones in the singular',
    '#### Mijlpalen\n\n- [x] 2026-10-06: Haal',
    '#### Mijlpaal\n\n- [x] 2026-10-06: Haal',
    'onderdeel-andere-naam at Mijlpaal',
  ],
  [
    'progress under another name',
    '#### Voortgang\n\n- 2026-10-06: Haal',
    '#### Stand van zaken\n\n- 2026-10-06: Haal',
    'onderdeel-andere-naam at Stand van zaken',
  ],
  [
    'progress that seems an item',
    '#### Voortgang\n\n- 2026-10-06: Haal',
    '### Stand van zaken\n\n- 2026-10-06: Haal',
    'onderdeel-andere-naam at Stand van zaken',
  ],
]
const IDS: Case[] = [
  ['an id in other brackets', '{#energiehub}', '[#energiehub]', 'ongeldige-kop-id at [#energiehub]'],
  ['an id with a space', '{#energiehub}', '{# energiehub}', 'ongeldige-kop-id at  energiehub'],
  ['an id with a capital', '{#energiehub}', '{#Energiehub}', 'ongeldige-kop-id at Energiehub'],
  ['an id with a letter less', '{#energiehub}', '{#energihub}', 'gegevens-zonder-kop at energiehub', null],
  ['an id that went', ' {#energiehub}', '', 'gegevens-zonder-kop at Energiehub Messchenveld'],
  ['a heading without words', '## Projectvoorstellen\n', '## Projectvoorstellen\n\n###\n', 'lege-titel at ', null],
]
const FACTS: Case[] = [
  [
    'a space of Word behind a colon',
    'trekker: werkgroep-energie\nbij',
    'trekker:\u00a0werkgroep-energie\nbij',
    'yaml-syntax at \u00a0',
  ],
  [
    'spaces of Word in front',
    '    fase: verkenning',
    '\u00a0\u00a0\u00a0\u00a0fase: verkenning',
    'yaml-syntax at \u00a0',
  ],
  [
    'a space of Word in braces',
    'urgentie: 5, haalbaarheid: 2',
    'urgentie:\u00a05, haalbaarheid: 2',
    'ongeldige-id at urgentie:\u00a05',
  ],
  [
    'scores as a text',
    '{ belang: 5, urgentie: 5, haalbaarheid: 2, draagvlak: 4, inspanning: 4 }',
    'belang 5 en urgentie 5',
    'verkeerd-type at belang 5 en urgentie 5',
    null,
  ],
  ['an English field', '    kosten: 45000', '    costs: 45000', 'onbekend-veld at costs', null],
  ['a label', 'trekker: werkgroep-energie\nbij', 'trekker: #energie\nbij', 'tekst-na-hekje at #energie', null],
]
const SETTINGS: Case[] = [
  ['a ceiling with a euro sign', '2026: 150000', '2026: € 150.000', 'verkeerd-type at € 150.000'],
  ['a ceiling of a year too long', '2026: 150000', '20266: 150000', 'ongeldige-waarde at 20266', null],
  ['a name with a hash', 'naam: Zuid/West', 'naam: #Zuid', 'tekst-na-hekje at #Zuid', null],
  ['a quote that is not closed', 'naam: Vaart in Assen,', 'naam: "Vaart in Assen,', 'yaml-syntax at "', null],
  ['a name that is a number', 'naam: Noord\n', 'naam: 2030\n', 'verkeerd-type at 2030', 'naam: "2030"\n'],
  ['a scale in words', '[1, 5]', '1 t/m 5', 'verkeerd-type at 1 t/m 5'],
]

const PLANNED = 'start: 2027-01, eind: 2028-06'
const COST = '    kosten: 45000'
const NEWER: Case[] = [
  ['a start that goes on', PLANNED, 'start: doorlopend, eind: 2028-06', 'onmogelijke-datum at doorlopend', null],
  [
    'a range as a text',
    COST,
    '    kosten: 40.000 - 50.000',
    'verkeerd-type at 40.000 - 50.000',
    '    kosten: { van: 40000, tot: 50000 }',
  ],
  ['cost not known yet', COST, '    kosten: n.n.b.', 'verkeerd-type at n.n.b.', null],
  [
    'a year of which the cost is in doubt',
    COST,
    '    kosten: { 2027: 20000, 2028: 25.000 }',
    'dubbelzinnige-waarde at 25.000',
    null,
  ],
  ['a cost from an amount on', COST, '    kosten: { vanaf: 20000 }', 'ongeldige-waarde at vanaf', null],
  [
    'a partner with a capital',
    COST,
    `${COST}\n    gevraagd: { Enexis: { wat: Een datum } }`,
    'ongeldige-id at Enexis',
    `${COST}\n    gevraagd: { enexis: { wat: Een datum } }`,
  ],
  [
    'a path of Windows',
    'bijlagen/vragen-aan-enexis.txt',
    'bijlagen\\vragen-aan-enexis.txt',
    'ongeldige-waarde at bijlagen\\vragen-aan-enexis.txt',
    null,
  ],
]

describe.each([
  ['in a text', FILE, NOTES],
  ['in a list', FILE, TASKS],
  ['at an id', FILE, IDS],
  ['among facts', FILE, FACTS],
  ['in the newer fields', FILE, NEWER],
  ['in the configuration', CONFIG, SETTINGS],
])('%s', (_, file, cases) => {
  it.each(cases)('%s is one finding', async (_what, from, to, told, mended = from) => {
    const [found, text] = await edited(file, from, to)
    expect(found).toEqual([told])
    expect(text).toBe(String(SAMPLE[file]).replace(from, () => mended ?? to))
  })
})

it.each([
  ['a percentage', 'Het is 30% tot 40%% meer, of 5%%.'],
  ['code', 'Schrijf `==zo==` en `%% dit %%`.'],
  ['a comparison', 'Het is a == b of c == d.'],
  ['a power', 'Het is 10^3 kWh.'],
  ['a number', '#12 is het perceel aan de noordkant.'],
])('%s is no mark of another program', async (_, words) => {
  expect((await edited(FILE, 'Noord wil in 2050', `${words}\n\nNoord wil in 2050`))[0]).toEqual([])
})

it.each([
  ['a year in doubt', '{ 2027: 20000, 2028: 25.000 }'],
  ['no year', '{ vanaf: 20000 }'],
])('of a cost by year with %s no part is told as the whole', async (_, cost) => {
  const text = String(SAMPLE[FILE]).replace('kosten: 45000', `kosten: ${cost}`)
  const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], { ...SAMPLE, [FILE]: text })
  const { kringen } = JSON.parse(out) as { kringen: { themes: { projects: { key: string; cost: unknown }[] }[] }[] }
  const projects = kringen.flatMap(({ themes }) => themes.flatMap((theme) => theme.projects))
  expect(projects.find(({ key }) => key === 'noord/energie/energiehub')?.cost).toBe(null)
})
