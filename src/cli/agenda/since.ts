/** Since when a meeting pack tells what changed, and what did. */
import { earlierThan, type Workspace } from '../../masterplan.ts'
import { dayBefore } from '../../plan/typed/dates.ts'
import type { AgendaInput } from '../../report/agenda/input.ts'
import { CannotSay } from '../../workspace/git/cannot-say.ts'
import { Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { momentIfTyped } from '../typed-date.ts'

/** What changed since a moment that was asked for, else since the last decision. Without history a pack says so; who asked hears why. */
export async function changedSince(
  workspace: Workspace,
  context: Context & { since?: string },
  last: string | null,
): Promise<Pick<AgendaInput, 'since' | 'changed'>> {
  const { host, language } = context
  const since = momentIfTyped(workspace, context, context.since, 'since')
  // A meeting starts from the plans as they were before its day.
  const moment = since ?? (last && dayBefore(last))
  const meeting = last === null ? null : { date: last, name: null }
  if (moment === null) return { since: null, changed: null }
  try {
    const { date, name, commit, committed, ...compared } = await earlierThan(workspace, moment)
    return { since: since === undefined ? meeting : { date, name }, changed: { commit, committed, compared } }
  } catch (error) {
    if (since !== undefined || !(error instanceof Misuse)) throw error
    // A history that can't be read is no plan without one.
    if (error instanceof CannotSay) host.err.write(`${error.words[language]}\n`)
    return { since: meeting, changed: null }
  }
}
