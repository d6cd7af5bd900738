/** The verbs that change one thing: what is typed, what then stands in the files, and what can't be. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'

const ENERGY = `---
thema: energie
uitdagingen:
  net:
    branches: [zorg]
wensen:
  zon: { uitdagingen: [net], steun: 3 }
  wind:
projecten:
  hub:
    wensen: [zon]
    fase: verkenning
    partners: [gemeente]
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 45000 # geschat
    dekking: { fonds: 15000 }
  scans: { wensen: [zon], fase: idee }
---

# Energie

## Uitdagingen

### Het net {#net}

Vol.

## Wensen

### Zon delen {#zon}

Graag.

### Wind {#wind}

Ook.

## Projectvoorstellen

### De hub {#hub}

Samen.

#### Voortgang

- 2026-05-01: Begonnen.

### Scans {#scans}

Meten.
`
const FILES = mini({ 'noord/energie.md': ENERGY })

/** What a command line leaves of the lines of a file: those that went and those that came. */
async function changed(argv: string[], files: Files = FILES, file = 'noord/energie.md'): Promise<[string[], string[]]> {
  const { written, err, out } = await masterplan([...argv, '--write'], files)
  const now = written[`/work/plans/${file}`]
  if (now === undefined) throw new Error(`${err}${out}`)
  const [before, after] = [String(files[file]).split('\n'), now.split('\n')]
  const count = (lines: string[], line: string): number => lines.filter((one) => one === line).length
  const gone = before.filter((line, i) => before.indexOf(line) === i && count(before, line) > count(after, line))
  const added = after.filter((line, i) => after.indexOf(line) === i && count(after, line) > count(before, line))
  return [gone, added.filter((line) => line !== '')]
}

const CHANGES: [string, string, string[]][] = [
  ['set hub fase uitvoering', '    fase: verkenning', ['    fase: uitvoering']],
  ['set hub fase=Uitvoering', '    fase: verkenning', ['    fase: uitvoering']],
  ['set hub phase on hold', '    fase: verkenning', ['    fase: on-hold']],
  [
    'set noord/energie/hub planning.eind 2029-06',
    '    planning: { start: 2027-01, eind: 2028-06 }',
    ['    planning: { start: 2027-01, eind: 2029-06 }'],
  ],
  [
    'set hub eind december 2029',
    '    planning: { start: 2027-01, eind: 2028-06 }',
    ['    planning: { start: 2027-01, eind: 2029-12 }'],
  ],
  [
    'set hub planning.end doorlopend',
    '    planning: { start: 2027-01, eind: 2028-06 }',
    ['    planning: { start: 2027-01, eind: doorlopend }'],
  ],
  [
    'set hub planning 2027-02 tot 2028',
    '    planning: { start: 2027-01, eind: 2028-06 }',
    ['    planning: { start: 2027-02, eind: 2028 }'],
  ],
  ['set hub kosten "€ 12.500"', '    kosten: 45000 # geschat', ['    kosten: 12500 # geschat']],
  ['set hub kosten 12,5k', '    kosten: 45000 # geschat', ['    kosten: 12500 # geschat']],
  ['set hub kosten 41.500', '    kosten: 45000 # geschat', ['    kosten: 41500 # geschat']],
  ['set hub kosten 41,50', '    kosten: 45000 # geschat', ['    kosten: 41.5 # geschat']],
  ['set hub cost p.m.', '    kosten: 45000 # geschat', ['    kosten: p.m. # geschat']],
  ['set hub kosten onbekend', '    kosten: 45000 # geschat', ['    kosten: onbekend # geschat']],
  [
    'set scans kosten 40.000 tot 60.000',
    '  scans: { wensen: [zon], fase: idee }',
    ['  scans: { wensen: [zon], fase: idee, kosten: { van: 40000, tot: 60000 } }'],
  ],
  [
    'set scans kosten.2027 5000',
    '  scans: { wensen: [zon], fase: idee }',
    ['  scans: { wensen: [zon], fase: idee, kosten: { 2027: 5000 } }'],
  ],
  ['set hub dekking.Gemeente 5000', '    dekking: { fonds: 15000 }', ['    dekking: { fonds: 15000, gemeente: 5000 }']],
  ['set hub dekking.gemeente 50%', '    dekking: { fonds: 15000 }', ['    dekking: { fonds: 15000, gemeente: 50% }']],
  ['set hub scores.belang 4', '', ['    scores: { belang: 4 }']],
  ['set hub partners gemeente,Fonds', '    partners: [gemeente]', ['    partners: [gemeente, fonds]']],
  ['set hub partners fonds gemeente', '    partners: [gemeente]', ['    partners: [fonds, gemeente]']],
  ['set hub +partners fonds', '    partners: [gemeente]', ['    partners: [gemeente, fonds]']],
  ['set hub -partners Gemeente', '    partners: [gemeente]', []],
  ['set hub +wensen Wind', '    wensen: [zon]', ['    wensen: [zon, wind]']],
  ['set hub blocked-by Scans', '', ['    geblokkeerd-door: [scans]']],
  ['set hub agendas agenda/klimaat', '', ['    agendas: [agenda/klimaat]']],
  ['set hub trekker bestuur signaal=groen', '', ['    signaal: groen', '    trekker: bestuur']],
  ['set hub herzien over 6 maanden', '', ['    herzien: 2027-05-23']],
  ['set hub dekking --clear', '    dekking: { fonds: 15000 }', []],
  ['set hub toelichting "2027"', '', ['    toelichting: "2027"']],
  ['set hub titel "De *nieuwe* hub"', '### De hub {#hub}', ['### De \\*nieuwe\\* hub {#hub}']],
  ['set zon steun 12', '  zon: { uitdagingen: [net], steun: 3 }', ['  zon: { uitdagingen: [net], steun: 12 }']],
  ['set wind uitdagingen "Het net"', '', ['    uitdagingen: [net]']],
  ['set noord/energie ambitie 2', '', ['ambitie: 2']],
  ['set hub +voortgang Offertes binnen.', '', ['- 2026-11-23: Offertes binnen.']],
  ['set hub +progress "Quotes." --on 2026-11-01', '', ['- 2026-11-01: Quotes.']],
  ['set hub +besluit "Doen." --by ALV', '', ['#### Besluiten', '- 2026-11-23 (ALV): Doen.']],
  [
    'set hub +actie "Vragen" --by "volgende maand" --who werkgroep',
    '',
    ['#### Acties', '- [ ] 2026-12 (werkgroep): Vragen'],
  ],
  ['set hub +mijlpaal "Ontwerp klaar" --by 2027-K3', '', ['#### Mijlpalen', '- [ ] 2027-K3: Ontwerp klaar']],
  ['set hub resultaat "- Het werkt"', '', ['#### Resultaat', '\\- Het werkt']],
  ['set zon +voortgang "<b>Vet</b>"', '', ['#### Voortgang', '- 2026-11-23: \\<b>Vet\\</b>']],
  [
    'drop hub --reason "Geen ruimte." --by ALV',
    '    fase: verkenning',
    [
      '    fase: vervallen',
      '    toelichting: Geen ruimte.',
      '#### Besluiten',
      '- 2026-11-23 (ALV): Gaat niet door: Geen ruimte.',
    ],
  ],
  [
    'drop wind --reason "Mag niet." --by ALV',
    '',
    ['    antwoord: { status: afgewezen, datum: 2026-11-23, door: ALV, reden: Mag niet. }'],
  ],
  [
    'answer wind later --reason "Eerst het net." --by ALV --on 2026-11-20',
    '',
    ['    antwoord: { status: later, datum: 2026-11-20, door: ALV, reden: Eerst het net. }'],
  ],
  [
    'answer wind passed-on --reason "Aan de gemeente."',
    '',
    ['    antwoord: { status: doorverwezen, datum: 2026-11-23, reden: Aan de gemeente. }'],
  ],
  [
    'ask hub Gemeente Een vergunning --by "maart 2027"',
    '',
    ['    gevraagd: { gemeente: { wat: Een vergunning, voor: 2027-03 } }'],
  ],
  [
    'add wens noord/energie Samen een batterij kopen --text Graag.',
    '',
    ['### Samen een batterij kopen {#samen-een-batterij-kopen}', 'Graag.'],
  ],
  ['add challenge Weinig vakmensen --in noord/energie', '', ['### Weinig vakmensen {#weinig-vakmensen}']],
  [
    'add project noord/energie Zon --field wishes=zon --field phase=idee',
    '',
    ['  zon-2:', '    wensen: [zon]', '    fase: idee', '### Zon {#zon-2}'],
  ],
]

/** The words of a command line, as a shell would take them. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)

describe('what is typed stands in the file', () => {
  it.each(CHANGES)('%s', async (line, gone, added) => {
    const [lines, more] = await changed(words(line))
    expect(more.toSorted()).toEqual(added.toSorted())
    expect(lines).toEqual(gone === '' ? [] : [gone])
  })

  const ELSEWHERE: [string, string, string[]][] = [
    ['set noord leden 25', 'masterplan.yaml', ['  noord: { naam: Noord, leden: 25 }']],
    [
      'set Zuid/West aliassen ZW,Zuidwest',
      'masterplan.yaml',
      ['  zuid: { naam: Zuid/West, aliassen: [ZW, Zuidwest], leden: 40 }'],
    ],
    ['set vereniging bijhouden.nieuws-binnen 90', 'masterplan.yaml', ['bijhouden:', '  nieuws-binnen: 90']],
    ['set vereniging partners.enexis.naam Enexis', 'masterplan.yaml', ['  enexis: { naam: Enexis }']],
    ['set noord vastgesteld 18-6-2026', 'noord/kring.md', ['vastgesteld: 2026-06-18']],
    [
      'set noord +besluit "Het plan staat." --by ALV',
      'noord/kring.md',
      ['## Besluiten', '- 2026-11-23 (ALV): Het plan staat.'],
    ],
    ['set zuid/energie +voortgang "Op gang."', 'zuid/energie.md', ['## Voortgang', '- 2026-11-23: Op gang.']],
    ['add wens zuid/energie "Een wens"', 'zuid/energie.md', ['## Wensen', '### Een wens {#een-wens}']],
  ]
  it.each(ELSEWHERE)('%s', async (line, file, added) => {
    expect((await changed(words(line), FILES, file))[1]).toEqual(added)
  })

  it('has a second question to a partner below the first, and the answer at the one that is meant', async () => {
    const asked = ENERGY.replace(
      '    partners: [gemeente]',
      '    partners: [gemeente]\n    gevraagd:\n      gemeente: { wat: Een vergunning }',
    )
    const [, second] = await changed(words('ask hub gemeente "Een kavel"'), mini({ 'noord/energie.md': asked }))
    expect(second.join('\n')).toContain('Een kavel')
    const both = asked.replace('{ wat: Een vergunning }', '[{ wat: Een vergunning }, { wat: Een kavel }]')
    const answered = await changed(
      words('ask hub gemeente kavel --answer promised'),
      mini({ 'noord/energie.md': both }),
    ).catch(String)
    expect(answered).toContain('Een kavel')
    const [, told] = await changed(
      words('ask hub gemeente "een k" --answer promised'),
      mini({ 'noord/energie.md': both }),
    )
    expect(told.join('\n')).toContain('{ wat: Een kavel, antwoord: toegezegd, datum: 2026-11-23 }')
  })
})

describe('what can’t be', () => {
  const REFUSED: [string, nl: string, en: string][] = [
    ['set hub fase uitvoring', 'Bedoelde u “uitvoering”?', 'Did you mean “uitvoering”?'],
    ['set hub fsae idee', 'Bedoelde u “fase”?', 'Did you mean “fase”?'],
    ['set hub kosten.2027 5000', 'kosten heeft zelf een waarde: 45000', 'kosten has a value of its own: 45000'],
    ['set hub partners gementee', 'Bedoelde u “gemeente”?', 'Did you mean “gemeente”?'],
    ['set hub -partners fonds', '“fonds” staat niet bij partners', '“fonds” is not in partners'],
    [
      'set hub wensen net',
      'Er is geen uitdaging, wens of project “net”',
      'There is no challenge, wish or project “net”',
    ],
    ['set hub +fase idee', 'fase is geen lijst', 'fase is no list'],
    ['set hub fase', 'Achter fase ontbreekt een waarde', 'The value after fase is missing'],
    ['set hub scores.belang 7', 'van 1 tot en met 5', 'from 1 to 5'],
    ['set hub planning.eind 2028-13', '“2028-13” past niet bij planning.eind', '“2028-13” does not fit planning.eind'],
    ['set hub toelichting "Bel 06-12345678"', 'telefoonnummer', 'telephone number'],
    ['set hub +voortgang "<!-- x"', 'verbergen <!-- en -->', '<!-- and -->'],
    ['set hub +besluit Ja --by "de (x)"', 'haakjes', 'brackets'],
    ['set zon +actie Doen', 'Alleen een project heeft actie', 'Only a project has actie'],
    ['set hub kosten.van 5', 'kosten heeft zelf een waarde', 'kosten has a value of its own'],
    ['set scans kosten.van 5', '“{ van: 5 }” past niet bij kosten', '“{ van: 5 }” does not fit kosten'],
    ['set hub kosten 5 --foo', 'De optie --foo bestaat niet', 'There is no option --foo'],
    [
      'set nergens fase idee',
      'Er is geen uitdaging, wens of project “nergens”',
      'There is no challenge, wish or project “nergens”',
    ],
    ['add wens "Zonder plek"', 'Bij welk thema?', 'For which theme?'],
    ['add wenz noord/energie X', 'Bedoelde u “wens”?', 'Did you mean “wens”?'],
    ['add wens noord/energie X --id hub', 'De id hub is in dit thema al gebruikt', 'The id hub is taken'],
    ['add wens noord/energie X --id "A b"', 'past niet bij --id', 'does not fit --id'],
    ['drop hub', 'Zeg het met --reason', 'Say so with --reason'],
    ['drop net --reason x', 'is een uitdaging, en die vervalt niet', 'a challenge is not dropped'],
    ['answer hub later', 'is geen wens', 'is no wish'],
    ['answer wind opgepakt', 'volgt uit de projecten', 'follows from the projects'],
    ['answer wind nee', 'Bedoelde u “afgewezen”?', 'Did you mean “afgewezen”?'],
    ['ask hub gemeente', 'Achter de partner ontbreekt', 'is missing after the partner'],
    ['ask hub gemeente --answer ja', 'Bedoelde u “toegezegd”?', 'Did you mean “toegezegd”?'],
    ['ask hub gemeente --answer gedaan', 'is nog niets gevraagd', 'Nothing is asked of gemeente yet'],
  ]
  it.each(REFUSED)('%s', async (line, nl, en) => {
    for (const [lang, said] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const { code, err, written } = await masterplan([...words(line), '--write', '--lang', lang], FILES)
      expect(err).toContain(said)
      expect(code).toBe(2)
      expect(written).toEqual({})
    }
  })

  it('is not written where it would bring an error, unless it must be', async () => {
    const line = words('set vereniging partners.gemeente --clear --write')
    const kept = await masterplan(line, FILES)
    const forced = await masterplan([...line, '--force'], FILES)
    expect([kept.code, kept.written]).toEqual([1, {}])
    expect(Object.keys(forced.written)).toEqual(['/work/plans/masterplan.yaml'])
  })
})

describe('what is shown', () => {
  it('is a sentence, the lines, and what the check finds; nothing is written', async () => {
    const { out, err, code, written } = await masterplan(words('set hub kosten 5000'), FILES)
    expect(out).toMatch(/De hub \(Energie\): kosten van €\s45\.000 naar €\s5\.000\./)
    expect(out).toContain('-    kosten: 45000 # geschat\n+    kosten: 5000 # geschat')
    expect(out).toContain('(dekking-boven-kosten)')
    expect(err).toContain('--write')
    expect([code, written]).toEqual([0, {}])
  })

  it('is nothing where it is so already', async () => {
    const { out, code } = await masterplan(words('set hub fase verkenning'), FILES)
    expect([out, code]).toEqual(['Er verandert niets in de plannen.\n', 0])
  })

  it('is the same as data', async () => {
    const { out } = await masterplan(words('add wens zuid/energie "Zon delen" --json'), FILES)
    const data = JSON.parse(out)
    expect(data).toMatchObject({ version: 1, written: false, files: ['plans/zuid/energie.md'] })
    expect(data.twins.map(({ key }: { key: string }) => key)).toEqual(['noord/energie/zon'])
  })

  it.each(['set', 'add', 'drop', 'answer', 'ask', 'twins'])('is help for %s in both languages', async (verb) => {
    const [nl, en] = [
      await masterplan([verb, '--help', '--lang', 'nl']),
      await masterplan([verb, '--help', '--lang', 'en']),
    ]
    expect(nl.out).toContain(`Gebruik: masterplan ${verb}`)
    expect(en.out).toContain(`Usage: masterplan ${verb}`)
    expect(en.out).not.toMatch(/undefined|Gebruik/)
  })
})

describe('a person at a terminal', () => {
  it('is asked for what was not said, and told what it looks like', async () => {
    const answers = ['Zuid/West', 'Energie', 'Zon delen', 'Met de buren.', 'zon', 'Ja']
    const said: string[] = []
    const next = (message: string): string => {
      said.push(message)
      return answers.shift() ?? ''
    }
    const dialogue = {
      note: async (text: string) => void said.push(text),
      text: async ({ message }: { message: string }) => next(message),
      select: async <T>({ message, options }: { message: string; options: readonly { value: T; label: string }[] }) => {
        const wanted = next(message)
        return options.find(({ label }) => label.startsWith(wanted))?.value ?? null
      },
    }
    const { written, code } = await masterplan(['add', 'wens'], FILES, { dialogue })
    expect(code).toBe(0)
    expect(said.join('\n')).toContain('Het lijkt op: “Zon delen” (noord/energie/zon)')
    expect(written['/work/plans/zuid/energie.md']).toContain('## Wensen\n\n### Zon delen {#zon}\n\nMet de buren.\n')
  })
})
