/** The moments that a report is compared with where nobody names one: the last turn of the year. */

import type { Kring } from '../plan/model.ts'
import { dayBefore } from '../plan/typed/dates.ts'
import type { Audience } from '../report/audience.ts'
import { decidedLast, type Earlier, type LastDecision } from '../report/since.ts'
import { besideThen, earlierThan } from '../workspace/git/sides.ts'
import { Misuse } from '../workspace/misuse.ts'
import type { Workspace } from '../workspace/open.ts'

/** The ISO date of the last day of the year before the one that an ISO date is in. */
export const lastYearEnd = (today: string): string => `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}-12-31`

/**
 * The moment that a report is compared with by itself: a year report with the plans as the last year ended; null for another. Throws a Misuse,
 * which says how to name another moment, where those aren't known.
 */
export async function earlierFor(workspace: Workspace, audience: Audience, today: string): Promise<Earlier | null> {
  if (audience.kind !== 'year') return null
  try {
    return await earlierThan(workspace, lastYearEnd(today))
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    throw new Misuse({
      nl: `Een jaarverslag vergelijkt met een eerder moment, zonder --since met de laatste jaarwisseling. ${error.words.nl} Noem een moment dat er wel is: masterplan report --for jaarverslag --since JJJJ-MM-DD.`,
      en: `An annual report compares with an earlier moment, without --since with the last turn of the year. ${error.words.en} Name a moment that is there: masterplan report --for annual-report --since YYYY-MM-DD.`,
    })
  }
}

/** The plans as they were before the last decision that some kringen took; null where there is none, or git and snapshots don't tell. */
export async function beforeLastDecision(
  workspace: Workspace,
  kringen: readonly Kring[],
  audience: Audience,
  today: string,
): Promise<LastDecision | null> {
  const decided = decidedLast(kringen, audience, today)
  if (decided === null) return null
  try {
    return { ...(await besideThen(workspace, dayBefore(decided))), decided }
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}
