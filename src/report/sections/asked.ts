/** The words of each question that somebody must decide on. */
import type { Question } from '../../execution/decisions.ts'
import type { Scribe } from './scribe.ts'

/** Whether a day has passed, in words behind it. */
export const passed = ({ passed: is }: { passed: boolean }, { agenda: say }: Scribe['words']): string =>
  is ? ` (${say.passed})` : ''

/** What somebody must decide on, in words. */
export const asked = (question: Question, scribe: Scribe): string => inTwo(question, scribe).join(' ')

/** The same: what is asked, and why now. */
export function inTwo(question: Question, { words, numbers }: Scribe): readonly [ask: string, why: string] {
  const say = words.agenda.question
  switch (question.kind) {
    case 'running':
    case 'red':
      return say[question.kind]
    case 'due':
      return say.due(numbers.date(question.date), question.passed)
    case 'start':
      return say.start(numbers.when(question.date), question.passed, question.decided)
    case 'late':
      return say.late(numbers.when(question.date))
    case 'waiting':
      return say.waiting(numbers.date(question.date))
  }
}
