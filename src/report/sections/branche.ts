/** What a branche finds in the plan: every challenge, wish and project that names it, whole, under its theme. */
import type { RootContent } from 'mdast'
import { nameIn } from '../../plan/names.ts'
import { themeAnchor } from '../anchors.ts'
import { h, p } from '../nodes.ts'
import type { AssociationView, KringFacts, ThemeView } from '../view.ts'
import { projectCard } from './project.ts'
import type { Scribe } from './scribe.ts'
import { challengeText, wishCard } from './theme.ts'

/** The section of one branche in a kring. */
export function brancheExtract(view: KringFacts, slug: string, scribe: Scribe): RootContent[] {
  const name = nameIn(view.config.branches, slug)
  const themes = view.themes.flatMap((theme) => inTheme(theme, view, slug, scribe, 3))
  return [
    h(2, scribe.words.report.branche(name), 'branches'),
    ...(themes.length > 0 ? themes : [p(scribe.words.report.nothingForBranche(name))]),
  ]
}

/** The section of one branche in the association: kring by kring. */
export function brancheTogether({ kringen, config }: AssociationView, slug: string, scribe: Scribe): RootContent[] {
  const name = nameIn(config.branches, slug)
  const found = kringen.flatMap((view) => {
    const themes = view.themes.flatMap((theme) => inTheme(theme, view, slug, scribe, 4))
    return themes.length > 0 ? [h(3, view.name), ...themes] : []
  })
  return [
    h(2, scribe.words.report.branche(name), 'branches'),
    ...(found.length > 0 ? found : [p(scribe.words.report.nothingForBranche(name))]),
  ]
}

function inTheme(
  { theme, name, wishes, projects }: ThemeView,
  view: KringFacts,
  slug: string,
  scribe: Scribe,
  depth: 3 | 4,
): RootContent[] {
  const items = [
    ...theme.challenges.filter((c) => c.branches.includes(slug)).flatMap(challengeText),
    ...wishes.filter(({ wish }) => wish.branches.includes(slug)).map((wish) => wishCard(wish, scribe)),
    ...projects.filter(({ project }) => project.branches.includes(slug)).map((one) => projectCard(one, view, scribe)),
  ]
  // The same theme stands under several kringen of an association, and an anchor only once.
  return items.length > 0 ? [h(depth, name, depth === 3 ? themeAnchor(theme.slug) : undefined), ...items] : []
}
