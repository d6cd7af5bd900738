/** Offsets and places of the program ↔ positions and addresses of the protocol. Columns count UTF-16 units on both sides. */
import { relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TextEdit as LspEdit, Range as LspRange, Position } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Place, Range } from '../diagnostics/finding.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { Source } from '../plan/source.ts'

/** The file of the workspace that an address is of; null where it is another one. */
export function fileOf(uri: string, root: string): string | null {
  if (!uri.startsWith('file:')) return null
  const file = relative(root, fileURLToPath(uri))
  return file.startsWith('..') || file === '' ? null : file.replaceAll(sep, '/')
}

export const uriOf = (file: string, root: string): string => pathToFileURL(`${root}/${file}`).href

export const rangeOf = ({ start, end }: Place): LspRange => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
})

/** A text in which positions can be found. */
export class Text {
  readonly source: Source
  readonly #document: TextDocument

  constructor(source: Source) {
    this.source = source
    // An editor shows no byte order mark, and counts none.
    this.#document = TextDocument.create('', '', 0, source.text)
  }

  offset(position: Position): number {
    return this.#document.offsetAt(position)
  }

  range({ start, end }: Range): LspRange {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) }
  }

  edits(edits: readonly TextEdit[]): LspEdit[] {
    return edits.map(({ start, end, text }) => ({ range: this.range({ start, end }), newText: text }))
  }
}

/** The one edit that makes one text of another: what both begin and end with stays, so that the cursor stays too. */
export function editBetween(was: Source, text: string): LspEdit[] {
  const before = was.text
  if (before === text) return []
  const shorter = Math.min(before.length, text.length)
  let start = 0
  while (start < shorter && before[start] === text[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1
  return new Text(was).edits([{ start, end: before.length - end, text: text.slice(start, text.length - end) }])
}
