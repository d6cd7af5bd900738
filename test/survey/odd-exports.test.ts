/** Exports in which scores stand as stars, parts or codes, with two themes below one question, or in two bytes a letter. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'
import { CSV, importing } from './importing.ts'

const wide = (text: string, swapped = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(swapped ? bytes.swap16() : bytes)
}
/** Scores of two themes by six people, as an export writes them. */
const table = (as: (score: number) => string, heads = 'Energie;Water'): string =>
  `${[heads, ...[1, 2, 3, 4, 5, 4].map((score) => `${as(score)};${as(3)}`)].join('\n')}\n`
const filled = (score: number, star = '★'): string => star.repeat(score)
const MONKEY = 'Respondent ID,Geef een cijfer,\n,Energie,Water\n'
const people = [1, 2, 3, 4, 5, 4].map((score, i) => `${100 + i},${score},3`).join('\n')

describe('is read', () => {
  it.each<[string, string | Uint8Array]>([
    ['stars, the empty ones too', table((score) => filled(score) + filled(5 - score, '☆'))],
    ['stars alone', table((score) => filled(score))],
    ['stars as pictures', table((score) => filled(score, '⭐️'))],
    ['a number of stars', table((score) => `${score} ${score === 1 ? 'ster' : 'sterren'}`)],
    ['a part of the highest', table((score) => `${score}/5`)],
    ['a part of the highest in words', table((score) => `${score} van de 5`)],
    ['a part of the highest in English', table((score) => `${score} out of 5`)],
    ['one question for two themes', `${MONKEY}${people}\n`],
    ['one question for two themes, between semicolons', `${MONKEY}${people}\n`.replaceAll(',', ';')],
    [
      'one question for two themes, behind a day',
      `Respondent ID,Start Date,Geef een cijfer,\n,,Energie,Water\n${people.replace(/^(\d+)/gm, '$1,2026-03-02')}\n`,
    ],
    ['two bytes a letter without a mark', wide(table(String))],
    ['two bytes a letter in the other order', wide(table(String), true)],
    ['two bytes a letter, between tabs', wide(table(String).replaceAll(';', '\t').replaceAll('\n', '\r\n'))],
    ['two bytes a letter, with letters of which no byte is nothing', wide(table(String, 'Energie “€”;Water'))],
  ])('%s', async (_, content) => {
    const { written, err } = await importing(content)
    expect(err).not.toContain('telt niet')
    expect(written[CSV]).toBe('energie;water\n1;3\n2;3\n3;3\n4;3\n4;3\n5;3\n')
  })
})

describe('is refused, in one sentence that says where and how to mend it', () => {
  it.each<[string, string, RegExp]>([
    [
      'codes',
      table((score) => `A${score}`),
      /“Energie”, “Water”: codes in plaats van antwoorden \(rijen 2–7\).*Exporteer/,
    ],
    ['longer codes', table((score) => `AO0${score}`), /“Energie”, “Water”: codes .*\(rijen 2–7\)/],
    ['percentages', table((score) => `${20 * score}%`), /“Energie”, “Water”: percentages \(rijen 2–7\).*Vervang/],
    ['percentages with a space', table((score) => `${15 * score} %`), /percentages \(rijen 2–7\)/],
    [
      'stars of ten',
      table((score) => filled(score) + filled(10 - score, '☆')),
      /waarvan 10 het hoogste is \(rijen 2–7\), en hier is dat 5/,
    ],
    ['a part of ten', table((score) => `${score}/10`), /waarvan 10 het hoogste is \(rijen 2–7\)/],
    ['a part of ten in one cell', `${table(String)}8/10;3\n`, /“Energie”: cijfers waarvan 10 het hoogste is \(rij 8\)/],
    ['more stars than the scale has', table((score) => filled(score + 3)), /buiten de schaal van 1 tot 5/],
  ])('%s', async (_, content, said) => {
    const { written, err, code } = await importing(content)
    expect([code, written[CSV], err.trim().split('\n').length]).toEqual([2, undefined, 1])
    expect(err).toMatch(said)
  })

  it('and so are bytes that are no text', async () => {
    const { err } = await importing(Uint8Array.from({ length: 900 }, (_, i) => (i * 37) % 251))
    expect(err).not.toBe('')
    expect((await importing(new Uint8Array(400))).err).toContain('geen CSV')
  })
})

it('takes an answer beside a column without a question for no second row of questions', async () => {
  const { out } = await importing('Naam,Energie,\n,4,te duur\nA,3,\nB,5,\n')
  expect(out).toMatch(/^Energie +cijfer voor Energie +3$/m)
})

describe('a quote that nothing closes is told in its row, whatever separates the cells', () => {
  const rows = ['Energie;Water;Waarom', '1;3;ja', '2;3;"goed', '3;3;nee', '4;3;"ook"', '4;3;']
  it.each<[string, string, string]>([
    ['semicolons', rows.join('\n'), 'rij 3'],
    ['commas', rows.join('\n').replaceAll(';', ','), 'rij 3'],
    ['tabs', rows.join('\r\n').replaceAll(';', '\t'), 'rij 3'],
    ['bars', rows.join('\n').replaceAll(';', '|'), 'rij 3'],
    ['in the last row', 'Energie,Water,Waarom\n1,3,ja\n2,3,nee\n4,4,"ja\n', 'rij 4'],
    ['behind an answer over two lines', 'Energie,Water,Waarom\n1,3,"ja\nzeker"\n2,3,"nee\n', 'rij 3'],
    ['in the first cell of a row', 'Energie,Water\n1,3\n"2,3\n4,4\n', 'rij 3'],
  ])('%s', async (_, content, row) => {
    const { err, written } = await importing(content)
    expect(err).toContain(`in ${row} wordt een aanhalingsteken geopend dat nergens wordt gesloten`)
    expect(written).toEqual({})
  })
})

it.each([
  ...['geen idee', 'Geen idee!', 'weet het niet', 'Ik weet het niet', 'Kan ik niet beoordelen', 'n.v.t.', 'onbekend'],
  ...['niet bekend', 'niet ingevuld', 'no idea', 'Not sure', 'I don’t know', 'weet niet / geen mening'],
])('“%s” is no answer, beside figures and beside words', async (said) => {
  const figures = `Energie;Water\n${said};3\n${[1, 2, 4, 5, 5].map((n) => `${n};3`).join('\n')}\n`
  const words = ['Onbelangrijk', 'Neutraal', 'Belangrijk', 'Zeer belangrijk', 'Zeer belangrijk']
  const spoken = `Energie;Water\n${said};Neutraal\n${words.map((word) => `${word};Neutraal`).join('\n')}\n`
  for (const content of [figures, spoken]) {
    const { out, written } = await importing(content)
    expect(out).not.toContain('telt niet mee')
    expect(written[CSV]).toContain('\n;3\n')
  }
})

it.each([
  ['a file that isn’t there', 'weg.csv', {}, 'weg.csv is er niet.'],
  ['a file that is too large', 'groot.csv', { '../groot.csv': new Uint8Array(21 * 1024 * 1024) }, 'groter dan 20 MB'],
])('%s is told for what it is, of a survey and of wishes', async (_, file, over, said) => {
  for (const command of ['survey', 'wishes']) {
    const { code, err } = await masterplan([command, 'import', file, '--kring', 'noord'], mini(over))
    expect(code).toBe(2)
    expect(err).toContain(said)
  }
})
