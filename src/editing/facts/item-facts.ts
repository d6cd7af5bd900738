/** The facts of one item as whole lines, with the comments above them and in them: out of a file and into another. */
import { applyEdits } from '../../diagnostics/text-edit.ts'
import type { Source } from '../../plan/source.ts'
import { split } from '../../plan/yaml/fence.ts'
import { lineEndOf } from '../text/insert.ts'
import { type FactBlock, type FactField, factLines, fieldText, printed } from './fact-lines.ts'
import { factsOf, setFact } from './set-fact.ts'
import { commentsOf, type Fact, keyText } from './yaml-text.ts'

/** Facts that were taken out: what they say, and their lines from the margin on, without their line ends; none where they were between braces. */
export interface Taken {
  value: Fact | undefined
  lines: readonly string[] | null
}

/** A file without the facts of an item, and those facts; null where they are written in a way that they can't be taken whole. */
export function takeFacts(source: Source, field: string, id: string): { text: string; taken: Taken } | null {
  const all = factsOf(source)
  if (all === null) return null
  const section = all[field] as Record<string, Fact> | null | undefined
  if (!section || !Object.hasOwn(section, id)) return { text: source.text, taken: { value: undefined, lines: null } }
  const value = section[id]
  const found = linesOf(source, field)
  const item = found?.section.inside?.fields.find(({ name }) => name === id)
  if (!found || !item) {
    const edits = setFact(source, [field, id], undefined)
    return edits && { text: applyEdits(source.text, edits), taken: { value, lines: null } }
  }
  const lines = fromMargin(item)
  if (lines === null) return null
  const { facts, section: whole } = found
  const inside = without(whole.inside, item)
  const isEmpty = inside.fields.length === 0 && !/#/.test(whole.above + whole.lines + inside.tail)
  const fields = facts.block.fields.flatMap((one) => (one !== whole ? [one] : isEmpty ? [] : [{ ...whole, inside }]))
  return { text: facts.before + printed({ ...facts.block, fields }) + facts.after, taken: { value, lines } }
}

/** A file with the facts of an item as the last of their kind; null where there they can't be put whole. */
export function putFacts(source: Source, field: string, id: string, { value, lines }: Taken): string | null {
  if (value === undefined) return source.text
  const plain = (): string | null => {
    const edits = setFact(source, [field, id], value)
    return edits && applyEdits(source.text, edits)
  }
  if (lines === null) return plain()
  const made = setFact(source, [field, id], null)
  if (made === null) return null
  const found = linesOf({ ...source, text: applyEdits(source.text, made) }, field)
  const item = found?.section.inside?.fields.find(({ name }) => name === id)
  // Between braces there is no room for lines, and what they say may be said all the same.
  if (!found || !item) return commentsOf(lines.join('\n')).length === 0 ? plain() : null
  const indent = /^ */.exec(item.lines)?.[0] ?? ''
  const eol = lineEndOf(source.text)
  const put = lines.map((line) => (line === '' ? eol : indent + line + eol)).join('')
  const { facts, section } = found
  const at = section.inside?.fields.indexOf(item) ?? -1
  const inside = {
    fields: section.inside?.fields.with(at, { ...item, lines: put }) ?? [],
    tail: section.inside?.tail ?? '',
  }
  const fields = facts.block.fields.map((one) => (one === section ? { ...section, inside } : one))
  return facts.before + printed({ ...facts.block, fields }) + facts.after
}

/** Taken facts under another id. */
export function named(taken: Taken, from: string, to: string): Taken {
  if (from === to || taken.lines === null) return taken
  const at = taken.lines.findIndex((line) => line !== '' && !line.startsWith('#'))
  const line = taken.lines[at] ?? ''
  const rest = line.slice(/^(?:"[^"]*"|'[^']*'|[^:]*?)(?=\s*:)/.exec(line)?.[0].length ?? 0)
  return { ...taken, lines: taken.lines.with(at, keyText(to) + rest) }
}

function linesOf(
  source: Source,
  field: string,
): { facts: NonNullable<ReturnType<typeof factLines>>; section: FactField } | null {
  const { yaml } = split(source).value
  const facts = yaml && factLines(source, yaml)
  const section = facts?.block.fields.find(({ name }) => name === field)
  return facts && section ? { facts, section } : null
}

function without(block: FactBlock | null, item: FactField): FactBlock {
  return { fields: block?.fields.filter((one) => one !== item) ?? [], tail: block?.tail ?? '' }
}

/** The lines of an item without the white space that they all have in front; null where one that says something has less. */
function fromMargin(item: FactField): string[] | null {
  const indent = /^ */.exec(item.lines)?.[0] ?? ''
  const whole = item.above.replace(/^(?:[ \t]*\r?\n)+/, '') + fieldText(item)
  const lines = whole.split(/\r?\n/).slice(0, -1)
  const moved = lines.map((line) => {
    if (line.startsWith(indent)) return line.slice(indent.length)
    return line.trim() === '' || line.trimStart().startsWith('#') ? line.trimStart() : null
  })
  return moved.every((line) => line !== null) ? moved : null
}
