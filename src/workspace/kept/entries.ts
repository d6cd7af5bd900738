/** The numbered files in which is kept what was done and when; a stranger may have written them, so that nothing in them is believed. */
import { join } from 'node:path'
import { wordsIn } from '../../language/words.ts'
import { isCalendarDate } from '../../plan/typed/dates.ts'
import type { Host } from '../host.ts'
import { bothLanguages, Misuse } from '../misuse.ts'
import { KEPT, nameOf } from './store.ts'

/** What every entry tells. */
export interface Entry {
  /** Its place in the order; a later one has a higher number. */
  number: number
  /** The name of the file. */
  file: string
  /** The name of its content. */
  id: string
  /** ISO time in UTC. */
  time: string
  /** ISO date, where it was made. */
  day: string
}

/** The entries of a folder, oldest first, and the files that should be one and can't be read. */
export interface Entries<T> {
  entries: T[]
  unreadable: string[]
}

const HIGHEST = 999_999_999
const FILE = /^(\d{1,9})-[a-z-]{1,40}\.json$/
/** No more are looked at, the last ones: far above what is ever kept. */
const MOST = 2000
const LARGEST = 4 * 1024 * 1024

/** Reads a folder; `read` gives what an entry tells besides, or null where that is no such thing. */
export function readEntries<T extends Entry>(
  host: Host,
  root: string,
  folder: string,
  read: (data: Record<string, unknown>, entry: Entry) => T | null,
): Entries<T> {
  const result: Entries<T> = { entries: [], unreadable: [] }
  for (const { file, number } of filesIn(host, root, folder).slice(-MOST)) {
    const bytes = host.read(join(root, KEPT, folder, file), root, LARGEST)
    const data = typeof bytes === 'string' ? null : objectIn(bytes)
    const { version, time, day } = data ?? {}
    const known = data !== null && version === 1 && isTime(time) && typeof day === 'string' && isCalendarDate(day)
    const id = typeof bytes === 'string' ? '' : nameOf(bytes)
    const entry = known ? read(data, { number, file, id, time, day }) : null
    if (entry === null) result.unreadable.push(`${KEPT}/${folder}/${file}`)
    else result.entries.push(entry)
  }
  return result
}

/** Writes an entry after all that are there, also those that another program writes meanwhile; gives its file. Throws what the file system says. */
export function writeEntry(
  host: Host,
  root: string,
  folder: string,
  { kind, ...data }: { kind: string } & Record<string, unknown>,
): string {
  const text = JSON.stringify({ version: 1, time: host.now(), day: host.today(), ...data }, null, 1)
  const last = (): number => filesIn(host, root, folder).at(-1)?.number ?? 0
  for (let number = last() + 1; ; number = Math.max(number, last()) + 1) {
    // Only where somebody else made that file: what comes after it could not be read back.
    if (number > HIGHEST) throw new Misuse(bothLanguages((l) => wordsIn(l).kept.noRoom(folder)))
    const file = `${String(number).padStart(6, '0')}-${kind}.json`
    if (!host.writeNew(join(root, KEPT, folder, file), `${text}\n`, root, true)) continue
    // Another kind of command has another name for the same number, and whoever sees that gives way.
    if (filesIn(host, root, folder).every((other) => other.number !== number || other.file === file)) return file
    dropEntry(host, root, folder, file)
  }
}

export function dropEntry(host: Host, root: string, folder: string, file: string): void {
  host.remove(join(root, KEPT, folder, file), root)
}

function filesIn(host: Host, root: string, folder: string): { file: string; number: number }[] {
  const names = host.list(join(root, KEPT, folder), root) ?? []
  return names
    .flatMap(({ name }) => {
      const [, digits] = FILE.exec(name) ?? []
      return digits === undefined ? [] : [{ file: name, number: Number(digits) }]
    })
    .sort((a, b) => a.number - b.number || (a.file < b.file ? -1 : 1))
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)

function objectIn(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a path that was read can be that of a file of the plans: inside their folder, and nothing hidden. */
export function isPlanPath(path: unknown): path is string {
  if (typeof path !== 'string' || path.length > 500 || /[\\\0:]/.test(path)) return false
  const parts = path.split('/')
  return parts.length <= 6 && parts.every((part) => part !== '' && !part.startsWith('.')) && KINDS.test(path)
}

const KINDS = /\.(?:md|csv|ya?ml|txt|png|jpe?g|gif|webp|svg|pdf|docx?|xlsx?|pptx?|od[tsp])$/i
