/** A list as CSV for the reader's own spreadsheet: in Dutch with semicolons and a decimal comma, safe to open. */
import { stringify } from 'csv-stringify/sync'
import type { ListSet, Sheet } from '../sheet.ts'

/**
 * The text of a list, with a byte order mark, by which Excel knows that it is UTF-8. Text that a spreadsheet would compute gets an
 * apostrophe in front. Empty is unknown. An example says so in a column of its own, since a row can be copied on its own.
 */
export function csv(sheet: Sheet, { language, example }: ListSet): string {
  const dutch = language === 'nl'
  const number = (value: number): string => {
    // As many digits as there are, without the noise of binary fractions.
    const written = String(Math.round(value * 1e6) / 1e6)
    return dutch ? written.replace('.', ',') : written
  }
  const mark = example === null ? [] : [example.split('.')[0] ?? '']
  const rows = [
    [...sheet.columns.map((c) => c.title), ...(mark.length > 0 ? [dutch ? 'Voorbeeld' : 'Example'] : [])],
    ...sheet.rows.map((row) => [...row, ...mark]),
  ]
  return stringify(rows, {
    bom: true,
    delimiter: dutch ? ';' : ',',
    record_delimiter: 'windows',
    cast: { string: (value) => escaped(value.replace(/\r\n?|\n/g, ' ')), number },
  })
}

/**
 * Text that begins like a formula, with an apostrophe in front; also behind spaces, which some programs skip. Numbers don't come
 * here, so that −5 stays a number.
 */
function escaped(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠|%]/u.test(text) ? `'${text}` : text
}
