/** The headings of an open file as an editor shows them: symbols, folds, and links to other files. */
import { posix } from 'node:path'
import { type DocumentLink, type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver'
import { type Heading, outline } from '../plan/body/outline.ts'
import { fullReaders } from '../plan/full-readers.ts'
import { split } from '../plan/yaml/fence.ts'
import { type Text, uriOf } from './convert.ts'

export const headingsOf = ({ source }: Text): Heading[] =>
  outline(source, split(source).value.body, fullReaders.headings)

/** Headings within headings. */
export function symbolsIn(text: Text): DocumentSymbol[] {
  const top: DocumentSymbol[] = []
  const open: { depth: number; symbol: DocumentSymbol }[] = []
  const headings = headingsOf(text)
  headings.forEach((heading, i) => {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    const symbol: DocumentSymbol = {
      name: heading.title.trim() || '–',
      kind: heading.depth <= 2 ? SymbolKind.Namespace : heading.depth === 3 ? SymbolKind.Class : SymbolKind.Field,
      range: text.range({ start: heading.start, end: endOf(headings, i, text) }),
      selectionRange: text.range(heading),
      children: [],
    }
    const inside = open.at(-1)?.symbol.children ?? top
    inside.push(symbol)
    open.push({ depth: heading.depth, symbol })
  })
  return top
}

/** The front matter, and what stands below each heading. */
export function foldsIn(text: Text): FoldingRange[] {
  const headings = headingsOf(text)
  const { yaml } = split(text.source).value
  const whole = headings.map((heading, i) => ({ start: heading.start, end: endOf(headings, i, text) }))
  const front = yaml === null ? [] : [{ start: 0, end: yaml.end }]
  return [...front, ...whole].flatMap((part) => {
    const { start, end } = text.range({ start: part.start, end: Math.max(part.start, part.end - 1) })
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line }] : []
  })
}

function endOf(headings: readonly Heading[], i: number, { source }: Text): number {
  const { depth } = headings[i] as Heading
  return headings.slice(i + 1).find((next) => next.depth <= depth)?.start ?? source.text.length
}

const LINK = /\]\(<?([^()\s<>#]+\.(?:md|png|jpe?g|pdf|docx|xlsx|csv))(?:#[^()\s]*)?>?\)/g

/** Links to files of the workspace, which an editor opens. */
export function linksIn(text: Text, root: string, has: (file: string) => boolean): DocumentLink[] {
  const { file, text: whole } = text.source
  return [...whole.matchAll(LINK)].flatMap((match) => {
    const [all, to = ''] = match
    const target = posix.join(posix.dirname(file), decoded(to))
    const start = match.index + all.indexOf(to)
    return has(target) ? [{ range: text.range({ start, end: start + to.length }), target: uriOf(target, root) }] : []
  })
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
