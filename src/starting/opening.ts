/** What stands where somebody looks for a plan: the plan, room for one, or what is in the way. */
import { join, resolve } from 'node:path'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import { findWorkspace, NoWorkspace } from '../workspace/find.ts'
import type { Host } from '../workspace/host.ts'
import { isEmptyFile } from './place.ts'

export type Opening =
  | { kind: 'plan'; root: string }
  /** Where a plan would come; `others` is what stands in the folder around it. */
  | { kind: 'free'; root: string; others: readonly string[] }
  /** In the folder for a plan stands something else. */
  | { kind: 'full'; folder: string; inner: string; names: readonly string[] }
  /** There are plans further down. */
  | { kind: 'elsewhere'; folder: string; below: readonly string[] }

/** The folder that a plan gets where others have their files; whoever opens the folder around it finds it there again. */
const OWN = 'plans'

/** What stands there. Throws a NoWorkspace where the folder that is asked for isn't there either. */
export function openingAt(host: Host, asked: string | undefined): Opening {
  try {
    const root = findWorkspace(host, asked)
    return isEmptyFile(host, join(root, CONFIG_FILE)) ? { kind: 'free', root, others: [] } : { kind: 'plan', root }
  } catch (error) {
    if (!(error instanceof NoWorkspace)) throw error
    const folder = resolve(host.cwd, asked ?? '.')
    const names = seenIn(host, folder)
    if (names === null) throw error
    if (error.below.length > 0)
      return { kind: 'elsewhere', folder, below: error.below.map((one) => resolve(host.cwd, one)) }
    if (names.length === 0) return { kind: 'free', root: folder, others: [] }
    const inner = join(folder, OWN)
    const within = seenIn(host, inner) ?? (names.includes(OWN) ? [OWN] : [])
    return within.length > 0
      ? { kind: 'full', folder, inner, names: within }
      : { kind: 'free', root: inner, others: names.filter((name) => name !== OWN) }
  }
}

/** What people see in a folder, by name; null where there is no such folder. */
function seenIn(host: Host, folder: string): string[] | null {
  const names = host.list(folder)?.map(({ name }) => name)
  return names?.filter((name) => !/^(?:\.|desktop\.ini$|thumbs\.db$)/i.test(name)).sort() ?? null
}
