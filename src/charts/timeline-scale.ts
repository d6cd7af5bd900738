/** The time behind a timeline: dates as days, how far a row reaches, and the years to mark. */

const DAY = 24 * 60 * 60 * 1000
const HALF_YEAR = 182
/** The room of a year's number, in pixels. */
const YEAR = 50

/** A date as a number of days; an end without a day is the end of its month. Null if it isn't a date. */
export function day(date: string | null, edge: 'start' | 'end'): number | null {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date ?? '') ?? []
  if (year === undefined || month === undefined) return null
  const past = edge === 'end' ? 1 : 0
  return dayOfMonth === undefined
    ? Date.UTC(Number(year), Number(month) - 1 + past, 1) / DAY
    : Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth) + past) / DAY
}

export interface Span {
  start: number | null
  end: number | null
  /** What has to be on the axis: an open end needs some room. */
  reach: number[]
}

export function spanOf(row: { start: string | null; end: string | null }): Span {
  const start = day(row.start, 'start')
  const end = day(row.end, 'end')
  const reach = [start ?? (end === null ? null : end - HALF_YEAR), end ?? (start === null ? null : start + HALF_YEAR)]
  return { start, end, reach: reach.filter((moment) => moment !== null) }
}

/** Whole years around the moments, and which of them to mark, so that their numbers stay apart. */
export function years(
  moments: readonly number[],
  width: number,
): {
  from: number
  to: number
  marks: { year: string; from: number; to: number }[]
} {
  const yearOf = (moment: number): number => new Date(moment * DAY).getUTCFullYear()
  const newYear = (year: number): number => Date.UTC(year, 0, 1) / DAY
  const first = yearOf(moments.reduce((a, b) => Math.min(a, b)))
  const last = yearOf(moments.reduce((a, b) => Math.max(a, b)) - 1)
  const count = Math.max(first, last) - first + 1
  const most = Math.max(2, Math.floor(width / YEAR))
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => count / size <= most) ?? 1000
  const marks = Array.from({ length: Math.ceil(count / step) }, (_, i) => first + i * step).map((year) => ({
    year: String(year),
    from: newYear(year),
    to: newYear(step === 1 ? year + 1 : year),
  }))
  return { from: newYear(first), to: newYear(first + count), marks }
}
