/** What belongs under the priority matrix: which neighbouring themes can't be told apart, and what the levels mean. */
import type { RootContent } from 'mdast'
import { note } from '../../document/nodes.ts'
import { levelsOf } from '../../plan/levels.ts'
import type { ThemeView } from '../view/items.ts'
import type { KringView } from '../view/view.ts'
import type { Scribe } from './scribe.ts'

/** Themes that hang together, the highest first: of three the first and the last may differ, though no neighbours do. */
function apartGroups({ sureness, themes }: KringView): ThemeView[][] {
  const groups: ThemeView[][] = []
  const named = (slug: string): ThemeView | undefined => themes.find(({ theme }) => theme.slug === slug)
  for (const [upper, lower] of sureness?.inseparable ?? []) {
    const [above, below] = [named(upper), named(lower)]
    const last = groups.at(-1)
    if (above && below && last?.at(-1) === above) last.push(below)
    else if (above && below) groups.push([above, below])
  }
  return groups
}

/** Which places can't be told apart. */
export function apart(view: KringView, { words, numbers }: Scribe): RootContent[] {
  const groups = apartGroups(view)
  if (groups.length === 0) return []
  const say = words.firstPage.matrix
  const said = groups.map((themes) => {
    const ends = themes.filter((_, i) => i === 0 || i === themes.length - 1)
    const places = [...new Set(ends.map(({ rank }) => String(rank.place)))]
    const shares = ends.map(({ rank }) => (rank.share === null ? '–' : numbers.percent(rank.share)))
    return themes.length > 2
      ? say.places(places.join('–'), shares.join('–'))
      : say.places(numbers.list(places), numbers.list(shares))
  })
  return [note('legend', say.apart(said.join('; ')))]
}

/** What the levels mean, where the association says so: the first sentence of each. */
export function levels({ config }: KringView, { words }: Scribe): RootContent[] {
  const told = levelsOf(config).flatMap((level) => {
    const meaning = config.levels?.[level]
    return meaning === undefined ? [] : [words.nameAndShare(String(level), meaning.split(/[.;:](\s|$)/)[0] ?? meaning)]
  })
  return told.length === 0 ? [] : [note('legend', words.firstPage.matrix.levelsAre(told.join('; ')))]
}
