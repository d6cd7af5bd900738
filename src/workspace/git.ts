/** Runs git for its answers only: nothing that a repository names is run by it. */
import { execFileSync } from 'node:child_process'
import { Misuse } from './misuse.ts'

// A repository is a stranger's too: its settings can name programs to run. These are switched off, no protocol is allowed, and a
// bare repository that lies about as ordinary files is not believed. Callers ask only for what git knows without looking at files,
// since filters run when it does.
const SAFE = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'safe.bareRepository=explicit',
  // Checking a signature runs a program that the settings name.
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
]

/** What a git command prints; null where it fails. Throws a Misuse where git could not finish. */
export function git(folder: string, args: string[], input = ''): Buffer | null {
  try {
    return execFileSync(
      'git',
      ['--no-optional-locks', ...SAFE.flatMap((setting) => ['-c', setting]), '-C', folder, ...args],
      {
        env: { ...process.env, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
        input,
        stdio: ['pipe', 'pipe', 'ignore'],
        maxBuffer: 64 * 1024 * 1024,
        timeout: 10_000,
      },
    )
  } catch (error) {
    // What git couldn't finish is not what git doesn't know.
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOBUFS' && code !== 'ETIMEDOUT') return null
    throw new Misuse({
      nl: 'Git gaf meer dan er te lezen is, of had er te lang voor nodig. Is deze repository wel die van de plannen?',
      en: 'Git gave more than can be read, or took too long. Is this the repository of the plans?',
    })
  }
}
