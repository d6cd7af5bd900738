/** Filled-in minutes, as they are told. */
import { inMargin } from '../../exchange/margin.ts'
import { minutesIn } from '../../exchange/returned/minutes.ts'
import { takeMinutes } from '../../exchange/returned/take-minutes.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import type { Pen } from '../../verbs/pen.ts'
import { decisionLines, type Told, trackedLines } from './told.ts'

/** Puts the minutes into the draft, and tells of them; null for a document that is no meeting pack of ours. */
export function minutes(
  document: TextDocument,
  plans: Plans,
  pen: Pen,
  { language, today }: { language: Language; today: string },
): Told | null {
  const found = minutesIn(document)
  if (found === null) return null
  const { heading, parts, left } = found
  const { taken, known, decisions } = takeMinutes(parts, { plans, pen, today, language })
  const say = wordsIn(language).imports
  const toDecide = [...decisions, ...inMargin(document, language)]
  return {
    lines: [
      say.minutes.read,
      say.minutes.only(heading),
      ...trackedLines(document, language),
      // What was read in before is in the plans, and was not left empty.
      ...(taken.length === 0 && known > 0 ? [] : [say.minutes.taken(taken.length)]),
      ...taken.map(({ where, field, was, now }) => `  ${say.returned.changed(where, field, was, now)}`),
      ...(known > 0 ? [say.minutes.known(known)] : []),
      ...(left.length > 0 ? [say.minutes.left(left.map((text) => `“${text}”`).join('; '))] : []),
      ...decisionLines(toDecide, language),
    ],
    data: { kind: 'minutes', changes: taken, known, toDecide, leftOut: left },
  }
}
