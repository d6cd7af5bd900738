/** The shape of a report as JSON: the whole view model, versioned. The published JSON Schema is made from this. */
import * as z from 'zod'
import { figuresSchema, followUpSchema, holdupSchema } from './figures.ts'
import {
  attachments,
  challenge,
  date,
  key,
  ledBy,
  links,
  maybe,
  money,
  names,
  open,
  project,
  section,
  share,
  text,
  told,
  wish,
} from './item-schema.ts'
import { asked, served } from './links-schema.ts'
import { indicator, progress, shift } from './measure-schema.ts'
import { saidSchema } from './said.ts'
import { sinceSchema } from './since.ts'
import { yearSchema } from './year.ts'

const rank = z.object({
  place: maybe(z.int()),
  tied: z.boolean(),
  share: maybe(share),
  mean: maybe(z.number()),
  answers: maybe(z.int()),
  mentions: maybe(z.int()),
  undetermined: z.boolean(),
  interval: maybe(z.tuple([z.int(), z.int()])).meta({ description: 'places in 90 % of the simulated samples' }),
})
const level = z.literal([1, 2, 3, 4, 5])
const theme = z.object({
  slug: text,
  name: text,
  title: text.optional(),
  definition: maybe(text),
  rank,
  ambition: maybe(z.union([level, z.literal('none')])),
  today: maybe(level),
  lead: maybe(text),
  ledBy,
  ...open,
  updated: maybe(date),
  review: maybe(date),
  override: maybe(z.object({ place: z.int(), reason: text, date })),
  progress: progress.optional(),
  indicators: z.array(indicator),
  attachments,
  intro: text,
  leads: z.object({ challenge: text, wish: text, project: text }),
  free: z
    .array(section.extend({ after: maybe(z.enum(['challenge', 'wish', 'project'])) }))
    .meta({ description: 'sections without items, each behind the section that it follows; null is above them all' }),
  ...told,
  challenges: z.array(challenge),
  wishes: z.array(wish),
  projects: z.array(project),
})
const kring = z.object({
  slug: text,
  name: text,
  title: text.optional(),
  areas: names,
  adopted: maybe(date),
  updated: maybe(date),
  review: maybe(date),
  horizon: maybe(z.int()),
  attachments,
  intro: text,
  dot: text,
  sections: z.array(section),
  ...told,
  survey: z.object({
    state: z.enum(['ranked', 'indicative', 'hidden', 'none']),
    voters: maybe(z.int()),
    blank: maybe(z.int()),
    invalid: maybe(z.int()),
    members: maybe(z.int()),
    margin: maybe(z.number()),
    period: maybe(z.object({ from: date, to: date })),
  }),
  shift: maybe(shift).meta({ description: 'the survey beside the latest earlier one' }),
  inseparable: maybe(z.array(z.tuple([text, text]))),
  themes: z.array(theme),
  attention: z.array(
    z.object({
      key,
      title: text,
      who: names.meta({ description: 'who is to act, by slug' }).optional(),
      signal: maybe(z.enum(['rood', 'oranje'])),
      reasons: z.array(z.record(text, z.union([text, z.null(), names]))),
    }),
  ),
  counts: z.record(
    z.enum(['challenges', 'wishes', 'projects', 'open', 'running', 'questions', 'confirmed', 'tested']),
    z.int(),
  ),
  progress: progress.optional(),
  money,
  figures: figuresSchema.optional(),
  holdup: holdupSchema.optional(),
})
const shared = z.object({
  included: names,
  hidden: names,
  indicative: names,
  without: names,
  voters: z.int(),
  weighting: z.enum(['equal', 'members']),
  themes: z.array(
    z.object({
      slug: text,
      name: text,
      place: maybe(z.int()),
      tied: z.boolean(),
      equal: maybe(share),
      byMembers: maybe(share),
      focus: text,
      places: z.record(text, maybe(z.int())),
    }),
  ),
})

export const reportSchema = z
  .object({
    version: z.literal(1),
    passport: z.object({
      association: text,
      example: z.boolean(),
      exampleText: text.meta({ description: 'What the association says of its example' }).optional(),
      date,
      revision: maybe(z.object({ commit: maybe(text), changed: z.boolean() })),
      tool: text,
      input: text.meta({ description: 'SHA-256 over the plan files but the ballots' }),
      errors: z.int(),
      audience: maybe(text),
      word: text.meta({ description: 'all of it in one word, for `masterplan verify`' }),
    }),
    kringen: z.array(kring),
    shared: maybe(shared),
    joint: z.array(z.object({ projects: links, theme: maybe(text), partners: names, words: names })),
    money: maybe(money),
    figures: figuresSchema.optional(),
    holdup: holdupSchema.optional(),
    followUp: followUpSchema.optional().meta({ description: 'with --for bestuur: what was asked last time' }),
    since: maybe(sinceSchema).meta({ description: 'with --since: what changed, and what became of what was planned' }),
    said: saidSchema.optional(),
    joinIn: z
      .object({ what: maybe(text), who: maybe(text), address: maybe(text), date: maybe(date) })
      .optional()
      .meta({ description: 'with --for leden: how members can take part' }),
    year: yearSchema.optional().meta({ description: 'with --for jaarverslag' }),
    partners: z.array(asked),
    agendas: z.array(served),
    branches: z.array(served),
    criteria: z.array(
      z.object({
        id: text,
        name: text,
        points: z.number(),
        direction: z.enum(['benefit', 'cost']),
        minimum: maybe(z.number()),
      }),
    ),
  })
  .meta({ title: 'Report of a masterplan', description: 'What `masterplan report --format json` writes' })

export type ReportData = z.output<typeof reportSchema>
export type KringData = ReportData['kringen'][number]
export type ThemeData = KringData['themes'][number]
export type ProjectData = ThemeData['projects'][number]

/** The JSON Schema of a report. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' })
}
