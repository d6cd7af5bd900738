/** Dates as people type them on the command line: `10-12-2026`, `vorige maand`, `over 3 maanden`, `eind juni`, `last month`. */
import { daysLater, isCalendarDate, monthsLater, writtenDate, writtenPeriod } from './dates.ts'
import { AROUND, BEFORE, BEHIND, countOf, MONTHS_IN, UNIT, type Unit, unitOf, WEEKDAY, weekdayOf } from './words.ts'
import { inFigures, named, type Side, type Span, season, span } from './years.ts'

/** What a typed text means. Where it can mean more, `either` says what, and `date` is null: then the user has to say which. */
export interface TypedDate extends Span {
  either: string[]
}

/**
 * What somebody means by a text, seen from a day; null where it is no time. A text without a year is taken on the `side` that the question
 * is about; without a side it may be either. Pure: the same text, day and side mean the same.
 */
export function typedDate(text: string, today: string, side?: Side): TypedDate | null {
  const all = readings(plain(text), today, side).filter(
    ({ first, last }) => isCalendarDate(first) && isCalendarDate(last),
  )
  const spans = all.filter(({ first, last }, i) => all.findIndex((s) => s.first === first && s.last === last) === i)
  const [span] = spans
  if (!span) return null
  if (spans.length === 1) return { ...span, either: [] }
  return { ...span, date: null, either: spans.map(({ date, first }) => date ?? first) }
}

/**
 * What somebody means where only a day will do: of a time before or behind this one, such as next week, the day that lies as far from today.
 */
export function typedDay(text: string, today: string, side?: Side): TypedDate | null {
  const typed = typedDate(text, today, side)
  if (typed === null || typed.first === typed.last || typed.either.length > 0) return typed
  const [, before, , unit = ''] = new RegExp(`^(?:(${BEFORE})|(${BEHIND})) ${UNIT}$`).exec(plain(text)) ?? []
  const wrong = side === (before === undefined ? 'past' : 'future')
  const day = unit === '' || wrong ? null : later(today, unitOf(unit), before === undefined ? 1 : -1)
  return day === null ? typed : { date: day, first: day, last: day, either: [] }
}

/** In small letters without accents, with the spaces and hyphens of a keyboard, and without the words that only lead up to a time. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .trim()
    .replace(/^(?:(?:op|per|sinds|vanaf|uiterlijk|since|from|on|by) )?(?:(?:de|het|the) )?/, '')
    .replace(new RegExp(`^${WEEKDAY}\\.? (?=\\d)`), '')
    .replace(/\b(\d{1,2})(?:ste|de|st|nd|rd|th|e)\b(?: of\b)?/g, '$1')
    .replace(/\bhalf an? year\b/, 'a half year')
    .replace(new RegExp(`^in (?!\\S+ ${UNIT}$)`), '')
    .replace(/\.$/, '')
}

const DAYS: Record<string, number> = {
  ...{ eergisteren: -2, gisteren: -1, vandaag: 0, nu: 0, morgen: 1, overmorgen: 2 },
  ...{ yesterday: -1, today: 0, now: 0, tomorrow: 1 },
}

function readings(text: string, today: string, side?: Side): Span[] {
  const day = Object.hasOwn(DAYS, text) ? DAYS[text] : undefined
  if (day !== undefined) return span(daysLater(today, day))
  const iso = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|[kh][1-4]))?$/.test(text) ? text.toUpperCase() : null
  if (iso !== null) return isCalendarDate(iso) ? span(iso) : []
  const written = writtenDate(text) ?? writtenPeriod(text)
  if (written !== null) return isCalendarDate(written) && /\d/.test(written) ? span(written) : []
  return (
    edge(text, today, side) ??
    season(text) ??
    away(text, today) ??
    around(text, today) ??
    inWeek(text, today) ??
    onWeekday(text, today, side) ??
    inFigures(text, today, side) ??
    named(text, today, side)
  )
}

/** `eind juni`, `begin volgend jaar`, `half maart`: a day of a longer time. */
function edge(text: string, today: string, side?: Side): Span[] | null {
  const [, begin, middle, of = ''] =
    /^(?:(begin|start|eerste dag|beginning|first day|early)|(half|medio|midden|halverwege|mid|middle)|(?:eind|einde|ultimo|laatste dag|end|last day|late))(?:[ -](?:van|of))?[ -](?:(?:het|de|the) )?(.+)$/.exec(
      text,
    ) ?? []
  if (of === '' || /^(?:jaar|year)$/.test(of)) return null
  const whole = readings(/^(?:maand|kwartaal|month|quarter)$/.test(of) ? `deze ${of}` : of, today, side)
  if (whole.length === 0 || whole.some(({ first, last }) => first === last)) return null
  // Halfway is a day that people agree on for a month only.
  if (middle !== undefined && whole.some(({ date }) => date?.length !== 7)) return null
  return whole.flatMap(({ first, last }) => span(begin ? first : middle ? `${first.slice(0, 8)}15` : last))
}

/** `over 3 maanden`, `in two weeks`, `een half jaar geleden`, `de afgelopen 3 maanden`. */
function away(text: string, today: string): Span[] | null {
  const count = '(\\d{1,4}|[a-z]+)'
  const ahead = new RegExp(`^(?:over|in) ${count} ${UNIT}$`).exec(text)
  const ago = new RegExp(`^${count} ${UNIT} (?:geleden|terug|ago|back)$`).exec(text)
  const [, before, , many = '', unit = ''] =
    new RegExp(`^(?:(${BEFORE}|laatste)|(${BEHIND})) ${count} ${UNIT}$`).exec(text) ?? []
  const [, number = many, name = unit] = ahead ?? ago ?? []
  const back = ago !== null || before !== undefined
  const to = name === '' ? null : later(today, unitOf(name), countOf(number) * (back ? -1 : 1))
  if (to === null) return null
  if (ahead ?? ago) return span(to)
  return [{ date: null, first: back ? to : today, last: back ? today : to }]
}

/** A day so many units later; null where there is no such number. */
function later(day: string, unit: Unit, count: number): string | null {
  if (Number.isNaN(count)) return null
  const year = Number(day.slice(0, 4)) + (unit === 'day' || unit === 'week' ? 0 : (count * MONTHS_IN[unit]) / 12)
  if (year < 1000 || year > 9998) return null
  if (unit === 'day' || unit === 'week') return daysLater(day, count * (unit === 'week' ? 7 : 1))
  return monthsLater(day, count * MONTHS_IN[unit])
}

/** `vorige maand`, `this quarter`, `volgend jaar`, `vorige week`: a time of the calendar. */
function around(text: string, today: string): Span[] | null {
  const [, before, now, , unit = ''] = new RegExp(`^(?:(${BEFORE})|(${AROUND})|(${BEHIND})) ${UNIT}$`).exec(text) ?? []
  if (unit === '' || unitOf(unit) === 'day') return null
  const step = before !== undefined ? -1 : now !== undefined ? 0 : 1
  const which = unitOf(unit)
  if (which === 'day' || which === 'week') {
    const monday = daysLater(today, -weekday(today) + 7 * step)
    return [{ date: null, first: monday, last: daysLater(monday, 6) }]
  }
  const then = monthsLater(`${today.slice(0, 8)}01`, step * MONTHS_IN[which])
  const [year = '', month = ''] = then.split('-')
  const nth = Math.ceil(Number(month) / MONTHS_IN[which])
  return span({ month: `${year}-${month}`, quarter: `${year}-K${nth}`, half: `${year}-H${nth}`, year }[which])
}

const weekday = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7

/** `volgende week dinsdag`, `Tuesday next week`. */
function inWeek(text: string, today: string): Span[] | null {
  const [, spokenFirst = '', week, spokenLast = ''] =
    new RegExp(`^(?:${WEEKDAY} )?(\\w+ week)(?: (?:op |on )?${WEEKDAY})?$`).exec(text) ?? []
  const [whole] = (week !== undefined && around(week, today)) || []
  const day = spokenFirst || spokenLast
  return whole && day !== '' ? span(daysLater(whole.first, weekdayOf(day))) : null
}

/** `afgelopen maandag`, `vrijdag`, `next Friday`, which for some is this week's and for others the one after. */
function onWeekday(text: string, today: string, side?: Side): Span[] | null {
  const [, before, soon, next, name] =
    new RegExp(`^(?:(?:(${BEFORE})|(komende|aanstaande|aankomende|coming|this)|(${BEHIND})) )?${WEEKDAY}$`).exec(
      text,
    ) ?? []
  if (name === undefined) return null
  const days = (weekdayOf(name) - weekday(today) + 7) % 7 || 7
  const coming = daysLater(today, days)
  const gone = daysLater(today, days === 7 ? -7 : days - 7)
  if (next !== undefined && soon === undefined) return [...span(coming), ...span(daysLater(coming, 7))]
  if (before !== undefined || (soon === undefined && side === 'past')) return span(gone)
  return soon !== undefined || side === 'future' ? span(coming) : [...span(gone), ...span(coming)]
}
