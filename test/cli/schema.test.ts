/** The published schemas say of every field what it is for, and judge as the program does. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { publishedSchemas } from '../../src/cli/schema/published.ts'
import { fieldsEn } from '../../src/language/en/fields.ts'
import { fieldsNl } from '../../src/language/nl/fields.ts'
import { rules } from '../../src/rules/index.ts'
import { MINI, masterplan, mini, mistakes } from '../world.ts'

const schemas = publishedSchemas()
interface Part {
  description?: string
  properties?: Record<string, Part>
  patternProperties?: Record<string, Part>
  additionalProperties?: Part | boolean
  items?: Part
  anyOf?: Part[]
}
/** Every field of a schema, with its path. */
function* fieldsIn(part: Part, path: string): Generator<[string, Part]> {
  for (const [name, field] of Object.entries({ ...part.properties, ...part.patternProperties })) {
    yield [`${path}.${name}`, field]
    yield* fieldsIn(field, `${path}.${name}`)
  }
  if (typeof part.additionalProperties === 'object') yield* fieldsIn(part.additionalProperties, `${path}.*`)
  for (const inner of [part.items, ...(part.anyOf ?? [])]) if (inner) yield* fieldsIn(inner, path)
}

describe.each(Object.entries(schemas))('the schema of %s', (kind, schema) => {
  it('has a name and a version, and is in the command as in the file', async () => {
    expect(schema).toMatchObject({ $id: `urn:masterplan:schema:${kind}:1`, version: 1 })
    expect(JSON.parse((await masterplan(['schema', kind])).out)).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('tells of every field what it is for, in both languages', () => {
    const fields = [...fieldsIn(schema as Part, kind)]
    expect(fields.length).toBeGreaterThan(6)
    for (const [path, { description }] of fields) expect(description, path).toMatch(/^[A-Z“].*\.\n\nEN: [A-Z“].*\.$/)
    expect(JSON.stringify(fields)).not.toContain('undefined')
  })
})

it('has no words for a field that is not there', () => {
  const used = new Set(
    Object.entries(schemas).flatMap(([kind, schema]) =>
      [...fieldsIn(schema as Part, kind)].map(([, f]) => f.description),
    ),
  )
  for (const key of Object.keys(fieldsEn)) expect(used, key).toContain(`${fieldsNl[key]}\n\nEN: ${fieldsEn[key]}`)
  expect(Object.keys(fieldsNl)).toEqual(Object.keys(fieldsEn))
})

it('knows every rule by name, and no other', () => {
  const { regels } = schemas.masterplan.properties as Record<string, Part>
  expect(Object.keys(regels?.properties ?? {})).toEqual(rules.map(({ id }) => id))
  expect(regels?.additionalProperties).toBe(false)
})

/** As in an editor: a key is what it is in YAML, and numbers stay numbers until they are a name. */
const judge = (kind: keyof typeof schemas, yaml: string): boolean => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  return ajv.validate(JSON.parse(JSON.stringify(schemas[kind])), parse(yaml))
}
const planning = (value: string): string => `thema: energie\nprojecten:\n  hub: { planning: { start: ${value} } }\n`
const asked = (by: string): string =>
  `thema: energie\nprojecten:\n  hub: { gevraagd: { gemeente: { wat: Meten, voor: ${by} } } }\n`
const config = (line: string): string => `${MINI['masterplan.yaml']}${line}\n`
const LEVELS = '{ 1: laag, 2: midden, 3: hoog }'

it.each([
  ['thema', planning('2026-01'), true],
  ['thema', planning('2026-12-31'), true],
  ['thema', planning('2026-00'), false],
  ['thema', planning('2026-13'), false],
  ['thema', planning('2026-1'), false],
  ['thema', planning('2026-01-00'), false],
  ['thema', planning('2026-01-32'), false],
  ['thema', planning('2026-02-30'), false],
  ['thema', planning('2026-04-31'), false],
  ['thema', planning('2026-K4'), true],
  ['thema', planning('doorlopend'), true],
  ['thema', asked('2026-12-31'), true],
  ['thema', asked('2026-H1'), true],
  ['thema', asked('2026-13'), false],
  ['thema', asked('2026-00'), false],
  ['thema', asked('2026-02-31'), false],
  ['thema', 'thema: energie\nherzien: 2026-00-10\n', false],
  ['thema', 'thema: energie\nherzien: 2026-02-30\n', false],
  ['thema', 'thema: energie\nherzien: 2026-02-28\n', true],
  ['masterplan', config(`ambitieniveaus: ${LEVELS}`), true],
  ['masterplan', config('ambitieniveaus: { "1": laag, "2": midden, "3": hoog }'), true],
  ['masterplan', config('ambitieniveaus: { 1: laag }'), false],
  ['masterplan', config('ambitieniveaus: { 1: laag, 2: midden, 3: hoog, 4: top, 5: best, 6: meer }'), false],
  ['masterplan', config('ambitieniveaus: { 1: laag, 2: midden, 3: hoog, 10: top }'), false],
  ['masterplan', config('regels: { geen-nieuws: uit }'), true],
  ['masterplan', config('regels: { geen-niews: uit }'), false],
  ['masterplan', config('regels: { geen-nieuws: streng }'), false],
] as const)('judges as the program does: %s %j', async (kind, yaml, valid) => {
  expect(judge(kind, yaml)).toBe(valid)
  const files =
    kind === 'masterplan'
      ? mini({ 'masterplan.yaml': yaml })
      : mini({ 'noord/energie.md': `---\n${yaml}---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n` })
  const errors = (await mistakes(files)).filter(({ severity }) => severity === 'error')
  expect(errors.length === 0).toBe(valid)
})
