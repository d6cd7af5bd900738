/** Money by year on the terminal: what projects cost, what was found and spent, and what is short. */
import type { Money } from '../../execution/money.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'

/** A row per year; nothing where no plan says more than a total. */
export function moneyByYear({ years = [] }: Money, { language, width, paint }: Screen): string[] {
  if (years.length === 0) return []
  const { amounts, cost } = wordsIn(language)
  const { euro } = numbersIn(language)
  const cell = (amount: number | null): string => (amount === null ? '–' : euro(amount))
  const right = (title: string) => ({ title, align: 'right' as const })
  // On a narrow screen what was spent gives way, and then what is funded: cost and gap say that.
  const titles = [
    right(cost),
    { ...right(amounts.funded), spare: 1 },
    { ...right(amounts.spent), spare: 2 },
    right(amounts.gap),
  ]
  const rows = years.map((y) => [y.year ?? amounts.noYear, ...[y.cost, y.funded, y.spent, y.gap].map(cell)])
  return table([{ title: amounts.yearColumn }, ...titles], rows, width, paint).split('\n')
}
