/** What a plan deliberately leaves open, among the facts of a theme or item. */
import type { Open } from '../../plan/model.ts'
import type { Scribe } from './scribe.ts'

/** Two lines; null where there is nothing of the kind. */
export function openFacts(
  { unknown = [], inapplicable = [] }: Open,
  { words, numbers }: Scribe,
): [string, string | null][] {
  const told = (fields: readonly string[]): string | null => (fields.length > 0 ? numbers.list([...fields]) : null)
  return [
    [words.amounts.unknown, told(unknown)],
    [words.amounts.inapplicable, told(inapplicable)],
  ]
}
