/** Which files a run is about: those that were named by path, folder or pattern, and those that changed since a revision. */
import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import { isSyncCopy, type PlanSet } from '../../plan/plan-set.ts'
import { momentOf } from '../../workspace/git/moments.ts'
import { changedSince } from '../../workspace/git/revision.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findKring } from '../../workspace/named/find-kring.ts'

/** Tells of a file of the workspace whether it is asked for. Throws a Misuse where a path or pattern fits nothing. */
export function selection(workspace: Workspace, paths: readonly string[], since?: string): (file: string) => boolean {
  const { host, root, set } = workspace
  const tests = paths.map((path) => fitting(workspace, path))
  const changed =
    since === undefined ? null : changedSince(host, root, set, momentOf(host, root, set.plans.config, since).commit)
  return (file) => (tests.length === 0 || tests.some((test) => test(file))) && (changed === null || changed.has(file))
}

/** What can have findings: plan files and copies of them, wherever they are, and not pictures or empty folders. */
const isPlan = (file: string): boolean => /\.(md|csv|ya?ml)$/i.test(file) || isSyncCopy(file)

const PATTERN = /[*?[\]{}!]/

/** The folder of a kring that is called as in the other commands, such as `noord`; null where there is none. */
function kringFolder(name: string, { plans }: PlanSet): string | null {
  try {
    return /[\\/.*]/.test(name) ? null : `${findKring(name, plans.config)}/`
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}

function fitting({ host, root, set }: Workspace, path: string): (file: string) => boolean {
  const posix = (name: string): string => name.split(sep).join('/')
  const fromHere = (file: string): string => posix(relative(host.cwd, resolve(root, file)))
  const files = [...new Set([...set.files, ...set.sources.keys()])].filter(isPlan)
  const asked = posix(relative(root, resolve(host.cwd, path)))
  const match = PATTERN.test(path) ? picomatch(posix(path).replace(/^\.\//, ''), { dot: true }) : null
  // The workspace itself, or a folder that it is in.
  const all = asked === '' || /^\.\.(\/\.\.)*$/.test(asked)
  const fits = (file: string): boolean =>
    all || file === asked || file.startsWith(`${asked}/`) || (match?.(fromHere(file)) ?? false)
  if (files.some(fits)) return fits
  const kring = kringFolder(path, set)
  if (kring !== null) return (file) => file.startsWith(kring)
  const meant = nearest(path, files.map(fromHere))
  throw new Misuse(bothLanguages((l) => `${wordsIn(l).cli.noSuchFile(path)}${didYouMean(l, meant)}`))
}
