/** Dates that fall due as a calendar (iCalendar, RFC 5545) that people can follow in their own. */
import { oneLine } from '../../diagnostics/safe.ts'
import type { Due } from '../../execution/due.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { slugOf } from '../../plan/references.ts'
import { daysBetween } from '../../plan/typed/dates.ts'
import { whoNames } from '../../report/who.ts'

/** What a calendar is of: a kring, or the association where there is none; and the ISO day that counts as today. */
export interface CalendarContext {
  config: Config
  kring: Kring | null
  today: string
  language: Language
  /** What the file that this one replaces holds; null where every date is asked for. */
  announced: ReadonlySet<string> | null
}

/**
 * The text of the calendar, with an event of a whole day per date. The same dates give the same bytes, in every time zone; an event keeps
 * its UID when its date, its title or the stated id of its project changes, so that a calendar that is read again moves it. What falls away,
 * and what stands under another name of the same project, is cancelled. Of what was taken out of the plan nothing is known: that stays.
 * What is over, and what falls away, is only in it when an earlier calendar announced it: nobody else has it to change.
 */
export async function calendarOf(dates: readonly Due[], context: CalendarContext): Promise<string> {
  const {
    default: ical,
    ICalCalendarMethod,
    ICalEventBusyStatus,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator')
  const { config, kring, today, language, announced } = context
  const say = wordsIn(language, config).status.calendar
  const name =
    kring === null
      ? say.name(oneLine(config.association))
      : say.nameOfKring(nameIn(config.kringen, kring.slug), oneLine(config.association))
  const calendar = ical({
    prodId: { company: 'masterplan', product: 'status', language },
    // The package escapes what it writes of an event, and not this (RFC 5545, 3.3.11).
    name: name.replace(/[\\;,]/g, '\\$&'),
    method: ICalCalendarMethod.PUBLISH,
  })
  const events = dates.flatMap((due) => {
    const [first, ...others] = uidsOf(due, config)
    return [{ due, id: first, off: due.dropped }, ...others.map((id) => ({ due, id, off: true }))]
  })
  // A later file must win from an earlier one in the calendars that read both, and on one day what is cancelled.
  const sequence = 2 * Math.max(0, daysBetween('2000-01-01', today))
  for (const { due, id, off } of events) {
    const isAhead = !off && due.date >= today
    if (announced && !isAhead && !announced.has(id ?? '')) continue
    calendar.createEvent({
      id: id ?? null,
      stamp: `${today}T00:00:00Z`,
      sequence: off ? sequence + 1 : sequence,
      ...(off && { status: ICalEventStatus.CANCELLED }),
      start: due.date,
      allDay: true,
      summary: summaryOf(due, context),
      description: descriptionOf(due, config, language),
      // A date in somebody's calendar that takes none of their time.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  // Where a long line is folded, the rest must not begin like a command of CI: what stands before it goes along.
  return `${calendar.toString().replace(/(\S\s*)\r\n (\s*::)/g, '\r\n $1$2')}\r\n`
}

/** By which a calendar knows the date, the one to keep first: slugs have no full stop, so that no two things get the same name. */
function uidsOf({ kind, kring, theme, names, asked }: Due, { association }: Config): string[] {
  const places = names.length === 0 ? [[kring, theme ?? []].flat()] : names.map((name) => name.split('/'))
  const which = asked ? [asked.ask.partner, String(asked.nth)] : []
  // Two associations may both have a kring Noord.
  return places.map((parts) => `${[...parts, kind, ...which].join('.')}@${slugOf(association)}.masterplan`)
}

/** In the calendar of the association a title says of which kring it is; the page of a kring has its name. What is asked says of whom. */
function titleOf({ title, kring: slug, theme, asked }: Due, { kring, config }: CalendarContext): string {
  const place = kring === null && theme !== null ? shortKring(config, slug) : null
  if (!asked) return oneLine(place === null ? title : `${title} (${place})`)
  const { partner, what } = asked.ask
  return oneLine(
    `${nameIn(config.partners, partner)}: ${what} (${[title, ...(place === null ? [] : [place])].join(', ')})`,
  )
}

/** What is due in a line; a task says of which project it is. */
function summaryOf(due: Due, context: CalendarContext): string {
  const { status, tasks } = wordsIn(context.language)
  const { kind } = due
  return kind === 'action' || kind === 'milestone'
    ? tasks.summary[kind](oneLine(`${due.task?.text ?? ''} – ${titleOf(due, context)}`))
    : status.calendar.summary[kind](titleOf(due, context))
}

function descriptionOf({ kind, kring, theme, key, task, asked }: Due, config: Config, language: Language): string {
  const words = wordsIn(language, config)
  const say = words.status.calendar
  return [
    kind === 'action' || kind === 'milestone' ? words.tasks.task[kind] : say.task[kind],
    ...(asked ? [`${words.replies.answer}: ${words.replies.asks[asked.ask.answer]}`] : []),
    '',
    ...(task ? [words.tasks.responsible(whoNames(task.who, config, language))] : []),
    say.kring(nameIn(config.kringen, kring)),
    ...(theme === null ? [] : [say.theme(nameIn(config.themes, theme))]),
    ...(key === null ? [] : [say.inPlans(key)]),
  ].join('\n')
}
