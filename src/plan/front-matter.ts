/** Reads the front matter of a plan file: the fence, the YAML, the shape. */
import type * as z from 'zod'
import type { Range } from '../diagnostics/finding.ts'
import { conflictsIn } from './conflict.ts'
import { split } from './fence.ts'
import type { Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import { shape } from './shape.ts'
import type { Source } from './source.ts'

/** The facts of a file, null where they can't be read, and where its body is. */
export interface FrontMatter<T> {
  data: T | null
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
  found.push(...conflictsIn(source, parts.body))
  if (parts.yaml === null) return { value: { data: null, body: parts.body }, problems: found }
  const yaml = readers.yaml(source, parts.yaml)
  for (const problem of yaml.problems) found.push(problem)
  if (yaml.value === null) return { value: { data: null, body: parts.body }, problems: found }
  const shaped = shape(schema, yaml.value, source.file, fallback, yaml.problems)
  for (const problem of shaped.problems) found.push(problem)
  return { value: { data: shaped.value, body: parts.body }, problems: found }
}
