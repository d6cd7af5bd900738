/** Cuts what doesn't fit out of a value, so that the rest can be read, and leaves untold what follows from the cut. */
import type * as z from 'zod'
import type { ReaderProblem } from '../problem.ts'

type Path = (string | number)[]
type Issue = z.core.$ZodIssue

/** What stands at a path in the place of a value that was refused or is missing, so that what bears a name still exists. */
export type StandIn = (path: readonly (string | number)[]) => unknown

/** Removes the value that an issue is about; for a missing required field without a stand-in, what should have had it. */
export function cut(data: Record<string, unknown>, issue: Issue, standIn: StandIn): void {
  const path = issue.path as Path
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  for (const full of paths) {
    let parent: unknown = data
    for (const step of full.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[step]
    const last = full.at(-1)
    if (last === undefined || typeof parent !== 'object' || parent === null) continue
    const other = issue.code === 'unrecognized_keys' || issue.code === 'invalid_key' ? undefined : standIn(full)
    if (other !== undefined) (parent as Record<string | number, unknown>)[last] = other
    // A missing required field can't be cut, so what must have it is: the parent goes in the next round.
    else if (!Object.hasOwn(parent, last)) cutParent(data, full)
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

/** The problems of a shape without those at values that could not be read, and those of what is missing for a line that could not. */
export function withoutLost(problems: readonly ReaderProblem[], unread: readonly ReaderProblem[]): ReaderProblem[] {
  if (unread.length === 0) return [...problems]
  const lost = new Set(unread.flatMap(({ path }) => (path ? [path.join('\n')] : [])))
  const line = unread.some(({ id, path }) => id === 'yaml-syntax' && path === undefined)
  return problems.filter(
    ({ id, at }) => !('path' in at) || !(lost.has(at.path.join('\n')) || (line && id === 'ontbrekend-veld')),
  )
}
