/** The JSON Schemas as editors get them: with an address, a version, what every field is for in both languages, and all rules by name. */
import { fieldsEn } from '../../language/en/fields.ts'
import { fieldsNl } from '../../language/nl/fields.ts'
import { ruleBook } from '../../masterplan.ts'
import { jsonSchemas } from '../../plan/fields/config-schema.ts'
import { FORMAT } from '../../plan/fields/schema.ts'
import { PATTERNS } from '../../plan/typed/patterns.ts'

/** A JSON Schema, or a part of one. */
interface Schema {
  [keyword: string]: unknown
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
}

/** A name for the schemas that stays the same wherever they are kept; nothing is there to be fetched. */
const ID = 'urn:masterplan:schema'
const DAY = String.raw`((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))`
const DATE = String.raw`\d{4}-${DAY}`
const PERIOD = String.raw`\d{4}(-(0[1-9]|1[0-2])|-${DAY}|-K[1-4]|-H[12])?`
/** Dates that can be, where the program tells a date from an impossible one in words. */
const DATES: Record<string, string> = {
  [PATTERNS.date.source]: `^${DATE}$`,
  [PATTERNS.period.source]: `^(${PERIOD}|doorlopend)$`,
  [PATTERNS.deadline.source]: `^${PERIOD}$`,
}

/** The schemas of the three kinds of file that people type. */
export function publishedSchemas(): Record<'masterplan' | 'kring' | 'thema', Schema> {
  const raw = jsonSchemas() as Record<'masterplan' | 'kring' | 'thema', Schema>
  const publish = (kind: keyof typeof raw): Schema => {
    const { $schema, title, description, ...rest } = told(raw[kind], kind)
    return { $schema, $id: `${ID}:${kind}:${FORMAT}`, version: FORMAT, title, description, ...rest }
  }
  return { masterplan: publish('masterplan'), kring: publish('kring'), thema: publish('thema') }
}

/** A schema with what its fields are for; `name` is the field that it is of. */
function told(schema: Schema, name: string): Schema {
  const { properties, additionalProperties, items, anyOf, ...rest } = byName(schema)
  const inner = (part: Schema): Schema => told(part, name)
  return {
    ...rest,
    ...(typeof rest['pattern'] === 'string' && { pattern: DATES[rest['pattern']] ?? rest['pattern'] }),
    ...(properties && fieldsOf(properties, name)),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? inner(additionalProperties) : additionalProperties,
    }),
    // A name of digits is a number to an editor; the pattern says enough.
    ...(rest['propertyNames'] !== undefined && { propertyNames: { ...rest['propertyNames'], type: undefined } }),
    ...(items && { items: inner(items) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    // By name, since a name that is a choice can be completed.
    ...(name === 'regels' && 'propertyNames' in schema && rulesOf(additionalProperties)),
  }
}

function fieldsOf(
  properties: Record<string, Schema>,
  parent: string,
): Pick<Schema, 'properties' | 'patternProperties'> {
  const described = Object.entries(properties).map(([field, schema]): [string, Schema] => {
    const { description: _, ...rest } = told(schema, field)
    return [field, { description: wordsOf(field, parent), ...rest }]
  })
  // An editor reads `1:` as a number, which it finds by a pattern and not by a name.
  const numbers = described.filter(([field]) => /^\d+$/.test(field))
  if (numbers.length === 0) return { properties: Object.fromEntries(described) }
  return { patternProperties: Object.fromEntries(numbers.map(([field, schema]) => [`^${field}$`, schema])) }
}

/** A list of what a name may be as fields, which an editor can complete. */
function byName(schema: Schema): Schema {
  const { propertyNames, additionalProperties, ...rest } = schema
  const { enum: names } = (propertyNames ?? {}) as { enum?: string[] }
  if (names === undefined || typeof additionalProperties !== 'object') return schema
  const properties = Object.fromEntries(names.map((name) => [name, additionalProperties]))
  return { ...rest, properties, additionalProperties: false }
}

/** Dutch first, as the fields are. */
function wordsOf(field: string, parent: string): string {
  const key = `${parent}.${field}` in fieldsEn ? `${parent}.${field}` : field
  return `${fieldsNl[key]}\n\nEN: ${fieldsEn[key]}`
}

function rulesOf(
  severity: Schema['additionalProperties'],
): Pick<Schema, 'properties' | 'additionalProperties' | 'propertyNames'> {
  const english = new Map(ruleBook('en').map(({ id, title }) => [id, title]))
  const rules = ruleBook('nl').map(({ id, title }): [string, Schema] => {
    return [id, { description: `${title}.\n\nEN: ${english.get(id)}.`, ...(severity as Schema) }]
  })
  return { properties: Object.fromEntries(rules), additionalProperties: false, propertyNames: undefined }
}
