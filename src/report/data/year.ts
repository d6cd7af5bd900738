/** A year report as data: per kring and of all together what its document tells. */
import * as z from 'zod'
import type { Audience } from '../audience.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { countOf, type MoneyThen, type YearOf, yearOf } from '../year/facts.ts'

const text = z.string()
const date = text.meta({ description: 'ISO date' })
const count = z.int()
const euro = z.number()
const item = { kring: text, theme: text, key: text.nullable(), title: text }
const money = z
  .object({ cost: euro, funded: euro, open: euro, spent: euro.nullable() })
  .nullable()
  .meta({ description: 'of the projects that are open at that moment; null where the kring wasn’t there' })
const figure = z.object({ year: count, value: z.number() }).nullable()

const told = z.object({
  kring: text.nullable().meta({ description: 'slug; null for all together' }),
  promised: count.meta({ description: 'projects that were open then' }),
  outcomes: z.record(text, count).meta({ description: 'what became of those, as in `since.ledger`' }),
  due: z
    .object({ planned: count, finished: count, undated: count })
    .meta({ description: 'what should have been ready by the plan of then' }),
  added: count,
  finished: z.array(z.object(item)),
  stopped: z.array(z.object({ ...item, outcome: text, reason: text.nullable(), unexplained: z.boolean() })),
  decided: z.array(z.object({ kring: text, key: text.nullable(), title: text, date, forum: text.nullable(), text })),
  wishes: z.array(
    z.object({ kring: text, key: text.nullable(), title: text, what: z.enum(['begun', 'answered', 'replied']) }),
  ),
  money: z.object({ was: money, is: money }),
  survey: z
    .object({
      what: z.enum(['none', 'same', 'new', 'other', 'gone', 'unknown']),
      voters: count.nullable(),
    })
    .nullable(),
  indicators: z.array(
    z.object({ kring: text, theme: text, name: text, unit: text.nullable(), was: figure, is: figure }),
  ),
})

export const yearSchema = z.object({ from: date, until: date, kringen: z.array(told), total: told })

/** The year; null for another audience than that of the year report. */
export function yearData(
  view: KringView | AssociationView,
  audience: Audience,
): { year: z.output<typeof yearSchema> } | Record<never, never> {
  const year = audience.kind === 'year' ? yearOf(view) : null
  if (year === null) return {}
  const { since, until, kringen, total } = year
  return { year: { from: since.date, until, kringen: kringen.map(dataOf), total: dataOf(total) } }
}

function dataOf(one: YearOf): z.output<typeof told> {
  const { slug, promised, due, added, finished, decided, done, money: sums, survey, measured } = one
  const outcomes = [...new Set(promised.map(({ outcome }) => outcome))]
  const sumsOf = (side: MoneyThen | null) =>
    side && { cost: side.cost, funded: side.funded, open: side.open, spent: side.spent }
  return {
    kring: slug,
    promised: promised.length,
    outcomes: Object.fromEntries(outcomes.map((of) => [of, countOf(promised, of)])),
    due,
    added,
    finished: finished.map(({ kring, theme, project: { key, title } }) => ({ kring, theme, key, title })),
    stopped: promised
      .filter(({ outcome }) => ['dropped', 'gone', 'merged', 'delayed', 'waiting'].includes(outcome))
      .map(({ kring, theme, key, title, outcome, reason, unexplained }) => ({
        kring,
        theme,
        key,
        title,
        outcome,
        reason,
        unexplained,
      })),
    decided: decided.map(({ kring, key, title, decision }) => ({ kring, key, title, ...decision })),
    wishes: done.map(({ kring, wish, what }) => ({ kring, key: wish.key, title: wish.title, what })),
    money: { was: sumsOf(sums.was), is: sumsOf(sums.is) },
    survey: survey && { what: survey.what, voters: survey.voters },
    indicators: measured.map(({ kring, theme, name, unit, was, is }) => ({ kring, theme, name, unit, was, is })),
  }
}
