/** A plain folder with plans for tests, as on OneDrive: on disk, without git, on days that a test sets. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { run } from '../src/cli/run.ts'
import { type Host, realHost } from '../src/workspace/host.ts'
import type { Said } from './repository.ts'
import { type Files, mini } from './world.ts'

export interface Plain {
  path: string
  /** The day that counts as today, as an ISO date. */
  day: string
  host(): Host
  /** Writes a file as somebody does by hand, by its path in the plans. */
  put(file: string, content: string | Uint8Array): void
  remove(file: string): void
  read(file: string): string
  has(file: string): boolean
  /** Every file with its bytes in hexadecimals; what is kept beside them is left out. */
  all(): Record<string, string>
  /** What is in `.masterplan`, or a folder of it. */
  kept(folder?: string): string[]
  masterplan(...argv: string[]): Promise<Said>
  drop(): void
}

/** A new folder with these plans. */
export function plain(files: Files = mini()): Plain {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-plain-'))
  const at = (file: string): string => join(path, 'plans', file)
  const made: Plain = {
    path,
    day: '2026-03-03',
    host: () => ({ ...realHost(), cwd: path, env: {}, today: () => made.day, now: () => `${made.day}T12:00:00.000Z` }),
    put(file, content) {
      mkdirSync(dirname(at(file)), { recursive: true })
      writeFileSync(at(file), content)
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    read: (file) => readFileSync(at(file), 'utf8'),
    has: (file) => existsSync(at(file)),
    all() {
      const found = readdirSync(join(path, 'plans'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(at('.'), join(parentPath, name)))
        .filter((file) => !file.startsWith('.masterplan/'))
      return Object.fromEntries(found.sort().map((file) => [file, readFileSync(at(file), 'hex')]))
    },
    kept: (folder = '.') =>
      existsSync(at(`.masterplan/${folder}`)) ? readdirSync(at(`.masterplan/${folder}`)).sort() : [],
    async masterplan(...argv) {
      const said = { out: '', err: '' }
      const stream = (key: 'out' | 'err') => ({
        write: (text: string | Uint8Array) => {
          said[key] += text
        },
        isTerminal: false,
        columns: 80,
      })
      const code = await run({ ...made.host(), out: stream('out'), err: stream('err'), dialogue: null }, argv)
      return { code, ...said }
    },
    drop: () => rmSync(path, { recursive: true, force: true }),
  }
  for (const [file, content] of Object.entries(files)) if (content !== null) made.put(file, content)
  return made
}
