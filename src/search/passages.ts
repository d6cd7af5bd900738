/** The passages of one file, line by line: that works as well for a file in which something can't be read. */
import { framePart, isDot, knownHeading, projectPart, SECTIONS, sectionMeant } from '../plan/body/section-names.ts'
import { titleOf } from '../plan/body/title.ts'
import { settingPassages } from './facts.ts'
import type { Kind, Passage, Place, Standing } from './passage.ts'

/** Everything in a file that can be found. */
export function passagesOf(place: Place, text: string): Passage[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  if (place.kind === 'setting') return settingPassages(place, lines, 0, new Map())
  const opening = lines.findIndex((line) => line.trim() !== '')
  const closing = lines[opening]?.startsWith('---') ? lines.findIndex((l, i) => i > opening && l.startsWith('---')) : -1
  const body = new Body(place)
  for (const [i, line] of lines.entries()) if (i > closing) body.add(line, i + 1)
  const facts =
    closing < 0 ? [] : settingPassages(place, lines.slice(0, closing).fill('', 0, opening + 1), 0, body.titles)
  return [...facts, ...body.passages]
}

/** The walk along the lines below the facts. */
class Body {
  readonly passages: Passage[] = []
  /** The title of each item by its id. */
  readonly titles = new Map<string, string>()
  readonly #place: Place
  #section: Kind | null = null
  #part: Kind | null = null
  #item: Pick<Standing, 'item' | 'itemTitle'> = { item: null, itemTitle: null }
  #open: Passage | null = null
  #code = false

  constructor(place: Place) {
    this.#place = place
  }

  add(line: string, number: number): void {
    if (/^ {0,3}(?:```|~~~)/.test(line)) this.#code = !this.#code
    const [, marks, words = ''] = (!this.#code && /^(#{1,6})[ \t]+(.*)$/.exec(line)) || []
    if (marks !== undefined) this.#heading(marks.length, words, number)
    else if (line.trim() === '') this.#open = null
    else this.#text(line, number)
  }

  /** A line of prose: it goes on where the one above it did, or begins a passage of its own. */
  #text(line: string, number: number): void {
    const goesOn = this.#open !== null && !/^\s*(?:[-*+]|\d{1,3}[.)])\s|^\s*\|/.test(line)
    if (goesOn && this.#open) {
      this.#open.lines.push({ line: number, start: this.#open.text.length + 1 })
      this.#open.text += ` ${line.trim()}`
    } else this.#open = this.#keep(line.trim(), number, false)
  }

  #heading(depth: number, words: string, number: number): void {
    this.#open = null
    const id = /\{#([^{}]*)\}[ \t]*$/.exec(words)?.[1] ?? ''
    const bare = words
      .replace(/\{#[^{}]*\}[ \t]*$/, '')
      .replace(/[ \t]+#+[ \t]*$/, '')
      .trim()
    const title = titleOf(bare).text
    if (depth <= 2) {
      const section = sectionMeant(title)
      const part = framePart(title)
      this.#item = { item: null, itemTitle: null }
      this.#section = (section !== null && this.#place.kind === 'theme' && SECTIONS[section]) || null
      this.#part = part === null ? null : PART_KINDS[part]
      // A heading that the plans are made of says nothing that somebody looks for.
      if (this.#section === null && this.#part === null && !isDot(title)) this.#keep(title, number, true)
      return
    }
    if (depth === 3 && this.#section !== null) {
      this.#part = null
      this.#item = { item: id === '' ? null : id, itemTitle: title }
      if (id !== '') this.titles.set(id, title)
      this.#keep(title, number, true).names = id.replaceAll('-', ' ')
      return
    }
    const part = framePart(title)
    if (depth === 4) this.#part = part === null ? null : PART_KINDS[part]
    if (part === null && projectPart(title) === null && knownHeading(title, true) === null)
      this.#keep(title, number, false)
  }

  #keep(text: string, line: number, title: boolean): Passage {
    const { file, kring, theme } = this.#place
    const kind = this.#part ?? this.#section ?? this.#place.kind
    const passage: Passage = {
      ...{ file, kring, theme, ...this.#item, kind, title, text, names: '', from: 0 },
      lines: [{ line, start: 0 }],
    }
    this.passages.push(passage)
    return passage
  }
}

const PART_KINDS = { journal: 'journal', decisions: 'decision' } as const
