/** Merges one value of the facts: lists as sets, mappings in braces field by field, and of two days of bringing up to date the later. */
import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { FactField } from '../facts/fact-lines.ts'
import { each, mergedKeys, pick, type Sides } from './sides.ts'

/** A value as it is written. */
export interface Written {
  node: Node
  text: string
}

/** The text of a merged value, or what each side would have where they can't be made one. */
export type Merged = { text: string } | { ours: string; theirs: string }

/** The lines of a field around its value; null where nothing stands behind its name. */
export function aroundValue(field: FactField): { front: string; value: Written; behind: string } | null {
  const { lines, value, at } = field
  const [start, end] = [(value?.range?.[0] ?? 0) - at, (value?.range?.[1] ?? 0) - at]
  if (!value || start <= 0 || end <= start || end > lines.length) return null
  // A block of text ends behind its last line, and its mark stands in front.
  if (isScalar(value) && /^BLOCK/.test(value.type ?? '')) return null
  const said = lines.slice(start, end).trimEnd()
  const written = { node: value, text: said }
  return { front: lines.slice(0, start), value: written, behind: lines.slice(start + said.length) }
}

/** Merges a value of which both sides have one. `later` where it is a day of which the later counts. */
export function mergedValue(sides: Sides<Written | undefined>, later: boolean): Merged {
  const { base, ours, theirs } = sides
  const [mine, other] = [ours?.text ?? '', theirs?.text ?? '']
  const picked = pick({ base: base?.text, ours: mine, theirs: other })
  if (picked?.value !== undefined) return { text: picked.value }
  if (later && isDay(mine) && isDay(other)) return { text: bare(mine) > bare(other) ? mine : other }
  return mergedList(sides) ?? mergedFields(sides) ?? { ours: mine, theirs: other }
}

const bare = (text: string): string => text.replace(/^(['"])(.*)\1$/, '$2')
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(bare(text))

/** What is written of a part of a value. */
function sliced({ node, text }: Written, part: Node): string {
  const from = node.range?.[0] ?? 0
  const [start, end] = part.range ?? [from, from]
  return text.slice(start - from, end - from).trimEnd()
}

/** The entries of a list by what they say; null where it is none, has comments, or has an entry twice. */
function entriesOf(written: Written | undefined): Map<string, string> | null {
  if (written === undefined) return new Map()
  const { node, text } = written
  if (!isSeq(node) || /#/.test(text)) return null
  const entries = new Map<string, string>()
  for (const item of node.items) {
    if (!isScalar(item)) return null
    entries.set(JSON.stringify(item.value), sliced(written, item))
  }
  return entries.size === node.items.length ? entries : null
}

/** A list with what either side added and without what either took away. */
function mergedList(sides: Sides<Written | undefined>): Merged | null {
  const { base, ours, theirs } = each(sides, entriesOf)
  if (!base || !ours || !theirs || !isSeq(sides.ours?.node)) return null
  const keys = each({ base, ours, theirs }, (entries) => [...entries.keys()])
  const entries = mergedKeys(keys)
    .filter((key) => (ours.has(key) && theirs.has(key)) || !base.has(key))
    .map((key) => ours.get(key) ?? theirs.get(key) ?? '')
  const { node, text } = sides.ours
  if (node.flow && !text.includes('\n')) return { text: `[${entries.join(', ')}]` }
  const indent = /\n( *)- /.exec(text)?.[1]
  if (node.flow || entries.length === 0 || indent === undefined) return null
  return { text: entries.map((entry) => `- ${entry}`).join(`\n${indent}`) }
}

/** The fields of a mapping in braces on one line, each as it is written; null where it is none. */
function fieldsOf(written: Written | undefined): Map<string, { key: string; value: Written }> | null {
  if (written === undefined) return new Map()
  const { node, text } = written
  if (!isMap(node) || !node.flow || /[\n#]/.test(text)) return null
  const fields = new Map<string, { key: string; value: Written }>()
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !isNode(value)) return null
    fields.set(String(key.value), { key: sliced(written, key), value: { node: value, text: sliced(written, value) } })
  }
  return fields
}

function mergedFields(sides: Sides<Written | undefined>): Merged | null {
  const { base, ours, theirs } = each(sides, fieldsOf)
  if (!base || !ours || !theirs) return null
  const fields = mergedKeys(each({ base, ours, theirs }, (all) => [...all.keys()])).flatMap((name) => {
    const [was, mine, other] = [base.get(name), ours.get(name), theirs.get(name)]
    const key = mine?.key ?? other?.key ?? name
    const merged =
      mine && other ? mergedValue({ base: was?.value, ours: mine.value, theirs: other.value }, false) : null
    if (merged) return [{ key, ...('text' in merged ? { ours: merged.text, theirs: merged.text } : merged) }]
    const [one, here] = mine ? [mine, true] : [other, false]
    // What one side took away and the other left as it was, is gone.
    if (!one || (was && was.value.text === one.value.text)) return []
    const { text } = one.value
    return [was ? { key, ours: here ? text : null, theirs: here ? null : text } : { key, ours: text, theirs: text }]
  })
  const made = (side: 'ours' | 'theirs'): string => {
    const said = fields.flatMap(({ key, ...values }) => (values[side] === null ? [] : [`${key}: ${values[side]}`]))
    return said.length === 0 ? '{}' : `{ ${said.join(', ')} }`
  }
  const [a, b] = [made('ours'), made('theirs')]
  return a === b ? { text: a } : { ours: a, theirs: b }
}
