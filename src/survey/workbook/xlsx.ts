/** Reads an Excel workbook: the texts and last outcomes of the cells of each sheet. No macro, link or formula is looked at. */
import { posix } from 'node:path'
import { dateOf, isDateFormat } from './dates.ts'
import { addBlock, type Cells, grid, type SheetOf } from './grid.ts'
import { columnOf, placeOf } from './place.ts'
import { remarksOf } from './remarks.ts'
import { walk } from './xml.ts'
import type { Archive } from './zip.ts'

/** The part by which a workbook is known. */
export const BOOK = 'xl/workbook.xml'

interface Styles {
  /** Whether each cell style shows a date. */
  dates: boolean[]
  since1904: boolean
  texts: string[]
}

/** The sheets in their order, hidden ones too. Throws a NoWorkbook. */
export function xlsxSheets(archive: Archive): SheetOf[] {
  const targets = new Map<string, string>()
  walk(archive.text('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(name, { Id = '', Target = '', TargetMode }) {
      if (name === 'Relationship' && TargetMode !== 'External')
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target))
    },
  })
  const found: { name: string; part: string; hidden: boolean }[] = []
  let since1904 = false
  walk(archive.text(BOOK) ?? '<none/>', {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? ''
      const hidden = /hidden/i.test(attributes['state'] ?? '')
      if (name === 'sheet') found.push({ name: attributes['name'] ?? '', part: targets.get(id) ?? '', hidden })
    },
  })
  const part = (name: string): string => archive.text(`xl/${name}`) ?? '<none/>'
  const styles = { dates: dateStyles(part('styles.xml')), since1904, texts: sharedTexts(part('sharedStrings.xml')) }
  return found.flatMap(({ name, part: file, hidden }) => {
    const xml = archive.text(file)
    // A sheet of charts has no cells.
    return xml === null
      ? []
      : [{ name, hidden, read: () => ({ ...cellsOf(xml, styles), remarks: remarksOf(archive, file) }) }]
  })
}

/** The texts that cells share; reading aids above characters are not part of them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let aid = 0
  walk(xml, {
    open(name) {
      if (name === 'si') texts.push('')
      if (name === 'rPh') aid++
    },
    text(text, inside) {
      if (inside === 't' && aid === 0) texts.push((texts.pop() ?? '') + text)
    },
    close(name) {
      if (name === 'rPh') aid--
    },
  })
  return texts.map(unescaped)
}

function dateStyles(xml: string): boolean[] {
  const codes = new Map<number, string>()
  const dates: boolean[] = []
  let ofCells = false
  walk(xml, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0)
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '')
      if (name === 'cellXfs') ofCells = true
      if (name === 'xf' && ofCells) dates.push(isDateFormat(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false
    },
  })
  return dates
}

function cellsOf(xml: string, { dates, since1904, texts }: Styles): Omit<Cells, 'remarks'> {
  const cells = grid()
  const formulas = new Map<string, boolean>()
  const merged = new Set<string>()
  const unseen = new Set<number>()
  let at = { row: -1, column: -1 }
  let kind = ''
  let date = false
  let formula = false
  let value = ''
  let aid = 0
  walk(xml, {
    open(name, { r, t, s, ref = '', hidden }) {
      if (name === 'mergeCell') {
        const [first = '', last = first] = ref.split(':')
        addBlock(merged, cells.rows.length, placeOf(first), placeOf(last))
        merged.delete(placeOf(first).join())
      } else if (name === 'row') {
        at = { row: r === undefined ? at.row + 1 : Number(r) - 1, column: -1 }
        if (/^(?:1|true)$/.test(hidden ?? '')) unseen.add(at.row)
      } else if (name === 'c') {
        const column = r === undefined ? at.column + 1 : columnOf(r)
        at = { ...at, column }
        kind = t ?? 'n'
        date = dates[Number(s ?? -1)] === true
        formula = false
        value = ''
      } else if (name === 'f') formula = true
      else if (name === 'rPh') aid++
    },
    text(text, inside) {
      if (inside === 'v' || (inside === 't' && aid === 0)) value += text
    },
    close(name) {
      if (name === 'rPh') aid--
      if (name !== 'c') return
      if (formula) formulas.set(`${at.row},${at.column}`, value !== '' || kind === 'str')
      cells.put(at.row, at.column, textOf())
    },
  })
  return { rows: cells.rows, formulas, merged, unseen }

  function textOf(): string {
    // One without a number of a text is empty, and no first text.
    if (kind === 's') return value === '' ? '' : (texts[Number(value)] ?? '')
    if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (kind === 'd') return value.replace('T', ' ')
    if (kind === 'n') return date ? dateOf(value, since1904) : numberText(value)
    return unescaped(value)
  }
}

// 7.4 is kept as 7.4000000000000004 where its last digit doesn't fit.
function numberText(value: string): string {
  return value === '' || Number.isNaN(Number(value)) ? value : String(Number(Number(value).toPrecision(15)))
}

/** A text with the signs that XML can't hold, which Excel writes as `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
