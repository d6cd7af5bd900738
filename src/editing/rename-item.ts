/** The edits that give one item of a file another id or title, and the facts of what it was called. */
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import type { Heading } from '../plan/body/outline.ts'
import { titleOf } from '../plan/body/title.ts'
import { idBehind } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { placesIn } from '../plan/yaml/place.ts'
import { factsOf, setFact } from './facts/set-fact.ts'
import { keyText } from './facts/yaml-text.ts'

/** The edits that write a title in a heading, with what must be escaped in it; null where the heading's words can't be told apart. */
export function titleEdits({ text }: Source, { start, end, words }: Heading, title: string): TextEdit[] | null {
  const at = text.slice(start, end).indexOf(words)
  if (at === -1 || words === '') return null
  const typed = titleOf(title).text === title ? title : title.replace(/[\\`*_[\]<>~&]/g, '\\$&')
  return [{ start: start + at, end: start + at + words.length, text: typed }]
}

/** The edits that give a heading an id. */
export function idEdits({ text }: Source, { start, idRange }: Heading, id: string): TextEdit[] {
  return idRange ? [{ ...idRange, text: id }] : idBehind(text, start, id)
}

/** The edits that give the facts of an item another id; null where they have that one, or can't be read. */
export function keyEdits(source: Source, field: string, from: string, to: string): TextEdit[] | null {
  const items = factsOf(source)?.[field] as Record<string, unknown> | null | undefined
  if (!items || !Object.hasOwn(items, from)) return factsOf(source) && []
  if (Object.hasOwn(items, to)) return null
  return [{ ...placesIn(source)({ path: [field, from], part: 'key' }), text: keyText(to) }]
}

/** The text with what an item was called; null where it can't be written. */
export function withFormer(source: Source, field: string, id: string, former: readonly string[]): string | null {
  const edits = setFact(source, [field, id, 'voorheen'], former.length === 0 ? undefined : former)
  return edits && applyEdits(source.text, edits)
}
