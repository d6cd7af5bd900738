/** Somebody who leads, or has something to do, by what people call him. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { Plans } from '../../plan/model.ts'
import { isOwner, ownerName, ownersOf } from '../../plan/owners.ts'
import { Misuse } from '../../workspace/misuse.ts'

/** Everybody who leads, or has something to do, as the plans name them. */
export function ownerSlugs({ kringen }: Pick<Plans, 'kringen'>): string[] {
  const all = kringen.flatMap(({ themes }) =>
    themes.flatMap((theme) => [
      ...ownersOf(theme),
      ...theme.projects.flatMap((project) => [
        ...ownersOf(project),
        ...[...project.actions, ...project.milestones].flatMap(({ owner }) => owner ?? []),
      ]),
    ]),
  )
  return [...new Set(all)].sort()
}

/** The one who is asked for; null where nobody is. Throws a Misuse with the names to choose from. */
export function findOwner(asked: string | undefined, { kringen, config }: Plans): string | null {
  if (asked === undefined) return null
  const names = ownerSlugs({ kringen })
  const found = names.find((owner) => isOwner(owner, asked, config))
  if (found !== undefined) return found
  const meant = nearest(asked, [...names, ...names.map((name) => ownerName(name, config))])
  const list = shown(names)
  throw new Misuse({
    nl: `In de plannen trekt of doet “${asked}” niets.${didYouMean('nl', meant)} Wel genoemd: ${list}.`,
    en: `In the plans “${asked}” leads or does nothing.${didYouMean('en', meant)} Named are: ${list}.`,
  })
}

const shown = (names: readonly string[]): string =>
  names.length === 0 ? '–' : `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`
