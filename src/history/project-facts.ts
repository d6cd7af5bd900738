/** What changed in a project: how each of its fields is compared. */

import type { Funding, Project } from '../plan/model.ts'
import { ONGOING } from '../plan/typed/dates.ts'
import { askChanges } from './asks.ts'
import { amounts, dated, type Facts, references, type Shared, said, sets, turn } from './compare.ts'
import { leadsIn } from './leads.ts'
import { taskChanges } from './task-changes.ts'

export const PROJECT: Facts<Project, Exclude<keyof Project, Shared>> = {
  wishes: (a, b, named) => references('wishes', a.wishes, b.wishes, named),
  phase: (a, b) => turn('phase', a.phase, b.phase),
  signal: (a, b) => turn('signal', a.signal, b.signal),
  explanation: (a, b) => turn('explanation', a.explanation, b.explanation),
  lead: (a, b) => turn('lead', leadsIn(a), leadsIn(b)),
  // Told with the first.
  alsoLead: () => [],
  partners: (a, b) => sets('partners', a.partners, b.partners),
  asks: (a, b) => askChanges(a.asks, b.asks),
  agendas: (a, b) => sets('agendas', a.agendas, b.agendas),
  start: (a, b) => dated('start', a.start, b.start),
  end: (a, b) => dated('end', endOf(a), endOf(b)),
  ongoing: () => [],
  cost: (a, b) => said('cost', a.budget ?? a.cost, b.budget ?? b.cost),
  budget: () => [],
  funding: (a, b) =>
    amounts(fundingOf(a), fundingOf(b)).map(({ name, ...changed }) => ({ fact: 'funding', partner: name, ...changed })),
  spent: (a, b) => said('spent', spentOn(a), spentOn(b)),
  // What counts nowhere has a finding, and changes nothing.
  strangers: () => [],
  scores: (a, b) =>
    amounts(new Map(Object.entries(a.scores)), new Map(Object.entries(b.scores))).map(({ name, ...changed }) => ({
      fact: 'score',
      criterion: name,
      ...changed,
    })),
  blockedBy: (a, b, named) => references('blockedBy', a.blockedBy, b.blockedBy, named),
  decideBy: (a, b) => turn('decideBy', a.decideBy, b.decideBy),
  // Of one field with the last day.
  decideFrom: () => [],
  review: (a, b) => turn('review', a.review, b.review),
  attachments: (a, b) => sets('attachments', attachedTo(a, b), attachedTo(b, a)),
  milestones: (a, b) => taskChanges(a.milestones, b.milestones).map((change) => ({ fact: 'milestone', change })),
  actions: (a, b) => taskChanges(a.actions, b.actions).map((change) => ({ fact: 'action', change })),
  result: (a, b) => turn('result', a.result || null, b.result || null),
}

/** The files of a project, each in full where the other names it so: a path may go from its kring or from the top of the plans. */
function attachedTo({ key, attachments = [] }: Project, other: Project): string[] {
  const [kring = ''] = key?.split('/') ?? []
  return attachments.map((path) => (other.attachments?.includes(`${kring}/${path}`) ? `${kring}/${path}` : path))
}

const endOf = ({ end, ongoing }: Project): string | null => (ongoing ? ONGOING : end)

/** Amounts are numbers where the plan says no more than that. */
const fundingOf = ({ funding }: Project): Map<string, number | Omit<Funding, 'partner'>> =>
  new Map(
    funding.map(({ partner, ...rest }) => {
      const plain = rest.amount !== null && rest.share === undefined && rest.years === undefined
      return [partner, plain ? (rest.amount ?? 0) : rest]
    }),
  )
const spentOn = ({ spent }: Project): number | NonNullable<Project['spent']> | null =>
  spent === undefined ? null : spent.years ? spent : spent.amount
