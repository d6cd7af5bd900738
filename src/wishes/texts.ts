/** A row of a form → the wishes in it, as lines that a terminal and a plan can hold. */
import { isNoOpinion } from '../survey/likert.ts'
import type { Role } from './columns.ts'

/** The wishes of a row, each with its question and with what was said of it: a paragraph per line. */
export function textsOf(
  row: readonly string[],
  roles: readonly Role[],
  headers: readonly string[],
): { text: string; header: string }[] {
  const texts: { said: string[]; header: string }[] = []
  for (const [i, role] of roles.entries()) {
    const cell = row[i] ?? ''
    if (role === 'wish' && isSaid(cell)) texts.push({ said: [cell], header: headers[i] ?? '' })
    if (role === 'more' && isSaid(cell)) texts.at(-1)?.said.push(cell)
  }
  return texts.map(({ said, header }) => ({ text: said.map(asLines).join('\n'), header }))
}

/** Whether there is more in a cell than a mark for nothing. */
const isSaid = (cell: string): boolean =>
  /[\p{L}\d]/u.test(cell) && !isNoOpinion(cell) && !/^(?:geen|nee|no|none)\.?$/i.test(cell)

const asLines = (cell: string): string =>
  cell
    .split(/[\r\n\u2028\u2029\v\f]+/)
    .map((line) => asText(line))
    .filter((line) => line !== '')
    .join('\n')

/** Without what no terminal or editor shows. */
const asText = (line: string): string =>
  line.replace(/(?:[\p{Cc}\p{Cs}\p{Zs}]|(?![\u200c\u200d])\p{Cf})+/gu, ' ').trim()
