/** The facts of two items as those of one: lists united, and each value that can be one thing only from the one or the other. */
import { isDeepStrictEqual } from 'node:util'
import type { ItemKey } from '../../plan/model.ts'
import { type Fact, isFields } from './yaml-text.ts'

export type Side = 'A' | 'B'

/** A field in which two items differ, by its path such as `planning.eind`. */
export interface Differing {
  field: string
  a: Fact
  b: Fact
}

type Fields = Readonly<Record<string, Fact>>

/** The lists that hold references to items. */
const REFERENCES = ['uitdagingen', 'wensen', 'geblokkeerd-door']
/** Mappings of which each field is a value of its own. */
const MAPPINGS = ['planning', 'dekking', 'scores']

/** What two items say together, and where that is from one of them, because both said something. `side` chooses which. */
export interface United {
  facts: Fields
  differing: Differing[]
}

/** Unites the facts of A and B. `meant` is the full name of a reference, of which `own` is the item itself. */
export function unitedFacts(
  a: Fields,
  b: Fields,
  meant: (reference: string) => ItemKey,
  own: ItemKey,
  side: (field: string) => Side,
): United {
  const differing: Differing[] = []
  const unite = (field: string, one: Fact | undefined, other: Fact | undefined): Fact | undefined => {
    if (other === undefined || other === null) return one === undefined ? other : one
    if (one === undefined || one === null) return other
    if (isDeepStrictEqual(one, other)) return one
    if (REFERENCES.includes(field) && isList(one) && isList(other)) return references(one, other, meant, own)
    if (field === 'gevraagd' && isFields(one) && isFields(other)) return perKey(one, other, (_, x, y) => asked(x, y))
    if (MAPPINGS.includes(field) && isFields(one) && isFields(other))
      return perKey(one, other, (key, x, y) => unite(`${field}.${key}`, x, y))
    if (field !== 'trekker' && isList(one) && isList(other)) return withMore(one, other)
    differing.push({ field, a: one, b: other })
    return side(field) === 'A' ? one : other
  }
  const facts = perKey(a, b, (field, one, other) => {
    const value = unite(field, one, other)
    // What only B says may be of A.
    return REFERENCES.includes(field) && isList(value) ? references(value, [], meant, own) : value
  })
  return { facts, differing }
}

const isList = (value: Fact | undefined): value is readonly Fact[] => Array.isArray(value)

function perKey(
  a: Fields,
  b: Fields,
  unite: (key: string, a: Fact | undefined, b: Fact | undefined) => Fact | undefined,
): Fields {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const of = (fields: Fields, key: string): Fact | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined)
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = unite(key, of(a, key), of(b, key))
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function withMore(one: readonly Fact[], other: readonly Fact[]): Fact[] {
  return [...one, ...other.filter((entry) => !one.some((there) => isDeepStrictEqual(there, entry)))]
}

/** However a reference is written, it is named once; nothing refers to itself. */
function references(
  one: readonly Fact[],
  other: readonly Fact[],
  meant: (reference: string) => ItemKey,
  own: ItemKey,
): Fact[] {
  const seen = new Set<ItemKey>([own])
  for (const entry of one) if (meant(String(entry)) !== own) seen.add(meant(String(entry)))
  const mine = one.filter((entry) => meant(String(entry)) !== own)
  const more = other.filter((entry) => {
    const isNew = !seen.has(meant(String(entry)))
    seen.add(meant(String(entry)))
    return isNew
  })
  return [...mine, ...more]
}

/** All that a partner is asked for. */
function asked(one: Fact | undefined, other: Fact | undefined): Fact {
  const list = (asks: Fact | undefined): Fact[] =>
    asks === undefined || asks === null ? [] : ([asks].flat() as Fact[])
  const all = withMore(list(one), list(other))
  return all.length === 1 ? (all[0] ?? null) : all
}
