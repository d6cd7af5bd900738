/** Verbs typed as people type them: what is meant is done, and what can't be done says what would. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan, mini } from '../world.ts'
import { person } from './person.ts'

const ENERGY = `---
thema: energie
wensen:
  zon: { steun: 3 }
projecten:
  hub:
    wensen: [zon]
    fase: verkenning
    trekker: werkgroep-energie
    partners: [gemeente]
    planning: { start: 2027-01, eind: 2028-06 }
    kosten: 45000
---

# Energie

## Wensen

### Zon delen {#zon}

Graag.

## Projectvoorstellen

### De hub {#hub}

Samen.
`
const FILES = mini({ 'noord/energie.md': ENERGY })

const words = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"]+)+/g)].map(([word]) => word.replaceAll('"', ''))

/** The lines that a command brings into the plans. */
async function brought(line: string, files: Files = FILES): Promise<string[]> {
  const { written, err, out } = await masterplan([...words(line), '--write'], files)
  expect(Object.keys(written), `${err}${out}`).not.toEqual([])
  return Object.entries(written).flatMap(([path, text]) => {
    const before = String(files[path.replace('/work/plans/', '')]).split('\n')
    return text.split('\n').filter((one) => one !== '' && !before.includes(one))
  })
}

const MEANT: [string, string[]][] = [
  ['set hub +trekker bestuur', ['    trekker: [werkgroep-energie, bestuur]']],
  ['set hub trekker +bestuur', ['    trekker: [werkgroep-energie, bestuur]']],
  ['set hub trekker "werkgroep energie, bestuur"', ['    trekker: [werkgroep-energie, bestuur]']],
  ['set hub trekkers bestuur', ['    trekker: bestuur']],
  ['set hub partners +fonds', ['    partners: [gemeente, fonds]']],
  ['set hub kosten 45,500', ['    kosten: 45500']],
  ['set hub kosten "tussen € 40.000 en € 60.000"', ['    kosten: { van: 40000, tot: 60000 }']],
  ['set hub kosten "tussen 1,2 en 1,8 miljoen"', ['    kosten: { van: 1200000, tot: 1800000 }']],
  ['set hub kosten 10-15k', ['    kosten: { van: 10000, tot: 15000 }']],
  ['set hub kosten "1,2 mln tot 1,8 mln"', ['    kosten: { van: 1200000, tot: 1800000 }']],
  ['set hub kosten "900 duizend tot 1 mln"', ['    kosten: { van: 900000, tot: 1000000 }']],
  ['set hub kosten "nog niet bekend"', ['    kosten: onbekend']],
  ['set hub bedrag 5000', ['    kosten: 5000']],
  ['set hub "fase = idee"', ['    fase: idee']],
  ['set hub fase = idee', ['    fase: idee']],
  ['set hub fase =idee', ['    fase: idee']],
  ['set hub + voortgang Gebeld.', ['#### Voortgang', '- 2026-11-23: Gebeld.']],
  ['set hub notitie Gebeld.', ['#### Voortgang', '- 2026-11-23: Gebeld.']],
  ['set hub omschrijving "Op één plek."', ['Op één plek.']],
  ['set hub deadline 2029', ['    planning: { start: 2027-01, eind: 2029 }']],
  ['set hub subsidie gemeente 5000', ['    dekking: { gemeente: 5000 }']],
  ['add maatregel noord/energie Dak', ['### Dak {#dak}']],
  ['add knelpunt noord/energie Druk', ['## Uitdagingen', '### Druk {#druk}']],
  ['add behoefte noord/energie Rust', ['### Rust {#rust}']],
  ['set hub planning "{ start: 2027-K1, eind: 2028 }"', ['    planning: { start: 2027-K1, eind: 2028 }']],
  [
    'set noord/energie plaats.nummer=2 plaats.reden="Het net." plaats.datum=2026-06-18',
    ['plaats:', '  nummer: 2', '  reden: Het net.', '  datum: 2026-06-18'],
  ],
  [
    'set noord/energie indicatoren.dak.eenheid=m² indicatoren.dak.naam=Zonnedak',
    ['indicatoren:', '  dak:', '    naam: Zonnedak', '    eenheid: m²'],
  ],
  ['set vereniging meedoen.adres meedoen@example.org', ['meedoen:', '  adres: meedoen@example.org']],
  ['set hub naam Energieplein', ['### Energieplein {#hub}']],
  ['set vereniging naam OV', ['vereniging: OV']],
  ['set noord/energie bijgewerkt "vorige maand"', ['bijgewerkt: 2026-10-23']],
  ['set noord/energie herzien "volgende week"', ['herzien: 2026-11-30']],
  ['set hub +actie Bellen --by "volgende week"', ['#### Acties', '- [ ] 2026-11-30: Bellen']],
  ['set hub +voortgang Gebeld. --on "vorige week"', ['#### Voortgang', '- 2026-11-16: Gebeld.']],
  ['set hub +voortgang "10-11-2026: Gebeld."', ['#### Voortgang', '- 2026-11-10: Gebeld.']],
  ['set hub +besluit "3 november 2026: Doen." --by ALV', ['#### Besluiten', '- 2026-11-03 (ALV): Doen.']],
  ['set hub +besluit "2026-03: Starten."', ['#### Besluiten', '- 2026-03: Starten.']],
  ['set hub +besluit "maart 2026 (ALV): Starten."', ['#### Besluiten', '- 2026-03 (ALV): Starten.']],
  [
    'set hub +besluit "2026-06-18 (ALV): Starten." --by bestuur',
    ['#### Besluiten', '- 2026-06-18 (bestuur): Starten.'],
  ],
  ['set hub +besluit "ALV 18 juni 2026: Starten."', ['#### Besluiten', '- 2026-06-18 (ALV): Starten.']],
  ['set hub +voortgang "september 2026: Begonnen."', ['#### Voortgang', '- 2026-09: Begonnen.']],
  ['set noord/energie +besluit "2026-03: Starten."', ['## Besluiten', '- 2026-03: Starten.']],
  [
    'set hub +voortgang "In maart 2026 begonnen: goed."',
    ['#### Voortgang', '- 2026-11-23: In maart 2026 begonnen: goed.'],
  ],
  ['set hub +mijlpaal "2027-Q2: Open"', ['#### Mijlpalen', '- [ ] 2027-K2: Open']],
  ['set hub +mijlpaal "2027-03: Open"', ['#### Mijlpalen', '- [ ] 2027-03: Open']],
  ['set hub +mijlpaal "eind 2027: Open"', ['#### Mijlpalen', '- [ ] 2027-12-31: Open']],
  [
    'set hub +actie "voor 1 mei (werkgroep energie): Bellen"',
    ['#### Acties', '- [ ] 2027-05-01 (werkgroep energie): Bellen'],
  ],
  ['set hub +actie "Vraag: wie belt?"', ['#### Acties', '- [ ] Vraag: wie belt?']],
  ['set hub +actie "maandag: Bellen" --by 2026-12-01', ['#### Acties', '- [ ] 2026-12-01: maandag: Bellen']],
  ['add wens noord energie Groen', ['### Groen {#groen}']],
  ['add wens Groen noord/energie', ['### Groen {#groen}']],
  [
    'add project noord/energie Zonnedak fase=idee kosten=5k',
    ['  zonnedak:', '    fase: idee', '    kosten: 5000', '### Zonnedak {#zonnedak}'],
  ],
  ['add wens noord/energie a=b', ['### a=b {#a-b}']],
  [
    'answer zon later Eerst het net.',
    ['  zon: { steun: 3, antwoord: { status: later, datum: 2026-11-23, reden: Eerst het net. } }'],
  ],
  [
    'drop hub "Te duur."',
    ['    fase: vervallen', '    toelichting: Te duur.', '#### Besluiten', '- 2026-11-23: Gaat niet door: Te duur.'],
  ],
]

it.each(MEANT)('%s', async (line, lines) => {
  expect((await brought(line)).toSorted()).toEqual(lines.toSorted())
})

it.each([
  ['set hub +besluit "6/10/2026: Starten."', '“6/10/2026” kan'],
  ['set hub kosten "900 tot 1 mln"', 'verwacht een getal'],
  [
    'set hub kosten "15000 per jaar"',
    'of `p.m.`, `{ van: 40000, tot: 60000 }`, per jaar `{ 2027: 15000, 2028: 30000 }`',
  ],
  ['set partners.gemeente.naam Gemeente', 'Bedoelde u dit? masterplan set vereniging partners.gemeente.naam Gemeente'],
  ['set fondsen.fonds.plafond.2027 40000', 'masterplan set vereniging fondsen.fonds.plafond.2027 40000'],
  ['explain fase', 'Hoe ver het project is. Bijvoorbeeld: fase: verkenning'],
  ['explain Plafond', 'plafond: { 2027: 60000 }'],
  ['history noord', 'masterplan changes'],
  ['history noord/energie', 'masterplan changes'],
  ['report noord --at morgen', '“morgen” is 24 november 2026, en dat moet nog komen.'],
  ['report noord --at 2062-01-01', 'dat moet nog komen'],
  ['changes "volgende maand"', 'dat moet nog komen'],
])('%s is refused with what would do', async (line, said) => {
  const { code, err } = await masterplan(words(line), FILES)
  expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(said)])
})

describe('words that stand elsewhere, or are too many, are told as the line that was meant', () => {
  const LINES: [line: string, meant: string][] = [
    ['set fase hub idee', 'set hub fase idee'],
    ['set noord hub fase idee', 'set hub fase idee'],
    ['set noord energie hub fase idee', 'set hub fase idee'],
    ['wijzig hub fase idee', 'set hub fase idee'],
    ['pas aan hub fase idee', 'set hub fase idee'],
    ['voeg toe wens noord/energie Groen', 'add wens noord/energie Groen'],
    ['add noord/energie wens "Meer groen"', 'add wens noord/energie "Meer groen"'],
    ['add noord energie wens Groen', 'add wens noord/energie Groen'],
    ['new wens noord/energie Groen', 'add wens noord/energie Groen'],
    ['add kring "Het Zuiden"', 'new kring "Het Zuiden"'],
    ['add thema noord Water', 'new thema Water'],
    ['ask gemeente hub "Een vergunning"', 'ask hub gemeente "Een vergunning"'],
    ['drop project hub "Te duur."', 'drop hub "Te duur."'],
    ['move hub naar noord water', 'move hub noord/water'],
    ['rename hub to Energieplein', 'rename hub Energieplein'],
    ['rename hub --naar "Het plein"', 'rename hub "Het plein"'],
    ['merge hub met zon', 'merge hub zon'],
    ['report noord pdf', 'report noord --format pdf'],
    ['report noord --pdf', 'report noord --format pdf'],
    ['report noord bestuur als word', 'report noord --for bestuur --format word'],
    ['report noord --for het bestuur', 'report noord --for bestuur'],
    ['report noord --voor bestuur --format md', 'report noord --for bestuur --format md'],
    ['rank energie', 'rank --explain energie'],
    ['rank noord/energie', 'rank noord --explain energie'],
    ['rank noord energie', 'rank noord --explain energie'],
    ['agenda noord 10 december', 'agenda noord --for "10 december"'],
    ['agenda noord --datum 2026-12-10', 'agenda noord --for 2026-12-10'],
    ['changes sinds 1 oktober', 'changes "1 oktober"'],
    ['validate noord energie', 'validate noord/energie.md'],
    ['sheet noord', 'sheet export noord'],
    ['survey antwoorden.csv', 'survey import antwoorden.csv'],
    ['report noord "$(id)" bestuur', ''],
    ['wijzig hub fase idee --dry-run', 'set hub fase idee --dry-run'],
    ['verwijder hub --reason Duur --dry-run', 'drop hub --reason Duur --dry-run'],
    ['set hub fase klaar', ''],
    ['drop hub --reden x', 'drop hub --reason x'],
    ['report noord zuiden', ''],
    ['nietbestaand hub', ''],
  ]
  it.each(LINES)('%s', async (line, meant) => {
    const { code, err } = await masterplan(words(line), FILES)
    expect(code).toBe(2)
    expect(/Bedoelde u dit\? masterplan (.*)/.exec(err)?.[1] ?? '').toBe(meant)
    const english = await masterplan([...words(line), '--lang', 'en'], FILES)
    expect(/Did you mean this\? masterplan (.*)/.exec(english.err)?.[1] ?? '').toBe(meant && `${meant} --lang en`)
  })

  it('with a value of a few in the place of its field', async () => {
    for (const [line, meant] of [
      ['set hub afgerond', 'set hub fase afgerond'],
      ['set hub status rood', 'set hub signaal rood'],
      ['set zon getoetst', 'set zon zekerheid getoetst'],
    ] as const)
      expect((await masterplan(words(line), FILES)).err).toContain(`Bedoelde u dit? masterplan ${meant}\n`)
  })

  it('takes nothing over that a shell would run', async () => {
    const { err } = await masterplan(['rename', 'hub', 'naar', '$(id) `x` "y"'], FILES)
    expect(err).toContain('masterplan rename hub "\\$(id) \\`x\\` \\"y\\""')
  })
})

it('takes a lead out of a list, and a list of one is a name', async () => {
  const two = mini({ 'noord/energie.md': ENERGY.replace('werkgroep-energie', '[werkgroep-energie, bestuur]') })
  expect(await brought('set hub -trekker "Werkgroep Energie"', two)).toEqual(['    trekker: bestuur'])
})

describe('what is refused says what would do', () => {
  const REFUSED: [string, nl: string, en: string][] = [
    ['set hub +voortgang x --on ooit', '“ooit” past niet bij --on, verwacht', '“ooit” does not fit --on, expected'],
    ['set hub belang 4', 'Bedoelde u “scores.belang”?', 'Did you mean “scores.belang”?'],
    [
      'set vereniging minimum-respons 10',
      'Bedoelde u “prioritering.themas.minimum-respons”?',
      'Did you mean “prioritering.themas.minimum-respons”?',
    ],
    [
      'set hub bijgewerkt vandaag',
      'masterplan set noord/energie bijgewerkt',
      'masterplan set noord/energie bijgewerkt',
    ],
    ['set hub -trekker bestuur', '“bestuur” staat niet bij trekker', '“bestuur” is not in trekker'],
    ['set hub +besluit Doen --by gisteren', '“gisteren” is een dag', '“gisteren” is a day'],
    ['answer zon later x --by 3-11-2026', '“3-11-2026” is een dag', '“3-11-2026” is a day'],
    ['set noord/energie plaats.nummer 2', 'plaats.reden=… plaats.datum=…', 'plaats.reden=… plaats.datum=…'],
    ['drop hub a --reason b', 'te veel woorden', 'too many words'],
    ['ask zon gemeente Iets', '“Zon delen” is geen project', '“Zon delen” is no project'],
    ['add actie hub Bellen', 'masterplan set ONDERDEEL +actie', 'masterplan set ITEM +actie'],
    ['drop hub --reden x', 'Bedoelde u --reason?', 'Did you mean --reason?'],
    ['add partner Provincie', 'set vereniging partners.ID.naam', 'set association partners.ID.naam'],
    ['add branche Bouw', 'set vereniging branches.ID "…"', 'set association branches.ID "…"'],
    ['verander hub fase idee --write', 'De opdracht “verander” bestaat niet. Bedoelde u “set”?', 'Did you mean “set”?'],
    ['frobnicate hub --write', 'De opdracht “frobnicate” bestaat niet.', 'There is no command “frobnicate”'],
    ['help onbekends', 'De opdracht “onbekends” bestaat niet.', 'no command “onbekends”'],
    ['set hub +voortgang x --datum gisteren', 'Bedoelde u --on?', 'Did you mean --on?'],
    ['delete hub', 'Bedoelde u “drop”?', 'Did you mean “drop”?'],
    ['remove hub', 'Bedoelde u “drop”?', 'Did you mean “drop”?'],
  ]
  it.each(REFUSED)('%s', async (line, nl, en) => {
    for (const [lang, said] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const { code, err, written } = await masterplan([...words(line), '--lang', lang], FILES)
      expect([code, err, written]).toEqual([2, expect.stringContaining(said), {}])
    }
  })

  it('suggests no option that only shares letters', async () => {
    const { err } = await masterplan(words('ask hub gemeente --answer nee --reason vol'), FILES)
    expect(err).toContain('De optie --reason bestaat niet.\n')
  })
})

it('tells nothing of a value that can’t be read', async () => {
  const { code, out } = await masterplan(words('set hub planning.start 2029'), FILES)
  expect(code).toBe(1)
  expect(out).toContain('(einde-voor-begin)')
  expect(out).not.toContain('niet meer bekend')
})

describe('in a file with two versions of a merge side by side', () => {
  const halves = '<<<<<<< ons\n    fase: verkenning\n=======\n    fase: idee\n>>>>>>> hun\n'
  const text = '<<<<<<< ons\nSamen.\n=======\nApart.\n>>>>>>> hun\n'
  it.each([
    'set hub fase uitvoering',
    'set hub +voortgang Gebeld.',
    'set hub titel "Het plein"',
    'set hub +tekst Meer.',
    'ask hub gemeente Iets',
    'drop hub --reason Duur',
    'answer zon later --reason Straks',
    'add wens noord/energie Groen',
    'set noord/energie ambitie 2',
  ])('%s writes nothing, and says why', async (line) => {
    for (const half of [ENERGY.replace('    fase: verkenning\n', halves), ENERGY.replace('Samen.\n', text)]) {
      const files = mini({ 'noord/energie.md': half })
      const { code, err, written } = await masterplan([...words(line), '--write'], files)
      expect([code, err, written]).toEqual([2, expect.stringContaining('staan nog twee versies naast elkaar'), {}])
    }
  })
})

describe('a command copied as the program named it', () => {
  const COPIED: [string, string, string][] = [
    ['set hub trekker "…"', 'bestuur', '    trekker: bestuur'],
    ['set hub toelichting "…"', 'De levertijd is lang.', '    toelichting: De levertijd is lang.'],
    ['set hub planning.eind ...', 'december 2029', 'eind: 2029-12'],
    ['set noord stip "…"', 'Alles groen.', 'Alles groen.'],
    ['ask hub gemeente "…"', 'Een vergunning', 'wat: Een vergunning'],
    ['answer zon later --by ALV --reason "…"', 'Het net is vol.', 'reden: Het net is vol.'],
    ['drop hub --reason "…"', 'Te duur.', 'Te duur.'],
  ]
  it.each(COPIED)('%s asks what is to stand there', async (line, typed, holds) => {
    const { dialogue, said } = person('', typed, 'Ja')
    const { written, err, out } = await masterplan(words(line), FILES, { dialogue })
    expect(said[1]).toBe('Op de plaats van “…” hoort wat u wilt opschrijven.')
    expect(Object.values(written).join('\n'), `${err}${out}`).toContain(holds)
    expect(Object.values(written).join('\n')).not.toMatch(/…|\.\.\./)
  })

  it.each([...COPIED.map(([line]) => line), 'add wens noord/energie "…"'])(
    '%s says what belongs there where nobody can be asked',
    async (line) => {
      for (const [argv, options] of [
        [['--lang', 'nl'], {}],
        [['--write'], { dialogue: person().dialogue }],
      ] as const) {
        const { code, err, written } = await masterplan([...words(line), ...argv], FILES, options)
        expect([code, err, written]).toEqual([2, 'Op de plaats van “…” hoort wat u wilt opschrijven.\n', {}])
      }
    },
  )

  it('writes nothing where the person rather stops', async () => {
    const { dialogue } = person(null)
    const { code, err, written } = await masterplan(words('set hub trekker "…"'), FILES, { dialogue })
    expect([code, err, written]).toEqual([0, 'Er is niets geschreven.\n', {}])
  })
})

it.each(['add wens noord energie', 'add wens noord/energie', 'add wens noord Energie', 'add wens zuid water'])(
  '%s asks for the title, not for the theme',
  async (line) => {
    const { dialogue, said } = person(null)
    await masterplan(words(line), FILES, { dialogue })
    expect(said).toEqual(['Wat is de wens, in een paar woorden?'])
  },
)

it('asks again for an id that can’t be one or is taken, and keeps what was typed before', async () => {
  const { dialogue, said } = person('Graag.', 'Zon op het dak', 'zon', 'zon-op-dak', 'Ja')
  const { written } = await masterplan(words('add uitdaging noord/energie Dak'), FILES, { dialogue })
  expect(said.join('\n')).toContain('verwacht kleine letters, cijfers en koppeltekens')
  expect(Object.values(written).join('')).toContain('### Dak {#zon-op-dak}')
})

describe('more than one word behind an option, or a word that the command calls otherwise', () => {
  const LINES: [typed: string, meant: string][] = [
    ['set hub besluit Doen --by de ALV', 'set hub besluit Doen --by "de ALV"'],
    ['set hub +besluit Doen --by ALV --on 20 november', 'set hub +besluit Doen --by ALV --on "20 november"'],
    [
      'set hub +actie Bellen --by volgende week --who bestuur',
      'set hub +actie Bellen --by "volgende week" --who bestuur',
    ],
    ['add wens noord/energie Laadpalen --text Graag meer', 'add wens noord/energie Laadpalen --text "Graag meer"'],
    ['ask hub gemeente Kaart --by 1 maart 2027', 'ask hub gemeente Kaart --by "1 maart 2027"'],
    ['drop hub --reason te duur', 'drop hub --reason "te duur"'],
    ['answer zon later --reason eerst het net --by ALV', 'answer zon later --reason "eerst het net" --by ALV'],
    ['agenda noord --for volgende donderdag', 'agenda noord --for "volgende donderdag"'],
    ['ask hub gemeente Kaart --voor 2027-03-01', 'ask hub gemeente Kaart --by 2027-03-01'],
    ['set hub besluit Doen --door ALV', 'set hub besluit Doen --by ALV'],
    ['set noord energie ambitie 3', 'set noord/energie ambitie 3'],
    ['set energie noord ambitie 3', 'set noord/energie ambitie 3'],
    ['add wens energie noord Laadpalen', 'add wens noord/energie Laadpalen'],
    ['voeg wens toe noord energie Laadpalen', 'add wens noord/energie Laadpalen'],
    ['nieuwe wens noord/energie Laadpalen', 'add wens noord/energie Laadpalen'],
    ['new kring Centrum 40 leden', 'new kring Centrum --members 40'],
    ['zoek zon op het dak', 'search "zon op het dak"'],
    ['staus', 'status'],
    ['status van noord', 'status noord'],
    ['history van hub', 'history hub'],
  ]
  it.each(LINES)('%s: %s', async (line, meant) => {
    const { code, err, written } = await masterplan(words(line), FILES)
    expect([code, err.split('\n').at(-2), written]).toEqual([2, `Bedoelde u dit? masterplan ${meant}`, {}])
  })

  it.each([
    ['set hub +besluit --by ALV Gebeld met Enexis', '- 2026-11-23 (ALV): Gebeld met Enexis'],
    ['answer zon later --by ALV eerst het net', 'reden: eerst het net'],
    ['add wens noord/energie --text Graag Meer laadpalen', '### Meer laadpalen {#meer-laadpalen}'],
    ['ask hub gemeente --by 2027-03-01 Een kaart', 'wat: Een kaart'],
    ['set hub +actie Bellen --by 2027-03-01 fase=idee', '- [ ] 2027-03-01: Bellen'],
    ['set hub planning eind december 2028', '    planning: { start: 2027-01, eind: 2028-12 }'],
    ['set hub planning start maart 2027', '    planning: { start: 2027-03, eind: 2028-06 }'],
  ])('%s is what it was', async (line, holds) => {
    const { written, err, out } = await masterplan([...words(line), '--force', '--write'], FILES)
    expect(Object.values(written).join(''), `${err}${out}`).toContain(holds)
  })

  it.each(['minstens 10.000', 'vanaf € 10.000', 'ten minste 5000', 'meer dan 10k', 'at least 10k'])(
    'says where a lowest amount can stand: %s',
    async (amount) => {
      const { code, err } = await masterplan(['set', 'hub', 'kosten', amount], FILES)
      expect([code, err]).toEqual([2, expect.stringContaining('Voor een laagste bedrag is er geen plaats')])
    },
  )
})

describe('an option of which nothing in the line makes use', () => {
  it.each([
    ['set hub +voortgang Gebeld --by bestuur', '--by hoort bij een +besluit, +actie of +mijlpaal'],
    ['set hub fase idee --by ALV', '--by hoort bij'],
    ['set hub -besluit 2026-01-01 --by ALV', '--by hoort bij'],
    ['set hub fase idee --on 2026-11-01', '--on is de dag van'],
    ['set hub +actie Bellen --on 2026-11-01', '--on is de dag van'],
    ['set hub trekker bestuur --who bestuur', '--who hoort bij'],
    ['set hub +besluit Doen --who bestuur', '--who hoort bij'],
  ])('%s is refused', async (line, why) => {
    const { code, err, written } = await masterplan([...words(line), '--write'], FILES)
    expect([code, err, written]).toEqual([2, expect.stringContaining(why), {}])
  })

  it.each([
    'set hub fase=voorbereiding +besluit Doen --by ALV --on 2026-11-01',
    'set hub +voortgang Gebeld --on 2026-11-01',
    'set hub +mijlpaal Klaar --by 2027-03 --who bestuur',
    'set hub +actie Bellen --by 2027-03 --who bestuur',
    'set noord +besluit Vastgesteld --by ALV --on 2026-11-01',
  ])('%s is not', async (line) => {
    const { code, err } = await masterplan([...words(line), '--write'], FILES)
    expect([code, err]).toEqual([0, ''])
  })
})

describe('an answer given again', () => {
  const before = ENERGY.replace(
    'zon: { steun: 3 }',
    'zon: { steun: 3, antwoord: { status: later, datum: 2026-01-10, door: ALV, reden: Het net is vol. } }',
  )
  it.each([
    ['answer zon later', '{ status: later, datum: 2026-11-23, door: ALV, reden: Het net is vol. }'],
    ['answer zon later --by bestuur', '{ status: later, datum: 2026-11-23, door: bestuur, reden: Het net is vol. }'],
    ['answer zon later Volgend jaar.', '{ status: later, datum: 2026-11-23, door: ALV, reden: Volgend jaar. }'],
    ['answer zon afgewezen', '{ status: afgewezen, datum: 2026-11-23 }'],
    ['answer zon afgewezen --by bestuur', '{ status: afgewezen, datum: 2026-11-23, door: bestuur }'],
  ])('%s', async (line, holds) => {
    const { written, err, out } = await masterplan([...words(line), '--write'], mini({ 'noord/energie.md': before }))
    expect(Object.values(written).join(''), `${err}${out}`).toContain(`antwoord: ${holds}`)
  })
})
