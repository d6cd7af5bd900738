/** The figures of a report's first page as data, each with what it was at the earlier moment, and what came of what was asked then. */
import * as z from 'zod'
import type { FollowUp } from '../view/figures.ts'
import type { KringFacts } from '../view/view.ts'

const text = z.string()
const date = text.meta({ description: 'ISO date' })
const count = z.int()
const counted = { open: count, late: count, raised: count, gap: z.number().meta({ description: 'euro' }) }

export const figuresSchema = z.object({
  ...counted,
  before: z
    .object({
      date: date.meta({ description: 'of the state that is compared with' }),
      name: text.nullable(),
      decision: date.nullable().meta({ description: 'the decision that it was before; null with --since' }),
      ...counted,
    })
    .nullable()
    .meta({ description: 'null where no earlier version is known' }),
})

export const holdupSchema = z
  .object({ key: text.nullable(), title: text, waiting: count, elsewhere: count })
  .nullable()
  .meta({ description: 'what most projects wait for, over kringen' })

export const followUpSchema = z
  .object({
    asked: date,
    name: text.nullable(),
    items: z.array(
      z.object({
        kring: text,
        theme: text,
        key: text.nullable(),
        title: text,
        questions: z.array(text),
        came: z.enum(['decided', 'open', 'postponed', 'dropped', 'finished', 'withdrawn', 'merged', 'gone', 'unknown']),
        again: z.boolean(),
        by: date.nullable(),
        decision: z.object({ date, forum: text.nullable(), text }).nullable(),
        into: text.nullable(),
      }),
    ),
  })
  .nullable()

type Figured = Pick<KringFacts, 'figures' | 'before' | 'holdup'>

/** What the first page says in figures. */
export function figuresData({ figures, before, holdup }: Figured): {
  figures: z.output<typeof figuresSchema>
  holdup: z.output<typeof holdupSchema>
} {
  const then = before && { date: before.date, name: before.name, decision: before.decision, ...before.figures }
  return { figures: { ...figures, before: then }, holdup }
}

/** What was asked last time, and what came of it. */
export function followUpData(followUp: FollowUp | null): z.output<typeof followUpSchema> {
  return (
    followUp && {
      asked: followUp.asked,
      name: followUp.name,
      items: followUp.followed.map(({ questions, ...one }) => ({
        ...one,
        questions: questions.map(({ kind }) => kind),
      })),
    }
  )
}
