/** Every field of the schema with every kind of wrong value: one finding, at the value, whose words fit the field. The golden reads as a list. */
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { open, validate } from '../../src/masterplan.ts'
import { configSchema } from '../../src/plan/fields/config-schema.ts'
import { expectedAt, fieldsAt, typeAt } from '../../src/plan/fields/field.ts'
import { FIELD_EXAMPLES } from '../../src/plan/fields/field-examples.ts'
import { kringSchema, themeSchema } from '../../src/plan/fields/schema.ts'
import { shape } from '../../src/plan/fields/shape.ts'
import { ofMeantForm } from '../../src/plan/fields/unions.ts'
import type { PlanSet } from '../../src/plan/plan-set.ts'
import { readYaml } from '../../src/plan/yaml/yaml.ts'
import { type Files, mini, world } from '../world.ts'

const SCHEMAS = { thema: themeSchema, kring: kringSchema, masterplan: configSchema } as const
type Name = keyof typeof SCHEMAS

/** Every path of a schema, ids as `*`. */
function pathsOf(schema: z.ZodType, path: string[] = []): string[][] {
  const own = path.length === 0 ? [] : [path]
  const fields = fieldsAt(schema, path)
  const inner = fields.length > 0 ? fields : expectedAt(schema, path).kind === 'mapping' ? ['*'] : []
  return [...own, ...inner.flatMap((field) => pathsOf(schema, [...path, field]))]
}

/** Ids that the small workspace knows, for each list that has some. */
const IDS: Record<string, string> = {
  indicatoren: 'dak',
  metingen: '2026',
  doel: '2030',
  enquetes: '2024',
  uitdagingen: 'net',
  wensen: 'zon',
  projecten: 'hub',
  dekking: 'fonds',
  gevraagd: 'fonds',
  scores: 'belang',
  kringen: 'noord',
  branches: 'zorg',
  themas: 'energie',
  partners: 'fonds',
  agendas: 'agenda',
  lijnen: 'klimaat',
  criteria: 'belang',
  fasen: 'idee',
  momenten: 'alv',
  regels: 'item-zonder-id',
}
const named = (path: string[]): string[] =>
  path.map((step, i) => (step === '*' ? (IDS[path[i - 1] ?? ''] ?? 'x') : step))

const WRONG: Record<string, string> = {
  text: 'Zomaar iets',
  number: '12345678901',
  negative: '-3',
  list: '[[a]]',
  mapping: '{ vreemd: { a: 1 } }',
  empty: '',
  'empty text': '""',
  'quoted number': '"7"',
  'decimal comma': '"12,5"',
  unit: '5000 euro',
  percentage: '30%',
  'trailing comma': '"45000,"',
  'date in words': '13 november 2026',
  'Dutch date': '13-11-2026',
  month: 'mei 2027',
  case: 'UITVOERING',
  yes: 'true',
  'phase synonym': 'loopt',
  'colour synonym': 'green',
  level: 'hoog',
}

const BODY =
  '\n## Uitdagingen\n\n### Net {#net}\n\nVol.\n\n## Wensen\n\n### Zon {#zon}\n\nDelen.\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n'

/** The workspace with one value in it, and what the file is called. */
function filesWith(name: Name, path: string[], value: string): { file: string; files: Files } {
  const steps = named(path)
  // Beside each step stand the fields that must be there.
  const beside = (i: number): string[] => {
    const issues =
      i === 0 ? [] : ((typeAt(SCHEMAS[name], steps.slice(0, i)) as z.ZodType).safeParse({}).error?.issues ?? [])
    // A level stands on those below it.
    const lower = path[i - 1] === 'ambitieniveaus' ? ['3', '4'].filter((level) => level < (steps[i] ?? '')) : []
    const missing = [...ofMeantForm(issues).map((issue) => String(issue.path[0])), ...lower].filter(
      (field) => field !== steps[i],
    )
    return missing.map(
      (field) =>
        `${'  '.repeat(i)}${field}: ${FIELD_EXAMPLES.get([...path.slice(0, i), field].join('.')) ?? FIELD_EXAMPLES.get([...path.slice(0, i), '*'].join('.'))}`,
    )
  }
  const lines = steps.flatMap((step, i) => [
    ...beside(i),
    `${'  '.repeat(i)}${step}:${i === steps.length - 1 ? ` ${value}` : ''}`.trimEnd(),
  ])
  const text = `${lines.join('\n')}\n`
  if (name !== 'masterplan') {
    const own = steps[0] === name ? '' : name === 'kring' ? 'kring: noord\n' : 'thema: energie\n'
    const file = name === 'kring' ? 'noord/kring.md' : 'noord/energie.md'
    const body = name === 'kring' ? '\n## Stip op de horizon\n\nEen stip.\n' : BODY
    return { file, files: mini({ [file]: `---\n${own}${text}---\n${body}` }) }
  }
  const config = String(mini()['masterplan.yaml'])
  const top = new RegExp(`^${steps[0]}:.*\\n(?: .*\\n)*`, 'm')
  // With one kring and one theme, so that what replaces them replaces all.
  const gone = Object.fromEntries(
    Object.keys(mini()).flatMap((file) => (/^zuid|water/.test(file) ? [[file, null]] : [])),
  )
  const rest = config.replace(/^ {2}(zuid|water):.*\n/gm, '').replace(top, '')
  return { file: 'masterplan.yaml', files: mini({ ...gone, 'masterplan.yaml': `${rest}${text}` }) }
}

/** The mistakes in a workspace that is much like another; whether they can be mended is not tried. */
async function mistakesIn(files: Files, like: PlanSet): Promise<Finding[]> {
  const workspace = await open(world(files).host, undefined, undefined, like)
  const found = await validate(workspace, { language: 'nl', today: '2026-11-23', mends: () => false })
  return found.filter((f) => f.severity !== 'advice')
}

describe.each(Object.keys(SCHEMAS) as Name[])('the fields of %s', (name) => {
  const schema = SCHEMAS[name]
  const paths = pathsOf(schema)

  it('each have an example that fits', () => {
    for (const path of paths) {
      const form = path.join('.')
      const example = FIELD_EXAMPLES.get(form) ?? FIELD_EXAMPLES.get([...path.slice(0, -1), '*'].join('.'))
      expect(example, form).toBeDefined()
      const text = `x: ${example}\n`
      const value = readYaml({ file: 'a', text }, { start: 0, end: text.length }).value?.['x']
      const type = typeAt(schema, named(path)) as z.ZodType
      expect(type.safeParse(value).error, form).toBeUndefined()
    }
  })

  it('say of every wrong value what was expected, once and there', { timeout: 300_000 }, async () => {
    const said: string[] = []
    // Most files are the same each time, and needn't be read again.
    const { set: like } = await open(world(mini()).host)
    for (const path of paths) {
      const steps = named(path)
      said.push('', `## ${path.join('.')}`)
      const record = expectedAt(schema, steps).kind === 'mapping'
      for (const [kind, value] of Object.entries(WRONG)) {
        // Of names with a value each any name will do.
        if (record && kind === 'mapping') continue
        const { file, files } = filesWith(name, path, value)
        const facts = String(files[file])
        const found = await mistakesIn(files, like)
        const told = found.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
        expect(told.length, `${path.join('.')} ${kind}: ${told.join(' | ')}`).toBeLessThan(2)
        for (const { file: where, start } of found) {
          // At the field, of which the line is the last one of the facts.
          const line = facts
            .slice(0, facts.indexOf('\n---', 4) + 1 || undefined)
            .trimEnd()
            .split('\n').length
          expect(`${path.join('.')} ${kind} ${where}:${start.line}`).toBe(`${path.join('.')} ${kind} ${file}:${line}`)
        }
        said.push(`${kind}: ${value} → ${told[0] ?? 'goed'}`)
      }
    }
    await expect(`${said.join('\n').trim()}\n`).toMatchFileSnapshot(`fields.${name}.expected.txt`)
  })
})

it('finds nothing where every field has its example', () => {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const top = Object.fromEntries(
      fieldsAt(schema, []).flatMap((field) => (FIELD_EXAMPLES.has(field) ? [[field, FIELD_EXAMPLES.get(field)]] : [])),
    )
    const text = Object.entries(top)
      .map(([field, example]) => `${field}: ${example}\n`)
      .join('')
    const data = readYaml({ file: 'a', text }, { start: 0, end: text.length }).value
    expect(shape(schema as z.ZodType, data ?? {}, name).problems, name).toEqual([])
  }
})
