/** Starts this program once more beside itself, for what would keep it from answering meanwhile. */
import { spawn } from 'node:child_process'

/** What the program prints for some arguments, until it is no longer wanted. Rejects where it is stopped or doesn't end well. */
export function again(
  [file = '', ...first]: readonly string[],
  args: readonly string[],
  until: AbortSignal,
): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const child = spawn(file, [...first, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: until,
      windowsHide: true,
    })
    const [printed, said]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(printed))
      else fail(new Error(Buffer.concat(said).toString('utf8')))
    })
  })
}
