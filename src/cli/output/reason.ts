/** The reason for a decision: as given, or as a person at the terminal says it. */
import { refusedAnswer } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { inWords } from '../why/answers.ts'
import type { Offered } from './offerable.ts'

/** The reason that is given, or that stands behind the rest as it is; undefined where neither does. Throws a Misuse where both do. */
export function reasonSaid(given: string | undefined, words: readonly string[]): string | undefined {
  if (words.length === 0) return given
  if (given !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).cli.tooMany))
  return words.join(' ')
}

/** The reason. Throws a Misuse where there is none and nobody to ask. */
export async function reasonFor({ host, language, json }: Offered, given: string | undefined): Promise<string> {
  if (given !== undefined && given.trim() !== '') return given
  const { verbs } = wordsIn(language)
  const typed = json
    ? null
    : await host.dialogue?.text({ message: verbs.askReason, refused: inWords(refusedAnswer, language) })
  if (typed) return typed
  throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.reasonMissing))
}

/** What a person at the terminal tells, which may stay empty, as where there is nobody to ask; null where the person would rather stop. */
export async function toldBy(
  { host, language, write, dryRun, json }: Offered,
  message: string,
): Promise<string | null> {
  if (write || dryRun || json || host.dialogue === null) return ''
  const hint = wordsIn(language).verbs.add.mayStayEmpty
  return host.dialogue.text({ message, hint, refused: inWords(refusedAnswer, language) })
}
