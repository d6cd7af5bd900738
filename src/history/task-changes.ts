/** Task lists then × now: what was added, done, opened again, written otherwise or taken out. */
import type { Task } from '../plan/model.ts'
import { likeness } from './likeness.ts'
import { isSame } from './same.ts'

export type TaskChange =
  | { what: 'added' | 'done' | 'reopened' | 'gone'; task: Task }
  | { what: 'changed'; task: Task; was: Task }

/** The share of words from which a task of a day is the same one, written otherwise. */
const ALIKE = 0.2

/** Every list is a person's; comparing more than so many pairs by their words tells nobody anything. */
const MOST_PAIRS = 10_000

/** What became of the tasks, added ones last. A task is known by its words, and else by its day and most of its words. */
export function taskChanges(before: readonly Task[], after: readonly Task[]): TaskChange[] {
  const rest = [...after]
  const take = (fits: (task: Task) => boolean): Task | undefined => {
    const at = rest.findIndex(fits)
    return at === -1 ? undefined : rest.splice(at, 1)[0]
  }
  const exact = before.map((was) => ({
    was,
    is: take((task) => isSame(task.text, was.text) && task.date === was.date && task.owner === was.owner),
  }))
  const named = exact.map(({ was, is }) => ({ was, is: is ?? take((task) => isSame(task.text, was.text)) }))
  const few = named.length * rest.length <= MOST_PAIRS
  const changes = named.flatMap(({ was, is }): TaskChange[] => {
    const task =
      is ?? (few ? take(({ date, text }) => date === was.date && likeness(text, was.text) >= ALIKE) : undefined)
    if (task === undefined) return [{ what: 'gone', task: was }]
    const same = isSame(task.text, was.text) && task.date === was.date && task.owner === was.owner
    return [
      ...(same ? [] : [{ what: 'changed' as const, task, was }]),
      ...(task.done === was.done ? [] : [{ what: task.done ? ('done' as const) : ('reopened' as const), task }]),
    ]
  })
  return [...changes, ...rest.map((task): TaskChange => ({ what: 'added', task }))]
}
