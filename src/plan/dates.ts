/** Dates as plan files write them: ISO days and months. */

/** Whether a text in the form of a date or month names a day that exists. */
export function isCalendarDate(text: string): boolean {
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
  const month = MONTHS.findIndex((names) => names.includes(words?.[2] ?? '')) + 1
  return words && month > 0 ? dateOf(words[3], String(month), words[1]) : null
}

/** The date or month behind what a spreadsheet makes of it: `jan-27`, `2026-10-06T00:00:00`, days since the end of 1899. */
export function spreadsheetDate(text: string): string | null {
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]00:00/.exec(text)?.[1]
  if (timed) return timed
  const short = /^([a-z]{3})-(\d{2})$/i.exec(text)
  const month = MONTHS.findIndex((names) => names.includes(short?.[1]?.toLowerCase() ?? '')) + 1
  if (short && month > 0) return dateOf(`20${short[2]}`, String(month))
  if (!/^[3-6]\d{4}$/.test(text)) return null
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)
}

function dateOf(year = '', month = '', day?: string): string | null {
  const parts = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0'))
  const date = parts.join('-')
  return isCalendarDate(date) ? date : null
}

/** The last day of a month, or the day itself: the day on which a period with this end is over. */
export function lastDay(date: string): string {
  const [year = 0, month = 0, day] = date.split('-').map(Number)
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date
}

/** The day before a day. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}

/** The days from one date to another; negative where the other is earlier. A month counts from its first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
