/** Opens an address in the browser of whoever sits at this computer, without a shell in between, and waits until they stop. */
import { spawn } from 'node:child_process'

/** What the program can do with the user of this computer. */
export interface User {
  /** Opens an address in the user's own browser, and doesn't wait for it. */
  browse(address: string): void
  /** Resolves when the user stops the program, or closes its terminal. */
  stopped(): Promise<void>
}

/** What opens an address on a platform, as a program and its arguments. */
export function opener(platform: string, address: string): [program: string, ...args: string[]] {
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address]
  return [platform === 'darwin' ? 'open' : 'xdg-open', address]
}

/** Opens it, and doesn't wait for it; where there is nothing to open it with nothing happens. */
function browse(address: string): void {
  const [program, ...args] = opener(process.platform, address)
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true })
  child.on('error', () => undefined)
  child.unref()
}

/** Resolves when the program is told to stop, as it is when its terminal is closed. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })
}

export const USER: User = { browse, stopped }
