/** Puts files of a workspace in git as they are, in one commit: no program that the repository names is run, and what else waits there stays. */
import { join, resolve } from 'node:path'
import { isAmong, KRING_FILE } from '../../plan/plan-set.ts'
import type { Host } from '../host.ts'
import type { Workspace } from '../open.ts'
import { prefixOf } from './branches.ts'
import { CannotSay } from './cannot-say.ts'
import { isPlanFile } from './revision.ts'

/** A file that is otherwise than in the last commit; its text as git will have it, null where it is gone. */
export interface Uncommitted {
  file: string
  text: string | null
}

/** Who keeps it, where git doesn't know. */
export interface Keeper {
  name: string
  email: string
}

/** What keeps a commit from meaning what it says: a merge or the like, two versions of a file that didn't become one, or no branch to stand on. */
export type Hindrance = { kind: 'merging' | 'detached' } | { kind: 'unmerged'; files: string[] }

export function hindranceOf(host: Host, root: string): Hindrance | null {
  const says = (...args: string[]): string => (host.git(root, args) ?? '').trim()
  if (
    ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'].some((name) =>
      says('rev-parse', '-q', '--verify', name),
    )
  )
    return { kind: 'merging' }
  const unmerged = says('ls-files', '-u', '-z', '--full-name', ':/').split('\0').filter(Boolean)
  if (unmerged.length > 0)
    return { kind: 'unmerged', files: [...new Set(unmerged.map((line) => line.slice(line.indexOf('\t') + 1)))] }
  return says('symbolic-ref', '-q', 'HEAD') === '' ? { kind: 'detached' } : null
}

/** Whether git knows who works here. */
export function knowsKeeper(host: Host, root: string): boolean {
  return ['user.name', 'user.email'].every((key) => (host.git(root, ['config', '--get', key]) ?? '').trim() !== '')
}

/** The programs that git would let look at a commit first, by their names: none of them is run here. */
export function hooksOf(host: Host, root: string): string[] {
  const says = (...args: string[]): string => (host.git(root, args) ?? '').trim()
  const set = says('config', '--get-all', 'core.hooksPath')
    .split('\n')
    .filter((path) => path !== '' && path !== '/dev/null')
  const folder = set.at(-1) ?? join(says('rev-parse', '--git-common-dir'), 'hooks')
  const at = resolve(set.length > 0 ? says('rev-parse', '--show-toplevel') : root, folder)
  return ['pre-commit', 'commit-msg'].filter((name) => host.read(join(at, name), at) !== 'missing')
}

/** The files of a workspace that differ from the last commit; `texts` are those that can be kept, by name. */
export function uncommitted(
  { host, root, set }: Pick<Workspace, 'host' | 'root' | 'set'>,
  texts: ReadonlyMap<string, { text: string }>,
): Uncommitted[] {
  const prefix = prefixOf(host, root) ?? ''
  const kept = new Map(
    (host.git(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']) ?? '').split('\0').flatMap((line) => {
      const [, hash = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      return path.startsWith(prefix) ? [[path.slice(prefix.length), hash] as const] : []
    }),
  )
  const files = [...texts.keys()]
  const paths = files.map((file) => `${join(root, file)}\n`).join('')
  const hashes =
    decoded(host.gitBytes(root, ['hash-object', '--no-filters', '--stdin-paths'], paths))?.split('\n') ?? []
  // The folder of a kring that the plans name no more still has its page there.
  const isPlan = (path: string): boolean =>
    isPlanFile(path, set) || (/^[^/]+\/[^/]+\.(md|csv)$/.test(path) && kept.has(`${path.split('/')[0]}/${KRING_FILE}`))
  // A file that can't be read, or stands where it can't be listed, isn't gone.
  const isGone = (path: string): boolean =>
    !isAmong(set.files, path) && host.read(join(root, path), root) === 'missing' && isPlan(path)
  const gone = [...kept.keys()].filter(isGone).map((file): Uncommitted => ({ file, text: null }))
  const changed = files.flatMap((file, i): Uncommitted[] => {
    const before = kept.get(file)
    const text = texts.get(file)?.text ?? ''
    if (before === undefined) return [{ file, text }]
    if (before === hashes[i]) return []
    // Where git has bare line ends, those of this computer are no change.
    const then = host.git(root, ['cat-file', 'blob', before]) ?? ''
    const now = then.includes('\r\n') ? text : text.replaceAll('\r\n', '\n')
    return then === now ? [] : [{ file, text: now }]
  })
  return [...changed, ...gone].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Commits these files on top of the last commit; why not, where somebody else committed at the same moment, or git can't. */
export function commit(
  host: Host,
  root: string,
  files: readonly Uncommitted[],
  message: string,
  keeper: Keeper | null,
): 'kept' | 'moved' | 'unable' {
  const ask = (args: string[], input?: string): string | null => {
    const printed = input === undefined ? host.git(root, args) : decoded(host.gitBytes(root, args, input))
    return printed === null || printed.trim() === '' ? null : printed.trim()
  }
  const prefix = prefixOf(host, root) ?? ''
  const head = ask(['rev-parse', '--quiet', '--verify', 'HEAD^{commit}'])
  const blobs = files.map(({ file, text }): [string, string | null] => [
    prefix + file,
    text === null ? null : ask(['hash-object', '-w', '--no-filters', '--stdin'], text),
  ])
  const off = withoutFilters(host, root)
  if (off === null || head === null || blobs.some(([, hash], i) => hash === null && files[i]?.text !== null))
    return 'unable'
  const tree = treeWith(ask, `${head}^{tree}`, new Map(blobs))
  const who = keeper ? ['-c', `user.name=${keeper.name}`, '-c', `user.email=${keeper.email}`] : []
  const made = tree && ask([...who, 'commit-tree', '--no-gpg-sign', tree, '-p', head], message)
  if (!made) return 'unable'
  // First what git compares the files with: where that can't be written, nothing is kept.
  for (const [path, hash] of blobs)
    host.git(root, [
      ...[...off, '-C', top(ask), 'update-index'],
      ...(hash === null ? ['--force-remove', '--', path] : ['--add', '--cacheinfo', `100644,${hash},${path}`]),
    ])
  // Only where the last commit is still the one that this stands on.
  try {
    host.git(root, ['update-ref', '-m', 'commit: masterplan', 'HEAD', made, head])
  } catch (error) {
    if (!(error instanceof CannotSay)) throw error
  }
  const now = ask(['rev-parse', '--verify', 'HEAD'])
  if (now !== made) return now === head ? 'unable' : 'moved'
  return 'kept'
}

/**
 * What switches off the programs that a repository names as filters: writing the index, git looks at files that were written in the same
 * second. Null where one has a name that can't be switched off.
 */
function withoutFilters(host: Host, root: string): string[] | null {
  const set = (host.git(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']) ?? '').split('\0')
  const names = new Set(set.flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []))
  if ([...names].some((name) => /[=\n]/.test(name))) return null
  return [...names].flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${name}.${setting}`]),
  )
}

type Ask = (args: string[], input?: string) => string | null

const top = (ask: Ask): string => ask(['rev-parse', '--show-toplevel']) ?? '.'

const decoded = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes))

/** A tree with other blobs in it, without those that are null, and every other entry as it was. */
function treeWith(ask: Ask, tree: string, blobs: ReadonlyMap<string, string | null>): string | null {
  const entries = new Map<string, string>()
  for (const line of (ask(['ls-tree', '-z', '--full-tree', tree]) ?? '').split('\0')) {
    const tab = line.indexOf('\t')
    if (tab > 0) entries.set(line.slice(tab + 1), line)
  }
  const below = new Map<string, Map<string, string | null>>()
  for (const [path, hash] of blobs) {
    const [first = '', ...rest] = path.split('/')
    const mode = entries.get(first)?.startsWith('100755') ? '100755' : '100644'
    if (rest.length === 0 && hash === null) entries.delete(first)
    else if (rest.length === 0) entries.set(first, `${mode} blob ${hash}\t${first}`)
    else below.set(first, (below.get(first) ?? new Map()).set(rest.join('/'), hash))
  }
  for (const [folder, inner] of below) {
    const known = /^040000 tree ([0-9a-f]+)/.exec(entries.get(folder) ?? '')?.[1]
    const made = treeWith(ask, known ?? EMPTY, inner)
    if (made === null) return null
    // Git has no folders with nothing in them.
    if (made === EMPTY) entries.delete(folder)
    else entries.set(folder, `040000 tree ${made}\t${folder}`)
  }
  if (entries.size === 0) return EMPTY
  return ask(['mktree', '-z'], [...entries.values()].map((line) => `${line}\0`).join(''))
}

/** The tree without anything, which every repository knows. */
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
