/** The projects from the other side: per partner what is asked, per agenda line and branche what serves it. */
import type { PhrasingContent, RootContent } from 'mdast'
import { shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import type { Asked, Served } from '../links.ts'
import { h, joined, list, p, strong, text } from '../nodes.ts'
import type { AssociationView, KringView } from '../view.ts'
import { phaseBadge } from './badges.ts'
import type { Scribe } from './scribe.ts'

export function byPartner(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const { partners, config } = view
  const where = (kring: string): string => ('kringen' in view ? ` (${shortKring(config, kring)})` : '')
  return [
    h(2, words.byPartner, 'partners'),
    ...(partners.length === 0 ? [p(words.noPartners)] : []),
    ...partners.flatMap(({ name, kind, projects }) => [
      h(3, kind === null ? name : `${name} (${kind})`),
      list(
        projects.map((asked): PhrasingContent[] => [
          titleLink(asked.view.project.key, asked.view.project.title),
          text(`${where(asked.view.kring)}: ${rolesOf(asked, scribe)} `),
          phaseBadge(asked.view.project.phase, scribe),
        ]),
      ),
    ]),
  ]
}

/** What a partner does in a project, in words. */
export function rolesOf({ roles, amount }: Asked['projects'][number], { words, numbers }: Scribe): string {
  return roles
    .map((role) =>
      role === 'funding' && amount !== null ? `${words.asks.funding} ${numbers.euro(amount)}` : words.asks[role],
    )
    .join(', ')
}

export function byAgenda({ agendas }: KringView | AssociationView, { words }: Scribe): RootContent[] {
  return [
    h(2, words.byAgenda, 'agendas'),
    agendas.length === 0 ? p(words.noAgendas) : list(agendas.map((a) => served(a, words))),
  ]
}

export function byBranch({ branches }: KringView | AssociationView, { words }: Scribe): RootContent[] {
  return [
    h(2, words.byBranch, 'branches'),
    branches.length === 0 ? p(words.noBranches) : list(branches.map((b) => served(b, words))),
  ]
}

function served({ name, remark, items }: Served, words: Scribe['words']): PhrasingContent[] {
  const said = remark === 'vervallen' ? ` (${words.expired})` : remark === 'concept' ? ` (${words.concept})` : ''
  return [
    strong(`${name}${said}`),
    text(': '),
    ...joined(
      items.map((item) => titleLink(item.key, item.title)),
      '; ',
    ),
  ]
}
