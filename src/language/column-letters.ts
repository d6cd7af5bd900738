/** The columns of a spreadsheet as it calls them. */

/** The name of a column, from 0: A … Z, AA … */
export function letters(column: number): string {
  return (column > 25 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}
