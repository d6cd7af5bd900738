/** The shapes of challenges, wishes and projects in a report as JSON. */
import * as z from 'zod'
import { ASK_ANSWERS, CERTAINTIES, PHASES, SIGNALS, WISH_ANSWERS } from '../../plan/fields/schema.ts'

export const text = z.string()
export const maybe = <T extends z.ZodType>(type: T) => type.nullable()
export const date = text.meta({ description: 'ISO date or month, or a quarter (2027-K3), half (2027-H1) or year' })
export const key = maybe(text).meta({ description: 'kring/theme/id; null without an id' })
export const euro = z.number().meta({ description: 'euro' })
export const share = z.number().min(0).max(1)
export const names = z.array(text)
export const links = z.array(z.object({ key: text, title: text }))
export const dated = z.object({ date, text })
export const ledBy = names.meta({ description: 'slugs of all who lead; absent where that is one' }).optional()
export const attachments = names.meta({ description: 'paths as the plan names them; absent without any' }).optional()
const byYear = z.record(text, euro)
export const money = z.object({
  cost: euro,
  funded: euro,
  open: euro,
  unbudgeted: z.int(),
  memos: z.int().meta({ description: 'projects that are p.m.; absent without any' }).optional(),
  ranges: z.object({ count: z.int(), from: euro, to: euro }).optional(),
  years: z
    .array(
      z.object({
        year: maybe(text).meta({ description: 'null: no year given' }),
        cost: maybe(euro),
        funded: maybe(euro),
        spent: maybe(euro),
        gap: maybe(euro),
      }),
    )
    .meta({ description: 'absent where no plan says more than a total' })
    .optional(),
})
export const open = {
  unknown: names.meta({ description: 'fields that the plan says are not known yet' }).optional(),
  inapplicable: names.meta({ description: 'fields that the plan says do not apply' }).optional(),
}

export type WhyData = {
  question: string
  answer: string | null
  source: string | null
  date: string | null
  children: WhyData[]
}
export const why: z.ZodType<WhyData> = z.lazy(() =>
  z.object({ question: text, answer: maybe(text), source: maybe(text), date: maybe(text), children: z.array(why) }),
)

export const decided = dated.extend({ forum: maybe(text) })
export const task = z.object({ date: maybe(date), done: z.boolean(), owner: maybe(text), text })
/** Progress and decisions, of whatever has them. */
export const told = { journal: z.array(dated).optional(), decisions: z.array(decided).optional() }
export const section = z.object({ title: text, prose: text, lines: z.array(decided).optional() })

export const challenge = z.object({ key, title: text, prose: text, branches: names, ...told, ...open })
export const answer = z
  .object({ status: z.enum(WISH_ANSWERS), date: maybe(date), forum: maybe(text), reason: maybe(text) })
  .meta({ description: 'what was said to it; absent where nothing was written down' })
export const asks = z
  .array(
    z.object({
      partner: text,
      what: text,
      by: maybe(date),
      answer: z.enum(ASK_ANSWERS),
      date: maybe(date),
      late: z.boolean().meta({ description: 'whether its day has passed and it isn’t there' }),
    }),
  )
  .meta({ description: 'what partners are asked for; absent where nothing is' })

export const wish = z.object({
  key,
  title: text,
  prose: text,
  support: maybe(z.int()),
  branches: names,
  challenges: links,
  projects: links,
  certainty: maybe(z.enum(CERTAINTIES)),
  answer: answer.optional(),
  whys: z.array(why),
  underlyingQuestion: maybe(text),
  ...told,
  ...open,
})
export const project = z.object({
  key,
  title: text,
  kring: text,
  theme: text,
  prose: text,
  phase: maybe(z.enum(PHASES)),
  signal: maybe(z.enum(SIGNALS)),
  explanation: maybe(text),
  wishes: links,
  blockedBy: links,
  lead: maybe(text),
  partners: names,
  asks: asks.optional(),
  branches: names,
  agendas: z.array(z.object({ name: text, expired: z.boolean() })),
  ledBy,
  start: maybe(date),
  end: maybe(date),
  ongoing: z.literal(true).meta({ description: 'it has no end, on purpose' }).optional(),
  cost: maybe(euro),
  budget: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('memo') }),
      z.object({ kind: z.literal('range'), from: euro, to: euro }),
      z.object({ kind: z.literal('years'), years: byYear }),
    ])
    .meta({ description: 'what the plan says of the cost where that is not one number' })
    .optional(),
  funding: z.array(z.object({ partner: text, amount: maybe(euro), share: share.optional(), years: byYear.optional() })),
  spent: z.object({ amount: euro, years: byYear.optional() }).optional(),
  toFund: maybe(euro),
  decideBy: maybe(date),
  review: maybe(date),
  rank: maybe(
    z.object({
      place: maybe(z.int()),
      tied: z.boolean(),
      score: z.number(),
      low: z.number(),
      high: z.number(),
      terms: z.array(z.object({ criterion: text, score: maybe(z.number()), points: z.number() })),
      belowMinimum: names,
      position: maybe(z.object({ importance: z.number(), effort: z.number() })),
      quadrant: maybe(z.enum(['quick-win', 'big-bet', 'fill-in', 'reconsider'])),
    }),
  ),
  attachments,
  milestones: z.array(task).optional(),
  actions: z.array(task).optional(),
  result: text.meta({ description: 'Markdown' }).optional(),
  journal: z.array(dated),
  decisions: z.array(decided),
  ...open,
})
