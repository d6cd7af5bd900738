/** The tables of fields in docs/format.md are made of the schemas; `vitest -u` writes them, and CI fails where they differ. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { publishedSchemas } from '../src/cli/schema/published.ts'
import type { Language } from '../src/language/language.ts'

const PAGE = 'docs/format.md'
const HEAD: Record<Language, string[]> = { nl: ['Veld', 'Waarde', 'Waarvoor'], en: ['Field', 'Value', 'What for'] }
const FILES = [
  ['thema', 'noord/energie.md'],
  ['kring', 'noord/kring.md'],
  ['masterplan', 'masterplan.yaml'],
] as const
const VALUES: Record<Language, Record<string, string>> = {
  nl: {
    text: 'tekst',
    number: 'getal',
    integer: 'geheel getal',
    list: 'lijst',
    id: 'id',
    date: 'jjjj-mm-dd',
    month: 'jjjj-mm(-dd)',
  },
  en: {
    text: 'text',
    number: 'number',
    integer: 'whole number',
    list: 'list',
    id: 'id',
    date: 'yyyy-mm-dd',
    month: 'yyyy-mm(-dd)',
  },
}

interface Schema {
  type?: string
  description?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
}

/** What a value may be; empty for a mapping, whose fields follow. */
function shownValue(schema: Schema, language: Language): string {
  const say = VALUES[language]
  // That any field may be left open is told once, and not at each.
  if (schema.enum?.includes(null)) return ''
  const choices = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  if (choices.length > 0) return choices.map((choice) => `\`${choice}\``).join(', ')
  if (schema.anyOf) {
    const parts = schema.anyOf.map((part) => shownValue(part, language)).filter((part) => part !== '')
    return [...new Set(parts)].join(', ')
  }
  if (schema.type === 'array')
    return `${say['list']}: ${shownValue(schema.items ?? schema.prefixItems?.[0] ?? {}, language)}`.replace(/: $/, '')
  if (schema.type === 'number' || schema.type === 'integer') return say[schema.type] ?? ''
  if (schema.type !== 'string') return ''
  const pattern = schema.pattern ?? ''
  if (/d\{4\}/.test(pattern)) return say[/\)\?\$$/.test(pattern) ? 'month' : 'date'] ?? ''
  return say[/a-z0-9/.test(pattern) ? 'id' : 'text'] ?? ''
}

const shapesOf = (schema: Schema): Schema[] => [schema, ...(schema.anyOf ?? []).flatMap(shapesOf)]

/** A row per field, with the mapping that it stands in; rules and the like are named by what they map to only once. */
function rowsOf(schema: Schema, above: string, language: Language): string[][] {
  return shapesOf(schema).flatMap((shape) => {
    const fields = Object.entries({ ...shape.properties, ...shape.patternProperties })
    const own = fields.flatMap(([field, inner]) => {
      const path = `${above}${field.replace(/[\^$]/g, '')}`
      const [dutch = '', english = ''] = (inner.description ?? '').split('\n\nEN: ')
      const must = shape.required?.includes(field) ? '*' : ''
      const row = [`\`${path}\`${must}`, shownValue(inner, language), language === 'nl' ? dutch : english]
      return [row, ...(field === 'regels' ? [] : rowsOf(inner, `${path}.`, language))]
    })
    const named = shape.additionalProperties
    return [...own, ...(typeof named === 'object' ? rowsOf(named, `${above}ID.`, language) : [])]
  })
}

function tables(language: Language): string {
  const schemas = publishedSchemas()
  return FILES.flatMap(([kind, file]) => {
    const rows = rowsOf(schemas[kind] as Schema, '', language)
    const table = [HEAD[language], HEAD[language].map(() => '---'), ...rows]
    return [`#### \`${file}\``, '', ...table.map((row) => `| ${row.join(' | ').replaceAll('\n', ' ')} |`), '']
  })
    .join('\n')
    .trimEnd()
}

it('names every field once, with what it is for, in both languages', async () => {
  const page = (['nl', 'en'] as const).reduce(
    (text, language) =>
      text.replace(
        new RegExp(`(<!-- fields ${language} -->\n)[\\s\\S]*?(\n<!-- /fields -->)`),
        (_, open: string, close: string) => `${open}\n${tables(language)}\n${close}`,
      ),
    readFileSync(PAGE, 'utf8'),
  )
  for (const field of ['`projecten.ID.planning.eind`', '`enquete.van`', '`prioritering.themas.schaal`'])
    expect(page.split(field).length - 1, field).toBeGreaterThanOrEqual(2)
  await expect(page).toMatchFileSnapshot(`../${PAGE}`)
})
