/** Fields that stand as far to the left as the name they belong to, `hub:` with `fase: idee` right below it: YAML takes each for a name. */
import type * as z from 'zod'
import type { ReaderProblem } from '../problem.ts'
import { fieldsAt, keyAt } from './field.ts'

type Path = (string | number)[]

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts such fields of data where they belong, and tells of the first of each name. Nothing else of them is told. */
export function takeInFlat(schema: z.ZodType, data: unknown, file: string, path: Path = []): ReaderProblem[] {
  if (!isMapping(data)) return []
  const key = path.length > 0 ? keyAt(schema, path) : { kind: 'text' as const }
  if (key.kind !== 'pattern' || key.pattern !== 'slug')
    return Object.entries(data).flatMap(([name, inner]) => takeInFlat(schema, inner, file, [...path, name]))
  const names = Object.keys(data)
  return names.flatMap((above, i): ReaderProblem[] => {
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
}
