/** Git around the folder of a new plan: whether there is any, beginning a repository, and the first commit in it. */
import { dirname, join } from 'node:path'
import { CannotSay } from '../workspace/git/cannot-say.ts'
import type { Host } from '../workspace/host.ts'
import type { Tracking } from './answers.ts'

/** Whether a folder is in a repository, and the top of that; `absent` where there is no git to ask. */
export type Surroundings = { kind: 'free' } | { kind: 'absent' } | { kind: 'inside'; top: string | null }

/** What git knows of a folder, which need not be there yet. */
export function surroundingsOf(host: Host, folder: string): Surroundings {
  const there = standing(host, folder)
  try {
    const top = host.git(there, ['rev-parse', '--show-toplevel'])?.trim()
    if (top) return { kind: 'inside', top }
    return { kind: host.git(there, ['--version']) === null ? 'absent' : 'free' }
  } catch (error) {
    // A repository that git won't speak of is one all the same.
    if (error instanceof CannotSay) return { kind: 'inside', top: null }
    throw error
  }
}

/** What came of keeping versions. */
export type Tracked = Tracking | 'inside' | 'absent' | 'notBegun' | 'notCommitted'

/**
 * Begins a repository in a folder of our own making, and commits these files in it where that is asked. Nothing of a stranger's is run:
 * there are no settings in it but those of the person.
 */
export function track(
  host: Host,
  root: string,
  tracking: Tracking,
  files: readonly string[],
  message: string,
): Tracked {
  if (tracking === 'none') return 'none'
  if (!did(host, root, ['-c', 'init.defaultBranch=main', 'init', '--quiet'])) return 'notBegun'
  if (tracking === 'init') return 'init'
  const committed =
    did(host, root, ['add', '--', ...files]) &&
    did(host, root, ['commit', '--quiet', '--no-gpg-sign', '-m', message, '--', ...files])
  return committed ? 'commit' : 'notCommitted'
}

function did(host: Host, folder: string, args: string[]): boolean {
  try {
    return host.git(folder, args) !== null
  } catch (error) {
    if (error instanceof CannotSay) return false
    throw error
  }
}

/** The folder itself or the nearest one above it that is there. */
function standing(host: Host, folder: string): string {
  return host.list(folder) !== null || dirname(folder) === folder ? folder : standing(host, join(folder, '..'))
}
