/** Tables and key figures on a terminal: rows that stand apart, headings on their line, nothing lost in a narrow place. */
import { describe, expect, it } from 'vitest'
import { figuresInRow, grid } from '../../src/formats/text-table.ts'

const PLAIN = { bold: (text: string) => text, dim: (text: string) => text }
const lines = (rows: string[][], width: number): string[] => grid(rows, null, PLAIN, width)

describe('a table', () => {
  const HEAD = ['Besluit', 'Wie']
  it.each<[why: string, rows: string[][], width: number, shown: string[]]>([
    [
      'of short rows stays close',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      40,
      ['a        b', 'c        d'],
    ],
    [
      'of rows of more lines has room between them',
      [
        ['Bomen langs de weg\ngaat dat door?', 'A'],
        ['Daken\nnog een besluit', 'B'],
      ],
      40,
      ['Bomen langs de weg  A', 'gaat dat door?', '', 'Daken               B', 'nog een besluit'],
    ],
    [
      'sets apart what is said below its first words',
      [['Een lange naam van een project\nhad moeten beginnen', 'A']],
      40,
      ['Een lange naam van een project  A', '  had moeten beginnen'],
    ],
    ['of one row has no line to spare', [['Daken\nnog niet', 'B']], 40, ['Daken     B', 'nog niet']],
    [
      'with one long row among short ones stays close',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g\nh', 'i'],
      ],
      40,
      ['a        b', 'c        d', 'e        f', 'g        i', 'h'],
    ],
  ])('%s', (_, rows, width, shown) => expect(lines([HEAD, ...rows], width).slice(2)).toEqual(shown))

  it('has its headings on the line above its rows', () => {
    const rows = [
      ['Nog te dekken', 'Een naam'],
      ['€ 5', 'abcdefghijkl'],
    ]
    expect(lines(rows, 20).slice(0, 2)).toEqual(['Nog te', 'dekken  Een naam'])
  })
})

describe('a table that is too wide for its words', () => {
  const long = (kind: string): string => `${kind} economische zekerheid en verzekerbaarheid`
  it.each<[why: string, rows: string[][], shown: string[]]>([
    ['puts what fits on a line', [['Energie', '5', '3', '4']], ['Energie', '  Noord 5 · Zuid 3', '  Oost 4']],
    ['begins with the name behind a place', [['2', 'Energie', '3', '4']], ['2 Energie', '  Zuid 3 · Oost 4']],
    [
      'and behind a place that is shared',
      [['2 (gedeeld)', 'Energie', '3', '4']],
      ['2 (gedeeld) Energie', '  Zuid 3 · Oost 4'],
    ],
    [
      'takes a name that begins with a number for a name',
      [['3D-printers', '1', '–', '']],
      ['3D-printers', '  Noord 1'],
    ],
    [
      'breaks what is longer than a line between words',
      [['Energie', long('Kring'), '3', '4']],
      ['Energie', '  Noord Kring economische', '  zekerheid en', '  verzekerbaarheid', '  Zuid 3 · Oost 4'],
    ],
  ])('%s', (_, rows, shown) => {
    const head = ['Thema', 'Noord', 'Zuid', 'Oost']
    // A word that no column has room for.
    const forcing = ['x'.repeat(24), 'y'.repeat(20), 'z', 'z']
    expect(lines([head, ...rows, forcing], 26).slice(0, shown.length)).toEqual(shown)
  })
})

describe('key figures', () => {
  const FOUR = [
    { figure: '19', said: 'open projecten' },
    { figure: '€ 194.500', said: 'nog te dekken' },
  ]
  it.each<[why: string, figures: typeof FOUR, width: number, shown: string[] | null]>([
    ['stand in a row', FOUR, 40, ['19                   € 194.500', 'open projecten       nog te dekken']],
    ['are a list where their words would be parted', FOUR, 22, null],
    [
      'have each what they were below',
      FOUR.map(({ figure, said }) => ({ figure, said: `${said}\nwas 5` })),
      40,
      ['19                   € 194.500', 'open projecten       nog te dekken', 'was 5                was 5'],
    ],
    ['are a list where they do not fit', FOUR, 18, null],
    ['are a list where there is one', FOUR.slice(0, 1), 80, null],
    [
      'take each its own width where that fits, and one for all does not',
      [...FOUR, { figure: '1', said: 'x'.repeat(30) }],
      63,
      [`19               € 194.500       1`, `open projecten   nog te dekken   ${'x'.repeat(30)}`],
    ],
    ['are a list where a word does not fit', [...FOUR, { figure: '1', said: 'x'.repeat(30) }], 62, null],
  ])('%s', (_, figures, width, shown) => expect(figuresInRow(figures, PLAIN, width)).toEqual(shown))
})

it.each([18, 19, 20, 21, 22, 30])('keeps a word of %d letters whole below the first words of a cell', (length) => {
  const word = 'x'.repeat(length)
  const rows = [
    ['Project', 'Wie', 'Wanneer'],
    [`Een project van de kring met een naam\n${word} · Trekker: de werkgroep`, 'Bestuur', 'januari'],
  ]
  // As narrow as it can be before each row stands by itself.
  expect(lines(rows, length + 18).join('\n')).toContain(word)
})
