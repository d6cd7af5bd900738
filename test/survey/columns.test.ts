/** What a question and its answers become: half marks, scales through 0, ticks, one question in two places, headers in several rows. */
import { describe, expect, it } from 'vitest'
import { CSV, importing, onScale } from './importing.ts'

const lines = (head: string, rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`
const kept = async (content: string, argv: string[] = [], over = {}): Promise<string[]> => {
  const { code, err, out, written } = await importing(content, argv, { over })
  expect([code, err.replace(/^.*(enquete\.csv|kring\.md).*\n/gm, '')], out).toEqual([0, ''])
  return (written[CSV] ?? '').trimEnd().split('\n')
}

describe('half marks are rounded, and that is told', () => {
  it.each([
    ['with a comma, between semicolons', lines('Energie;Water', ['7,5;2', '4,5;3', '5;4', '9;1', '1,5;8'])],
    ['with a comma, in quotes', lines('Energie,Water', ['"7,5",2', '"4,5",3', '5,4', '9,1', '"1,5",8'])],
    ['with a point', lines('Energie,Water', ['7.5,2', '4.5,3', '5,4', '9,1', '1.5,8'])],
    ['with the sign of a half', lines('Energie;Water', ['7½;2', '4 ½;3', '5;4', '9;1', '1½;8'])],
    ['as Forms numbers its questions', lines('3. Energie;4. Water', ['7,5;2', '4,5;3', '5;4', '9;1', '1,5;8'])],
  ])('%s', async (_, csv) => {
    const { out, written } = await importing(csv, [], { over: onScale(1, 10) })
    expect(written[CSV]).toBe('energie;water\n2;8\n5;3\n5;4\n8;2\n9;1\n')
    expect(out).toContain('3 cijfers lagen tussen twee hele in en zijn afgerond')
  })

  it('and in quarters and tenths, but not beyond the scale', async () => {
    expect(await kept(lines('Energie', ['"4,2"', '"4,75"', '1', '2', '3']))).toEqual([
      'energie',
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    const { code, err } = await importing(lines('Energie', ['"5,5"', '1', '2', '3', '"0,5"']))
    expect([code, err]).toEqual([2, expect.stringContaining('buiten de schaal van 1 tot 5 (rijen 2, 6)')])
  })
})

it.each(['4-mei', '7 apr', '4-5-2026', '2026-05-04'])(
  'a half mark that Excel took for a day is refused: %s',
  async (day) => {
    const { code, err, written } = await importing(lines('Energie', ['1', '2', '3', '4', '5', '5', '4', day]))
    expect([code, written, err]).toEqual([2, {}, expect.stringContaining('(rij 9)')])
  },
)

describe('a scale through 0', () => {
  const half = ['-2;0', '-1;1', '0;2', '+1;-2', '2;−1']

  it('counts up from its negative end', async () => {
    expect(await kept(lines('Energie;Water', half))).toEqual(['energie;water', '1;3', '2;4', '3;5', '4;1', '5;2'])
  })

  it('counts down where the question or its labels call the negative end the best', async () => {
    const head =
      'Cijfer (−2 = zeer belangrijk, +2 = onbelangrijk) [Energie];Cijfer (−2 = zeer belangrijk, +2 = onbelangrijk) [Water]'
    expect(await kept(lines(head, half))).toEqual(['energie;water', '1;4', '2;5', '3;1', '4;2', '5;3'])
    const labelled = ['-2 - zeer belangrijk', '-1', '0', '1', '2 - zeer onbelangrijk']
    expect(await kept(lines('Energie', labelled))).toEqual(['energie', '1', '2', '3', '4', '5'])
    const { written } = await importing(
      lines('Energie;Water', ['-2 - zeer belangrijk;2', '-1;1', '0;0', '1;-1', '2;-2']),
    )
    expect(written[CSV]).toBe('energie;water\n1;5\n2;4\n3;3\n4;2\n5;1\n')
  })

  it('takes its ends from the question where nobody went that far, and is refused where nothing says them', async () => {
    const short = ['-1;0', '-1;1', '0;1', '1;-1', '1;0']
    const head = 'Van −2 tot +2: [Energie];Van −2 tot +2: [Water]'
    expect(await kept(lines(head, short))).toEqual(['energie;water', '2;3', '2;4', '3;4', '4;2', '4;3'])
    const { code, err } = await importing(lines('Energie;Water', short))
    expect([code, err]).toEqual([2, expect.stringContaining('gaan van −1 tot 1')])
    const three = await importing(lines('Energie', ['-3', '0', '1', '2', '3']))
    expect([three.code, three.written]).toEqual([2, {}])
  })

  it.each([
    ['tamelijk', ['Zeer belangrijk', 'Tamelijk belangrijk', 'Neutraal', 'Tamelijk onbelangrijk', 'Zeer onbelangrijk']],
    [
      'enigszins',
      ['Heel belangrijk', 'Enigszins belangrijk', 'Geen van beide', 'Enigszins onbelangrijk', 'Heel onbelangrijk'],
    ],
    [
      'somewhat',
      [
        'Very important',
        'Somewhat important',
        'Neither important nor unimportant (neutral)',
        'Somewhat unimportant',
        'Very unimportant',
      ],
    ],
    [
      'agreement',
      ['Helemaal mee eens', 'Enigszins mee eens', 'Neutraal', 'Enigszins mee oneens', 'Helemaal mee oneens'],
    ],
  ])('is known in words: %s', async (_, words) => {
    expect(
      await kept(
        lines(
          'Energie',
          words.map((word) => `"${word}"`),
        ),
      ),
    ).toEqual(['energie', '1', '2', '3', '4', '5'])
  })

  it('is refused where a word that comes back is no step we know', async () => {
    const rows = [...Array(18).fill('Zeer belangrijk'), 'Nogal vervelend', 'Nogal vervelend']
    const { code, err, written } = await importing(lines('Energie', rows))
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain('“Energie”: antwoorden die niet samen op een bekende schaal staan (rijen 20–21)')
  })
})

describe('a question named as a theme is never thrown away as an open one', () => {
  it.each(['Energie', '3. Energie', 'Q2: Energie', 'Vraag 4 - Energie'])('%s', async (header) => {
    const rows = ['mwah|5', 'dat vind ik zelf heel erg fijn|4', 'geen idee eigenlijk hoor|3', 'jazeker|2', 'best wel|1']
    const { code, err, written } = await importing(lines(`${header}|Water`, rows))
    expect([code, written]).toEqual([2, {}])
    expect(err).toContain(`“${header}”`)
  })

  it('and one in sentences that come back is refused, while “Waarom Energie?” is open', async () => {
    const often = ['Dat vind ik heel erg belangrijk voor ons', 'Daar hoeft van mij niets mee te gebeuren']
    const scale = await importing(
      lines(
        'Uw mening over Energie,Water',
        [1, 2, 3, 4, 5].map((n) => `${often[n % 2]},${n}`),
      ),
    )
    expect([scale.code, scale.written]).toEqual([2, {}])
    const why = lines(
      'Waarom Energie?,Water',
      [1, 2, 3, 4, 5].map((n) => `${often[n % 2]},${n}`),
    )
    expect((await kept(why))[0]).toBe('water')
  })
})

describe('the same question in two places', () => {
  const rows = ['ZW,,,1,1', 'Noord,2,3,,', 'ZW,,,3,2', 'Noord,4,2,,', 'Noord,1,1,,', 'Noord,3,5,,', 'Noord,5,4,,']

  it.each([
    [
      'word for word',
      'Hoe belangrijk is Energie?,Hoe belangrijk is Water?,Hoe belangrijk is Energie?,Hoe belangrijk is Water?',
    ],
    ['with the number that Excel puts behind it', 'Energie,Water,Energie2,Water2'],
  ])('is one, %s, where everybody answered it once', async (_, questions) => {
    const { code, out, written } = await importing(lines(`Kring,${questions}`, rows), ['--kring-column', 'Kring'])
    expect(code).toBe(1)
    expect(written[CSV]).toBe('energie;water\n1;1\n2;3\n3;5\n4;2\n5;4\n')
    expect(out.match(/samengevoegd met dezelfde vraag ervoor/g)).toHaveLength(2)
  })

  it('is refused where somebody answered it twice, and can then be named by its column', async () => {
    const csv = lines('Energie,Water,Energie', ['1,2,3', '2,3,4', '3,4,5', '4,5,1', '5,1,2'])
    const { code, err } = await importing(csv)
    expect([code, err]).toEqual([2, expect.stringContaining('“Energie” (kolom A), “Energie” (kolom C)')])
    const line = /"kolom C": "-"/.exec(err)?.[0] ?? ''
    expect(await kept(csv, ['--map', 'kaart.yaml'], { '../kaart.yaml': `${line}\n` })).toEqual([
      'energie;water',
      '1;2',
      '2;3',
      '3;4',
      '4;5',
      '5;1',
    ])
  })

  it('a question of the map that isn’t in the file is refused, not passed over', async () => {
    const over = { '../kaart.yaml': '"Hoe belangrijk is stroon?": energie\n' }
    const { code, err } = await importing(lines('Hoe belangrijk is stroom?,Water', ['1,2']), ['--map', 'kaart.yaml'], {
      over,
    })
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Er is geen vraag “hoe belangrijk is stroon” in dit bestand.'),
    ])
  })
})

describe('a tick under another name', () => {
  const rows = [
    '1,Zonnepanelen en net,',
    '2,,Regenwater',
    '3,Zonnepanelen en net,Regenwater',
    '4,,Regenwater',
    '5,,',
    '6,,Regenwater',
  ]
  const over = { '../kaart.yaml': '"Kies: [Zonnepanelen en net]": energie\n"Kies: [Regenwater]": water\n' }

  it.each([
    ['as the text of its option', rows],
    ['as a mark', rows.map((row) => row.replace(/[A-Z][a-z ]+/g, 'x'))],
    ['as ja', rows.map((row) => row.replace(/[A-Z][a-z ]+/g, 'Ja'))],
  ])('is a tick %s', async (_, answers) => {
    const csv = lines('ID,Kies: [Zonnepanelen en net],Kies: [Regenwater]', answers)
    expect(await kept(csv, ['--map', 'kaart.yaml'], over)).toEqual([
      'energie;water',
      '1;5',
      '1;5',
      '1;5',
      '5;1',
      '5;5',
      ';',
    ])
  })
})

describe('headers', () => {
  const answers = ['1,2', '2,3', '3,4', '4,5', '5,1']
  it.each([
    ['one row', 'Energie,Water'],
    ['codes above questions', 'Q1_1,Q1_2\nHoe belangrijk is Energie?,Hoe belangrijk is Water?'],
    ['Qualtrics, three rows', 'Q1_1,Q1_2\nEnergie,Water\n"{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"'],
    ['Qualtrics without its questions', 'Energie,Water\n"{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"'],
    ['a title above the table', 'Enquête kring Noord\n\nEnergie,Water,Opmerking'],
    ['columns without anything in them', 'Energie,Water,,,'],
    ['a question with the other separators in it', '"Energie; zon, wind | net",Water'],
    ['a name for the separator', 'sep=,\nEnergie,Water'],
    ['a quote for the separator', 'sep="\nEnergie,Water'],
    ['a name for it in another kind of line', 'sep=,\rEnergie,Water'],
    ['another kind of line than the answers', 'Energie,Water\r'],
    ['spaces around what is quoted', ' "Energie" , "Water" '],
  ])('%s', async (_, head) => {
    expect(await kept(lines(head, answers))).toEqual(['energie;water', '1;2', '2;3', '3;4', '4;5', '5;1'])
  })

  it.each([
    ['none', lines('jan@voorbeeld.example,1', answers), 'staan antwoorden en geen vragen'],
    ['none, only figures', lines('4,5', answers), 'staan antwoorden en geen vragen'],
    ['a separator inside an answer', lines('Energie,Water', [...answers, '7,5,2']), 'Meer cellen dan vragen in rij 7'],
  ])('are refused: %s', async (_, csv, said) => {
    const { code, err, written } = await importing(csv)
    expect([code, written, err]).toEqual([2, {}, expect.stringContaining(said)])
    expect(err).not.toContain('voorbeeld.example')
  })

  it('a column of answers without a question is called by its letter', async () => {
    const { out } = await importing(
      lines(
        'Energie,,Water',
        answers.map((row) => row.replace(',', ',zo maar wat,')),
      ),
    )
    expect(out).toContain('(kolom B)')
  })
})

it.each(['Weet niet / n.v.t.', 'geen mening, weet niet', 'Weet ik niet of n.v.t.', 'n/a', "Don't know / no opinion"])(
  'no opinion may be said in two ways: %s',
  async (none) => {
    expect(await kept(lines('Energie;Water', ['1;2', '2;3', '3;4', '4;5', `5;"${none}"`]))).toContain('5;')
  },
)

it.each(['Ener\u00adgie', 'Energie\u200b', '\u2060Energie', 'Ener\u200dgie', '\ufeffEnergie'])(
  'a question is known whatever in it nobody sees',
  async (header) => {
    expect((await kept(lines(`${header};Water`, ['1;2', '2;3', '3;4', '4;5', '5;1'])))[0]).toBe('energie;water')
  },
)
