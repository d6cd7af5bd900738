/** Dates as plan files write them: ISO days and months, and in a planning quarters (`2027-K3`), halves (`2027-H1`) and years. */

/** A planning that goes on: its end is not a day. */
export const ONGOING = 'doorlopend'

/** The first and last month of a quarter, a half or a year; null where the text is none. */
function monthsOf(text: string): { year: number; first: number; last: number } | null {
  const [, year, part, which] = /^(\d{4})(?:-([KH])([1-4]))?$/.exec(text) ?? []
  if (year === undefined) return null
  const size = part === 'K' ? 3 : part === 'H' ? 6 : 12
  const last = size * Number(which ?? 1)
  return { year: Number(year), first: last - size + 1, last }
}

/** Whether a text in the form of a date, month or longer period names one that exists. */
export function isCalendarDate(text: string): boolean {
  // Most are days, and one of the first 28 is there in every month.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(text)) return true
  if (text === ONGOING || monthsOf(text)) return true
  const [year = 0, month = 0, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const MONTHS = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** The number of the month that a word names in Dutch or English, whole or short; null where it names none. */
export function monthNamed(word: string): number | null {
  const month = MONTHS.findIndex((names) => names.includes(word))
  return month < 0 ? null : month + 1
}

/**
 * The ISO date or month that a text written otherwise can only mean: `6-10-2026`, `6 oktober 2026`, `2026/10/6`, `okt. 2026`.
 * null where there is none, or where the day and the month could be each other (`6/10/2026`).
 */
export function writtenDate(text: string): string | null {
  const plain = text.trim().toLowerCase()
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(plain) ?? /^(20\d\d)([01]\d)([0-3]\d)$/.exec(plain)
  if (iso) return dateOf(iso[1], iso[2], iso[3])
  const dutch = /^(?:(\d{1,2})([-/. ]))?(\d{1,2})[-/. ](\d{4})$/.exec(plain)
  // With dashes or points the day comes first; with slashes it may be the American order.
  if (dutch && (dutch[2] !== '/' || Number(dutch[1]) > 12)) return dateOf(dutch[4], dutch[3], dutch[1])
  const words = /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?[- ](\d{4})$/.exec(plain)
  const month = monthNamed(words?.[2] ?? '')
  return words && month !== null ? dateOf(words[3], String(month), words[1]) : null
}

/** The date or month behind what a spreadsheet makes of it: `jan-27`, `2026-10-06T00:00:00`, days since the end of 1899. */
export function spreadsheetDate(text: string): string | null {
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]00:00/.exec(text)?.[1]
  if (timed) return timed
  const short = /^([a-z]{3})-(\d{2})$/i.exec(text)
  const month = monthNamed(short?.[1]?.toLowerCase() ?? '')
  if (short && month !== null) return dateOf(`20${short[2]}`, String(month))
  if (!/^[3-6]\d{4}$/.test(text)) return null
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)
}

/** An ISO date or month of its parts; null where it doesn't exist. */
export function dateOf(year = '', month = '', day?: string): string | null {
  const parts = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0'))
  const date = parts.join('-')
  return isCalendarDate(date) ? date : null
}

const QUARTERS = ['eerste', 'tweede', 'derde', 'vierde']

/** The quarter, half or year that a text written otherwise can only mean: `Q3 2027`, `2027K3`, `derde kwartaal 2027`; null where there is none. */
export function writtenPeriod(text: string): string | null {
  const plain = text.trim().toLowerCase()
  if (/^(continu|voortdurend|permanent|ongoing|continuous|structureel|blijvend)$/.test(plain)) return ONGOING
  const short =
    /^(?<year>20\d\d)[-/ ]?(?<part>[kqh])(?<which>[1-4])$/.exec(plain) ??
    /^(?<part>[kqh])(?<which>[1-4])[-/ ](?<year>20\d\d)$/.exec(plain)
  const spoken = /^(?:(\d)e|([a-z]+)) (kwartaal|helft|halfjaar)(?: van)? (20\d\d)$/.exec(plain)
  const { year, part, which } = short?.groups ?? {
    year: spoken?.[4],
    part: spoken?.[3] === 'kwartaal' ? 'k' : 'h',
    which: spoken?.[1] ?? String(QUARTERS.indexOf(spoken?.[2] ?? '') + 1),
  }
  if (year === undefined || !(part === 'h' ? /^[12]$/ : /^[1-4]$/).test(which ?? '')) return null
  return `${year}-${part === 'h' ? 'H' : 'K'}${which}`
}

/** The first day of a month or longer period, or the day itself. */
export function firstDay(date: string): string {
  const months = monthsOf(date)
  if (months) return `${months.year}-${String(months.first).padStart(2, '0')}-01`
  return date.length === 7 ? `${date}-01` : date
}

/** A date as it sorts and can be drawn: days and months as they are, longer periods by their first or last day. */
export function sortable(date: string, edge: (date: string) => string): string
export function sortable(date: string | null, edge: (date: string) => string): string | null
export function sortable(date: string | null, edge: (date: string) => string): string | null {
  return date !== null && monthsOf(date) ? edge(date) : date
}

/** Whether one of two dates names a part of the other: then nothing moved, it was only said more or less exactly. */
export function isWithin(a: string, b: string): boolean {
  const inside = (one: string, other: string): boolean =>
    firstDay(one) >= firstDay(other) && lastDay(one) <= lastDay(other)
  return inside(a, b) || inside(b, a)
}

/** The last day of a month or longer period, or the day itself: the day on which a period with this end is over. */
export function lastDay(date: string): string {
  const months = monthsOf(date)
  if (months) return lastDay(`${months.year}-${String(months.last).padStart(2, '0')}`)
  const [year = 0, month = 0, day] = date.split('-').map(Number)
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date
}

/** The day before a day. */
export function dayBefore(date: string): string {
  return daysLater(date, -1)
}

/** A day so many days later; earlier where it is negative. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day so many months later, or the last of a month that is too short for it; earlier where it is negative. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString()
  const end = lastDay(first.slice(0, 7))
  return end.slice(8) < day.slice(8) ? end : `${first.slice(0, 8)}${day.slice(8)}`
}

/** The days from one date to another; negative where the other is earlier. A month counts from its first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
