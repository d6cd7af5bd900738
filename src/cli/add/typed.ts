/** What stands behind `add KIND`: the theme, the title and facts, in the orders in which people type them. */
import { wordsIn } from '../../language/words.ts'
import { fieldNamed } from '../../plan/fields/english-fields.ts'
import { fieldsAt } from '../../plan/fields/field.ts'
import { themeSchema } from '../../plan/fields/schema.ts'
import type { Item, Plans } from '../../plan/model.ts'
import { FIELDS } from '../../plan/references.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { themeAt } from '../../workspace/named/find-target.ts'

/** The words without the facts that stand behind them, such as `fase=idee`. */
export function factsBehind(
  words: readonly string[],
  kind: Item['kind'],
): { words: readonly string[]; facts: readonly string[] } {
  const fields = fieldsAt(themeSchema, [FIELDS[kind], 'x'])
  const isFact = (word: string): boolean => {
    const [, name] = /^(\p{L}[\p{L}\d-]*)(?:\.[\p{L}\d.-]+)?=./u.exec(word) ?? []
    return name !== undefined && fieldNamed(name, fields) !== null
  }
  const end = words.findLastIndex((word) => !isFact(word)) + 1
  return { words: words.slice(0, end), facts: words.slice(end) }
}

interface Placed {
  place: ReturnType<typeof themeAt>
  rest: readonly string[]
}

/** The theme that is named in front of a title, in one word or as kring and theme, or else behind it; null where none is. */
export function placeAmong(words: readonly string[], plans: Plans): Placed {
  const ways = [
    { named: words[0], rest: words.slice(1) },
    { named: words.length > 1 ? words.slice(0, 2).join('/') : undefined, rest: words.slice(2) },
    { named: words.length > 1 && words.at(-1)?.includes('/') ? words.at(-1) : undefined, rest: words.slice(0, -1) },
  ]
  for (const { named, rest } of ways) {
    const place = named === undefined ? null : themeAt(named, plans)
    if (place !== null) return { place, rest }
  }
  return { place: null, rest: words }
}

/** The theme that an option names. Throws a Misuse where it names none. */
export function inTheme(named: string, rest: readonly string[], plans: Plans): Placed {
  const place = themeAt(named, plans)
  if (place === null) throw new Misuse((l, by) => wordsIn(l, by).verbs.noTheme(named))
  return { place, rest }
}
