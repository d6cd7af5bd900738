/** A real git repository for tests: files on disk, commits on days that never change, and the program run in it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { run } from '../src/cli/run.ts'
import { type Host, realHost } from '../src/workspace/host.ts'

/** The program as a user starts it. */
const PROGRAM = [process.execPath, resolve('bin/masterplan.js')]

export interface Said {
  code: number
  out: string
  err: string
}

export interface Commit {
  /** The day of the commit; the day after the one before it where it isn't said. */
  date?: string
  author?: string
}

export interface Repository {
  path: string
  /** Writes a file, by its path in the repository. */
  put(path: string, content: string | Uint8Array): void
  remove(path: string): void
  /** What git prints. Throws where it fails. */
  git(...args: string[]): string
  /** Commits everything as it stands, and gives the full hash. */
  commit(message: string, how?: Commit): string
  /** Runs a command line of the program, in the repository or in a folder of it. */
  masterplan(...argv: string[]): Promise<Said>
  at(sub: string): (...argv: string[]) => Promise<Said>
  /** Takes it from disk. */
  drop(): void
}

/** A new repository in a folder of its own, or in the one that is given. */
export function repository(path = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-git-'))): Repository {
  let day = Date.UTC(2026, 0, 1)
  let who = 'Secretaris'
  const git = (...args: string[]): string => {
    const date = `${new Date(day).toISOString().slice(0, 10)}T12:00:00Z`
    const person = (role: string) => ({
      [`GIT_${role}_NAME`]: who,
      [`GIT_${role}_EMAIL`]: 'secretaris@example.org',
      [`GIT_${role}_DATE`]: date,
    })
    return execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        ...process.env,
        ...person('AUTHOR'),
        ...person('COMMITTER'),
      },
    })
  }
  const known = new Map<string, Uint8Array>()
  // What was read of bytes is known where they come again, as to an editor that stays open.
  const read: Host['read'] = (...where) => {
    const bytes = realHost().read(...where)
    const before = known.get(where[0])
    if (typeof bytes === 'string') return bytes
    if (before !== undefined && Buffer.compare(before, bytes) === 0) return before
    known.set(where[0], bytes)
    return bytes
  }
  const at =
    (sub: string) =>
    async (...argv: string[]): Promise<Said> => {
      const said = { out: '', err: '' }
      const stream = (key: 'out' | 'err') => ({
        write: (text: string | Uint8Array) => {
          said[key] += text
        },
        isTerminal: false,
        columns: 80,
      })
      // Nobody sits here: what would wait for a user ends at once.
      const user = { browse: () => undefined, stopped: async () => undefined }
      const host = {
        ...realHost(),
        read,
        user,
        cwd: join(path, sub),
        env: {},
        program: PROGRAM,
        today: () => '2026-11-23',
      }
      const code = await run({ ...host, out: stream('out'), err: stream('err') }, argv)
      return { code, ...said }
    }
  git('init', '-q', '-b', 'main', '--template=')
  return {
    path,
    put(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), content)
    },
    remove: (file) => rmSync(join(path, file), { recursive: true }),
    git,
    commit(message, { date, author = 'Secretaris' } = {}) {
      day = date === undefined ? day + 86_400_000 : Date.parse(date)
      who = author
      return git('save', message).trim()
    },
    masterplan: at('.'),
    at,
    drop: () => rmSync(path, { recursive: true, force: true }),
  }
}
