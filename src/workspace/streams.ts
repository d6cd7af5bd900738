/** Standard output and error, to a screen, a pipe or a file. */
import { fstatSync } from 'node:fs'
import { wordsIn } from '../language/words.ts'
import { bothLanguages, Misuse, reasonOf } from './misuse.ts'
import { writeBytes } from './stage.ts'

export interface Stream {
  write(content: string | Uint8Array): void
  isTerminal: boolean
  columns: number
}

/** What another program that started this one speaks through. */
export function standardStreams(): { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } {
  return { input: process.stdin, output: process.stdout }
}

/** Whether somebody can be asked something here. */
export function isInteractive(): boolean {
  // Output first: it is open already, while opening standard input takes Node a while.
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb' && process.stdin.isTTY === true
}

export function streamOf(to: NodeJS.WriteStream & { fd: number }): Stream {
  return {
    write: isFile(to.fd) ? (content) => writeWhole(to.fd, content) : (content) => void to.write(content),
    isTerminal: to.isTTY === true,
    columns: to.columns || 80,
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

/** Writes to the file that standard output was sent to, where Node takes a part of it for the whole. */
function writeWhole(descriptor: number, content: string | Uint8Array): void {
  try {
    writeBytes(descriptor, Buffer.from(content as Uint8Array))
  } catch (error) {
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.cannotWrite(wordsIn(l).cli.output, reasonOf(error, l))))
  }
}
