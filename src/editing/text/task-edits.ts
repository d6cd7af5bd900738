/** A task of a project that says something else: its line is written again, or only its box where nothing else changes. */
import { isDeepStrictEqual } from 'node:util'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { linesIn } from '../../plan/body/part-lines.ts'
import { asWritten } from '../../plan/body/wording.ts'
import type { Task } from '../../plan/model.ts'
import type { Source } from '../../plan/source.ts'
import { type Hand, taskLine } from '../body.ts'
import { proven } from '../proven.ts'
import { cutOf, itemIn } from './cut.ts'

/** One of the tasks of a list of the nth project. */
export interface TaskPlace {
  nth: number
  part: 'milestones' | 'actions'
  task: number
}

/** Gives a task other words, another date, somebody else or a tick; null where its line is written in a way that a person had better change it. */
export function taskEdits(source: Source, { nth, part, task }: TaskPlace, next: Task, hand: Hand): TextEdit[] | null {
  const range = itemIn(cutOf(source, hand.referee), 'project', nth)?.parts[part]
  const was = hand.theme(source).value.projects[nth]?.[part][task]
  if (!range || !was) return null
  if (isDeepStrictEqual(was, next)) return []
  for (const { start, end, mark } of linesIn(source, range, false, asWritten(source)).bullets) {
    const at = start + mark.length
    const whole = { start: at, end, text: taskLine(next) }
    const box = /^\[[^\]\n]?\]/.exec(source.text.slice(at, end))
    const tick = box && { start: at, end: at + box[0].length, text: next.done ? '[x]' : '[ ]' }
    const edit = tick && isDeepStrictEqual({ ...was, done: next.done }, next) ? tick : whole
    const edits = proven(source, [edit], hand.theme, ({ projects }) => {
      const tasks = projects[nth]?.[part]
      if (!tasks || !isDeepStrictEqual(tasks[task], next)) return false
      tasks[task] = was
      return true
    })
    if (edits) return edits
  }
  return null
}
