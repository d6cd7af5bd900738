/** The schema of `masterplan.yaml`, and the JSON Schemas of all three kinds of file. */
import * as z from 'zod'
import { REPORT_FORMATS, SECTIONS } from './report-options.ts'
import { byYear, date, kringSchema, PHASES, pattern, slug, text, themeSchema } from './schema.ts'

const criterion = z.strictObject({
  punten: z.number().min(0).max(1000),
  naam: text.optional(),
  richting: z.enum(['baten', 'kosten']).optional(),
  minimum: z.int().min(1).max(5).optional(),
})

/** What a kring or theme was called before, after another id or a merger. */
const formerly = (what: string) =>
  z
    .array(slug)
    .meta({
      description: `De id’s waaronder ${what} eerder stond: na een andere id, een splitsing of een samenvoeging`,
    })
    .optional()

/** A plain word in lower case, since it stands in the middle of sentences; a capital comes by itself. */
const word = pattern('word').meta({ examples: ['district'] })

const colour = pattern('colour').meta({ examples: ['#0b4f6c'] })
const house = z
  .strictObject({
    logo: pattern('picture').meta({ description: 'Een png of jpg in de werkmap' }).optional(),
    kleuren: z.strictObject({ merk: colour.optional(), accent: colour.optional() }).optional(),
    lettertype: pattern('font').optional(),
    voettekst: text.optional(),
    formaten: z.array(z.enum(REPORT_FORMATS)).optional(),
    gemeente: slug.meta({ description: 'De partner voor wie --for gemeente is' }).optional(),
    onderdelen: z
      .strictObject(Object.fromEntries(SECTIONS.map((id) => [id, z.enum(['aan', 'uit']).optional()])))
      .meta({ description: 'Welke onderdelen een rapport heeft' })
      .optional(),
  })
  .meta({ description: 'Huisstijl en opzet van rapporten' })

export const configSchema = z
  .strictObject({
    formaat: z.int(),
    vereniging: text,
    status: z.enum(['voorbeeld', 'vastgesteld', 'concept']).optional(),
    taal: z.enum(['nl', 'en']).optional(),
    voorbeeldtekst: text.meta({ description: 'Wat een rapport over zichzelf zegt bij status: voorbeeld' }).optional(),
    woorden: z
      .strictObject({
        kring: z
          .tuple([word, word, z.enum(['de', 'het']).optional()])
          .meta({ description: 'Enkelvoud, meervoud, en zo nodig het lidwoord' })
          .optional(),
      })
      .meta({ description: 'Woorden die de vereniging zelf gebruikt' })
      .optional(),
    kringen: z.record(
      slug,
      z.strictObject({
        naam: text,
        voorheen: formerly('deze kring'),
        aliassen: z.array(text).optional(),
        gebieden: z.array(text).optional(),
        leden: z.int().min(0).optional(),
      }),
    ),
    branches: z.record(slug, text).optional(),
    themas: z.record(
      slug,
      z.strictObject({
        naam: text,
        voorheen: formerly('dit thema'),
        aliassen: z.array(text).optional(),
        groep: z.enum(['planet', 'people', 'profit']).optional(),
        definitie: text.optional(),
      }),
    ),
    ambitieniveaus: z
      .strictObject({ 1: text, 2: text, 3: text.optional(), 4: text.optional(), 5: text.optional() })
      .meta({ description: 'Twee tot vijf niveaus, van 1 af' })
      .optional(),
    partners: z.record(slug, z.strictObject({ naam: text, soort: text.optional() })).optional(),
    fondsen: z
      .record(slug, z.strictObject({ naam: text.optional(), plafond: byYear.optional() }))
      .meta({ description: 'Wat een fonds per jaar kan geven' })
      .optional(),
    agendas: z
      .record(
        slug,
        z.strictObject({
          naam: text,
          periode: text.optional(),
          status: z.enum(['lopend', 'concept', 'vervallen']).optional(),
          lijnen: z.record(slug, text).optional(),
        }),
      )
      .optional(),
    prioritering: z
      .strictObject({
        themas: z
          .strictObject({
            methode: z.enum(['borda']).optional(),
            schaal: z.tuple([z.int(), z.int()]).optional(),
            'minimum-respons': z.int().min(3).optional(),
            'minimum-dekking': z.number().min(0).max(1).optional(),
          })
          .optional(),
        kringen: z.strictObject({ weging: z.enum(['gelijk', 'leden']).optional() }).optional(),
        projecten: z.strictObject({ criteria: z.record(slug, criterion) }).optional(),
      })
      .optional(),
    bijhouden: z
      .strictObject({
        'nieuws-binnen': z.int().min(1).meta({ description: 'Dagen' }).optional(),
        'antwoord-binnen': z.int().min(1).meta({ description: 'Dagen' }).optional(),
      })
      .meta({ description: 'Binnen hoeveel dagen er nieuws van een project of een antwoord op een wens moet zijn' })
      .optional(),
    voortgang: z
      .strictObject({ weging: z.enum(['aantal', 'kosten']).optional() })
      .meta({ description: 'Hoe projecten meetellen in de voortgang van een thema of kring' })
      .optional(),
    fasen: z
      .partialRecord(z.enum(PHASES), z.array(z.enum(PHASES)))
      .meta({ description: 'Naar welke fasen een project uit elke fase mag; wat hier niet staat, blijft zoals het is' })
      .optional(),
    momenten: z
      .record(slug, pattern('revision'))
      .meta({ description: 'Namen voor een datum, tag of revisie van de plannen, zoals alv-2026' })
      .optional(),
    meedoen: z
      .strictObject({
        wat: text.meta({ description: 'Wat leden kunnen doen, in een of twee zinnen' }).optional(),
        wie: text.meta({ description: 'Aan wie zij schrijven: een rol, geen naam van een mens' }).optional(),
        adres: text.meta({ description: 'Een algemeen mailadres of een webadres, nooit dat van een mens' }).optional(),
        datum: date.meta({ description: 'De dag waarop zij kunnen komen' }).optional(),
      })
      .meta({ description: 'Hoe leden kunnen meedoen: wat het rapport voor leden daarover zegt' })
      .optional(),
    rapport: house.optional(),
    regels: z.record(slug, z.enum(['fout', 'waarschuwing', 'advies', 'uit'])).optional(),
  })
  .meta({ title: 'masterplan.yaml', description: 'De vereniging: kringen, thema’s, partners, agenda’s, prioritering' })

/** What is listed by name, of which not all may be known yet. */
export const LISTS: readonly string[] = ['kringen', 'themas', 'partners', 'fondsen', 'agendas']

export type ConfigData = z.output<typeof configSchema>

/** The JSON Schemas of the three kinds of file, for editors. */
export function jsonSchemas(): Record<'masterplan' | 'kring' | 'thema', unknown> {
  const publish = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
  return {
    masterplan: openIn(publish(configSchema)),
    kring: open(publish(kringSchema)),
    thema: open(publish(themeSchema)),
  }
}

interface Schema {
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  required?: string[]
  description?: string
}

/** The schema of the settings, in which only what is said of a named entry may be left open. */
function openIn(schema: unknown): Schema {
  const { properties = {}, ...rest } = schema as Schema
  const field = ([name, of]: [string, Schema]): [string, Schema] => [name, LISTS.includes(name) ? open(of) : of]
  return { ...rest, properties: Object.fromEntries(Object.entries(properties).map(field)) }
}

/** A schema in which what may be absent may also be left open: empty, `onbekend` or `nvt`. */
function open(schema: unknown): Schema {
  const { properties, additionalProperties, anyOf, ...rest } = schema as Schema
  const field = ([name, of]: [string, Schema]): [string, Schema] => {
    const inner = open(of)
    if (rest.required?.includes(name)) return [name, inner]
    const { description } = inner
    return [name, { ...(description !== undefined && { description }), anyOf: [inner, OPEN] }]
  }
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(field)) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? open(additionalProperties) : additionalProperties,
    }),
    ...(anyOf && { anyOf: anyOf.map(open) }),
  }
}

const OPEN = { enum: [null, 'onbekend', 'nvt'] } as Schema
