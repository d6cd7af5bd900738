/** The quick ways of reading a file against their slow referees: the splitter, and whether facts fit their schema. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { configSchema } from '../../src/plan/fields/config-schema.ts'
import { fits } from '../../src/plan/fields/fits.ts'
import { kringSchema, themeSchema } from '../../src/plan/fields/schema.ts'
import { split } from '../../src/plan/yaml/fence.ts'
import { quickYaml } from '../../src/plan/yaml/quick-yaml.ts'
import { runs } from '../runs.ts'

const samples = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(`plans/${path}`, 'utf8'))

describe('the splitter', () => {
  const MARKS = [
    '---',
    '\n---',
    '---\n',
    '\r\n',
    '\n',
    ' ',
    '#',
    '# a\n',
    'a: b\n',
    '-',
    '\ufeff',
    'yaml',
    '\t',
    '\n----\n',
  ]

  it('puts front matter and body where gray-matter does', () => {
    let compared = 0
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom(...MARKS)), { maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom('---\na: b\n---\nc\n', '---\n---\n', ...samples), edits, (sample, all) => {
        const text = all.reduce((now, [at, cut, mark]) => now.slice(0, at) + mark + now.slice(at + cut), sample)
        const { value, problems } = split({ file: 'a.md', text })
        if (problems.length > 0) return
        compared++
        let inner: string | null = null
        const { content } = matter(text, {
          engines: {
            yaml: {
              parse(given: string) {
                inner = given
                return {}
              },
            },
          },
        })
        expect(value.yaml && text.slice(value.yaml.start, value.yaml.end)).toBe(inner)
        expect(text.slice(value.body.start, value.body.end)).toBe(content)
      }),
      { numRuns: runs(5000) },
    )
    expect(compared).toBeGreaterThan(runs(1000))
  })
})

describe('whether facts fit', () => {
  const facts = (text: string): Record<string, unknown> =>
    quickYaml({ file: 'a', text }, { start: 0, end: text.length }) ?? {}
  const themes = samples.map((text) => facts(text.split(/^---$/m)[1] ?? '')).filter((data) => 'thema' in data)
  const kringen = samples.map((text) => facts(text.split(/^---$/m)[1] ?? '')).filter((data) => 'kring' in data)
  const config = facts(readFileSync('plans/masterplan.yaml', 'utf8'))
  const VALUES = [
    0,
    1,
    2.5,
    -1,
    6,
    101,
    1e10,
    Number.NaN,
    '',
    'a',
    'a b',
    'A',
    'geen',
    null,
    true,
    [],
    {},
    [1, 5],
    ['a'],
    [''],
    { a: 'b' },
  ]
  const MORE = [
    '2026',
    '2026-02-30',
    '2026-02-28',
    '2026-K1',
    'p.m.',
    '50%',
    'noord/a/b',
    '#aabbcc',
    'x.png',
    'groen',
    'thema',
    'kosten',
    'fase',
    '2026-01',
  ]
  const value = fc.constantFrom(...VALUES, ...MORE)
  const name = fc.constantFrom(...MORE, 'naam', 'datum', 'status', 'wat', 'van', 'tot', 'toString', '1', '4', '9')

  const cases: [string, z.ZodType, Record<string, unknown>[]][] = [
    ['themes', themeSchema, themes],
    ['kringen', kringSchema, kringen],
    ['the configuration', configSchema, [config]],
  ]
  it.each(cases)('is told as zod tells it: %s', (_, schema, data) => {
    for (const sample of data) expect(fits(schema, sample)).toBe(schema.safeParse(sample).success)
    const edit = fc.record({ at: fc.nat(), how: fc.constantFrom('set', 'cut', 'add'), name, value })
    fc.assert(
      fc.property(fc.constantFrom(...data), fc.array(edit, { minLength: 1, maxLength: 3 }), (sample, edits) => {
        const changed = structuredClone(sample)
        for (const { at, how, name, value } of edits) {
          const places = placesIn(changed)
          const [holder, key] = places[at % places.length] as [Record<string, unknown>, string]
          const inner = holder[key]
          if (how === 'set') holder[key] = structuredClone(value)
          else if (how === 'cut' && !Array.isArray(holder)) delete holder[key]
          else if (Array.isArray(inner)) inner.push(structuredClone(value))
          else if (typeof inner === 'object' && inner !== null) Object.assign(inner, { [name]: structuredClone(value) })
        }
        const { success, data: read } = schema.safeParse(changed)
        expect(fits(schema, changed)).toBe(success)
        if (success) expect(read).toEqual(changed)
      }),
      { numRuns: runs(3000) },
    )
  })

  it('is not told of a kind of schema that it does not know', () => {
    expect(fits(z.object({ a: z.string() }), { a: 'b' })).toBe(false)
    expect(fits(z.string().transform(Number), '1')).toBe(false)
    expect(fits(z.string().max(3), 'a')).toBe(false)
  })
})

/** Every place in data that holds a value: what holds it, and by which name. */
function placesIn(data: unknown): [object, string][] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, inner]): [object, string][] => [[data, key], ...placesIn(inner)])
}
