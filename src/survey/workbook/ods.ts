/** Reads an OpenDocument spreadsheet, as LibreOffice saves it. */
import { addBlock, grid, type SheetOf } from './grid.ts'
import { walk } from './xml.ts'
import { type Archive, NoWorkbook } from './zip.ts'

/** Spaces behind each other are a number in such a file; of all together nobody types this many. */
const MOST_SPACES = 1_000_000

/** The part by which it is known, beside its kind. */
export const CONTENT = 'content.xml'
export const KIND = 'application/vnd.oasis.opendocument.spreadsheet'

/** The sheets in their order, hidden ones too. Throws a NoWorkbook. */
export function odsSheets(archive: Archive): SheetOf[] {
  if (archive.text('META-INF/manifest.xml')?.includes('encryption-data')) throw new NoWorkbook('protected')
  const sheets: (Omit<SheetOf, 'hidden'> & { style: string })[] = []
  const hidden = new Set<string>()
  let style = ''
  let cells = grid()
  let formulas = new Map<string, boolean>()
  let merged = new Set<string>()
  let remarks = new Map<string, string>()
  let unseen = new Set<number>()
  let row = 0
  let isUnseen = false
  let column = 0
  let spaces = 0
  let repeat = { rows: 1, columns: 1 }
  let paragraphs: string[] = []
  let cell: Record<string, string> = {}
  let note = 0
  walk(archive.text(CONTENT) ?? '<none/>', {
    open(name, attributes) {
      if (name === 'style') style = attributes['style:name'] ?? ''
      if (name === 'table-properties' && attributes['table:display'] === 'false') hidden.add(style)
      if (name === 'table') {
        cells = grid()
        formulas = new Map()
        merged = new Set()
        remarks = new Map()
        unseen = new Set()
        const read = { rows: cells.rows, formulas, merged, remarks, unseen }
        row = 0
        sheets.push({
          name: attributes['table:name'] ?? '',
          style: attributes['table:style-name'] ?? '',
          read: () => read,
        })
      }
      if (name === 'table-row') {
        column = 0
        repeat = { ...repeat, rows: times(attributes['table:number-rows-repeated']) }
        isUnseen = /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '')
      }
      if (name === 'table-cell' || name === 'covered-table-cell') {
        repeat = { ...repeat, columns: times(attributes['table:number-columns-repeated']) }
        cell = attributes
        paragraphs = []
      }
      if (name === 'annotation') note++
      if (name === 'p' && note === 0) paragraphs.push('')
      if (name === 'p' && note > 0) remark(' ')
      if (name === 's' && note === 0) {
        const count = times(attributes['text:c'])
        spaces += count
        if (spaces > MOST_SPACES) throw new NoWorkbook('large')
        paragraphs.push((paragraphs.pop() ?? '') + ' '.repeat(count))
      }
    },
    text(text, inside) {
      // Who wrote it, and when, stands in it as well.
      if (note > 0 && /^(?:p|span|a)$/.test(inside)) remark(text)
      if (note === 0 && paragraphs.length > 0) paragraphs.push((paragraphs.pop() ?? '') + text)
    },
    close(name) {
      if (name === 'annotation') note--
      if (name === 'table-cell' || name === 'covered-table-cell') {
        const text = textOf(cell, paragraphs.join('\n'))
        if (name === 'covered-table-cell')
          addBlock(merged, row + repeat.rows, [row, column], [row + repeat.rows - 1, column + repeat.columns - 1])
        if (cell['table:formula'] !== undefined) formulas.set(`${row},${column}`, true)
        // Rows and cells that repeat to the end of the sheet are empty.
        if (text !== '')
          for (let r = 0; r < repeat.rows; r++)
            for (let c = 0; c < repeat.columns; c++) {
              cells.put(row + r, column + c, text)
              if (isUnseen) unseen.add(row + r)
            }
        column += repeat.columns
        paragraphs = []
      }
      if (name === 'table-row') row += repeat.rows
    },
  })
  function remark(text: string): void {
    const at = `${row},${column}`
    remarks.set(at, (remarks.get(at) ?? '') + text)
  }
  return sheets.map(({ style, ...sheet }) => ({ ...sheet, hidden: hidden.has(style) }))
}

function times(count: string | undefined): number {
  const n = Number(count ?? 1)
  return Number.isSafeInteger(n) && n > 0 ? n : 1
}

/** What a cell holds, rather than how its style shows it. */
function textOf(cell: Record<string, string>, shown: string): string {
  const date = cell['office:date-value']
  if (date !== undefined) return date.replace('T', ' ').replace(/\.\d+$/, '')
  if (cell['office:boolean-value'] !== undefined) return cell['office:boolean-value'].toUpperCase()
  return cell['office:value'] ?? shown
}
