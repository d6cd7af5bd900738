/** What there is to tell of a form that was read: what each question becomes, what comes into the queue, and what doesn't and why. */
import { oneLine } from '../diagnostics/safe.ts'
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import type { Config, Plans } from '../plan/model.ts'
import { ignoredLines } from '../survey/ignored-lines.ts'
import { rowList } from '../survey/row-list.ts'
import type { Intake } from './intake.ts'
import { nearOf } from './near.ts'
import type { Queue } from './queue.ts'

/** Each question, what becomes of it, and how many answered it. */
export function becomesOf(
  { columns }: Intake,
  config: Config,
  language: Language,
): { question: string; becomes: string; answers: number }[] {
  const { intake: say, survey } = wordsIn(language, config)
  return columns.map(({ header, letter, role, answers }) => ({
    question: header === '' ? survey.noHeader(letter) : oneLine(header),
    becomes: say.becomes[role],
    answers,
  }))
}

/** What came of it, a sentence each; `alike` are the numbers of those that look like an item that is there. */
export function notesOf(
  { added, known, left, guessed, ignored }: Intake,
  alike: readonly number[],
  config: Config,
  language: Language,
): string[] {
  const { intake: say, survey } = wordsIn(language, config)
  const numbered = (numbers: readonly number[]): string => survey.rowNumbers(rowList(numbers), numbers.length)
  const themeless = added.filter(({ theme }) => theme === null).map(({ number }) => number)
  return [
    added.length === 0 ? say.noneAdded : say.added(rowList(added.map(({ number }) => number)), added.length),
    ...(known.length > 0 ? [say.known(known.length)] : []),
    ...(themeless.length > 0 ? [say.withoutTheme(rowList(themeless))] : []),
    ...(guessed.length > 0 ? [say.guessed(numbered(guessed))] : []),
    ...(alike.length > 0 ? [say.alike(rowList(alike))] : []),
    ...(['refused', 'empty', 'otherKring', 'noKring'] as const).flatMap((why) =>
      left[why].length > 0 ? [say.left[why](numbered(left[why]))] : [],
    ),
    ...ignoredLines(ignored, null, language),
  ]
}

/** The new wishes that look like items of the plans, with those. */
export function alikeOf(
  { added }: Intake,
  plans: Plans,
): { number: number; items: { key: string | null; score: number }[] }[] {
  const near = nearOf(added, added, plans, 'items')
  return added.flatMap(({ number }) => {
    const items = (near.get(number) ?? []).flatMap((one) =>
      'item' in one ? [{ key: one.item.key, score: one.score }] : [],
    )
    return items.length === 0 ? [] : [{ number, items }]
  })
}

/** Whether the queue isn't what it was, with what was read. */
export const changes = ({ queue }: Intake, before: Queue): boolean =>
  JSON.stringify(queue.wishes) !== JSON.stringify(before.wishes)
