/**
 * The words of a body with what is defined elsewhere in the file put where it is referred to: footnotes and the addresses of links.
 * Prose is cut into pieces, and a piece must say by itself what the file says.
 */
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem, Reading } from '../problem.ts'
import type { Source } from '../source.ts'
import { BODY, tangle } from './excess.ts'
import type { Heading } from './outline.ts'

/** A footnote or address, by name; a footnote's begins with `^`. `alone` where it stands in no list or quote. */
export interface Definition extends Range {
  name: string
  /** The words of a footnote, or the address and title of a link as they are written behind its text. */
  words: string
  alone: boolean
}

/** Where one is referred to, up to its own brackets: `[text]`, `![text]`, or nothing for a footnote. */
export interface Use extends Range {
  name: string
  words: string
}

/** Finds both with a full Markdown parser, as offsets into the text given. */
export type Definer = (text: string) => { definitions: Definition[]; uses: Use[] }

/** The words in a range of a file. */
export type Wording = (range: Range) => string

/** The words as they stand. */
export function asWritten({ text }: Source): Wording {
  return ({ start, end }) => text.slice(start, end)
}

/** Where footnotes are put in more often than anybody would, they would make a file of megabytes. */
const MOST = 100_000

/** The words of a body; a definition that nothing refers to outside the headings given is a problem, since it is in no text. */
export function wordingOf(source: Source, body: Range, titles: readonly Heading[], definer: Definer): Reading<Wording> {
  const part = source.text.slice(body.start, body.end)
  const plain = { value: asWritten(source), problems: [] }
  if (!part.includes(']:') || tangle(part, BODY) !== null) return plain
  const { definitions, uses } = definer(part)
  if (definitions.length === 0) return plain
  const known = new Map<string, Definition>()
  for (const definition of definitions) if (!known.has(definition.name)) known.set(definition.name, definition)
  const used = new Set<Definition>()
  const edits: (Range & { text: string })[] = []
  for (const use of uses) {
    const definition = known.get(use.name)
    const at = body.start + use.start
    if (!definition || titles.some(({ start, end }) => start <= at && at < end)) continue
    used.add(definition)
    edits.push({ start: at, end: body.start + use.end, text: use.words + definition.words })
  }
  const problems = definitions.flatMap((definition): ReaderProblem[] => {
    const { name, alone } = definition
    const range = { start: body.start + definition.start, end: body.start + definition.end }
    if (alone) edits.push({ ...range, text: '' })
    if (!used.has(definition)) {
      return [
        {
          id: 'losse-verwijzing',
          args: { name, repeated: known.get(name) !== definition },
          file: source.file,
          at: { range },
        },
      ]
    }
    return []
  })
  const added = edits.reduce((sum, { text }) => sum + text.length, 0)
  if (added > MOST) {
    const { start } = edits[0] ?? body
    return {
      ...plain,
      problems: [{ id: 'te-diep', args: {}, file: source.file, at: { range: { start, end: start + 1 } } }],
    }
  }
  edits.sort((a, b) => a.start - b.start)
  return { value: worded(source.text, edits), problems }
}

function worded(text: string, edits: readonly (Range & { text: string })[]): Wording {
  return ({ start, end }) => {
    let result = ''
    let at = start
    for (const edit of edits) {
      if (edit.end <= at || edit.start >= end) continue
      // What began in an earlier piece was put there.
      if (edit.start >= at) result += text.slice(at, edit.start) + edit.text
      at = Math.min(edit.end, end)
    }
    return result + text.slice(at, end)
  }
}
