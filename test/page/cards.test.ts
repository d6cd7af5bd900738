/** The small forms: each adds its line, answer or question as the command does, and says what keeps it from being done. */
import { afterEach, describe, expect, it } from 'vitest'
import { pagePlans, THEME } from './plans.ts'
import { openPages, type Visitor } from './served.ts'

const HUB = '/item/noord/energie/hub'
const WISH = '/item/noord/energie/zon-delen'
const FILE = 'noord/energie.md'

let visitor: Visitor | null = null
afterEach(async () => {
  await visitor?.leave()
  visitor = null
})
async function opened(files = pagePlans()): Promise<{ files: ReturnType<typeof pagePlans>; on: Visitor }> {
  visitor = await openPages(files)
  return { files, on: visitor }
}

const ADDS: [path: string, fields: [string, string][], file: string, line: RegExp][] = [
  [
    `${HUB}/doe/voortgang`,
    [
      ['tekst', 'Getekend.'],
      ['dag', '2026-11-20'],
    ],
    FILE,
    /^- 2026-11-20: Getekend\.$/m,
  ],
  [
    `${HUB}/doe/besluit`,
    [
      ['tekst', 'Doorgaan.'],
      ['door', 'ALV'],
      ['dag', ''],
    ],
    FILE,
    /^- 2026-11-23 \(ALV\): Doorgaan\.$/m,
  ],
  [
    `${HUB}/doe/actie`,
    [
      ['tekst', 'Bellen'],
      ['voor', '2026-12-01'],
      ['wie', 'bestuur'],
    ],
    FILE,
    /^- \[ \] 2026-12-01 \(bestuur\): Bellen$/m,
  ],
  [
    `${HUB}/doe/mijlpaal`,
    [
      ['tekst', 'Net besproken'],
      ['voor', '2027-03-01'],
      ['wie', ''],
    ],
    FILE,
    /^- \[ \] 2027-03-01: Net besproken$/m,
  ],
  [`${HUB}/doe/gedaan`, [['tekst', 'Offertes vragen']], FILE, /^- \[x\] 2027-01-15: Offertes vragen$/m],
  [`${HUB}/doe/resultaat`, [['tekst', 'Vier bedrijven samen.']], FILE, /^#### Resultaat\n\nVier bedrijven samen\.$/m],
  [`${HUB}/doe/alinea`, [['tekst', 'Nog een alinea.']], FILE, /^Nog een alinea\.$/m],
  [
    `${HUB}/doe/vraag`,
    [
      ['partner', 'fonds'],
      ['wat', 'Een lening'],
      ['voor', '2027-02-01'],
    ],
    FILE,
    /fonds: \{ wat: Een lening, voor: 2027-02-01 \}/,
  ],
  [
    `${HUB}/doe/vraag-antwoord`,
    [
      ['partner', 'gemeente'],
      ['wat', 'Een kavel'],
      ['antwoord', 'toegezegd'],
      ['was', 'open'],
      ['dag', ''],
    ],
    FILE,
    /antwoord: toegezegd, datum: 2026-11-23/,
  ],
  [
    `${WISH}/doe/antwoord`,
    [
      ['status', 'later'],
      ['reden', 'Eerst het net.'],
      ['door', 'ALV'],
      ['dag', ''],
      ['was', ''],
    ],
    FILE,
    /antwoord: \{ status: later, datum: 2026-11-23, door: ALV, reden: Eerst het net\. \}/,
  ],
  [
    `${WISH}/doe/waarom`,
    [
      ['vraag', 'Waarom is dat belangrijk'],
      ['tekst', 'De rekening.'],
      ['bron', 'werksessie'],
    ],
    FILE,
    /^- Waarom is dat belangrijk\? De rekening\. \(werksessie, 2026-11-23\)$/m,
  ],
  [
    `${WISH}/doe/echte-vraag`,
    [
      ['tekst', 'Hoe betalen we minder?'],
      ['was', ''],
    ],
    FILE,
    /^> De eigenlijke vraag: Hoe betalen we minder\?$/m,
  ],
  [
    '/thema/noord/energie/doe/voortgang',
    [
      ['tekst', 'Samen gekeken.'],
      ['dag', ''],
    ],
    FILE,
    /^- 2026-11-23: Samen gekeken\.$/m,
  ],
  [
    '/kring/noord/doe/besluit',
    [
      ['tekst', 'Vastgesteld.'],
      ['door', 'Bestuur'],
      ['dag', ''],
    ],
    'noord/kring.md',
    /^- 2026-11-23 \(Bestuur\): Vastgesteld\.$/m,
  ],
  ['/kring/noord/doe/alinea', [['tekst', 'In 2050 is het af.']], 'noord/kring.md', /^In 2050 is het af\.$/m],
]

describe('a card', () => {
  it.each(ADDS)('%s', async (path, fields, file, line) => {
    const { files, on } = await opened()
    const before = String(files[file])
    const sent = await on.form(path, fields)
    expect(sent.status, sent.text).toBe(303)
    expect(String(files[file])).toMatch(line)
    // Nothing that was there is gone, but what was changed.
    const gone = before.split('\n').filter((one) => !String(files[file]).split('\n').includes(one))
    expect(gone.length).toBeLessThanOrEqual(1)
    expect((await on.get(String(sent.headers['location']))).text).toContain('class="message done"')
  })

  it.each(['/', '/kring/noord', '/thema/noord/energie'])('is told of on whatever page follows: %s', async (page) => {
    const { on } = await opened()
    const { headers } = await on.form(`${HUB}/doe/voortgang`, [['tekst', 'Getekend.']])
    const [, notice = ''] = String(headers['location']).split('?')
    expect((await on.get(`${page}?${notice}`)).text).toContain('class="message done"')
    expect((await on.get(`${page}?${notice}`)).text).not.toContain('class="message done"')
  })

  it('asks on below the answer that is chosen', async () => {
    const { files, on } = await opened()
    await on.form(`${WISH}/doe/waarom`, [
      ['vraag', 'Waarom?'],
      ['tekst', 'De rekening.'],
      ['bron', ''],
    ])
    await on.form(`${WISH}/doe/waarom`, [
      ['onder', '0 De rekening.'],
      ['vraag', 'Waarom die'],
      ['tekst', 'De piek.'],
      ['bron', ''],
    ])
    expect(String(files[FILE])).toMatch(
      /^- Waarom\? De rekening\. \(2026-11-23\)\n {2}- Waarom die\? De piek\. \(2026-11-23\)$/m,
    )
  })

  it('asks on below the one of two that say the same, and refuses when another stands in its place', async () => {
    const whys = '- Waarom? Geen plaats. (2026-11-01)\n- Voor wie? Geen plaats. (2026-11-01)\n'
    const files = pagePlans({
      [FILE]: THEME.replace('elkaars dak.\n', `elkaars dak.\n\n#### Vraag achter de vraag\n\n${whys}`),
    })
    const { on } = await opened(files)
    const { text } = await on.get(WISH)
    const under = [...text.matchAll(/<option value="([^"]*)">(?:– )*Geen plaats\./g)].map(([, value = '']) => value)
    expect(new Set(under).size).toBe(2)
    const ask = (place: string) =>
      on.form(`${WISH}/doe/waarom`, [
        ['onder', place],
        ['vraag', 'Hoezo'],
        ['tekst', 'De piek.'],
        ['bron', ''],
      ])
    expect((await ask(under[1] ?? '')).status).toBe(303)
    expect(String(files[FILE])).toContain(`${whys}  - Hoezo? De piek. (2026-11-23)\n`)
    files[FILE] = String(files[FILE]).replace('- Waarom?', '- Wat nu? Eerst dit. (2026-11-01)\n- Waarom?')
    expect((await ask(under[0] ?? '')).text).toContain('staat er niet meer')
  })

  const STOPPED: [what: string, path: string, fields: [string, string][], word: RegExp][] = [
    ['somebody’s number', `${HUB}/doe/voortgang`, [['tekst', 'Bel 06-12345678']], /telefoonnummer/],
    ['nothing', `${HUB}/doe/voortgang`, [['tekst', ' ']], /voortgang/],
    ['a task that is gone', `${HUB}/doe/gedaan`, [['tekst', 'Iets anders']], /Offertes vragen/],
    [
      'an answer over another',
      `${WISH}/doe/antwoord`,
      [
        ['status', 'later'],
        ['was', 'afgewezen'],
      ],
      /Iemand anders/,
    ],
    [
      'an answer below one that is gone',
      `${WISH}/doe/waarom`,
      [
        ['onder', '0 Weg'],
        ['vraag', 'Waarom?'],
        ['tekst', 'x'],
      ],
      /staat er niet meer/,
    ],
  ]
  it.each(STOPPED)('writes nothing of %s, and keeps what was typed', async (_, path, fields, word) => {
    const { files, on } = await opened()
    const { status, text } = await on.form(path, fields)
    expect(status).toBe(422)
    expect(/class="message stop"[^>]*>[^<]*/.exec(text)?.[0]).toMatch(word)
    expect(files).toEqual(pagePlans())
  })

  it('does nothing by a name that no card has', async () => {
    const { on } = await opened()
    for (const action of ['constructor', 'toString', 'weg'])
      expect((await on.form(`${HUB}/doe/${action}`, [])).status).toBe(404)
  })
})

describe('something new', () => {
  it('is added to its theme, and has a page at once', async () => {
    const { files, on } = await opened()
    const sent = await on.form('/thema/noord/water/nieuw/project', [
      ['titel', 'Daken van het riool'],
      ['tekst', 'Regen in de grond.'],
    ])
    expect(sent.status, sent.text).toBe(303)
    expect(String(files['noord/water.md'])).toContain(
      '### Daken van het riool {#daken-van-het-riool}\n\nRegen in de grond.',
    )
    expect((await on.get(String(sent.headers['location']))).text).toContain('<h1>Daken van het riool</h1>')
  })

  it('that looks like what is there is shown first, and added when somebody says so', async () => {
    const { files, on } = await opened()
    const typed: [string, string][] = [
      ['titel', 'Zon delen'],
      ['tekst', 'Stroom van elkaars dak.'],
    ]
    const asked = await on.form('/thema/noord/energie/nieuw/wens', typed)
    expect(asked.text).toContain(`<a href="${WISH}">Zon delen</a>`)
    expect(files[FILE]).toBe(THEME)
    expect((await on.form('/thema/noord/energie/nieuw/wens', [...typed, ['toch', '1']])).status).toBe(303)
  })
})
