/** A table of a Word file: its columns as wide as their words ask, a header that repeats, rows that stay whole. */
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Table as MdTable, PhrasingContent } from 'mdast'
import { startsRight } from '../right-to-left.ts'
import { type Draft, styleAt } from './draft.ts'
import { runs } from './inline.ts'
import { TABLE, TEXT_WIDTH, twips } from './look.ts'
import { paragraph } from './paragraph.ts'
import { TABLE_STYLE } from './table-style.ts'
import { classesOf, plainText } from './text.ts'
import { columnsOf, fits, measure, PADDING, paddingOf, widths } from './widths.ts'

/** A figure to be circled has as much room, in twips: 12 mm. */
const FIGURE = 680
/** What is to be decided has most of the room; when, how much and who take 19, 23 and 33 mm. */
const WHEN = 1077
const MONEY = 1304
const LEAD = 1871
/** So many lines stay together. */
const SHORT = 16
/** So few are left on no page of their own. */
const FEW = 8

export function table(node: MdTable, draft: Draft): Table {
  const compact = classesOf(node).includes('compact')
  // A form is read by everybody and filled in with a pen.
  const isForm = classesOf(node).includes('paper')
  // Its last row sums up.
  const isSum = classesOf(node).includes('sum')
  const isShort = classesOf(node).includes('decisions')
  const align = node.align ?? []
  const count = node.children.map((row) => row.children.length).reduce((most, n) => Math.max(most, n), 1)
  const cells = node.children.map((row) =>
    Array.from({ length: count }, (_, i): PhrasingContent[] => row.children[i]?.children ?? []),
  )
  const texts = cells.map((row) => row.map(textOf))
  const figures = align.map((side) => side === 'right')
  // Many columns with long names in them stand closer.
  const side = isForm || fits(columnsOf(texts, figures, PADDING).short) ? TABLE.side : TABLE.side / 2
  const padding = paddingOf(side)
  const columnWidths = isForm
    ? [TEXT_WIDTH - FIGURE * (count - 1), ...Array.from({ length: count - 1 }, () => FIGURE)]
    : isShort && count > 2
      ? [TEXT_WIDTH - WHEN - MONEY * (count - 3) - LEAD, WHEN, ...Array.from({ length: count - 3 }, () => MONEY), LEAD]
      : widths(texts, figures, compact, padding)
  // A short table stays on one page; of a longer one no few rows are left anywhere, unless those are high.
  const lines = texts.map((row, r) => linesOf(row, columnWidths, padding, r === 0))
  const among = (from: number, to: number): number => lines.slice(from, to).reduce((sum, n) => sum + n, 0)
  const last = cells.length - 1
  const stays = (r: number): boolean =>
    r < last &&
    (among(0, last + 1) <= SHORT || (r < 3 && among(0, r + 1) < FEW) || (r > last - 3 && among(r + 1, last + 1) < FEW))
  const rows = cells.map(
    (row, r) =>
      new TableRow({
        cantSplit: true,
        ...(r === 0 && { tableHeader: true }),
        children: row.map((content, c) => {
          const words = isForm ? 'FormText' : isShort ? 'ShortText' : 'TableText'
          const style = styleAt(draft, r === 0 ? 'TableHeading' : words, { frame: null })
          const side = align[c]
          return new TableCell({
            width: { size: columnWidths[c] ?? 0, type: WidthType.DXA },
            children: [
              paragraph(
                cellRuns(content, draft, isSum && r === last),
                style,
                startsRight(content.map(plainText).join('')),
                {
                  ...(side === 'right' && { alignment: AlignmentType.RIGHT }),
                  ...(side === 'center' && { alignment: AlignmentType.CENTER }),
                  ...(stays(r) && { keepNext: true }),
                },
              ),
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
    ...(side !== TABLE.side && { margins: { left: twips(side), right: twips(side) } }),
    // What is decided stands on the first page with all else that is in short.
    ...(isShort && {
      margins: { top: twips(TABLE.padding / 3), bottom: twips(TABLE.padding / 3) },
    }),
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
  })
}

/** What stands on a second line in a cell says more about the first, and is smaller. */
function cellRuns(content: PhrasingContent[], draft: Draft, bold: boolean): ReturnType<typeof runs> {
  const at = content.findIndex((node) => node.type === 'break')
  if (at < 0) return runs(content, draft, { bold })
  return [
    ...runs(content.slice(0, at + 1), draft, { bold }),
    ...runs(content.slice(at + 1), draft, { style: 'TableNote' }),
  ]
}

const textOf = (cell: readonly PhrasingContent[]): string => cell.map(words).join('')

/** How many lines a row takes. */
const linesOf = (row: readonly string[], columnWidths: readonly number[], padding: number, bold: boolean): number =>
  row
    .map((text, c) =>
      text
        .split('\n')
        .reduce(
          (sum, line) =>
            sum + Math.max(1, Math.ceil(measure(line, bold) / Math.max(1, (columnWidths[c] ?? 1) - padding))),
          0,
        ),
    )
    .reduce((most, n) => Math.max(most, n), 1)

/** A badge doesn't break, so its spaces count as letters. */
const words = (node: PhrasingContent): string =>
  node.type === 'badge' ? `\u00a0${plainText(node).replaceAll(' ', '\u00a0')}\u00a0` : plainText(node)
