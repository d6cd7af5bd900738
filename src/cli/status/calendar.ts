/** Dates that fall due as a calendar (iCalendar, RFC 5545) that people can follow in their own. */
import { oneLine } from '../../diagnostics/safe.ts'
import type { Due } from '../../execution/due.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { daysBetween } from '../../plan/dates.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'

/** What a calendar is of: a kring, or the association where there is none; and the ISO day that counts as today. */
export interface CalendarContext {
  config: Config
  kring: Kring | null
  today: string
  language: Language
}

/**
 * The text of the calendar, with an event of a whole day per date. The same dates give the same bytes, in every time zone; an event keeps
 * its UID when its date or title changes, so that a calendar that is read again moves it.
 */
export async function calendarOf(dates: readonly Due[], context: CalendarContext): Promise<string> {
  const {
    default: ical,
    ICalCalendarMethod,
    ICalEventBusyStatus,
    ICalEventTransparency,
  } = await import('ical-generator')
  const { config, kring, today, language } = context
  const say = wordsIn(language).status.calendar
  const calendar = ical({
    prodId: { company: 'masterplan', product: 'status', language },
    name:
      kring === null
        ? say.name(oneLine(config.association))
        : say.nameOfKring(nameIn(config.kringen, kring.slug), oneLine(config.association)),
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const due of dates) {
    calendar.createEvent({
      id: uidOf(due),
      stamp: `${today}T00:00:00Z`,
      // A later file must win from an earlier one in the calendars that read both.
      sequence: Math.max(0, daysBetween('2000-01-01', today)),
      start: due.date,
      allDay: true,
      summary: say.summary[due.kind](oneLine(due.title)),
      description: descriptionOf(due, config, language),
      // A date in somebody's calendar that takes none of their time.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Slugs have no full stop, so that no two things get the same name. */
function uidOf({ kind, kring, theme, key }: Due): string {
  const parts = key === null ? [kring, ...(theme === null ? [] : [theme])] : key.split('/')
  return `${[...parts, kind].join('.')}@masterplan`
}

function descriptionOf({ kind, kring, theme, key }: Due, config: Config, language: Language): string {
  const say = wordsIn(language).status.calendar
  return [
    say.task[kind],
    '',
    say.kring(nameIn(config.kringen, kring)),
    ...(theme === null ? [] : [say.theme(nameIn(config.themes, theme))]),
    ...(key === null ? [] : [say.inPlans(key)]),
  ].join('\n')
}
