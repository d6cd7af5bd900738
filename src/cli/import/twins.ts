/** What new items look like that the plans have already. */
import { loggable } from '../../diagnostics/safe.ts'
import { twinsOf } from '../../execution/twin-items.ts'
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

/** A sentence for each that looks like another. */
export function twinLines(fresh: readonly Fresh[], plans: Plans, language: Language): string[] {
  return fresh.flatMap(({ kind, ...telling }) => {
    const twins = twinsOf(telling, kind, plans)
    return twins.length === 0 ? [] : [`  ${loggable(telling.title)}: ${twinsSaid(twins, language)}`]
  })
}
