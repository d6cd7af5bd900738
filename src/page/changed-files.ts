/** What of the plans git doesn't have yet, and a sentence that says what changed in it. */
import { createHash } from 'node:crypto'
import { asLine } from '../editing/text/why-line.ts'
import { compare } from '../history/comparable.ts'
import { told } from '../verbs/told.ts'
import { type Uncommitted, uncommitted } from '../workspace/git/commit.ts'
import { workspaceOf } from '../workspace/git/sides.ts'
import { Misuse } from '../workspace/misuse.ts'
import type { Room } from './room.ts'

/** A sentence in git is no page. */
const LONGEST = 400

/** The plan files that differ from the last commit: those of which the program has the whole text, and those that are gone. */
export function changedFiles({ workspace, set }: Room): Uncommitted[] {
  const whole = [...set.sources].filter(([, { text }]) => !text.includes('\uFFFD'))
  return uncommitted(workspace, new Map(whole))
}

/** What is to be kept as it stands: whoever keeps it later has seen something else where this differs. */
export const standOf = (files: readonly Uncommitted[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 16)

/** What changed since the last commit, in the words of `changes`, on one line. */
export async function sentenceOf({ workspace, language, set, words }: Room): Promise<string> {
  try {
    const before = await workspaceOf(workspace, 'HEAD')
    const line = asLine(told(compare(before.workspace.set, set), language) ?? '')
    if (line !== '') return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
  }
  return words.page.changes.frame
}
