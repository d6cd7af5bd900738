/** Key figures in a row across the page of a Word file: each large, with what it counts below it. */
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { ListItem, List as MdList, PhrasingContent } from 'mdast'
import { startsRight } from '../right-to-left.ts'
import { type Draft, styleAt } from './draft.ts'
import { type Marks, runs } from './inline.ts'
import { TEXT_WIDTH } from './look.ts'
import { paragraph } from './paragraph.ts'
import { NUMBERS_STYLE } from './table-style.ts'
import { classesOf, plainText } from './text.ts'

/**
 * A table without a header or lines but one above each figure: tabs can't hold a caption of two lines, and a cell is read as a whole,
 * the figure and then its words.
 */
export function numbers(node: MdList, draft: Draft): Table {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, node.children.length))
  const cell = (item: ListItem): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: figure(item, draft),
    })
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: node.children.map(cell) })],
    style: NUMBERS_STYLE,
    columnWidths: node.children.map(() => width),
    width: { size: width * node.children.length, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  })
}

/** The character styles of figures that are raised. */
const SIGNALS = [
  ['signal-oranje', 'RaisedOranje'],
  ['signal-rood', 'RaisedRood'],
] as const

/** The figure is what is bold. */
function figure(item: ListItem, draft: Draft): Paragraph[] {
  const content = item.children.flatMap((part) => (part.type === 'paragraph' ? part.children : []))
  const [first, ...rest] = content
  const large = first?.type === 'strong' ? first.children : []
  const small = (large.length > 0 ? rest : content).map(
    (part, i): PhrasingContent => (i === 0 && part.type === 'text' ? { ...part, value: part.value.trimStart() } : part),
  )
  const signal = first ? SIGNALS.find(([name]) => classesOf(first).includes(name))?.[1] : undefined
  const said = (words: readonly PhrasingContent[], name: string, marks: Marks = {}): Paragraph[] =>
    words.length === 0
      ? []
      : [
          paragraph(
            runs(words, draft, marks),
            styleAt(draft, name, { frame: null }),
            startsRight(words.map(plainText).join('')),
          ),
        ]
  return [...said(large, 'Number', signal === undefined ? {} : { style: signal }), ...said(small, 'NumberWord')]
}
