/** Runs git for its answers only: nothing that a repository names is run by it, and what it can't say is neither yes nor no. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { absent, type CannotSay, endless, refusal, silent } from './cannot-say.ts'
import { gitOnPath } from './find-git.ts'

/** What git answers: what it printed; that it knows there to be nothing; or that it couldn't say, and why. */
export type Answer = { kind: 'yes'; printed: Buffer } | { kind: 'no' } | { kind: 'cannot-say'; why: CannotSay }

// A repository is a stranger's too: its settings can name programs to run. These are switched off, no protocol is allowed, and a
// bare repository that lies about as ordinary files is not believed. Callers ask only for what git knows without looking at files,
// since filters run when it does.
const SAFE = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  // A cache of parents and dates, which a repository could have lie.
  'core.commitGraph=false',
  'safe.bareRepository=explicit',
  // Checking a signature runs a program that the settings name.
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
]

/** Variables that name another repository than the one that the plans are in, as in a hook. */
const ELSEWHERE = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX', 'GIT_NAMESPACE']

/** In git's own English, whatever the user's language; objects that stand in for others, and grafts, are not believed. */
const ENVIRONMENT = {
  LC_ALL: 'C',
  LANGUAGE: '',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  NoDefaultCurrentDirectoryInExePath: '1',
}

/** By these git says that there is no such thing, and not that it failed. */
const NOTHING =
  /^(?:fatal: (?:ambiguous argument .*: unknown revision|bad revision|not a valid object name|no names found|no (?:annotated )?tags can describe|log for .* only has)|error: .*: expected commit type)/i

/** Runs git in a folder; null where there is no git. */
function start(
  folder: string,
  args: readonly string[],
  input: string,
  env: NodeJS.ProcessEnv,
): SpawnSyncReturns<Buffer> | null {
  const program = gitOnPath({ platform: process.platform, env, cwd: process.cwd(), isProgram }, real(folder))
  if (program === null) return null
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.includes(name)))
  return spawnSync(
    program,
    ['--no-optional-locks', ...SAFE.flatMap((setting) => ['-c', setting]), '-C', folder, ...args],
    {
      env: { ...own, ...ENVIRONMENT },
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      timeout: 10_000,
    },
  )
}

/** Fails without a word where the answer is no. Whatever else does is no git, such as what stands in its place on a Mac until somebody installs it. */
const saysNo = (args: readonly string[]): boolean =>
  ['config', 'check-ignore', 'merge-base'].includes(verbOf(args)) || args.includes('--quiet') || args.includes('-q')

/** What git says beside an answer. */
const BESIDE = /^(?:$|(?:warning|hint): |\d\d:\d\d:\d\d\.)/

/** What git can be asked outside of a repository too. */
const ANYWHERE = new Set(['--version', 'config', 'init'])

/** What is asked, behind any settings. */
const verbOf = ([first = '', , ...rest]: readonly string[]): string => (first === '-c' ? verbOf(rest) : first)

/** Asks git something about a folder. */
export function ask(folder: string, args: readonly string[], input = '', env = process.env): Answer {
  // Starting a process to hear that there is no repository takes a tenth of a run.
  if (!ANYWHERE.has(verbOf(args)) && !hasRepository(folder)) return { kind: 'no' }
  const run = start(folder, args, input, env)
  if (run === null) return hasRepository(folder) ? { kind: 'cannot-say', why: absent() } : { kind: 'no' }
  const { status, stdout, stderr, error } = run
  const code = error && 'code' in error ? error.code : null
  if (code === 'ENOBUFS' || code === 'ETIMEDOUT') return { kind: 'cannot-say', why: endless() }
  // A question that needs no input closes it before it is written.
  const said = error && code !== 'EPIPE' ? `fatal: ${error.message}` : stderr.toString('utf8')
  if (status === 0 && !speaks(folder, stdout, env)) return { kind: 'cannot-say', why: silent() }
  if (status === 1 && saysNo(args) && said.split('\n').every((line) => BESIDE.test(line))) return { kind: 'no' }
  return answerOf(status, stdout, said, () => hasRepository(folder))
}

/** The settings of the PATH under which git said something once. */
const heard = new Set<string | undefined>()

/** Whether an answer is git's: nothing is one too, but only from what is known to say something where it has to. */
function speaks(folder: string, printed: Buffer, env: NodeJS.ProcessEnv): boolean {
  const path = env['PATH']
  if (heard.has(path)) return true
  const said = printed.toString('latin1').trim() !== '' ? 'git version' : start(folder, ['--version'], '', env)?.stdout
  if (said?.toString().startsWith('git version')) heard.add(path)
  return heard.has(path)
}

function answerOf(status: number | null, printed: Buffer, said: string, inRepository: () => boolean): Answer {
  const complaints = said.split('\n').filter((line) => /^(?:fatal|error): |ignoring broken ref/.test(line))
  if (status === 0 && complaints.length === 0) return { kind: 'yes', printed }
  const none =
    complaints.length > 0 &&
    complaints.every((line) => NOTHING.test(line) || (/not a git repository/.test(line) && !inRepository()))
  return none ? { kind: 'no' } : { kind: 'cannot-say', why: refusal(said) }
}

/** What a git command prints; null where git knows there to be nothing. Throws where git can't say, so that nobody takes that for no. */
export function git(folder: string, args: string[], input = ''): Buffer | null {
  const answer = ask(folder, args, input)
  if (answer.kind === 'cannot-say') throw answer.why
  return answer.kind === 'yes' ? answer.printed : null
}

/** Three versions of a file on disk, by absolute paths, and how what both changed is marked. */
export interface Versions {
  base: string
  ours: string
  theirs: string
  /** How many characters a marker has. */
  markers: number
  labels: { base: string; ours: string; theirs: string }
}

/** What git makes of three versions line by line; null where it can't, such as for what is no text. `clean`: there are no markers in it. */
export function mergeFile(
  folder: string,
  { base, ours, theirs, markers, labels }: Versions,
): { merged: Uint8Array; clean: boolean } | null {
  const names = [labels.ours, labels.base, labels.theirs].flatMap((label) => ['-L', label])
  const args = ['merge-file', '-p', `--marker-size=${markers}`, ...names, '--', ours, base, theirs]
  const { status, stdout, error } = start(folder, args, '', process.env) ?? { status: null, stdout: Buffer.of() }
  // The number of conflicts, of which git counts no further than 127; what is above that is a failure.
  if (error || status === null || status === undefined || status > 127) return null
  return { merged: stdout, clean: status === 0 }
}

/** Whether a folder looks like a part of a repository to whoever has no git to ask. */
function hasRepository(folder: string): boolean {
  const here = real(folder)
  return (
    lstatSync(join(here, '.git'), { throwIfNoEntry: false }) !== undefined ||
    (dirname(here) !== here && hasRepository(dirname(here)))
  )
}

function real(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
