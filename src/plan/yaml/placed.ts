/** Where the values of YAML stand: a tree of ranges, in which a path is looked up. */
import type { Range, Where } from '../../diagnostics/finding.ts'
import { once } from '../once.ts'
import type { Source } from '../source.ts'

/** A value and its range: a mapping with its fields, a list with its entries, or a text. One that isn't there has an empty range. */
export type Placed = Range &
  (
    | { kind: 'mapping'; fields: PlacedField[] }
    | { kind: 'list'; entries: (Placed | null)[] }
    | { kind: 'value'; text: string | null }
  )

/** A field of a mapping. Its name is null where the key is no text, its value where nothing is known of one. */
export interface PlacedField {
  name: string | null
  key: Range
  value: Placed | null
}

type Path = Extract<Where, { path: unknown }>

/** Answers `Where` with a range of a file; `placed` gives the places of its facts. */
export function placeOf(source: Source, where: Where, placed: (source: Source) => Placed): Range {
  if ('range' in where) return where.range
  return 'heading' in where ? headingRange(source.text, where.heading) : rangeOf(placed(source), where)
}

/** A heading's title, without its marks and line end. */
function headingRange(text: string, start: number): Range {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  const marks = /^#+[ \t]*/.exec(line)?.[0].length ?? 0
  return { start: start + marks, end: Math.max(start + marks, start + line.trimEnd().length) }
}

/**
 * The range of the deepest part of the path that exists: the key or the value at its end, else the nearest key above. A list entry is named
 * by its index, its text, or the texts that it could be. Where nothing of the path is there, the first sign of what lacks it.
 */
function rangeOf(placed: Placed, { path, part }: Path): Range {
  let inner: Placed | null = placed
  let best: Range | null = null
  for (const [i, step] of path.entries()) {
    if (inner?.kind === 'mapping') {
      const field = byName(inner).get(String(step))
      // One thing stands by itself where a list of them may stand.
      if (!field && typeof step === 'number') continue
      if (!field) break
      const shows = i === path.length - 1 && part === 'value' && field.value !== null && hasText(field.value)
      best = shows ? field.value : field.key
      inner = field.value
    } else if (inner?.kind === 'list') {
      const entry: Placed | null =
        (typeof step === 'number' ? inner.entries[step] : inner.entries.find((one) => isNamed(one, [step].flat()))) ??
        null
      if (!entry) break
      best = entry
      inner = entry
    } else break
  }
  if (best) return { start: best.start, end: best.end }
  return { start: placed.start, end: placed.start + 1 }
}

const isNamed = (entry: Placed | null, names: readonly string[]): boolean =>
  entry?.kind === 'value' && entry.text !== null && names.includes(entry.text)

const hasText = ({ start, end }: Range): boolean => end > start

/** The fields of a mapping by name, since a file with one mistake often has more. */
const byName = once(
  ({ fields }: Extract<Placed, { kind: 'mapping' }>) =>
    // The first of two equal names is the one that was meant to be there.
    new Map([...fields].reverse().flatMap((field) => (field.name === null ? [] : [[field.name, field] as const]))),
)

/**
 * Answers a comment among facts with the field or the entry of a list that it is about: the next one where it stands on a line of its
 * own, else the one that it stands behind. null where there is none. `text` is the file, in which the facts begin at `from`.
 */
export function fieldsAround(
  placed: Placed,
  text: string,
  from: number,
): (comment: Range, alone: boolean) => Range | null {
  const fields: Range[] = []
  const add = (value: Placed | null): void => {
    if (value?.kind === 'mapping') {
      for (const { key, value: of } of value.fields) {
        fields.push({ start: key.start, end: Math.max(key.start, (of ?? key).end) })
        add(of)
      }
    } else if (value?.kind === 'list') {
      for (const entry of value.entries) {
        if (entry) fields.push({ start: entry.start, end: entry.end })
        add(entry)
      }
    }
  }
  add(placed)
  // A mapping in a list begins where its first field does; the whole of it goes first.
  fields.sort((a, b) => a.start - b.start || b.end - a.end)
  return (comment, alone) => {
    if (alone) return fields.find(({ start }) => start >= comment.end) ?? null
    let before = comment.start
    while (before > from && /[\s,]/.test(text[before - 1] ?? '')) before--
    return fields.findLast(({ start, end }) => start < comment.start && end >= before) ?? null
  }
}
