/** Typed times that may leave out the year, or in which the day and the month may be each other: `10/12`, `10 december`, `juni`, `Q3`. */
import { dateOf, firstDay, lastDay, monthNamed } from './dates.ts'
import { ordinalOf } from './words.ts'

/** A day or a longer time. */
export interface Span {
  /** As plan files write it: a day, `2026-12`, `2027-K3`, `2027-H1` or a year; null where they have no way to, as for a week. */
  date: string | null
  /** Its first and last day, in ISO; the same for a day. */
  first: string
  last: string
}

/** On which side of today a time without a year lies: what was, or what is to come. */
export type Side = 'past' | 'future'

/** The only reading there is, or none. */
export function span(date: string | null): Span[] {
  return date === null ? [] : [{ date, first: firstDay(date), last: lastDay(date) }]
}

/** How far from today a year in two digits may be. */
const NEAR = 5
/** A 29th of February is never further. */
const LEAP = 8

/** Days and months in figures: `10/12/2026`, `10-12-26`, `10-12`; null where a text is something else. */
export function inFigures(text: string, today: string, side?: Side): Span[] | null {
  const [, one, sign, two, year] = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text) ?? []
  if (one === undefined) return null
  const dayFirst = (of: string): string | null => dateOf(of, two, one)
  // With slashes it may be the American order.
  const orders = sign === '/' ? [dayFirst, (of: string): string | null => dateOf(of, one, two)] : [dayFirst]
  if (year?.length === 4) return orders.flatMap((order) => span(order(year)))
  if (year === undefined) return orders.flatMap((order) => withoutYear(today, side, order))
  const near = (short: string): boolean => Math.abs(Number(`20${short}`) - Number(today.slice(0, 4))) <= NEAR
  const last = near(year) ? orders.map((order) => order(`20${year}`)) : []
  // `26-12-10` may be a date of ISO that lost its century.
  const first = sign !== '/' && near(one.padStart(2, '0')) ? dateOf(`20${one.padStart(2, '0')}`, two, year) : null
  return [...last, first].flatMap(span)
}

/** Months, days of a month and quarters by name: `juni`, `december 10`, `derde kwartaal`, `Q3`. */
export function named(text: string, today: string, side?: Side): Span[] {
  const [, before, word = '', behind, written] =
    /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?(?:[- ](\d{1,2}))?(?:[- ](\d{4}))?$/.exec(text) ?? []
  const month = monthNamed(word)
  if (month !== null && (before === undefined || behind === undefined)) {
    const inYear = (year: string): string | null => dateOf(year, String(month), before ?? behind)
    return written === undefined ? withoutYear(today, side, inYear) : span(inYear(written))
  }
  const [, part, nth, ordinal, spoken, year] =
    /^(?:([kqh])([1-4])|([a-z]+|[1-4]) (kwartaal|quarter|helft|half|halfjaar))(?: (?:van|of|in))?(?: ?(\d{4}))?$/.exec(
      text,
    ) ?? []
  const letter = part ?? (spoken === undefined ? '' : /^[kq]/.test(spoken) ? 'k' : 'h')
  const which = nth === undefined ? ordinalOf(ordinal ?? '') : Number(nth)
  if (letter === '' || which === 0 || (letter === 'h' && which > 2)) return []
  const inYear = (of: string): string => `${of}-${letter === 'h' ? 'H' : 'K'}${which}`
  return year === undefined ? withoutYear(today, side, inYear) : span(inYear(year))
}

/** The last that began and the first that isn't over yet, or the one of these on the side that is asked for. */
function withoutYear(today: string, side: Side | undefined, inYear: (year: string) => string | null): Span[] {
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: 2 * LEAP + 1 }, (_, i) => String(year - LEAP + i))
  const spans = years.flatMap((of) => span(inYear(of)))
  const past = spans.filter(({ first }) => first <= today).at(-1)
  const future = spans.find(({ last }) => last >= today)
  return [...(side === 'future' ? [] : [past]), ...(side === 'past' ? [] : [future])].flatMap((s) => s ?? [])
}

/** The two quarters that a season, or the middle of a year, lies in: which of them is meant, its name doesn't say. */
const SEASONS: [names: string[], quarters: readonly [string, string]][] = [
  [
    ['voorjaar', 'lente', 'spring'],
    ['K1', 'K2'],
  ],
  [
    ['zomer', 'summer', 'medio', 'midden', 'halverwege', 'mid', 'middle'],
    ['K2', 'K3'],
  ],
  [
    ['najaar', 'herfst', 'autumn', 'fall'],
    ['K3', 'K4'],
  ],
  [['winter'], ['K1', 'K4']],
]

/** `voorjaar 2027`, `2027-zomer`, `winter 2027/2028`, `medio 2028`: what may be either of two quarters. */
export function season(text: string): Span[] | null {
  const [, name = '', year = '', next] =
    /^(?:(?:de|het|the) )?([a-z]+)[ -](?:(?:van|of) )?(20\d\d)(?: ?[/-] ?(?:20)?(\d\d))?$/.exec(
      text.replace(/^(20\d\d)[ -]([a-z]+)$/, '$2 $1'),
    ) ?? []
  const [, quarters] = SEASONS.find(([names]) => names.includes(name)) ?? []
  if (next !== undefined) return name === 'winter' ? [...span(`${year}-K4`), ...span(`20${next}-K1`)] : null
  return quarters?.flatMap((quarter) => span(`${year}-${quarter}`)) ?? null
}
