/** What stands beside the text of a document and is somebody's to decide: remarks in the margin, and words that were struck out. */
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Decision } from './decide.ts'
import { type TextDocument, textOf } from './word/blocks.ts'

/** In the order of the document; `where` names what stands at a block. */
export function inMargin(
  { blocks, notes }: TextDocument,
  language: Language,
  where = (_: number): string => '',
): Decision[] {
  const { field, why } = wordsIn(language).imports
  return notes.flatMap(({ kind, text, at }): Decision[] => {
    if (kind === 'struck') return [{ where: where(at), field: field.struck, said: text, why: why.struck }]
    const about = blocks[at] ? textOf(blocks[at]).slice(0, 120) : ''
    return kind === 'comment' ? [{ where: where(at), field: field.comment, said: text, why: why.comment(about) }] : []
  })
}
