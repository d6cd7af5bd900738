/** The walk along the headings of a theme file, by which each piece of its body gets a place. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Item } from '../model.ts'
import type { ReaderProblem } from '../problem.ts'
import { itemId, misplaced, strayId, unknownPart, unreadTask, withoutSection } from './cut-problems.ts'
import type { Heading } from './outline.ts'
import {
  framePart,
  isPartOf,
  knownHeading,
  knownPart,
  named,
  PARTS,
  partMeant,
  partsOf,
  projectPart,
  SECTIONS,
  sectionMeant,
  sectionNamedIn,
} from './section-names.ts'
import { type BodyItem, emptyBody, type FreeBody, keepIn, takePart } from './theme-body.ts'

/** Where the walk along the headings is. What is not read as data is kept as prose where it stands. */
export class Cutter {
  readonly value = emptyBody()
  readonly problems: ReaderProblem[] = []
  readonly #file: string
  readonly #english: boolean
  readonly #seen = new Set<Item['kind']>()
  #kind: Item['kind'] | null = null
  #last: Item['kind'] | null = null
  #item: BodyItem | null = null
  #free: FreeBody | null = null
  /** Whether of the section here that holds no items has been told that it should. */
  #told = false
  /** Below a line that was meant as an item: what stands there is of an item that isn't there. */
  #lost = false

  constructor(file: string, english: boolean) {
    this.#file = file
    this.#english = english
  }

  /** Keeps text where it stands: with the item, the section or the introduction that it follows. */
  keep(range: Range): void {
    keepIn(this.value, { item: this.#item, free: this.#free, kind: this.#kind }, range)
  }

  /** Adds a heading with what stands under it; whether its level has been told of. */
  add(heading: Heading, content: Range): boolean {
    const { depth, title, id } = heading
    const whole = { start: heading.start, end: content.end }
    const known = knownHeading(title, this.#english || named(title, PARTS) !== null)
    if (depth <= 2) {
      this.#section(heading, content)
      return false
    }
    if (known?.depth === 2) {
      this.#misplaced(heading, known.name, !this.#seen.has(SECTIONS[known.name] ?? 'wish'))
      this.#open(heading, content, true)
      return true
    }
    if (depth === 3) this.#lost = false
    const part = depth === 3 ? knownPart(title, this.#english, this.#item?.kind) : known
    // Of a section that was meant otherwise, and of an item that isn't there, its heading has been reported.
    if (this.#free || this.#lost) {
      if (depth === 3) this.#doubt()
      if (id !== null) this.value.strays.add(id)
      if (id !== null && !this.#told) {
        // Below a section of another name that is told once, at its heading.
        const above = depth === 3 && this.#kind === null ? (this.#free?.heading ?? null) : null
        const section = above?.id === null ? above : null
        this.#tell(strayId(this.#file, heading, this.#kind !== null, section))
        this.#told = section !== null
      }
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
    if (id !== null) this.value.strays.add(id)
    if (id !== null && !part) {
      this.#tell(strayId(this.#file, heading, this.#kind !== null))
      // What stands below it is of that item, and of no other.
      this.#lost = this.#item === null && this.#kind !== null
      this.keep(whole)
      return true
    }
    if (part) return this.#addPart(heading, content, part.name)
    const task = depth === 4 && this.#item?.kind === 'project' ? projectPart(title) : null
    if (task && takePart(this.#item, task, heading, content)) return false
    if (task) this.problems.push(unreadTask(this.#file, heading))
    const suggestion = this.#item && depth === 4 ? partMeant(title, partsOf(this.#english)) : null
    if (suggestion) this.problems.push(unknownPart(this.#file, heading, suggestion))
    this.keep(whole)
    return suggestion !== null
  }

  /** Adds a line that was meant as a heading: it is told of by itself, and what follows is not of the heading before it. */
  almost(heading: Heading, content: Range): boolean {
    if (heading.id !== null) this.value.strays.add(heading.id)
    if (heading.depth <= 2) this.#open(heading, content, true)
    else this.keep({ start: heading.start, end: content.end })
    if (heading.depth === 3) this.#lost = true
    return true
  }

  #section(heading: Heading, content: Range): void {
    const kind = named(heading.title, SECTIONS)
    this.#lost = false
    if (kind === null) {
      const { name = null } = knownHeading(heading.title, this.#english) ?? {}
      const part = name !== null && framePart(name) === null && named(name, PARTS) !== null ? name : null
      const meant = sectionMeant(heading.title)
      if (part !== null) this.#misplaced(heading, part, false)
      else if (meant !== null) this.problems.push(unknownPart(this.#file, heading, meant))
      this.#open(heading, content, part !== null || meant !== null)
      return
    }
    if (heading.id !== null) this.value.strays.add(heading.id)
    if (this.#seen.has(kind)) this.problems.push(unknownPart(this.#file, heading, null))
    this.#seen.add(kind)
    this.value.sections.push(heading)
    this.#kind = kind
    this.#last = kind
    this.#item = null
    this.#free = null
    this.#told = false
    this.keep(content)
  }

  /** Opens a section that holds no items; `told` where that is a problem already. */
  #open(heading: Heading, content: Range, told: boolean): void {
    this.#kind = null
    this.#item = null
    this.#lost = false
    this.#told = told
    // The facts of an item that became a section are missed by their id.
    if (told && heading.id !== null) this.value.strays.add(heading.id)
    this.#free = { heading, after: this.#last, ...content }
    this.value.free.push(this.#free)
  }

  /** Tells of a free section that names one of the three and turns out to hold what looks like items. */
  #doubt(): void {
    const meant = this.#free && !this.#told ? sectionNamedIn(this.#free.heading.title) : null
    if (meant === null || !this.#free) return
    this.problems.push(unknownPart(this.#file, this.#free.heading, meant))
    this.#told = true
  }

  #addItem(heading: Heading, content: Range): void {
    if (this.#kind === null) {
      if (heading.id !== null) this.value.strays.add(heading.id)
      this.problems.push(withoutSection(this.#file, heading))
      this.keep({ start: heading.start, end: content.end })
      return
    }
    const { id, problems } = itemId(this.#file, heading)
    this.#tell(problems)
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
    const fits = part !== null && exact && heading.depth === 4 && this.#fits(name)
    if (fits && takePart(this.#item, part, heading, content)) return false
    if (heading.depth === 4 && (repeated || (!exact && isPartOf(name, this.#item?.kind))))
      this.problems.push(unknownPart(this.#file, heading, repeated ? null : name))
    else this.#misplaced(heading, name, this.#fits(name))
    this.keep({ start: heading.start, end: content.end })
    return true
  }

  /** Whether the item here is of the kind that has a part, and has none yet. */
  #fits(name: string): boolean {
    const part = named(name, PARTS) ?? projectPart(name)
    return part !== null && isPartOf(name, this.#item?.kind) && this.#item?.parts[part] === undefined
  }
}
