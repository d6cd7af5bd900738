/** Files of which something was not read, so that what seems to be missing or unneeded may be there after all. */

import type { Item, Project } from './model.ts'
import { once } from './once.ts'
import { CONFIG_FILE, type PlanSet } from './plan-set.ts'
import type { ReaderProblem, ReaderProblemId } from './problem.ts'
import { allItems, FIELDS } from './references.ts'
import { hashCuts } from './yaml/hash-cuts.ts'

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

/**
 * Whether something at a path of a file's facts, or below it, was typed but could not be read: it isn't missing. A field with a slip
 * counts as the one that was meant, and so does one of that name that a hash sign left empty.
 */
export function mistyped(set: PlanSet, file: string, path: readonly string[]): boolean {
  const lost = lostIn(set.problems).get(file)
  if (lost !== undefined && (lost.has(ANYTHING) || lost.has(path.join('\n')))) return true
  const source = set.sources.get(file)
  return source !== undefined && hashCuts(source).some(({ emptied }) => emptied === path.at(-1))
}

/** What could not be read may be anything; no text with this in it is read. */
const ANYTHING = '\0'

/** The paths of what could not be read in each file. */
const lostIn = once((problems: PlanSet['problems']) => {
  const files = new Map<string, Set<string>>()
  for (const problem of problems)
    for (const form of formsLost(problem)) {
      const own = files.get(problem.file)
      if (own) own.add(form)
      else files.set(problem.file, new Set([form]))
    }
  return files
})

function formsLost(problem: ReaderProblem): string[] {
  // A line that could not be read may hold any field.
  if (problem.id === 'yaml-syntax' && problem.path === undefined) return [ANYTHING]
  const lost = problem.path ?? ('path' in problem.at ? problem.at.path : null)
  if (lost === null) return []
  const steps = lost.map(String)
  const meant = problem.id === 'onbekend-veld' ? problem.args.suggestion : null
  const forms = [...steps.map((_, i) => steps.slice(0, i + 1)), ...(meant ? [[...steps.slice(0, -1), meant]] : [])]
  return forms.map((form) => form.join('\n'))
}

/** Whether a field of something asked of a partner was typed but could not be read; `path` is that of the ask below its project. */
export function mistypedAsk(
  set: PlanSet,
  file: string,
  project: Project,
  path: readonly (string | number)[],
  field: string,
): boolean {
  const [list, partner, nth] = path.map(String)
  const above = [FIELDS.project, project.id ?? '', list ?? '', partner ?? '']
  // One thing stands by itself, and has no number there.
  return mistyped(set, file, [...above, nth ?? '', field]) || mistyped(set, file, [...above, field])
}

/**
 * Whether a name may be in a list of the configuration, or of another file's facts, and could not be read there: for a slip above the list, at it or in a name of it, or
 * because the name stands where no such field is. `known`: what was read of the list. Such a name is not unknown to the association.
 */
export function nameUnread(
  set: PlanSet,
  list: readonly string[],
  known: readonly string[],
  name: string,
  file = CONFIG_FILE,
): boolean {
  return set.problems.some((problem) => {
    if (problem.file !== file) return false
    const lost = problem.path ?? ('path' in problem.at ? problem.at.path : null)
    if (lost === null) return file === CONFIG_FILE ? UNREAD.has(problem.id) : problem.id === 'yaml-syntax'
    const path = lost.map(String)
    const last = path.at(-1) ?? ''
    const beside = path.slice(0, -1).every((step, i) => step === list[i])
    if (problem.id === 'onbekend-veld') {
      const { suggestion, field } = problem.args
      const meant = beside && path.length <= list.length && suggestion === list[path.length - 1]
      return field === name || meant || (beside && suggestion === null && known.length === 0)
    }
    if (path.length === list.length + 1) return beside && (problem.id === 'ongeldige-id' || last === name)
    return beside && path.length <= list.length && last === list[path.length - 1]
  })
}

/** Whether something in a field of the configuration, or the field itself, could not be read. */
export function configLost({ problems }: PlanSet, field: string): boolean {
  return problems.some(({ file, at, path }) => {
    const lost = path ?? ('path' in at ? at.path : null)
    return file === CONFIG_FILE && lost?.[0] === field
  })
}

/** Whether a file has a problem of one of some kinds. */
export function hasProblem({ problems }: PlanSet, file: string, ids: readonly ReaderProblemId[]): boolean {
  const there = idsIn(problems).get(file)
  return there !== undefined && ids.some((id) => there.has(id))
}

/** The problems of each file. */
const idsIn = once((problems: PlanSet['problems']) => {
  const files = new Map<string, Set<ReaderProblemId>>()
  for (const { file, id } of problems) {
    const own = files.get(file)
    if (own) own.add(id)
    else files.set(file, new Set([id]))
  }
  return files
})

/** The headings without a title, as `file#offset`: whatever else they lack, that is told. */
export const untitledIn = once(
  (problems: PlanSet['problems']): ReadonlySet<string> =>
    new Set(
      problems.flatMap(({ id, file, at }) => (id === 'lege-titel' && 'heading' in at ? [`${file}#${at.heading}`] : [])),
    ),
)

/** Problems after which text that was meant as data is prose. */
export const HEADED: readonly ReaderProblemId[] = [
  'regel-zonder-datum',
  'onbekend-onderdeel',
  'onderdeel-verkeerde-plek',
  'bijna-kop',
]

/** Whether lines below an item's own heading were not read: its history may hold more than is known. */
export function linesUnread(set: PlanSet, file: string, { heading }: Item): boolean {
  const offsets = set.problems.flatMap(({ file: where, id, at }) => {
    if (where !== file || !HEADED.includes(id)) return []
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
