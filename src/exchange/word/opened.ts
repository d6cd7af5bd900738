/** What each element of a Word text means where it opens. */
import type { Reading } from './reading.ts'
import { symbolOf } from './symbols.ts'
import type { Attributes } from './xml.ts'

/** A file may claim any number of columns; a table has a few dozen at most. */
const WIDEST = 64

const isOn = ({ val }: Attributes): boolean => val !== '0' && val !== 'false' && val !== 'off'

/** By the name of the element; one that isn't here means nothing by itself. */
export const OPENED: Readonly<Record<string, (to: Reading, attributes: Attributes) => void>> = {
  'w:p': (to) => to.begin(),
  'w:pPr': (to) => {
    to.about = 'paragraph'
  },
  'w:trPr': (to) => {
    to.about = 'row'
  },
  'w:pStyle': (to, { val = '' }) => {
    if (to.paragraph) to.paragraph.style = val
  },
  'w:outlineLvl': (to, { val }) => {
    if (to.paragraph) to.paragraph.level = Number(val) + 1
  },
  'w:ilvl': (to, { val }) => {
    if (to.paragraph) to.paragraph.depth = Number(val)
  },
  'w:numId': (to, { val = '' }) => {
    if (to.paragraph) to.paragraph.list = val
  },
  'w:r': begun,
  'm:r': begun,
  'w:rStyle': (to, { val = '' }) => to.bold(val),
  'w:b': (to, attributes) => {
    to.run.bold = isOn(attributes)
  },
  'w:vanish': (to, attributes) => {
    to.run.hidden = isOn(attributes)
  },
  'w:strike': struck,
  'w:dstrike': struck,
  'w:tab': (to) => to.say('\t'),
  'w:ptab': (to) => to.say('\t'),
  'w:br': (to, { type }) => to.say(type === 'page' ? '' : '\n'),
  'w:cr': (to) => to.say('\n'),
  'w:noBreakHyphen': (to) => to.say('-'),
  'w:bookmarkStart': (to, { name = '' }) => to.mark(name),
  'w:commentReference': (to, { id = '' }) => to.paragraph?.comments.push(id),
  'w:footnoteReference': (to) => to.met.footnotes++,
  'w:endnoteReference': (to) => to.met.footnotes++,
  'w:ins': (to) => to.inserting++,
  'w:moveTo': (to) => to.inserting++,
  'w:sdt': (to) => to.controls.push({ unread: false, box: null }),
  // Of a control, which came with Word 2010.
  checkbox: (to) => box(to, '☐'),
  checked: (to, { val }) => box(to, isOn({ val: val ?? '1' }) ? '☑' : '☐'),
  // Of a form as Word had them before.
  'w:ffData': (to) => {
    to.field = { ticked: false, chosen: 0, choices: [] }
  },
  'w:default': (to, { val = '1' }) => {
    to.field = { ...to.field, ticked: isOn({ val }), chosen: Number(val) || 0 }
  },
  'w:checked': (to, { val = '1' }) => {
    to.field.ticked = isOn({ val })
  },
  'w:result': (to, { val }) => {
    to.field.chosen = Number(val) || 0
  },
  'w:listEntry': (to, { val = '' }) => {
    to.field.choices.push(val)
  },
  'w:sym': (to, { font = '', char = '' }) => {
    const said = symbolOf(font, char)
    if (said === null) to.met.symbols++
    else to.say(said)
  },
  'w:altChunk': (to) => to.met.embedded++,
  'w:subDoc': (to) => to.met.embedded++,
  'w:docPartGallery': (to, { val = '' }) => /contents/i.test(val) && unread(to),
  'w:showingPlcHdr': (to, attributes) => isOn(attributes) && unread(to),
  'w:txbxContent': (to) => to.beginBox(),
  pic: (to) => to.met.pictures++,
  imagedata: (to) => to.met.pictures++,
  // A chart, and a drawing with words of its own.
  chart: (to) => to.met.pictures++,
  relIds: (to) => to.met.pictures++,
  OLEObject: (to) => to.met.pictures++,
  'w:tbl': (to) => to.tables.push({ rows: [], cell: null, gone: false }),
  'w:tr': (to) => {
    const table = to.tables.at(-1)
    table?.rows.push([])
    if (table) table.gone = false
  },
  'w:tc': (to) => {
    const table = to.tables.at(-1)
    if (!table) return
    table.cell = { span: 1, merged: false, blocks: [] }
    table.rows.at(-1)?.push(table.cell)
  },
  'w:gridSpan': (to, { val }) => {
    if (to.cell) to.cell.span = Math.min(WIDEST, Math.max(1, Number(val) || 1))
  },
  'w:vMerge': (to, { val }) => {
    if (to.cell) to.cell.merged = val !== 'restart'
  },
}

/** The innermost content control holds nothing that somebody wrote. */
function unread({ controls }: Reading): void {
  const control = controls.at(-1)
  if (control) control.unread = true
}

function box({ controls }: Reading, shown: string): void {
  const control = controls.at(-1)
  if (control) control.box = shown
}

function struck(to: Reading, attributes: Attributes): void {
  to.run.struck = isOn(attributes)
}

function begun(to: Reading): void {
  to.run = { open: true, bold: false, hidden: false, struck: false }
}
