/** The days on which a survey was answered, from its time stamps. */
import { spreadsheetDate } from '../plan/typed/dates.ts'

/** The first and the last day as ISO dates. */
export interface Period {
  from: string
  to: string
}

const TIME = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T ,]|$)/

/** Whether a text begins as a date does. */
export function isTime(text: string): boolean {
  return TIME.test(text)
}

/** Whether a text is a time stamp where one is asked for: also the days since 1900 of a cell that lost its form. */
export function isStamp(text: string): boolean {
  return isTime(text) || daysIn(text) !== null
}

/** The day that a number of days stands for; null for another text. */
const daysIn = (text: string): string | null => spreadsheetDate(/^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1] ?? '')

/** Whether a text is a day, also as a spreadsheet shortens it: `4-mei`, `5 apr`. */
export function isDay(text: string): boolean {
  const month = /^\d{1,2}[- ](?:jan|feb|m[aä]r|mrt|apr|may|mei|jun|jul|aug|sep|o[ck]t|nov|dec)[a-z]*\.?$/i
  return isTime(text) || month.test(text)
}

/**
 * The period of some time stamps: `2026-03-02 10:11`, `2-3-2026 10:11`, `3/2/26 9:05 AM`. Day or month first is read off all of them
 * together; null where that stays unclear, or there are none.
 */
export function periodOf(stamps: readonly string[]): Period | null {
  const parts = stamps.flatMap((stamp) => {
    const [, a = '', mark = '', b = '', c = ''] = TIME.exec(daysIn(stamp) ?? stamp) ?? []
    return a === '' ? [] : [{ a, mark, b, c }]
  })
  const short = parts.filter((p) => p.a.length <= 2)
  const dayFirst = short.some((p) => Number(p.a) > 12) || short.every((p) => p.mark !== '/')
  const monthFirst = short.some((p) => Number(p.b) > 12)
  if (short.length > 0 && dayFirst === monthFirst) return null
  const days = parts.map(({ a, b, c }) => {
    if (a.length === 4) return [a, b, c.slice(0, 2)]
    const year = c.length === 2 ? `20${c}` : c
    return dayFirst ? [year, b, a] : [year, a, b]
  })
  const dates = days
    .map((list) => list.map((part) => part.padStart(2, '0')).join('-'))
    .filter((date) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
    .sort()
  const [from] = dates
  const to = dates.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}
