/** Checks values against the schema: what fits is kept, what doesn't is left out and reported at its path. */
import type * as z from 'zod'
import type { ReaderProblem, Reading } from '../problem.ts'
import { PATTERNS } from '../typed/patterns.ts'
import { isMapping, withoutEchoes } from './echoes.ts'
import { expectedAt, fieldsAt, keyAt } from './field.ts'
import { unknownField, valueMeant } from './field-meant.ts'
import { fits } from './fits.ts'
import { takeInFlat } from './flat-fields.ts'
import { meantBy } from './meant.ts'
import { compact, cut, type StandIn } from './prune.ts'
import { shown } from './shown.ts'
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
  const nameless = namelessIn(schema, data, [])
  if (nameless.length > 0) {
    const named = structuredClone(data)
    for (const { path, figures: keys } of nameless)
      cut(named, { code: 'unrecognized_keys', keys, path, message: '' }, standIn)
    const { value, problems } = shape(schema, named, file, fallback, standIn)
    return { value, problems: [...nameless.map((one) => namelessTold(one, schema, file)), ...problems] }
  }
  if (fits(schema, data)) return { value: data as T, problems: [] }
  const inPlace = structuredClone(data)
  const flat = takeInFlat(schema, inPlace, file)
  if (flat.length > 0) {
    const { value, problems } = shape(schema, inPlace, file, fallback, standIn)
    return { value, problems: [...flat, ...problems.filter((one) => !flat.some((above) => isBelow(one, above)))] }
  }
  const first = schema.safeParse(data, { reportInput: true })
  if (first.success) return { value: first.data, problems: [] }
  const wrong = ofMeantForm(first.error.issues)
  const problems = wrong.flatMap((issue) => problemsOf(issue, file, schema))
  const told = withoutEchoes(problems, data, schema, fallback)
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

/** Whether a problem is of something in what another lost. */
function isBelow({ at }: ReaderProblem, { path = [] }: ReaderProblem): boolean {
  return 'path' in at && path.every((step, i) => at.path[i] === step)
}

/** Figures that stand in the place of names of the association's own: of all between its braces, or of some, which `meant` tells a name of. */
interface Nameless {
  path: Path
  figures: string[]
  all: boolean
  meant: string | null
}

/** The figures between braces without a name, `{ 15000, fonds }`, or with the name behind them, `{ 15000: fonds }`. */
function namelessIn(schema: z.ZodType, value: unknown, path: Path): Nameless[] {
  if (!isMapping(value)) return []
  const entries = Object.entries(value as Record<string, unknown>)
  const nameless = entries.filter(
    ([name, inner]) => /^(?:€ ?)?\d[\d.,]*%?$/.test(name) && (inner === null || typeof inner === 'string'),
  )
  const key = nameless.length > 0 && path.length > 2 ? keyAt(schema, path) : { kind: 'text' as const }
  // A theme's own items may be called after a year, and say nothing yet.
  if (key.kind !== 'pattern' || key.pattern !== 'slug')
    return entries.flatMap(([name, inner]) => namelessIn(schema, inner, [...path, name]))
  const figures = nameless.map(([figure]) => figure)
  const [[figure = '', behind] = []] = nameless
  const empty = entries.filter(([name, inner]) => inner === null && !figures.includes(name))
  const name = behind ?? (empty.length === 1 ? empty[0]?.[0] : undefined)
  const meant = figures.length === 1 && name !== undefined ? `${name}: ${figure}` : null
  return [{ path, figures, all: figures.length === entries.length, meant }]
}

function namelessTold({ path, figures, all, meant }: Nameless, schema: z.ZodType, file: string): ReaderProblem {
  const [figure = ''] = figures
  const whole = all && meant === null
  // In which order they stand, data doesn't tell of figures.
  const args = { shown: whole ? '{ … }' : figure, expected: expectedAt(schema, path), suggestion: meant }
  const at = whole ? ({ path, part: 'value' } as const) : ({ path: [...path, figure], part: 'key' } as const)
  return { id: 'verkeerd-type', args, file, at }
}

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
