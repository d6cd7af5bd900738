/** Fields that all stand under another name than theirs, such as `van` and `tot` of what has a start and an end: one finding for all. */
import type * as z from 'zod'
import type { ReaderProblem } from '../problem.ts'
import { fieldNamed } from './english-fields.ts'
import { expectedAt, fieldsAt, typeAt } from './field.ts'
import { fits } from './fits.ts'
import { shown } from './shown.ts'

type Path = (string | number)[]

/** So few fields are one thing; of more, each is told by itself. */
const MOST = 3

/** The problem of a mapping at a path with each of its fields under another name; null where some have their own, or aren't known. */
export function underOtherNames(
  file: string,
  path: Path,
  given: Record<string, unknown>,
  schema: z.ZodType,
): ReaderProblem | null {
  const known = fieldsAt(schema, path)
  if (known.length < 2 || known.length > MOST) return null
  const entries = Object.entries(given).map(([name, value]) => ({ name: fieldNamed(name, known), value }))
  const names = new Set(entries.map(({ name }) => name))
  if (names.has(null) || names.size < entries.length || known.some((name) => Object.hasOwn(given, name))) return null
  const expected = expectedAt(schema, path)
  const right = entries.every(({ name, value }) => {
    const type = typeAt(schema, [...path, name ?? ''])
    return type !== undefined && fits(type, value)
  })
  const meant = entries.map(({ name, value }) => `${name}: ${shown(value, { kind: 'text' })}`)
  const suggestion = right ? `{ ${meant.join(', ')} }` : null
  const args = { shown: shown(given, expected), expected, suggestion }
  return { id: 'verkeerd-type', args, file, at: { path, part: 'value' } }
}
