/** What changed of milestones and actions, and of the dated lines of a theme or a kring, in words. */
import type { ItemFact } from '../../history/compare.ts'
import type { Words } from '../../language/en/words.ts'
import type { Language } from '../../language/language.ts'
import { type Numbers, numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Task } from '../../plan/model.ts'
import { quoted } from '../prose.ts'

/** A milestone or an action that came, was done, opened again, changed or went. */
export function taskLine(
  { fact, change }: Extract<ItemFact, { fact: 'milestone' | 'action' }>,
  { tasks }: Words,
  { date }: Numbers,
): string {
  const say = tasks.changed[fact]
  const day = (task: Task): string | null => task.date && date(task.date)
  const owner = (task: Task): string | null => task.owner && quoted(task.owner, 60)
  const { task } = change
  const text = `“${quoted(task.text)}”`
  switch (change.what) {
    case 'added':
      return `${say.added(text, day(task), owner(task))}${task.done ? `, ${tasks.done}` : ''}`
    case 'changed': {
      const whole = (one: Task): string => tasks.line(`“${quoted(one.text)}”`, day(one), owner(one))
      return say.changed(whole(task), whole(change.was))
    }
    default:
      return say[change.what](text)
  }
}

/** A line of progress or a decision of a theme or a kring itself; its text begins with its ISO date. */
export function frameDated(
  fact: 'journal' | 'decision',
  from: string | null,
  to: string | null,
  language: Language,
): string {
  const { date } = numbersIn(language)
  const line = (text: string | null): string | null => text && quoted(text.replace(/^[\d-]+/, date))
  return wordsIn(language).tasks.frame[fact](line(from), line(to))
}
