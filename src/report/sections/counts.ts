/** How much a plan holds, in figures. */

import { isBlank } from '../../plan/body/guidance.ts'
import { moneyRemarks } from '../amounts.ts'
import { counted } from '../reach.ts'
import { progressLine } from '../rolled.ts'
import type { KringView } from '../view/view.ts'
import type { Scribe } from './scribe.ts'

/** A line per kind. */
export function counts(
  { kring, counts: n, passport, money, config, reach }: KringView,
  { words, numbers }: Scribe,
): string[] {
  // Of a plan that has only been begun, noughts say no more than that.
  if (isBlank(kring)) return [words.report.nothingYet]
  const progress = progressLine(kring, config, words)
  return [
    counted(words.countChallenges(n.challenges), reach, words),
    words.countWishes(n.wishes),
    words.countQuestions(n),
    words.countProjects(n.projects, n.open, n.running),
    // What has no budget yet is no plan of nought.
    ...(money.cost > 0 ? [words.moneyShort(numbers.euro(money.cost), numbers.euro(money.open))] : []),
    ...moneyRemarks(money, { words, numbers }),
    ...(progress === null ? [] : [progress]),
    ...(passport.errors > 0 ? [words.countErrors(passport.errors)] : []),
  ]
}
