/** What is told of two versions of the plans: every kind of change once, and every way in which an item is known again. */
import { describe, expect, it } from 'vitest'
import { changesBetween, isUnchanged } from '../../src/history/changes.ts'
import type { FrameFact } from '../../src/history/frame-facts.ts'
import type { ItemFact } from '../../src/history/item-facts.ts'
import type { SettingFact } from '../../src/history/setting-facts.ts'
import { type Files, mini } from '../world.ts'
import { edited, plansOf, tell } from './telling.ts'

const ENERGIE = `---
thema: energie
ambitie: 2
nu: 1
trekker: werkgroep
bijgewerkt: 2026-05-01
herzien: 2027-05-01
plaats: { nummer: 2, reden: Zo wil de ALV het., datum: 2026-05-01 }
uitdagingen:
  vol-net: { branches: [zorg] }
wensen:
  delen:
    uitdagingen: [vol-net]
    steun: 12
    zekerheid: vermoeden
projecten:
  hub:
    wensen: [delen]
    fase: verkenning
    signaal: groen
    trekker: werkgroep
    partners: [gemeente]
    agendas: [agenda/klimaat]
    planning: { start: 2027-01, eind: 2027-06 }
    kosten: 10000
    dekking: { fonds: 4000 }
    scores: { belang: 4, inspanning: 2 }
    besluit-voor: 2027-02-01
    herzien: 2027-03-01
  laadplein:
    fase: idee
    scores: { belang: 3, inspanning: 3 }
---

# Energie

Wij willen stroom.

## Uitdagingen

### Het net zit vol {#vol-net}

Op een wachtlijst.

## Wensen

### Stroom delen {#delen}

Met de buren.

#### Vraag achter de vraag

- Waarom delen? Omdat terugleveren niet kan. (enquête, 2026-05-01)

> De eigenlijke vraag: hoe blijft stroom betaalbaar?

## Projectvoorstellen

### Energiehub {#hub}

Samen één aansluiting.

#### Voortgang

- 2026-05-04: Zeven bedrijven doen mee.

#### Besluiten

- 2026-06-18 (ALV): Verkenning starten, budget van tienduizend euro.

### Laadplein {#laadplein}

Palen op een rij.
`

const F = 'noord/energie.md'
const KRING = `---
kring: noord
vastgesteld: 2026-01-10
bijgewerkt: 2026-02-01
herzien: 2027-01-01
horizon: 2050
enquete: { van: 2026-03-01, tot: 2026-03-31 }
---

# Noord

Een inleiding.

## Stip op de horizon

Een stip.

## Werkwijze

Elke maand.
`
const K = 'noord/kring.md'
const Y = 'masterplan.yaml'
const base = mini({ [F]: ENERGIE, [K]: KRING })

type Row = [name: string, after: Files, told: string[], before?: Files]

const here = (...edits: [string, string][]): Files => edited(base, F, ...edits)
const page = (...edits: [string, string][]): Files => edited(base, K, ...edits)
const setting = (...edits: [string, string][]): Files => edited(base, Y, ...edits)
const HUB = 'Energiehub (Energie):'
const WISH = 'Stroom delen (Energie):'

const ITEMS: Row[] = [
  ['phase', here(['fase: verkenning', 'fase: on-hold']), [`Voortgang > ${HUB} van verkenning naar in de wacht`]],
  [
    'a first phase',
    here(['    fase: verkenning\n', '']),
    [`Voortgang > ${HUB} de fase is weggehaald (was verkenning)`],
  ],
  ['signal', here(['signaal: groen', 'signaal: rood']), [`Voortgang > ${HUB} signaal van groen naar rood`]],
  [
    'explanation',
    here(['signaal: groen', 'signaal: groen\n    toelichting: Het wacht op de *gemeente*.']),
    [`Voortgang > ${HUB} toelichting: “Het wacht op de gemeente.”`],
  ],
  [
    'lead',
    here(['    trekker: werkgroep\n', '    trekker: bestuur\n']),
    [`Wie er meedoet, en waarvoor > ${HUB} trekker: Bestuur (was Werkgroep)`],
  ],
  [
    'start',
    here(['start: 2027-01', 'start: 2027-03']),
    [`Planning > ${HUB} de start schuift 2 maanden op, van januari 2027 naar maart 2027`],
  ],
  [
    'end',
    here(['eind: 2027-06', 'eind: 2027-05']),
    [`Planning > ${HUB} het einde komt 1 maand naar voren, van juni 2027 naar mei 2027`],
  ],
  [
    'no end any more',
    here([', eind: 2027-06', '']),
    [`Planning > ${HUB} het einde is niet meer bekend (was juni 2027)`],
  ],
  [
    'review',
    here(['    herzien: 2027-03-01\n', '']),
    [`Planning > ${HUB} heeft geen datum om te herzien meer (was 1 maart 2027)`],
  ],
  [
    'the day of a decision',
    here(['voor: 2027-02-01', 'voor: 2027-04-01']),
    [`Planning > ${HUB} besluit gevraagd vóór 1 april 2027 (was 1 februari 2027)`],
  ],
  ['cost', here(['kosten: 10000', 'kosten: 12500']), [`Geld > ${HUB} kosten van € 10.000 naar € 12.500`]],
  [
    'funding of others',
    here(['{ fonds: 4000 }', '{ fonds: 5000, gemeente: 1000 }']),
    [`Geld > ${HUB} de bijdrage van Fonds van € 4.000 naar € 5.000`, `Geld > ${HUB} Gemeente draagt € 1.000 bij`],
  ],
  [
    'no funding',
    here(['    dekking: { fonds: 4000 }\n', '']),
    [`Geld > ${HUB} de bijdrage van Fonds (€ 4.000) is vervallen`],
  ],
  ['support', here(['steun: 12', 'steun: 19']), [`Steun en cijfers > ${WISH} steun van 12 naar 19 leden`]],
  ['score', here(['belang: 4', 'belang: 5']), [`Steun en cijfers > ${HUB} cijfer voor belang van 4 naar 5`]],
  [
    'question',
    here(['hoe blijft stroom betaalbaar?', 'hoe blijven we draaien?']),
    [`De vraag achter de vraag > ${WISH} de eigenlijke vraag luidt nu: “hoe blijven we draaien?”`],
  ],
  [
    'no question',
    here(['> De eigenlijke vraag: hoe blijft stroom betaalbaar?\n', '']),
    [`De vraag achter de vraag > ${WISH} de eigenlijke vraag is weggehaald`],
  ],
  [
    'question found',
    base,
    [`De vraag achter de vraag > ${WISH} de eigenlijke vraag is gevonden: “hoe blijft stroom betaalbaar?”`],
    here(['> De eigenlijke vraag: hoe blijft stroom betaalbaar?\n', '']),
  ],
  [
    'certainty',
    here(['zekerheid: vermoeden', 'zekerheid: bevestigd']),
    [`De vraag achter de vraag > ${WISH} de vraag is bevestigd (was een vermoeden)`],
  ],
  [
    'whys',
    here(['2026-05-01)\n\n>', '2026-05-01)\n  - Waarom niet? Omdat het net vol is.\n\n>']),
    [`De vraag achter de vraag > ${WISH} doorgevraagd: “Waarom niet? Omdat het net vol is.”`],
  ],
  [
    'journal',
    here(['- 2026-05-04: Zeven', '- 2026-09-01: De notaris is gevraagd.\n- 2026-05-04: Zeven']),
    [`Voortgang > ${HUB} 1 september 2026: De notaris is gevraagd.`],
  ],
  [
    'a decision',
    here(['- 2026-06-18 (ALV)', '- 2026-10-01 (bestuur): Wij gaan door.\n- 2026-06-18 (ALV)']),
    [`Besluiten > ${HUB} 1 oktober 2026 (bestuur): Wij gaan door.`],
  ],
  [
    'a decision gone',
    here(['- 2026-06-18 (ALV): Verkenning starten, budget van tienduizend euro.\n', '']),
    [
      `Besluiten > ${HUB} een besluit van 18 juni 2026 is verdwenen: “Verkenning starten, budget van tienduizend euro.”`,
    ],
  ],
  [
    'a decision rewritten',
    here(['budget van tienduizend euro', 'budget van twintigduizend euro']),
    [
      `Besluiten > ${HUB} een besluit van 18 juni 2026 is herschreven: “Verkenning starten, budget van twintigduizend euro.” (was: “Verkenning starten, budget van tienduizend euro.”)`,
    ],
  ],
  [
    'a decision gone, and another of that day',
    here(['(ALV): Verkenning starten, budget van tienduizend euro.', '(bestuur): Voorlopig doen wij niets.']),
    [
      `Besluiten > ${HUB} een besluit van 18 juni 2026 is verdwenen: “Verkenning starten, budget van tienduizend euro.”`,
      `Besluiten > ${HUB} 18 juni 2026 (bestuur): Voorlopig doen wij niets.`,
    ],
  ],
  [
    'a slip in a decision',
    here(['Verkenning starten', 'Verkening starten']),
    [`Besluiten > ${HUB} een schrijffout verbeterd in een besluit van 18 juni 2026`],
  ],
  [
    'a decision with another day',
    here(['2026-06-18 (ALV)', '2026-06-19 (ALV)']),
    [
      `Besluiten > ${HUB} een besluit van 18 juni 2026 (ALV) staat nu op 19 juni 2026 (ALV): “Verkenning starten, budget van tienduizend euro.”`,
    ],
  ],
  [
    'a decision of another forum',
    here(['2026-06-18 (ALV)', '2026-06-18 (bestuur)']),
    [
      `Besluiten > ${HUB} een besluit van 18 juni 2026 (ALV) staat nu op 18 juni 2026 (bestuur): “Verkenning starten, budget van tienduizend euro.”`,
    ],
  ],
  [
    'partners',
    here(['[gemeente]', '[fonds]']),
    [`Wie er meedoet, en waarvoor > ${HUB} doet nu mee: Fonds; doet niet meer mee: Gemeente`],
  ],
  [
    'branches',
    here(['    fase: idee', '    branches: [zorg]\n    fase: idee']),
    ['Wie er meedoet, en waarvoor > Laadplein (Energie): nu voor de branche Zorg'],
  ],
  [
    'agendas',
    here(['[agenda/klimaat]', '[agenda]']),
    [`Wie er meedoet, en waarvoor > ${HUB} draagt nu bij aan Agenda; draagt niet meer bij aan Klimaat`],
  ],
  [
    'wishes',
    here(['    wensen: [delen]\n', '']),
    [`Wie er meedoet, en waarvoor > ${HUB} pakt niet meer op: “Stroom delen”`],
  ],
  [
    'challenges',
    here(['    uitdagingen: [vol-net]\n', '']),
    [`Wie er meedoet, en waarvoor > ${WISH} is geen antwoord meer op “Het net zit vol”`],
  ],
  [
    'blocked by',
    here(['    fase: verkenning', '    geblokkeerd-door: [laadplein]\n    fase: verkenning']),
    [`Voortgang > ${HUB} wacht nu op “Laadplein”`],
  ],
  ['prose', here(['Samen één aansluiting.', 'Samen twee aansluitingen.']), [`Teksten > ${HUB} de tekst is aangepast`]],
]

/** A theme with one project. */
const withProject = (heading: string, facts = '', prose = 'Lampen die branden als er iemand loopt.'): string =>
  `---\nthema: energie\n${facts}---\n\n## Projectvoorstellen\n\n### ${heading}\n\n${prose}\n`
const one = (heading: string, facts?: string, prose?: string): Files =>
  mini({ [F]: withProject(heading, facts, prose) })
const two = (files: Record<string, string>): Files => mini(files)
const water = (heading: string, facts?: string): string => withProject(heading, facts).replace('energie', 'water')
const MOVED = 'Noord > Verhuisd, hernoemd en samengevoegd >'

const MATCHES: Row[] = [
  [
    'the same id',
    one('Ledverlichting {#led}'),
    [`${MOVED} Ledverlichting (Energie): heette eerst “Led”`],
    one('Led {#led}'),
  ],
  [
    'another id, stated by voorheen',
    one('Slimme lampen {#lampen}', 'projecten: { lampen: { voorheen: [led] } }\n'),
    [
      `${MOVED} Slimme lampen (Energie): heeft nu de id lampen (was led)`,
      `${MOVED} Slimme lampen (Energie): heette eerst “Led”`,
    ],
    one('Led {#led}'),
  ],
  [
    'voorheen that is taken back',
    one('Led {#led}'),
    [`${MOVED} Led (Energie): heeft nu de id led (was lampen)`, `${MOVED} Led (Energie): heette eerst “Slimme lampen”`],
    one('Slimme lampen {#lampen}', 'projecten: { lampen: { voorheen: [led] } }\n'),
  ],
  [
    'merged, stated by voorheen',
    one('Led {#led}', 'projecten: { led: { voorheen: [oud] } }\n'),
    [`${MOVED} Oude lampen (Energie): opgegaan in “Led”`, 'Noord > Teksten > Led (Energie): de tekst is aangepast'],
    one('Led {#led}\n\n### Oude lampen {#oud}'),
  ],
  [
    'two merged into a new one',
    one('Licht {#licht}', 'projecten: { licht: { voorheen: [led, oud] } }\n'),
    [
      `${MOVED} Licht (Energie): heeft nu de id licht (was led)`,
      `${MOVED} Licht (Energie): heette eerst “Led”`,
      `${MOVED} Oude lampen (Energie): opgegaan in “Licht”`,
      'Noord > Teksten > Licht (Energie): de tekst is aangepast',
    ],
    one('Led {#led}\n\n### Oude lampen {#oud}'),
  ],
  [
    'moved to another theme',
    two({ 'noord/water.md': water('Led {#led}') }),
    [`${MOVED} Led (Water): verhuisde van Energie naar Water`],
    one('Led {#led}'),
  ],
  [
    'moved to another kring',
    two({ 'zuid/energie.md': withProject('Led {#led}') }),
    [
      'Zuid/West > Verhuisd, hernoemd en samengevoegd > Led (Energie): verhuisde van Noord, Energie naar Zuid/West, Energie',
    ],
    one('Led {#led}'),
  ],
  ['got an id', one('Led {#led}'), [`${MOVED} Led (Energie): kreeg de id led`], one('Led')],
  ['lost its id', one('Led'), [`${MOVED} Led (Energie): heeft geen id meer (was led)`], one('Led {#led}')],
  [
    'another id under the same title',
    one('Led {#lampen}'),
    [`${MOVED} Led (Energie): heeft nu de id lampen (was led)`],
    one('Led {#led}'),
  ],
  [
    'without an id, known by its title',
    one('Led', '', 'Nu in alle straten.'),
    ['Noord > Teksten > Led (Energie): de tekst is aangepast'],
    one('Led'),
  ],
  [
    'without an id, another title',
    one('Lampen'),
    ['Noord > Nieuw > Lampen (Energie): project', 'Noord > Verdwenen > Led (Energie): project'],
    one('Led'),
  ],
  [
    'the same id in two kringen',
    two({ [F]: withProject('Led {#led}', '', 'Anders.'), 'zuid/energie.md': withProject('Led {#led}') }),
    ['Noord > Teksten > Led (Energie): de tekst is aangepast'],
    two({ [F]: withProject('Led {#led}'), 'zuid/energie.md': withProject('Led {#led}') }),
  ],
  [
    'an id that means something else now, the old one moved by voorheen',
    one(
      'Leidingen vervangen {#led}\n\nEen geheel ander voorstel over buizen.\n\n### Verlichting {#lampen}',
      'projecten: { lampen: { voorheen: [led] } }\n',
    ),
    [
      'Noord > Nieuw > Leidingen vervangen (Energie): project',
      `${MOVED} Verlichting (Energie): heeft nu de id lampen (was led)`,
      `${MOVED} Verlichting (Energie): heette eerst “Led”`,
    ],
    one('Led {#led}'),
  ],
  [
    'merged as seen from what refers to it',
    mini({
      [F]: '---\nthema: energie\nprojecten: { p: { wensen: [b] } }\n---\n\n## Wensen\n\n### Een zonnedak {#b}\n\n## Projectvoorstellen\n\n### Dak {#p}\n',
    }),
    [
      'Noord > Nieuw > Een zonnedak (Energie): wens',
      `${MOVED} Panelen (Energie): lijkt opgegaan in “Een zonnedak”: wat ernaar verwees, verwijst nu daarheen`,
    ],
    mini({
      [F]: '---\nthema: energie\nprojecten: { p: { wensen: [a] } }\n---\n\n## Wensen\n\n### Panelen {#a}\n\n## Projectvoorstellen\n\n### Dak {#p}\n',
    }),
  ],
  [
    'gone, while what refers to it refers to another that was only renamed',
    mini({
      [F]: '---\nthema: energie\nwensen: { c: { voorheen: [b] } }\nprojecten: { p: { wensen: [c] } }\n---\n\n## Wensen\n\n### Een zonnedak {#c}\n\n## Projectvoorstellen\n\n### Dak {#p}\n',
    }),
    [
      'Noord > Verdwenen > Panelen (Energie): wens',
      `${MOVED} Een zonnedak (Energie): heeft nu de id c (was b)`,
      'Noord > Wie er meedoet, en waarvoor > Dak (Energie): pakt niet meer op: “Panelen”',
    ],
    mini({
      [F]: '---\nthema: energie\nprojecten: { p: { wensen: [a, b] } }\n---\n\n## Wensen\n\n### Panelen {#a}\n\n### Een zonnedak {#b}\n\n## Projectvoorstellen\n\n### Dak {#p}\n',
    }),
  ],
  [
    'one id twice, each by its place',
    one('Led {#led}\n\n### Lampen {#led}'),
    [],
    one('Led {#led}\n\n### Lampen {#led}'),
  ],
  [
    'a new item',
    one('Led {#led}', 'projecten: { led: { fase: idee } }\n'),
    ['Noord > Nieuw > Led (Energie): project, idee'],
    mini(),
  ],
  ['an item that is gone', mini(), ['Noord > Verdwenen > Led (Energie): project'], one('Led {#led}')],
]

const FRAME = 'Noord > Thema’s en de kring zelf >'
const FRAMES: Row[] = [
  ['title', here(['# Energie', '# Stroom']), [`${FRAME} Energie: de titel is nu “Stroom” (was “Energie”)`]],
  ['intro', here(['Wij willen stroom.', 'Wij willen warmte.']), [`${FRAME} Energie: de inleiding is aangepast`]],
  [
    'words above a section',
    here(['## Wensen\n', '## Wensen\n\nDit vroegen leden.\n']),
    [`${FRAME} Energie: de inleiding is aangepast`],
  ],
  ['ambition', here(['ambitie: 2', 'ambitie: geen']), [`${FRAME} Energie: de ambitie van niveau 2 naar geen doel`]],
  ['today', here(['nu: 1', 'nu: 2']), [`${FRAME} Energie: waar de kring staat: van niveau 1 naar niveau 2`]],
  [
    'lead',
    here(['\ntrekker: werkgroep\n', '\ntrekker: bestuur\n']),
    [`${FRAME} Energie: de trekker van Werkgroep naar Bestuur`],
  ],
  [
    'updated',
    here(['bijgewerkt: 2026-05-01', 'bijgewerkt: 2026-11-01']),
    [`${FRAME} Energie: bijgewerkt op 1 november 2026`],
  ],
  [
    'review',
    here(['herzien: 2027-05-01', 'herzien: 2027-06-01']),
    [`${FRAME} Energie: te herzien op 1 juni 2027 (was 1 mei 2027)`],
  ],
  [
    'the place that the board gives',
    here(['nummer: 2', 'nummer: 1']),
    [`${FRAME} Energie: het bestuur geeft plaats 1 (was 2)`],
  ],
  [
    'its reason',
    here(['Zo wil de ALV het.', 'Zo wil het bestuur het.']),
    [`${FRAME} Energie: het bestuur geeft een andere reden voor de plaats`],
  ],
  [
    'adopted',
    page(['vastgesteld: 2026-01-10\n', '']),
    [`${FRAME} Noord: is niet meer vastgesteld (was 10 januari 2026)`],
  ],
  ['horizon', page(['2050', '2040']), [`${FRAME} Noord: de horizon van 2050 naar 2040`]],
  [
    'the period of the survey',
    page(['tot: 2026-03-31', 'tot: 2026-04-30']),
    [`${FRAME} Noord: de periode van de enquête is aangepast`],
  ],
  ['dot', page(['Een stip.', 'Een grote stip.']), [`${FRAME} Noord: de stip op de horizon is aangepast`]],
  ['section', page(['Elke maand.', 'Elk kwartaal.']), [`${FRAME} Noord: de paragraaf “Werkwijze” is aangepast`]],
  [
    'a new survey',
    { ...base, 'noord/enquete.csv': 'energie;water\n5;1\n' },
    [`${FRAME} Noord: er is een nieuwe enquête`],
  ],
  [
    'no survey',
    base,
    [`${FRAME} Noord: de enquête is weggehaald`],
    { ...base, 'noord/enquete.csv': 'energie;water\n5;1\n' },
  ],
  [
    'another survey',
    { ...base, 'noord/enquete.csv': 'energie;water\n5;2\n' },
    [`${FRAME} Noord: de enquête is aangepast`],
    { ...base, 'noord/enquete.csv': 'energie;water\n5;1\n' },
  ],
  [
    'name',
    setting(['naam: Noord,', 'naam: Assen-Noord,']),
    ['Assen-Noord > Thema’s en de kring zelf > Assen-Noord: heet nu “Assen-Noord” (was “Noord”)'],
  ],
  ['members', setting(['leden: 20', 'leden: 25']), [`${FRAME} Noord: het aantal leden van 20 naar 25`]],
  [
    'areas',
    setting(['{ naam: Noord, leden: 20 }', '{ naam: Noord, leden: 20, gebieden: [Peelerpark] }']),
    [`${FRAME} Noord: gebieden: Peelerpark`],
  ],
  [
    'aliases',
    setting(['[ZW]', '[ZW, West]']),
    ['Zuid/West > Thema’s en de kring zelf > Zuid/West: andere namen: ZW, West (was ZW)'],
  ],
  [
    'a theme gone',
    Object.fromEntries(Object.entries(base).filter(([file]) => file !== 'zuid/water.md')),
    ['Zuid/West > Verdwenen > Water: thema verdwenen'],
  ],
]

const S = 'De vereniging en haar instellingen >'
const SETTINGS: Row[] = [
  [
    'themes',
    setting(['Samen schoon opwekken.', 'Samen opwekken.']),
    [`${S} Thema “Energie”: van “Samen schoon opwekken.” naar “Samen opwekken.”`],
  ],
  ['branches', setting(['zorg: Zorg', 'zorg: Zorg, bouw: Bouw']), [`${S} Branche “Bouw” is toegevoegd`]],
  [
    'partners',
    setting(['  fonds: { naam: Fonds }\n', '  fonds: { naam: Ondernemersfonds }\n']),
    [`${S} Partner “Ondernemersfonds”: van “Fonds” naar “Ondernemersfonds”`],
  ],
  [
    'agendas',
    setting(['  oude-agenda: { naam: Oude agenda, status: vervallen }\n', '']),
    [`${S} Agenda “Oude agenda” is vervallen`],
  ],
  [
    'moments',
    setting(['branches:', 'momenten: { alv: 2026-06-18 }\nbranches:']),
    [`${S} Moment alv is toegevoegd (2026-06-18)`],
  ],
  [
    'criteria',
    setting(['punten: 60', 'punten: 70'], ['punten: 40', 'punten: 30']),
    [`${S} Criterium belang: van 60 punten naar 70 punten`, `${S} Criterium inspanning: van 40 punten naar 30 punten`],
  ],
  [
    'association',
    setting(['Proefvereniging', 'Nieuwe vereniging']),
    [`${S} De naam van de vereniging: van Proefvereniging naar Nieuwe vereniging`],
  ],
  ['status', setting(['taal: nl', 'taal: nl\nstatus: vastgesteld']), [`${S} De status van de plannen: nu vastgesteld`]],
  ['language', setting(['taal: nl\n', '']), [`${S} Vervallen: de taal (was nl)`]],
  [
    'levels',
    setting(['branches:', 'ambitieniveaus: { 1: Een, 2: Twee, 3: Drie }\nbranches:']),
    [`${S} De woorden van de ambitieniveaus: aangepast`],
  ],
  [
    'ranking',
    setting(['prioritering:', 'prioritering:\n  kringen: { weging: leden }']),
    [`${S} De manier waarop thema’s worden gerangschikt: aangepast`],
  ],
  [
    'newsWithin',
    setting(['branches:', 'bijhouden: { nieuws-binnen: 60 }\nbranches:']),
    [`${S} Het aantal dagen waarna nieuws wordt gemist: van 120 naar 60`],
  ],
  [
    'transitions',
    setting(['branches:', 'fasen: { idee: [uitvoering] }\nbranches:']),
    [`${S} Welke fasen op elkaar mogen volgen: aangepast`],
  ],
  [
    'report',
    setting(['branches:', 'rapport: { voettekst: Zo is het. }\nbranches:']),
    [`${S} De opmaak van rapporten: aangepast`],
  ],
  ['rules', setting(['branches:', 'regels: { oud-thema: uit }\nbranches:']), [`${S} De ernst van regels: aangepast`]],
]

describe.each([
  ['of an item', ITEMS, 'Noord > '],
  ['of an item that is known again', MATCHES, ''],
  ['around the items', FRAMES, ''],
  ['of the settings', SETTINGS, ''],
])('a change %s', (_, rows, under) => {
  it.each(rows)('%s', async (_name, after, told, before = base) => {
    const { parts } = await tell(before, after)
    expect(parts).toEqual(told.map((line) => `${under}${line}`))
  })
})

/** Every kind there is; the type has the compiler say which one is missing. */
const ITEM_FACTS: Record<ItemFact['fact'], true> = {
  id: true,
  title: true,
  place: true,
  prose: true,
  phase: true,
  signal: true,
  explanation: true,
  lead: true,
  question: true,
  start: true,
  end: true,
  review: true,
  decideBy: true,
  cost: true,
  support: true,
  funding: true,
  score: true,
  certainty: true,
  whys: true,
  partners: true,
  branches: true,
  agendas: true,
  challenges: true,
  wishes: true,
  blockedBy: true,
  journal: true,
  decision: true,
}
const FRAME_FACTS: Record<FrameFact, true> = {
  title: true,
  intro: true,
  ambition: true,
  today: true,
  lead: true,
  updated: true,
  review: true,
  boardPlace: true,
  adopted: true,
  horizon: true,
  surveyPeriod: true,
  dot: true,
  section: true,
  surveyNew: true,
  surveyGone: true,
  surveyChanged: true,
  name: true,
  members: true,
  areas: true,
  aliases: true,
}
// There is one format yet, so it can't change.
const SETTING_FACTS: Record<Exclude<SettingFact['fact'], 'format'>, true> = {
  themes: true,
  branches: true,
  partners: true,
  agendas: true,
  moments: true,
  criteria: true,
  association: true,
  status: true,
  language: true,
  levels: true,
  ranking: true,
  newsWithin: true,
  transitions: true,
  report: true,
  rules: true,
}

it('has a row for every kind of change', async () => {
  const seen = { items: new Set<string>(), frames: new Set<string>(), settings: new Set<string>() }
  for (const [, after, , before = base] of [...ITEMS, ...MATCHES, ...FRAMES, ...SETTINGS]) {
    const { items, themes, kringen, settings } = changesBetween(await plansOf(before), await plansOf(after))
    for (const { fact } of items.flatMap((change) => change.facts)) seen.items.add(fact)
    for (const { fact } of [...themes, ...kringen].flatMap((change) => change.facts)) seen.frames.add(fact)
    for (const { fact } of settings) seen.settings.add(fact)
  }
  expect([...seen.items].sort()).toEqual(Object.keys(ITEM_FACTS).sort())
  expect([...seen.frames].sort()).toEqual(Object.keys(FRAME_FACTS).sort())
  expect([...seen.settings].sort()).toEqual(Object.keys(SETTING_FACTS).sort())
})

it('tells nothing of plans that are the same, whatever line ends their files have', async () => {
  const crlf = Object.fromEntries(
    Object.entries(base).map(([file, content]) => [file, String(content).replaceAll('\n', '\r\n')]),
  )
  for (const other of [base, crlf]) {
    const { changes, text } = await tell(base, other)
    expect(isUnchanged(changes)).toBe(true)
    expect(text).toContain('Er is niets veranderd in de plannen.')
    expect(changes.consequences).toEqual({ themes: [], projects: [], money: [], completeness: [] })
  }
})
