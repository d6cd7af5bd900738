/** Keeps what changed in git with one sentence, or undoes what was written last. */

import { asLine } from '../editing/text/why-line.ts'
import { undo, undoing, undoList } from '../masterplan.ts'
import { slugOf } from '../plan/references.ts'
import { commit, knowsKeeper } from '../workspace/git/commit.ts'
import { changedFiles, sentenceOf, standOf } from './changed-files.ts'
import { type Answer, onwards, type Question } from './exchange.ts'
import type { Notices } from './notices.ts'
import { type Desk, roomOf } from './room.ts'
import { hindrance, keepPage, toldOfUndoing } from './screens/keep.ts'

/** Keeps the files that were chosen in one commit. Nothing is sent anywhere. */
export async function commitChosen(desk: Desk, notices: Notices, { form }: Question): Promise<Answer> {
  const room = await roomOf(desk)
  const { say, workspace } = room
  const { host, root } = workspace
  const stop = (text: string, status = 422): Promise<Answer> => keepPage(room, { text, tone: 'stop' }, status, form)
  const hindered = hindrance(room)
  if (hindered !== null) return stop(hindered)
  const chosen = new Set(form.getAll('bestand'))
  const all = changedFiles(room)
  // Somebody else kept it all meanwhile.
  if (all.length === 0) return onwards(notices.add('/bewaren', say.keep.clean))
  // The sentence is of what was seen.
  if (form.get('stand') !== standOf(all)) return stop(say.keep.since, 409)
  const files = all.filter(({ file }) => chosen.has(file))
  const sentence = asLine(form.get('zin') ?? '') || (await sentenceOf(room))
  if (files.length === 0) return stop(say.keep.nothing)
  const name = asLine((form.get('naam') ?? '').replace(/[<>]/g, ' ')) || say.keep.role
  const keeper = knowsKeeper(host, root) ? null : { name, email: `${slugOf(name) || 'masterplan'}@localhost` }
  const made = commit(host, root, files, sentence, keeper)
  return made !== 'kept' ? stop(say.keep[made]) : onwards(notices.add('/bewaren', say.keep.kept(sentence)))
}

/** Undoes the write that the page showed as the last, if it still is. */
export async function undoWrite(desk: Desk, notices: Notices, { form }: Question): Promise<Answer> {
  const room = await roomOf(desk)
  const { host, root } = room.workspace
  const found = undoing(undoList(host, root).writes, Number(form.get('nummer')))
  if (found === null || found.stuck.length > 0 || found.restored.length === 0)
    return keepPage(room, { text: room.say.keep.undoOther, tone: 'stop' }, 409)
  const what = await toldOfUndoing(room, found)
  if (what === null) return keepPage(room, { text: room.say.keep.beginning, tone: 'stop' }, 409)
  undo(host, root, found)
  return onwards(notices.add('/bewaren', room.say.keep.undone(what)))
}
