/** Every kind of difference one at a time: exactly what is told of it, and nothing else. */
import { describe, expect, it } from 'vitest'
import type { ItemFact } from '../../src/history/compare.ts'
import type { FrameFact } from '../../src/history/frame-fact.ts'
import type { SettingFact } from '../../src/history/setting-facts.ts'
import type { Files } from '../world.ts'
import { BASE } from './base.ts'
import { changed, type Edit, edited, linesOf } from './told.ts'

interface Row {
  note?: string
  edits: Edit[]
  /** What is changed in the plans of then. */
  was?: Edit[]
  nl: string[]
  en?: string[]
}

const E = 'noord/energie.md'
const B = 'noord/bodem.md'
const K = 'noord/kring.md'
const S = 'noord/enquete.csv'
const Z = 'zuid/energie.md'
const ZB = 'zuid/bodem.md'
const M = 'masterplan.yaml'

const HUB_LINE = '- 2026-01-18 (ALV): Verkenning starten, budget € 10.000.'

const FACTS: Record<ItemFact['fact'], Row[]> = {
  attachments: [
    {
      was: [[E, 'partners: [gemeente]', 'partners: [gemeente]\n    bijlagen: [oud.pdf]']],
      edits: [[E, 'partners: [gemeente]', 'partners: [gemeente]\n    bijlagen: [bijlagen/kaart.pdf]']],
      nl: ['Noord', 'Teksten', '• Energiehub (Energie): bijlage erbij: bijlagen/kaart.pdf; bijlage weg: oud.pdf'],
      en: [
        'Noord',
        'Texts',
        '• Energiehub (Energie): now with the attachment bijlagen/kaart.pdf; no longer with the attachment oud.pdf',
      ],
    },
  ],
  milestone: [
    {
      edits: [[E, HUB_LINE, `${HUB_LINE}\n\n#### Mijlpalen\n\n- [x] 2027-04: Vergunning binnen\n`]],
      nl: [
        'Noord',
        'Voortgang',
        '• Energiehub (Energie): nieuwe mijlpaal voor april 2027: “Vergunning binnen”, gedaan',
      ],
      en: ['Noord', 'Progress', '• Energiehub (Energie): new milestone for April 2027: “Vergunning binnen”, done'],
    },
  ],
  action: [
    {
      edits: [[E, HUB_LINE, `${HUB_LINE}\n\n#### Acties\n\n- [ ] 2027-01-15 (werkgroep energie): Offertes vragen\n`]],
      nl: [
        'Noord',
        'Voortgang',
        '• Energiehub (Energie): nieuwe actie voor 15 januari 2027 (werkgroep energie): “Offertes vragen”',
      ],
      en: [
        'Noord',
        'Progress',
        '• Energiehub (Energie): new action for 15 January 2027 (werkgroep energie): “Offertes vragen”',
      ],
    },
  ],
  result: [
    {
      edits: [[E, HUB_LINE, `${HUB_LINE}\n\n#### Resultaat\n\nTwaalf bedrijven delen stroom.\n`]],
      nl: ['Noord', 'Voortgang', '• Energiehub (Energie): resultaat: “Twaalf bedrijven delen stroom.”'],
      en: ['Noord', 'Progress', '• Energiehub (Energie): result: “Twaalf bedrijven delen stroom.”'],
    },
  ],
  title: [
    {
      edits: [[E, '### Energiehub {', '### Hub Noord {']],
      nl: ['Noord', 'Verhuisd, hernoemd en samengevoegd', '• Hub Noord (Energie): heette eerst “Energiehub”'],
      en: ['Noord', 'Moved, renamed and merged', '• Hub Noord (Energie): used to be called “Energiehub”'],
    },
  ],
  id: [
    {
      edits: [
        [E, '{#hub}', '{#energiehub}'],
        [E, '  hub:', '  energiehub:'],
      ],
      nl: [
        'Noord',
        'Verhuisd, hernoemd en samengevoegd',
        '• Energiehub (Energie): heeft nu de id energiehub (was hub)',
      ],
      en: ['Noord', 'Moved, renamed and merged', '• Energiehub (Energie): has the id energiehub now (was hub)'],
    },
    {
      note: 'one given',
      edits: [
        [E, ' {#kabel}', ''],
        [E, '  kabel:\n    fase: voorbereiding\n', ''],
        [E, '    geblokkeerd-door: [kabel]\n', ''],
      ],
      nl: [
        'Noord',
        'Verhuisd, hernoemd en samengevoegd',
        '• Dikkere kabel (Energie): heeft geen id meer (was kabel)',
        'Voortgang',
        '• Energiehub (Energie): wacht niet meer op “Dikkere kabel”',
        '• Dikkere kabel (Energie): de fase is weggehaald (was voorbereiding)',
      ],
    },
  ],
  place: [
    {
      edits: [
        [E, '### Dikkere kabel {#kabel}\n', ''],
        [E, '  kabel:\n    fase: voorbereiding\n', ''],
        [E, 'geblokkeerd-door: [kabel]', 'geblokkeerd-door: [bodem/kabel]'],
        [
          B,
          '---\n\n# Bodem\n',
          'projecten:\n  kabel: { fase: voorbereiding }\n---\n\n# Bodem\n\n## Projectvoorstellen\n\n### Dikkere kabel {#kabel}\n',
        ],
      ],
      nl: ['Noord', 'Verhuisd, hernoemd en samengevoegd', '• Dikkere kabel (Bodem): verhuisde van Energie naar Bodem'],
      en: ['Noord', 'Moved, renamed and merged', '• Dikkere kabel (Bodem): moved from Energie to Bodem'],
    },
    {
      note: 'kring',
      edits: [
        [E, '### Dikkere kabel {#kabel}\n', ''],
        [E, '  kabel:\n    fase: voorbereiding\n', ''],
        [E, 'geblokkeerd-door: [kabel]', 'geblokkeerd-door: [zuid/bodem/kabel]'],
        [
          ZB,
          '---\n\n# Bodem\n',
          'projecten:\n  kabel: { fase: voorbereiding }\n---\n\n# Bodem\n\n## Projectvoorstellen\n\n### Dikkere kabel {#kabel}\n',
        ],
      ],
      nl: [
        'Noord',
        'Verhuisd, hernoemd en samengevoegd',
        '• Dikkere kabel (Energie): verhuisde naar Zuid/West, Bodem',
        'Zuid/West',
        'Verhuisd, hernoemd en samengevoegd',
        '• Dikkere kabel (Bodem): verhuisde van Noord, Energie naar Zuid/West, Bodem',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring        Kosten    Gedekt  Nog te dekken  Zonder bekende kosten',
        'Noord      € 45.000  € 15.000       € 30.000                  1 → 0',
        'Zuid/West       € 0       € 0            € 0                  3 → 4',
      ],
    },
  ],
  prose: [
    {
      edits: [[E, 'Een hub voor allen', 'Een hub voor iedereen']],
      nl: ['Noord', 'Teksten', '• Energiehub (Energie): de tekst is aangepast'],
      en: ['Noord', 'Texts', '• Energiehub (Energie): the text was changed'],
    },
  ],
  phase: [
    {
      edits: [[E, 'fase: verkenning', 'fase: voorbereiding']],
      nl: ['Noord', 'Voortgang', '• Energiehub (Energie): van verkenning naar voorbereiding'],
      en: ['Noord', 'Progress', '• Energiehub (Energie): from exploration to preparation'],
    },
    {
      note: 'first',
      edits: [[E, '  kabel:\n    fase: voorbereiding', '  kabel:']],
      nl: ['Noord', 'Voortgang', '• Dikkere kabel (Energie): de fase is weggehaald (was voorbereiding)'],
    },
  ],
  signal: [
    {
      edits: [[E, 'signaal: oranje', 'signaal: rood']],
      nl: ['Noord', 'Voortgang', '• Energiehub (Energie): signaal van oranje naar rood'],
      en: ['Noord', 'Progress', '• Energiehub (Energie): signal from orange to red'],
    },
  ],
  explanation: [
    {
      edits: [[E, 'Wacht op het net.', 'Wacht op Enexis.']],
      nl: ['Noord', 'Voortgang', '• Energiehub (Energie): toelichting: “Wacht op Enexis.”'],
      en: ['Noord', 'Progress', '• Energiehub (Energie): explanation: “Wacht op Enexis.”'],
    },
    {
      note: 'gone',
      edits: [[E, '    toelichting: Wacht op het net.\n', '']],
      nl: ['Noord', 'Voortgang', '• Energiehub (Energie): de toelichting is weggehaald'],
    },
  ],
  lead: [
    {
      note: 'more than one',
      edits: [[E, 'trekker: werkgroep-energie', 'trekker: [werkgroep-energie, gemeente]']],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): trekker: Werkgroep energie, Gemeente (was Werkgroep energie)',
      ],
      en: [
        'Noord',
        'Who takes part, and what for',
        '• Energiehub (Energie): lead: Werkgroep energie, Gemeente (was Werkgroep energie)',
      ],
    },
    {
      edits: [[E, 'trekker: werkgroep-energie', 'trekker: gemeente']],
      nl: ['Noord', 'Wie er meedoet, en waarvoor', '• Energiehub (Energie): trekker: Gemeente (was Werkgroep energie)'],
      en: ['Noord', 'Who takes part, and what for', '• Energiehub (Energie): lead: Gemeente (was Werkgroep energie)'],
    },
    {
      note: 'gone',
      edits: [[E, '    trekker: werkgroep-energie\n', '']],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): heeft geen trekker meer (was Werkgroep energie)',
      ],
    },
  ],
  question: [
    {
      edits: [[E, 'hoe blijft stroom betaalbaar?', 'hoe blijft stroom beschikbaar?']],
      nl: [
        'Noord',
        'De vraag achter de vraag',
        '• Stroom delen (Energie): de eigenlijke vraag luidt nu: “hoe blijft stroom beschikbaar?”',
      ],
      en: [
        'Noord',
        'The question behind the question',
        '• Stroom delen (Energie): the real question is now: “hoe blijft stroom beschikbaar?”',
      ],
    },
    {
      note: 'gone',
      edits: [[E, '> De eigenlijke vraag: hoe blijft stroom betaalbaar?\n', '']],
      nl: ['Noord', 'De vraag achter de vraag', '• Stroom delen (Energie): de eigenlijke vraag is weggehaald'],
    },
  ],
  answer: [
    {
      edits: [
        [
          E,
          'zekerheid: vermoeden',
          'zekerheid: vermoeden\n    antwoord: { status: later, datum: 2026-06-18, door: ALV, reden: Eerst het net. }',
        ],
      ],
      nl: [
        'Noord',
        'Besluiten',
        '• Stroom delen (Energie): het antwoord is: later (ALV, 18 juni 2026): “Eerst het net.”',
      ],
      en: [
        'Noord',
        'Decisions',
        '• Stroom delen (Energie): the answer is: later (ALV, 18 June 2026): “Eerst het net.”',
      ],
    },
    {
      note: 'changed, and then gone',
      was: [[E, 'zekerheid: vermoeden', 'zekerheid: vermoeden\n    antwoord: { status: later }']],
      edits: [[E, 'zekerheid: vermoeden', 'zekerheid: vermoeden\n    antwoord: { status: afgewezen }']],
      nl: ['Noord', 'Besluiten', '• Stroom delen (Energie): het antwoord is: afgewezen (was later)'],
    },
    {
      note: 'gone',
      was: [[E, 'zekerheid: vermoeden', 'zekerheid: vermoeden\n    antwoord: { status: later }']],
      edits: [],
      nl: ['Noord', 'Besluiten', '• Stroom delen (Energie): heeft geen antwoord meer (was later)'],
      en: ['Noord', 'Decisions', '• Stroom delen (Energie): has no answer any more (was later)'],
    },
  ],
  ask: [
    {
      edits: [
        [
          E,
          'partners: [gemeente]',
          'partners: [gemeente]\n    gevraagd: { gemeente: { wat: Een vergunning, voor: 2027-03-01 } }',
        ],
      ],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): gevraagd aan Gemeente: “Een vergunning”, uiterlijk 1 maart 2027',
      ],
      en: [
        'Noord',
        'Who takes part, and what for',
        '• Energiehub (Energie): asked of Gemeente: “Een vergunning”, by 1 March 2027',
      ],
    },
    {
      note: 'answered',
      was: [
        [
          E,
          'partners: [gemeente]',
          'partners: [gemeente]\n    gevraagd: { gemeente: [{ wat: Een vergunning }, { wat: Geld }] }',
        ],
      ],
      edits: [
        [
          E,
          'partners: [gemeente]',
          'partners: [gemeente]\n    gevraagd: { gemeente: [{ wat: Geld }, { wat: Een vergunning, antwoord: toegezegd, datum: 2026-11-10 }] }',
        ],
      ],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): gevraagd aan Gemeente: “Een vergunning” (toegezegd, 10 november 2026) (was “Een vergunning”)',
      ],
    },
    {
      note: 'gone',
      was: [[E, 'partners: [gemeente]', 'partners: [gemeente]\n    gevraagd: { gemeente: { wat: Een vergunning } }']],
      edits: [],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): niet meer gevraagd aan Gemeente: “Een vergunning”',
      ],
      en: [
        'Noord',
        'Who takes part, and what for',
        '• Energiehub (Energie): no longer asked of Gemeente: “Een vergunning”',
      ],
    },
  ],
  whys: [
    {
      edits: [
        [
          E,
          '  - Waarom dat? Omdat het net vol zit.',
          '  - Waarom dat? Omdat het net vol zit.\n    - Waarom nu? Omdat daken nieuw zijn. (gesprek, 2026-06-01)',
        ],
      ],
      nl: [
        'Noord',
        'De vraag achter de vraag',
        '• Stroom delen (Energie): doorgevraagd: “Waarom nu? Omdat daken nieuw zijn. (gesprek, 2026-06-01)”',
      ],
      en: [
        'Noord',
        'The question behind the question',
        '• Stroom delen (Energie): asked further: “Waarom nu? Omdat daken nieuw zijn. (gesprek, 2026-06-01)”',
      ],
    },
    {
      note: 'gone',
      edits: [[E, '  - Waarom dat? Omdat het net vol zit.\n', '']],
      nl: ['Noord', 'De vraag achter de vraag', '• Stroom delen (Energie): 1 waarom-vraag weggehaald of aangepast'],
    },
  ],
  certainty: [
    {
      edits: [[E, 'zekerheid: vermoeden', 'zekerheid: getoetst']],
      nl: [
        'Noord',
        'De vraag achter de vraag',
        '• Stroom delen (Energie): de vraag is getoetst bij leden (was een vermoeden)',
      ],
      en: [
        'Noord',
        'The question behind the question',
        '• Stroom delen (Energie): the question is tested with members (was suspected)',
      ],
    },
  ],
  start: [
    {
      edits: [[E, 'start: 2027-01', 'start: 2027-03']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): de start schuift 2 maanden op, van januari 2027 naar maart 2027',
      ],
      en: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): the start is put off by 2 months, from January 2027 to March 2027',
      ],
    },
    {
      note: 'earlier',
      edits: [[E, 'start: 2027-01', 'start: 2026-12']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): de start komt 1 maand naar voren, van januari 2027 naar december 2026',
      ],
    },
  ],
  end: [
    {
      note: 'ongoing',
      edits: [[E, 'eind: 2028-06 }', 'eind: doorlopend }']],
      nl: ['Noord', 'Planning', '• Energiehub (Energie): het einde van juni 2028 naar doorlopend'],
      en: ['Noord', 'Planning', '• Energiehub (Energie): the end from June 2028 to ongoing'],
    },
    {
      note: 'the quarter of the month',
      edits: [[E, 'eind: 2028-06 }', 'eind: 2028-K2 }']],
      nl: ['Noord', 'Planning', '• Energiehub (Energie): het einde van juni 2028 naar 2e kwartaal 2028'],
    },
    {
      note: 'a later half',
      edits: [[E, 'eind: 2028-06 }', 'eind: 2028-H2 }']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): het einde schuift 184 dagen op, van juni 2028 naar tweede helft 2028',
      ],
      en: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): the end is put off by 184 days, from June 2028 to second half of 2028',
      ],
    },
    {
      edits: [[E, 'eind: 2028-06', 'eind: 2028-09']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): het einde schuift 3 maanden op, van juni 2028 naar september 2028',
      ],
      en: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): the end is put off by 3 months, from June 2028 to September 2028',
      ],
    },
    {
      note: 'days',
      edits: [[E, 'eind: 2028-06', 'eind: 2028-07-15']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): het einde schuift 15 dagen op, van juni 2028 naar 15 juli 2028',
      ],
    },
    {
      note: 'same month',
      edits: [[E, 'eind: 2028-06', 'eind: 2028-06-15']],
      nl: ['Noord', 'Planning', '• Energiehub (Energie): het einde van juni 2028 naar 15 juni 2028'],
    },
    {
      note: 'gone',
      edits: [[E, ', eind: 2028-06', '']],
      nl: ['Noord', 'Planning', '• Energiehub (Energie): het einde is niet meer bekend (was juni 2028)'],
    },
  ],
  review: [
    {
      edits: [[E, 'herzien: 2027-02-01', 'herzien: 2027-03-01']],
      nl: ['Noord', 'Planning', '• Energiehub (Energie): te herzien op 1 maart 2027 (was 1 februari 2027)'],
      en: ['Noord', 'Planning', '• Energiehub (Energie): to be reviewed on 1 March 2027 (was 1 February 2027)'],
    },
    {
      note: 'gone',
      edits: [[E, '    herzien: 2027-02-01\n', '']],
      nl: ['Noord', 'Planning', '• Energiehub (Energie): heeft geen datum om te herzien meer (was 1 februari 2027)'],
    },
  ],
  decideBy: [
    {
      edits: [[E, 'besluit-voor: 2026-12-01', 'besluit-voor: 2026-12-15']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): besluit gevraagd, uiterlijk 15 december 2026 (was 1 december 2026)',
      ],
      en: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): a decision is requested by 15 December 2026 (was 1 December 2026)',
      ],
    },
    {
      note: 'gone',
      edits: [[E, '    besluit-voor: 2026-12-01\n', '']],
      nl: [
        'Noord',
        'Planning',
        '• Energiehub (Energie): er wordt geen besluit meer gevraagd (was uiterlijk 1 december 2026)',
      ],
    },
  ],
  spent: [
    {
      edits: [[E, 'kosten: 45000', 'kosten: 45000\n    uitgegeven: 2500']],
      nl: ['Noord', 'Geld', '• Energiehub (Energie): uitgegeven: € 2.500'],
      en: ['Noord', 'Money', '• Energiehub (Energie): spent is €2,500'],
    },
    {
      note: 'by year',
      was: [[E, 'kosten: 45000', 'kosten: 45000\n    uitgegeven: 2500']],
      edits: [[E, 'kosten: 45000', 'kosten: 45000\n    uitgegeven: { 2026: 2500, 2027: 500 }']],
      nl: ['Noord', 'Geld', '• Energiehub (Energie): uitgegeven van € 2.500 naar € 3.000 (2026: € 2.500; 2027: € 500)'],
    },
  ],
  unknown: [
    {
      was: [[E, '    kosten: 45000\n    dekking: { fonds: 15000 }\n', '']],
      edits: [[E, '    kosten: 45000\n    dekking: { fonds: 15000 }\n', '    kosten:\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energiehub (Energie): nog niet bekend volgens het plan: kosten'],
      en: ['Noord', 'Themes and the kring itself', '• Energiehub (Energie): stated as not known yet: kosten'],
    },
  ],
  inapplicable: [
    {
      edits: [[E, '    kosten: 45000\n', '    uitgegeven: nvt\n    kosten: 45000\n']],
      nl: [
        'Noord',
        'Thema’s en de kring zelf',
        '• Energiehub (Energie): niet van toepassing volgens het plan: uitgegeven',
      ],
      en: ['Noord', 'Themes and the kring itself', '• Energiehub (Energie): stated as not applicable: uitgegeven'],
    },
    {
      note: 'taken back',
      was: [[E, '    kosten: 45000\n', '    uitgegeven: nvt\n    kosten: 45000\n']],
      edits: [],
      nl: [
        'Noord',
        'Thema’s en de kring zelf',
        '• Energiehub (Energie): niet langer als niet van toepassing vermeld: uitgegeven',
      ],
    },
  ],
  cost: [
    {
      note: 'by year',
      edits: [[E, 'kosten: 45000', 'kosten: { 2027: 15000, 2028: 30000 }']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): kosten van € 45.000 naar € 45.000 (2027: € 15.000; 2028: € 30.000)',
      ],
    },
    {
      note: 'for the record',
      edits: [[E, 'kosten: 45000', 'kosten: p.m.']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): kosten van € 45.000 naar p.m.',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring                 Kosten          Gedekt   Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                  4 → 5',
        'Noord         € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                  1 → 2',
      ],
      en: [
        'Noord',
        'Money',
        '• Energiehub (Energie): cost from €45,000 to p.m.',
        'What this does to the plan',
        'Totals of the open projects',
        'Kring                Cost        Funded   To be found  Without known cost',
        'All kringen  €45,000 → €0  €15,000 → €0  €30,000 → €0               4 → 5',
        'Noord        €45,000 → €0  €15,000 → €0  €30,000 → €0               1 → 2',
      ],
    },
    {
      note: 'between two amounts',
      edits: [[E, 'kosten: 45000', 'kosten: { van: 40000, tot: 60000 }']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): kosten van € 45.000 naar tussen € 40.000 en € 60.000',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring                 Kosten          Gedekt   Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                  4 → 5',
        'Noord         € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                  1 → 2',
      ],
      en: [
        'Noord',
        'Money',
        '• Energiehub (Energie): cost from €45,000 to between €40,000 and €60,000',
        'What this does to the plan',
        'Totals of the open projects',
        'Kring                Cost        Funded   To be found  Without known cost',
        'All kringen  €45,000 → €0  €15,000 → €0  €30,000 → €0               4 → 5',
        'Noord        €45,000 → €0  €15,000 → €0  €30,000 → €0               1 → 2',
      ],
    },
    {
      edits: [[E, 'kosten: 45000', 'kosten: 50000.5']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): kosten van € 45.000 naar € 50.000,50',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring                         Kosten    Gedekt           Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000 → € 50.000,50  € 15.000  € 30.000 → € 35.000,50                      4',
        'Noord         € 45.000 → € 50.000,50  € 15.000  € 30.000 → € 35.000,50                      1',
      ],
      en: [
        'Noord',
        'Money',
        '• Energiehub (Energie): cost from €45,000 to €50,000.50',
        'What this does to the plan',
        'Totals of the open projects',
        'Kring                        Cost   Funded           To be found  Without known cost',
        'All kringen  €45,000 → €50,000.50  €15,000  €30,000 → €35,000.50                   4',
        'Noord        €45,000 → €50,000.50  €15,000  €30,000 → €35,000.50                   1',
      ],
    },
    {
      note: 'gone',
      edits: [[E, '    kosten: 45000\n', '']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): de kosten zijn niet meer bekend (was € 45.000)',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring                 Kosten          Gedekt   Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                  4 → 5',
        'Noord         € 45.000 → € 0  € 15.000 → € 0  € 30.000 → € 0                  1 → 2',
      ],
    },
  ],
  funding: [
    {
      note: 'a share',
      edits: [[E, 'dekking: { fonds: 15000 }', 'dekking: { fonds: 50% }']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): de bijdrage van Fonds van € 15.000 naar 50% (€ 22.500)',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring           Kosten               Gedekt        Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000  € 15.000 → € 22.500  € 30.000 → € 22.500                      4',
        'Noord         € 45.000  € 15.000 → € 22.500  € 30.000 → € 22.500                      1',
      ],
      en: [
        'Noord',
        'Money',
        '• Energiehub (Energie): the contribution of Fonds from €15,000 to 50% (€22,500)',
        'What this does to the plan',
        'Totals of the open projects',
        'Kring           Cost             Funded        To be found  Without known cost',
        'All kringen  €45,000  €15,000 → €22,500  €30,000 → €22,500                   4',
        'Noord        €45,000  €15,000 → €22,500  €30,000 → €22,500                   1',
      ],
    },
    {
      note: 'by year',
      edits: [[E, 'dekking: { fonds: 15000 }', 'dekking: { fonds: { 2027: 15000 } }']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): de bijdrage van Fonds van € 15.000 naar € 15.000 (2027: € 15.000)',
      ],
    },
    {
      edits: [[E, 'dekking: { fonds: 15000 }', 'dekking: { fonds: 10000, gemeente: 5000 }']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie):',
        '  • de bijdrage van Fonds van € 15.000 naar € 10.000',
        '  • Gemeente draagt € 5.000 bij',
      ],
      en: [
        'Noord',
        'Money',
        '• Energiehub (Energie):',
        '  • the contribution of Fonds from €15,000 to €10,000',
        '  • Gemeente contributes €5,000',
      ],
    },
    {
      note: 'gone',
      edits: [[E, '    dekking: { fonds: 15000 }\n', '']],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): de bijdrage van Fonds (€ 15.000) is vervallen',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring           Kosten          Gedekt        Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000  € 15.000 → € 0  € 30.000 → € 45.000                      4',
        'Noord         € 45.000  € 15.000 → € 0  € 30.000 → € 45.000                      1',
      ],
    },
  ],
  support: [
    {
      edits: [[E, 'steun: 12', 'steun: 15']],
      nl: ['Noord', 'Steun en cijfers', '• Stroom delen (Energie): steun van 12 naar 15 leden'],
      en: ['Noord', 'Support and scores', '• Stroom delen (Energie): support from 12 to 15 members'],
    },
    {
      note: 'gone',
      edits: [[E, '    steun: 12\n', '']],
      nl: ['Noord', 'Steun en cijfers', '• Stroom delen (Energie): de steun is niet meer bekend (was 12)'],
    },
  ],
  score: [
    {
      edits: [
        [
          Z,
          'dak: { fase: idee, scores: { belang: 5, inspanning: 1 } }',
          'dak: { fase: idee, scores: { belang: 5, inspanning: 2 } }',
        ],
      ],
      nl: [
        'Zuid/West',
        'Steun en cijfers',
        '• Zon op het dak (Energie): cijfer voor inspanning van 1 naar 2',
        'Wat dit met het plan doet',
        'Volgorde van de projecten',
        '• Zuid/West: “Zon op het dak” blijft op plaats 1 en gaat van 100 naar 90 punten (andere cijfers)',
      ],
      en: [
        'Zuid/West',
        'Support and scores',
        '• Zon op het dak (Energie): score for inspanning from 1 to 2',
        'What this does to the plan',
        'Order of the projects',
        '• Zuid/West: “Zon op het dak” stays in place 1, from 100 to 90 points (other scores)',
      ],
    },
  ],
  partners: [
    {
      edits: [[E, 'partners: [gemeente]', 'partners: [fonds]']],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): doet nu mee: Fonds; doet niet meer mee: Gemeente',
      ],
      en: [
        'Noord',
        'Who takes part, and what for',
        '• Energiehub (Energie): Fonds takes part; Gemeente no longer takes part',
      ],
    },
  ],
  branches: [
    {
      edits: [[E, '    branches: [zorg]\n    zekerheid', '    branches: [bouw]\n    zekerheid']],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Stroom delen (Energie): nu voor de branche Bouw; niet meer voor de branche Zorg',
      ],
      en: [
        'Noord',
        'Who takes part, and what for',
        '• Stroom delen (Energie): now for the sector Bouw; no longer for the sector Zorg',
      ],
    },
  ],
  agendas: [
    {
      edits: [[E, 'agendas: [agenda/klimaat]', 'agendas: [agenda]']],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Energiehub (Energie): draagt nu bij aan Agenda; draagt niet meer bij aan Klimaat',
      ],
      en: [
        'Noord',
        'Who takes part, and what for',
        '• Energiehub (Energie): now serves Agenda; no longer serves Klimaat',
      ],
    },
  ],
  wishes: [
    {
      edits: [[E, 'wensen: [stroom-delen]', 'wensen: []']],
      nl: ['Noord', 'Wie er meedoet, en waarvoor', '• Energiehub (Energie): hoort niet meer bij “Stroom delen”'],
      en: ['Noord', 'Who takes part, and what for', '• Energiehub (Energie): no longer goes with “Stroom delen”'],
    },
  ],
  challenges: [
    {
      edits: [[E, 'uitdagingen: [net-vol]', 'uitdagingen: []']],
      nl: [
        'Noord',
        'Wie er meedoet, en waarvoor',
        '• Stroom delen (Energie): is geen antwoord meer op “Het net zit vol”',
      ],
      en: ['Noord', 'Who takes part, and what for', '• Stroom delen (Energie): no longer answers “Het net zit vol”'],
    },
  ],
  blockedBy: [
    {
      edits: [[E, 'geblokkeerd-door: [kabel]', 'geblokkeerd-door: [zuid/energie/dak]']],
      nl: [
        'Noord',
        'Voortgang',
        '• Energiehub (Energie): wacht nu op “Zon op het dak”; wacht niet meer op “Dikkere kabel”',
      ],
      en: [
        'Noord',
        'Progress',
        '• Energiehub (Energie): now waits for “Zon op het dak”; no longer waits for “Dikkere kabel”',
      ],
    },
  ],
  journal: [
    {
      edits: [
        [
          E,
          '- 2026-02-03: Besproken met de gemeente.',
          '- 2026-02-03: Besproken met de gemeente.\n- 2026-03-04: Subsidie aangevraagd.',
        ],
      ],
      nl: ['Noord', 'Voortgang', '• Energiehub (Energie): 4 maart 2026: Subsidie aangevraagd.'],
      en: ['Noord', 'Progress', '• Energiehub (Energie): 4 March 2026: Subsidie aangevraagd.'],
    },
    {
      note: 'gone',
      edits: [[E, '- 2026-02-03: Besproken met de gemeente.', '']],
      nl: [
        'Noord',
        'Voortgang',
        '• Energiehub (Energie): een regel voortgang van 3 februari 2026 is verdwenen: “Besproken met de gemeente.”',
      ],
    },
    {
      note: 'rewritten',
      edits: [[E, 'Besproken met de gemeente', 'Niet besproken met de gemeente']],
      nl: [
        'Noord',
        'Voortgang',
        '• Energiehub (Energie): een regel voortgang van 3 februari 2026 is herschreven: “Niet besproken met de gemeente.” (was: “Besproken met de gemeente.”)',
      ],
    },
    {
      note: 'slip',
      edits: [[E, 'Besproken met de gemeente', 'Besproken met de gemeetne']],
      nl: [
        'Noord',
        'Voortgang',
        '• Energiehub (Energie): een schrijffout verbeterd in een regel voortgang van 3 februari 2026',
      ],
    },
  ],
  decision: [
    {
      edits: [[E, '- 2026-01-18 (ALV): V', '- 2026-06-18 (ALV): Doorgaan.\n- 2026-01-18 (ALV): V']],
      nl: ['Noord', 'Besluiten', '• Energiehub (Energie): 18 juni 2026 (ALV): Doorgaan.'],
      en: ['Noord', 'Decisions', '• Energiehub (Energie): 18 June 2026 (ALV): Doorgaan.'],
    },
    {
      note: 'gone',
      edits: [[E, '- 2026-01-18 (ALV): Verkenning starten, budget € 10.000.', '']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een besluit van 18 januari 2026 is verdwenen: “Verkenning starten, budget € 10.000.”',
      ],
    },
    {
      note: 'other',
      edits: [[E, '- 2026-01-18 (ALV): Verkenning starten, budget € 10.000.', '- 2026-01-18 (ALV): Eerst praten.']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie):',
        '  • een besluit van 18 januari 2026 is verdwenen: “Verkenning starten, budget € 10.000.”',
        '  • 18 januari 2026 (ALV): Eerst praten.',
      ],
    },
    {
      note: 'amount',
      edits: [[E, 'budget € 10.000.', 'budget € 1.0000.']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een besluit van 18 januari 2026 is herschreven: “Verkenning starten, budget € 1.0000.” (was: “Verkenning starten, budget € 10.000.”)',
      ],
    },
    {
      note: 'forum and words',
      edits: [[E, '(ALV): Verkenning starten, budget € 10.000.', '(bestuur): Verkenning starten, budget € 12.000.']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een besluit van 18 januari 2026 is herschreven: (bestuur) “Verkenning starten, budget € 12.000.” (was: (ALV) “Verkenning starten, budget € 10.000.”)',
      ],
    },
    {
      note: 'negation',
      edits: [[E, 'Verkenning starten', 'Geen verkenning starten']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een besluit van 18 januari 2026 is herschreven: “Geen verkenning starten, budget € 10.000.” (was: “Verkenning starten, budget € 10.000.”)',
      ],
    },
    {
      note: 'forum',
      edits: [[E, '(ALV)', '(bestuur)']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een besluit van 18 januari 2026 (ALV) staat nu op 18 januari 2026 (bestuur): “Verkenning starten, budget € 10.000.”',
      ],
    },
    {
      note: 'date',
      edits: [[E, '2026-01-18 (ALV)', '2026-01-19']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een besluit van 18 januari 2026 (ALV) staat nu op 19 januari 2026: “Verkenning starten, budget € 10.000.”',
      ],
    },
    {
      note: 'slip',
      edits: [[E, 'Verkenning starten,', 'Verkennnig starten;']],
      nl: [
        'Noord',
        'Besluiten',
        '• Energiehub (Energie): een schrijffout verbeterd in een besluit van 18 januari 2026',
      ],
    },
  ],
}

const FRAME: Record<FrameFact, Row[]> = {
  // A folder that moves is more than an edit: renames.test.ts.
  folder: [],
  attachments: [
    {
      edits: [[K, 'horizon: 2040', 'horizon: 2040\nbijlagen: [noord.pdf]']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: bijlagen: noord.pdf'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: attachments: noord.pdf'],
    },
    {
      edits: [[E, 'thema: energie', 'thema: energie\nbijlagen: [net.pdf]']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: bijlagen: net.pdf'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: attachments: net.pdf'],
    },
  ],
  decision: [
    {
      edits: [[E, '## Wensen\n', '## Besluiten\n\n- 2026-06-18 (ALV): Dit thema gaat voor.\n\n## Wensen\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: besloten, 18 juni 2026 (ALV): Dit thema gaat voor.'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: decided, 18 June 2026 (ALV): Dit thema gaat voor.'],
    },
  ],
  journal: [
    {
      edits: [[E, '## Wensen\n', '## Voortgang\n\n- 2026-06-18: De zonnekaart is klaar.\n\n## Wensen\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: voortgang, 18 juni 2026: De zonnekaart is klaar.'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: progress, 18 June 2026: De zonnekaart is klaar.'],
    },
    {
      note: 'each of several lines',
      was: [[E, '## Wensen\n', '## Voortgang\n\n- 2026-06-18: Begonnen.\n\n## Wensen\n']],
      edits: [
        [
          E,
          '## Wensen\n',
          '## Voortgang\n\n- 2026-06-20: De zonnekaart is klaar.\n- 2026-06-19: De subsidie is binnen.\n\n## Wensen\n',
        ],
      ],
      nl: [
        'Noord',
        'Thema’s en de kring zelf',
        '• Energie:',
        '  • een regel voortgang is verdwenen: 18 juni 2026: Begonnen.',
        '  • voortgang, 20 juni 2026: De zonnekaart is klaar.',
        '  • voortgang, 19 juni 2026: De subsidie is binnen.',
      ],
    },
  ],
  unknown: [
    {
      was: [[E, 'bijgewerkt: 2026-01-01\n', '']],
      edits: [[E, 'bijgewerkt: 2026-01-01\n', 'bijgewerkt:\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: nog niet bekend volgens het plan: bijgewerkt'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: stated as not known yet: bijgewerkt'],
    },
  ],
  inapplicable: [
    {
      was: [[E, 'bijgewerkt: 2026-01-01\n', '']],
      edits: [[E, 'bijgewerkt: 2026-01-01\n', 'bijgewerkt: nvt\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: niet van toepassing volgens het plan: bijgewerkt'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: stated as not applicable: bijgewerkt'],
    },
  ],
  known: [
    {
      was: [[E, 'bijgewerkt: 2026-01-01\n', 'bijgewerkt:\n']],
      edits: [[E, 'bijgewerkt: 2026-01-01\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: niet langer als onbekend vermeld: bijgewerkt'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: no longer stated as unknown: bijgewerkt'],
    },
  ],
  applies: [
    {
      was: [[E, 'bijgewerkt: 2026-01-01\n', 'bijgewerkt: nvt\n']],
      edits: [[E, 'bijgewerkt: 2026-01-01\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: niet langer als niet van toepassing vermeld: bijgewerkt'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: no longer stated as not applicable: bijgewerkt'],
    },
  ],
  title: [
    {
      edits: [[E, '# Energie\n\nWaar', '# Energie op Noord\n\nWaar']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de titel is nu “Energie op Noord” (was “Energie”)'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: the title is “Energie op Noord” now (was “Energie”)'],
    },
  ],
  intro: [
    {
      edits: [[E, 'Waar het heen gaat', 'Waar het ook heen gaat']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de inleiding is aangepast'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: the introduction was changed'],
    },
    {
      note: 'lead of a section',
      edits: [[E, '## Wensen\n', '## Wensen\n\nWat leden vragen.\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de inleiding is aangepast'],
    },
    {
      note: 'kring intro',
      edits: [[K, 'Wie wij zijn', 'Wie wij waren']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de inleiding is aangepast'],
    },
  ],
  ambition: [
    {
      edits: [[E, 'ambitie: 2', 'ambitie: geen']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de ambitie van niveau 2 naar geen doel'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: ambition from level 2 to no goal'],
    },
    {
      note: 'gone',
      edits: [[E, 'ambitie: 2\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de ambitie van niveau 2 naar nog open'],
    },
  ],
  today: [
    {
      edits: [[E, 'nu: 1', 'nu: 2']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: waar de kring staat: van niveau 1 naar niveau 2'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: where the kring stands: from level 1 to level 2'],
    },
  ],
  lead: [
    {
      edits: [[E, 'trekker: bestuur', 'trekker: gemeente']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de trekker van Bestuur naar Gemeente'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: lead from Bestuur to Gemeente'],
    },
  ],
  updated: [
    {
      edits: [[E, 'bijgewerkt: 2026-01-01', 'bijgewerkt: 2026-11-01']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: bijgewerkt op 1 november 2026'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: updated on 1 November 2026'],
    },
    {
      note: 'gone',
      edits: [[E, 'bijgewerkt: 2026-01-01\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de datum van bijwerken is weg (was 1 januari 2026)'],
    },
    {
      note: 'kring updated',
      edits: [[K, 'bijgewerkt: 2026-01-02', 'bijgewerkt: 2026-02-02']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: bijgewerkt op 2 februari 2026'],
    },
  ],
  review: [
    {
      edits: [[E, '\nherzien: 2027-01-01', '\nherzien: 2028-01-01']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: te herzien op 1 januari 2028 (was 1 januari 2027)'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: to be reviewed on 1 January 2028 (was 1 January 2027)'],
    },
    {
      note: 'kring review',
      edits: [[K, 'herzien: 2027-01-02', 'herzien: 2027-02-02']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: te herzien op 2 februari 2027 (was 2 januari 2027)'],
    },
  ],
  boardPlace: [
    {
      edits: [[E, 'nummer: 2', 'nummer: 1']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: het bestuur geeft plaats 1 (was 2)'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: the board gives place 1 (was 2)'],
    },
    {
      note: 'reason',
      edits: [[E, 'Het net is vol.,', 'Het net is helemaal vol.,']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: het bestuur geeft een andere reden voor de plaats'],
    },
    {
      note: 'gone',
      edits: [[E, 'plaats: { nummer: 2, reden: Het net is vol., datum: 2026-01-01 }\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: het bestuur geeft geen plaats meer (was 2)'],
    },
  ],
  adopted: [
    {
      edits: [[K, 'vastgesteld: 2025-06-01\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: is niet meer vastgesteld (was 1 juni 2025)'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: is no longer adopted (was 1 June 2025)'],
    },
  ],
  horizon: [
    {
      edits: [[K, '2040', '2045']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de horizon van 2040 naar 2045'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the horizon from 2040 to 2045'],
    },
  ],
  surveyPeriod: [
    {
      edits: [[K, '2026-03-31', '2026-04-15']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de periode van de enquête is aangepast'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the period of the survey was changed'],
    },
  ],
  indicator: [
    {
      edits: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, metingen: { 2024: 12 } } }\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: nieuwe indicator “Zonnedak”'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: new indicator “Zonnedak”'],
    },
    {
      note: 'gone',
      was: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak } }\n']],
      edits: [],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de indicator “Zonnedak” is weggehaald'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: the indicator “Zonnedak” was removed'],
    },
    {
      note: 'unit',
      was: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, eenheid: m2 } }\n']],
      edits: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, eenheid: ha } }\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Energie: de indicator “Zonnedak” wordt anders geteld'],
      en: ['Noord', 'Themes and the kring itself', '• Energie: the indicator “Zonnedak” is counted differently'],
    },
  ],
  measurement: [
    {
      was: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, metingen: { 2024: 12000 } } }\n']],
      edits: [
        [
          E,
          'ambitie: 2\n',
          'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, metingen: { 2024: 11000, 2026: 15500 } } }\n',
        ],
      ],
      nl: [
        'Noord',
        'Thema’s en de kring zelf',
        '• Energie:',
        '  • “Zonnedak” gemeten over 2024: 11.000 (was 12.000)',
        '  • “Zonnedak” gemeten over 2026: 15.500',
      ],
      en: [
        'Noord',
        'Themes and the kring itself',
        '• Energie:',
        '  • “Zonnedak” measured for 2024: 11,000 (was 12,000)',
        '  • “Zonnedak” measured for 2026: 15,500',
      ],
    },
  ],
  target: [
    {
      was: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, doel: { 2030: 40000 } } }\n']],
      edits: [[E, 'ambitie: 2\n', 'ambitie: 2\nindicatoren: { dak: { naam: Zonnedak, doel: { 2032: 40000 } } }\n']],
      nl: [
        'Noord',
        'Thema’s en de kring zelf',
        '• Energie:',
        '  • het doel van “Zonnedak” voor 2030 is weggehaald (was 40.000)',
        '  • het doel van “Zonnedak” voor 2032 is 40.000',
      ],
      en: [
        'Noord',
        'Themes and the kring itself',
        '• Energie:',
        '  • the target of “Zonnedak” for 2030 was removed (was 40,000)',
        '  • the target of “Zonnedak” for 2032 is 40,000',
      ],
    },
  ],
  waveNew: [
    {
      edits: [['noord/enquete-2024.csv', '', 'energie;water\n5;2\n5;2\n5;2\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de enquête van 2024 staat er nu als eerdere enquête bij'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the survey of 2024 is now there as an earlier one'],
    },
  ],
  waveGone: [
    {
      edits: [],
      was: [['noord/enquete-2024.csv', '', 'energie;water\n5;2\n5;2\n5;2\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de enquête van 2024 is weggehaald'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the survey of 2024 was removed'],
    },
  ],
  waveChanged: [
    {
      was: [['noord/enquete-2024.csv', '', 'energie;water\n5;2\n5;2\n5;2\n']],
      edits: [['noord/enquete-2024.csv', '', 'energie;water\n1;2\n3;2\n5;2\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de enquête van 2024 is aangepast'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the survey of 2024 was changed'],
    },
  ],
  surveyNew: [
    {
      edits: [[S, '', 'energie;water\n5;2\n5;2\n5;2\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: er is een nieuwe enquête'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: there is a new survey'],
    },
  ],
  surveyGone: [
    {
      edits: [],
      was: [[S, '', 'energie;water\n5;2\n5;2\n5;2\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de enquête is weggehaald'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the survey was taken out'],
    },
  ],
  surveyChanged: [
    {
      edits: [[S, '', 'energie;water\n5;2\n5;2\n5;1\n']],
      was: [[S, '', 'energie;water\n5;2\n5;2\n5;2\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de enquête is aangepast'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the survey was changed'],
    },
  ],
  section: [
    {
      note: 'gone',
      edits: [[K, '## Wie doen er mee\n\nIedereen.\n', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de paragraaf “Wie doen er mee” is weggehaald'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the section “Wie doen er mee” was taken out'],
    },
    {
      edits: [[K, 'Iedereen.', 'Bijna iedereen.']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de paragraaf “Wie doen er mee” is aangepast'],
    },
    {
      note: 'new',
      edits: [[K, 'Iedereen.', 'Iedereen.\n\n## Hoe verder\n']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: nieuwe paragraaf “Hoe verder”'],
    },
  ],
  dot: [
    {
      edits: [[K, 'Een stip.', 'Een stip verder.']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: de stip op de horizon is aangepast'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the dot on the horizon was changed'],
    },
  ],
  name: [
    {
      edits: [[M, 'naam: Noord', 'naam: Noord en Veld']],
      nl: ['Noord en Veld', 'Thema’s en de kring zelf', '• Noord en Veld: heet nu “Noord en Veld” (was “Noord”)'],
      en: [
        'Noord en Veld',
        'Themes and the kring itself',
        '• Noord en Veld: is called “Noord en Veld” now (was “Noord”)',
      ],
    },
  ],
  members: [
    {
      edits: [[M, 'leden: 20', 'leden: 25']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: het aantal leden van 20 naar 25'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: the number of members from 20 to 25'],
    },
  ],
  areas: [
    {
      edits: [[M, '[Veld]', '[Veld, Akker]']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: gebieden: Veld, Akker (was Veld)'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: areas: Veld, Akker (was Veld)'],
    },
    {
      note: 'gone',
      edits: [[M, ', gebieden: [Veld]', '']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: geen gebieden meer (was Veld)'],
    },
  ],
  aliases: [
    {
      edits: [[M, 'aliassen: [Nrd]', 'aliassen: [Nrd, N]']],
      nl: ['Noord', 'Thema’s en de kring zelf', '• Noord: andere namen: Nrd, N (was Nrd)'],
      en: ['Noord', 'Themes and the kring itself', '• Noord: other names: Nrd, N (was Nrd)'],
    },
  ],
}

const SETTINGS: Record<SettingFact['fact'], Row[]> = {
  funds: [
    {
      edits: [[M, 'partners:\n', 'fondsen: { fonds: { naam: Fonds, plafond: { 2027: 60000 } } }\npartners:\n']],
      nl: ['De vereniging en haar instellingen', '• Fonds “Fonds” is toegevoegd'],
      en: ['The association and its settings', '• New fund “Fonds”'],
    },
    {
      note: 'another ceiling',
      was: [[M, 'partners:\n', 'fondsen: { fonds: { naam: Fonds, plafond: { 2027: 60000 } } }\npartners:\n']],
      edits: [[M, 'partners:\n', 'fondsen: { fonds: { naam: Fonds, plafond: { 2027: 70000 } } }\npartners:\n']],
      nl: ['De vereniging en haar instellingen', '• Fonds “Fonds”: van “2027: € 60.000” naar “2027: € 70.000”'],
    },
  ],
  association: [
    {
      edits: [[M, 'vereniging: Proefvereniging', 'vereniging: Echte vereniging']],
      nl: [
        'De vereniging en haar instellingen',
        '• De naam van de vereniging: van Proefvereniging naar Echte vereniging',
      ],
      en: [
        'The association and its settings',
        '• The name of the association: from Proefvereniging to Echte vereniging',
      ],
    },
  ],
  format: [
    {
      edits: [[M, 'formaat: 1', 'formaat: 2']],
      nl: ['De vereniging en haar instellingen', '• Het formaat: van 1 naar 2'],
      en: ['The association and its settings', '• The format: from 1 to 2'],
    },
  ],
  status: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nstatus: concept\n']],
      nl: ['De vereniging en haar instellingen', '• De status van de plannen: nu concept'],
      en: ['The association and its settings', '• The status of the plans: now concept'],
    },
  ],
  language: [
    {
      edits: [[M, 'taal: nl\n', 'taal: en\n']],
      nl: ['De vereniging en haar instellingen', '• De taal: van nl naar en'],
      en: ['The association and its settings', '• The language: from nl to en'],
    },
  ],
  exampleText: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nvoorbeeldtekst: Bedacht.\n']],
      nl: ['De vereniging en haar instellingen', '• Wat een rapport over het voorbeeld zegt: nu Bedacht.'],
      en: ['The association and its settings', '• What a report says of the example: now Bedacht.'],
    },
  ],
  joinIn: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nmeedoen: { adres: meedoen@example.org }\n']],
      nl: ['De vereniging en haar instellingen', '• Hoe leden kunnen meedoen: aangepast'],
      en: ['The association and its settings', '• How members can take part: changed'],
    },
  ],
  ownWord: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nwoorden: { kring: [district, districten] }\n']],
      nl: ['De vereniging en haar instellingen', '• De eigen woorden van de vereniging: aangepast'],
      en: ['The association and its settings', '• The association’s own words: changed'],
    },
  ],
  levels: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nambitieniveaus: { 1: a, 2: b, 3: c }\n']],
      nl: ['De vereniging en haar instellingen', '• De woorden van de ambitieniveaus: aangepast'],
      en: ['The association and its settings', '• The words of the ambition levels: changed'],
    },
  ],
  ranking: [
    {
      edits: [[M, 'prioritering:\n', 'prioritering:\n  themas: { minimum-respons: 6 }\n']],
      nl: ['De vereniging en haar instellingen', '• De manier waarop thema’s worden gerangschikt: aangepast'],
      en: ['The association and its settings', '• The way themes are ranked: changed'],
    },
  ],
  progressWeight: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nvoortgang: { weging: kosten }\n']],
      nl: ['De vereniging en haar instellingen', '• Hoe projecten meetellen in de voortgang: van aantal naar kosten'],
      en: ['The association and its settings', '• How projects count in progress: from aantal to kosten'],
    },
  ],
  newsWithin: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nbijhouden: { nieuws-binnen: 30 }\n']],
      nl: ['De vereniging en haar instellingen', '• Het aantal dagen waarna nieuws wordt gemist: van 120 naar 30'],
      en: ['The association and its settings', '• The days after which news is missed: from 120 to 30'],
    },
  ],
  answerWithin: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nbijhouden: { antwoord-binnen: 200 }\n']],
      nl: [
        'De vereniging en haar instellingen',
        '• Het aantal dagen waarbinnen een wens een antwoord krijgt: van 365 naar 200',
      ],
      en: ['The association and its settings', '• The days within which a wish is answered: from 365 to 200'],
    },
  ],
  transitions: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nfasen: { idee: [uitvoering] }\n']],
      nl: ['De vereniging en haar instellingen', '• Welke fasen op elkaar mogen volgen: aangepast'],
      en: ['The association and its settings', '• Which phases may follow each other: changed'],
    },
  ],
  report: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nrapport: { voettekst: x }\n']],
      nl: ['De vereniging en haar instellingen', '• De opmaak van rapporten: aangepast'],
      en: ['The association and its settings', '• The look of reports: changed'],
    },
  ],
  rules: [
    {
      edits: [[M, 'taal: nl\n', 'taal: nl\nregels: { geen-nieuws: uit }\n']],
      nl: ['De vereniging en haar instellingen', '• De ernst van regels: aangepast'],
      en: ['The association and its settings', '• The severity of rules: changed'],
    },
  ],
  themes: [
    {
      edits: [[M, 'definitie: Samen schoon opwekken.', 'definitie: Samen opwekken.']],
      nl: [
        'De vereniging en haar instellingen',
        '• Thema “Energie”: van “Samen schoon opwekken.” naar “Samen opwekken.”',
      ],
      en: ['The association and its settings', '• Theme “Energie”: from “Samen schoon opwekken.” to “Samen opwekken.”'],
    },
    {
      note: 'added',
      edits: [[M, '  bodem: { naam: Bodem }\n', '  bodem: { naam: Bodem }\n  ecologie: { naam: Ecologie }\n']],
      nl: ['De vereniging en haar instellingen', '• Thema “Ecologie” is toegevoegd'],
    },
    {
      note: 'theme gone',
      edits: [[M, '  bodem: { naam: Bodem }\n', '']],
      nl: [
        'Noord',
        'Verdwenen',
        '• Bodem: thema verdwenen',
        'Zuid/West',
        'Verdwenen',
        '• Bodem: thema verdwenen',
        'De vereniging en haar instellingen',
        '• Thema “Bodem” is vervallen',
      ],
    },
  ],
  branches: [
    {
      edits: [[M, 'zorg: Zorg', 'zorg: Zorg en welzijn']],
      nl: ['De vereniging en haar instellingen', '• Branche “Zorg en welzijn”: van “Zorg” naar “Zorg en welzijn”'],
      en: ['The association and its settings', '• Sector “Zorg en welzijn”: from “Zorg” to “Zorg en welzijn”'],
    },
    {
      note: 'branch gone',
      edits: [[M, ', bouw: Bouw', '']],
      nl: ['De vereniging en haar instellingen', '• Branche “Bouw” is vervallen'],
    },
  ],
  partners: [
    {
      edits: [[M, 'fonds: { naam: Fonds }', 'fonds: { naam: Fonds, soort: stichting }']],
      nl: ['De vereniging en haar instellingen', '• Partner “Fonds”: nu “stichting”'],
      en: ['The association and its settings', '• Partner “Fonds”: now “stichting”'],
    },
    {
      note: 'partner gone',
      edits: [
        [M, '  fonds: { naam: Fonds }\n', ''],
        [E, '    dekking: { fonds: 15000 }\n', ''],
      ],
      nl: [
        'Noord',
        'Geld',
        '• Energiehub (Energie): de bijdrage van Fonds (€ 15.000) is vervallen',
        'De vereniging en haar instellingen',
        '• Partner “Fonds” is vervallen',
        'Wat dit met het plan doet',
        'Totalen van de open projecten',
        'Kring           Kosten          Gedekt        Nog te dekken  Zonder bekende kosten',
        'Alle kringen  € 45.000  € 15.000 → € 0  € 30.000 → € 45.000                      4',
        'Noord         € 45.000  € 15.000 → € 0  € 30.000 → € 45.000                      1',
      ],
    },
  ],
  agendas: [
    {
      edits: [[M, 'naam: Agenda,', 'naam: Agenda, periode: 2026–2030,']],
      nl: ['De vereniging en haar instellingen', '• Agenda “Agenda”: nu “2026–2030”'],
      en: ['The association and its settings', '• Agenda “Agenda”: now “2026–2030”'],
    },
  ],
  moments: [
    {
      edits: [[M, 'alv-2026: 2026-06-01', 'alv-2026: 2026-06-01, alv-2027: v2']],
      nl: ['De vereniging en haar instellingen', '• Moment alv-2027 is toegevoegd (v2)'],
      en: ['The association and its settings', '• New moment alv-2027: v2'],
    },
  ],
  criteria: [
    {
      edits: [[M, 'belang: { punten: 60 }', 'belang: { punten: 50 }']],
      nl: ['De vereniging en haar instellingen', '• Criterium belang: van 60 punten naar 50 punten'],
      en: ['The association and its settings', '• Criterion belang: from 60 points to 50 points'],
    },
    {
      note: 'min',
      edits: [[M, 'belang: { punten: 60 }', 'belang: { punten: 60, minimum: 3 }']],
      nl: [
        'De vereniging en haar instellingen',
        '• Criterium belang is aangepast',
        'Wat dit met het plan doet',
        'Volgorde van de projecten',
        '• Zuid/West: “Warmtenet” heeft geen plaats meer, was 3 (haalt een minimum niet)',
      ],
    },
    {
      note: 'new',
      edits: [[M, 'belang: { punten: 60 }', 'belang: { punten: 60 }\n      draagvlak: { punten: 10 }']],
      nl: ['De vereniging en haar instellingen', '• Criterium draagvlak is toegevoegd (10 punten)'],
    },
  ],
}

const TABLES = { item: FACTS, frame: FRAME, setting: SETTINGS }
const rows = Object.entries(TABLES).flatMap(([table, kinds]) =>
  Object.entries(kinds).flatMap(([fact, list]) =>
    list.map((row) => ({ name: `${table} ${fact} ${row.note ?? ''}`.trim(), fact, row })),
  ),
)

describe.each(rows)('$name', ({ fact, row: { edits, was = [], nl, en } }) => {
  const before = edited(BASE, was)
  const after = edited(BASE, edits)

  it('is told', async () => {
    const found = await changed(before, after)
    expect(linesOf(found)).toEqual(nl)
    if (en) expect(linesOf(found, 'en')).toEqual(en)
    const { kringen, themes, items, settings } = found.changes
    expect(
      [...kringen, ...themes, ...items]
        .flatMap((c) => c.facts.map((f): string => f.fact))
        .concat(settings.map((s) => s.fact)),
    ).toContain(fact)
  })

  it('is nothing when it isn’t there, and the same things on the way back', async () => {
    expect(linesOf(await changed(after, after))).toEqual(['Er is niets veranderd in de plannen.'])
    const subjects = ({ changes }: Awaited<ReturnType<typeof changed>>) =>
      [
        ...changes.items
          .map((c) => c.kind + (c.before ?? c.after)?.title + (c.after ?? c.before)?.title)
          .map((name) => [...name].sort().join('')),
        ...changes.themes.map((c) => c.kring + c.theme),
        ...changes.kringen.map((c) => c.kring),
        ...changes.settings.map((c) => c.fact + c.entry),
      ].sort()
    expect(subjects(await changed(after, before))).toEqual(subjects(await changed(before, after)))
  })
})

it.each([
  ['voorbereiding', 'on-hold', 'in de wacht gezet (was voorbereiding)', 'put on hold (was preparation)'],
  ['idee', 'vervallen', 'vervallen (was idee)', 'dropped (was idea)'],
  ['uitvoering', 'afgerond', 'afgerond (was uitvoering)', 'finished (was execution)'],
  ['on-hold', 'vervallen', 'vervallen (was in de wacht)', 'dropped (was on hold)'],
  ['on-hold', 'uitvoering', 'nu uitvoering (was in de wacht)', 'now execution (was on hold)'],
])('says as people do that a project goes from %s to %s', async (from, to, nl, en) => {
  const [before, after] = [from, to].map((of) =>
    edited(BASE, [[E, 'kabel:\n    fase: voorbereiding', `kabel:\n    fase: ${of}`]]),
  ) as [Files, Files]
  const found = await changed(before, after)
  expect(linesOf(found)).toContain(`• Dikkere kabel (Energie): ${nl}`)
  expect(linesOf(found, 'en')).toContain(`• Dikkere kabel (Energie): ${en}`)
})
