/** The cells of a Word table as rows of texts of equal length. */
import { type Block, textOf } from './blocks.ts'

export interface Cell {
  /** How many columns it fills. */
  span: number
  /** Whether it goes on with the cell above it. */
  merged: boolean
  blocks: Block[]
}

/** A wide cell says its text in the first of its columns; one that goes on with the cell above says the same again. */
export function gridOf(table: readonly (readonly Cell[])[]): string[][] {
  const above: string[] = []
  const rows = table.map((cells) => {
    const row: string[] = []
    for (const { span, merged, blocks } of cells) {
      const text = merged ? (above[row.length] ?? '') : blocks.map(lineOf).join('\n')
      above[row.length] = text
      row.push(text)
      for (let n = 1; n < span; n++) row.push('')
    }
    return row
  })
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
}

const lineOf = (block: Block): string => (block.type === 'item' ? `• ${block.text}` : textOf(block))
