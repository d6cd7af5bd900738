/** What the plans say in a report of another language: names, titles and what is quoted of them, wherever they stand in a sentence. */
import type { Nodes, Text } from 'mdast'
import { type Foreign, foreign, langOf } from '../document/foreign.ts'
import { markedFigure } from './own-drawn.ts'

/** A run of as many words that a plan has as well is a quotation. */
const QUOTED = 4

/** What plans say: names and short texts by their first word, the longest first; and each run of four words of a text. */
interface OwnWords {
  names: ReadonlyMap<string, readonly string[]>
  runs: ReadonlySet<string>
}

/** Where a plan may say one word in lower case. */
const SAYS = new Set(['source', 'forum', 'owner', 'unit', 'attachments'])

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** All that the plans behind a view say, of plain data of any shape. What is one word in lower case is a value and no name. */
export function ownWordsOf(view: object, more: readonly string[]): OwnWords {
  const texts = new Set<string>(more)
  const seen = new Set<object>()
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      // A file is shown without the folder that it is in.
      if (key === 'attachments') texts.add(value.slice(value.lastIndexOf('/') + 1))
      if (SAYS.has(key) || (/\p{L}{2}/u.test(value) && !/^[a-z]\S*$|^\d{4}-\S*$|^[0-9a-f]{7,}$/.test(value)))
        texts.add(value)
      if (/[.:;] /.test(value)) for (const part of value.split(/[.:;] /)) walk(part)
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      if (Array.isArray(value)) for (const inner of value) walk(inner, key)
      else for (const [name, inner] of value instanceof Map ? value : Object.entries(value)) walk(inner, String(name))
    }
  }
  walk(view)
  const names = new Map<string, string[]>()
  const runs = new Set<string>()
  for (const text of texts) {
    const line = text.trim().replace(/\s+/g, ' ')
    const words = line.match(WORD) ?? []
    const [first] = words
    if (first !== undefined && line.startsWith(first)) names.set(first, [...(names.get(first) ?? []), line])
    for (const run of runsOf(words)) runs.add(run)
  }
  for (const [, of] of names) of.sort((a, b) => b.length - a.length)
  return { names, runs }
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(QUOTED - 1).map((_, i) =>
    words
      .slice(i, i + QUOTED)
      .join(' ')
      .toLowerCase(),
  )

/** The nodes with the plans' own words marked as being of their language; what is marked as a whole stays so. `says` tells of it in words. */
export function withOwnWords<Node extends Nodes>(node: Node, own: OwnWords, lang: string, says: string): Node {
  // A paragraph in a list can lose its mark with its element, so there each text has one.
  if (node.type === 'listItem') return throughout(node, own, lang)
  if (node.type === 'badge' || node.type === 'foreign' || langOf(node) !== null) return node
  if (node.type === 'figure') {
    const drawn = markedFigure(node, (words) => marked({ type: 'text', value: words }, own, lang), says, lang)
    return { ...drawn, ...(node.table && { table: withOwnWords(node.table, own, lang, says) }) } as Node
  }
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? marked(child, own, lang) : [withOwnWords(child, own, lang, says)],
  )
  return { ...node, children } as Node
}

/** A text with what is of a plan in nodes of its own. */
function marked(node: Text, own: OwnWords, lang: string): (Text | Foreign)[] {
  const { value } = node
  const words = [...value.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index, end: index + word.length }))
  const lower = words.map(({ word }) => word.toLowerCase())
  const found: (Text | Foreign)[] = []
  let done = 0
  for (let i = 0; i < words.length; ) {
    const at = words[i]
    const end = at ? Math.max(nameAt(value, at.word, at.index, own), quotedAt(i, lower, words, own)) : 0
    if (at === undefined || end === 0) {
      i++
      continue
    }
    if (at.index > done) found.push({ ...node, value: value.slice(done, at.index) })
    found.push(foreign(lang, value.slice(at.index, end)))
    done = end
    while (i < words.length && (words[i]?.index ?? 0) < end) i++
  }
  if (found.length === 0) return [node]
  return done < value.length ? [...found, { ...node, value: value.slice(done) }] : found
}

/** Where the longest name or text that begins here ends; 0 where none does. */
function nameAt(value: string, first: string, index: number, { names }: OwnWords): number {
  const name = names
    .get(first)
    ?.find((one) => value.startsWith(one, index) && !/^[\p{L}\p{N}]/u.test(value.slice(index + one.length)))
  return name === undefined ? 0 : index + name.length
}

/** Where a quotation that begins here ends; 0 where it is none. */
function quotedAt(from: number, lower: string[], words: readonly { end: number }[], { runs }: OwnWords): number {
  let last = from
  while (runs.has(lower.slice(last, last + QUOTED).join(' '))) last++
  return last === from ? 0 : (words[last + QUOTED - 2]?.end ?? 0)
}

/** The same, with a mark on each text instead of on what holds it. */
function throughout<Node extends Nodes>(node: Node, own: OwnWords, lang: string, above: string | null = null): Node {
  if (!('children' in node) || node.type === 'badge' || node.type === 'foreign') return node
  const whole = langOf(node) ?? above
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type !== 'text') return [throughout(child, own, lang, whole)]
    return whole === null ? marked(child, own, lang) : [foreign(whole, child.value)]
  })
  return { ...node, children } as Node
}
