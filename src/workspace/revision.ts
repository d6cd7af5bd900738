/** Which version of the plans this is, according to git. */
import { createHash } from 'node:crypto'
import type { PlanSet } from '../plan/plan-set.ts'
import type { Host } from './host.ts'

/** A revision; `commit` is null before the first commit. */
export interface Revision {
  commit: string | null
  /** Whether plan files differ from that commit. */
  changed: boolean
}

/**
 * The revision of a workspace; null where it isn't in git. Files are compared by their hash here: `git status` would run the
 * filters that a repository can name, and those are programs.
 */
export function revisionOf(host: Host, root: string, set: PlanSet): Revision | null {
  if (host.git(root, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return null
  const commit = host.git(root, ['rev-parse', '--verify', 'HEAD'])?.trim()
  const tree = commit && host.git(root, ['ls-tree', '-r', '-z', commit, '--', '.'])
  if (!commit || tree === null || tree === undefined) return { commit: null, changed: true }
  const committed = new Map(
    tree.split('\0').flatMap((line) => {
      const [, oid, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      return oid !== undefined && path !== undefined ? [[path, oid] as const] : []
    }),
  )
  const edited = [...set.sources.values()].some(({ file, text }) => {
    const oid = committed.get(file)
    // A checkout may have given the file other line ends than the commit has.
    return (
      oid === undefined ||
      ![text, text.replaceAll('\r\n', '\n')].some((content) => blobHash(content, oid.length) === oid)
    )
  })
  const removed = [...committed.keys()].some((path) => isPlanFile(path, set) && !set.files.includes(path))
  return { commit: commit.slice(0, 10), changed: edited || removed }
}

/** Git's own name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobHash(content: string, length: number): string {
  const bytes = Buffer.from(content)
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}

function isPlanFile(path: string, { plans }: PlanSet): boolean {
  const [folder, name, ...deeper] = path.split('/')
  if (name === undefined) return path.endsWith('.yaml')
  return deeper.length === 0 && plans.config.kringen.some((k) => k.slug === folder) && /\.(md|csv)$/.test(name)
}
