/** Reads the front matter of a plan file: the fence, the YAML, the shape. */
import type * as z from 'zod'
import type { Range } from '../diagnostics/finding.ts'
import { type Blank, withoutBlanks } from './fields/blanks.ts'
import { withoutLost } from './fields/prune.ts'
import { shape } from './fields/shape.ts'
import type { Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import type { Source } from './source.ts'
import { conflictsIn } from './yaml/conflict.ts'
import { curlyFacts } from './yaml/curly.ts'
import { split } from './yaml/fence.ts'

/** The facts of a file, null where they can't be read, and where its body is. */
export interface FrontMatter<T> {
  data: T | null
  /** The fields that were left open. */
  blanks: readonly Blank[]
  body: Range
}

/** Reads and checks the front matter. `fallback` stands in for required fields that are missing or wrong. */
export function readFrontMatter<T>(
  source: Source,
  schema: z.ZodType<T>,
  fallback: Record<string, unknown>,
  readers: Readers,
): Reading<FrontMatter<T>> {
  const { value: parts, problems } = split(source)
  const found = [...problems]
  for (const problem of conflictsIn(source, parts.body)) found.push(problem)
  if (parts.yaml === null) return { value: { data: null, blanks: [], body: parts.body }, problems: found }
  const yaml = readers.yaml(source, parts.yaml)
  for (const problem of yaml.problems) found.push(problem)
  if (yaml.value === null) return { value: { data: null, blanks: [], body: parts.body }, problems: found }
  const { data, blanks } = withoutBlanks(schema, yaml.value)
  const shaped = shape(schema, data, source.file, fallback)
  for (const problem of withoutLost(shaped.problems, yaml.problems)) found.push(problem)
  for (const problem of curlyFacts(source, parts.yaml, yaml.value, found)) found.push(problem)
  // What could not be read was not left open.
  const lost = new Set(yaml.problems.map(({ path }) => path?.join('\n')))
  const open = blanks.filter(({ path }) => !lost.has(path.join('\n')))
  return { value: { data: shaped.value, blanks: open, body: parts.body }, problems: found }
}
