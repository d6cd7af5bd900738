/** A fact of a report that somebody changed → the field of the plan, written by the same checks as everywhere. */
import { bareWords } from '../../diagnostics/bare.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { set } from '../../verbs/set/set.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { refuse } from '../refuse.ts'
import { type Around, assigned, type Field } from '../values/assign.ts'

/** The facts of a report that are fields of a plan, by the words of the report; the others it computes. */
function fieldsIn(language: Language): Record<string, Field> {
  const words = wordsIn(language)
  return {
    [words.lead]: 'lead',
    [words.partners]: 'partners',
    [words.branches]: 'branches',
    [words.planning]: 'planning',
    [words.cost]: 'cost',
    [words.funding]: 'funding',
    [words.decideBy]: 'decideBy',
    [words.review]: 'review',
    [words.supportLabel]: 'support',
    [words.serves]: 'wishes',
    [words.answersChallenges]: 'challenges',
    [words.blockedBy]: 'blockedBy',
  }
}

/** Who pays what, without what is still to be found, which is nobody's and follows from the rest. */
function paid(text: string, language: Language): string {
  const { toFund, fullyFunded } = wordsIn(language)
  const rests = [toFund, fullyFunded].map(bareWords)
  return text
    .split(/\s*;\s*/)
    .filter((said) => !rests.some((rest) => bareWords(said).startsWith(rest)))
    .join('; ')
}

/** Writes a fact. Throws a Misuse where the program makes it itself, or it says something that the field can't hold. */
export function writeFact(
  label: string,
  { was, now }: { was: string; now: string },
  target: Target,
  language: Language,
  around: Around,
): void {
  const fields = fieldsIn(language)
  const field = Object.hasOwn(fields, label) ? fields[label] : undefined
  if (field === undefined || (target.kind === 'theme' && field !== 'lead')) refuse((why) => why.computed)
  const { plans, pen, today } = around
  const read = (text: string): string => (field === 'funding' ? paid(text, language) : text)
  const { set: assignments, left } = assigned(field, { text: read(now), was: read(was), target }, around)
  const [strange] = left
  if (strange) throw strange.why
  set(plans, target, assignments, { on: today, by: null, who: null, today }, pen)
}
