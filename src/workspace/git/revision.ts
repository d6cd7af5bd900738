/** Which version of the plans this is, according to git. */
import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import { isAmong, isBallots, type PlanSet } from '../../plan/plan-set.ts'
import type { Host } from '../host.ts'
import { lastCommits, prefixOf } from './branches.ts'
import { CannotSay } from './cannot-say.ts'
import { treeOf } from './tree.ts'

/** A revision; `commit` is null before the first commit, and where git can't say. */
export interface Revision {
  commit: string | null
  /** Whether plan files differ from that commit. */
  changed: boolean
}

/**
 * The revision of a workspace; null where it isn't in git, without a commit where git can't say: see `gitTrouble`. Files are compared by their hash here: `git status` would run the
 * filters that a repository can name, and those are programs.
 */
export function revisionOf(host: Host, root: string, set: PlanSet): Revision | null {
  return ifSaid(() => knownRevision(host, root, set), { commit: null, changed: true })
}

function knownRevision(host: Host, root: string, set: PlanSet): Revision | null {
  if (prefixOf(host, root) === null) return null
  const [commit] = lastCommits(host, root)
  const differing = commit && differences(host, root, set, commit)
  // A folder beside the plans, such as that of the reports, makes them no other plans.
  const plans = [...(differing || [])].filter((path) => !path.endsWith('/'))
  return commit && differing
    ? { commit: commit.slice(0, 10), changed: plans.length > 0 }
    : { commit: null, changed: true }
}

/** Why git can't say which revision this is; null where it can, or where the plans aren't in git. */
export function gitTrouble(host: Host, root: string): CannotSay | null {
  try {
    const [head] = prefixOf(host, root) === null ? [] : lastCommits(host, root)
    if (head) treeOf(host, root, head)
    return null
  } catch (error) {
    if (error instanceof CannotSay) return error
    throw error
  }
}

/** For what can do without git: something else where git can't say. */
function ifSaid<T>(ask: () => T, otherwise: T): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof CannotSay) return otherwise
    throw error
  }
}

/**
 * The plan files that differ from a revision, added and removed ones included. Where the branches have parted, from where they
 * did: what others changed meanwhile isn't this change.
 */
export function changedSince(host: Host, root: string, set: PlanSet, commit: string): Set<string> {
  const base = host.git(root, ['merge-base', commit, 'HEAD'])?.trim() || commit
  return differences(host, root, set, base) ?? new Set()
}

/** Whether plan files differ from a commit; a folder without any, such as that of git itself, makes no difference. */
export function differsFrom(host: Host, root: string, set: PlanSet, commit: string): boolean {
  return [...(differences(host, root, set, commit) ?? [])].some((path) => !path.endsWith('/'))
}

/**
 * SHA-256 over the plan files, the logo, and what is attached or shown in prose, in hexadecimals; the same whatever line ends git gave the files. Ballots are left out: a
 * fingerprint of few answers would let somebody who knows the others try them all.
 */
export function fingerprintOf({ sources, logo, attachments }: PlanSet): string {
  const hash = createHash('sha256')
  const add = (name: string, bytes: Uint8Array): void => void hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  const plans = [...sources.values()].filter(({ file }) => !isBallots(file))
  for (const { file, text } of plans.sort((a, b) => (a.file < b.file ? -1 : 1)))
    add(file, Buffer.from(text.replaceAll('\r\n', '\n')))
  if (logo) add('logo', logo.bytes)
  for (const [path, found] of [...attachments].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (typeof found !== 'string') add(path, /\.(?:txt|csv)$/i.test(path) ? withPlainEnds(found.bytes) : found.bytes)
  return hash.digest('hex')
}

/** The bytes of a text, with the line ends that git keeps. */
const withPlainEnds = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')

/** Turns a file of the workspace into its path from the root of the repository, or from here where there is none. */
export function repositoryPath(host: Host, root: string): (file: string) => string {
  const known = ifSaid(() => prefixOf(host, root), null)
  const prefix = known ?? relative(host.cwd, root).split(sep).join('/')
  return (file) => (prefix === '' ? file : `${prefix.replace(/\/$/, '')}/${file}`)
}

/** The plan files that differ from a commit, and folders that it hasn't; null where git can't say. */
export function differences(host: Host, root: string, set: PlanSet, commit: string): Set<string> | null {
  const committed = treeOf(host, root, commit)
  if (committed === null) return null
  const edited = [...set.sources.values()].filter(({ file, text }) => {
    const oid = committed.get(file)?.oid
    // A checkout may have given the file other line ends than the commit has.
    return (
      oid === undefined ||
      ![text, text.replaceAll('\r\n', '\n')].some((content) => blobHash(content, oid.length) === oid)
    )
  })
  const added = set.files.filter((path) => isPlanFile(path, set) && !committed.has(path))
  // A plan file that can't be read any more has no text to compare, and is certainly not what was committed.
  const unreadable = set.problems.filter((p) => p.id === 'onleesbaar-bestand' && !set.sources.has(p.file))
  const holds = (folder: string): boolean => [...committed.keys()].some((path) => path.startsWith(folder))
  const folders = set.files.filter((path) => path.endsWith('/') && !holds(path))
  const removed = [...committed.keys()].filter((path) => isPlanFile(path, set) && !isAmong(set.files, path))
  return new Set([...[...edited, ...unreadable].map(({ file }) => file), ...folders, ...added, ...removed])
}

/** Git's own name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobHash(content: string, length: number): string {
  const bytes = Buffer.from(content)
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}

/** Whether a path of the workspace has the place of a plan, whether it could be read or not. */
export function isPlanFile(path: string, { plans }: PlanSet): boolean {
  const [folder, name, ...deeper] = path.split('/')
  if (name === undefined) return path.endsWith('.yaml')
  return deeper.length === 0 && plans.config.kringen.some((k) => k.slug === folder) && /\.(md|csv)$/.test(name)
}
