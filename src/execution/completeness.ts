/** STUB until merged. */
import type { Config, ItemKey, Theme } from '../plan/model.ts'
export function completenessOf(theme: Theme, _c: Config, _s: ReadonlySet<ItemKey>): { filled: number; asked: number } {
  return { filled: theme.wishes.length, asked: Math.max(1, theme.wishes.length) }
}
