/** What of a sheet is not taken over, and why, with what stood there, what the sheet says and what the plan says. */
import type { Fact } from '../../editing/facts/yaml-text.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { bothLanguages } from '../../workspace/misuse.ts'
import type { Cell, Line } from './lines.ts'
import { saidOf, shown } from './shown.ts'
import type { Around } from './typed.ts'

/** What is not taken over, and why, in both languages. */
export interface LeftOut {
  file: string
  line: Line
  /** null where it is the whole row. */
  cell: Cell | null
  title: string
  why: Record<Language, string>
  /** The field itself was taken over; what is left out is how it was said, such as `ca.`. */
  taken?: true
  /** What it said when the sheet was made, what the sheet says, and what the plan says now; of a stale field alone. */
  stale?: { was: string; says: string; now: string }
}

export type Refusals = ReturnType<typeof wordsIn>['sheet']['refused']

/** Why, in both languages. */
export const reason = (say: (words: Refusals) => string): LeftOut['why'] =>
  bothLanguages((l) => say(wordsIn(l).sheet.refused))

/** A text as a sentence says it; one that isn't there is nothing. */
export const quoted = (text: string, { empty }: Refusals): string => (text === '' ? empty : `“${text}”`)

/** Of a field that both the sheet and the plan changed; `gone` where its row is no longer in the plan. */
export function staleField(
  { column, text }: Cell,
  { was, now, gone }: { was: Fact | undefined; now: Fact | undefined; gone?: boolean },
  { plans: { config }, language }: Around & { language: Language },
): Required<Pick<LeftOut, 'why' | 'stale'>> {
  const said = (fact: Fact | undefined): string => saidOf(shown(fact, column, language, config).value)
  const stale = { was: said(was), says: text, now: said(now) }
  const why = reason((say) => {
    const [before, says, after] = [stale.was, text, stale.now].map((one) => quoted(one, say)) as [
      string,
      string,
      string,
    ]
    return gone ? say.goneField(before, says) : say.stale(before, says, after)
  })
  return { why, stale }
}
