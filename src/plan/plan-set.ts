/** All that was read of a workspace, for rules to look at: no disk behind it. */
import type { Spot } from '../diagnostics/finding.ts'
import type { Attachments } from './attachment.ts'
import type { Plans } from './model.ts'
import type { Picture } from './picture.ts'
import type { ReaderProblem } from './problem.ts'
import type { Source } from './source.ts'

/** A picture of the house style. */
export interface Logo extends Picture {
  bytes: Uint8Array
}

export interface PlanSet {
  plans: Plans
  /** Every file and folder found, relative to the workspace, sorted; a folder ends with `/`. */
  files: string[]
  /** The text of each file that could be read. */
  sources: Map<string, Source>
  /** The bytes of the logo that reports carry; null without one that can be used. */
  logo: Logo | null
  /** The files that the plans attach or show in prose. */
  attachments: Attachments
  problems: ReaderProblem[]
  /** How many more problems reading met, by rule and file with a space between. */
  untold: Map<string, number>
}

const INDEX = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Whether a path is among the files of a workspace, without a look at each of them. */
export function isAmong(files: readonly string[], path: string): boolean {
  // An accent may be one sign or two, as macOS and some sync tools write it.
  const index = INDEX.get(files) ?? new Set(files.map((file) => file.normalize()))
  INDEX.set(files, index)
  return index.has(path.normalize())
}

const FOLDERS = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** What is in a folder of the workspace, and in those below it, as paths from there. */
export function namesIn(files: readonly string[], folder: string): readonly string[] {
  const folders = FOLDERS.get(files) ?? byFolder(files)
  FOLDERS.set(files, folders)
  return folders.get(folder) ?? []
}

function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const end = file.indexOf('/')
    const folder = end === -1 ? '' : file.slice(0, end)
    const names = folders.get(folder)
    if (names) names.push(file.slice(end + 1))
    else folders.set(folder, [file.slice(end + 1)])
  }
  return folders
}

/** The name of the file that a workspace is known by. */
export const CONFIG_FILE = 'masterplan.yaml'
/** The name of a kring's own page. */
export const KRING_FILE = 'kring.md'
/** The name of a kring's ballots. */
export const BALLOTS_FILE = 'enquete.csv'

/** The name of the ballots of an earlier survey, of a year. */
export function waveFile(year: string): string {
  return `enquete-${year}.csv`
}

const WAVE = /^enquete-(20\d\d)\.csv$/

/** The year of an earlier survey by the name of its file; null for another file. */
export function waveYear(name: string): number | null {
  const year = WAVE.exec(name)?.[1]
  return year === undefined ? null : Number(year)
}

/** Whether a file's name is that of an earlier survey. */
export function isWave(name: string): boolean {
  return WAVE.test(name)
}

/** Whether a file of the workspace holds ballots, of now or of an earlier survey. */
export function isBallots(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return file.includes('/') && (name === BALLOTS_FILE || isWave(name))
}

/** The place of something about a kring's ballots as a whole; no ballot is pointed at. */
export function ballotsSpot(kring: string): Spot {
  return { file: `${kring}/${BALLOTS_FILE}`, at: { range: { start: 0, end: 0 } } }
}

/** The place of something about an earlier survey as a whole. */
export function waveSpot(kring: string, year: number): Spot {
  return { file: `${kring}/${waveFile(String(year))}`, at: { range: { start: 0, end: 0 } } }
}

// What Dropbox, OneDrive, Google Drive, iCloud, Syncthing, Nextcloud, Windows, macOS, Word and editors leave behind.
const SYNC_COPY =
  /(?: \(\d{1,3}\)| \d| - (?:kopie|copy|backup)(?: \(\d{1,3}\))?| \(kopie\)| copy(?: \d)?)\.(?:md|csv|ya?ml)$|(?:conflicterende|conflicted|conflict(?:ed)? copy|sync-conflict-|\(conflict|_conflict-).*\.(?:md|csv|ya?ml)$|^~\$|\.(?:md|csv|ya?ml)(?:~|\.(?:bak|orig|rej|swp|tmp))$|^\.#/i

/** Whether a file looks like a copy of a plan file that a cloud drive or editor left. */
export function isSyncCopy(file: string): boolean {
  return SYNC_COPY.test(file.slice(file.lastIndexOf('/') + 1))
}
