/** One fact of a plan, whatever it is: the edit that sets it or takes it away, and leaves every other byte as it is. */
import { isDeepStrictEqual } from 'node:util'
import { isMap } from 'yaml'
import { applyEdits, type TextEdit } from '../../diagnostics/text-edit.ts'
import { factOrder } from '../../plan/fields/fact-order.ts'
import { once } from '../../plan/once.ts'
import type { Source } from '../../plan/source.ts'
import { split } from '../../plan/yaml/fence.ts'
import { parseFacts } from '../../plan/yaml/forgiving.ts'
import { readYaml } from '../../plan/yaml/yaml.ts'
import { lineEndOf } from '../text/insert.ts'
import { editField, firstFact } from './yaml-edit.ts'
import type { Facts } from './yaml-nodes.ts'
import { commentsOf, type Fact, isFields } from './yaml-text.ts'

type Values = Record<string, unknown>

/**
 * The edits that make the fact at a path this value, or take it away where the value is undefined; none where it is so already. What
 * lacks above it is made, in the place that the schema gives, and a mapping that becomes empty goes along. Null where the file is
 * written in a way that a person had better change it: the edited text is read again, and must say exactly what was wanted with every
 * comment that there was.
 */
export function setFact(source: Source, path: readonly string[], value: Fact | undefined): TextEdit[] | null {
  const before = read(source)
  if (before === null || path.length === 0) return null
  if (isDeepStrictEqual(valueAt(before, path), plain(value))) return []
  const wanted = wantedOf(before, path, value)
  const text = written(source, path, value)
  if (text === null) return null
  const after = read({ ...source, text })
  const sound = after !== null && isDeepStrictEqual(after, wanted) && keepsComments(source, { ...source, text })
  return sound ? difference(source.text, text) : null
}

/** The text of a file with facts of items that have none yet; null where a person had better write them. */
export function withFacts(source: Source, field: string, all: readonly (readonly [string, Fact])[]): string | null {
  // A name that is a year goes by its year, behind the others.
  const isYear = ([name]: readonly [string, Fact]): boolean => /^\d{4}$/.test(name)
  const [first, ...others] = [...all.filter((one) => !isYear(one)), ...all.filter(isYear)]
  if (!first) return source.text
  const begun = written(source, [field, first[0]], first[1])
  if (begun === null) return null
  const facts = factsIn({ ...source, text: begun })
  const { contents } = facts.document
  const edits = others.map(([name, value]) =>
    isMap(contents) ? editField(facts, contents, [field, name], 0, value) : null,
  )
  const sound = edits.filter((edit) => edit !== null)
  const text = applyEdits(begun, sound)
  return sound.length === edits.length && keepsComments(source, { ...source, text }) ? text : null
}

/** The facts of a file as plain values; null where they can't all be read. */
export function factsOf(source: Source): Readonly<Values> | null {
  return read(source)
}

/** Sets one leaf after the other, each in the text that the last one left. */
function written(source: Source, path: readonly string[], value: Fact | undefined): string | null {
  const values = read(source)
  if (values === null) return null
  const there = valueAt(values, path)
  if (isDeepStrictEqual(there, plain(value))) return source.text
  if (isFields(value) && isFields(there as Fact) && Object.keys(value).length > 0) {
    const gone = Object.keys(there as object).filter((key) => !Object.hasOwn(value, key))
    const leaves: [string, Fact | undefined][] = [
      ...Object.entries(value),
      ...gone.map((key) => [key, undefined] as [string, undefined]),
    ]
    return leaves.reduce<string | null>(
      (text, [key, inner]) => (text === null ? null : written({ ...source, text }, [...path, key], inner)),
      source.text,
    )
  }
  if (value === undefined) return without(source, values, path)
  const facts = factsIn(source)
  const { contents } = facts.document
  const edit =
    contents === null
      ? firstFact(facts, path, value)
      : isMap(contents)
        ? editField(facts, contents, path, 0, value)
        : null
  return edit && applyEdits(source.text, [edit])
}

/** Takes a fact away, from the highest mapping that would be empty without it. */
function without(source: Source, values: Readonly<Values>, path: readonly string[]): string | null {
  let up = path.length
  while (up > 1 && Object.keys((valueAt(values, path.slice(0, up - 1)) ?? {}) as object).length === 1) up--
  const facts = factsIn(source)
  const { contents } = facts.document
  const edit = isMap(contents) ? editField(facts, contents, path.slice(0, up), 0, undefined) : null
  return edit && applyEdits(source.text, [edit])
}

/** What the facts should be afterwards. */
function wantedOf(values: Readonly<Values>, path: readonly string[], value: Fact | undefined): Values {
  const wanted: Values = structuredClone(values)
  if (value !== undefined) {
    let inner = wanted
    for (const key of path.slice(0, -1)) {
      inner[key] ??= {}
      inner = inner[key] as Values
      if (typeof inner !== 'object') return {}
    }
    inner[path.at(-1) ?? ''] = plain(value)
    return wanted
  }
  for (let up = path.length; up > 0; up--) {
    const above = valueAt(wanted, path.slice(0, up - 1)) as Values | undefined
    if (typeof above !== 'object' || above === null) continue
    delete above[path[up - 1] ?? '']
    if (Object.keys(above).length > 0) break
  }
  return wanted
}

/** The facts of a file; an empty front matter has none. Null where something in them can't be read for certain. A page asks for each field anew. */
const read = once((source: Source): Readonly<Values> | null => {
  const facts = rangeOf(source)
  if (facts === null) return null
  if (
    source.text
      .slice(facts.start, facts.end)
      .replace(/^[ \t]*#.*$/gm, '')
      .trim() === ''
  )
    return {}
  const { value, problems } = readYaml(source, facts)
  return value === null || problems.length > 0 ? null : (plain(value) as Values)
})

/** The part of a file that holds facts: the whole of `masterplan.yaml`, the front matter of another. */
function rangeOf(source: Source): { start: number; end: number } | null {
  const bom = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!source.file.endsWith('.md')) return { start: bom, end: source.text.length }
  const { value, problems } = split(source)
  if (problems.some(({ id }) => id !== 'lege-front-matter')) return null
  // Whole lines, from below the opening fence up to the closing one.
  const start = source.text.indexOf('\n', bom) + 1
  const close = /^---[ \t]*$/m.exec(source.text.slice(start).replaceAll('\r', ' '))
  if (value.yaml === null) return start === 0 || close === null ? null : { start, end: start + close.index }
  return { start, end: value.yaml.end + (source.text[value.yaml.end] === '\n' ? 1 : 0) }
}

function factsIn(source: Source): Facts {
  const range = rangeOf(source) ?? { start: 0, end: 0 }
  const { document } = parseFacts(source.text, range)
  return {
    text: source.text,
    range,
    eol: lineEndOf(source.text),
    document,
    order: (path) => factOrder(source.file, path),
  }
}

function keepsComments(before: Source, after: Source): boolean {
  const [then, now] = [before, after].map((one) => {
    const range = rangeOf(one)
    return range === null ? [] : commentsOf(one.text.slice(range.start, range.end))
  })
  return isDeepStrictEqual(then, now)
}

/** The one edit between two texts. */
export function difference(before: string, after: string): TextEdit[] {
  if (before === after) return []
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return [{ start, end: before.length - end, text: after.slice(start, after.length - end) }]
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Values)[key] : undefined,
    values,
  )
}

/** The same values without their prototypes, so that only values are compared. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}
