/** Checks values against the schema: what fits is kept, what doesn't is left out and reported at its path. */
import type * as z from 'zod'
import { nearest } from '../diagnostics/suggest.ts'
import { PATTERNS, type PatternName } from './patterns.ts'
import type { Expected, ReaderProblem, Reading } from './problem.ts'
import { compact, cut } from './prune.ts'
import { slugOf } from './references.ts'

type Path = (string | number)[]
type Issue = z.core.$ZodIssue

/** Pruning can uncover a missing parent, never more than the schema is deep. */
const ROUNDS = 8

/**
 * Fits `data` to `schema`. Every misfit is a problem; then it is cut out and the rest is read, so that one typing mistake
 * costs one value. `fallback` fills required fields that are missing or were cut. `refused` are the problems that were met with values
 * before: those have a finding, and don't count. Returns null where even that won't fit.
 */
export function shape<T>(
  schema: z.ZodType<T>,
  data: Record<string, unknown>,
  file: string,
  fallback: Record<string, unknown> = {},
  refused: readonly ReaderProblem[] = [],
): Reading<T | null> {
  const paths = refused.flatMap(({ at }) => ('path' in at ? [at.path as Path] : []))
  const first = schema.safeParse(data, { reportInput: true })
  if (first.success && paths.length === 0) return { value: first.data, problems: [] }
  const told = new Set(paths.map((path) => path.join('\n')))
  const found = first.success ? [] : first.error.issues.filter(({ path }) => !told.has(path.join('\n')))
  const problems = found.flatMap((issue) => problemsOf(issue, file, knownKeys(schema, issue.path as Path)))
  const rest = structuredClone(data)
  let issues: readonly Pick<Issue, 'code' | 'path'>[] = [
    ...found,
    ...paths.map((path) => ({ code: 'custom' as const, path })),
  ]
  for (let round = 0; round < ROUNDS; round++) {
    for (const issue of issues) cut(rest, issue as Issue)
    compact(rest)
    const again = schema.safeParse({ ...fallback, ...rest }, { reportInput: true })
    if (again.success) return { value: again.data, problems }
    issues = again.error.issues
  }
  return { value: null, problems }
}

function problemsOf(issue: Issue, file: string, known: string[]): ReaderProblem[] {
  const path = issue.path as Path
  const key = { path, part: 'key' } as const
  const value = { path, part: 'value' } as const
  const input = issue.input
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({
        id: 'onbekend-veld',
        // A field that is there already is not what was meant.
        args: { field, suggestion: nearest(field, without(known, input)) },
        file,
        at: { path: [...path, field], part: 'key' },
      }))
    case 'invalid_key':
      return [
        {
          id: 'ongeldige-id',
          args: { shown: String(path.at(-1)), expected: form('slug'), suggestion: asId(path.at(-1)) },
          file,
          at: key,
        },
      ]
    case 'invalid_format': {
      const name = (Object.keys(PATTERNS) as PatternName[]).find((n) => issue.pattern === String(PATTERNS[n])) ?? 'slug'
      const args = { shown: shown(input), expected: form(name) }
      if (name === 'date' || name === 'month') return [{ id: 'onmogelijke-datum', args, file, at: value }]
      if (name === 'colour' || name === 'font' || name === 'picture')
        return [{ id: 'ongeldige-waarde', args: { ...args, suggestion: null }, file, at: value }]
      return [{ id: 'ongeldige-id', args: { ...args, suggestion: asId(input) }, file, at: value }]
    }
    case 'custom':
      return [{ id: 'onmogelijke-datum', args: { shown: shown(input), expected: form('date') }, file, at: value }]
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'string')
        return [
          {
            id: 'ongeldige-waarde',
            args: { shown: '', expected: { kind: 'nonempty' }, suggestion: null },
            file,
            at: value,
          },
        ]
      const bound = issue.code === 'too_small' ? { min: Number(issue.minimum) } : { max: Number(issue.maximum) }
      const expected: Expected = { kind: 'range', ...bound }
      return [{ id: 'ongeldige-waarde', args: { shown: shown(input), expected, suggestion: null }, file, at: value }]
    }
    default: {
      if (input === undefined) return [{ id: 'ontbrekend-veld', args: { field: String(path.at(-1)) }, file, at: key }]
      const options = optionsOf(issue)
      if (options && (typeof input !== 'object' || input === null)) {
        const expected: Expected = { kind: 'options', options }
        // A number between quotes looks right and isn't, so its quotes are shown.
        const quoted = typeof input === 'string' && options.includes(Number(input))
        const suggestion = typeof input === 'string' ? nearest(input, options.map(String)) : null
        return [
          {
            id: 'ongeldige-waarde',
            args: { shown: quoted ? `"${input}"` : shown(input), expected, suggestion },
            file,
            at: value,
          },
        ]
      }
      const dated = typeof input === 'number' ? datedField(path) : null
      if (dated)
        return [{ id: 'onmogelijke-datum', args: { shown: shown(input), expected: form(dated) }, file, at: value }]
      return [
        {
          id: 'verkeerd-type',
          args: { shown: shown(input), expected: { kind: 'type', type: typeOf(issue) } },
          file,
          at: value,
        },
      ]
    }
  }
}

function without(known: string[], record: unknown): string[] {
  return known.filter((field) => typeof record !== 'object' || record === null || !Object.hasOwn(record, field))
}

/** The id that a name could have, where it is not one itself: `Gemeente Assen` → `gemeente-assen`. */
function asId(input: unknown): string | null {
  // Without a letter or digit there is nothing to make an id of.
  if (
    String(input)
      .split('/')
      .some((part) => !/[\p{L}\d]/u.test(part))
  )
    return null
  const id = String(input).split('/').map(slugOf).join('/')
  return id !== String(input) && PATTERNS.reference.test(id) ? id : null
}

/** A date or month that YAML read as a number, such as 2028. */
function datedField(path: Path): PatternName | null {
  const field = String(path.at(-1))
  if (['start', 'eind'].includes(field)) return 'month'
  return ['bijgewerkt', 'herzien', 'vastgesteld', 'datum', 'van', 'tot'].includes(field) ? 'date' : null
}

const form = (pattern: PatternName): Expected => ({ kind: 'pattern', pattern })

function shown(input: unknown): string {
  if (Array.isArray(input)) return '[…]'
  if (input === null) return ''
  return typeof input === 'object' ? '{…}' : String(input)
}

function optionsOf(issue: Issue): (string | number)[] | null {
  if (issue.code === 'invalid_value')
    return issue.values.filter((v) => typeof v !== 'bigint' && typeof v !== 'symbol') as (string | number)[]
  if (issue.code !== 'invalid_union') return null
  const options = issue.errors.flat().map(optionsOf)
  return options.some((o) => o === null) ? null : options.flatMap((o) => o ?? [])
}

function typeOf(issue: Issue): 'text' | 'number' | 'integer' | 'list' | 'mapping' {
  const expected = issue.code === 'invalid_type' ? issue.expected : 'object'
  if (expected === 'string') return 'text'
  if (expected === 'int') return 'integer'
  if (expected === 'number') return 'number'
  return expected === 'array' || expected === 'tuple' ? 'list' : 'mapping'
}

/** The field names that the schema has at a path, for "bedoelde u …?". */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let at: z.core.$ZodType | undefined = schema
  for (const step of [...path, null]) {
    while (at && 'innerType' in at._zod.def) at = (at._zod.def as { innerType: z.core.$ZodType }).innerType
    const def = at?._zod.def as
      | {
          type: string
          shape?: Record<string, z.core.$ZodType>
          valueType?: z.core.$ZodType
          element?: z.core.$ZodType
        }
      | undefined
    if (step === null) return Object.keys(def?.shape ?? {})
    at = def?.shape?.[String(step)] ?? def?.valueType ?? def?.element
  }
  return []
}
