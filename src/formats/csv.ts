/** A list as CSV for the reader's own spreadsheet: in Dutch with semicolons and a decimal comma, safe to open. */
import { stringify } from 'csv-stringify/sync'
import { printable } from '../diagnostics/safe.ts'
import { type ListSet, marked, type Sheet } from '../document/sheet.ts'

/**
 * The text of a list, with a byte order mark, by which Excel knows that it is UTF-8. Text that a spreadsheet would compute gets an
 * apostrophe in front. Empty is unknown.
 */
export function csv(sheet: Sheet, set: ListSet): string {
  const dutch = set.language === 'nl'
  const number = (value: number): string => {
    // As many digits as there are, without the noise of binary fractions.
    const written = String(Math.round(value * 1e6) / 1e6)
    return dutch ? written.replace('.', ',') : written
  }
  const { columns, rows } = marked(sheet, set)
  return stringify([columns.map((c) => c.title), ...rows.map((row) => [...row])], {
    bom: true,
    delimiter: dutch ? ';' : ',',
    record_delimiter: 'windows',
    // In quotes, so that a program that expects another separator breaks no cell in two.
    quoted_string: true,
    cast: { string: (value) => escaped(printable(value.replace(/\r\n?|\n/g, ' '))), number },
  })
}

/**
 * Text that begins like a formula, with an apostrophe in front; also behind spaces, which some programs skip. Numbers don't come
 * here, so that −5 stays a number.
 */
function escaped(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠|%]/u.test(text) ? `'${text}` : text
}
