/** How the values of one field are compared: a fact for each way in which they differ. */

import type { Answer, Ask, Budget, Certainty, Funding, Item, ItemKey, Phase, Project, Signal } from '../plan/model.ts'
import { isWithin, lastDay, ONGOING } from '../plan/typed/dates.ts'
import type { LineChange } from './lines.ts'
import type { Named } from './match.ts'
import { isAlike, isSame } from './same.ts'
import type { TaskChange } from './task-changes.ts'

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
  | ({ fact: 'support' } & Turn<number>)
  | ({ fact: 'cost' } & Turn<number | Budget>)
  | ({ fact: 'funding'; partner: string } & Turn<number | Omit<Funding, 'partner'>>)
  | ({ fact: 'spent' } & Turn<number | NonNullable<Project['spent']>>)
  | { fact: 'unknown' | 'inapplicable'; added: string[]; gone: string[] }
  | ({ fact: 'score'; criterion: string } & Turn<number>)
  | ({ fact: 'certainty' } & Turn<Certainty>)
  | ({ fact: 'answer' } & Turn<Answer>)
  | ({ fact: 'ask'; partner: string } & Turn<Ask>)
  | { fact: 'whys'; added: string[]; gone: string[] }
  | { fact: 'partners' | 'branches' | 'agendas' | 'attachments'; added: string[]; gone: string[] }
  | { fact: 'challenges' | 'wishes' | 'blockedBy'; added: ItemKey[]; gone: ItemKey[] }
  | { fact: 'journal' | 'decision'; change: LineChange }
  | { fact: 'milestone' | 'action'; change: TaskChange }
  | ({ fact: 'result' } & Turn<string>)

/** How two values of a field are compared. Every field of the model has its entry, so that a new one can't be forgotten. */
export type Facts<T extends Item, Field extends keyof T> = Record<Field, (a: T, b: T, named: Named) => ItemFact[]>
export type Shared =
  | 'kind'
  | 'key'
  | 'id'
  | 'title'
  | 'prose'
  | 'heading'
  | 'formerly'
  | 'branches'
  | 'journal'
  | 'decisions'
  | 'unknown'
  | 'inapplicable'

export const turn = <F extends string, T>(fact: F, from: T | null, to: T | null): ({ fact: F } & Turn<T>)[] =>
  isSame(from, to) ? [] : [{ fact, from, to }]

export const dated = (fact: 'start' | 'end', from: string | null, to: string | null): ItemFact[] =>
  turn(fact, from, to).map((changed) => ({ ...changed, days: slipOf(from, to) }))

/** By how many days a date moved; a month or longer period counts as its last day, and naming a part of it moves nothing. */
export function slipOf(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  if (from === ONGOING || to === ONGOING) return null
  if (isWithin(from, to)) return 0
  return Math.round((Date.parse(lastDay(to)) - Date.parse(lastDay(from))) / 86_400_000)
}

export const sets = <F extends string>(
  fact: F,
  from: readonly string[],
  to: readonly string[],
): { fact: F; added: string[]; gone: string[] }[] => {
  const added = [...new Set(to)].filter((entry) => !from.some((was) => isSame(was, entry)))
  const gone = [...new Set(from)].filter((entry) => !to.some((is) => isSame(is, entry)))
  return added.length + gone.length > 0 ? [{ fact, added, gone }] : []
}

export const references = (
  fact: 'challenges' | 'wishes' | 'blockedBy',
  from: readonly ItemKey[],
  to: readonly ItemKey[],
  { was, is }: Named,
): ItemFact[] => sets(fact, from.map(was), to.map(is))

/** What differs of numbers by name, such as funding by partner. */
export function amounts<T>(
  from: ReadonlyMap<string, T | null>,
  to: ReadonlyMap<string, T | null>,
): ({ name: string } & Turn<T>)[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const [was, is] = [from.get(name) ?? null, to.get(name) ?? null]
    return isAlike(was, is) ? [] : [{ name, from: was, to: is }]
  })
}

export const lines = (fact: 'journal' | 'decision', changes: LineChange[]): ItemFact[] =>
  changes.map((change) => ({ fact, change }))

/** An amount in one of its forms then and now. */
export const said = <F extends string, T>(fact: F, from: T | null, to: T | null): ({ fact: F } & Turn<T>)[] =>
  isAlike(from, to) ? [] : [{ fact, from, to }]
