/** One slip is one finding at the sign that is wrong, with what would mend it where that is sure. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { type Files, findings, inShort, MINI, masterplan, mini, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const CONFIG = String(MINI['masterplan.yaml'])
const KRING = String(MINI['noord/kring.md'])
const HUB = '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nTekst.\n'
const theme = (front: string, body = ''): Files => ({
  [FILE]: `---\nthema: energie\n${front}---\n\n# Energie\n${body}`,
})
const config = (from: string, to: string): Files => ({ 'masterplan.yaml': CONFIG.replace(from, to) })
const project = (facts: string): Files => theme(`projecten:\n  hub: { fase: idee, ${facts} }\n`, HUB)
const kring = (to: string): Files => ({ 'noord/kring.md': KRING.replace('kring: noord', to) })

/** What is told, and what the fix makes of the line. */
async function told(over: Files): Promise<{ found: string[]; says: string; line: string | null; left: string[] }> {
  const [first, ...rest] = await mistakes(mini(over))
  if (!first) return { found: [], says: '', line: null, left: [] }
  const found = [first, ...rest].map(inShort)
  if (first.edits.length === 0) return { found, says: first.reason, line: null, left: [] }
  const text = applyEdits(String(mini(over)[first.file]), first.edits)
  return {
    found,
    says: first.reason,
    line: text.split('\n')[first.start.line - 1] ?? '',
    left: await findings(mini({ ...over, [first.file]: text })),
  }
}

describe('an id that went from its heading is told there', () => {
  const wish = (title: string, more = ''): string => `\n## Wensen\n\n### ${title}\n\nTekst.\n${more}`
  const reference = 'projecten:\n  hub: { fase: idee, wensen: [zon-delen] }\n'
  it.each<[string, Files, string, string | null]>([
    [
      'with facts and a reference',
      theme(`wensen:\n  zon-delen: { steun: 3 }\n${reference}`, wish('Zon delen', HUB)),
      `${FILE}:13:5 gegevens-zonder-kop`,
      '### Zon delen {#zon-delen}',
    ],
    [
      'with a reference only',
      theme(reference, wish('Zon delen', HUB)),
      `${FILE}:11:5 onbekende-verwijzing`,
      '### Zon delen {#zon-delen}',
    ],
    [
      'with two references',
      {
        ...theme(reference, wish('Zon delen', HUB)),
        'noord/water.md': `---\nthema: water\nprojecten:\n  dak: { fase: idee, wensen: [energie/zon-delen] }\n---\n${HUB.replace('hub', 'dak')}`,
      },
      `${FILE}:11:5 onbekende-verwijzing`,
      '### Zon delen {#zon-delen}',
    ],
    [
      'under a longer title',
      theme('wensen:\n  zon-delen: { steun: 3 }\n', wish('Zon en wind delen')),
      `${FILE}:11:5 gegevens-zonder-kop`,
      '### Zon en wind delen {#zon-delen}',
    ],
    [
      'under another title, where it is the only one',
      theme('wensen:\n  zon-delen: { steun: 3 }\n', wish('Samen stroom opwekken')),
      `${FILE}:11:5 gegevens-zonder-kop`,
      null,
    ],
    [
      'of a project that another waits for',
      theme(
        'projecten:\n  dak: { fase: idee, geblokkeerd-door: [hub] }\n',
        '\n## Projectvoorstellen\n\n### De hub\n\nTekst.\n\n### Dak {#dak}\n',
      ),
      `${FILE}:11:5 onbekende-verwijzing`,
      '### De hub {#hub}',
    ],
  ])('%s', async (_, over, place, line) => {
    const { found, line: mended, left } = await told(over)
    expect(found.filter((f) => !/wens-zonder|project-zonder|item-zonder-tekst/.test(f))).toEqual([place])
    expect(mended).toBe(line)
    expect(left.filter((f) => /gegevens|verwijzing/.test(f))).toEqual([])
  })

  it('and at the facts where it can be more than one, of which none gets a new id', async () => {
    const over = mini(theme('wensen:\n  zon-delen: { steun: 3 }\n', wish('Samen', '\n### Anders\n\nTekst.\n')))
    const [one, ...rest] = (await mistakes(over)).map((f) => [inShort(f), f.related.length])
    expect([one, rest.length]).toEqual([[`${FILE}:4:3 gegevens-zonder-kop`, 2], 0])
  })
})

describe('is one finding', () => {
  const wishes = (last: string): string => `\n## Wensen\n\n### Zon {#zon}\n\nTekst.\n\n${last}\n\nTekst.\n`
  const facts = 'wensen:\n  zon: { steun: 3 }\n  wind: { steun: 4 }\n'
  const lines = (entries: string): Files => theme('projecten:\n  hub: { fase: idee }\n', `${HUB}\n${entries}\n`)
  it.each<[string, Files, string]>([
    ['values without their names', project('kosten: {45000, 50000}, dekking: { gemeente: 20 }'), 'verkeerd-type'],
    ['a beginning and an end without', project('planning: { 2027-01, 2028-06 }'), 'verkeerd-type'],
    ['days of a survey without', kring('kring: noord\nenquete: { 2026-03-02, 2026-03-27 }'), 'verkeerd-type'],
    ['a partner’s name without', config('{ naam: Fonds }', '{ Fonds, overheid }'), 'verkeerd-type'],
    [
      'an explanation that begins with a hash',
      theme('projecten:\n  hub:\n    fase: idee\n    signaal: rood\n    toelichting: #1 Het net zit vol.\n', HUB),
      'tekst-na-hekje',
    ],
    ['an id in front of its heading', theme(facts, wishes('{#wind} ### Wind')), 'id-zonder-item'],
    [
      'an id of another item',
      theme(`${facts}projecten:\n  hub: { fase: idee, wensen: [wind, zon] }\n`, `${wishes('### Wind {#zon}')}${HUB}`),
      'dubbele-id',
    ],
    [
      'a line of progress without its bullet',
      lines('#### Voortgang\n\n- 2026-10-06: Een.\n2026-09-01: Twee.'),
      'regel-zonder-datum',
    ],
    [
      'a decision without',
      lines('#### Besluiten\n\n- 2026-10-06 (ALV): Een.\n2026-09-01 (ALV): Twee.'),
      'regel-zonder-datum',
    ],
    [
      'an action without its box and bullet',
      lines('#### Acties\n\n- [ ] 2027-10-06: Een.\n2027-09-01: Twee.'),
      'taak-niet-gelezen',
    ],
    [
      'whys under another name',
      theme('', '\n## Wensen\n\n### Zon {#zon}\n\nTekst.\n\n#### Vijf keer waarom\n\n- Waarom zon? Omdat.\n'),
      'onderdeel-andere-naam',
    ],
  ])('%s', async (_, over, rule) => {
    const { out } = await masterplan(['validate', '--json'], mini(over))
    const { findings: all } = JSON.parse(out) as { findings: { ruleId: string }[] }
    const ids = all.map(({ ruleId }) => ruleId)
    expect(ids.filter((id) => !/ontbrekend-onderdeel|wens-zonder|project-zonder/.test(id))).toEqual([rule])
  })

  it('and a milestone without its bullet is a milestone', async () => {
    const over = lines('#### Mijlpalen\n\n- [x] 2026-10: Een.\n[ ] 2027-09: Twee.')
    const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], mini(over))
    expect(out.replace(/\s+/g, ' ')).toContain('"date": "2027-09", "done": false')
  })
})

describe('a backslash that makes a sign which nobody sees', () => {
  const found = 'yaml-syntax'
  it.each<[string, Files, string]>([
    ['in the name of the association', config('Proefvereniging', '"C:\\Nieuw"'), "vereniging: 'C:\\Nieuw'"],
    ['that is a paragraph', config('Proefvereniging', '"C:\\Plannen"'), "vereniging: 'C:\\Plannen'"],
    ['that is a tab', config('naam: Fonds }', 'naam: "C:\\tijdelijk" }'), "  fonds: { naam: 'C:\\tijdelijk' }"],
    ['that is a line', config('naam: Fonds }', 'naam: "map\\nieuw.pdf" }'), "  fonds: { naam: 'map\\nieuw.pdf' }"],
    ['that is a space', config('[ZW]', '["Z\\_W"]'), "  zuid: { naam: Zuid/West, aliassen: ['Z\\_W'], leden: 40 }"],
    ['with a code', config('naam: Fonds }', 'naam: "Fon\\u00adds" }'), "  fonds: { naam: 'Fon\\u00adds' }"],
    [
      'in a path to an attachment',
      project('bijlagen: ["stukken\\nota.pdf"]'),
      "  hub: { fase: idee, bijlagen: ['stukken\\nota.pdf'] }",
    ],
    [
      'in an explanation',
      project('signaal: rood, toelichting: "Zie G:\\besluiten\\vorig"'),
      "  hub: { fase: idee, signaal: rood, toelichting: 'Zie G:\\besluiten\\vorig' }",
    ],
  ])('%s', async (_, over, line) => {
    const { found: all, line: mended } = await told(over)
    expect(all.map((one) => one.split(' ')[1])).toEqual([found])
    // What is mended can be read, and a file of that name may still not be there.
    expect(mended === null || mended === line).toBe(true)
    expect(mended !== null || line.includes('bijlagen')).toBe(true)
  })

  it.each([
    ['a quote', 'naam: "het \\"Fonds\\"" }'],
    ['a letter by its code', 'naam: "Caf\\u00e9" }'],
    ['two words of a text', 'naam: "een\\ntwee" }'],
    ['two lines of a text', 'naam: "Het fonds\\nvan allen samen" }'],
    ['a backslash', 'naam: "C:\\\\Nieuw" }'],
    ['single quotes', "naam: 'C:\\Nieuw' }"],
  ])('is none of %s', async (_, to) => {
    expect(await findings(mini(config('naam: Fonds }', to)))).toEqual([])
  })
})

describe('a semicolon in a list', () => {
  it.each<[string, Files, string]>([
    ['of aliases', config('[ZW]', '[ZW; Z-W]'), '  zuid: { naam: Zuid/West, aliassen: [ZW, Z-W], leden: 40 }'],
    ['without a space', config('[ZW]', '[ZW;Zd;Zu]'), '  zuid: { naam: Zuid/West, aliassen: [ZW,Zd,Zu], leden: 40 }'],
    [
      'of areas',
      config('aliassen: [ZW]', 'gebieden: [A; B]'),
      '  zuid: { naam: Zuid/West, gebieden: [A, B], leden: 40 }',
    ],
    [
      'of a theme’s aliases',
      config('naam: Water }', 'naam: Water, aliassen: [nat; vocht] }'),
      '  water: { naam: Water, aliassen: [nat, vocht] }',
    ],
    ['of former names', project('voorheen: [a; b]'), '  hub: { fase: idee, voorheen: [a, b] }'],
    ['of partners', project('partners: [gemeente; fonds]'), '  hub: { fase: idee, partners: [gemeente, fonds] }'],
    [
      'of agendas',
      project('agendas: [agenda/klimaat; agenda]'),
      '  hub: { fase: idee, agendas: [agenda/klimaat, agenda] }',
    ],
  ])('%s is a comma', async (_, over, line) => {
    const { found, line: mended, left } = await told(over)
    expect([found.map((one) => one.split(' ')[1]), mended, left]).toEqual([['yaml-syntax'], line, []])
  })

  it('is part of a text between quotes', async () => {
    expect(await findings(mini(config('[ZW]', '["Z;W"]')))).toEqual([])
  })
})

describe('a name that stands for a field that has to be there', () => {
  it.each<[string, Files, string]>([
    ['a kring’s', kring('naam: noord'), 'kring: noord'],
    ['a kring’s, with its title', kring('titel: Noord-West'), 'kring: noord'],
    ['a theme’s', { [FILE]: '---\nonderwerp: Duurzame energie\n---\n\n# Energie\n' }, 'thema: energie'],
    ['the association’s', config('vereniging:', 'naam:'), 'vereniging'],
    ['the format’s', config('formaat:', 'versie:'), 'formaat'],
    ['a partner’s', config('naam: Gemeente', 'organisatie: Gemeente'), 'naam'],
    ['a reason', theme('plaats: { nummer: 2, waarom: Haast, datum: 2026-01-01 }\n'), 'reden'],
    ['a day', theme('plaats: { nummer: 2, reden: Haast, dag: 2026-01-01 }\n'), 'datum'],
    ['an indicator’s', theme('indicatoren:\n  co2: { omschrijving: CO2 }\n'), 'naam'],
  ])('%s', async (_, over, meant) => {
    const { found, says } = await told(over)
    expect(found.map((one) => one.split(' ')[1])).toEqual(['onbekend-veld'])
    expect(says).toContain(`Bedoelde u “${meant}”?`)
  })

  it.each<[string, Files]>([
    ['that nothing looks like', kring('opmerking: Iets anders')],
    ['whose value does not fit there', theme('plaats: { nummer: 2, ooit: Haast, reden: Zo }\n')],
  ])('is not one %s', async (_, over) => {
    const { found } = await told(over)
    expect(found.map((one) => one.split(' ')[1]).sort()).toEqual(['onbekend-veld', 'ontbrekend-veld'])
  })
})

describe('a plan beside masterplan.yaml', () => {
  it.each(['energie.md', 'Energie.md', 'kring.md', 'enquete.csv', 'enquete-2024.csv'])('%s is told', async (file) => {
    expect(await findings(mini({ [file]: 'x\n' }))).toEqual([`${file}:1:1 onbekend-bestand`])
  })

  it.each(['README.md', 'notulen.md', 'noord.md', 'leden.csv'])('%s is none', async (file) => {
    expect(await findings(mini({ [file]: 'x\n' }))).toEqual([])
  })
})

describe('amounts in findings are written as people write them', () => {
  const funding = project('kosten: 10013, dekking: { gemeente: 20026.5 }')
  const range = project('kosten: { van: 20000, tot: 10013 }')
  it.each<[string, string, Files]>([
    ['nl', '€\u00a020.026,50, maar het project kost €\u00a010.013.', funding],
    ['en', '€20,026.50, but the project costs €10,013.', funding],
    ['nl', 'van €\u00a020.000 tot €\u00a010.013', range],
    ['en', 'from €20,000 to €10,013', range],
  ])('%s: %s', async (language, words, over) => {
    const settings = { 'masterplan.yaml': CONFIG.replace('taal: nl', `taal: ${language}`) }
    expect((await told({ ...over, ...settings })).says).toContain(words)
  })
})

it('sets no score to a criterion that no other project has a score of', async () => {
  const over = { ...config('belang:', 'belnag:'), ...project('scores: { belang: 3, inspanning: 2 }') }
  const { found, line } = await told(over)
  expect([found.map((one) => one.split(' ')[1]), line]).toEqual([['onbekende-naam'], null])
})

it.each(['vereniging: 5', 'vereniging: [a]', 'vereniging: "V\\Nieuw"', 'vereniging:', ''])(
  'an association whose name can’t be read keeps its kringen: %s',
  async (line) => {
    const { code, out, err } = await masterplan(
      ['status', 'noord'],
      mini(config('vereniging: Proefvereniging\n', line === '' ? '' : `${line}\n`)),
    )
    expect([code, err.includes('geen kringen')]).toEqual([0, false])
    expect(out).toContain('Noord')
  },
)
