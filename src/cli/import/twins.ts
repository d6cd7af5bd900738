/** What new items look like that the plans have already. */
import { loggable } from '../../diagnostics/safe.ts'
import { type Twin, twinsOf } from '../../execution/twin-items.ts'
import type { Language } from '../../language/language.ts'
import type { Item, Plans } from '../../plan/model.ts'
import { twinsSaid } from '../add/questions.ts'

/** An item that comes in. */
export interface Fresh {
  kind: Item['kind']
  title: string
  text: string
  theme: string
}

const alike = (fresh: readonly Fresh[], plans: Plans): { title: string; twins: Twin[] }[] =>
  fresh
    .map(({ kind, ...telling }) => ({ title: telling.title, twins: twinsOf(telling, kind, plans) }))
    .filter(({ twins }) => twins.length > 0)

/** A sentence for each that looks like another. */
export function twinLines(fresh: readonly Fresh[], plans: Plans, language: Language): string[] {
  return alike(fresh, plans).map(({ title, twins }) => `  ${loggable(title)}: ${twinsSaid(twins, language)}`)
}

/** The same for a program. */
export function twinsData(fresh: readonly Fresh[], plans: Plans): unknown[] {
  return alike(fresh, plans).map(({ title, twins }) => ({
    title,
    twins: twins.map(({ item, score }) => ({ key: item.key, title: item.title, score })),
  }))
}
