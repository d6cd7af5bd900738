/** Where the reading of a Word text is: a text box stands inside a paragraph and a table inside a cell, so both are on stacks. */
import type { Block, Note, TextDocument } from './blocks.ts'
import { type Cell, laidOut } from './grid.ts'
import type { ListKind } from './numbering.ts'
import { blockOf, type Draft, draft } from './paragraph.ts'
import type { Style } from './styles.ts'

/** What the other parts of the file say. */
export interface Beside {
  styles: ReadonlyMap<string, Style>
  kindOf: ListKind
  comments: ReadonlyMap<string, string>
}

export type Body = Pick<TextDocument, 'blocks' | 'notes'> & { met: Omit<TextDocument['met'], 'macros' | 'external'> }

interface Table {
  rows: Cell[][]
  cell: Cell | null
  /** Whether the row was taken out while changes were tracked. */
  gone: boolean
}

/** A content control. */
interface Control {
  /** Whether it is a table of contents, or only asks for words. */
  unread: boolean
  /** The box that one to tick shows, whatever sign its writer chose for it; empty once it was read. */
  box: string | null
}

const PROGRAM_BOOKMARK = /^_(?:Toc|Ref|GoBack|Hlk|Hlt)/
export class Reading {
  readonly met = { pictures: 0, footnotes: 0, boxes: 0, nested: 0, symbols: 0, embedded: 0, hidden: 0 }
  readonly tables: Table[] = []
  readonly controls: Control[] = []
  /** What a field of an older form shows, which stands nowhere as text. */
  field: { ticked: boolean; chosen: number; choices: string[] } = { ticked: false, chosen: 0, choices: [] }
  run = { open: false, bold: false, hidden: false, struck: false }
  inserting = 0
  /** Inside what is said of the end of a paragraph, or of a row. */
  about: 'paragraph' | 'row' | null = null
  readonly #blocks: Block[] = []
  readonly #notes: Note[] = []
  readonly #beside: Beside
  readonly #paragraphs: Draft[] = []
  #ids: string[] = []
  /** How many tables stand around each text box, and what such boxes hold until the paragraph that they hang on has ended. */
  readonly #boxes: number[] = []
  #hanging: Block[] = []
  #unfinished: Draft | null = null

  constructor(beside: Beside) {
    this.#beside = beside
  }

  get paragraph(): Draft | undefined {
    return this.#paragraphs.at(-1)
  }

  get cell(): Cell | null | undefined {
    return this.tables.at(-1)?.cell
  }

  begin(): void {
    const before = this.#unfinished
    this.#unfinished = null
    this.#paragraphs.push(before ? { ...before, ids: [...before.ids, ...this.#ids], open: false } : draft(this.#ids))
    this.#ids = []
  }

  say(words: string): void {
    const p = this.paragraph
    if (!p || !this.run.open || this.controls.some(({ unread }) => unread)) return
    if (this.run.hidden || this.run.struck) {
      p[this.run.hidden ? 'hidden' : 'struck'] += words
      return
    }
    const control = this.controls.at(-1)
    if (control && control.box !== null && words.trim() !== '') [words, control.box] = [control.box, '']
    p.text += words
    if (this.inserting > 0) p.inserted += words
    const letters = words.replace(/\s/g, '').length
    p.letters += letters
    if (this.run.bold) p.bold += letters
  }

  sayDeleted(words: string): void {
    if (this.paragraph) this.paragraph.deleted += words
  }

  /** The end of a paragraph, or a row, was taken out. */
  markDeleted(): void {
    const table = this.tables.at(-1)
    if (this.about === 'row' && table) table.gone = true
    if (this.about === 'paragraph' && this.paragraph) this.paragraph.open = true
  }

  mark(name: string): void {
    if (!PROGRAM_BOOKMARK.test(name)) (this.paragraph?.ids ?? this.#ids).push(name)
  }

  bold(style: string): void {
    this.run.bold ||= this.#beside.styles.get(style)?.bold === true
  }

  close(name: string): void {
    if (name === 'w:p') {
      this.#finish(this.#paragraphs.pop())
      if (this.#boxes.length === 0) for (const block of this.#hanging.splice(0)) this.#put(block)
    } else if (name === 'w:checkBox') this.say(this.field.ticked ? '☑' : '☐')
    else if (name === 'w:ddList') this.say(this.field.choices[this.field.chosen] ?? '')
    else if (name === 'w:r' || name === 'm:r') this.run = { ...this.run, open: false }
    else if (name === 'w:txbxContent') this.#boxes.pop()
    else if (name === 'w:pPr' || name === 'w:trPr') this.about = null
    else if (name === 'w:ins' || name === 'w:moveTo') this.inserting--
    else if (name === 'w:sdt') this.controls.pop()
    else if (name === 'w:tr') {
      const table = this.tables.at(-1)
      if (table?.gone) table.rows.pop()
    } else if (name === 'w:tc') {
      const table = this.tables.at(-1)
      if (table) table.cell = null
    } else if (name === 'w:tbl') {
      for (const block of laidOut(this.tables.pop()?.rows ?? [])) this.#put(block)
    }
  }

  done(): Body {
    if (this.#unfinished) this.#finish({ ...this.#unfinished, open: false })
    return { blocks: this.#blocks, notes: this.#notes, met: this.met }
  }

  #put(block: Block): void {
    const { cell } = this
    if (cell && block.type === 'table') this.met.nested++
    if (this.#boxes.length > 0 && this.tables.length === this.#boxes.at(-1)) this.#hanging.push(block)
    else (cell ? cell.blocks : this.#blocks).push(block)
  }

  beginBox(): void {
    this.met.boxes++
    this.#boxes.push(this.tables.length)
  }

  #finish(p: Draft | undefined): void {
    if (!p) return
    if (p.open && p.text !== '') {
      this.#unfinished = p
      return
    }
    const { styles, kindOf, comments } = this.#beside
    const note = (kind: Note['kind'], said: string): void => {
      const text = said.replace(/\s+/g, ' ').trim()
      if (text !== '') this.#notes.push({ kind, text, at: this.#blocks.length })
    }
    note('deleted', p.deleted)
    note('inserted', p.inserted)
    note('struck', p.struck)
    if (p.hidden.trim() !== '') this.met.hidden++
    for (const id of p.comments) note('comment', comments.get(id) ?? '')
    const block = blockOf(p, styles, kindOf)
    if (block) this.#put(block)
    // A bookmark in an empty paragraph is of what follows.
    else if (p.text === '') this.#ids = [...p.ids, ...this.#ids]
  }
}
