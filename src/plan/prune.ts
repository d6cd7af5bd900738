/** Cuts what doesn't fit out of a value, so that the rest can be read, and leaves untold what follows from the cut. */
import type * as z from 'zod'
import type { ReaderProblem } from './problem.ts'

type Path = (string | number)[]
type Issue = z.core.$ZodIssue

/** Removes the value that an issue is about; for a missing required field, what should have had it. */
export function cut(data: Record<string, unknown>, issue: Issue): void {
  const path = issue.path as Path
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  for (const full of paths) {
    let parent: unknown = data
    for (const step of full.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[step]
    const last = full.at(-1)
    if (last === undefined || typeof parent !== 'object' || parent === null) continue
    // A missing required field can't be cut, so what must have it is: the parent goes in the next round.
    if (!Object.hasOwn(parent, last)) cutParent(data, full)
    else if (Array.isArray(parent)) parent[Number(last)] = undefined
    else delete (parent as Record<string, unknown>)[String(last)]
  }
}

function cutParent(data: Record<string, unknown>, path: Path): void {
  if (path.length < 2) return
  let parent: unknown = data
  for (const step of path.slice(0, -2)) parent = (parent as Record<string | number, unknown> | undefined)?.[step]
  const key = path.at(-2)
  if (typeof parent === 'object' && parent !== null && key !== undefined)
    delete (parent as Record<string | number, unknown>)[key]
}

/** Removes the list entries that were cut; they wait until every issue's index has been used. */
export function compact(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    if (Array.isArray(child)) (value as Record<string, unknown>)[key] = child.filter((entry) => entry !== undefined)
    compact(child)
  }
}

/** The problems of a shape without those fields that are only missing because they, or the line they stand on, could not be read. */
export function withoutLost(problems: readonly ReaderProblem[], unread: readonly ReaderProblem[]): ReaderProblem[] {
  if (unread.length === 0) return [...problems]
  const anywhere = unread.some(({ id }) => id === 'yaml-syntax')
  const lost = new Set(unread.flatMap(({ path }) => (path ? [path.join('\n')] : [])))
  return problems.filter(
    ({ id, at }) => id !== 'ontbrekend-veld' || !('path' in at) || !(anywhere || lost.has(at.path.join('\n'))),
  )
}
