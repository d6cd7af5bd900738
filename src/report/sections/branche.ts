/** What a branche finds in the plan: every challenge, wish and project that names it, in short, so that it needn't read the rest. */
import type { RootContent } from 'mdast'
import { h, p } from '../../document/nodes.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { AssociationView, KringFacts } from '../view/view.ts'
import { challengeInShort, projectInShort, wishInShort } from './in-short.ts'
import { lowerFirst, type Scribe } from './scribe.ts'

/** The section of one branche in a kring. */
export function brancheExtract(view: KringFacts, slug: string, scribe: Scribe): RootContent[] {
  return section(nameIn(view.config.branches, slug), inKring(view, slug, scribe, null), scribe)
}

/** The section of one branche in the association: kring by kring. */
export function brancheTogether({ kringen, config }: AssociationView, slug: string, scribe: Scribe): RootContent[] {
  const found = kringen.flatMap((view) => inKring(view, slug, scribe, shortKring(config, view.kring.slug)))
  return section(nameIn(config.branches, slug), found, scribe)
}

const section = (name: string, found: RootContent[], { words }: Scribe): RootContent[] => [
  h(2, words.report.branche(name), 'branches'),
  ...(found.length > 0 ? found : [p(words.report.nothingForBranche(name))]),
]

/** What goes on comes first, then what is wanted, then why. */
function inKring({ themes }: KringFacts, slug: string, scribe: Scribe, kring: string | null): RootContent[] {
  const { words } = scribe
  const under = (title: string, items: RootContent[]): RootContent[] =>
    items.length > 0 ? [h(3, kring === null ? title : `${kring}: ${lowerFirst(title)}`), ...items] : []
  return [
    ...under(
      words.projects,
      themes.flatMap(({ name, projects }) =>
        projects
          .filter(({ project }) => project.branches.includes(slug))
          .map((one) => projectInShort(one, name, scribe)),
      ),
    ),
    ...under(
      words.wishes,
      themes.flatMap(({ name, wishes }) =>
        wishes.filter(({ wish }) => wish.branches.includes(slug)).map((one) => wishInShort(one, name, scribe)),
      ),
    ),
    ...under(
      words.challenges,
      themes.flatMap(({ name, theme }) =>
        theme.challenges.filter((c) => c.branches.includes(slug)).flatMap((c) => challengeInShort(c, name)),
      ),
    ),
  ]
}
