/** Rows of texts as a sheet: one question per column, one respondent per row, and what the other rows are. */
import { letters } from '../language/column-letters.ts'
import { isLikert, isNoOpinion, numberIn } from './likert.ts'
import { asksTime, asksTopic, asksWho, asksWords } from './question.ts'
import type { Line } from './table.ts'

/** Columns by their question, and a text per column for each respondent. */
export interface Sheet {
  headers: string[]
  /** The letters by which a spreadsheet calls each column. */
  letters: string[]
  rows: string[][]
  /** The number of each row in the file. */
  numbers: number[]
  /** The numbers of the rows with questions, and of those that add up the answers. */
  heads: number[]
  totals: number[]
}

/** Why rows of texts are no sheet; `rows` are those it is about. */
export type Unfitting = { fail: 'empty' } | { fail: 'no-header' } | { fail: 'longer'; rows: number[] }

// A row that a person added in a spreadsheet.
const TOTAL = /^(gemiddelde?|totaal|som|aantal|average|mean|totals?|sum|count)\b/i
/** What a survey program calls a question itself: `Q1_2`, `G2Q1[SQ001]`, `A101_01`. */
const CODE = /^(?=.*\d)[a-z][\w.[\]-]{0,30}$/i

/** What SurveyMonkey writes below a question that has one answer only. */
const RESPONSE = /^(?:(?:open-?ended|open) )?(?:response|respons|antwoord|reactie)$/i

/**
 * Makes a sheet. Titles above it, a second header row and codes above or below the questions are told apart from answers. Where answers are
 * `words`, one that begins as a row of totals does is an answer all the same, and so is one that has more cells than the first row.
 */
export function sheetOf(lines: readonly Line[], words = false): Sheet | Unfitting {
  const table = lines.slice(words ? titlesOf(lines) : titlesAbove(lines))
  const [first, second] = table
  if (!first || !second) return { fail: 'empty' }
  const { headers, count } = headersOf(table)
  const answers = table.slice(count)
  if (answers.length === 0) return { fail: 'empty' }
  if (isAnswer(first.cells)) return { fail: 'no-header' }
  // A cell beyond the last question means that a separator stands inside an answer, and all behind it is one question off.
  const longer = answers.filter(({ cells }) => cells.slice(headers.length).some((cell) => cell !== ''))
  if (longer.length > 0) return { fail: 'longer', rows: longer.map(({ number }) => number) }
  const used = headers.flatMap((header, i) =>
    header !== '' || answers.some(({ cells }) => (cells[i] ?? '') !== '') ? [i] : [],
  )
  const isTotal = ({ cells }: Line): boolean => !words && cells.some((cell, i) => i < 2 && TOTAL.test(cell))
  const kept = answers.filter((line) => !isTotal(line))
  return {
    headers: used.map((i) => plainHeader(headers[i] ?? '')),
    letters: used.map(letters),
    rows: kept.map(({ cells }) => used.map((i) => cells[i] ?? '')),
    numbers: kept.map(({ number }) => number),
    heads: table.slice(0, count).map(({ number }) => number),
    totals: answers.filter(isTotal).map(({ number }) => number),
  }
}

const filled = ({ cells }: Line): number => cells.filter((cell) => cell !== '').length

/** How many lines a person put above the table: one cell each, where what follows has several. */
function titlesAbove(lines: readonly Line[]): number {
  const start = lines.slice(0, 6).findIndex((line) => filled(line) > 1)
  const titles = start > 0 && lines.slice(start, start + 3).some((line) => filled(line) > 2) ? start : 0
  return areGroups(lines.slice(titles)) ? titles + 1 : titles
}

/** Whether the first line names groups of questions, each as wide as its group, and the second has the questions. */
function areGroups([groups, below]: readonly Line[]): boolean {
  if (!groups || !below || filled(groups) >= filled(below) || (below.cells[0] ?? '') === '') return false
  const [above, own] = [groups, below].map(({ cells }) => cells.filter(isAsking).length)
  return (own ?? 0) > 1 && (own ?? 0) > (above ?? 0)
}

/** The same where answers are words, and one may have more cells than the questions: only what several questions stand below is a title. */
function titlesOf(lines: readonly Line[]): number {
  const start = lines.slice(0, 6).findIndex(({ cells }) => cells.filter(isAsking).length > 1)
  return lines.slice(0, start).every((line) => filled(line) < filled(lines[start] ?? line)) ? Math.max(0, start) : 0
}

/** Whether a cell asks for something, in a few words or with a question mark. */
const isAsking = (cell: string): boolean =>
  cell.endsWith('?') || (cell.length <= 40 && [asksTime, asksWho, asksTopic, asksWords].some((asks) => asks(cell)))

/** The questions, and how many rows they take. */
function headersOf(lines: readonly Line[]): { headers: string[]; count: number } {
  const [first = [], second = [], third = []] = lines.map(({ cells }) => cells)
  // Qualtrics: its own names, the questions, and a third row for programs.
  const imported = (cells: readonly string[]): boolean => cells.some((cell) => /^\{"ImportId"\s*:/.test(cell))
  if (imported(third)) return { headers: questions(first, second), count: 3 }
  if (imported(second)) return { headers: first, count: 2 }
  if (isSecondHeader(first, second)) return { headers: joined(first, second), count: 2 }
  if (areQuestions(lines)) return { headers: questions(first, second), count: 2 }
  return { headers: first, count: 1 }
}

function questions(codes: readonly string[], texts: readonly string[]): string[] {
  return Array.from({ length: Math.max(codes.length, texts.length) }, (_, i) => texts[i] || (codes[i] ?? ''))
}

/** Whether the second record has the questions of codes in the first: different texts, where all below are answers. */
function areQuestions([codes, texts, ...below]: readonly Line[]): boolean {
  const coded = (codes?.cells ?? []).flatMap((code, i) => (CODE.test(code) ? [i] : []))
  const asked = coded.filter((i) => {
    const text = texts?.cells[i] ?? ''
    const answers = below.map(({ cells }) => cells[i] ?? '').filter((cell) => cell !== '')
    return !isRead(text) && answers.length > 0 && answers.every(isRead)
  })
  return asked.length > 1 && new Set(asked.map((i) => texts?.cells[i])).size === asked.length
}

function isRead(text: string): boolean {
  return isNoOpinion(text) || numberIn(text) !== null || isLikert(text)
}

/** Whether the second record goes on with the header: the first has gaps just where the second names something. */
function isSecondHeader(first: readonly string[], second: readonly string[]): boolean {
  // SurveyMonkey leaves the second row empty below the columns that it adds itself, the first of which is the respondent.
  if ((second[0] ?? '') !== '') return false
  if (second.some((cell) => RESPONSE.test(cell))) return true
  const width =
    Math.max(
      first.findLastIndex((cell) => cell !== ''),
      second.findLastIndex((cell) => cell !== ''),
    ) + 1
  const gaps = Array.from({ length: width }, (_, i) => i).flatMap((i) =>
    i > 0 && (first[i] ?? '') === '' ? [second[i] ?? ''] : [],
  )
  const named = gaps.length > 0 && gaps.every((text) => text !== '' && !/^\d+$/.test(text))
  if (gaps.length !== 1) return named
  // One gap may as well be a column without a question: then the option before it is an answer too.
  const at = Array.from({ length: width }, (_, i) => i).find((i) => i > 0 && (first[i] ?? '') === '') ?? 0
  return named && [second[at - 1] ?? '', second[at] ?? ''].every((text) => text !== '' && !isRead(text))
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  let question = ''
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => {
    if (first[i]) question = first[i]
    const part = second[i] ?? ''
    if (part === '' && (first[i] ?? '') === '') return ''
    return part === '' || RESPONSE.test(part) ? question : `${question} [${part}]`
  })
}

/** Whether the first row is somebody's answers: then the file has no questions, and what would be shown as such says who it is. */
function isAnswer(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '')
  const numbers = said.filter((cell) => /^[-+]?\d+([.,]\d+)?$/.test(cell))
  const someone = said.some((cell) => /^\S+@\S+\.\w+$/.test(cell) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(cell))
  return someone || (numbers.length > 0 && numbers.length * 2 >= said.length)
}

function plainHeader(header: string): string {
  return header
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
