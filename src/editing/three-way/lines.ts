/** Merges prose line by line, where nothing better is known of it. */
import { diffArrays } from 'diff'
import { each, type Merging, marked, type Sides } from './sides.ts'

/** Two versions that differ in more lines than this are compared as wholes: to find the shortest way between them takes too long. */
const MOST_EDITS = 1500

/** Lines of the base that a side has others for. */
interface Hunk {
  from: number
  to: number
  lines: readonly string[]
}

/** The merged lines; where both sides changed the same ones they stand between markers, and `path` is told as a conflict. */
export function mergedLines(merging: Merging, sides: Sides<string>, path: string[]): string {
  const { base, ours, theirs } = each(sides, linesOf)
  const [mine, other] = [hunksOf(base, ours), hunksOf(base, theirs)]
  let result = ''
  let at = 0
  const take = (lines: readonly string[]): void => {
    result += lines.join('')
  }
  while (mine.length > 0 || other.length > 0) {
    const group = together(mine, other)
    take(base.slice(at, group.from))
    at = group.to
    const [a, b] = [applied(base, group, group.ours), applied(base, group, group.theirs)]
    if (group.theirs.length === 0 || isSame(a, b)) take(a)
    else if (group.ours.length === 0) take(b)
    else result += conflicting(merging, a, b, path)
  }
  take(base.slice(at))
  return result
}

/** A text as its lines, each with its end. */
function linesOf(text: string): string[] {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return ended.match(/[^\n]*\n/g) ?? []
}

function hunksOf(base: readonly string[], side: readonly string[]): Hunk[] {
  const changes = diffArrays([...base], [...side], { maxEditLength: MOST_EDITS })
  if (changes === undefined) return [{ from: 0, to: base.length, lines: side }]
  const hunks: Hunk[] = []
  let at = 0
  for (const { added, removed, value } of changes) {
    const last = hunks.at(-1)
    const open = last && last.to === at ? last : null
    if (added) {
      if (open) open.lines = [...open.lines, ...value]
      else hunks.push({ from: at, to: at, lines: value })
    } else {
      if (removed && open) open.to = at + value.length
      else if (removed) hunks.push({ from: at, to: at + value.length, lines: [] })
      at += value.length
    }
  }
  return hunks
}

/** Takes the next hunks that touch each other off both lists. */
function together(mine: Hunk[], other: Hunk[]): { from: number; to: number; ours: Hunk[]; theirs: Hunk[] } {
  const from = Math.min(mine[0]?.from ?? Number.POSITIVE_INFINITY, other[0]?.from ?? Number.POSITIVE_INFINITY)
  const group = { from, to: from, ours: [] as Hunk[], theirs: [] as Hunk[] }
  const grow = (hunks: Hunk[], into: Hunk[]): boolean => {
    const [next] = hunks
    if (!next || next.from > group.to) return false
    into.push(next)
    hunks.shift()
    group.to = Math.max(group.to, next.to)
    return true
  }
  while (grow(mine, group.ours) || grow(other, group.theirs));
  return group
}

/** What a side has for a part of the base. */
function applied(
  base: readonly string[],
  { from, to }: { from: number; to: number },
  hunks: readonly Hunk[],
): string[] {
  const lines: string[] = []
  let at = from
  const take = (more: readonly string[]): void => {
    for (const line of more) lines.push(line)
  }
  for (const hunk of hunks) {
    take(base.slice(at, hunk.from))
    take(hunk.lines)
    at = hunk.to
  }
  take(base.slice(at, to))
  return lines
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('') === b.join('')

/** Two versions between markers, without the lines that both begin and end with. */
function conflicting(merging: Merging, ours: readonly string[], theirs: readonly string[], path: string[]): string {
  const most = Math.min(ours.length, theirs.length)
  let start = 0
  while (start < most && ours[start] === theirs[start]) start++
  let end = 0
  while (end < most - start && ours.at(-1 - end) === theirs.at(-1 - end)) end++
  const between = (lines: readonly string[]): string => lines.slice(start, lines.length - end).join('')
  const [a, b] = [between(ours), between(theirs)]
  merging.conflicts.push({ path, ours: a, theirs: b })
  return ours.slice(0, start).join('') + marked(merging, a, b) + ours.slice(ours.length - end).join('')
}
