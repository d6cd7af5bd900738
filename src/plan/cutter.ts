/** The walk along the headings of a theme file, by which each piece of its body gets a place. */
import type { Range } from '../diagnostics/finding.ts'
import { misplaced, refusedId, strayId, unknownPart, unreadTask } from './cut-problems.ts'
import type { Item } from './model.ts'
import type { Heading } from './outline.ts'
import { PATTERNS } from './patterns.ts'
import type { ReaderProblem } from './problem.ts'
import {
  framePart,
  knownHeading,
  knownPart,
  misspelt,
  named,
  OWNERS,
  PARTS,
  projectPart,
  SECTIONS,
} from './section-names.ts'
import { type BodyItem, extend, type FreeBody, type ThemeBody } from './theme-body.ts'

/** Where the walk along the headings is. What is not read as data is kept as prose where it stands. */
export class Cutter {
  readonly value: Omit<ThemeBody, 'title'> = {
    intro: [],
    sections: [],
    leads: {},
    items: [],
    free: [],
    strays: new Set(),
  }
  readonly problems: ReaderProblem[] = []
  readonly #file: string
  readonly #seen = new Set<Item['kind']>()
  #kind: Item['kind'] | null = null
  #last: Item['kind'] | null = null
  #item: BodyItem | null = null
  #free: FreeBody | null = null
  /** Below a line that was meant as an item: what stands there is of an item that isn't there. */
  #lost = false

  constructor(file: string) {
    this.#file = file
  }

  /** Keeps text where it stands: with the item, the section or the introduction that it follows. */
  keep(range: Range): void {
    const item = this.#item
    if (item) {
      if (Object.keys(item.parts).length === 0) item.prose.end = range.end
      else extend(item.more, range)
    } else if (this.#free) this.#free.end = range.end
    else if (this.#kind) {
      this.value.leads[this.#kind] ??= []
      extend(this.value.leads[this.#kind] ?? [], range)
    } else extend(this.value.intro, range)
  }

  /** Adds a heading with what stands under it; whether its level has been told of. */
  add(heading: Heading, content: Range): boolean {
    const { depth, title, id } = heading
    const whole = { start: heading.start, end: content.end }
    const known = knownHeading(title)
    if (depth <= 2) {
      this.#section(heading, content)
      return false
    }
    if (known?.depth === 2) {
      this.#misplaced(heading, known.name, !this.#seen.has(SECTIONS[known.name] ?? 'wish'))
      this.#open(heading, content)
      return true
    }
    if (depth === 3) this.#lost = false
    const part = depth === 3 ? knownPart(title) : known
    // Of a section that isn't read, and of an item that isn't there, its heading has been reported.
    if (this.#free || this.#lost) {
      if (id !== null) this.value.strays.add(id)
      if (id !== null && !this.#free) this.#tell(strayId(this.#file, heading, this.#kind !== null))
      this.keep(whole)
      return true
    }
    if (depth === 3) {
      if (part && (id === null || known)) {
        if (id !== null) this.value.strays.add(id)
        this.#misplaced(heading, part.name, this.#fits(part.name))
        this.keep(whole)
        return true
      }
      this.#addItem(heading, content)
      return false
    }
    if (id !== null) {
      this.value.strays.add(id)
      if (!part) {
        this.#tell(strayId(this.#file, heading, this.#kind !== null))
        this.keep(whole)
        return true
      }
    }
    if (part) return this.#addPart(heading, content, part.name)
    const task = depth === 4 && this.#item?.kind === 'project' ? projectPart(title) : null
    if (task && this.#item && this.#item.parts[task] === undefined) {
      this.#item.parts[task] = { heading, ...content }
      return false
    }
    if (task) this.problems.push(unreadTask(this.#file, heading))
    const suggestion = this.#item && depth === 4 ? misspelt(title, PARTS) : null
    if (suggestion) this.problems.push(unknownPart(this.#file, heading, PARTS, false))
    this.keep(whole)
    return suggestion !== null
  }

  /** Adds a line that was meant as a heading: it is told of by itself, and what follows is not of the heading before it. */
  almost(heading: Heading, content: Range): boolean {
    if (heading.id !== null) this.value.strays.add(heading.id)
    if (heading.depth <= 2) this.#open(heading, content)
    else {
      if (heading.depth === 3) this.#lost = true
      this.keep({ start: heading.start, end: content.end })
    }
    return true
  }

  #section(heading: Heading, content: Range): void {
    const kind = named(heading.title, SECTIONS)
    if (heading.id !== null) this.value.strays.add(heading.id)
    this.#lost = false
    if (kind === null) {
      const part = knownPart(heading.title)
      if (part && framePart(heading.title) === null) this.#misplaced(heading, part.name, false)
      else if (!part && heading.title !== '') this.problems.push(unknownPart(this.#file, heading, SECTIONS, false))
      this.#open(heading, content)
      return
    }
    if (this.#seen.has(kind)) this.problems.push(unknownPart(this.#file, heading, SECTIONS, true))
    this.#seen.add(kind)
    this.value.sections.push(heading)
    this.#kind = kind
    this.#last = kind
    this.#item = null
    this.#free = null
    this.keep(content)
  }

  /** Opens a section that holds no items. */
  #open(heading: Heading, content: Range): void {
    this.#kind = null
    this.#item = null
    this.#lost = false
    this.#free = { heading, after: this.#last, ...content }
    this.value.free.push(this.#free)
  }

  #addItem(heading: Heading, content: Range): void {
    if (this.#kind === null) {
      if (heading.id !== null) this.value.strays.add(heading.id)
      const args = { title: heading.title }
      this.problems.push({ id: 'item-zonder-sectie', args, file: this.#file, at: { heading: heading.start } })
      this.keep({ start: heading.start, end: content.end })
      return
    }
    const id = heading.id !== null && PATTERNS.slug.test(heading.id) ? heading.id : null
    if (id === null) this.#tell(refusedId(this.#file, heading))
    this.#item = { kind: this.#kind, heading, id, prose: { ...content }, more: [], parts: {} }
    this.value.items.push(this.#item)
  }

  #misplaced(heading: Heading, name: string, sure: boolean): void {
    this.problems.push(misplaced(this.#file, heading, name, this.#item?.kind ?? null, sure))
  }

  #tell(problems: readonly ReaderProblem[]): void {
    for (const problem of problems) this.problems.push(problem)
  }

  #addPart(heading: Heading, content: Range, name: string): boolean {
    const part = named(name, PARTS)
    const repeated = part !== null && this.#item?.parts[part] !== undefined
    const exact = named(heading.title, PARTS) !== null
    if (part && exact && heading.depth === 4 && this.#fits(name) && !repeated && this.#item) {
      this.#item.parts[part] = { heading, ...content }
      return false
    }
    if (heading.depth === 4 && (repeated || (!exact && this.#owned(name))))
      this.problems.push(unknownPart(this.#file, heading, PARTS, repeated))
    else this.#misplaced(heading, name, this.#fits(name))
    this.keep({ start: heading.start, end: content.end })
    return true
  }

  /** Whether the item here is of the kind that has a part, and has none yet. */
  #fits(name: string): boolean {
    const part = named(name, PARTS)
    return part !== null && this.#owned(name) && this.#item?.parts[part] === undefined
  }

  #owned(name: string): boolean {
    const part = named(name, PARTS)
    return part !== null && this.#item !== null && OWNERS[part].includes(this.#item.kind)
  }
}
