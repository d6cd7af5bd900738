/** Whether two surveys differ in so few ballots that who lays one result beside the other learns what those few said. */
import type { Ballot } from './model.ts'

/**
 * Whether fewer than `least` ballots differ, and some do: as a whole, or over the themes that both asked, since what one asked more says
 * nothing of the other. A survey that fewer answered is hidden, and can't be laid beside anything.
 */
export function isNear(
  a: readonly Ballot[] | null | undefined,
  b: readonly Ballot[] | null | undefined,
  least: number,
): boolean {
  const [then, now] = [themesIn(a ?? []), themesIn(b ?? [])]
  const both = [...then].filter((theme) => now.has(theme)).sort()
  return [[...new Set([...then, ...now])].sort(), both].some((themes) => {
    const [was, is] = [answered(a ?? [], themes), answered(b ?? [], themes)]
    if (was.length < least || is.length < least) return false
    const changed = Math.max(missing(was, is), missing(is, was))
    return changed > 0 && changed < least
  })
}

function themesIn(ballots: readonly Ballot[]): Set<string> {
  const found = new Set<string>()
  for (const ballot of ballots) for (const theme of Object.keys(ballot)) found.add(theme)
  return found
}

/** The ballots with an answer about these themes, each as a text that is the same for the same answers. */
function answered(ballots: readonly Ballot[], themes: readonly string[]): string[] {
  return ballots.flatMap((ballot) => {
    const answers = themes.map((theme) => ballot[theme] ?? null)
    return answers.every((answer) => answer === null) ? [] : [JSON.stringify(answers)]
  })
}

/** How many of one list are not in the other, equal ones counted apart. */
function missing(list: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const ballot of other) counts.set(ballot, (counts.get(ballot) ?? 0) + 1)
  return list.filter((ballot) => {
    const left = counts.get(ballot) ?? 0
    counts.set(ballot, left - 1)
    return left <= 0
  }).length
}
