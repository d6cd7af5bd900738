/** The methods against worked examples, and the laws that hold for any ballots. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methods } from '../../src/ranking/index.ts'

interface Case {
  id: string
  method: string
  input: never
  expected: Record<string, unknown>
  tolerance: number
}

const { cases } = JSON.parse(readFileSync('test/ranking/examples.json', 'utf8')) as { cases: Case[] }
const known = cases.filter((c): c is Case & { method: keyof typeof methods } => c.method in methods)

/** Numbers agree within the tolerance; inside a tier the order doesn't matter; extra fields in a result are fine. */
function agree(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number')
    expect(
      Math.abs((actual as number) - expected),
      `${path}: ${String(actual)} is not ${expected}`,
    ).toBeLessThanOrEqual(tolerance)
  else if (path.endsWith('.ranking'))
    expect((actual as string[][]).map((t) => [...t].sort())).toEqual((expected as string[][]).map((t) => [...t].sort()))
  else if (Array.isArray(expected)) expect(actual, path).toEqual(expected)
  else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected))
      agree((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`)
  } else expect(actual, path).toEqual(expected)
}

describe('worked examples', () => {
  it.each(known.map((c) => [c.id, c] as const))('%s', (id, { method, input, expected, tolerance }) => {
    const compute = methods[method] as (input: never) => unknown
    if (expected['error'] === true) expect(() => compute(input)).toThrow(RangeError)
    else agree(compute(input), expected, tolerance, id)
  })

  it('cover every method there is', () => {
    expect(new Set(known.map((c) => c.method))).toEqual(new Set(Object.keys(methods)))
  })
})

const ITEMS = ['a', 'b', 'c', 'd', 'e']
const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 })
const scores = fc.record(Object.fromEntries(ITEMS.map((item) => [item, score])) as Record<string, typeof score>)
const ballots = fc.array(fc.record({ scores }), { maxLength: 12 })

describe('laws of the Borda count', () => {
  it('hands out voters·m(m−1)/2 points, so the shares add up to m/2', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const { points, share, voters } = methods.borda({ items: ITEMS, ballots: cast })
        expect(ITEMS.reduce((sum, i) => sum + (points[i] ?? 0), 0)).toBeCloseTo((voters * 5 * 4) / 2, 9)
        if (voters > 0) expect(ITEMS.reduce((sum, i) => sum + (share[i] ?? 0), 0)).toBeCloseTo(5 / 2, 9)
        else expect(Object.values(share)).toEqual([null, null, null, null, null])
      }),
    )
  })

  it('does not see the order of the ballots, nor all of them twice', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const once = methods.borda({ items: ITEMS, ballots: cast })
        expect(methods.borda({ items: ITEMS, ballots: [...cast].reverse() }).ranking).toEqual(once.ranking)
        const twice = methods.borda({ items: ITEMS, ballots: [...cast, ...cast] })
        expect(twice.ranking).toEqual(once.ranking)
        for (const item of ITEMS) expect(twice.share[item] ?? 0).toBeCloseTo(once.share[item] ?? 0, 9)
      }),
    )
  })

  it('never takes share from an item that moves up on a ballot', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(...ITEMS), (cast, item) => {
        const before = cast[item]
        if (before === null || before === undefined || before === 5) return
        const share = (s: typeof cast): number =>
          methods.borda({ items: ITEMS, ballots: [{ scores: s }] }).share[item] ?? 0
        expect(share({ ...cast, [item]: before + 1 })).toBeGreaterThanOrEqual(share(cast))
      }),
    )
  })

  it('refuses what is no ballot', () => {
    const item = (ballot: never): unknown => methods.borda({ items: ITEMS, ballots: [ballot] })
    expect(item({ ranking: ['a', 'a'] } as never)).toMatchObject({ invalid: 1, voters: 0 })
    expect(item({ ranking: ['x'] } as never)).toMatchObject({ invalid: 1 })
    expect(item({ scores: {} } as never)).toMatchObject({ blank: 1 })
    expect(() => item({ n: -1, ranking: ['a'] } as never)).toThrow(/n: -1/)
    expect(() => methods.borda({ items: ['a', 'a'], ballots: [] })).toThrow(RangeError)
  })
})

describe('laws of the weighted sum', () => {
  const criteria = [
    { id: 'x', weight: 3 },
    { id: 'y', weight: 2, direction: 'cost' as const },
  ]
  const values = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.record({ x: score, y: score }))

  it('does not reorder the others when a project is withdrawn, nor when weights are scaled', () => {
    fc.assert(
      fc.property(values, (all) => {
        const [first, ...rest] = Object.keys(all)
        if (first === undefined || rest.length === 0) return
        const order = methods
          .saw({ criteria, values: all })
          .ranking.map((tier) => tier.filter((p) => p !== first))
          .filter((t) => t.length > 0)
        const { [first]: _, ...others } = all
        expect(methods.saw({ criteria, values: others }).ranking).toEqual(order)
        expect(
          methods.saw({ criteria: criteria.map((c) => ({ ...c, weight: c.weight * 7 })), values: all }).ranking,
        ).toEqual(methods.saw({ criteria, values: all }).ranking)
      }),
    )
  })

  it('keeps the score between low and high, and the terms add up to it', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { score: result, low, high, terms, incomplete } = methods.saw({ criteria, values: all })
        for (const key of Object.keys(all)) {
          expect(Object.values(terms[key] ?? {}).reduce((a, b) => a + b, 0)).toBeCloseTo(result[key] ?? 0, 9)
          expect(low[key]).toBeLessThanOrEqual(result[key] ?? 0)
          expect(high[key]).toBeGreaterThanOrEqual(result[key] ?? 0)
          expect(incomplete.includes(key)).toBe(Object.values(all[key] ?? {}).includes(null))
        }
      }),
    )
  })
})

describe('laws over kringen', () => {
  const share = fc.record({
    A: fc.double({ min: 0, max: 1, noNaN: true }),
    B: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  it('keep A above B when every kring has A above B', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 5 }),
        (list) => {
          const groups = list.map(([s, members], i) => ({
            id: `k${i}`,
            members,
            share: { A: Math.max(s.A, s.B) + 0.01, B: Math.min(s.A, s.B) },
          }))
          for (const weighting of ['equal', 'members'] as const) {
            expect(methods.consolidate({ items: ['A', 'B'], groups, weighting }).ranking[0]).toEqual(['A'])
          }
        },
      ),
    )
  })

  it('never let a hidden group be computed from the total minus the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 8 }),
        (sizes, k) => {
          const groups = sizes.map((n, i) => ({ id: `k${i}`, n }))
          const { published, suppressed, empty, total } = methods.suppress({ groups, k })
          expect([...published, ...suppressed, ...empty].sort()).toEqual(groups.map((g) => g.id).sort())
          const n = (id: string): number => groups.find((g) => g.id === id)?.n ?? 0
          for (const id of published) expect(n(id)).toBeGreaterThanOrEqual(k)
          const hidden = suppressed.reduce((sum, id) => sum + n(id), 0)
          // What can be computed is the sum of the hidden ones: nobody, or at least k people in at least two groups.
          if (total && suppressed.length > 0) expect(hidden >= k || published.length === 0).toBe(true)
          if (total) expect(sizes.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(k)
        },
      ),
    )
  })
})
