/** New whys as text edits: whatever is typed is read back as exactly that, and every other byte stays. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { setFact } from '../../src/editing/facts/set-fact.ts'
import { asLine, asQuestion, refusedAnswer, refusedQuestion } from '../../src/editing/text/why-line.ts'
import { whyEdits, whysAt } from '../../src/editing/why.ts'
import { remarkReferee } from '../../src/plan/body/referee.ts'
import type { Why } from '../../src/plan/model.ts'

const why = (question: string, answer: string | null = null, children: Why[] = []): Why => ({
  question,
  answer,
  source: null,
  date: '2026-11-23',
  children,
})
const WISH = '### Zon delen {#zon}'
const FRONT = '---\nthema: energie\n---\n\n# Energie\n\n## Wensen\n\n'

function add(text: string, under: number | null, whys: Why[], question: string | null = null): string | null {
  const source = { file: 'noord/energie.md', text }
  const told = { growth: [{ under, whys }], question, label: 'De eigenlijke vraag' }
  const edits = whyEdits(source, text.indexOf(WISH), told, remarkReferee)
  return edits && applyEdits(text, edits)
}

it('heads the first whys as the other headings of the file are, before what the item tells of itself later', () => {
  const english = FRONT.replace('## Wensen', '## Wishes')
  const added = '#### Question behind the question\n\n- Waarom? Daarom. (2026-11-23)\n\n'
  const [before, after] = [`${english}${WISH}\n\nProza.\n\n`, '#### Progress\n\n- 2026-10-06: Besproken.\n']
  expect(add(before + after, null, [why('Waarom?', 'Daarom.')])).toBe(before + added + after)
})

const NEW = '- Waarom? Daarom. (2026-11-23)'
const ROWS: [string, before: string, under: number | null, after: string][] = [
  ['below prose', '\n\nProza.\n', null, `\n\nProza.\n\n#### Vraag achter de vraag\n\n${NEW}\n`],
  ['below a heading alone', '\n', null, `\n\n#### Vraag achter de vraag\n\n${NEW}\n`],
  ['in a file without a last line end', '', null, `\n\n#### Vraag achter de vraag\n\n${NEW}`],
  ['in an empty part', '\n\n#### Vraag achter de vraag\n', null, `\n\n#### Vraag achter de vraag\n\n${NEW}\n`],
  [
    'behind a list',
    '\n\n#### Vraag achter de vraag\n\n- A? B.\n',
    null,
    `\n\n#### Vraag achter de vraag\n\n- A? B.\n${NEW}\n`,
  ],
  [
    'with another bullet',
    '\n\n#### Vraag achter de vraag\n\n* A? B.\n',
    null,
    `\n\n#### Vraag achter de vraag\n\n* A? B.\n${NEW.replace('-', '*')}\n`,
  ],
  [
    'in a numbered list',
    '\n\n#### Vraag achter de vraag\n\n1. A? B.\n',
    null,
    `\n\n#### Vraag achter de vraag\n\n1. A? B.\n2. ${NEW.slice(2)}\n`,
  ],
  [
    'below a why',
    '\n\n#### Vraag achter de vraag\n\n- A? B.\n- C? D.\n',
    0,
    `\n\n#### Vraag achter de vraag\n\n- A? B.\n  ${NEW}\n- C? D.\n`,
  ],
  [
    'with tabs',
    '\n\n#### Vraag achter de vraag\n\n- A? B.\n\t- C? D.\n',
    0,
    `\n\n#### Vraag achter de vraag\n\n- A? B.\n\t- C? D.\n\t${NEW}\n`,
  ],
  [
    'before another item',
    '\n\nProza.\n\n### Ander {#ander}\n',
    null,
    `\n\nProza.\n\n#### Vraag achter de vraag\n\n${NEW}\n\n### Ander {#ander}\n`,
  ],
]

describe('a new why', () => {
  it.each(ROWS)('%s', (_, before, under, after) => {
    expect(add(FRONT + WISH + before, under, [why('Waarom?', 'Daarom.')])).toBe(FRONT + WISH + after)
  })

  it.each(ROWS)('%s, with Windows line ends and a byte order mark', (_, before, under, after) => {
    const crlf = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect(add(crlf(FRONT + WISH + before), under, [why('Waarom?', 'Daarom.')])).toBe(crlf(FRONT + WISH + after))
  })

  it('is refused where a block that is never closed would swallow it', () => {
    expect(add(`${FRONT}${WISH}\n\n~~~\nopen\n`, null, [why('Waarom?', 'Daarom.')])).toBeNull()
  })
})

it('puts a restated question in the place of the one that is there, with its label', () => {
  const text = `${FRONT}${WISH}\n\n#### Vraag achter de vraag\n\n- A? B.\n\n> De eigenlijke vraag: Oud,\n> op twee regels?\n\nSlot.\n`
  expect(add(text, null, [], 'Nieuw?')).toBe(text.replace('Oud,\n> op twee regels?', 'Nieuw?'))
})

it('reads back exactly what was typed, whatever it is, or refuses it', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '?',
          '(',
          ')',
          '2026-01-02',
          '>',
          '#',
          '- ',
          '{#id}',
          '<b>',
          '*',
          '`',
          '\n',
          'woord',
          '👩‍🌾',
          '\\',
          '|',
          '  ',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  const known = { told: 0, refused: 0 }
  fc.assert(
    fc.property(typed, typed, fc.constantFrom(null, 0, 1), (first, second, under) => {
      const text = `${FRONT}${WISH}\n\nProza.\n\n#### Vraag achter de vraag\n\n- A? B.\n  - C? D.\n\n> De eigenlijke vraag: E?\n\n#### Vrij\n\nTekst.\n`
      const [question, answer] = [asQuestion(first), asLine(second)]
      if (refusedQuestion(first) || refusedAnswer(second) || question === '' || answer === '') {
        known.refused++
        return
      }
      const after = add(text, under, [why(question, answer)])
      if (after === null) {
        known.refused++
        return
      }
      known.told++
      const places = whysAt({ file: 'noord/energie.md', text: after }, after.indexOf(WISH), remarkReferee)
      const told = places.find(({ why: w }) => w.date === '2026-11-23')
      expect([told?.why.question, told?.why.answer, told?.parent]).toEqual([question, answer, under])
      expect(places).toHaveLength(3)
      // One line more, and the others are as they were.
      const lines = after.split('\n')
      const added = lines.findIndex((line, i) => line !== text.split('\n')[i])
      expect([...lines.slice(0, added), ...lines.slice(added + 1)].join('\n')).toBe(text)
    }),
    { numRuns: 400 },
  )
  expect(known.told).toBeGreaterThan(100)
})

describe('how certain it is', () => {
  const set = (facts: string): string | null => {
    const text = `---\nthema: energie\n${facts}---\n\n# Energie\n`
    const edits = setFact({ file: 'noord/energie.md', text }, ['wensen', 'zon', 'zekerheid'], 'getoetst')
    return edits && applyEdits(text, edits).slice('---\nthema: energie\n'.length, -'---\n\n# Energie\n'.length)
  }
  it.each([
    ['', 'wensen:\n  zon:\n    zekerheid: getoetst\n'],
    ['wensen:\n  wind: { steun: 2 }\n', 'wensen:\n  wind: { steun: 2 }\n  zon: { zekerheid: getoetst }\n'],
    ['wensen:\n  zon:\n', 'wensen:\n  zon:\n    zekerheid: getoetst\n'],
    ['wensen:\n  zon:\n    steun: 3 # drie\n', 'wensen:\n  zon:\n    steun: 3 # drie\n    zekerheid: getoetst\n'],
    ['wensen:\n  zon: { steun: 3 }\n', 'wensen:\n  zon: { steun: 3, zekerheid: getoetst }\n'],
    ['wensen: { zon: { zekerheid: vermoeden } }\n', 'wensen: { zon: { zekerheid: getoetst } }\n'],
    ['wensen:\n  zon: {\n    steun: 3 }\n', 'wensen:\n  zon: {\n    steun: 3, zekerheid: getoetst }\n'],
    ['wensen:\n  zon:\n    zekerheid: "vermoeden"\n', 'wensen:\n  zon:\n    zekerheid: "getoetst"\n'],
    ['wensen:\n  zon:\n    zekerheid: vermoeden # nog\n', 'wensen:\n  zon:\n    zekerheid: getoetst # nog\n'],
  ])('goes into %j', (before, after) => {
    expect(set(before)).toBe(after)
  })

  it('is left to a person where no field can be', () => {
    expect(set('wensen: []\n')).toBeNull()
  })
})
