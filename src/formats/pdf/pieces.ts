/** The pieces that the template draws: their text with places to break, and how much room they take. */
import type { Nodes } from 'mdast'
import { shown } from '../letters.ts'
import { beforeFigures, startsRight } from '../right-to-left.ts'
import { unparted } from '../unparted.ts'

/** A node as the template takes it: `type` names the function that draws it. */
export interface Piece {
  type: string
  children?: Piece[]
  [key: string]: unknown
}

/** A word longer than this may break anywhere, an address after its marks. */
const LONGEST_WORD = 40

/** Text, with places to break where a line may need them. */
export function words(value: string): Piece[] {
  const text = shown(unparted(value.replace(/\s*[\n\u2028\u2029]\s*|\t/g, ' ')))
  return beforeFigures(text).flatMap((part, i): Piece[] =>
    i % 2 === 1 ? [{ type: 'apart', value: part }] : part === '' ? [] : leftToRight(part),
  )
}

function leftToRight(text: string): Piece[] {
  if (!/\S{20}/.test(text)) return named(text)
  const parts = text.split(/(\S{20,})/).flatMap((part, i): string[][] => {
    if (i % 2 === 0) return [[part]]
    const pieces = part.split(/(?<=[/.@_?&=:,;|\]-])(?=[^/.@_?&=:,;|\]-])/)
    return [pieces.flatMap((p) => (p.length > LONGEST_WORD ? breakable(p) : [p]))]
  })
  return parts.flatMap((run) =>
    run.flatMap((value, i): Piece[] =>
      i === 0 ? [{ type: 'text', value }] : [{ type: 'wbr' }, { type: 'text', value }],
    ),
  )
}

/** A name keeps its letters together: a word that begins with a capital is never hyphenated. */
function named(text: string): Piece[] {
  return text
    .split(/(\p{Lu}[\p{L}\p{M}’'-]{5,})/u)
    .flatMap((value, i) => (value === '' ? [] : [{ type: i % 2 === 0 ? 'text' : 'name', value }]))
}

/** Code, line by line, with the spaces that a line begins with. */
export function code(value: string): Piece[] {
  const lines = value.replaceAll('\t', '    ').split('\n')
  return lines.flatMap((line, i): Piece[] => [
    ...(i > 0 ? [{ type: 'break' }] : []),
    ...words(line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))),
  ])
}

const graphemes = (text: string): string[] => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)

/** A long word in parts between which a line may end: single letters, and of what no reader takes for a word a line's worth. */
function breakable(word: string): string[] {
  if (word.length < 2000) return graphemes(word)
  return Array.from({ length: Math.ceil(word.length / 40) }, (_, i) => word.slice(i * 40, (i + 1) * 40))
}

/** A fact begins with its label, which gets a column of its own. */
export function fact({ children = [], ...item }: Piece): Piece {
  const [label, ...rest] = children
  const value = rest[0]?.['value'] === ' ' ? rest.slice(1) : rest
  return label?.type === 'strong'
    ? { ...item, type: 'fact', children: [label, { type: 'span', children: value }] }
    : { ...item, children }
}

/** Facts in two lists: those that may stand beside the text, and the others. */
export function factLists(all: Piece[], beside: number, names: string[]): Piece[] {
  return [
    { type: 'list', start: 1, classes: [...names, 'side'], children: all.slice(0, beside) },
    { type: 'list', start: 1, classes: names, children: all.slice(beside) },
  ].filter(({ children }) => children.length > 0)
}

/** A list item that begins with a paragraph begins with its text, on the line of its mark. */
export function unwrapped([first, ...rest]: Piece[]): Piece[] {
  return first?.type === 'paragraph' ? [...(first.children ?? []), ...rest] : first ? [first, ...rest] : []
}

/** Longer names would stand in the column before the text as a column of their own. */
const LONGEST_HEAD = 60

/** The items of a list, each with how many of its parts stand beside the others: those before `: `. None, where a name is too long for that. */
export function headed(items: readonly Piece[]): Piece[] {
  const ahead = items.map(({ children = [] }) => children.findIndex(({ value }) => value === ': '))
  const heads = items.map(({ children = [] }, i) => ({
    type: 'head',
    children: children.slice(0, Math.max(0, ahead[i] ?? 0)),
  }))
  if (heads.some((head) => lettersOf(head) > LONGEST_HEAD)) return [...items]
  return items.map((item, i) => ((ahead[i] ?? 0) < 1 ? item : { ...item, ahead: ahead[i] }))
}

/** What takes fewer lines than this, some two fifths of a page, stays on one page; more would leave too much of the page before it empty. */
const WHOLE = 19
/** Fewer letters than really fit on a line. */
const LINE = 80

export const isWhole = (parts: readonly Piece[]): boolean => height(parts) < WHOLE

/** The same for a table, whose columns may be narrow. */
export function isWholeTable(rows: readonly Piece[][]): boolean {
  const heights = rows.map((cells) =>
    cells
      .map((cell) => Math.max(height(cell.children ?? []), lettersOf(cell) / 15))
      .reduce((most, n) => Math.max(most, n), 1),
  )
  const sum = heights.reduce((sum, lines) => sum + 1.5 * lines, 0)
  // Of so few rows no three can stay on each side of the end of a page.
  return rows.length < 6 ? sum < 2 * WHOLE : sum < WHOLE
}

const lettersOf = ({ children = [] }: Piece): number => children.reduce((sum, child) => sum + lettersIn(child), 0)

/** About how many lines pieces take; what is too much here may be cut in two, what is too little could run off the page. */
function height(parts: readonly Piece[]): number {
  const letters = parts.reduce((sum, part) => sum + lettersIn(part), 0)
  return parts
    .filter((part) => !INLINE.has(part.type))
    .reduce((sum, part) => sum + lines(part), Math.ceil(letters / LINE))
}

function lines({ type, children = [] }: Piece): number {
  if (type === 'figure' || type === 'photo') return WHOLE
  return type === 'break' ? 1 : height(children) + (type === 'heading' ? 1 : 0.3)
}

function lettersIn({ type, value, children = [] }: Piece): number {
  if (!INLINE.has(type)) return 0
  return (typeof value === 'string' ? value.length : 0) + children.reduce((sum, child) => sum + lettersIn(child), 0)
}

const INLINE = new Set([
  'text',
  'name',
  'apart',
  'badge',
  'wbr',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'link',
  'span',
])

/** Right to left where the first letter is, and the language where it isn't the document's. */
export function direction(node: Nodes): { dir?: 'rtl'; lang?: string } {
  const lang = node.data?.hProperties?.['lang']
  return {
    ...(startsRight(shown(plain(node))) && { dir: 'rtl' as const }),
    ...(typeof lang === 'string' && { lang }),
  }
}

export function plain(node: Nodes | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(plain).join('') : ''
}

/** A cell's text as its width is reckoned: a badge is one word, with a margin. */
export function cellText(node: Nodes | undefined): string {
  if (node?.type === 'break') return '\n'
  if (node?.type === 'badge') return `${plain(node).replaceAll(' ', '\u00a0')}m`
  return node && 'children' in node ? node.children.map(cellText).join('') : plain(node)
}

interface Classed {
  data?: { hProperties?: Record<string, unknown> | undefined } | undefined
}

export function classes({ data }: Classed): { classes: string[] } {
  const names = data?.hProperties?.['className']
  return { classes: Array.isArray(names) ? names.map(String) : [] }
}
