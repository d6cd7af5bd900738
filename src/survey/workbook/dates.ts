/** Days and times of a spreadsheet, which are numbers that only their format tells from others. */

// The formats that a workbook has without naming them: dates and times, in the languages of East Asia too.
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const
const DAY = 24 * 60 * 60 * 1000

/** Whether a number format shows a date or time. `code` is the format as the workbook names it, if it does. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to)
  // Texts, colours and escaped signs in a format say nothing of what the number is.
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_./gi, ''))
}

/** A serial number as `2026-03-03 09:01:11`, without the time at midnight; the number itself where it is no day of our era. */
export function dateOf(serial: string, since1904: boolean): string {
  const days = Number(serial) + (since1904 ? 1462 : 0)
  if (serial === '' || !(days >= 61 && days < 2_958_466)) return serial
  // Day 0 is 30 December 1899, since Excel counts a 29 February 1900 that never was.
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY)).toISOString()
  return iso.slice(0, 19).replace('T', ' ').replace(' 00:00:00', '')
}
