/** A theme or project by what people call it: slug, name or title, in any case, and any beginning that fits only one. */
import { nearest } from '../diagnostics/suggest.ts'
import { didYouMean } from '../language/did-you-mean.ts'
import { wordsIn } from '../language/words.ts'
import type { Kring, Plans, Project } from '../plan/model.ts'
import { bothLanguages, Misuse } from './misuse.ts'

export type Found = { theme: string } | { project: Project; kring: Kring }

/** Looks among the themes and the projects of some kringen. Throws a Misuse with the nearest name, or what it could be. */
export function findItem(asked: string, { config }: Plans, kringen: readonly Kring[]): Found {
  const themes = config.themes.map(({ slug, name }) => ({ names: [slug, name], shown: slug, found: { theme: slug } }))
  const projects = kringen.flatMap((kring) =>
    kring.themes.flatMap((theme) =>
      theme.projects.flatMap((project) => {
        if (project.key === null || project.id === null) return []
        const full = asked.includes('/') ? [project.key, `${theme.slug}/${project.id}`] : []
        const names = [project.id, project.title, ...full]
        return [{ names, shown: project.key, found: { project, kring } }]
      }),
    ),
  )
  const all = [...themes, ...projects]
  const wanted = plain(asked)
  const matching = (fits: (name: string) => boolean) => all.filter(({ names }) => names.some((n) => fits(plain(n))))
  const exact = matching((name) => name === wanted)
  const candidates = exact.length > 0 || wanted === '' ? exact : matching((name) => name.startsWith(wanted))
  const [only, ...others] = candidates
  if (only && others.length === 0) return only.found
  if (only) {
    const options = candidates.slice(0, 6).map((c) => c.shown)
    throw new Misuse(bothLanguages((l) => wordsIn(l).rank.explain.several(asked, options.join(', '))))
  }
  const meant = nearest(
    asked,
    all.flatMap((c) => c.names.slice(0, 2)),
  )
  throw new Misuse(bothLanguages((l) => `${wordsIn(l).rank.explain.unknown(asked)}${didYouMean(l, meant)}`))
}

/** The slug of the theme that is meant. Throws a Misuse as `findItem` does. */
export function findTheme(asked: string, plans: Plans): string {
  const found = findItem(asked, plans, [])
  if ('theme' in found) return found.theme
  throw new RangeError(`findTheme: ${asked} is no theme`)
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9/]/g, '')
}
