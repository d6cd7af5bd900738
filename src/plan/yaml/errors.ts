/** What the YAML parser can't go on from, as problems: the first of them, since the others follow from it, and the repeated keys before it. */
import type { Document, YAMLError } from 'yaml'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'

/** A figure between braces that has no value: in the place of a name it is told as one that has none, and here as there it says nothing twice. */
const BARE_FIGURE = /^\d[\d.,]*%?[ \t]*[,}]/

/** So far behind such a place the name is looked for. */
const NEAR = 2000

/** The problems of a document that starts at an offset of its file. */
export function syntaxProblems({ errors }: Document, source: Source, start: number): ReaderProblem[] {
  const isBare = ({ code, pos }: YAMLError): boolean =>
    code === 'DUPLICATE_KEY' && BARE_FIGURE.test(source.text.slice(start + pos[0], start + pos[0] + 60))
  const sorted = errors.filter((error) => !isBare(error)).sort((a, b) => a.pos[0] - b.pos[0])
  const first = sorted.findIndex((error) => error.code !== 'DUPLICATE_KEY')
  const problems = sorted
    .slice(0, first === -1 ? sorted.length : first + 1)
    .map((error) => fromError(error, source, start))
  return problems.filter((problem, i) => !goesOn(source.text, problems[i - 1], problem))
}

/** Whether a repeated key stands beside the one before it: a name above them went, so that two things became one, and that is one mistake. */
function goesOn(text: string, before: ReaderProblem | undefined, problem: ReaderProblem): boolean {
  if (before?.id !== 'dubbele-sleutel' || problem.id !== 'dubbele-sleutel') return false
  if (!('range' in before.at && 'range' in problem.at)) return false
  const column = (at: number): number => at - text.lastIndexOf('\n', at - 1) - 1
  const indent = column(problem.at.range.start)
  const [, ...between] = text.slice(before.at.range.start, problem.at.range.start).split('\n')
  const beside = between.every(
    (line) => line.trim() === '' || /^ */.exec(line)?.[0].length === indent || line.startsWith(' '.repeat(indent)),
  )
  return between.length > 0 && column(before.at.range.start) === indent && beside
}

/** Where a quote or bracket was opened that is still open at the end of a text; null where all are closed. */
export function opened(text: string): number | null {
  const stack: number[] = []
  // Quoted texts as a whole, so that brackets in them don't count; a quote inside a word is an apostrophe.
  for (const match of text.matchAll(/(?<=^|[\s[{,:])(?:"(?:[^"\\]|\\.)*("|$)|'(?:[^']|'')*('|$))|#[^\n]*|[[\]{}]/g)) {
    const [mark] = match
    if (/^["']/.test(mark) && match[1] !== '"' && match[2] !== "'") return match.index
    if (mark === '[' || mark === '{') stack.push(match.index)
    else if (mark === ']' || mark === '}') stack.pop()
  }
  return stack[0] ?? null
}

function fromError(error: YAMLError, { file, text }: Source, start: number): ReaderProblem {
  const from = start + error.pos[0]
  const at = { range: { start: from, end: Math.max(from, start + error.pos[1]) } }
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      // Behind a name without a value the parser points at the end of that.
      const at = from + (/^(?:\s+|#[^\n]*)*/.exec(text.slice(from, from + NEAR))?.[0].length ?? 0)
      const key = /^["']?([^"':\s,}\]]*)/.exec(text.slice(at, at + NEAR))?.[1] ?? ''
      return { id: 'dubbele-sleutel', args: { key }, file, at: { range: { start: at, end: at + key.length } } }
    }
    case 'MULTIPLE_DOCS':
      return { id: 'meer-documenten', args: {}, file, at }
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { id: 'yaml-alias', args: { source: text.slice(at.range.start, at.range.end) }, file, at }
    default: {
      // What was never closed is noticed lines later, but it is mended where it was opened.
      const open = opened(text.slice(start, from))
      const range = open === null ? at.range : { start: start + open, end: start + open + 1 }
      const args = { code: open === null ? error.code : 'OPEN', sign: text.charAt(range.start), edits: null }
      return { id: 'yaml-syntax', args, file, at: { range } }
    }
  }
}
