/** What is asked of one partner: its projects with its role and contribution, and what they turn on. */

import type { PhrasingContent, RootContent } from 'mdast'
import { br, h, p, strong, table, text } from '../../document/nodes.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { fundingSaid } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import { prose } from '../prose.ts'
import type { Asked } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { phaseBadge, signalBadge } from './badges.ts'
import { rolesOf } from './links.ts'
import { planningOf } from './project.ts'
import type { Scribe } from './scribe.ts'

/** The section of one partner, of a kring or of the association. */
export function commitments(view: KringView | AssociationView, slug: string, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report
  const { config } = view
  const name = nameIn(config.partners, slug)
  const heading = h(2, say.asked(name), 'partners')
  const asked = view.partners.find((partner) => partner.slug === slug)
  if (!asked) return [heading, p(say.nothingAsked(name))]
  const where = (theme: string, kring: string): string =>
    [...('kringen' in view ? [shortKring(config, kring)] : []), nameIn(config.themes, theme)].join(' · ')
  const amounts = asked.projects.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const rows = asked.projects.map((one) => {
    const { project, theme, kring } = one.view
    return [
      [titleLink(project.key, project.title), br, text(where(theme, kring))],
      rolesOf({ ...one, funds: [] }, scribe),
      one.funds.map((fund) => fundingSaid(fund, scribe)).join('; ') || '–',
      [phaseBadge(project.phase, scribe), ...(project.signal ? [text(' '), signalBadge(project.signal, scribe)] : [])],
      planningOf(one.view, scribe, numbers.shortDate) ?? '–',
    ]
  })
  return [
    heading,
    p(
      [
        say.askedOf(name, asked.projects.length),
        ...(amounts.length > 0 ? [say.askedAmount(numbers.euro(amounts.reduce((sum, a) => sum + a, 0)))] : []),
      ].join(' '),
    ),
    table(
      [words.project, say.role, say.contribution, words.phase, words.planning],
      rows,
      [null, null, 'right', null, null],
      'asked',
    ),
    // A project's explanation may speak of other partners, so only the municipality, which gets the whole plan, reads it here.
    ...(scribe.audience.kind === 'partner' ? [] : explained(asked, scribe)),
  ]
}

/** The whole explanation of every project that has one, since the reader may not get the rest of the plan. */
function explained({ projects }: Asked, { words }: Scribe): RootContent[] {
  const told = projects.filter(({ view }) => view.project.explanation !== null)
  if (told.length === 0) return []
  return [
    h(3, words.report.explained),
    ...told.flatMap(({ view: { project } }): RootContent[] => {
      const [first, ...rest] = prose(project.explanation ?? '', 3)
      const lead: PhrasingContent[] = [strong(`${project.title}:`), text(' ')]
      return first?.type === 'paragraph'
        ? [p([...lead, ...first.children]), ...rest]
        : [p(lead), ...(first ? [first] : []), ...rest]
    }),
  ]
}
