/** What git says of its branches: their last commits, and where they parted. */

import type { Host } from '../host.ts'
import { outsideWorkTree, withoutCommits } from './cannot-say.ts'

/** The last commit and the one before it, on the line that merges lead into; none before the first. */
export function lastCommits(host: Host, root: string): string[] {
  const hashes = host.git(root, ['rev-list', '--first-parent', '--max-count=2', 'HEAD'])?.trim().split('\n') ?? []
  // To git a branch that can't be read is one without commits, until it is asked for its branches.
  const other = hashes.length === 0 ? anyBranch(host, root) : null
  if (other !== null) throw withoutCommits(other)
  return hashes
}

/** The name of a branch that has commits; null where none has. */
const anyBranch = (host: Host, root: string): string | null =>
  host.git(root, ['for-each-ref', '--count=1', '--format=%(refname:short)', 'refs/heads', 'refs/remotes'])?.trim() ||
  null

/** The main branch by its full name, and its last commit; null where there is none. */
export function mainBranch(host: Host, root: string): { name: string; commit: string } | null {
  const refs =
    host
      .git(root, ['for-each-ref', '--format=%(refname) %(objectname)', ...MAIN])
      ?.trim()
      .split('\n') ?? []
  const known = new Map(refs.map((line) => line.split(' ') as [string, string]))
  const name = MAIN.find((ref) => known.has(ref))
  return name === undefined ? null : { name, commit: known.get(name) ?? '' }
}

/** Where two lines of commits parted; null where they never were one. */
export const partedFrom = (host: Host, root: string, one: string, other: string): string | null =>
  one === other ? one : host.git(root, ['merge-base', one, other])?.trim() || null

/** What the main branch is called: what the origin says, or one of the usual names. */
const MAIN = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** Whether the main branch is checked out: by its name, or by its last commit where no branch is. */
export function isOn(host: Host, root: string, main: string, atItsEnd: boolean): boolean {
  const branch = host.git(root, ['symbolic-ref', '--quiet', 'HEAD'])?.trim()
  if (branch === undefined) return atItsEnd
  const target = host.git(root, ['symbolic-ref', '--quiet', main])?.trim() ?? main
  return branch.replace('refs/heads/', '') === target.replace(/^refs\/(heads|remotes\/origin)\//, '')
}

/** Whether only a part of the history is here. */
export const isShallow = (host: Host, root: string): boolean => whereabouts(host, root)?.[1] === 'true'

/** The folder of the plans from the top of the repository, with a slash behind it or empty; null where git knows of none. */
export const prefixOf = (host: Host, root: string): string | null =>
  whereabouts(host, root)?.slice(2).join('\n') ?? null

/** All three in one question, since asking starts a process. Files that git doesn't take for its own, it can't say anything of. */
const whereabouts = (host: Host, root: string): string[] | null => {
  const said = host
    .git(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'])
    ?.replace(/\n$/, '')
    .split('\n')
  if (said?.[0] === 'false') throw outsideWorkTree()
  return said ?? null
}
