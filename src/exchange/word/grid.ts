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
function gridOf(table: readonly (readonly Cell[])[]): string[][] {
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

/**
 * What a table comes down to. One that holds a heading was made to lay out a page: a row with words in one cell is what stands in it there,
 * and only the rows between are a table.
 */
export function laidOut(table: readonly (readonly Cell[])[]): Block[] {
  const isLayout = table.flat().some(({ blocks }) => blocks.some(({ type }) => type === 'heading'))
  const blocks: Block[] = []
  let rows: (readonly Cell[])[] = []
  const end = (): void => {
    const grid = gridOf(rows)
    if (grid.some((row) => row.some((text) => text !== ''))) blocks.push({ type: 'table', rows: grid })
    rows = []
  }
  for (const row of table) {
    const [only, ...others] = row.filter((cell) => cell.merged || cell.blocks.length > 0)
    if (isLayout && only && !only.merged && others.length === 0) {
      end()
      for (const block of only.blocks) blocks.push(block)
    } else rows.push(row)
  }
  end()
  return blocks
}

const lineOf = (block: Block): string => (block.type === 'item' ? `• ${block.text}` : textOf(block))
