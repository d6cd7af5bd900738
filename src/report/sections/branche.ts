/** What a branche finds in the plan: every challenge, wish and project that names it, whole, under its theme. */
import type { RootContent } from 'mdast'
import { h, p } from '../../document/nodes.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { themeAnchor } from '../anchors.ts'
import type { ThemeView } from '../view/items.ts'
import type { AssociationView, KringFacts } from '../view/view.ts'
import { projectCard } from './project.ts'
import type { Scribe } from './scribe.ts'
import { challengeText, wishCard } from './theme.ts'

/** The section of one branche in a kring. */
export function brancheExtract(view: KringFacts, slug: string, scribe: Scribe): RootContent[] {
  const name = nameIn(view.config.branches, slug)
  const themes = view.themes.flatMap((theme) => inTheme(theme, view, slug, scribe, null))
  return [
    h(2, scribe.words.report.branche(name), 'branches'),
    ...(themes.length > 0 ? themes : [p(scribe.words.report.nothingForBranche(name))]),
  ]
}

/** The section of one branche in the association: kring by kring. */
export function brancheTogether({ kringen, config }: AssociationView, slug: string, scribe: Scribe): RootContent[] {
  const name = nameIn(config.branches, slug)
  const found = kringen.flatMap((view) =>
    view.themes.flatMap((theme) => inTheme(theme, view, slug, scribe, shortKring(config, view.kring.slug))),
  )
  return [
    h(2, scribe.words.report.branche(name), 'branches'),
    ...(found.length > 0 ? found : [p(scribe.words.report.nothingForBranche(name))]),
  ]
}

/** Over kringen the same theme stands several times, so its heading names the kring and has no anchor. */
function inTheme(
  { theme, name, wishes, projects }: ThemeView,
  view: KringFacts,
  slug: string,
  scribe: Scribe,
  kring: string | null,
): RootContent[] {
  const { words } = scribe
  const under = (title: string, items: RootContent[]): RootContent[] =>
    items.length > 0 ? [h(4, title), ...items] : []
  const items = [
    ...under(
      words.challenges,
      theme.challenges.filter((c) => c.branches.includes(slug)).flatMap((c) => challengeText(c, scribe)),
    ),
    ...under(
      words.wishes,
      wishes.filter(({ wish }) => wish.branches.includes(slug)).map((wish) => wishCard(wish, scribe)),
    ),
    ...under(
      words.projects,
      projects.filter(({ project }) => project.branches.includes(slug)).map((one) => projectCard(one, view, scribe)),
    ),
  ]
  if (items.length === 0) return []
  return [kring === null ? h(3, name, themeAnchor(theme.slug)) : h(3, `${kring}: ${name}`), ...items]
}
