/** Numbers of rows in a sentence or table: `2, 5–9, 12`. */

/** More ranges than these are not listed. */
const MOST = 12

/** The numbers as ranges, in order. */
export function rowList(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  const shown = ranges.slice(0, MOST).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return [...shown, ...(ranges.length > MOST ? ['…'] : [])].join(', ')
}
