/** Dates as plan files write them: ISO days and months. */

/** Whether a text in the form of a date or month names a day that exists. */
export function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
