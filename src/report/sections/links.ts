/** The projects from the other side: per partner what is asked, per agenda line and branche what serves it. */
import type { PhrasingContent, RootContent } from 'mdast'
import { titleLink } from '../anchors.ts'
import type { Asked, Served } from '../links.ts'
import { h, joined, list, p, strong, text } from '../nodes.ts'
import type { KringView } from '../view.ts'
import { phaseBadge } from './badges.ts'
import type { Scribe } from './scribe.ts'

export function byPartner({ partners }: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const roles = ({ roles, amount }: Asked['projects'][number]): string =>
    roles
      .map((role) =>
        role === 'funding' && amount !== null ? `${words.asks.funding} ${numbers.euro(amount)}` : words.asks[role],
      )
      .join(', ')
  return [
    h(2, words.byPartner, 'partners'),
    ...(partners.length === 0 ? [p(words.noPartners)] : []),
    ...partners.flatMap(({ name, kind, projects }) => [
      h(3, kind === null ? name : `${name} (${kind})`),
      list(
        projects.map((asked): PhrasingContent[] => [
          titleLink(asked.view.project.key, asked.view.project.title),
          text(': '),
          text(`${roles(asked)} `),
          phaseBadge(asked.view.project.phase, scribe),
        ]),
      ),
    ]),
  ]
}

export function byAgenda({ agendas }: KringView, { words }: Scribe): RootContent[] {
  return [
    h(2, words.byAgenda, 'agendas'),
    agendas.length === 0 ? p(words.noAgendas) : list(agendas.map((a) => served(a, words))),
  ]
}

export function byBranch({ branches }: KringView, { words }: Scribe): RootContent[] {
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
