/**
 * The schema of what is typed in the plans' YAML: `kring.md` and the theme files (`masterplan.yaml` has its own beside it). Field names are
 * Dutch, as people type them; `model.ts` has the English names. The published JSON Schema is made from this.
 */
import * as z from 'zod'
import { isCalendarDate } from '../typed/dates.ts'
import { PATTERNS, type PatternName } from '../typed/patterns.ts'
import type { AmbitionLevel } from './ambition-level.ts'

/** How far a project is, in the order of its life; on-hold and vervallen stand beside that order. */
export const PHASES = ['idee', 'verkenning', 'voorbereiding', 'uitvoering', 'afgerond', 'on-hold', 'vervallen'] as const
/** How a project goes. Grey is not started, or not applicable. */
export const SIGNALS = ['groen', 'oranje', 'rood', 'grijs'] as const
/** How sure the kring is of the question behind a wish. */
export const CERTAINTIES = ['vermoeden', 'getoetst', 'bevestigd'] as const
/** What can be said to a wish that no project takes up; taken up and realised follow from the projects themselves. */
export const WISH_ANSWERS = ['later', 'doorverwezen', 'afgewezen'] as const
/** What a partner said to what it was asked, and whether it is done. */
export const ASK_ANSWERS = ['open', 'toegezegd', 'afgewezen', 'gedaan'] as const
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
/** What goes on has no day on which it must be there. */
const deadline = z.union([
  pattern('deadline')
    .refine(isCalendarDate, { params: { date: true } })
    .meta({ examples: ['2027-01', '2027-K3', '2027-H1'] }),
  year,
])
const lead = z.union([text, z.array(text).min(1)])
const euro = z.number().min(0).max(1_000_000_000).meta({ description: 'Bedrag in euro' })
/** As the name of a field a year is a text. */
const yearName = pattern('year')
export const byYear = z.record(yearName, euro).meta({ description: 'Euro per jaar' })
const range = z.strictObject({ van: euro, tot: euro }).meta({ description: 'Tussen twee bedragen' })
const cost = z.union([euro, pattern('memo').meta({ examples: ['p.m.'] }), range, byYear])
const contribution = z.union([euro, pattern('share').meta({ examples: ['50%'] }), byYear])
const slugs = z.array(slug)
const references = z.array(pattern('reference')).meta({ description: 'id, thema/id of kring/thema/id' })

/** Files that belong to it, from the folder with the plans. */
const attachments = z
  .array(pattern('attachment'))
  .meta({ description: 'Bestanden die erbij horen, vanaf de map met de plannen of vanaf de map van de kring' })
  .optional()

const formerly = references
  .meta({ description: 'Hoe dit item eerder heette: na een andere id, een verhuizing of een samenvoeging' })
  .optional()

const answer = z
  .strictObject({
    status: z.enum(WISH_ANSWERS),
    datum: date.optional(),
    door: text.meta({ description: 'Wie het antwoord gaf: een orgaan, geen persoon' }).optional(),
    reden: text.optional(),
  })
  .meta({ description: 'Het antwoord op een wens die geen project oppakt; opgepakt en gerealiseerd volgen vanzelf' })
const ask = z.strictObject({
  wat: text,
  voor: deadline.meta({ description: 'De dag, maand of andere periode waarvoor het er moet zijn' }).optional(),
  antwoord: z.enum(ASK_ANSWERS).optional(),
  datum: date.meta({ description: 'De dag van het antwoord' }).optional(),
})
/** Of one partner one thing, or a list of them. */
const asks = z
  .record(slug, z.union([ask, z.array(ask)]))
  .meta({ description: 'Wat er van een partner wordt gevraagd, en wat die zei' })

const challenge = z.strictObject({ branches: slugs.optional(), voorheen: formerly })
const wish = z.strictObject({
  uitdagingen: references.optional(),
  steun: z.int().min(0).meta({ description: 'Aantal leden dat de wens steunt' }).optional(),
  branches: slugs.optional(),
  zekerheid: z.enum(CERTAINTIES).meta({ description: 'Hoe zeker de vraag achter de vraag is' }).optional(),
  antwoord: answer.optional(),
  voorheen: formerly,
})
const project = z.strictObject({
  wensen: references.optional(),
  fase: z.enum(PHASES).optional(),
  signaal: z.enum(SIGNALS).optional(),
  toelichting: text.optional(),
  trekker: lead.meta({ description: 'Een rol of organisatie, geen persoon' }).optional(),
  partners: slugs.optional(),
  gevraagd: asks.optional(),
  branches: slugs.optional(),
  agendas: z.array(pattern('agenda-line')).optional(),
  planning: z.union([z.strictObject({ start: period.optional(), eind: period.optional() }), period]).optional(),
  kosten: cost.optional(),
  dekking: z.record(slug, contribution.nullable()).optional(),
  uitgegeven: z.union([euro, byYear]).optional(),
  scores: z.record(slug, z.int().min(1).max(5).nullable()).optional(),
  'geblokkeerd-door': references.optional(),
  'besluit-voor': deadline.meta({ description: 'Uiterlijk dan moet er een besluit zijn' }).optional(),
  herzien: date.optional(),
  bijlagen: attachments,
  voorheen: formerly,
})
/** Metadata of an item may be left empty: `energiehub:` on its own is a project without details yet. */
const record = <T extends z.ZodType>(item: T) => z.record(slug, item.nullable())

/** What is measured to see how a theme goes; a year without a figure is one in which nobody measured yet. */
const indicator = z.strictObject({
  naam: text,
  eenheid: text.optional(),
  metingen: z.record(yearName, z.number().nullable()).optional(),
  doel: z.record(yearName, z.number().nullable()).optional(),
})

/** The facts of a theme where the ambition levels are these. */
const themeWith = <Level extends number>(levels: readonly Level[]) => {
  const level = z.literal(levels)
  return z
    .strictObject({
      thema: slug,
      ambitie: z
        .union([level, z.literal('geen')])
        .meta({ description: 'Een van de ambitieniveaus, of geen: hier bewust geen doel' })
        .optional(),
      nu: level.meta({ description: 'Waar de kring vandaag staat' }).optional(),
      trekker: lead.optional(),
      bijgewerkt: date.optional(),
      herzien: date.optional(),
      plaats: z
        .strictObject({ nummer: z.int().min(1), reden: text, datum: date })
        .meta({ description: 'De plaats die het bestuur het thema geeft, naast de berekende' })
        .optional(),
      indicatoren: z.record(slug, indicator).optional(),
      bijlagen: attachments,
      uitdagingen: record(challenge).optional(),
      wensen: record(wish).optional(),
      projecten: record(project).optional(),
    })
    .meta({ title: 'Themabestand', description: 'De front matter van een themabestand van een masterplan' })
}

/** The facts of a theme, whatever the number of ambition levels. */
export const themeSchema = themeWith([1, 2, 3, 4, 5])

const SCHEMAS = new Map<number, typeof themeSchema>()

/** The facts of a theme of an association with so many ambition levels, so that a level that it hasn't is like any wrong value. */
export function themeSchemaFor(levels: readonly AmbitionLevel[]): typeof themeSchema {
  const known = SCHEMAS.get(levels.length) ?? themeWith(levels)
  SCHEMAS.set(levels.length, known)
  return known
}

export const kringSchema = z
  .strictObject({
    kring: slug,
    vastgesteld: date.optional(),
    bijgewerkt: date.optional(),
    herzien: date.optional(),
    horizon: z.int().min(2000).max(2200).optional(),
    enquete: z.strictObject({ van: date, tot: date }).meta({ description: 'De periode van de enquête' }).optional(),
    enquetes: z
      .record(year, z.strictObject({ van: date, tot: date, leden: z.int().min(0).optional() }))
      .meta({ description: 'De eerdere enquêtes, bij het jaar van hun bestand' })
      .optional(),
    bijlagen: attachments,
  })
  .meta({ title: 'Kringpagina', description: 'De front matter van kring.md' })

export type ThemeData = z.output<typeof themeSchema>
export type KringData = z.output<typeof kringSchema>
