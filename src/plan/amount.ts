/** What the plan says of money: one number, for the record, between two amounts, by year, or a share. */

import type { ThemeData } from './fields/schema.ts'
import type { Budget, ByYear, Funding, Project } from './item-model.ts'

type Data = NonNullable<NonNullable<ThemeData['projecten']>[string]>

/** Cents, so that a share of an amount is one again. */
const cents = (amount: number): number => Math.round(amount * 100) / 100

export const sumOf = (years: ByYear): number => cents(Object.values(years).reduce((sum, amount) => sum + amount, 0))

/** The cost, what is put in and what is spent, as a project has them. `known` are the partners that there are; null where that isn't known. */
export function readMoney(
  { kosten, dekking, uitgegeven }: Pick<Data, 'kosten' | 'dekking' | 'uitgegeven'>,
  known: ReadonlySet<string> | null,
): Pick<Project, 'cost' | 'budget' | 'funding' | 'strangers' | 'spent'> {
  const budget = budgetOf(kosten)
  const cost = typeof kosten === 'number' ? kosten : budget?.kind === 'years' ? sumOf(budget.years) : null
  const entries = Object.entries(dekking ?? {})
  const isKnown = (partner: string): boolean => known === null || known.has(partner)
  const strangers = entries.flatMap(([partner]) => (isKnown(partner) ? [] : [partner]))
  return {
    cost,
    ...(budget && { budget }),
    funding: entries.flatMap(([partner, said]) =>
      isKnown(partner) ? [{ partner, ...contribution(said, cost, budget) }] : [],
    ),
    ...(strangers.length > 0 && { strangers }),
    ...(typeof uitgegeven === 'number' && { spent: { amount: uitgegeven } }),
    ...(typeof uitgegeven === 'object' && { spent: { amount: sumOf(uitgegeven), years: uitgegeven } }),
  }
}

function budgetOf(said: Data['kosten']): Budget | null {
  if (typeof said === 'string') return { kind: 'memo' }
  if (typeof said !== 'object') return null
  return isRange(said) ? { kind: 'range', from: said.van, to: said.tot } : { kind: 'years', years: said }
}

const isRange = (said: object): said is { van: number; tot: number } => 'van' in said

function contribution(
  said: NonNullable<Data['dekking']>[string],
  cost: number | null,
  budget: Budget | null,
): Omit<Funding, 'partner'> {
  if (said === null || typeof said === 'number') return { amount: said }
  if (typeof said === 'object') return { amount: sumOf(said), years: said }
  const share = Number(said.replace(',', '.').replace(/ ?%$/, '')) / 100
  const years =
    budget?.kind === 'years'
      ? Object.fromEntries(Object.entries(budget.years).map(([year, amount]) => [year, cents(share * amount)]))
      : null
  return { amount: cost === null ? null : cents(share * cost), share, ...(years && { years }) }
}

/** What partners put in as far as that is known, in euro. */
export const fundedOf = (funding: readonly Pick<Funding, 'amount'>[]): number =>
  funding.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
