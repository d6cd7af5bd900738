/** Optional fields that say that they aren't known yet (nothing, `onbekend`) or don't apply (`nvt`): taken out, and remembered by their path. */
import type * as z from 'zod'
import type { Open } from '../item-model.ts'
import { isOptional, partsOf } from './field.ts'

type Type = z.core.$ZodType

/** A field that was left open, and in which way. */
export interface Blank {
  path: string[]
  as: 'unknown' | 'inapplicable'
}

/** The facts without what was left open, and what that was. The facts given stay as they are. */
export function withoutBlanks(
  schema: Type,
  data: Record<string, unknown>,
): { data: Record<string, unknown>; blanks: Blank[] } {
  const blanks: Blank[] = []
  // Nearly every file has none, and then its schema need not be walked.
  if (!mayBeOpen(data)) return { data, blanks }
  return { data: filled(schema, data, [], blanks) as Record<string, unknown>, blanks }
}

const mayBeOpen = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(mayBeOpen) : blankOf(value) !== null

function filled(schema: Type | undefined, value: unknown, path: string[], blanks: Blank[]): unknown {
  if (!schema || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  const kept = entries.flatMap(([name, inner]): [string, unknown][] => {
    const { type, nullable } = partsOf(schema, name)
    const as = type ? blankOf(inner) : null
    const at = [...path, name]
    if (as === null || !type) return [[name, filled(type, inner, at, blanks)]]
    if (nullable) {
      // An entry of a list may be open itself: of an item that is no field left open.
      if (inner !== null) blanks.push({ path: at, as })
      return [[name, null]]
    }
    if (!isOptional(schema, name)) return [[name, inner]]
    blanks.push({ path: at, as })
    return []
  })
  return Object.fromEntries(kept)
}

function blankOf(value: unknown): Blank['as'] | null {
  if (value === null) return 'unknown'
  if (typeof value !== 'string') return null
  const word = value.trim().toLowerCase()
  if (word === 'onbekend') return 'unknown'
  return word === 'nvt' || word === 'n.v.t.' ? 'inapplicable' : null
}

/** What was left open of an item or theme, by the names of its fields; nothing where nothing was. `path` leads to its facts. */
export function openIn(blanks: readonly Blank[], path: readonly string[]): Open {
  const own = (wanted: Blank['as']): string[] =>
    blanks.flatMap(({ path: at, as }) =>
      as === wanted && path.every((step, i) => at[i] === step) ? [at.slice(path.length).join('.')] : [],
    )
  const [unknown, inapplicable] = [own('unknown'), own('inapplicable')]
  return { ...(unknown.length > 0 && { unknown }), ...(inapplicable.length > 0 && { inapplicable }) }
}
