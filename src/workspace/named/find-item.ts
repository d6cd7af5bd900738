/** A theme or item by what people call it: slug, name or title, in any case, and any beginning that fits only one. */
import { barePath } from '../../diagnostics/bare.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Item, Kring, Plans, Project, Theme, Wish } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../misuse.ts'

export type Found = { theme: string } | { project: Project; kring: Kring }

/** Looks among the themes and the projects of some kringen. Throws a Misuse with the nearest name, or what it could be. */
export function findItem(asked: string, { config }: Plans, kringen: readonly Kring[]): Found {
  const themes = config.themes.map(({ slug, name }) => ({ names: [slug, name], shown: slug, found: { theme: slug } }))
  const projects = kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      theme.projects.flatMap((project) =>
        project.key === null ? [] : [named(asked, project, theme, { project, kring } as Found)],
      ),
    ),
  )
  return only(asked, [...themes, ...projects], (l) => wordsIn(l).rank.explain.unknown(asked))
}

/** An item with where it stands. */
export interface FoundItem {
  item: Item
  theme: Theme
  kring: Kring
}

/** A wish with where it stands. */
export type FoundWish = FoundItem & { item: Wish }

/** Looks among all challenges, wishes and projects. Throws a Misuse with the nearest name, or what it could be. */
export function findAnyItem(asked: string, { kringen }: Plans): FoundItem {
  const keys = new Set<string>()
  const candidates = kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      [...theme.challenges, ...theme.wishes, ...theme.projects].flatMap((item) => {
        // Of two items with one id the first has the facts; a finding tells of the other.
        if (item.key !== null && keys.has(item.key)) return []
        if (item.key !== null) keys.add(item.key)
        return [named(asked, item, theme, { item, theme, kring })]
      }),
    ),
  )
  return only(asked, candidates, (l) => wordsIn(l).cli.noSuchItem(asked))
}

/** The wish that is meant: itself, or the only one that a project serves. Throws a Misuse where there is not one such wish. */
export function findWish(asked: string, plans: Plans): FoundWish {
  const found = findAnyItem(asked, plans)
  const { item } = found
  if (item.kind === 'wish') return { ...found, item }
  if (item.kind === 'challenge') throw new Misuse(bothLanguages((l) => wordsIn(l).why.ofChallenge(item.title)))
  const [wish, ...others] = plans.kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      theme.wishes.flatMap((w) => (w.key !== null && item.wishes.includes(w.key) ? [{ item: w, theme, kring }] : [])),
    ),
  )
  if (wish && others.length === 0) return wish
  const keys = item.wishes.join(', ')
  throw new Misuse(
    bothLanguages((l) => (wish ? wordsIn(l).why.ofProject(item.title, keys) : wordsIn(l).why.noWish(item.title))),
  )
}

/** What can be meant, by its names; `shown` is what it is called where there are several. */
interface Candidate<T> {
  names: string[]
  shown: string
  found: T
}

function named<T>(asked: string, { key, id, title }: Item, { slug }: Theme, found: T): Candidate<T> {
  // Somebody who types a slash means a place, and a beginning of one may be enough.
  const full = asked.includes('/') && key !== null && id !== null ? [key, `${slug}/${id}`] : []
  return { names: [...(id === null ? [] : [id]), title, ...full], shown: key ?? title, found }
}

/** The one that is called so, or begins so. Throws a Misuse with what it could be, or with `unknown` and the nearest name. */
function only<T>(asked: string, all: readonly Candidate<T>[], unknown: (language: Language) => string): T {
  const wanted = barePath(asked)
  const matching = (fits: (name: string) => boolean) => all.filter(({ names }) => names.some((n) => fits(barePath(n))))
  const exact = matching((name) => name === wanted)
  const candidates = exact.length > 0 || wanted === '' ? exact : matching((name) => name.startsWith(wanted))
  const [first, ...others] = candidates
  if (first && others.length === 0) return first.found
  if (first) {
    const options = candidates.slice(0, 6).map((c) => c.shown)
    throw new Misuse(bothLanguages((l) => wordsIn(l).rank.explain.several(asked, options.join(', '))))
  }
  const meant = nearest(
    asked,
    all.flatMap((c) => c.names),
  )
  throw new Misuse(bothLanguages((l) => `${unknown(l)}${didYouMean(l, meant)}`))
}

/** The slug of the theme that is meant. Throws a Misuse as `findItem` does. */
export function findTheme(asked: string, plans: Plans): string {
  const found = findItem(asked, plans, [])
  if ('theme' in found) return found.theme
  throw new RangeError(`findTheme: ${asked} is no theme`)
}
