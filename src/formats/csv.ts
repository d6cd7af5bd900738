/** A list as CSV for the reader's own spreadsheet: in Dutch with semicolons and a decimal comma, safe to open. */
import { stringify } from 'csv-stringify/sync'
import { disarmed, printable } from '../diagnostics/safe.ts'
import { type ListSet, marked, type Sheet } from '../document/sheet.ts'

/**
 * The text of a list, with a byte order mark, by which Excel knows that it is UTF-8. Text that a spreadsheet would compute gets an
 * apostrophe in front. Empty is unknown.
 */
export function csv(sheet: Sheet, set: Pick<ListSet, 'language' | 'marks'>): string {
  const dutch = set.language === 'nl'
  const number = (value: number): string => {
    // As many digits as there are, without the noise of binary fractions.
    const written = String(Math.round(value * 1e6) / 1e6)
    return dutch ? written.replace('.', ',') : written
  }
  const { columns, rows } = marked(sheet, set)
  const text = stringify([columns.map((c) => c.title), ...rows.map((row) => [...row])], {
    bom: true,
    delimiter: dutch ? ';' : ',',
    record_delimiter: 'windows',
    // In quotes, so that a program that expects another separator breaks no first cell in two.
    quoted_string: true,
    cast: { string: (value) => escaped(printable(value.replace(/\r\n?|\n/g, ' '))), number },
  })
  return disarmed(text)
}

/** What a spreadsheet computes begins with one of these; behind spaces, quotes and marks that nobody sees, which some programs skip. */
const FORMULA = String.raw`(?:[^\S\t]|[\p{Cf}"'])*[=+\-@＝＋－＠|%]`
/** Separators of lists: a program that expects another one than the file has begins a cell behind each, quotes or not. */
const BEGINNINGS = new RegExp(`(?<=^|[,;\t|])(?=${FORMULA})(?!-(?:[,;]|$))`, 'gu')

/**
 * Text with an apostrophe before all that would begin like a formula, in a spreadsheet with any list separator. Numbers don't come
 * here, so that −5 stays a number; the dash of “€ 5,-” begins nothing.
 */
function escaped(text: string): string {
  return text.replace(BEGINNINGS, "'")
}
