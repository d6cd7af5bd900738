/** Walks along the blocks of a document and recognises themes, sections and items: by headings, tables, bullets and bold lines. */
import type { Item } from '../../plan/model.ts'
import type { ListName } from '../values/lines.ts'
import { type Block, textOf } from '../word/blocks.ts'
import type { Found, FoundItem } from './found.ts'
import { joined } from './join.ts'
import { labelOf, listOf, sectionOf, titleOf } from './labels.ts'
import { PSEUDO, withPseudoHeadings } from './pseudo.ts'
import { factsIn, itemsInTable } from './tables.ts'
import type { ThemeOf } from './themes.ts'

interface At<T> {
  is: T
  level: number
}

export function recognise(blocks: readonly Block[], themeOf: ThemeOf): Found {
  const walk = new Walk(themeOf)
  for (const block of withPseudoHeadings(blocks, themeOf)) walk.step(block)
  const { items, left } = joined(walk.found.items)
  return { ...walk.found, items, left: [...walk.found.left, ...left.map(short)] }
}

class Walk {
  readonly found: Found = { recognised: [], items: [], intros: new Map(), left: [] }
  readonly #themeOf: ThemeOf
  #theme: At<string> | null = null
  #section: At<Item['kind']> | null = null
  /** `level` is 0 for an item that has no heading of its own. */
  #item: At<FoundItem> | null = null
  #list: ListName | null = null
  /** Whether text stands under a chapter that was left out, which then is told once. */
  #lost = false

  constructor(themeOf: ThemeOf) {
    this.#themeOf = themeOf
  }

  step(block: Block): void {
    if (block.type === 'heading') this.#heading(block.text, block.level)
    else if (block.type === 'table') this.#table(block.rows)
    else if (block.type === 'item') this.#entry(block.text, block.level)
    else if (block.type === 'paragraph') this.#paragraph(block.text, block.bold)
  }

  #heading(text: string, level: number): void {
    this.#list = null
    const title = titleOf(text)
    if (this.#theme && this.#section && level > Math.max(this.#theme.level, this.#section.level)) {
      this.#inSection(title, level)
      return
    }
    if (this.#theme && level <= this.#theme.level) this.#theme = null
    if (this.#section && level <= this.#section.level) this.#section = null
    this.#item = null
    const of = sectionOf(text)
    const theme = of === null || this.#themeOf(text)?.how === 'map' ? this.#themeOf(text) : null
    // Inside a theme another one is only meant where it is called by its whole name.
    if (theme && (!this.#theme || theme.how === 'name' || theme.how === 'map')) {
      this.#theme = { is: theme.theme, level }
      this.found.recognised.push({ heading: text, ...theme })
      this.#lost = false
    } else if (of !== null) {
      this.#section = { is: of, level }
      this.#lost = false
    } else if (this.#theme) this.#intro(title)
    else this.#leave(text)
  }

  /** A heading below a section is an item, unless it stands inside one. */
  #inSection(title: string, level: number): void {
    const item = this.#item
    const list = item && item.level < level ? listOf(title) : null
    const of = level === PSEUDO.section || (level < PSEUDO.theme && !item) ? sectionOf(title) : null
    if (list !== null) this.#list = list
    else if (of !== null) this.#section = { is: of, level: this.#section?.level ?? level }
    else if (item && item.level > 0 && level > item.level) item.is.text.push({ text: title, depth: null })
    else this.#begin(title, level)
    if (of !== null) this.#item = null
  }

  #begin(title: string, level: number): FoundItem | null {
    if (!this.#theme || !this.#section) return null
    const item = { kind: this.#section.is, theme: this.#theme.is, title, text: [], facts: [], lines: [] }
    this.found.items.push(item)
    this.#item = { is: item, level }
    this.#list = null
    return item
  }

  #table(rows: string[][]): void {
    const facts = this.#item && factsIn(rows)
    if (this.#item && facts) {
      for (const fact of facts.facts) this.#item.is.facts.push(fact)
      for (const text of facts.text) this.#item.is.text.push({ text, depth: null })
      return
    }
    const made = itemsInTable(rows, this.#theme?.is ?? null, this.#section?.is ?? null, this.#themeOf)
    if (made === null || made.items.length === 0) this.#leaveTable(rows)
    else {
      for (const item of made.items) this.found.items.push(item)
      for (const row of made.left) this.found.left.push(short(row))
      this.#item = null
    }
  }

  #entry(text: string, depth: number): void {
    if (this.#item && this.#list) this.#item.is.lines.push({ list: this.#list, said: text })
    else if (this.#item && (this.#item.level > 0 || depth > 0)) this.#say(text, depth)
    else if (this.#theme && this.#section) {
      const [, lead = text, rest] = /^([^:.]{3,90}):\s+(.+)$/s.exec(text) ?? []
      const made = this.#begin(titleOf(lead).replace(/[.;,]$/, ''), 0)
      if (rest !== undefined) made?.text.push({ text: rest, depth: null })
    } else if (this.#theme) this.#intro(text)
    else this.#lose()
  }

  #paragraph(text: string, bold: boolean): void {
    const label = text.replace(/:$/, '')
    if (this.#item && (bold || text.endsWith(':')) && listOf(label) !== null) {
      this.#list = listOf(label)
      return
    }
    if (this.#item && this.#list) this.#item.is.lines.push({ list: this.#list, said: text })
    else if (this.#item) this.#say(text, null)
    else if (this.#theme && !this.#section) this.#intro(text)
    else if (this.#theme) this.found.left.push(short(text))
    else this.#lose()
  }

  /** A line of an item: a fact behind its label, or text. */
  #say(text: string, depth: number | null): void {
    const item = this.#item?.is
    if (!item) return
    const [, label = '', said = ''] = /^([^\t:\n]{2,30})(?::[ \t]+|\t)(\S.*)$/s.exec(text) ?? []
    const field = label === '' ? null : labelOf(label)
    const isFact = field !== null && field !== 'title' && field !== 'theme' && field !== 'text'
    if (isFact && field === 'skip') return
    if (isFact) item.facts.push({ field: field as FoundItem['facts'][number]['field'], label, said })
    else item.text.push({ text, depth })
  }

  #intro(text: string): void {
    if (!this.#theme) return
    const { is } = this.#theme
    this.found.intros.set(is, [...(this.found.intros.get(is) ?? []), text])
  }

  #leave(heading: string): void {
    this.found.left.push(short(heading))
    this.#lost = true
  }

  /** Text outside of everything: told of by the chapter above it, and once where there is none. */
  #lose(): void {
    if (this.#lost || this.found.left.includes('…')) return
    this.found.left.push('…')
  }

  #leaveTable(rows: string[][]): void {
    this.found.left.push(short(textOf({ type: 'table', rows: rows.slice(0, 1) })))
  }
}

const short = (text: string): string =>
  (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text).replace(/\s+/g, ' ')
