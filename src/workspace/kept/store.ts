/** What is kept beside the plans in `.masterplan`: contents, each once and by a name that proves it; hidden, and out of git. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { wordsIn } from '../../language/words.ts'
import type { Host } from '../host.ts'
import { bothLanguages, Misuse, reasonOf } from '../misuse.ts'

/** The folder, inside that of the plans. */
export const KEPT = '.masterplan'
const CONTENTS = 'inhoud'
/** Where the entries of the journal are, and those of snapshots. */
export const WRITES = 'terug'
export const SNAPSHOTS = 'momenten'

/** In bytes: what can be kept of one file, which is more than any file of the plans may have. */
export const LARGEST_KEPT = 16 * 1024 * 1024

/** By what a content is known: git's own SHA-256 name for it, so that what compares with git's names compares with these. */
export function nameOf(content: string | Uint8Array): string {
  const bytes = Buffer.from(content as Uint8Array)
  return createHash('sha256').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

const IS_NAME = /^[0-9a-f]{64}$/

/** Whether something read from a file can be the name of a content. */
export const isName = (value: unknown): value is string => typeof value === 'string' && IS_NAME.test(value)

/** The names of the contents that are kept. */
export function keptNames(host: Host, root: string): Set<string> {
  return new Set(
    (host.list(join(root, KEPT, CONTENTS), root) ?? []).flatMap(({ name }) => (isName(name) ? [name] : [])),
  )
}

/** A content by its name; null where it isn't kept, can't be read, or is another one than its name says. */
export function keptContent(host: Host, root: string, name: string): Uint8Array | null {
  const bytes = host.read(join(root, KEPT, CONTENTS, name), root, LARGEST_KEPT)
  return typeof bytes === 'string' || nameOf(bytes) !== name ? null : bytes
}

/** Keeps contents, which only the user may read: answers of members can be among them. Throws what the file system says. */
export function keepContents(host: Host, root: string, contents: Iterable<string | Uint8Array>): void {
  const known = keptNames(host, root)
  for (const content of contents) {
    const name = nameOf(content)
    if (known.has(name) && keptContent(host, root, name) !== null) continue
    host.write(join(root, KEPT, CONTENTS, name), content, root, true)
    known.add(name)
  }
}

/** Takes a content away, unless it came only just: who is writing beside this one may be about to name it. */
export function dropContent(host: Host, root: string, name: string): void {
  host.remove(join(root, KEPT, CONTENTS, name), root, 60_000)
}

/** What a stop halfway left, taken away when it is a day old. */
export function dropLeftovers(host: Host, root: string): void {
  for (const folder of ['.', CONTENTS, WRITES, SNAPSHOTS])
    for (const { name } of host.list(join(root, KEPT, folder), root) ?? [])
      if (name.startsWith('.masterplan-')) host.remove(join(root, KEPT, folder, name), root, 86_400_000)
}

const ABOUT = `# Van masterplan: undo, momentopnamen en wensen van leden; zie docs/secretaris.md. Of masterplan: undo, snapshots and wishes of members.
*
`

/** Tells git and whoever looks inside what the folder is, before anything comes in it. Throws what the file system says. */
export function makeFolder(host: Host, root: string): void {
  const there = host.list(join(root, KEPT), root)
  if (there?.some(({ name }) => name === '.gitignore')) return
  host.write(join(root, KEPT, '.gitignore'), ABOUT, root)
}

/** Does what writes in the folder; where that fails at the first thing ever kept, takes the empty folder away. Throws a Misuse that names it. */
export function keeping<T>(host: Host, root: string, keep: () => T): T {
  const isNew = !host.list(root)?.some(({ name }) => name === KEPT)
  try {
    makeFolder(host, root)
    return keep()
  } catch (error) {
    if (isNew) tryTo(() => host.remove(join(root, KEPT), root))
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.cannotWrite(wordsIn(l).kept.copy, reasonOf(error, l))))
  }
}

/** For what is done besides: it may fail without anybody being worse off. */
export function tryTo(act: () => void): void {
  try {
    act()
  } catch {}
}
