/** Of which moment a report is, and since which it tells what changed. */
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { earlierThan, lastYearEnd, type Settings, type Workspace, workspaceOf } from '../../masterplan.ts'
import type { Earlier } from '../../report/since.ts'
import type { Context } from '../context.ts'
import { momentIfTyped } from '../typed-date.ts'

/** The moments that a user names, beside what holds for every command. */
export interface MomentOptions extends Context {
  at?: string
  since?: string
}

/**
 * The workspace as it was `at` a moment, with the day of that state as today unless the user gave one, and the plans `since` which changes
 * are told. `past` can be asked what came before. Throws a Misuse where git doesn't know a moment.
 */
export async function atMoments(
  now: Workspace,
  options: MomentOptions,
): Promise<{ workspace: Workspace; settings: Settings; earlier: Earlier | null; past: Workspace }> {
  const { language, todayGiven } = options
  const at = momentIfTyped(now, options, options.at, 'at')
  const since = momentIfTyped(now, options, options.since, 'since')
  const then = at === undefined ? null : await workspaceOf(now, at)
  const workspace = then?.workspace ?? now
  const past = { ...workspace, host: now.host }
  return {
    workspace,
    settings: { language, today: then && !todayGiven ? then.date : options.today },
    // A moment may have got its name later than the plans are of.
    earlier: since === undefined ? null : await earlierThan(past, since, now.set.plans.config),
    past,
  }
}

/** Says since when a year report tells, where nobody said so. */
export function sayWhichYear({ host, language }: Context, today: string): void {
  const { year: say } = wordsIn(language)
  const moment = numbersIn(language).date(lastYearEnd(today))
  host.err.write(
    `${say.chosen(moment)} ${say.choose(`masterplan report --for ${YEAR[language]} --since ${say.aDay}`)}\n`,
  )
}

const YEAR = { nl: 'jaarverslag', en: 'annual-report' } as const
