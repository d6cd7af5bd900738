/** The columns of a spreadsheet as it calls them. */

/** The name of the n-th column: A … Z, AA … */
export function letters(n: number): string {
  const rest = (n - 1) % 26
  return (n > 26 ? letters((n - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest)
}
