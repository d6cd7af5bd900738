/** A kring by what people call it: slug, name or alias, in any case, and any beginning that fits only one. */
import { bareName } from '../../diagnostics/bare.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { Language } from '../../language/language.ts'
import { spoken } from '../../language/own-word.ts'
import type { Config } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../misuse.ts'

const SAY = {
  nl: {
    none: 'In masterplan.yaml zijn geen kringen te lezen. Zie masterplan validate.',
    several: (asked: string, options: string) =>
      `“${asked}” past op meer kringen: ${options}. Typ iets meer van de naam.`,
    unknown: (asked: string, meant: string, all: string) =>
      `Er is geen kring “${asked}”.${meant} De kringen zijn: ${all}.`,
  },
  en: {
    none: 'No kringen can be read in masterplan.yaml. See masterplan validate.',
    several: (asked: string, options: string) =>
      `“${asked}” fits several kringen: ${options}. Type a little more of the name.`,
    unknown: (asked: string, meant: string, all: string) =>
      `There is no kring “${asked}”.${meant} The kringen are: ${all}.`,
  },
}

/** The slugs of the kringen that are called so, or that alone begin so. */
export function kringenCalled(asked: string, { kringen }: Config): string[] {
  const wanted = bareName(asked)
  const matching = (fits: (name: string) => boolean): string[] =>
    kringen.filter((kring) => namesOf(kring).some((name) => fits(bareName(name)))).map(({ slug }) => slug)
  const exact = matching((name) => name === wanted)
  return exact.length > 0 || wanted === '' ? exact : matching((name) => name.startsWith(wanted))
}

const namesOf = ({ slug, name, aliases, formerly = [] }: Config['kringen'][number]): string[] => [
  slug,
  name,
  ...aliases,
  ...formerly,
]

/** The slug of the kring that is meant. Throws a Misuse with the nearest name, or the names to choose from. */
export function findKring(asked: string, config: Config): string {
  const misuse = (make: (say: (typeof SAY)['nl'], language: Language) => string): Misuse =>
    new Misuse(bothLanguages((l) => make(spoken(SAY[l], config.ownWord, l), l)))
  if (config.kringen.length === 0) throw misuse((say) => say.none)
  const [found, ...others] = kringenCalled(asked, config)
  if (found !== undefined && others.length === 0) return found
  if (found !== undefined) throw misuse((say) => say.several(asked, [found, ...others].join(', ')))
  const meant = nearest(asked, config.kringen.flatMap(namesOf))
  const all = config.kringen.map(({ slug }) => slug).join(', ')
  throw misuse((say, l) => say.unknown(asked, didYouMean(l, meant), all))
}
