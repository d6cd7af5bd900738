/** Any fact of the schema, set or taken away in any file: read back equal with every comment, or refused; never twice. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { factsOf, setFact } from '../../src/editing/facts/set-fact.ts'
import { commentsOf, type Fact } from '../../src/editing/facts/yaml-text.ts'
import { schemaOf } from '../../src/plan/fields/fact-order.ts'
import { expectedAt, fieldsAt, typeAt } from '../../src/plan/fields/field.ts'
import type { Source } from '../../src/plan/source.ts'
import { runs } from '../runs.ts'
import { layouts } from './layouts.ts'

const SOURCES = layouts()
/** Mostly the odd ways of writing, which are short, and a whole file of the sample every fourth time. */
const source = fc.oneof(
  { arbitrary: fc.constantFrom(...SOURCES.filter(({ text }) => text.length < 1000)), weight: 3 },
  { arbitrary: fc.constantFrom(...SOURCES), weight: 1 },
)
const NAMES = fc.constantFrom(
  'energiehub',
  'zon',
  'hub',
  'net',
  'noord',
  'enexis',
  'gemeente',
  'fonds',
  'nieuw-ding',
  '2027',
  '2031',
)
const words = fc.oneof(
  fc.constantFrom(
    'Ja: zeker',
    '# geen opmerking',
    "'t Haantje",
    '[los]',
    'C:\\map',
    'ja',
    '2027-01',
    '1e3',
    ' ruimte ',
    '- streep',
    'a, b',
    '“x”',
    '50%',
    '~',
    'null',
    '*ster',
    '"',
    'Een zin van gewone lengte, met een komma',
    'twee\nregels',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)
const leaf: fc.Arbitrary<Fact> = fc.oneof(
  words,
  fc.integer({ min: -5, max: 100_000 }),
  fc.double({ min: 0, max: 9, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
)
const list = fc.array(words, { maxLength: 4 })
const fields = fc.dictionary(NAMES, leaf, { maxKeys: 3 }).map((made): Fact => ({ ...made }))
const value = fc.option(fc.oneof({ arbitrary: leaf, weight: 4 }, list, fields, fc.array(fields, { maxLength: 2 })), {
  nil: undefined,
  freq: 5,
})

/** A path that the schema has, as deep as `choices` go. */
function pathIn(source: Source, choices: readonly [number, string][]): string[] {
  const schema = schemaOf(source.file)
  const path: string[] = []
  for (const [nth, name] of choices) {
    const known = fieldsAt(schema, path)
    const { kind } = expectedAt(schema, path)
    if (path.length > 0 && known.length === 0 && kind !== 'mapping') break
    const values = path.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
      factsOf(source),
    )
    const there = Object.keys(typeof values === 'object' && values !== null ? values : {})
    const names = nth % 2 === 0 && there.length > 0 ? there : known.length > 0 ? known : [name]
    path.push(names[nth % names.length] ?? name)
    if (typeAt(schema, path) === undefined) break
  }
  return path
}

const at = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], values)

describe('a fact that is set', () => {
  const choices = fc.array(fc.tuple(fc.nat(40), NAMES), { minLength: 1, maxLength: 5 })
  const counts = { made: 0, refused: 0 }

  it('is read back as it was meant, and nothing else changes', () => {
    fc.assert(
      fc.property(source, choices, value, (source, chosen, wanted) => {
        const path = pathIn(source, chosen)
        const edits = setFact(source, path, wanted)
        const there = at(factsOf(source), path)
        if (isDeepStrictEqual(there, wanted === undefined ? undefined : JSON.parse(JSON.stringify(wanted))))
          expect(edits).toEqual([])
        if (edits === null) {
          counts.refused++
          return
        }
        if (edits.length > 0) counts.made++
        const after = { ...source, text: applyEdits(source.text, edits) }
        const [was, now] = [factsOf(source), factsOf(after)]
        expect(
          isDeepStrictEqual(at(now, path), wanted === undefined ? undefined : JSON.parse(JSON.stringify(wanted))),
        ).toBe(true)
        // Every other fact is as it was.
        for (const key of new Set([...Object.keys(was ?? {}), ...Object.keys(now ?? {})])) {
          if (key !== path[0]) expect(now?.[key]).toEqual(was?.[key])
        }
        const [before, then] = [source, after].map(({ text }) => text.slice(0, text.indexOf('\n---', 3)))
        expect(commentsOf(then ?? '')).toEqual(commentsOf(before ?? ''))
        if (source.text.includes('\r\n')) expect(after.text.replaceAll('\r\n', '')).not.toContain('\n')
        // The body, the mark in front and the end of the file.
        const body = (text: string): string => text.slice(text.lastIndexOf('\n---') + 1)
        if (source.file.endsWith('.md')) expect(body(after.text)).toBe(body(source.text))
        expect(after.text.charCodeAt(0) === 0xfeff).toBe(source.text.charCodeAt(0) === 0xfeff)
        expect(setFact(after, path, wanted)).toEqual([])
      }),
      { numRuns: runs(10_000) },
    )
    // Most can be done; what can't is a field below a word, or a comment that would be lost.
    expect(counts.made).toBeGreaterThan(runs(5_000))
    expect(counts.refused).toBeLessThan(counts.made / 3)
  }, 600_000)
})
