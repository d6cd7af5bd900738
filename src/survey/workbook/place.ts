/** The address of a cell, such as `D5`, as its row and column from 0. */
export const placeOf = (address: string): [row: number, column: number] => [
  Number(/\d{1,7}$/.exec(address)?.[0] ?? 0) - 1,
  columnOf(address),
]

/** Its column, from 0. */
export function columnOf(address: string): number {
  const letters = /^[A-Z]+/i.exec(address)?.[0].toUpperCase() ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
