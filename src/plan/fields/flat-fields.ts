/** What stands too far to the left: fields as far as the name they belong to, `hub:` with `fase: idee` right below it, and names beside the list of names they are part of. */
import type * as z from 'zod'
import type { ReaderProblem } from '../problem.ts'
import { PATTERNS } from '../typed/patterns.ts'
import { fieldsAt, keyAt, typeAt } from './field.ts'
import { unknownField } from './field-meant.ts'
import { fits } from './fits.ts'

type Path = (string | number)[]

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts such fields of data where they belong, and tells of the first of each name. Nothing else of them is told. */
export function takeInFlat(schema: z.ZodType, data: unknown, file: string, path: Path = []): ReaderProblem[] {
  if (!isMapping(data)) return []
  const key = path.length > 0 ? keyAt(schema, path) : { kind: 'text' as const }
  if (key.kind !== 'pattern' || key.pattern !== 'slug')
    return [
      ...takeOutNames(schema, data, file, path),
      ...Object.entries(data).flatMap(([name, inner]) => takeInFlat(schema, inner, file, [...path, name])),
    ]
  const names = Object.keys(data)
  const flat = names.flatMap((above, i): ReaderProblem[] => {
    if (data[above] !== null) return []
    const fields = new Set(fieldsAt(schema, [...path, above]))
    const behind = names.slice(i + 1)
    const end = behind.findIndex((name) => !fields.has(name))
    const flat = end === -1 ? behind : behind.slice(0, end)
    const [first] = flat
    // What has fields of its own may be called like one.
    if (first === undefined || flat.every((name) => data[name] === null || isMapping(data[name]))) return []
    data[above] = Object.fromEntries(flat.map((name) => [name, data[name]]))
    for (const name of flat) delete data[name]
    const at = { path: [...path, first], part: 'key' } as const
    return [{ id: 'yaml-syntax', args: { code: 'flat', sign: above, edits: null }, file, at, path: [...path, above] }]
  })
  return [...flat, ...takeInFields(schema, data, file, path)]
}

/** Takes out names that stand as fields behind the list of names above them, and tells of the first of each list. */
function takeOutNames(schema: z.ZodType, data: Record<string, unknown>, file: string, path: Path): ReaderProblem[] {
  const known = new Set(fieldsAt(schema, path))
  if (known.size === 0) return []
  const problems: ReaderProblem[] = []
  let above: string | null = null
  let told: string | null = null
  for (const name of Object.keys(data)) {
    const value = data[name]
    if (known.has(name)) above = name
    else if (above !== null && (isMapping(value) || data[above] === null)) {
      const isField = unknownField(name, [...known], data).suggestion !== null
      const list = isField ? null : listFor(schema, data[above], [...path, above], name, value)
      if (list === null) continue
      delete data[name]
      if (told !== above) problems.push(outside(file, [...path, name], list))
      told = above
    }
  }
  return problems
}

/** What stands too far to the left to be part of what is at a path, of which nobody knows now what else belongs to it. */
function outside(file: string, at: Path, path: Path): ReaderProblem {
  const args = { code: 'outside', sign: String(path.at(-1)), edits: null } as const
  return { id: 'yaml-syntax', args, file, at: { path: at, part: 'key' }, path }
}

/** The list of names, at a path or at the end of what is there, in which a name and what is said of it fit. */
function listFor(schema: z.ZodType, inside: unknown, path: Path, name: string, value: unknown): Path | null {
  const there = inside ?? {}
  if (!isMapping(there) || Object.hasOwn(there, name)) return null
  const key = keyAt(schema, path)
  const type = typeAt(schema, [...path, name])
  const isList = key.kind === 'pattern' && key.pattern === 'slug' && PATTERNS.slug.test(name)
  if (isList && type && fits(type, value)) return path
  const last = Object.keys(there).at(-1)
  return last === undefined ? null : listFor(schema, there[last], [...path, last], name, value)
}

/** Puts fields where they belong that stand among the names of a list, behind the name they say something of. */
function takeInFields(schema: z.ZodType, data: Record<string, unknown>, file: string, path: Path): ReaderProblem[] {
  const problems: ReaderProblem[] = []
  let above: string | null = null
  for (const name of Object.keys(data)) {
    const [value, facts] = [data[name], above === null ? null : data[above]]
    const own = above === null ? undefined : typeAt(schema, [...path, above, name])
    const item = typeAt(schema, [...path, name])
    const isField = own && item && !fits(item, value) && fits(own, value)
    if (above === null || !isField || !isMapping(facts) || Object.hasOwn(facts, name)) {
      above = name
      continue
    }
    facts[name] = value
    delete data[name]
    problems.push(outside(file, [...path, name], [...path, above]))
  }
  return problems
}
