/** What belongs under the priority matrix: what its margins mean, which themes can't be told apart, and what the levels mean. */
import type { RootContent } from 'mdast'
import { note } from '../../document/nodes.ts'
import { levelsOf } from '../../plan/levels.ts'
import type { KringView } from '../view/view.ts'
import type { Scribe } from './scribe.ts'

/** How sure the places are, and which can't be told apart. */
export function apart({ sureness, survey }: KringView, { words, numbers, audience }: Scribe): RootContent[] {
  const groups = (sureness?.runs ?? []).map((run) =>
    run.flatMap((slug) => survey.themes.find((theme) => theme.slug === slug) ?? []),
  )
  const say = words.firstPage.matrix
  // A sheet for members has no margins.
  const margin = audience.kind === 'members' || sureness === null ? [] : [note('legend', say.marginMeans)]
  if (groups.length === 0) return margin
  const said = groups.map((themes) => {
    const ends = themes.filter((_, i) => i === 0 || i === themes.length - 1)
    const places = [...new Set(ends.map(({ place }) => String(place)))]
    const shares = ends.map(({ share }) => (share === null ? '–' : numbers.percent(share)))
    return themes.length > 2
      ? say.places(places.join('–'), shares.join('–'))
      : say.places(numbers.list(places), numbers.list(shares))
  })
  return [...margin, note('legend', say.apart(said.join('; ')))]
}

/** What the levels mean, where the association says so and a theme has one: the first sentence of each. */
export function levels({ config, themes }: KringView, { words }: Scribe): RootContent[] {
  if (themes.every(({ theme }) => theme.today === null && theme.ambition === null)) return []
  const told = levelsOf(config).flatMap((level) => {
    const meaning = config.levels?.[level]
    return meaning === undefined ? [] : [words.nameAndShare(String(level), meaning.split(/[.;:](\s|$)/)[0] ?? meaning)]
  })
  return told.length === 0 ? [] : [note('legend', words.firstPage.matrix.levelsAre(told.join('; ')))]
}
