/** The comments among the facts of an item, put above the same facts of another. */
import { isMap, isNode, isScalar } from 'yaml'
import type { Source } from '../../plan/source.ts'
import { parseFacts } from '../../plan/yaml/forgiving.ts'
import { placesIn } from '../../plan/yaml/place.ts'
import { lineEndOf } from '../text/insert.ts'
import { factsOf } from './set-fact.ts'
import { commentRangesIn } from './yaml-text.ts'

/** A comment, and the field of the item that it is about; null is the item itself. */
export interface FactComment {
  field: string | null
  text: string
}

/** The comments of an item's lines of facts, each with what it is about. */
export function factComments(lines: readonly string[]): FactComment[] {
  const yaml = `${lines.join('\n')}\n`
  const { contents } = parseFacts(yaml, { start: 0, end: yaml.length }).document
  const item = isMap(contents) ? contents.items[0]?.value : null
  const fields = (isMap(item) ? item.items : []).flatMap(({ key, value }) => {
    const start = isScalar(key) ? key.range?.[0] : undefined
    const end = isNode(value) ? yaml.slice(0, value.range?.[1]).trimEnd().length : start
    return start === undefined || end === undefined
      ? []
      : [{ name: String((key as { value: unknown }).value), start, end }]
  })
  return commentRangesIn(yaml).map(({ start, end }) => {
    const text = yaml.slice(start, end).trimEnd()
    const alone = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
    const inside = fields.find((field) => field.start < start && start < field.end)
    const next = fields.find((field) => field.start > start)
    const last = fields.findLast((field) => field.start < start)
    return { field: (inside ?? (alone ? (next ?? last) : last))?.name ?? null, text }
  })
}

/** A file with comments above the facts of an item that they are about; null where there is no line to put them above. */
export function withComments(
  source: Source,
  section: string,
  id: string,
  comments: readonly FactComment[],
): string | null {
  const eol = lineEndOf(source.text)
  let { text } = source
  for (const comment of comments) {
    const now = { ...source, text }
    const facts = (factsOf(now)?.[section] as Record<string, Record<string, unknown> | null> | undefined)?.[id]
    const paths = [
      ...(comment.field !== null && facts && Object.hasOwn(facts, comment.field) ? [[section, id, comment.field]] : []),
      [section, id],
      [section],
    ]
    const rangeOf = placesIn(now)
    const lines = paths.map((path) => {
      const { start } = rangeOf({ path, part: 'key' })
      const line = text.lastIndexOf('\n', start - 1) + 1
      return { line, indent: text.slice(line, start) }
    })
    const place = lines.find(({ indent }) => /^ *$/.test(indent))
    if (!place) return null
    text = text.slice(0, place.line) + place.indent + comment.text + eol + text.slice(place.line)
  }
  return text
}
