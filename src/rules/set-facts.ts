/** The edits of fixes that set a fact: made by the one editor of facts, whose parser is loaded only when there is one to make. */
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import { setFact } from '../editing/facts/set-fact.ts'
import type { Source } from '../plan/source.ts'
import type { SetFact } from './rule.ts'

/** The edits that set a fact in a file, between new fences where there are none yet; null where a person had better do it. */
export function factEdits(source: Source, { path, value, fences }: SetFact): TextEdit[] | null {
  if (fences === undefined) return setFact(source, path, value)
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n'
  const between = applyEdits(source.text, [{ ...fences, text: fences.text.replaceAll('\n', newline) }])
  const edits = setFact({ ...source, text: between }, path, value)
  if (edits === null) return null
  const text = applyEdits(between, edits)
  return [{ ...fences, text: text.slice(fences.start, text.length - (source.text.length - fences.end)) }]
}
