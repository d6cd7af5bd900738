/** Opens an address in the browser of whoever sits at this computer, without a shell in between, and waits until they stop. */
import { spawn } from 'node:child_process'

/** What the program can do with the user of this computer. */
export interface User {
  /** Opens an address in the user's own browser, or a file with what the user has for it; tells whether something took it. */
  browse(target: string): Promise<boolean> | undefined
  /** Resolves when the user stops the program, or closes its terminal. */
  stopped(): Promise<void>
}

/** What opens an address or a file on a platform, as a program and its arguments. */
export function opener(platform: string, target: string): [program: string, ...args: string[]] {
  // The path of a file may hold what the command line of Windows acts on.
  if (platform === 'win32') return /^https?:/.test(target) ? ['cmd', '/c', 'start', '', target] : ['explorer', target]
  return [platform === 'darwin' ? 'open' : 'xdg-open', target]
}

/** An opener that has not failed by then has opened it: some stay as long as what they opened. */
const LONG_ENOUGH = 3000

/** Opens it; false where there is nothing to open it with, or that says that it couldn't. */
function browse(target: string): Promise<boolean> {
  const [program, ...args] = opener(process.platform, target)
  return new Promise((tell) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true })
    child.on('error', () => tell(false))
    // What opens files on Windows ends with 1 when it is well.
    child.on('exit', (code) => tell(code === 0 || program === 'explorer'))
    setTimeout(() => tell(true), LONG_ENOUGH).unref()
    child.unref()
  })
}

/** Resolves when the program is told to stop, as it is when its terminal is closed. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })
}

export const USER: User = { browse, stopped }
