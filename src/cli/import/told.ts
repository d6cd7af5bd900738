/** What is told of a document that came in: lines for a person, and the same as data. */
import { oneLine } from '../../diagnostics/safe.ts'
import type { Decision } from '../../exchange/decide.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'

export interface Told {
  lines: string[]
  data: Record<string, unknown>
}

/** What a person has to decide, under its heading; nothing without any. */
export function decisionLines(decisions: readonly Decision[], language: Language): string[] {
  const { decide, decision } = wordsIn(language).imports
  if (decisions.length === 0) return []
  return ['', decide(decisions.length), ...decisions.map((one) => `  ${oneLine(decision(one))}`)]
}

/** That changes were tracked, in a sentence; nothing where none were. */
export function trackedLines({ notes }: TextDocument, language: Language): string[] {
  const [inserted = 0, deleted = 0] = ['inserted', 'deleted'].map(
    (kind) => notes.filter((one) => one.kind === kind).length,
  )
  return inserted + deleted === 0 ? [] : [wordsIn(language).imports.returned.tracked(inserted, deleted)]
}

/** What was met that no plan takes over, in a sentence. */
export function metLines({ met: found, tagged }: TextDocument, language: Language): string[] {
  const { pictures, footnotes, boxes, symbols, embedded, hidden, macros, external } = found
  const { met, leftOut, boxes: boxesRead, tagged: taggedRead } = wordsIn(language).imports
  const left = [
    ...(pictures > 0 ? [met.pictures(pictures)] : []),
    ...(footnotes > 0 ? [met.footnotes(footnotes)] : []),
    ...(symbols > 0 ? [met.symbols(symbols)] : []),
    ...(embedded > 0 ? [met.embedded(embedded)] : []),
    ...(hidden > 0 ? [met.hidden(hidden)] : []),
    ...(macros ? [met.macros] : []),
    ...(external > 0 ? [met.external(external)] : []),
  ]
  return [
    ...(tagged ? [taggedRead(tagged.pages, tagged.of)] : []),
    ...(boxes > 0 ? [boxesRead(boxes)] : []),
    ...(left.length > 0 ? [leftOut(numbersIn(language).list(left))] : []),
  ]
}
