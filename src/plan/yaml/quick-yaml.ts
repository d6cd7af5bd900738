/**
 * Reads the YAML that people write in plans, and nothing else: mappings and lists by indent or between brackets on one line, plain and quoted
 * texts. It goes over the text once, and gives up at the first thing that it doesn't know.
 */
import type { Range } from '../../diagnostics/finding.ts'
import type { Source } from '../source.ts'
import {
  DEEPEST,
  FIRST,
  flowValue,
  NO_KEY,
  PAIRED,
  plainScalar,
  quotedText,
  UNSURE,
  unsure,
  withoutSpaces,
} from './plain-values.ts'

/** Control characters, tabs, half characters, marks and line ends that readers differ about, or a decimal comma, which makes a field of its own. */
const STRANGE = /[^\x20-\x7e\n\r\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\u{10ffff}]|\r(?!\n)|\d,\d+\s*[,}]/u
/** A key and its colon, which ends a line or has a space behind it. One longer than any name is for the referee: YAML has keys of at most 1024. */
const KEY = /(?:[A-Za-z][\w-]{0,199}|[1-9]\d{0,8}):(?=[ \r\n]|$)/y
const WIDEST = 40
const DASH = 45
const HASH = 35
const SPACE = 32

/** The mapping in a part of a file, as the referee in `yaml.ts` would read it; null for what isn't plain. */
export function quickYaml({ text }: Source, { start, end }: Range): Record<string, unknown> | null {
  return plainYaml(text.slice(start, end).replace(/\r$/, '\n'))
}

function plainYaml(text: string): Record<string, unknown> | null {
  if (STRANGE.test(text)) return null
  try {
    return new Reader(text).all()
  } catch (error) {
    if (error === UNSURE) return null
    throw error
  }
}

class Reader {
  readonly #text: string
  /** The line that is next: its indent, where its content begins and ends, and whether another stands right above it. `from` is -1 behind the last. */
  #indent = 0
  #from = 0
  #to = 0
  #adjoins = false
  /** Where the line behind it begins. */
  #behind = 0

  constructor(text: string) {
    this.#text = text
  }

  all(): Record<string, unknown> | null {
    this.#next()
    if (this.#from === -1 || this.#indent !== 0) return null
    const value = this.#mapping(0, 0)
    return this.#from === -1 ? value : null
  }

  /** Goes to the next line that is neither empty nor a comment. */
  #next(): void {
    const text = this.#text
    for (let at = this.#behind, adjoins = true; at < text.length; at = this.#behind, adjoins = false) {
      const newline = text.indexOf('\n', at)
      let to = newline === -1 ? text.length : newline
      this.#behind = to + 1
      while (to > at && text.charCodeAt(to - 1) <= SPACE) to--
      let from = at
      while (from < to && text.charCodeAt(from) === SPACE) from++
      if (from === to || text.charCodeAt(from) === HASH) continue
      this.#indent = from - at
      if (this.#indent > WIDEST) unsure()
      this.#from = from
      this.#to = to
      this.#adjoins = adjoins
      return
    }
    this.#from = -1
  }

  /** Where the value behind a key at this offset begins; -1 where none stands there. */
  #keyAt(from: number): number {
    KEY.lastIndex = from
    return KEY.test(this.#text) ? KEY.lastIndex : -1
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#from) === DASH
  }

  #mapping(indent: number, depth: number): Record<string, unknown> {
    if (depth > DEEPEST) unsure()
    const map: Record<string, unknown> = {}
    while (this.#from !== -1 && this.#indent === indent) {
      const behind = this.#keyAt(this.#from)
      if (behind === -1) unsure()
      const key = this.#text.slice(this.#from, behind - 1)
      if (key in map || NO_KEY.test(key)) unsure()
      map[key] = this.#value(behind, indent, depth, true)
    }
    if (this.#from !== -1 && this.#indent > indent) unsure()
    return map
  }

  #list(indent: number, depth: number): unknown[] {
    if (depth > DEEPEST) unsure()
    const list: unknown[] = []
    while (this.#from !== -1 && this.#indent === indent && this.#isDash()) {
      let from = this.#from + 1
      if (from >= this.#to || this.#text.charCodeAt(from) !== SPACE) unsure()
      while (this.#text.charCodeAt(from) === SPACE) from++
      if (this.#text.charCodeAt(from) === DASH) unsure()
      if (this.#keyAt(from) === -1) list.push(this.#value(from - 1, indent, depth, false))
      else {
        // A mapping that begins behind the dash.
        this.#indent += from - this.#from
        this.#from = from
        list.push(this.#mapping(this.#indent, depth + 1))
      }
    }
    if (this.#from !== -1 && this.#indent > indent) unsure()
    return list
  }

  /** What stands behind a colon or a dash of a line with this indent. */
  #value(behind: number, indent: number, depth: number, keyed: boolean): unknown {
    const text = this.#text
    const to = this.#to
    let from = behind
    while (from < to && text.charCodeAt(from) === SPACE) from++
    if (from === to) return this.#below(indent, depth, keyed)
    const first = text[from]
    if (first === '"' || first === "'" || first === '[' || first === '{') {
      const line = text.slice(from, to)
      const { value, end } = first === '[' || first === '{' ? flowValue(line, 0, depth + 1) : quotedText(line, 0)
      // Nothing but a comment may stand there, and the next line goes no deeper.
      if (!/^(?:$| +(?:#|$))/.test(line.slice(end))) unsure()
      this.#next()
      if (this.#from !== -1 && this.#indent > indent) unsure()
      return value
    }
    return this.#plain(from, indent)
  }

  /** A mapping or list on the lines below; null where none is there. */
  #below(indent: number, depth: number, keyed: boolean): unknown {
    this.#next()
    if (this.#from === -1) return null
    // The list of a key may stand as far to the left as the key.
    if (this.#isDash() && (this.#indent > indent || (keyed && this.#indent === indent)))
      return this.#list(this.#indent, depth + 1)
    return this.#indent > indent ? this.#mapping(this.#indent, depth + 1) : null
  }

  /** A text without quotes, which may go on over the next lines. */
  #plain(from: number, indent: number): unknown {
    const line = this.#text.slice(from, this.#to)
    const comment = line.indexOf(' #')
    const first = words(comment === -1 ? line : withoutSpaces(line.slice(0, comment)))
    this.#next()
    if (this.#from === -1 || this.#indent <= indent) return plainScalar(first)
    if (comment !== -1 || !FIRST.test(first)) unsure()
    let value = first
    while (this.#from !== -1 && this.#indent > indent) {
      const more = this.#text.slice(this.#from, this.#to)
      // Behind an empty line or a comment, and with one, only the referee knows.
      if (!this.#adjoins || more.includes(' #') || !FIRST.test(more)) unsure()
      value += ` ${words(more)}`
      this.#next()
    }
    return value
  }
}

const words = (line: string): string =>
  line.includes(': ') || line.endsWith(':') || !PAIRED.test(line) ? unsure() : line
