/** What has been answered so far, what it is about, and why an answer can't be taken. */

import type { Refusal } from '../../editing/text/why-line.ts'
import type { Growth } from '../../editing/why.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { WhyPlace } from '../../plan/body/lists.ts'
import type { Certainty, Wish } from '../../plan/model.ts'

/** It is filled while people talk, so that nothing is lost where they stop. null: that stays as it is. */
export interface Answers {
  growth: Growth[]
  question: string | null
  certainty: Certainty | null
}

/** The wish that is talked about, and the whys that it has where they stand. */
export interface Topic {
  wish: Wish
  places: readonly WhyPlace[]
  language: Language
  /** ISO date. */
  today: string
}

/** Turns a check into one that says in words why something can't be taken. */
export function inWords(
  check: (typed: string) => Refusal | null,
  language: Language,
): (typed: string) => string | null {
  const say = wordsIn(language).why.refused
  return (typed) => {
    const refusal = check(typed)
    if (refusal === null) return null
    if (refusal.id === 'personal') return say.personal(say.kinds[refusal.kind])
    return refusal.id === 'long' ? say.long(refusal.most) : say[refusal.id]
  }
}
