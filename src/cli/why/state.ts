/** How far a wish has come on the way to the question behind it. */
import type { Certainty, Wish } from '../../plan/model.ts'

/** Not asked on yet; whys without a question; a question that nobody said how certain it is of; or how certain it is. */
export type WishState = 'none' | 'whys' | 'question' | Certainty

export function stateOf({ whys, underlyingQuestion, certainty }: Wish): WishState {
  if (underlyingQuestion !== null) return certainty ?? 'question'
  return whys.length > 0 ? 'whys' : 'none'
}
