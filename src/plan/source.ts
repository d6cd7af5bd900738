/** One file of the workspace as text: decoded strictly, so that what is shown is what is on disk. */
import type { Problem } from '../diagnostics/finding.ts'
import type { ReaderProblem } from './problem.ts'

/** A file's path, relative to the workspace with `/` between folders, and its text with any byte order mark kept. */
export interface Source {
  file: string
  text: string
}

/** A file larger than this is not read: a plan file is a few kilobytes. */
export const LARGEST_FILE = 1024 * 1024

/** Decodes a file's bytes. Invalid UTF-8, NUL and lone carriage returns are problems at their place. */
export function decode(file: string, bytes: Uint8Array): { source: Source; problems: ReaderProblem[] } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const source = { file, text }
  const at = (
    start: number,
    reason: 'nul' | 'utf8' | 'carriage-return',
  ): Problem<'onleesbaar-bestand', { reason: typeof reason }> => ({
    id: 'onleesbaar-bestand',
    args: { reason },
    file,
    at: { range: { start, end: start + 1 } },
  })
  const nul = text.indexOf('\0')
  if (nul !== -1) return { source, problems: [at(nul, 'nul')] }
  if (text.includes('\ufffd')) {
    const bad = firstDifference(bytes, new TextEncoder().encode(text))
    if (bad !== -1) {
      const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad)).length
      return { source, problems: [at(start, 'utf8')] }
    }
  }
  const lone = text.search(/\r(?!\n)/)
  if (lone !== -1) return { source, problems: [at(lone, 'carriage-return')] }
  return { source, problems: [] }
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i
  return a.length === b.length ? -1 : length
}
