/** Of problems that one mistake makes at several fields, the one that says it. */
import type * as z from 'zod'
import type { ReaderProblem } from '../problem.ts'
import { expectedAt, fieldsAt, typeAt } from './field.ts'
import { fits } from './fits.ts'
import { underOtherNames } from './other-names.ts'
import { shown } from './shown.ts'

type Path = (string | number)[]

/** The problems of data without what only follows from another; see `shape` for `fallback`. */
export function withoutEchoes(
  problems: ReaderProblem[],
  data: Record<string, unknown>,
  schema: z.ZodType,
  fallback: Record<string, unknown>,
): ReaderProblem[] {
  const named = withoutNames(withoutOtherNames(problems, data, schema), data, schema)
  return withoutFollowing(withoutAlike(named, data, schema), data, schema, fallback)
}

/**
 * The problems without what only follows: a field is missing because it stands under another name, which says so; several that are missing
 * in one place are told as one; and of a mapping with no field that belongs there, only that.
 */
function withoutFollowing(
  problems: ReaderProblem[],
  data: Record<string, unknown>,
  schema: z.ZodType,
  fallback: Record<string, unknown>,
): ReaderProblem[] {
  const within = ({ at }: ReaderProblem): string => ('path' in at ? at.path.slice(0, -1).join('\n') : '')
  const left: ReaderProblem[] = []
  for (const problem of problems) {
    // What stands one level too far to the left left nothing where it belongs.
    const emptied =
      problem.id === 'verkeerd-type' &&
      problem.args.shown === '' &&
      ['mapping', 'fields'].includes(problem.args.expected.kind)
    const moved = (p: ReaderProblem): boolean =>
      p.id === 'onbekend-veld' &&
      within(p) === within(problem) &&
      'path' in p.at &&
      isMapping(valueAt(data, p.at.path as Path))
    if (emptied && problems.some(moved)) continue
    if (problem.id !== 'ontbrekend-veld') {
      left.push(problem)
      continue
    }
    const there = problems.flatMap((p) => (p.id === 'onbekend-veld' && within(p) === within(problem) ? [p] : []))
    const missing = problems.flatMap((p) => (p.id === 'ontbrekend-veld' && within(p) === within(problem) ? [p] : []))
    const [field = ''] = problem.args.fields
    const [only] = there
    const parent = 'path' in problem.at ? (problem.at.path.slice(0, -1) as Path) : []
    const fields = Object.keys(valueAt(data, parent) ?? {})
    const strange = there.length > 0 && fields.length === there.length
    if (
      there.some(({ args }) => args.suggestion?.split(':')[0] === field) ||
      (strange && parent.length > 0 && missing.length > 1)
    )
      continue
    // What stands under a name that nothing looks like, and fits where one is missing, is that one.
    const given = valueAt(data, [...parent, only?.args.field ?? ''])
    const wanted = ['fields', 'mapping'].includes(expectedAt(schema, [...parent, field]).kind)
    const fit = parent.length > 0 ? fitsAt(schema, [...parent, field], given) : given === fallback[field]
    const alike = wanted ? isMapping(given) : fit
    if (only?.args.suggestion === null && there.length === 1 && missing.length === 1 && alike) {
      only.args.suggestion = field
      continue
    }
    if (strange && parent.length > 0) continue
    const [first] = missing
    if (first === problem) left.push(problem)
    else first?.args.fields.push(field)
  }
  return left
}

/** Of values that stand between braces without their names, or with names of their own, that they do: one finding for all. */
function withoutNames(problems: ReaderProblem[], data: Record<string, unknown>, schema: z.ZodType): ReaderProblem[] {
  const told = new Set<string>()
  return problems.flatMap((problem) => {
    const path = 'path' in problem.at ? (problem.at.path.slice(0, -1) as Path) : []
    const given = path.length === 0 ? null : valueAt(data, path)
    const names = isMapping(given) ? Object.keys(given ?? {}) : []
    if (names.length < 2) return [problem]
    const within = problems.filter(
      (p) => 'path' in p.at && p.at.part === 'key' && p.at.path.slice(0, -1).join('\n') === path.join('\n'),
    )
    const others = within.filter(({ id }) => id !== 'ontbrekend-veld')
    // None of the fields that must be there, and none that can be.
    const strange =
      others.length < within.length &&
      others.every(({ id, args }) => id === 'onbekend-veld' && args.suggestion === null)
    const noName = others.every(({ id }) => id === 'ongeldige-waarde')
    if (others.length < names.length || !(strange || noName || names.every((name) => given?.[name] === null)))
      return [problem]
    if (told.has(path.join('\n'))) return []
    told.add(path.join('\n'))
    return [ofForm(problem.file, path, data, schema)]
  })
}

/** Of fields that all have another name than theirs, one finding for all. */
function withoutOtherNames(
  problems: ReaderProblem[],
  data: Record<string, unknown>,
  schema: z.ZodType,
): ReaderProblem[] {
  const told = new Map<string, ReaderProblem | null>()
  return problems.flatMap((problem) => {
    const { at } = problem
    if (!('path' in at) || at.part !== 'key' || at.path.length < 2) return [problem]
    const path = at.path.slice(0, -1) as Path
    const [key, given] = [path.join('\n'), valueAt(data, path)]
    if (told.has(key)) return told.get(key) ? [] : [problem]
    const names = isMapping(given) ? Object.keys(given ?? {}) : []
    const one = given && names.length > 1 ? underOtherNames(problem.file, path, given, schema) : null
    told.set(key, one)
    return [one ?? problem]
  })
}

/**
 * Of values side by side that have another form than is asked, such as texts where each should have fields, one finding for all: of some in a
 * list, and of all that have a name of the association's own.
 */
function withoutAlike(problems: ReaderProblem[], data: Record<string, unknown>, schema: z.ZodType): ReaderProblem[] {
  const beside = new Map<string, Path>()
  const counts = new Map<string, number>()
  const keyOf = ({ id, args, at }: ReaderProblem): string | null => {
    if (id !== 'verkeerd-type' || args.suggestion !== null || !('path' in at) || at.path.length < 2) return null
    const above = at.path.slice(0, -1) as Path
    const named = typeof at.path.at(-1) === 'string'
    if (named && (args.expected.kind !== 'fields' || fieldsAt(schema, above).length > 0)) return null
    beside.set(above.join('\n'), above)
    return above.join('\n')
  }
  const keys = problems.map(keyOf)
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  const told = new Set<string>()
  return problems.flatMap((problem, i) => {
    const key = keys[i] ?? null
    const path = key === null ? undefined : beside.get(key)
    if (key === null || path === undefined) return [problem]
    const given: unknown = valueAt(data, path)
    const wanted = isMapping(given) ? Object.keys(given as Record<string, unknown>).length : 2
    if ((counts.get(key) ?? 0) < Math.max(2, wanted)) return [problem]
    if (told.has(key)) return []
    told.add(key)
    return [ofForm(problem.file, path, data, schema)]
  })
}

/** That a value doesn't have the form that its place asks. */
function ofForm(file: string, path: Path, data: Record<string, unknown>, schema: z.ZodType): ReaderProblem {
  const expected = expectedAt(schema, path)
  const args = { shown: shown(valueAt(data, path), expected), expected, suggestion: null }
  return { id: 'verkeerd-type', args, file, at: { path, part: 'value' } }
}

function fitsAt(schema: z.ZodType, path: Path, value: unknown): boolean {
  const type = typeAt(schema, path)
  return type !== undefined && fits(type, value)
}

export function valueAt(data: unknown, path: Path): Record<string, unknown> | null {
  return path.reduce((inner, step) => (inner as Record<string, unknown> | null)?.[String(step)] ?? null, data) as never
}

export const isMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
