/** What changed in a project: how each of its fields is compared. */
import type { Project } from '../plan/model.ts'
import { askChanges } from './asks.ts'
import { amounts, dated, type Facts, references, type Shared, sets, turn } from './compare.ts'
import { taskChanges } from './task-changes.ts'

export const PROJECT: Facts<Project, Exclude<keyof Project, Shared>> = {
  wishes: (a, b, named) => references('wishes', a.wishes, b.wishes, named),
  phase: (a, b) => turn('phase', a.phase, b.phase),
  signal: (a, b) => turn('signal', a.signal, b.signal),
  explanation: (a, b) => turn('explanation', a.explanation, b.explanation),
  lead: (a, b) => turn('lead', a.lead, b.lead),
  partners: (a, b) => sets('partners', a.partners, b.partners),
  asks: (a, b) => askChanges(a.asks, b.asks),
  agendas: (a, b) => sets('agendas', a.agendas, b.agendas),
  start: (a, b) => dated('start', a.start, b.start),
  end: (a, b) => dated('end', a.end, b.end),
  cost: (a, b) => turn('cost', a.cost, b.cost),
  funding: (a, b) =>
    amounts(fundingOf(a), fundingOf(b)).map(({ name, ...changed }) => ({ fact: 'funding', partner: name, ...changed })),
  scores: (a, b) =>
    amounts(new Map(Object.entries(a.scores)), new Map(Object.entries(b.scores))).map(({ name, ...changed }) => ({
      fact: 'score',
      criterion: name,
      ...changed,
    })),
  blockedBy: (a, b, named) => references('blockedBy', a.blockedBy, b.blockedBy, named),
  decideBy: (a, b) => turn('decideBy', a.decideBy, b.decideBy),
  review: (a, b) => turn('review', a.review, b.review),
  milestones: (a, b) => taskChanges(a.milestones, b.milestones).map((change) => ({ fact: 'milestone', change })),
  actions: (a, b) => taskChanges(a.actions, b.actions).map((change) => ({ fact: 'action', change })),
  result: (a, b) => turn('result', a.result || null, b.result || null),
}

const fundingOf = ({ funding }: Project): Map<string, number> => new Map(funding.map((f) => [f.partner, f.amount]))
