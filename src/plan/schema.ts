/**
 * The schema of what is typed in the plans' YAML: `kring.md` and the theme files (`masterplan.yaml` has its own beside it). Field names are
 * Dutch, as people type them; `model.ts` has the English names. The published JSON Schema is made from this.
 */
import * as z from 'zod'
import { isCalendarDate } from './dates.ts'
import { PATTERNS, type PatternName } from './patterns.ts'

/** How far a project is, in the order of its life; on-hold and vervallen stand beside that order. */
export const PHASES = ['idee', 'verkenning', 'voorbereiding', 'uitvoering', 'afgerond', 'on-hold', 'vervallen'] as const
/** How a project goes. Grey is not started, or not applicable. */
export const SIGNALS = ['groen', 'oranje', 'rood', 'grijs'] as const
/** How sure the kring is of the question behind a wish. */
export const CERTAINTIES = ['vermoeden', 'getoetst', 'bevestigd'] as const
/** The format of plan files that this program reads. */
export const FORMAT = 1

/** A text in one of the named forms. */
export const pattern = (name: PatternName) => z.string().regex(PATTERNS[name], { abort: true })
export const slug = pattern('slug').meta({ title: 'Id', examples: ['energiehub'] })
export const text = z.string().min(1)
export const date = pattern('date')
  .refine(isCalendarDate, { params: { date: true } })
  .meta({ format: 'date', examples: ['2026-10-06'] })
/** A bare year is a number to YAML. */
const year = z.int().min(1900).max(2200)
const period = z.union([
  pattern('period')
    .refine(isCalendarDate, { params: { date: true } })
    .meta({ examples: ['2027-01', '2027-K3', '2027-H1', 'doorlopend'] }),
  year,
])
const lead = z.union([text, z.array(text).min(1)])
const euro = z.number().min(0).max(1_000_000_000).meta({ description: 'Bedrag in euro' })
export const byYear = z.record(pattern('year'), euro).meta({ description: 'Euro per jaar' })
const range = z.strictObject({ van: euro, tot: euro }).meta({ description: 'Tussen twee bedragen' })
const cost = z.union([euro, pattern('memo').meta({ examples: ['p.m.'] }), range, byYear])
const contribution = z.union([euro, pattern('share').meta({ examples: ['50%'] }), byYear])
const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
const slugs = z.array(slug)
const references = z.array(pattern('reference')).meta({ description: 'id, thema/id of kring/thema/id' })

const formerly = references
  .meta({ description: 'Hoe dit item eerder heette: na een andere id, een verhuizing of een samenvoeging' })
  .optional()

const challenge = z.strictObject({ branches: slugs.optional(), voorheen: formerly })
const wish = z.strictObject({
  uitdagingen: references.optional(),
  steun: z.int().min(0).meta({ description: 'Aantal leden dat de wens steunt' }).optional(),
  branches: slugs.optional(),
  zekerheid: z.enum(CERTAINTIES).meta({ description: 'Hoe zeker de vraag achter de vraag is' }).optional(),
  voorheen: formerly,
})
const project = z.strictObject({
  wensen: references.optional(),
  fase: z.enum(PHASES).optional(),
  signaal: z.enum(SIGNALS).optional(),
  toelichting: text.optional(),
  trekker: lead.meta({ description: 'Een rol of organisatie, geen persoon' }).optional(),
  partners: slugs.optional(),
  branches: slugs.optional(),
  agendas: z.array(pattern('agenda-line')).optional(),
  planning: z.union([z.strictObject({ start: period.optional(), eind: period.optional() }), period]).optional(),
  kosten: cost.optional(),
  dekking: z.record(slug, contribution.nullable()).optional(),
  uitgegeven: z.union([euro, byYear]).optional(),
  scores: z.record(slug, z.int().min(1).max(5).nullable()).optional(),
  'geblokkeerd-door': references.optional(),
  'besluit-voor': date.meta({ description: 'De dag waarop er een besluit moet zijn' }).optional(),
  herzien: date.optional(),
  voorheen: formerly,
})
/** Metadata of an item may be left empty: `energiehub:` on its own is a project without details yet. */
const record = <T extends z.ZodType>(item: T) => z.record(slug, item.nullable())

export const themeSchema = z
  .strictObject({
    thema: slug,
    ambitie: z
      .union([level, z.literal('geen')])
      .meta({ description: '1, 2, 3, of geen: hier bewust geen doel' })
      .optional(),
    nu: level.meta({ description: 'Waar de kring vandaag staat' }).optional(),
    trekker: lead.optional(),
    bijgewerkt: date.optional(),
    herzien: date.optional(),
    plaats: z
      .strictObject({ nummer: z.int().min(1), reden: text, datum: date })
      .meta({ description: 'De plaats die het bestuur het thema geeft, naast de berekende' })
      .optional(),
    uitdagingen: record(challenge).optional(),
    wensen: record(wish).optional(),
    projecten: record(project).optional(),
  })
  .meta({ title: 'Themabestand', description: 'De front matter van een themabestand van een masterplan' })

export const kringSchema = z
  .strictObject({
    kring: slug,
    vastgesteld: date.optional(),
    bijgewerkt: date.optional(),
    herzien: date.optional(),
    horizon: z.int().min(2000).max(2200).optional(),
    enquete: z.strictObject({ van: date, tot: date }).meta({ description: 'De periode van de enquête' }).optional(),
  })
  .meta({ title: 'Kringpagina', description: 'De front matter van kring.md' })

export type ThemeData = z.output<typeof themeSchema>
export type KringData = z.output<typeof kringSchema>
