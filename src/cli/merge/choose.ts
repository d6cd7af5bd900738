/** Which of two values stays when items are merged: as `--take` says, else as the person at the terminal answers. */
import { oneLine } from '../../diagnostics/safe.ts'
import { type Fact, inline } from '../../editing/facts/yaml-text.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Choose } from '../../masterplan.ts'
import type { Dialogue } from '../../workspace/dialogue.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

type Side = 'A' | 'B'

/** A value as it stands in a plan, on one line. */
export function shownValue(value: Fact): string {
  return oneLine(typeof value === 'string' ? `“${value}”` : inline(value, false))
}

/** Chooses as was said; where something was not said and there is nobody to ask, that is told. Throws a Misuse for a choice of what doesn't differ. */
export function chooser(
  take: readonly string[],
  dialogue: Dialogue | null,
  language: Language,
  untold: (lines: readonly string[]) => void,
): Choose {
  return async (differing) => {
    const say = wordsIn(language).relocate
    const fields = differing.map(({ field }) => field)
    const { all, each } = said(take, fields)
    const sides = new Map<string, Side>()
    for (const field of fields) {
      const side = each.get(field) ?? all
      if (side) sides.set(field, side)
    }
    const open = differing.filter(({ field }) => !sides.has(field))
    if (open.length > 0 && dialogue === null) {
      const shown = open.map(({ field, a, b }) => ({ field, a: shownValue(a), b: shownValue(b) }))
      untold(say.differs(shown))
      return null
    }
    for (const { field, a, b } of open) {
      const options = [
        { value: 'A' as Side, label: say.sideA(shownValue(a)) },
        { value: 'B' as Side, label: say.sideB(shownValue(b)) },
      ]
      const side = await dialogue?.select({ message: say.choose(field), options })
      if (!side) return null
      sides.set(field, side)
    }
    return sides
  }
}

function said(take: readonly string[], fields: readonly string[]): { all: Side | null; each: Map<string, Side> } {
  let all: Side | null = null
  const each = new Map<string, Side>()
  for (const value of take) {
    const [, field, side = ''] = /^(?:(.+)=)?([abAB])$/.exec(value.trim()) ?? []
    const which = side.toUpperCase() as Side
    if (side === '' || (field !== undefined && !fields.includes(field)))
      throw new Misuse(bothLanguages((l) => wordsIn(l).relocate.badTake(value, fields)))
    if (field === undefined) all = which
    else each.set(field, which)
  }
  return { all, each }
}
