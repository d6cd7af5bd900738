/** Which end of the figures the words beside them call the best: `1 - very important`. */
import { numberIn, stepsOf, wordBeside } from './likert.ts'
import type { OneIs } from './reading.ts'

/** The best end by the labels of all answers; null without labels. `middle`: up to here a figure is at the low end. */
export function labels(answers: readonly string[], middle: number): OneIs | 'unclear' | null {
  const pairs = [...new Set(answers)].flatMap((text) => {
    const word = wordBeside(text)
    return word === null ? [] : [{ number: numberIn(text) ?? 0, word }]
  })
  if (pairs.length === 0) return null
  // Words of several scales each have their own side of the middle all the same.
  const steps = stepsOf(pairs.map((p) => p.word))
  const points = pairs.map(({ number, word }) => ({ number, step: (steps ?? stepsOf([word]))?.get(word) ?? 2 }))
  const low = points.reduce((a, b) => (b.number < a.number ? b : a))
  const high = points.reduce((a, b) => (b.number > a.number ? b : a))
  // With one label only, its own side of the middle tells.
  if (low === high) return low.step === 2 ? 'unclear' : low.number <= middle === low.step > 2 ? 'best' : 'worst'
  return low.step === high.step ? 'unclear' : low.step > high.step ? 'best' : 'worst'
}
