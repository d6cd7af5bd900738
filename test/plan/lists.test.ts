/** Journals, decisions and why-trees, against what Markdown makes of the same lists. */
import { describe, expect, it } from 'vitest'
import { asDated } from '../../src/plan/body/dated-line.ts'
import { asJournal, readDated, readWhys } from '../../src/plan/body/lists.ts'

const whole = (text: string): [{ file: string; text: string }, { start: number; end: number }] => [
  { file: 'a.md', text },
  { start: 0, end: text.length },
]

describe('dated lines', () => {
  it('are read with their forum, in the order of the file, and joined when they go on', () => {
    const text = '- 2026-06-18 (ALV): Verkenning starten,\n  budget € 10.000.\n\n* 2026-01-02: Kort.\n'
    const { value, problems } = readDated(...whole(text))
    expect(problems).toEqual([])
    expect(value).toEqual([
      { date: '2026-06-18', forum: 'ALV', text: 'Verkenning starten, budget € 10.000.' },
      { date: '2026-01-02', forum: null, text: 'Kort.' },
    ])
    expect(asJournal(value)[0]?.text).toBe('(ALV) Verkenning starten, budget € 10.000.')
  })

  it.each([
    ['2027-03: Starten', { date: '2027-03', forum: null, text: 'Starten' }],
    ['2027-03 (ALV): Starten', { date: '2027-03', forum: 'ALV', text: 'Starten' }],
    ['2027-12(bestuur) : Starten', { date: '2027-12', forum: 'bestuur', text: 'Starten' }],
  ])('may know no more than the month: %s', (line, value) => {
    expect(readDated(...whole(`- ${line}\n`))).toEqual({ value: [value], problems: [], rest: [] })
  })

  it.each([
    ['- maart 2027 (ALV): Starten', '- 2027-03 (ALV): Starten'],
    ['- okt. 2026 – Overleg', '- 2026-10: Overleg'],
    ['* **mei 2026**: Overleg', '* 2026-05: Overleg'],
    ['- 03-2027: Starten', null],
    ['- In maart 2027 beginnen wij', null],
  ])('%s is meant as %s', (line, meant) => {
    expect(asDated(line)).toBe(meant)
  })

  it.each([
    '- 2027-13: Bestaat niet.',
    '- 2027: Te ruim.',
    '- Vorige week: overleg.',
    '- 2026-02-30: Bestaat niet.',
    '- 2026-10-06 overleg',
  ])('say that %s has no date', (line) => {
    const { value, problems } = readDated(...whole(`${line}\n- 2026-10-06: Wel.\n`))
    expect(value).toHaveLength(1)
    expect(problems).toEqual([
      {
        id: 'regel-zonder-datum',
        args: { line: line.slice(2) },
        file: 'a.md',
        at: { range: { start: 0, end: line.length } },
      },
    ])
  })
})

describe('the tree of whys', () => {
  it('branches as deep as the list does, and ends in the restated question', () => {
    const text = [
      '- Waarom A? Omdat a. (werksessie, 2026-05-12)',
      '  - Waarom B?',
      '    - Waarom C? Omdat c (tussen haakjes).',
      '  - Waarom D? Omdat d. (enquête, april, 2026-03-27)',
      '- Zonder vraag',
      '',
      '> De eigenlijke vraag: hoe houden',
      '> we het droog?',
      '',
    ].join('\r\n')
    const none = { answer: null, source: null, date: null, children: [] }
    expect(readWhys(...whole(text)).value).toEqual({
      question: 'hoe houden we het droog?',
      whys: [
        {
          question: 'Waarom A?',
          answer: 'Omdat a.',
          source: 'werksessie',
          date: '2026-05-12',
          children: [
            {
              ...none,
              question: 'Waarom B?',
              children: [{ ...none, question: 'Waarom C?', answer: 'Omdat c (tussen haakjes).' }],
            },
            { ...none, question: 'Waarom D?', answer: 'Omdat d.', source: 'enquête, april', date: '2026-03-27' },
          ],
        },
        { ...none, question: 'Zonder vraag' },
      ],
    })
  })
})
