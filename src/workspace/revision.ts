/** Which version of the plans this is, according to git. */
import type { Host } from './host.ts'

/** A revision; `commit` is null before the first commit. */
export interface Revision {
  commit: string | null
  /** Whether files of the workspace differ from that commit. */
  changed: boolean
}

/** The revision of a workspace; null where it isn't in git. One git process, since each costs milliseconds. */
export function revisionOf(host: Host, root: string): Revision | null {
  const status = host.git(root, ['status', '--porcelain=v2', '--branch', '--', '.'])
  if (status === null) return null
  const oid = /^# branch\.oid ([0-9a-f]+)$/m.exec(status)?.[1]
  return { commit: oid?.slice(0, 10) ?? null, changed: /^[12u?]/m.test(status) }
}
