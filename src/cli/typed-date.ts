/** Days and moments that somebody types on the command line: how they were read is said, and what they could mean is asked. */
import { InvalidArgumentError } from 'commander'
import { oneLine } from '../diagnostics/safe.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { Workspace } from '../masterplan.ts'
import { dayBefore } from '../plan/typed/dates.ts'
import { type TypedDate, typedDate, typedDay } from '../plan/typed/dates-typed.ts'
import type { Side } from '../plan/typed/years.ts'
import { commitOf } from '../workspace/git/moments.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import type { Context } from './context.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The ISO day that is typed for an option, on the side of today that it is about. Throws a Misuse where it may be several, or where it is no
 * day for the `option` that is named; without one, while the command line is read, an InvalidArgumentError that gets the name there.
 */
export function dayTyped(
  { host, language, today }: Pick<Context, 'host' | 'language' | 'today'>,
  text: string,
  side?: Side,
  option?: string,
): string {
  const typed = typedDay(text, today, side)
  refuseEither(text, typed)
  const day = typed?.date
  if (!day || !ISO_DAY.test(day)) {
    if (option === undefined) throw new InvalidArgumentError(wordsIn(language).cli.aDate)
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.invalidValue(option, text, wordsIn(l).cli.aDate)))
  }
  if (text !== day) host.err.write(`${wordsIn(language).dates.read(oneLine(text), numbersIn(language).date(day))}\n`)
  return day
}

/** The same for a line of progress or a decision, of which nobody may know more than the month: `juni 2026`, `2026-06`. */
export function dayOrMonthTyped(
  context: Pick<Context, 'host' | 'language' | 'today'>,
  text: string,
  option: string,
): string {
  const typed = typedDate(text, context.today, 'past')
  return typed?.date && /^\d{4}-\d{2}$/.test(typed.date) ? typed.date : dayTyped(context, text, 'past', option)
}

/**
 * What is typed for a moment in the past, as git or the plans know it: a revision, a tag and a name of their own stay what they are, and what only
 * is a time becomes an ISO day. `since` is the state before a longer time began, `at` the one as it ended. Throws a Misuse where it may be
 * several days.
 */
export function momentTyped(workspace: Workspace, context: Context, text: string, edge: 'since' | 'at'): string {
  const { host, root, set } = workspace
  const { language, today } = context
  if (ISO_DAY.test(text) && edge === 'at') refuseAhead(text, text, today)
  if (ISO_DAY.test(text) || set.plans.config.moments.some(({ slug }) => slug === text)) return text
  const typed = typedDate(text, today, 'past')
  if (typed === null || commitOf(host, root, text) !== null) return text
  refuseEither(text, typed)
  const { first, last } = typed
  // Of a time that goes on, the end is not there yet.
  const day = first === last ? first : edge === 'since' ? dayBefore(first) : last < today ? last : today
  refuseAhead(text, first, today)
  host.err.write(`${wordsIn(language).dates.moment(oneLine(text), numbersIn(language).date(day))}\n`)
  return day
}

/** Throws a Misuse for a day that is still to come: no plans are known of it. */
function refuseAhead(text: string, day: string, today: string): void {
  if (day <= today) return
  throw new Misuse(bothLanguages((l) => wordsIn(l).dates.ahead(oneLine(text), numbersIn(l).date(day))))
}

/** The same for one that may be absent. */
export function momentIfTyped(
  workspace: Workspace,
  context: Context,
  text: string | undefined,
  edge: 'since' | 'at',
): string | undefined {
  return text === undefined ? undefined : momentTyped(workspace, context, text, edge)
}

function refuseEither(text: string, typed: TypedDate | null): void {
  const { either = [] } = typed ?? {}
  if (either.length === 0) return
  const or = (items: readonly string[], word: string): string =>
    `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
  throw new Misuse(
    bothLanguages((l) => {
      const { dates } = wordsIn(l)
      return dates.either(text, or(either.map(numbersIn(l).date), dates.or), or(either, dates.or))
    }),
  )
}
