/** A kring by what people call it: slug, name or alias, in any case, and any beginning that fits only one. */
import { nearest } from '../diagnostics/suggest.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import type { Config } from '../plan/model.ts'
import { Misuse } from './misuse.ts'

/** The slug of the kring that is meant. Throws a Misuse with the nearest name, or the names to choose from. */
export function findKring(asked: string, config: Config): string {
  if (config.kringen.length === 0) {
    throw new Misuse({
      nl: 'In masterplan.yaml zijn geen kringen te lezen. Zie masterplan validate.',
      en: 'No kringen can be read in masterplan.yaml. See masterplan validate.',
    })
  }
  const wanted = plain(asked)
  const kringen = config.kringen.map((k) => ({
    slug: k.slug,
    names: [k.slug, k.name, ...k.aliases, ...(k.formerly ?? [])],
  }))
  const matching = (fits: (name: string) => boolean): string[] =>
    kringen.filter(({ names }) => names.some((name) => fits(plain(name)))).map(({ slug }) => slug)
  const exact = matching((name) => name === wanted)
  const [found, ...others] = exact.length > 0 || wanted === '' ? exact : matching((name) => name.startsWith(wanted))
  if (found !== undefined && others.length === 0) return found
  const all = kringen.map((k) => k.slug).join(', ')
  const options = [found, ...others].join(', ')
  if (found !== undefined) {
    throw new Misuse({
      nl: `“${asked}” past op meer kringen: ${options}. Typ iets meer van de naam.`,
      en: `“${asked}” fits several kringen: ${options}. Type a little more of the name.`,
    })
  }
  const meant = nearest(
    asked,
    kringen.flatMap((k) => k.names),
  )
  throw new Misuse({
    nl: `Er is geen kring “${asked}”.${didYouMean('nl', meant)} De kringen zijn: ${all}.`,
    en: `There is no kring “${asked}”.${didYouMean('en', meant)} The kringen are: ${all}.`,
  })
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
