/**
 * Where the values of plain YAML stand, in a walk along its lines that is led by what the quick reader read: it has judged every line already,
 * so nothing is judged here. Where that reader wasn't sure, or a comment among the lines leaves open how far a mapping reaches, only the full
 * parser knows.
 */
import type { Range } from '../../diagnostics/finding.ts'
import { once } from '../once.ts'
import type { Source } from '../source.ts'
import { factsOf } from './fence.ts'
import type { Placed, PlacedField } from './placed.ts'
import { withoutSpaces } from './plain-values.ts'
import { quickYaml } from './quick-yaml.ts'

/** The facts of a file with their places, as the full parser finds them; null where it takes that one. */
export const quickPlaces = once((source: Source): Placed | null => {
  const range = factsOf(source)
  const facts = range.start === range.end ? null : quickYaml(source, range)
  return facts && new Walk(source.text, range).all(facts)
})

/** What finds the places of the facts of these files; the full parser is loaded only where one of them takes it. */
export async function placesOf(sources: readonly Source[]): Promise<(source: Source) => Placed> {
  const isPlain = sources.every((source) => quickPlaces(source) !== null)
  const full = isPlain ? null : (await import('./place.ts')).placedFacts
  return (source) => quickPlaces(source) ?? full?.(source) ?? NOTHING
}

/** Of a file that nobody asked about. */
const NOTHING: Placed = { kind: 'list', entries: [], start: 0, end: 0 }

interface Line {
  indent: number
  from: number
  to: number
  /** Whether a comment stands between the line before and this one. */
  commented: boolean
}

class Walk {
  readonly #text: string
  readonly #lines: Line[] = []
  readonly #end: number
  #next = 0
  /** Behind what was walked last, the end of its line included: so far reaches what it is in. */
  #behind = 0
  #isSure = true

  constructor(text: string, { start, end }: Range) {
    this.#text = text
    this.#end = end
    let commented = false
    let hangs = false
    for (let at = start; at < this.#end; ) {
      const newline = text.indexOf('\n', at)
      const stop = newline === -1 || newline > this.#end ? this.#end : newline
      let [from, to] = [at, stop]
      while (from < to && text[from] === ' ') from++
      while (to > from && text.charCodeAt(to - 1) <= 32) to--
      if (text[from] === '#') {
        commented = true
        hangs ||= from > at
      } else if (from < to) {
        this.#lines.push({ indent: from - at, from, to, commented })
        commented = false
        hangs = false
      }
      at = stop + 1
    }
    // One that is indented behind the last field is a part of the facts to a parser.
    if (hangs) this.#isSure = false
    this.#lines.push({ indent: -1, from: end, to: end, commented })
  }

  all(facts: Record<string, unknown>): Placed | null {
    const placed = this.#mapping(facts)
    return this.#isSure ? placed : null
  }

  #lineEnd(at: number): number {
    const newline = this.#text.indexOf('\n', at)
    return newline === -1 || newline >= this.#end ? this.#end : newline + 1
  }

  /** The line that is next; behind the last one stands one that is further to the left than any. */
  #line(): Line {
    return this.#lines[this.#next] as Line
  }

  /** Whether a comment belongs to what ended or to what comes is for the full parser to say. */
  #below(fact: object): Placed {
    const placed = Array.isArray(fact) ? this.#list(fact) : this.#mapping(fact as Record<string, unknown>)
    if (this.#line().commented) this.#isSure = false
    return placed
  }

  #mapping(facts: Record<string, unknown>): Placed {
    const { indent, from: start } = this.#line()
    const fields: PlacedField[] = []
    for (let line = this.#line(); line.indent === indent; line = this.#line()) {
      const colon = this.#text.indexOf(':', line.from)
      const name = this.#text.slice(line.from, colon)
      fields.push({ name, key: { start: line.from, end: colon }, value: this.#value(facts[name], colon + 1, indent) })
    }
    return { kind: 'mapping', start, end: this.#behind, fields }
  }

  #list(facts: readonly unknown[]): Placed {
    const { indent, from: start } = this.#line()
    const entries: Placed[] = []
    for (const fact of facts) {
      const line = this.#line()
      let from = line.from + 1
      while (this.#text[from] === ' ') from++
      if (typeof fact === 'object' && fact !== null && !Array.isArray(fact) && this.#text[from] !== '{') {
        // A mapping that begins behind the dash.
        line.indent += from - line.from
        line.from = from
        entries.push(this.#below(fact))
      } else entries.push(this.#value(fact, line.from + 1, indent))
    }
    return { kind: 'list', start, end: this.#behind, entries }
  }

  /** What stands behind a colon or a dash of the line that is next. */
  #value(fact: unknown, behind: number, indent: number): Placed {
    const text = this.#text
    const { to } = this.#line()
    let from = behind
    while (text[from] === ' ') from++
    const first = text[from]
    this.#next++
    if (from >= to || first === '#') {
      if (typeof fact === 'object' && fact !== null) return this.#below(fact)
      this.#behind = from
      return { kind: 'value', start: from, end: from, text: String(fact) }
    }
    this.#behind = this.#lineEnd(to)
    if (first === '[' || first === '{') return flow(text, from, fact)
    if (first === '"' || first === "'")
      return { kind: 'value', start: from, end: quoted(text, from), text: String(fact) }
    const comment = text.indexOf(' #', from)
    let end = comment === -1 || comment > to ? to : from + withoutSpaces(text.slice(from, comment)).length
    for (let line = this.#line(); line.indent > indent; line = this.#line()) {
      end = line.to
      this.#behind = this.#lineEnd(end)
      this.#next++
    }
    return { kind: 'value', start: from, end, text: String(fact) }
  }
}

/** Behind the quote that closes the text that begins here. */
function quoted(text: string, start: number): number {
  const quote = text.charAt(start)
  let close = text.indexOf(quote, start + 1)
  while (quote === "'" && text[close + 1] === quote) close = text.indexOf(quote, close + 2)
  return close + 1
}

/** A list or mapping between brackets on one line. */
function flow(text: string, start: number, fact: unknown): Placed {
  const inList = Array.isArray(fact)
  const entries: Placed[] = []
  const fields: PlacedField[] = []
  let at = behindSpaces(text, start + 1)
  for (let i = 0; text[at] !== ']' && text[at] !== '}'; i++) {
    const colon = inList ? at : text.indexOf(':', at)
    const name = text.slice(at, colon)
    const of = inList ? fact[i] : (fact as Record<string, unknown>)[name]
    const value = inner(text, inList ? at : behindSpaces(text, colon + 1), of)
    if (inList) entries.push(value)
    else fields.push({ name, key: { start: at, end: colon }, value })
    at = behindSpaces(text, value.end)
    if (text[at] === ',') at = behindSpaces(text, at + 1)
  }
  const range = { start, end: at + 1 }
  return inList ? { kind: 'list', ...range, entries } : { kind: 'mapping', ...range, fields }
}

function inner(text: string, start: number, fact: unknown): Placed {
  const first = text[start]
  if (first === '[' || first === '{') return flow(text, start, fact)
  const end =
    first === '"' || first === "'"
      ? quoted(text, start)
      : start + withoutSpaces(/^[^,[\]{}:#]*/.exec(text.slice(start))?.[0] ?? '').length
  return { kind: 'value', start, end, text: String(fact) }
}

function behindSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}
