/** What changed in one item: a fact for each field of the plan that differs. */
import { lastDay } from '../plan/dates.ts'
import type { Certainty, Item, ItemKey, Phase, Project, Signal, Why, Wish } from '../plan/model.ts'
import { type LineChange, lineChanges, noForum } from './lines.ts'
import type { Named } from './match.ts'
import { isSame, plainText } from './same.ts'
import type { Placed } from './side.ts'

/** A value then and now; null is unknown, or not there. */
interface Turn<T> {
  from: T | null
  to: T | null
}

/** One difference of an item. Dates are ISO days or months, amounts euro. */
export type ItemFact =
  | ({ fact: 'id' } & Turn<string>)
  | { fact: 'title'; from: string; to: string }
  | { fact: 'place'; from: { kring: string; theme: string }; to: { kring: string; theme: string } }
  | { fact: 'prose' }
  | ({ fact: 'phase' } & Turn<Phase>)
  | ({ fact: 'signal' } & Turn<Signal>)
  | ({ fact: 'explanation' | 'lead' | 'question' } & Turn<string>)
  /** `days` that a date slipped; negative where it came forward, null where one of them is unknown. */
  | ({ fact: 'start' | 'end'; days: number | null } & Turn<string>)
  | ({ fact: 'review' | 'decideBy' } & Turn<string>)
  | ({ fact: 'cost' | 'support' } & Turn<number>)
  | ({ fact: 'funding'; partner: string } & Turn<number>)
  | ({ fact: 'score'; criterion: string } & Turn<number>)
  | ({ fact: 'certainty' } & Turn<Certainty>)
  | { fact: 'whys'; added: string[]; gone: string[] }
  | { fact: 'partners' | 'branches' | 'agendas'; added: string[]; gone: string[] }
  | { fact: 'challenges' | 'wishes' | 'blockedBy'; added: ItemKey[]; gone: ItemKey[] }
  | { fact: 'journal' | 'decision'; change: LineChange }

/** How two values of a field are compared. Every field of the model has its entry, so that a new one can't be forgotten. */
type Facts<T extends Item, Field extends keyof T> = Record<Field, (a: T, b: T, named: Named) => ItemFact[]>
type Shared = 'kind' | 'key' | 'id' | 'title' | 'prose' | 'heading' | 'formerly' | 'branches'

/**
 * Every difference between an item then and now. `named` tells how an item of then is called now, so that what follows a move is no
 * change of its own.
 */
export function itemFacts(before: Placed, after: Placed, named: Named): ItemFact[] {
  const { kring, theme } = before
  const moved: ItemFact[] =
    kring === after.kring && theme === after.theme
      ? []
      : [{ fact: 'place', from: { kring, theme }, to: { kring: after.kring, theme: after.theme } }]
  const [a, b] = [before.item, after.item]
  const own =
    a.kind === 'project' && b.kind === 'project'
      ? every(PROJECT, a, b, named)
      : a.kind === 'wish' && b.kind === 'wish'
        ? every(WISH, a, b, named)
        : []
  return [...moved, ...every(SHARED, a, b, named), ...own]
}

function every<T extends Item>(
  table: Record<string, (a: T, b: T, named: Named) => ItemFact[]>,
  a: T,
  b: T,
  named: Named,
) {
  return Object.values(table).flatMap((compare) => compare(a, b, named))
}

const turn = <F extends string, T>(fact: F, from: T | null, to: T | null): ({ fact: F } & Turn<T>)[] =>
  isSame(from, to) ? [] : [{ fact, from, to }]

const dated = (fact: 'start' | 'end', from: string | null, to: string | null): ItemFact[] =>
  turn(fact, from, to).map((changed) => ({ ...changed, days: slipOf(from, to) }))

/** By how many days a date moved; a month counts as its last day, and naming a day in it moves nothing. */
export function slipOf(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  if (from.length !== to.length && from.slice(0, 7) === to.slice(0, 7)) return 0
  return Math.round((Date.parse(lastDay(to)) - Date.parse(lastDay(from))) / 86_400_000)
}

const sets = <F extends string>(
  fact: F,
  from: readonly string[],
  to: readonly string[],
): { fact: F; added: string[]; gone: string[] }[] => {
  const added = [...new Set(to)].filter((entry) => !from.includes(entry))
  const gone = [...new Set(from)].filter((entry) => !to.includes(entry))
  return added.length + gone.length > 0 ? [{ fact, added, gone }] : []
}

const references = (
  fact: 'challenges' | 'wishes' | 'blockedBy',
  from: readonly ItemKey[],
  to: readonly ItemKey[],
  { was, is }: Named,
): ItemFact[] => sets(fact, from.map(was), to.map(is))

/** What differs of numbers by name, such as funding by partner. */
function amounts(
  from: ReadonlyMap<string, number | null>,
  to: ReadonlyMap<string, number | null>,
): ({ name: string } & Turn<number>)[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const [was, is] = [from.get(name) ?? null, to.get(name) ?? null]
    return was === is ? [] : [{ name, from: was, to: is }]
  })
}

const lines = (fact: 'journal' | 'decision', changes: LineChange[]): ItemFact[] =>
  changes.map((change) => ({ fact, change }))

/** Texts as a report would show them: line ends and space at the ends are no change. */
const sameText = (a: string, b: string): boolean => plainText(a) === plainText(b)

const SHARED: Facts<Item, Shared> = {
  // What matching has settled.
  kind: () => [],
  key: () => [],
  id: (a, b) => turn('id', a.id, b.id),
  title: (a, b) => (isSame(a.title, b.title) ? [] : [{ fact: 'title', from: a.title, to: b.title }]),
  prose: (a, b) => (sameText(a.prose, b.prose) ? [] : [{ fact: 'prose' }]),
  // Where a heading stands in its file is no fact of the item.
  heading: () => [],
  // A former name is told as the move or the merge that it states.
  formerly: () => [],
  branches: (a, b) => sets('branches', a.branches, b.branches),
}

const WISH: Facts<Wish, Exclude<keyof Wish, Shared>> = {
  challenges: (a, b, named) => references('challenges', a.challenges, b.challenges, named),
  support: (a, b) => turn('support', a.support, b.support),
  certainty: (a, b) => turn('certainty', a.certainty, b.certainty),
  whys: (a, b) => sets('whys', whyLines(a.whys), whyLines(b.whys)),
  underlyingQuestion: (a, b) => turn('question', a.underlyingQuestion, b.underlyingQuestion),
}

const PROJECT: Facts<Project, Exclude<keyof Project, Shared>> = {
  wishes: (a, b, named) => references('wishes', a.wishes, b.wishes, named),
  phase: (a, b) => turn('phase', a.phase, b.phase),
  signal: (a, b) => turn('signal', a.signal, b.signal),
  explanation: (a, b) => turn('explanation', a.explanation, b.explanation),
  lead: (a, b) => turn('lead', a.lead, b.lead),
  partners: (a, b) => sets('partners', a.partners, b.partners),
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
  journal: (a, b) => lines('journal', lineChanges(a.journal.map(noForum), b.journal.map(noForum))),
  decisions: (a, b) => lines('decision', lineChanges(a.decisions, b.decisions)),
}

const fundingOf = ({ funding }: Project): Map<string, number> => new Map(funding.map((f) => [f.partner, f.amount]))

/** The whys of a tree as lines, each with the questions above it, so that one that went elsewhere in the tree is a change. */
function whyLines(whys: readonly Why[], above = ''): string[] {
  return whys.flatMap((why) => {
    const { question, answer } = why
    const line = [question, answer].filter((part) => part !== null).join(' ')
    const source = [why.source, why.date].filter((part) => part !== null).join(', ')
    const whole = `${above}${line}${source === '' ? '' : ` (${source})`}`
    return [whole.normalize(), ...whyLines(why.children, `${whole} › `)]
  })
}
