/** Checks values against the schema: what fits is kept, what doesn't is left out and reported at its path. */
import type * as z from 'zod'
import { expectedAt, fieldsAt, keyAt, typeAt } from './field.ts'
import { unknownField, valueMeant } from './field-meant.ts'
import { fits } from './fits.ts'
import { meantBy } from './meant.ts'
import { PATTERNS } from './patterns.ts'
import type { Expected, ReaderProblem, Reading } from './problem.ts'
import { compact, cut, type StandIn } from './prune.ts'
import { ofMeantForm } from './unions.ts'

type Path = (string | number)[]
type Issue = z.core.$ZodIssue

/** Pruning can uncover a missing parent, never more than the schema is deep. */
const ROUNDS = 8

/**
 * Fits `data` to `schema`. Every misfit is a problem; then it is cut out and the rest is read, so that one typing mistake
 * costs one value. `fallback` fills required fields that are missing or were cut at the top, and `standIn` those below. Returns null where even that won't fit.
 */
export function shape<T>(
  schema: z.ZodType<T>,
  data: Record<string, unknown>,
  file: string,
  fallback: Record<string, unknown> = {},
  standIn: StandIn = () => undefined,
): Reading<T | null> {
  if (fits(schema, data)) return { value: data as T, problems: [] }
  const first = schema.safeParse(data, { reportInput: true })
  if (first.success) return { value: first.data, problems: [] }
  const wrong = ofMeantForm(first.error.issues)
  const problems = wrong.flatMap((issue) => problemsOf(issue, file, schema))
  const told = withoutEchoes(withoutNames(problems, data, schema), data, schema)
  const rest = structuredClone(data)
  let issues = wrong
  for (let round = 0; round < ROUNDS; round++) {
    for (const issue of issues) cut(rest, issue, standIn)
    compact(rest)
    const again = schema.safeParse({ ...fallback, ...rest }, { reportInput: true })
    if (again.success) return { value: again.data, problems: told }
    issues = ofMeantForm(again.error.issues)
  }
  return { value: null, problems: told }
}

/**
 * The problems without what only follows: a field is missing because it stands under another name, which says so; several that are missing
 * in one place are told as one; and of a mapping with no field that belongs there, only that.
 */
function withoutEchoes(problems: ReaderProblem[], data: Record<string, unknown>, schema: z.ZodType): ReaderProblem[] {
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
    const alike = wanted ? isMapping(given) : parent.length > 0 && fitsAt(schema, [...parent, field], given)
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

/** Of values that stand between braces without their names, that they do: one finding for all. */
function withoutNames(problems: ReaderProblem[], data: Record<string, unknown>, schema: z.ZodType): ReaderProblem[] {
  const told = new Set<string>()
  return problems.flatMap((problem) => {
    const path = 'path' in problem.at ? (problem.at.path.slice(0, -1) as Path) : []
    const given = path.length === 0 ? null : valueAt(data, path)
    const names = isMapping(given) ? Object.keys(given ?? {}) : []
    if (names.length < 2 || names.some((name) => given?.[name] !== null)) return [problem]
    const others = problems.filter(
      (p) => 'path' in p.at && p.at.part === 'key' && p.at.path.slice(0, -1).join('\n') === path.join('\n'),
    )
    if (others.length < names.length) return [problem]
    if (told.has(path.join('\n'))) return []
    told.add(path.join('\n'))
    const args = { shown: `{ ${names.join(', ')} }`, expected: expectedAt(schema, path), suggestion: null }
    return [{ id: 'verkeerd-type', args, file: problem.file, at: { path, part: 'value' } }]
  })
}

function fitsAt(schema: z.ZodType, path: Path, value: unknown): boolean {
  const type = typeAt(schema, path)
  return type !== undefined && fits(type, value)
}

function valueAt(data: unknown, path: Path): Record<string, unknown> | null {
  return path.reduce((inner, step) => (inner as Record<string, unknown> | null)?.[String(step)] ?? null, data) as never
}

const isMapping = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

function problemsOf(issue: Issue, file: string, schema: z.ZodType): ReaderProblem[] {
  const path = issue.path as Path
  const key = { path, part: 'key' } as const
  const at = { path, part: 'value' } as const
  const { input } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path)
    return issue.keys.map((field) => ({
      id: 'onbekend-veld',
      args: { field, ...unknownField(field, known, input) },
      file,
      at: { path: [...path, field], part: 'key' },
    }))
  }
  if (issue.code === 'invalid_key') {
    const expected = keyAt(schema, path.slice(0, -1))
    const name = path.at(-1)
    const args = { shown: String(name), expected, suggestion: meantBy(name, expected), several: null }
    // A year names nothing, so it is a wrong value and no wrong id.
    return [
      {
        id: expected.kind === 'pattern' && expected.pattern === 'slug' ? 'ongeldige-id' : 'ongeldige-waarde',
        args,
        file,
        at: key,
      },
    ]
  }
  if (input === undefined) return [{ id: 'ontbrekend-veld', args: { fields: [String(path.at(-1))] }, file, at: key }]
  const expected = expectedAt(schema, path)
  const plain = typeof input !== 'object' && input !== ''
  const suggestion = valueMeant(schema, path, input, expected)
  const args = { shown: shown(input, expected), expected, suggestion }
  if (plain && expected.kind === 'pattern') {
    const { pattern } = expected
    if (pattern === 'date' || pattern === 'period' || pattern === 'deadline')
      return [{ id: 'onmogelijke-datum', args, file, at }]
    if (typeof input === 'string' && ['slug', 'reference', 'agenda-line', 'revision'].includes(pattern)) {
      const several = typeof path.at(-1) === 'number' ? namesIn(input) : null
      const suggestion = several === null ? args.suggestion : null
      return [{ id: 'ongeldige-id', args: { ...args, suggestion, several }, file, at }]
    }
    if (typeof input === 'string') return [{ id: 'ongeldige-waarde', args, file, at }]
  }
  if (input === '' && issue.code !== 'invalid_type') {
    const { example } = expected
    const empty = { kind: 'nonempty', ...(example !== undefined && { example }) } as const
    return [{ id: 'ongeldige-waarde', args: { ...args, expected: empty }, file, at }]
  }
  const among = plain && expected.kind === 'options'
  const off = typeof input === 'number' && expected.kind === 'number'
  return [{ id: among || off ? 'ongeldige-waarde' : 'verkeerd-type', args, file, at }]
}

/** The names in one entry of a list that are parted by something else than a comma, as they should stand; null where it is one name. */
function namesIn(entry: string): string | null {
  const parts = entry.split(/\s*[;|&+]\s*|\s+en\s+|\s+/)
  return parts.length > 1 && parts.every((part) => PATTERNS.reference.test(part)) ? parts.join(', ') : null
}

/** A value as a person would know it again. A text that looks like what is expected keeps the quotes that make it another thing. */
function shown(input: unknown, expected: Expected): string {
  if (input === null) return ''
  if (Array.isArray(input)) return `[${input.map((entry) => shown(entry, { kind: 'text' })).join(', ')}]`
  if (typeof input === 'object') {
    const fields = Object.entries(input).map(([name, value]) => `${name}: ${shown(value, { kind: 'text' })}`.trimEnd())
    return `{ ${fields.join(', ')} }`
  }
  const number = expected.kind === 'number' || (expected.kind === 'options' && expected.options.includes(Number(input)))
  return typeof input === 'string' && number && /^\d+(\.\d+)?$/.test(input) ? `"${input}"` : String(input)
}
