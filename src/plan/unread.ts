/** Files of which something was not read, so that what seems to be missing or unneeded may be there after all. */
import type { Item } from './model.ts'
import type { PlanSet } from './plan-set.ts'
import type { ReaderProblemId } from './problem.ts'
import { allItems, FIELDS } from './references.ts'

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
  'open-blok',
])

const indexed = new WeakMap<PlanSet, Set<string>>()

/**
 * Whether something at a path of a file's facts, or below it, was typed but could not be read: it isn't missing. A field with a slip
 * counts as the one that was meant.
 */
export function mistyped(set: PlanSet, file: string, path: readonly string[]): boolean {
  let index = indexed.get(set)
  if (!index) {
    index = new Set(
      set.problems.flatMap((problem) => {
        if (!('path' in problem.at)) return []
        const steps = problem.at.path.map(String)
        const meant = problem.id === 'onbekend-veld' ? problem.args.suggestion : null
        const forms = [
          ...steps.map((_, i) => steps.slice(0, i + 1)),
          ...(meant ? [[...steps.slice(0, -1), meant]] : []),
        ]
        return forms.map((form) => [problem.file, ...form].join('\n'))
      }),
    )
    indexed.set(set, index)
  }
  return index.has([file, ...path].join('\n'))
}

/** Whether a file has a problem of one of some kinds. */
export function hasProblem({ problems }: PlanSet, file: string, ids: readonly ReaderProblemId[]): boolean {
  return problems.some((problem) => problem.file === file && ids.includes(problem.id))
}

/** Whether lines below an item's own heading were not read: its history may hold more than is known. */
export function linesUnread(set: PlanSet, file: string, { heading }: Item): boolean {
  const offsets = set.problems.flatMap(({ file: where, id, at }) => {
    if (where !== file || (id !== 'regel-zonder-datum' && id !== 'onbekend-onderdeel')) return []
    return 'range' in at ? [at.range.start] : 'heading' in at ? [at.heading] : []
  })
  if (offsets.length === 0) return false
  const headings = [...allItems(set.plans)].flatMap(({ theme, item }) => (theme.file === file ? [item.heading] : []))
  const end = headings
    .filter((other) => other > heading)
    .reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY)
  return offsets.some((offset) => offset > heading && offset < end)
}

/** Whether a fact of a project that seems to be missing may stand in the file after all. */
export function factsUnsure(set: PlanSet, file: string): boolean {
  const unread = set.problems.some(({ file: where, id }) => where === file && UNREAD.has(id))
  return unread || hasProblem(set, file, ['gegevens-zonder-kop']) || mistyped(set, file, [FIELDS.project])
}
