/** YAML with the slips of people in it: a value that can't be read is left out, so that the rest of the file still can be. */
import { type Document, isScalar, parseDocument, visit } from 'yaml'
import type { Range } from '../../diagnostics/finding.ts'
import { applyEdits } from '../../diagnostics/text-edit.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { opened } from './errors.ts'
import { pathOf } from './refused.ts'
import { BLANK } from './slip-blanks.ts'
import { type Slip, slipAt } from './slips.ts'

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

/** Errors that are no slips of the pen: another document, a reference, a field that is there twice. */
const NO_SLIP = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED'])

/** So many slips of one file are looked into; whoever makes more is at another kind of file. */
const MOST = 10

/** So many characters are parsed in search of slips: dozens of times an ordinary file, a few times the largest. */
const BUDGET = 300_000

/** A document without the values in which somebody slipped, the text it was made of (as long as the original), and the slips. */
export interface Facts {
  document: Document
  part: string
  slips: Slip[]
}

/** Parses a part of a file. Offsets count from `range.start`. Where a slip leaves no telling what the lines are, the document has its error. */
export function parseFacts(text: string, range: Range): Facts {
  // gray-matter leaves the carriage return before the closing fence, which would end up in the last value.
  let part = text.slice(range.start, range.end).replace(/\r$/, '\n')
  const document = documentOf(part)
  const slips: Slip[] = []
  let budget = BUDGET
  for (
    let error = firstError(document, part);
    error !== null && budget > 0 && slips.length < MOST;
    error = firstError(parse(part), part)
  ) {
    const open = opened(part.slice(0, error))
    const window = windowAt(part, Math.min(error, open ?? error), error)
    const before = part.length
    const tried = (other: string): number | null => {
      const piece = other.slice(window.start, window.end + other.length - before)
      budget -= piece.length
      // Whoever tries beyond that is stuck where he was.
      const stuck = budget < 0 ? 0 : firstError(parse(piece), piece)
      return stuck === null ? null : window.start + stuck
    }
    const slip = slipAt(part, error, open, tried)
    if (!slip) break
    slips.push(slip)
    if (slip.lost === null) break
    // A space for another one is as long, and nothing else can have been meant.
    part = slip.code === 'blank' ? applyEdits(part, slip.edits ?? []) : without(part, slip.lost)
    budget -= part.length
  }
  return { document: slips.length === 0 ? document : documentOf(part), part, slips }
}

/** Without a look at keys that are there twice, for which the parser takes the square of their number. */
const parse = (text: string): Document => documentOf(text, { uniqueKeys: false })

/** The document of a text. Its errors are told by their place: without the way to each of them, thousands are made in no time. */
function documentOf(text: string, options: { uniqueKeys?: boolean } = {}): Document {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parseDocument(text, { ...OPTIONS, ...options })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The part of a text in which a slip shows: from the field at the left side above it, up to some lines below. */
function windowAt(text: string, from: number, to: number): Range {
  const above = text.lastIndexOf('\n', Math.max(0, from - 1))
  const starts = [...text.slice(0, Math.max(0, above)).matchAll(/^[^\s#]/gm)]
  const end = text.indexOf('\n', Math.min(text.length, to + BELOW))
  // What stands right below a name without a value may belong to that.
  while (starts.length > 1 && BARE_NAME.test(text.slice(starts.at(-2)?.index, starts.at(-1)?.index))) starts.pop()
  return { start: starts.at(-1)?.index ?? 0, end: end === -1 ? text.length : end + 1 }
}

const BELOW = 1500
const BARE_NAME = /^[^\n]{1,200}:[ \t]*\r?\n$/

/** Where the first error is that may be a slip; null where there is none, or something else comes before it. */
function firstError(document: Document, text: string): number | null {
  const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])
  return first ? (NO_SLIP.has(first.code) ? null : first.pos[0]) : slipInName(document, text)
}

const BRACES = /^[^\s{[]+\s+[{[]/
const BLANKS = new RegExp(`^${BLANK}`)

/** Where a name has what none has: braces, `hub { fase: idee }`, of which YAML takes all up to the colon, or a blank that is no space for its indent. */
function slipInName(document: Document, text: string): number | null {
  let found: number | null = null
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.type !== 'PLAIN') return undefined
      const [name, at] = [String(key.value), key.range?.[0] ?? 0]
      const indents = BLANKS.test(name) && (at === 0 || text[at - 1] === '\n')
      if (!indents && !BRACES.test(name)) return undefined
      found = at
      return visit.BREAK
    },
  })
  return found
}

/** A text with nothing for a value in it, every other character in its place. A line without a name becomes a comment. */
function without(text: string, { start, end }: Range): string {
  const named = /:\s*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
  const blank = text.slice(start + 1, end).replace(/[^\r\n]/g, ' ')
  return `${text.slice(0, start)}${named ? '~' : '#'}${blank}${text.slice(end)}`
}

/** The problems of slips, each with the path of the value that was left out for it; none where a whole line was. */
export function withPaths(problems: readonly ReaderProblem[], { document, slips }: Facts): ReaderProblem[] {
  const paths = new Map<number | undefined, string[]>()
  if (slips.length > 0)
    visit(document, {
      Pair(_, pair, ancestors) {
        if (isScalar(pair.value)) paths.set(pair.value.range?.[0], pathOf([...ancestors, pair]))
      },
    })
  return problems.map((problem, i) => {
    const path = paths.get(slips[i]?.lost?.start)
    return path ? { ...problem, path } : problem
  })
}

/** The problem of a slip, in its file. */
export function slipProblem({ code, range, edits }: Slip, { file, text }: Source, offset: number): ReaderProblem {
  const [start, end] = [range.start + offset, range.end + offset]
  const moved = edits?.map((edit) => ({ ...edit, start: edit.start + offset, end: edit.end + offset })) ?? null
  return {
    id: 'yaml-syntax',
    args: { code, sign: text.slice(start, end), edits: moved },
    file,
    at: { range: { start, end } },
  }
}
