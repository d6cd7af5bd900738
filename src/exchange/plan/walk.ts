/** Walks along the blocks of a document and takes out themes, sections and items: by headings, tables, bullets and bold lines. */
import type { Item } from '../../plan/model.ts'
import type { ListName } from '../values/lines.ts'
import { type Block, textOf } from '../word/blocks.ts'
import { entryOf, factsLine, short } from './entry.ts'
import type { Found, FoundItem } from './found.ts'
import { kindSaid, listOf, titleOf } from './labels.ts'
import { PSEUDO, typedEntry } from './pseudo.ts'
import { areOfProject, factsIn, itemsInTable, sheetOf } from './tables.ts'
import type { Meanings } from './themes.ts'
import { Unplaced } from './unplaced.ts'

type At<T> = { is: T; level: number }

export class Walk {
  readonly #unplaced = new Unplaced()
  readonly found: Found = { unplaced: this.#unplaced.all, recognised: [], items: [], intros: new Map(), left: [] }
  readonly #means: Meanings
  readonly #projects: ReadonlySet<Block>
  #theme: At<string> | null = null
  #section: At<Item['kind']> | null = null
  /** `level` is 0 for an item that has no heading of its own. */
  #item: At<FoundItem> | null = null
  #list: ListName | null = null
  /** How deep the entries of a list are that are items: below an entry that announces them, else 0. */
  #deep = 0
  /** A heading in a theme that announces nothing by itself, and its place in the introduction. */
  #above: { title: string; at: number } | null = null
  /** Whether text stands under a chapter that was left out, which then is told once. */
  #lost = false

  constructor(means: Meanings, projects: ReadonlySet<Block>) {
    this.#means = means
    this.#projects = projects
  }

  step(block: Block): void {
    if (block.type !== 'item') this.#unplaced.end()
    if (block.type === 'heading') this.#heading(block.text, block.level)
    else if (block.type === 'table') this.#table(block.rows)
    else if (block.type === 'item') this.#entry(block.text, block.level, this.#projects.has(block))
    else if (block.type === 'paragraph') this.#paragraph(block.text, block.bold)
    else this.found.left.push(short(block.text))
  }

  #heading(text: string, level: number): void {
    this.#list = null
    this.#deep = 0
    this.#above = null
    const title = titleOf(text)
    const over = this.#section?.level ?? this.#item?.level ?? 0
    if (this.#theme && over > 0 && level > Math.max(this.#theme.level, over)) {
      this.#inSection(text, level)
      return
    }
    if (this.#theme && level <= this.#theme.level) this.#theme = null
    if (this.#section && level <= this.#section.level) this.#section = null
    this.#item = null
    const of = this.#means.sectionOf(text)?.kind ?? null
    const theme = of === null || this.#means.themeOf(text)?.how === 'map' ? this.#means.themeOf(text) : null
    // Inside a theme another one is only meant where it is called by its whole name.
    if (theme && (!this.#theme || theme.how === 'name' || theme.how === 'map')) {
      this.#theme = { is: theme.theme, level }
      this.found.recognised.push({ heading: text, ...theme })
      this.#lost = false
    } else if (of !== null) {
      this.#section = { is: of, level }
      this.#lost = false
    } else if (this.#theme) {
      if (this.#begin(title, level, kindSaid(text))) return
      this.#above = { title, at: this.found.intros.get(this.#theme.is)?.length ?? 0 }
      this.#intro(title)
      this.#unplaced.heading(title, this.#theme.is, null)
    } else {
      this.found.left.push(short(text))
      this.#lost = true
    }
  }

  /** A heading below a section is an item, unless it stands inside one. */
  #inSection(text: string, level: number): void {
    const item = this.#item
    const title = titleOf(text)
    const list = item && item.level < level ? listOf(title) : null
    const section = this.#means.sectionOf(text)
    const may = section?.how === 'map' || level === PSEUDO.section || (level < PSEUDO.theme && !item)
    const of = (may && section?.kind) || null
    if (list !== null) this.#list = list
    else if (of !== null) this.#section = { is: of, level: this.#section?.level ?? level }
    else if (item && item.level > 0 && level > item.level) {
      item.is.text.push({ text: title, depth: null })
      this.#unplaced.heading(title, item.is.theme, item.is.title)
    } else this.#begin(title, level)
    if (of !== null) this.#item = null
  }

  #begin(title: string, level: number, kind = this.#section?.is ?? null): FoundItem | null {
    if (!this.#theme || !kind) return null
    const item = { kind, theme: this.#theme.is, title, text: [], facts: [], lines: [] }
    this.found.items.push(item)
    this.#item = { is: item, level }
    this.#list = null
    return item
  }

  #table(rows: string[][]): void {
    const facts = factsIn(rows)
    if (facts) this.#beginAbove(rows, facts.facts)
    if (this.#item && facts) {
      for (const fact of facts.facts) this.#item.is.facts.push(fact)
      const { text: said, title } = this.#item.is
      for (const text of facts.text) if (titleOf(text) !== title) said.push({ text, depth: null })
      return
    }
    const made = itemsInTable(rows, this.#theme?.is ?? null, this.#section?.is ?? null, this.#means.themeOf)
    for (const row of made?.left ?? [textOf({ type: 'table', rows })]) this.found.left.push(short(row))
    for (const item of made?.items ?? []) this.found.items.push(item)
    if (made && made.items.length > 0) this.#item = null
  }

  /** The item that a table of facts is of: the one that its first row names, or the heading above it that no section stands over. */
  #beginAbove(rows: string[][], facts: FoundItem['facts']): void {
    const theme = this.#theme
    if (!theme) return
    const sheet = sheetOf(rows, this.#section?.is ?? null)
    if (sheet && (!this.#item || this.#item.level === 0 || this.#item.is.facts.length > 0)) {
      this.#begin(sheet.title, 0, sheet.kind)
    } else if (!this.#item && !this.#section && this.#above && areOfProject(facts)) {
      const text = this.found.intros.get(theme.is)?.splice(this.#above.at).slice(1) ?? []
      this.#unplaced.all.pop()
      const made = this.#begin(this.#above.title, 0, 'project')
      if (made) made.text = text.map((one) => ({ text: one, depth: null }))
    }
  }

  #entry(text: string, depth: number, ofProject = false): void {
    if (depth < this.#deep) {
      this.#section = null
      this.#item = null
      this.#deep = 0
    }
    if (this.#announces(text, depth + 1)) return
    if (this.#item && this.#list) this.#item.is.lines.push({ list: this.#list, said: text })
    else if (this.#item && (this.#item.level > 0 || depth > this.#deep)) this.#say(text, depth)
    else if (this.#theme && (this.#section || ofProject)) {
      const { title, rest, facts } = entryOf(text)
      const made = this.#begin(title, 0, this.#section?.is ?? 'project')
      if (rest !== null) made?.text.push({ text: rest, depth: null })
      for (const fact of facts) made?.facts.push(fact)
    } else if (this.#theme) this.#intro(text, true)
    else this.#lose()
  }

  /** Whether a line only says what stands below it, such as `Wensen:`; not inside an item with a heading of its own. */
  #announces(text: string, deep: number): boolean {
    const label = text.replace(/:$/, '')
    const of = label.split(' ').length <= 3 ? (this.#means.sectionOf(label)?.kind ?? null) : null
    if (!this.#theme || of === null || (this.#item && this.#item.level > 0)) return false
    this.#section = { is: of, level: PSEUDO.section }
    this.#deep = deep
    this.#item = null
    this.#list = null
    return true
  }

  #paragraph(text: string, bold: boolean): void {
    const label = text.replace(/:$/, '')
    if (this.#item && (bold || text.endsWith(':')) && listOf(label) !== null) {
      this.#list = listOf(label)
      return
    }
    if (this.#announces(text, 0)) return
    const entry =
      this.#theme && this.#section && (this.#item?.level ?? 0) === 0 && !this.#list ? typedEntry(text) : null
    if (entry !== null) this.#entry(entry, this.#deep)
    else if (this.#item && this.#list) this.#item.is.lines.push({ list: this.#list, said: text })
    else if (this.#item) this.#say(text, null)
    else if (this.#theme && !this.#section) this.#intro(text)
    else if (this.#theme) this.found.left.push(short(text))
    else this.#lose()
  }

  /** A line of an item: a fact behind its label, or text. */
  #say(text: string, depth: number | null): void {
    const facts = factsLine(text)
    if (facts === null) this.#item?.is.text.push({ text, depth })
    else if (facts !== 'skip') for (const fact of facts) this.#item?.is.facts.push(fact)
  }

  #intro(text: string, isEntry = false): void {
    const theme = this.#theme?.is
    if (theme && isEntry && !this.#above) this.#unplaced.entry(short(text), theme)
    if (theme) this.found.intros.set(theme, [...(this.found.intros.get(theme) ?? []), text])
  }

  /** Text outside of everything: told of by the chapter above it, and once where there is none. */
  #lose(): void {
    if (!this.#lost && !this.found.left.includes('…')) this.found.left.push('…')
  }
}
