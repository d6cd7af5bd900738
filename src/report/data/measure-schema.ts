/** The shapes of what is measured, in a report as JSON: milestones and indicators of a theme, and a survey beside an earlier one. */
import * as z from 'zod'
import { date, maybe, names, share, text } from './item-schema.ts'

const figure = z.object({ year: z.int(), value: z.number() })

export const indicator = z.object({
  id: text,
  name: text,
  unit: maybe(text),
  measurements: z.array(figure),
  targets: z.array(figure),
  baseline: maybe(figure).meta({ description: 'the earliest measurement' }),
  latest: maybe(figure),
  target: maybe(figure).meta({ description: 'the first target of the year of the latest measurement or after it' }),
  distance: maybe(z.number()).meta({ description: 'target minus latest' }),
  progress: maybe(z.number()).meta({ description: 'part of the way from the baseline to the target' }),
  reached: maybe(z.boolean()),
})

export const progress = z
  .object({
    share: maybe(share).meta({ description: 'of the milestones that are done, weighed; null where no project counts' }),
    weight: z.enum(['aantal', 'kosten']).meta({ description: 'each project alike, or by its cost' }),
    counted: z
      .int()
      .meta({ description: 'projects that count: those with milestones, and with a cost where that is the weight' }),
    projects: z.int().meta({ description: 'all that were not dropped' }),
  })
  .meta({ description: 'how far the projects are by their milestones; absent where none has any' })

const side = z.object({ place: maybe(z.int()), tied: z.boolean(), share: maybe(share) })
const difference = z.number().min(-1).max(1)

export const shift = z.object({
  year: z.int(),
  period: maybe(z.object({ from: date, to: date })),
  members: maybe(z.int()),
  state: z.enum(['told', 'indicative', 'hidden', 'near', 'none']),
  voters: maybe(z.object({ before: z.int(), now: z.int() })),
  themes: z.array(
    z.object({
      slug: text,
      before: side,
      now: side,
      difference: maybe(difference),
      margin: maybe(share).meta({ description: 'for all themes together' }),
      real: z.boolean().meta({ description: 'more than chance' }),
    }),
  ),
  left: names,
  alpha: z.number(),
  N: z.int(),
  seed: z.int(),
})
