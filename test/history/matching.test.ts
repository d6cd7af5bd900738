/** Which item is which: by what somebody states, by id, and by title only where there is no id. */
import { describe, expect, it } from 'vitest'
import { type Files, mini } from '../world.ts'
import { told } from './told.ts'

/** A theme file: front matter, and items by section. */
const theme = (slug: string, facts: string, ...items: string[]): string =>
  `---\nthema: ${slug}\n${facts}---\n\n# ${slug === 'energie' ? 'Energie' : 'Water'}\n\n${items.join('\n\n')}\n`
const wishes = (...items: string[]): string => `## Wensen\n\n${items.join('\n\n')}`
const projects = (...items: string[]): string => `## Projectvoorstellen\n\n${items.join('\n\n')}`
const ENERGIE = 'noord/energie.md'
const WATER = 'noord/water.md'
const ZUID = 'zuid/energie.md'
const energie = (facts: string, ...items: string[]): Files => ({ [ENERGIE]: theme('energie', facts, ...items) })
const water = (facts: string, ...items: string[]): Files => ({ [WATER]: theme('water', facts, ...items) })
const zuid = (facts: string, ...items: string[]): Files => ({ [ZUID]: theme('energie', facts, ...items) })

const ZON = '### Zon op het dak {#zon}\n\nPanelen op elk groot dak.'
const STROOM = '### Stroom delen {#stroom}\n\nMet de buren, achter de meter.'
const MOVED = 'Verhuisd, hernoemd en samengevoegd'

const rows: [name: string, before: Files, after: Files, nl: string[], back: string[]][] = [
  ...['zon, stroom', 'stroom, zon'].map((names): [string, Files, Files, string[], string[]] => [
    `a new id and a merge stated at once, as [${names}]`,
    energie('', wishes(ZON, STROOM)),
    energie(`wensen:\n  dak: { voorheen: [${names}] }\n`, wishes(ZON.replace('#zon', '#dak'))),
    [
      'Noord',
      MOVED,
      '• Zon op het dak (Energie): heeft nu de id dak (was zon)',
      '• Stroom delen (Energie): opgegaan in “Zon op het dak”',
    ],
    [
      'Noord',
      'Nieuw',
      '• Stroom delen (Energie): wens',
      MOVED,
      '• Zon op het dak (Energie): heeft nu de id zon (was dak)',
    ],
  ]),
  [
    'a second new id, where another item has the first one since',
    energie(
      'wensen:\n  dak: { voorheen: [zon] }\n',
      wishes(ZON.replace('#zon', '#dak'), STROOM.replace('#stroom', '#zon')),
    ),
    energie(
      'wensen:\n  panelen: { voorheen: [zon, dak] }\n',
      wishes(ZON.replace('#zon', '#panelen'), STROOM.replace('#stroom', '#zon')),
    ),
    ['Noord', MOVED, '• Zon op het dak (Energie): heeft nu de id panelen (was dak)'],
    ['Noord', MOVED, '• Zon op het dak (Energie): heeft nu de id dak (was panelen)'],
  ],
  [
    'another id with the same title',
    energie('', wishes(ZON)),
    energie('', wishes(ZON.replace('#zon', '#dakzon'))),
    ['Noord', MOVED, '• Zon op het dak (Energie): heeft nu de id dakzon (was zon)'],
    ['Noord', MOVED, '• Zon op het dak (Energie): heeft nu de id zon (was dakzon)'],
  ],
  [
    'an id given',
    energie('', wishes('### Zon op het dak')),
    energie('', wishes('### Zon op het dak {#zon}')),
    ['Noord', MOVED, '• Zon op het dak (Energie): kreeg de id zon'],
    ['Noord', MOVED, '• Zon op het dak (Energie): heeft geen id meer (was zon)'],
  ],
  [
    'a former name stated, with another title and id',
    energie('', wishes(ZON)),
    energie('wensen:\n  dakpanelen: { voorheen: [zon] }\n', wishes('### Panelen {#dakpanelen}\n\nOveral.')),
    [
      'Noord',
      MOVED,
      '• Panelen (Energie):',
      '  • heeft nu de id dakpanelen (was zon)',
      '  • heette eerst “Zon op het dak”',
      'Teksten',
      '• Panelen (Energie): de tekst is aangepast',
    ],
    [
      'Noord',
      MOVED,
      '• Zon op het dak (Energie):',
      '  • heeft nu de id zon (was dakpanelen)',
      '  • heette eerst “Panelen”',
      'Teksten',
      '• Zon op het dak (Energie): de tekst is aangepast',
    ],
  ],
  [
    'a former name that still means what it meant',
    energie('', wishes(ZON)),
    energie('wensen:\n  opslag: { voorheen: [zon] }\n', wishes(ZON, '### Opslag {#opslag}')),
    ['Noord', 'Nieuw', '• Opslag (Energie): wens'],
    ['Noord', 'Verdwenen', '• Opslag (Energie): wens'],
  ],
  [
    'a former name of long ago',
    energie('wensen:\n  zon: { voorheen: [ooit] }\n', wishes(ZON)),
    energie('wensen:\n  zon: { voorheen: [ooit] }\n', wishes(`${ZON} Echt.`)),
    ['Noord', 'Teksten', '• Zon op het dak (Energie): de tekst is aangepast'],
    ['Noord', 'Teksten', '• Zon op het dak (Energie): de tekst is aangepast'],
  ],
  [
    'a merge stated in one that was there',
    energie('', wishes(ZON, STROOM)),
    energie('wensen:\n  stroom: { voorheen: [zon] }\n', wishes(STROOM)),
    ['Noord', MOVED, '• Zon op het dak (Energie): opgegaan in “Stroom delen”'],
    ['Noord', 'Nieuw', '• Zon op het dak (Energie): wens'],
  ],
  [
    'a merge stated in a new one',
    energie('', wishes(ZON, STROOM)),
    energie('wensen:\n  samen: { voorheen: [zon, stroom] }\n', wishes('### Samen opwekken {#samen}')),
    [
      'Noord',
      MOVED,
      '• Samen opwekken (Energie):',
      '  • heeft nu de id samen (was zon)',
      '  • heette eerst “Zon op het dak”',
      '• Stroom delen (Energie): opgegaan in “Samen opwekken”',
      'Teksten',
      '• Samen opwekken (Energie): de tekst is aangepast',
    ],
    [
      'Noord',
      'Nieuw',
      '• Stroom delen (Energie): wens',
      MOVED,
      '• Zon op het dak (Energie):',
      '  • heeft nu de id zon (was samen)',
      '  • heette eerst “Samen opwekken”',
      'Teksten',
      '• Zon op het dak (Energie): de tekst is aangepast',
    ],
  ],
  [
    'a merge into an item of another kring',
    { ...energie('', wishes(ZON)), ...zuid('', wishes(STROOM)) },
    { ...energie(''), ...zuid('wensen:\n  stroom: { voorheen: [noord/energie/zon] }\n', wishes(STROOM)) },
    ['Noord', MOVED, '• Zon op het dak (Energie): opgegaan in “Stroom delen”'],
    ['Noord', 'Nieuw', '• Zon op het dak (Energie): wens'],
  ],
  [
    'a merge that is only seen from what referred to it',
    energie('projecten:\n  hub: { wensen: [zon] }\n', wishes(ZON, STROOM), projects('### Hub {#hub}')),
    energie('projecten:\n  hub: { wensen: [stroom] }\n', wishes(STROOM), projects('### Hub {#hub}')),
    [
      'Noord',
      MOVED,
      '• Zon op het dak (Energie): lijkt opgegaan in “Stroom delen”: wat ernaar verwees, verwijst nu daarheen',
    ],
    [
      'Noord',
      'Nieuw',
      '• Zon op het dak (Energie): wens',
      'Wie er meedoet, en waarvoor',
      '• Hub (Energie): hoort nu bij “Zon op het dak”; hoort niet meer bij “Stroom delen”',
    ],
  ],
  [
    'one that is gone beside one that is called otherwise: no merge',
    energie('projecten:\n  hub: { wensen: [zon, stroom] }\n', wishes(ZON, STROOM), projects('### Hub {#hub}')),
    energie(
      'projecten:\n  hub: { wensen: [delen] }\n',
      wishes(STROOM.replace('#stroom', '#delen')),
      projects('### Hub {#hub}'),
    ),
    [
      'Noord',
      'Verdwenen',
      '• Zon op het dak (Energie): wens',
      MOVED,
      '• Stroom delen (Energie): heeft nu de id delen (was stroom)',
      'Wie er meedoet, en waarvoor',
      '• Hub (Energie): hoort niet meer bij “Zon op het dak”',
    ],
    [
      'Noord',
      'Nieuw',
      '• Zon op het dak (Energie): wens',
      MOVED,
      '• Stroom delen (Energie): heeft nu de id stroom (was delen)',
      'Wie er meedoet, en waarvoor',
      '• Hub (Energie): hoort nu bij “Zon op het dak”',
    ],
  ],
  [
    'a move to another theme, with what refers to it',
    energie('projecten:\n  hub: { wensen: [zon] }\n', wishes(ZON), projects('### Hub {#hub}')),
    {
      ...energie('projecten:\n  hub: { wensen: [water/zon] }\n', projects('### Hub {#hub}')),
      ...water('', wishes(ZON)),
    },
    ['Noord', MOVED, '• Zon op het dak (Water): verhuisde van Energie naar Water'],
    ['Noord', MOVED, '• Zon op het dak (Energie): verhuisde van Water naar Energie'],
  ],
  [
    'a move to another theme, while what refers to it was left as it was',
    energie('projecten:\n  hub: { wensen: [zon] }\n', wishes(ZON), projects('### Hub {#hub}')),
    { ...energie('projecten:\n  hub: { wensen: [zon] }\n', projects('### Hub {#hub}')), ...water('', wishes(ZON)) },
    ['Noord', MOVED, '• Zon op het dak (Water): verhuisde van Energie naar Water'],
    ['Noord', MOVED, '• Zon op het dak (Energie): verhuisde van Water naar Energie'],
  ],
  [
    'a move to another kring',
    energie('', wishes(ZON)),
    zuid('', wishes(ZON)),
    [
      ...['Noord', MOVED, '• Zon op het dak (Energie): verhuisde naar Zuid/West, Energie'],
      ...['Zuid/West', MOVED, '• Zon op het dak (Energie): verhuisde van Noord, Energie naar Zuid/West, Energie'],
    ],
    [
      ...['Noord', MOVED, '• Zon op het dak (Energie): verhuisde van Zuid/West, Energie naar Noord, Energie'],
      ...['Zuid/West', MOVED, '• Zon op het dak (Energie): verhuisde naar Noord, Energie'],
    ],
  ],
  [
    'a move with another title at once, stated',
    energie('', wishes(ZON)),
    water('wensen:\n  panelen: { voorheen: [energie/zon] }\n', wishes('### Panelen {#panelen}\n\nOveral.')),
    [
      'Noord',
      MOVED,
      '• Panelen (Water):',
      '  • verhuisde van Energie naar Water',
      '  • heeft nu de id panelen (was zon)',
      '  • heette eerst “Zon op het dak”',
      'Teksten',
      '• Panelen (Water): de tekst is aangepast',
    ],
    [
      'Noord',
      MOVED,
      '• Zon op het dak (Energie):',
      '  • verhuisde van Water naar Energie',
      '  • heeft nu de id zon (was panelen)',
      '  • heette eerst “Panelen”',
      'Teksten',
      '• Zon op het dak (Energie): de tekst is aangepast',
    ],
  ],
  [
    'the same id in two kringen, both moved',
    { ...energie('', wishes(ZON)), ...zuid('', wishes('### Zuider zon {#zon}')) },
    { ...water('', wishes(ZON)), 'zuid/water.md': theme('water', '', wishes('### Zuider zon {#zon}')) },
    [
      'Noord',
      MOVED,
      '• Zon op het dak (Water): verhuisde van Energie naar Water',
      'Zuid/West',
      MOVED,
      '• Zuider zon (Water): verhuisde van Energie naar Water',
    ],
    [
      'Noord',
      MOVED,
      '• Zon op het dak (Energie): verhuisde van Water naar Energie',
      'Zuid/West',
      MOVED,
      '• Zuider zon (Energie): verhuisde van Water naar Energie',
    ],
  ],
  [
    'an id that is used for something else since, while what had it moved',
    energie('', wishes(ZON)),
    {
      ...energie('', wishes('### Warmte uit de sloot {#zon}\n\nHeel wat anders.')),
      ...water('wensen:\n  zon: { voorheen: [energie/zon] }\n', wishes(ZON)),
    },
    [
      'Noord',
      'Nieuw',
      '• Warmte uit de sloot (Energie): wens',
      MOVED,
      '• Zon op het dak (Water): verhuisde van Energie naar Water',
    ],
    // On the way back nothing is stated of the one whose id it was.
    [
      'Noord',
      'Verdwenen',
      '• Zon op het dak (Water): wens',
      MOVED,
      '• Zon op het dak (Energie): heette eerst “Warmte uit de sloot”',
      'Teksten',
      '• Zon op het dak (Energie): de tekst is aangepast',
    ],
  ],
  [
    'an id that is used otherwise since, where titles have short words only',
    energie('', wishes('### LED {#led}')),
    {
      ...energie('', wishes('### WKO {#led}')),
      ...water('wensen:\n  led: { voorheen: [energie/led] }\n', wishes('### LED {#led}')),
    },
    ['Noord', 'Nieuw', '• WKO (Energie): wens', MOVED, '• LED (Water): verhuisde van Energie naar Water'],
    ['Noord', 'Verdwenen', '• LED (Water): wens', MOVED, '• LED (Energie): heette eerst “WKO”'],
  ],
  [
    'a moved id goes before a title that is used twice',
    energie('', wishes(ZON)),
    {
      ...energie('', wishes('### Zon op het dak {#zon-2}\n\nNog eens.')),
      ...water('', wishes(ZON)),
    },
    [
      'Noord',
      'Nieuw',
      '• Zon op het dak (Energie): wens',
      MOVED,
      '• Zon op het dak (Water): verhuisde van Energie naar Water',
    ],
    [
      'Noord',
      'Verdwenen',
      '• Zon op het dak (Energie): wens',
      MOVED,
      '• Zon op het dak (Energie): verhuisde van Water naar Energie',
    ],
  ],
  [
    'one of several without an id and with one title is gone',
    energie('', wishes('### Zon\n\nEen.', '### Zon\n\nTwee.', '### Zon\n\nDrie.')),
    energie('', wishes('### Zon\n\nEen.', '### Zon\n\nDrie.')),
    ['Noord', 'Verdwenen', '• Zon (Energie): wens'],
    ['Noord', 'Nieuw', '• Zon (Energie): wens'],
  ],
  [
    'one of two with one id is gone',
    energie('', wishes('### Zon {#zon}\n\nEen.', '### Wind {#zon}\n\nTwee.')),
    energie('', wishes('### Wind {#zon}\n\nTwee.')),
    ['Noord', 'Verdwenen', '• Zon (Energie): wens'],
    ['Noord', 'Nieuw', '• Zon (Energie): wens'],
  ],
  [
    'items in another order, with other lines between them',
    energie('', wishes(ZON, STROOM)),
    energie('', wishes(`${STROOM}\n\n\n`, ZON)),
    ['Er is niets veranderd in de plannen.'],
    ['Er is niets veranderd in de plannen.'],
  ],
  [
    'an item of another kind with the same id',
    energie('', wishes('### Zon {#zon}')),
    energie('', projects('### Zon {#zon}')),
    ['Noord', 'Nieuw', '• Zon (Energie): project', 'Verdwenen', '• Zon (Energie): wens'],
    ['Noord', 'Nieuw', '• Zon (Energie): wens', 'Verdwenen', '• Zon (Energie): project'],
  ],
  [
    'a whole theme',
    { ...energie('', wishes(ZON)), [WATER]: null },
    { ...energie('', wishes(ZON)), ...water('', wishes(STROOM)) },
    ['Noord', 'Nieuw', '• Water: nieuw thema', '• Stroom delen (Water): wens'],
    ['Noord', 'Verdwenen', '• Water: thema verdwenen', '• Stroom delen (Water): wens'],
  ],
]

describe.each(rows)('%s', (_, before, after, nl, back) => {
  const without = (lines: string[]): string[] => {
    const consequences = lines.indexOf('Wat dit met het plan doet')
    return consequences === -1 ? lines : lines.slice(0, consequences)
  }
  const [then, now] = [mini(before), mini(after)]

  it('is told', async () => {
    expect(without(await told(then, now))).toEqual(nl)
  })

  it('is told the other way round', async () => {
    expect(without(await told(now, then))).toEqual(back)
  })

  it('is nothing beside itself', async () => {
    expect(await told(then, then)).toEqual(['Er is niets veranderd in de plannen.'])
    expect(await told(now, now)).toEqual(['Er is niets veranderd in de plannen.'])
  })
})
