/** The history of the plan files as git or the snapshots tell it: every commit that touched one, in one process, and their texts when asked for. */
import type { PlanCommit } from '../../history/story.ts'
import type { FileChange } from '../../history/versions.ts'
import { CONFIG_FILE, isAmong } from '../../plan/plan-set.ts'
import type { Host } from '../host.ts'
import { snapshotsInstead } from '../kept/past.ts'
import type { Snapshot } from '../kept/snapshots.ts'
import type { Workspace } from '../open.ts'
import { blobSizes, missingBlob, readBlobs } from './blobs.ts'
import { differences } from './revision.ts'
import { treeOf } from './tree.ts'

/** A commit as it is read; paths are from the root of the repository, contents go by git's own names. */
export interface LoggedCommit extends PlanCommit {
  files: FileChange[]
}

// Whatever a repository's own settings would change in what is told.
const PLAIN = ['log.follow=false', 'log.showRoot=true', 'log.mailmap=false']
const FORM = ['--date-order', '--parents', '-c', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative']

// For lines of a commit and a parent each: the files that only the parent has.
const DELETED = ['diff-tree', '--stdin', '-r', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--diff-filter=D']

/** Every commit that touched a Markdown file or settings, a child before its parents; one of a merge is told where it differs from all parents. */
export function planLog(host: Host, root: string): LoggedCommit[] {
  const snapshots = snapshotsInstead(host, root)
  if (snapshots) return snapshotLog(snapshots)
  const out = host.git(root, [
    ...PLAIN.flatMap((setting) => ['-c', setting]),
    'log',
    ...FORM,
    '-O/dev/null',
    '--format=%H%x00%P%x00%cs%x00%an%x00%s',
    'HEAD',
    '--',
    ':(top)*.md',
    `:(top,glob)**/${CONFIG_FILE}`,
  ])
  const commits = parse((out ?? '').split('\0'))
  for (const [at, file] of leftBehind(host, root, commits)) at.files.push(file)
  return commits
}

/** The same of the files of the plans alone, along the main line: a merge is the one commit that brought in all of a branch. */
export function mainLine(host: Host, root: string): LoggedCommit[] {
  const snapshots = snapshotsInstead(host, root)
  if (snapshots) return snapshotLog(snapshots)
  const out = host.git(root, [
    ...PLAIN.flatMap((setting) => ['-c', setting]),
    ...['log', '--first-parent', '-m', '--parents', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative'],
    '-O/dev/null',
    '--format=%H%x00%P%x00%cs%x00%an%x00%s',
    'HEAD',
    '--',
    '*.md',
    CONFIG_FILE,
  ])
  return parse((out ?? '').split('\0'))
}

/** The snapshots as a log, the last one first: what each changed against the one before it. */
function snapshotLog(snapshots: readonly Snapshot[]): LoggedCommit[] {
  return snapshots
    .map(({ id, day, files }, i): LoggedCommit => {
      const before = snapshots[i - 1]
      const paths = [...new Set([...(before?.files.keys() ?? []), ...files.keys()])].sort()
      const contentOf = (of: Snapshot['files'] | undefined, path: string) => of?.get(path)?.content ?? null
      // Of what could not be read nobody knows whether it changed.
      const isRead = (path: string): boolean => [before?.files, files].every((of) => of?.get(path)?.content !== null)
      return {
        commit: id,
        date: day,
        author: null,
        subject: null,
        parents: before ? [before.id] : [],
        files: paths
          .filter((path) => (path.endsWith('.md') || path === CONFIG_FILE) && isRead(path))
          .map((path) => ({
            path,
            before: [contentOf(before?.files, path)],
            after: contentOf(files, path),
          }))
          .filter(({ before: [was], after }) => was !== after),
      }
    })
    .reverse()
}

/**
 * What stood in one parent of a merge and neither in another nor after it, which git tells of only when asked: where a file that is new to
 * that parent comes from. Git is asked once for all first parents, once for all second ones, and so on.
 */
function leftBehind(host: Host, root: string, commits: readonly LoggedCommit[]): [LoggedCommit, FileChange][] {
  const most = commits.reduce((found, { parents }) => Math.max(found, parents.length), 0)
  return Array.from({ length: most }, (_, i) => i).flatMap((i) => {
    const arrives = ({ before, after }: FileChange): boolean =>
      after !== null && before[i] === null && before.some((name) => name !== null)
    const merges = new Map(commits.filter(({ files }) => files.some(arrives)).map((commit) => [commit.commit, commit]))
    if (merges.size === 0) return []
    const pairs = [...merges.values()].map(({ commit, parents }) => `${commit} ${parents[i]}\n`)
    const out = host.gitBytes(root, [...DELETED, '--', ':(top)*.md'], pairs.join(''))
    const tokens = Buffer.from(out ?? [])
      .toString('utf8')
      .split('\0')
    let merge: LoggedCommit | undefined
    return tokens.flatMap((token, at): [LoggedCommit, FileChange][] => {
      merge = merges.get(token) ?? merge
      const file = token.startsWith(':') ? fileOf(token, tokens[at + 1] ?? '') : null
      if (!file || !merge || merge.files.some(({ path }) => path === file.path)) return []
      return [[merge, { ...file, before: merge.parents.map((_, j) => (j === i ? (file.before[0] ?? null) : null)) }]]
    })
  })
}

/** Tokens by their place: five of a commit, then a line and a path for each file. A message can hold anything but the separator. */
function parse(tokens: readonly string[]): LoggedCommit[] {
  const commits: LoggedCommit[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = (tokens[at] ?? '').trimStart()
    const current = commits.at(-1)
    if (token.startsWith(':')) {
      current?.files.push(fileOf(token, tokens[at + 1] ?? ''))
      at += 2
    } else if (/^[0-9a-f]{40,}$/.test(token)) {
      const [parents = '', date = '', author = '', subject = ''] = tokens.slice(at + 1, at + 5)
      const before = parents.split(' ').filter((parent) => parent !== '')
      commits.push({ commit: token, date, author, subject, parents: before, files: [] })
      at += 5
    } else at += 1
  }
  return commits
}

/** `:100644 100644 <before> <after> M`, with as many colons, modes and names before it as there are parents. */
function fileOf(line: string, path: string): FileChange {
  const parents = /^:+/.exec(line)?.[0].length ?? 1
  const oids = line.split(' ').slice(parents + 1, 2 * parents + 2)
  const modes = line.slice(parents).split(' ')
  const contents = oids.map((oid, i) => (/^0+$/.test(oid) || !modes[i]?.startsWith('100') ? null : oid))
  return { path, before: contents.slice(0, parents), after: contents[parents] ?? null }
}

/** The contents of the files in the last commit, by their path from the root of the repository. */
export function committedFiles(host: Host, root: string): Map<string, string> {
  const files = [...(treeOf(host, root, 'HEAD', true) ?? [])]
  return new Map(files.flatMap(([path, { oid, plain }]): [string, string][] => (plain ? [[path, oid]] : [])))
}

/** What is on disk and not in the last commit, as a commit of its own; null where there is nothing. */
export function uncommitted(
  { host, root, set }: Workspace,
  prefix: string,
  committed: ReadonlyMap<string, string>,
  log: readonly LoggedCommit[],
): LoggedCommit | null {
  // What is there and can't be read is no plan now, and yet not gone.
  const paths = [...(differences(host, root, set, 'HEAD') ?? [])].filter(
    (path) => path.endsWith('.md') && (set.sources.has(path) || !isAmong(set.files, path)),
  )
  if (paths.length === 0) return null
  const files = paths.map((path) => ({
    path: `${prefix}${path}`,
    before: [committed.get(`${prefix}${path}`) ?? null],
    after: set.sources.has(path) ? `${ON_DISK}${path}` : null,
  }))
  const parents = log.slice(0, 1).flatMap(({ commit }) => commit ?? [])
  return { commit: null, date: null, author: null, subject: null, parents, files }
}

const ON_DISK = 'disk:'

/** Shows contents by name, each once and none kept. Throws a Misuse where one isn't here, as in a partial clone. */
export function contentsOf({ host, root, set }: Workspace) {
  return (names: readonly string[], show: (name: string, bytes: Uint8Array) => void): void => {
    const [disk, git] = [names.filter((name) => name.startsWith(ON_DISK)), names.filter((n) => !n.startsWith(ON_DISK))]
    for (const name of disk)
      show(name, new TextEncoder().encode(set.sources.get(name.slice(ON_DISK.length))?.text ?? ''))
    const sizes = blobSizes(host, root, [...new Set(git)])
    const blobs = [...sizes].map(([oid, size]) => ({ oid, size: size ?? missingBlob(null) }))
    for (const [oid, bytes] of readBlobs(host, root, blobs)) show(oid, bytes)
  }
}
