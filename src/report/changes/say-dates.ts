/** How far a date moved, in words. */
import type { ItemFact } from '../../history/compare.ts'
import type { Words } from '../../language/en/words.ts'
import type { Numbers } from '../../language/numbers.ts'

export function slipped(
  { fact, from, to, days }: Extract<ItemFact, { fact: 'start' | 'end' }>,
  words: Words,
  { date }: Numbers,
): string {
  const say = words.facts.fact
  if (from === null || to === null || days === null || days === 0) return say[fact](from && date(from), to && date(to))
  const by =
    isMonth(from) && isMonth(to) ? words.facts.months(monthsBetween(from, to)) : words.facts.days(Math.abs(days))
  return say[days > 0 ? 'slipped' : 'earlier'][fact](by, date(from), date(to))
}

const isMonth = (date: string): boolean => /^\d{4}-\d{2}$/.test(date)

function monthsBetween(from: string, to: string): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  return Math.abs(months(to) - months(from))
}
