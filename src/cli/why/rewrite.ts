/** What was answered, as the new text of its file, or as lines for whoever stops before that. */
import { applyEdits } from '../../diagnostics/text-edit.ts'
import { setFact } from '../../editing/facts/set-fact.ts'
import { linesOf, PLAIN, questionLine, whyEdits } from '../../editing/why.ts'
import { wordsIn } from '../../language/words.ts'
import { remarkReferee } from '../../plan/body/referee.ts'
import type { Source } from '../../plan/source.ts'
import type { Answers, Topic } from './answers.ts'

/** The new text; `certainty` says whether it was written, null where there was none to write. */
export interface Rewritten {
  text: string
  certainty: boolean | null
}

/** The file with what was answered. Null where that can't be done without changing anything else. */
export function rewritten(source: Source, { wish, language }: Topic, answers: Answers): Rewritten | null {
  const { growth, question, certainty } = answers
  const label = wordsIn(language).why.real
  const edits = whyEdits(source, wish.heading, { growth, question, label }, remarkReferee)
  if (edits === null) return null
  const sure =
    certainty === null || wish.id === null ? [] : setFact(source, ['wensen', wish.id, 'zekerheid'], certainty)
  return {
    text: applyEdits(source.text, [...edits, ...(sure ?? [])]),
    certainty: certainty === null ? null : sure !== null,
  }
}

/** What was answered, as lines of a plan with what each belongs below; none where nothing was. */
export function answeredLines({ places, language }: Topic, { growth, question }: Answers): string[] {
  const say = wordsIn(language).why
  const whys = growth.flatMap(({ under, whys }) => {
    const above = under === null ? undefined : places[under]?.why
    const lines = linesOf(whys, PLAIN)
    return lines.length === 0 ? [] : [...(above ? [say.belowThat(above.answer ?? above.question)] : []), ...lines]
  })
  return [...whys, ...(question === null ? [] : [questionLine(say.real, question)])]
}
