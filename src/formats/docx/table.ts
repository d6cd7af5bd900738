/** A table of a Word file: its columns as wide as their words ask, a header that repeats, rows that stay whole. */
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Table as MdTable, PhrasingContent } from 'mdast'
import { startsRight } from '../right-to-left.ts'
import { type Draft, styleAt } from './draft.ts'
import { runs } from './inline.ts'
import { PARAGRAPHS, TABLE, TEXT_WIDTH, twips } from './look.ts'
import { paragraph } from './paragraph.ts'
import { TABLE_STYLE } from './table-style.ts'
import { classesOf, clean, plainText } from './text.ts'

/** Wider than this, in twips, a line may break: 4 cm. */
const LONG = 2270
/** A figure to be circled has as much room, in twips: 12 mm. */
const FIGURE = 680
/** How much wider the letters of another font can be, where a computer hasn't ours: an amount then still stays whole. */
const OTHER_FONT = 1.27
/** So many lines stay together. */
const SHORT = 16

export function table(node: MdTable, draft: Draft): Table {
  const compact = classesOf(node).includes('compact')
  // A form is read by everybody and filled in with a pen.
  const isForm = classesOf(node).includes('paper')
  const align = node.align ?? []
  const count = node.children.map((row) => row.children.length).reduce((most, n) => Math.max(most, n), 1)
  const cells = node.children.map((row) =>
    Array.from({ length: count }, (_, i): PhrasingContent[] => row.children[i]?.children ?? []),
  )
  const columnWidths = isForm
    ? [TEXT_WIDTH - FIGURE * (count - 1), ...Array.from({ length: count - 1 }, () => FIGURE)]
    : widths(
        cells.map((row) => row.map((cell) => cell.map(words).join(''))),
        align.map((side) => side === 'right'),
        compact,
      )
  // A short table stays on one page; of a longer one no single row is left behind.
  const lines = cells.reduce(
    (sum, row) => sum + (row.some((cell) => cell.some(({ type }) => type === 'break')) ? 2 : 1),
    0,
  )
  const kept = lines <= SHORT ? cells.length - 1 : 3
  const rows = cells.map(
    (row, r) =>
      new TableRow({
        cantSplit: true,
        ...(r === 0 && { tableHeader: true }),
        children: row.map((content, c) => {
          const style = styleAt(draft, r === 0 ? 'TableHeading' : isForm ? 'FormText' : 'TableText', { frame: null })
          const side = align[c]
          return new TableCell({
            width: { size: columnWidths[c] ?? 0, type: WidthType.DXA },
            children: [
              paragraph(cellRuns(content, draft), style, startsRight(content.map(plainText).join('')), {
                ...(side === 'right' && { alignment: AlignmentType.RIGHT }),
                ...(side === 'center' && { alignment: AlignmentType.CENTER }),
                ...(r < kept && { keepNext: true }),
              }),
            ],
          })
        }),
      }),
  )
  return new Table({
    rows,
    columnWidths,
    style: TABLE_STYLE,
    width: { size: columnWidths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
  })
}

/** What stands on a second line in a cell says more about the first, and is smaller. */
function cellRuns(content: PhrasingContent[], draft: Draft): ReturnType<typeof runs> {
  const at = content.findIndex((node) => node.type === 'break')
  if (at < 0) return runs(content, draft)
  return [...runs(content.slice(0, at + 1), draft), ...runs(content.slice(at + 1), draft, { style: 'TableNote' })]
}

/** A badge doesn't break, so its spaces count as letters. */
const words = (node: PhrasingContent): string =>
  node.type === 'badge' ? `\u00a0${plainText(node).replaceAll(' ', '\u00a0')}\u00a0` : plainText(node)

/**
 * The columns' widths in twips. Each gets what its longest word asks, then what its longest line asks as far as there is room;
 * what is left goes to the columns with words, since figures gain nothing by it.
 */
export function widths(rows: readonly string[][], figures: readonly boolean[], compact: boolean): number[] {
  const padding = 2 * twips(TABLE.side) + 40
  const asked = (rows[0] ?? []).map((_, c) => {
    const texts = rows.map((row, r) => ({ text: clean(row[c]?.replaceAll('\n', '\u2028') ?? ''), bold: r === 0 }))
    const longest = (cut: RegExp): number =>
      texts
        .flatMap(({ text, bold }) => text.split(cut).map((part) => measure(part, bold)))
        .reduce((most, n) => Math.max(most, n), 200) + padding
    const ours = { least: longest(/[ \u2028]|(?<=[-/–])/), most: longest(/\u2028/) }
    return figures[c] === true
      ? { least: ours.least * OTHER_FONT, most: Math.max(ours.most, ours.least * OTHER_FONT), figures: true }
      : { ...ours, figures: false }
  })
  // Where there is room, words stay whole in wider letters too, and long lines keep some of it: a word a line is hard to read.
  const wider = asked.map((c) => (c.figures ? c : grown(c, c.least * OTHER_FONT)))
  const roomy = (some: typeof asked): typeof asked =>
    some.map((c) => (c.figures || c.most <= LONG ? c : grown(c, LONG)))
  const columns =
    [roomy(wider), wider, roomy(asked)].find(
      (some) => some.reduce((total, { least }) => total + least, 0) <= TEXT_WIDTH,
    ) ?? asked
  const sum = (of: (column: (typeof columns)[number]) => number): number =>
    columns.reduce((total, c) => total + of(c), 0)
  // Words of a hundred letters: the narrow columns keep their width, the wide ones share the rest.
  if (sum((c) => c.least) > TEXT_WIDTH) {
    let cap = TEXT_WIDTH
    while (sum((c) => Math.min(c.least, cap)) > TEXT_WIDTH) cap *= 0.98
    return whole(columns.map((c) => Math.min(c.least, cap)))
  }
  const room = TEXT_WIDTH - sum((c) => c.least)
  const wish = sum((c) => c.most - c.least)
  if (wish > room) {
    // A short line, such as a date or a name, breaks only when all do; long ones share what is left, who lacks least first.
    let left = room
    const order = columns
      .map(({ least, most }, i) => ({ i, lack: most - least, long: most > LONG ? 1 : 0 }))
      .sort((a, b) => a.long - b.long || a.lack - b.lack || a.i - b.i)
    const given = order.map(({ i, lack, long }, n): [number, number] => {
      const share = Math.min(lack, long ? left / (order.length - n) : left)
      left -= share
      return [i, share]
    })
    const shares = new Map(given)
    return whole(columns.map((c, i) => c.least + (shares.get(i) ?? 0)))
  }
  const rest = compact
    ? Math.min(TEXT_WIDTH - sum((c) => c.most), columns.length * 300)
    : TEXT_WIDTH - sum((c) => c.most)
  const takers = columns.some((c) => !c.figures) && !compact ? columns.filter((c) => !c.figures) : columns
  return whole(columns.map((c) => c.most + (takers.includes(c) ? rest / takers.length : 0)))
}

/** A column that asks at least so much. */
const grown = <Column extends { least: number; most: number }>(column: Column, least: number): Column => ({
  ...column,
  least: Math.max(column.least, least),
  most: Math.max(column.most, least),
})

const whole = (numbers: number[]): number[] => numbers.map(Math.floor)

/** About how wide a text is in a table, in twips: letters differ, fonts hardly. */
function measure(text: string, bold: boolean): number {
  const ems = [...text].reduce((total, c) => total + widthOf(c), 0)
  return ems * twips(PARAGRAPHS['TableText']?.size ?? 9) * (bold ? 1.08 : 1.03)
}

function widthOf(c: string): number {
  if (/[ijltfI.,:;'’|!()[\] \u00a0]/.test(c)) return 0.27
  if (/[rscz-]/.test(c)) return 0.4
  if (/[mwMW%€]/.test(c)) return 0.8
  if (/[A-Z]/.test(c)) return 0.6
  return c.length > 1 || /[\u0250-\uffff]/.test(c) ? 0.9 : 0.515
}
