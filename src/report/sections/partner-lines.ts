/** What is asked of a partner, as lines: what it is asked for stands by itself, and projects in which it has the same part stand together. */
import type { PhrasingContent } from 'mdast'
import { strong, text } from '../../document/nodes.ts'
import { shortKring } from '../../plan/names.ts'
import { fundingSaid } from '../amounts.ts'
import { titleLink } from '../anchors.ts'
import { askLine } from '../replies.ts'
import type { Asked } from '../view/links.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { phaseBadge } from './badges.ts'
import { type Scribe, upperFirst } from './scribe.ts'

type One = Asked['projects'][number]

/** The lines of a partner: one per project with asks, and one per part that it has in others; over kringen with whose each is. */
export function partnerLines(
  { projects }: Asked,
  view: Pick<KringView | AssociationView, 'config'>,
  scribe: Scribe,
): PhrasingContent[][] {
  const where = ({ view: { kring } }: One): string => ('kringen' in view ? ` (${shortKring(view.config, kring)})` : '')
  const alike = new Map<string, One[]>()
  for (const [i, one] of projects.entries()) {
    const part = one.asks.length > 0 ? String(i) : partOf(one, scribe)
    alike.set(part, [...(alike.get(part) ?? []), one])
  }
  return [...alike].map(([part, all]) => {
    const [one] = all
    if (one && all.length === 1) {
      const said = [rolesOf(one, scribe), ...asksOf(one, scribe)].filter(Boolean).join('; ')
      return [titled(one), text(`${where(one)}: ${said} `), phaseBadge(one.view.project.phase, scribe)]
    }
    const named = all.map((each): PhrasingContent[] => {
      const funds = isNothing(each) ? [] : each.funds.map((fund) => fundingSaid(fund, scribe))
      return [titled(each), text([where(each), ...funds.map((fund) => ` ${fund}`)].join(''))]
    })
    return [
      strong(`${upperFirst(part)}:`),
      text(' '),
      ...named.flatMap((each, i) => (i === 0 ? each : [text('; '), ...each])),
    ]
  })
}

const titled = ({ view: { project } }: One): PhrasingContent => titleLink(project.key, project.title)

/** The plan says that it gives nothing yet. */
const isNothing = ({ funds }: Pick<One, 'funds'>): boolean =>
  funds.length > 0 && funds.every(({ amount, share }) => amount === 0 && share === undefined)

/** What it does in a project, without how much. */
const partOf = (one: One, { words }: Scribe): string =>
  one.roles.map((role) => (role === 'funding' && isNothing(one) ? words.asks.nothing : words.asks[role])).join(', ')

/** What a partner is asked for a project, a line each. */
export function asksOf({ asks }: One, { words, numbers }: Scribe): string[] {
  return asks.map(({ ask, late }) => askLine(ask, late, words.replies, numbers))
}

/** What a partner does in a project, in words; that it takes part goes without saying where it is asked for something. */
export function rolesOf({ roles, funds, asks }: Omit<One, 'amount'>, scribe: Scribe): string {
  const { words } = scribe
  return roles
    .filter((role) => role !== 'partner' || asks.length === 0)
    .map((role) =>
      role !== 'funding' || funds.length === 0
        ? words.asks[role]
        : isNothing({ funds })
          ? words.asks.nothing
          : `${words.asks.funding} ${funds.map((fund) => fundingSaid(fund, scribe)).join('; ')}`,
    )
    .join(', ')
}
