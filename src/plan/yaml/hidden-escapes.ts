/** Texts between double quotes in which a backslash, meant as itself, is read with the letter behind it as a sign that nobody sees. */
import { type Document, type Scalar, visit } from 'yaml'
import type { ReaderProblem } from '../problem.ts'
import { type PlaceOf, pathOf } from './refused.ts'
import { quoted } from './slip-quotes.ts'

/** A backslash with what it takes along: the code of a character, or one letter. */
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/gis

/** What a program puts between two lines of a text; in the name of a file or behind a drive it is part of a path. */
const LINES = /^\\[nrt]$/
const PATH = /^\S*\.[a-z]{2,4}$|\b[a-z]:\\(?!\\)/i

/** What a character is that no reader sees. */
const UNSEEN = /^[\p{C}\p{Z}]$/u

export function hiddenEscapes(document: Document, part: string, file: string, place: PlaceOf): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  visit(document, {
    Scalar(_, node: Scalar, ancestors) {
      if (node.type !== 'QUOTE_DOUBLE' || !node.range) return
      const [start, end] = node.range
      const raw = part.slice(start + 1, end - 1)
      const hidden = [...raw.matchAll(ESCAPE)].find(([code]) => hides(code, raw))
      if (!hidden) return
      const at = start + 1 + hidden.index
      const { range } = place([start, end])
      // With an escape that says what it means, not every backslash is meant as itself.
      const edits = /\\["\\/]/.test(raw) ? null : [{ ...range, text: quoted(raw) }]
      const args = { code: 'backslash', sign: '\\', edits }
      problems.push({ id: 'yaml-syntax', args, file, at: place([at, at + 1]), path: pathOf(ancestors) })
    },
  })
  return problems
}

function hides(code: string, raw: string): boolean {
  if (LINES.test(code)) return PATH.test(raw)
  if (/^\\[xu]/i.test(code) && code.length > 2)
    return UNSEEN.test(String.fromCodePoint(Math.min(Number.parseInt(code.slice(2), 16), 0x10ffff)))
  return /^\\[0abevfN_LP]$/.test(code)
}
