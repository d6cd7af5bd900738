/** A survey tool's file as a table of texts: any of its encodings and separators, with one header per column. */
import { parse } from 'csv-parse/sync'

/** Columns by their question, and a text per column for each respondent. */
export interface Sheet {
  headers: string[]
  rows: string[][]
  /** Rows below the answers that add them up. */
  totals: number
}

/** Why a file is no table. */
export type Unusable = 'spreadsheet' | 'empty' | 'quotes'

// A row that a person added in a spreadsheet.
const TOTAL = /^(gemiddelde?|totaal|som|aantal|average|mean|totals?|sum|count)\b/i

/** A file larger than this is no survey of an association. */
export const LARGEST_SURVEY = 20 * 1024 * 1024

/** Reads a file. A second header row, as SurveyMonkey writes, is put behind the first one between brackets. */
export function readSheet(bytes: Uint8Array): Sheet | Unusable {
  // A spreadsheet file is a zip archive, or in its old form a compound document.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return 'spreadsheet'
  const text = decoded(bytes)
  // Excel's own way to name the separator is a line before the header.
  const named = /^sep=(.)\r?\n/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  let records: string[][]
  try {
    records = parse(body, {
      delimiter: named?.[1] ?? separatorOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    })
  } catch {
    return 'quotes'
  }
  const [first, second, ...rest] = records
  if (!first || !second) return 'empty'
  const double = isSecondHeader(first, second)
  const headers = double ? joined(first, second) : first
  const all = double ? rest : [second, ...rest]
  const rows = all.filter((row) => !row.some((cell, i) => i < 2 && TOTAL.test(cell)))
  return { headers: headers.map(plainHeader), rows, totals: all.length - rows.length }
}

function decoded(bytes: Uint8Array): string {
  // Excel's "Unicode text" is UTF-16; its ordinary CSV is in the code page of Windows.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows(bytes)
  }
}

// The code page of Windows is Latin-1 but for these; Node's own decoder of that name leaves them as control characters.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80] ?? c)
}

/** The separator that stands most often in the first record, outside quotes. */
function separatorOf(text: string): string {
  const counts = new Map([';', ',', '\t'].map((mark) => [mark, 0]))
  let quoted = false
  for (const mark of text) {
    if (mark === '"') quoted = !quoted
    if (quoted) continue
    if (mark === '\n') break
    if (counts.has(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}

/** Whether the second record goes on with the header: the first has gaps just where the second names something. */
function isSecondHeader(first: readonly string[], second: readonly string[]): boolean {
  // SurveyMonkey leaves the second row empty below the columns that it adds itself, the first of which is the respondent.
  if ((second[0] ?? '') !== '') return false
  const gaps = first.flatMap((header, i) => (header === '' && i > 0 ? [second[i] ?? ''] : []))
  return gaps.length > 1 && gaps.every((text) => text !== '' && !/^\d+$/.test(text))
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  let question = ''
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => {
    if (first[i]) question = first[i]
    const part = second[i] ?? ''
    return part === '' || /^(open-ended )?response$/i.test(part) ? question : `${question} [${part}]`
  })
}

function plainHeader(header: string): string {
  return header
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
