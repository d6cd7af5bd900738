/** What the doctor finds of one thing: how it is, what it is about, and what to type. */
import type { Language } from '../language/language.ts'

export type CheckId =
  | 'node'
  | 'write'
  | 'pdf'
  | 'fonts'
  | 'git'
  | 'repository'
  | 'git-refuses'
  | 'shallow'
  | 'identity'
  | 'halfway'
  | 'autocrlf'
  | 'untracked'
  | 'merge-driver'
  | 'cloud'
  | 'workspace'
  | 'cloud-copies'
  | 'utf8'
  | 'unreadable'
  | 'conflict'
  | 'line-ends'
  | 'leftovers'

export interface Check {
  id: CheckId
  /** `note`: the program works, and something else may not. */
  state: 'ok' | 'note' | 'wrong'
  /** A version, a path, or files with commas between: what it is about. */
  about: string | Record<Language, string>
  /** What to type next, one after the other; none where all is well, or where it can't be done by typing. */
  commands: string[]
}

export const ok = (id: CheckId, about = ''): Check => ({ id, state: 'ok', about, commands: [] })

/** A file's name as a shell takes it. */
export function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) && !path.startsWith('-') ? path : `"${path.replace(/["$`\\]/g, '\\$&')}"`
}

/** Some of a list, and that there are more. */
export function some(files: readonly string[]): string {
  return `${files.slice(0, 3).join(', ')}${files.length > 3 ? `, … (${files.length})` : ''}`
}
