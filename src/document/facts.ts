/** Facts: a list of label and value, of which the first ones stand beside the text where there is a column for it. */
import type { List } from 'mdast'
import { type Inline, inline, list, strong, text } from './nodes.ts'

declare module 'mdast' {
  interface ListData {
    /** How many of a list of facts stand beside the text, where there is a column for it. */
    beside?: number
    /** Of a list: what stands before `: ` in an item stands beside what is behind it, where there is a column for it. */
    headed?: boolean
  }
}

/** Facts as a list of label and value; facts without a value are left out. The first ones stand beside the text on paper; all, where no others are given. */
export function facts(
  first: [label: string, value: Inline | null][],
  others: [label: string, value: Inline | null][] = [],
): List[] {
  const known = (pairs: typeof first) =>
    pairs.flatMap(([label, value]) => (value === null ? [] : [[strong(`${label}:`), text(' '), ...inline(value)]]))
  const beside = known(first)
  const all = [...beside, ...known(others)]
  if (all.length === 0) return []
  const node = list(all, 'facts')
  return [{ ...node, data: { ...node.data, beside: beside.length } }]
}
