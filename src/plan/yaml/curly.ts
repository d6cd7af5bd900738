/** Facts that stand in curled quotes, in front matter, in settings and in brackets behind a date. */
import { curled } from '../../diagnostics/curled.ts'
import type { Range } from '../../diagnostics/finding.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'

type Path = (string | number)[]

const OPEN = /[“„”«‘‚’‹]/

/** The texts among facts that stand in curled quotes as a whole, but for those that are told for another reason. */
export function curlyFacts(
  { file, text }: Source,
  { start, end }: Range,
  facts: unknown,
  told: readonly ReaderProblem[],
): ReaderProblem[] {
  const written = text.slice(start, end)
  // Nearly every file has none, and then its facts need not be walked.
  if (!OPEN.test(written)) return []
  const known = new Set(told.flatMap(({ at }) => ('path' in at ? [at.path.join('\n')] : [])))
  return textsIn(facts, []).flatMap(([path, value]): ReaderProblem[] => {
    const { open, close } = curled(value) ?? {}
    if (open === undefined || close === undefined || known.has(path.join('\n'))) return []
    // Straight quotes around them say that they are meant.
    if (written.includes(`"${value}"`) || written.includes(`'${value}'`)) return []
    return [{ id: 'gekruld-aanhalingsteken', args: { open, close }, file, at: { path, part: 'value' } }]
  })
}

/** The name in brackets behind the date of a line, where it stands in curled quotes. */
export function curlyName({ file, text }: Source, { start, end }: Range, name: string | null): ReaderProblem[] {
  const { open, close } = (name === null ? null : curled(name)) ?? {}
  const at = text.slice(start, end).indexOf(name ?? '')
  if (name === null || open === undefined || close === undefined || at === -1) return []
  const range = { start: start + at, end: start + at + name.length }
  return [{ id: 'gekruld-aanhalingsteken', args: { open, close }, file, at: { range } }]
}

function textsIn(value: unknown, path: Path): [Path, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap((entry, i) => textsIn(entry, [...path, i]))
    : Object.entries(value).flatMap(([name, entry]) => textsIn(entry, [...path, name]))
}
