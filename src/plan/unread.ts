/** Files of which something was not read, so that what seems to be missing or unneeded may be there after all. */
import type { PlanSet } from './plan-set.ts'
import type { ReaderProblemId } from './problem.ts'

/** Problems after which a part of a file is not read. Nobody can excuse one: whatever is wrong there would go unseen. */
export const UNREAD: ReadonlySet<string> = new Set<ReaderProblemId>([
  'onleesbaar-bestand',
  'geen-front-matter',
  'open-front-matter',
  'front-matter-taal',
  'front-matter-streep',
  'samenvoegconflict',
  'yaml-syntax',
  'dubbele-sleutel',
  'yaml-alias',
  'meer-documenten',
  'gereserveerde-sleutel',
  'te-diep',
])

/** The files that have such a problem. */
export function unreadFiles({ problems }: PlanSet): Set<string> {
  return new Set(problems.filter((problem) => UNREAD.has(problem.id)).map((problem) => problem.file))
}

const indexed = new WeakMap<PlanSet, Set<string>>()

/** Whether something at a path of a file's facts, or below it, was typed but could not be read: it isn't missing. */
export function mistyped(set: PlanSet, file: string, path: readonly string[]): boolean {
  let index = indexed.get(set)
  if (!index) {
    index = new Set(
      set.problems.flatMap((problem) => {
        if (!('path' in problem.at)) return []
        const steps = problem.at.path.map(String)
        return steps.map((_, i) => [problem.file, ...steps.slice(0, i + 1)].join('\n'))
      }),
    )
    indexed.set(set, index)
  }
  return index.has([file, ...path].join('\n'))
}
