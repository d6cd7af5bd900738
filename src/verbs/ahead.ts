/** The day of what was decided, answered or heard: it has been, or it is near. */
import { wordsIn } from '../language/words.ts'
import { daysLater } from '../plan/typed/dates.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'

/** What is put down for a meeting may still be to come, but not for one of next year: that is a slip in the year. */
const MOST_AHEAD = 92

/** Throws a Misuse where nothing can be of a day yet. */
export function refuseAhead(date: string, today: string): void {
  if (date > daysLater(today, MOST_AHEAD)) throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.ahead(date)))
}
