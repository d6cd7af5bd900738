/** A kring or theme by what people call it, where they may just as well mean an item. */
import { bareName } from '../../diagnostics/bare.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { Misuse } from '../misuse.ts'

/** A kring or theme as `masterplan.yaml` has it. A theme is shared by all kringen. */
export interface Place {
  kind: 'kring' | 'theme'
  slug: string
  name: string
}

/**
 * The kring (`noord`, `noord/`) or theme (`energie`, `noord/energie`) that is called so; null where none is. Throws a Misuse where both
 * are.
 */
export function findPlace(asked: string, { kringen, themes }: Config): Place | null {
  const [first = '', rest, ...deeper] = asked.split('/')
  if (deeper.length > 0) return null
  const kring = named('kring', kringen, first)
  const found =
    rest === undefined
      ? [kring, named('theme', themes, first)]
      : [kring && (rest === '' ? kring : named('theme', themes, rest))]
  const [one = null, other] = found.filter((place) => place !== null)
  if (one && other)
    throw new Misuse((l, by) => wordsIn(l, by).places.bothPlaces(asked, `${one.slug}/`, `${one.slug}/${other.slug}`))
  return one
}

interface Entry {
  slug: string
  name: string
  aliases?: string[]
  formerly?: string[]
}

/** By its slug, else by its name, another name, or what it was called. */
function named(kind: Place['kind'], entries: readonly Entry[], asked: string): Place | null {
  const namesOf = ({ name, aliases = [], formerly = [] }: Entry): string[] =>
    [name, ...aliases, ...formerly].map(bareName)
  const found =
    entries.find(({ slug }) => slug === asked) ??
    (bareName(asked) === '' ? undefined : entries.find((entry) => namesOf(entry).includes(bareName(asked))))
  return found ? { kind, slug: found.slug, name: found.name } : null
}
