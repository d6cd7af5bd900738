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

const known = ['examples', 'more-examples'].flatMap((name) => {
  const { cases } = JSON.parse(readFileSync(`test/ranking/${name}.json`, 'utf8')) as { cases: Case[] }
  return cases as (Case & { method: keyof typeof methods })[]
})

/** Numbers agree within the tolerance; inside a tier the order doesn't matter; extra fields in a result are fine. */
function agree(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number')
    expect(
      Math.abs((actual as number) - expected),
      `${path}: ${String(actual)} is not ${expected}`,
    ).toBeLessThanOrEqual(tolerance)
  else if (Array.isArray(expected) && Array.isArray(expected[0]))
    expect((actual as string[][]).map((t) => [...t].sort())).toEqual((expected as string[][]).map((t) => [...t].sort()))
  else if (Array.isArray(expected)) {
    expect(actual, path).toHaveLength(expected.length)
    for (const [i, value] of expected.entries()) agree((actual as unknown[])[i], value, tolerance, `${path}.${i}`)
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected))
      agree((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`)
  } else expect(actual, path).toEqual(expected)
}

describe('worked examples', () => {
  it.each(known.map((c) => [c.id, c] as const))('%s', (id, { method, input, expected, tolerance }) => {
    const compute = methods[method] as (input: never) => unknown
    if (expected['error'] !== undefined) {
      expect(() => compute(input)).toThrow(RangeError)
      if (expected['error'] !== true) expect(() => compute(input)).toThrow(String(expected['error']))
    } else agree(compute(input), expected, tolerance, id)
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

/** Every order of the items. */
function orders<T>(list: readonly T[]): T[][] {
  return list.length === 0 ? [[]] : list.flatMap((x) => orders(list.filter((y) => y !== x)).map((rest) => [x, ...rest]))
}

const ranking = fc
  .tuple(fc.shuffledSubarray(ITEMS, { minLength: 1 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([order, tied]) =>
    order.reduce<string[][]>((tiers, item, i) => {
      if (i > 0 && tied[i]) tiers.at(-1)?.push(item)
      else tiers.push([item])
      return tiers
    }, []),
  )
const cast = fc.array(fc.oneof(fc.record({ scores }), fc.record({ n: fc.integer({ min: 1, max: 4 }), ranking })), {
  maxLength: 10,
})

describe('laws of every method on ballots', () => {
  const byName = {
    ...methods,
    'schulze by margins': (input: never) => methods.schulze({ ...(input as object), strength: 'margins' } as never),
  }
  const compute = (name: keyof typeof byName, input: object): { ranking: string[][] } =>
    byName[name]({ ...input, k: 5 } as never) as { ranking: string[][] }
  const sets = (tiers: string[][]): string[][] => tiers.map((tier) => [...tier].sort())

  it.each(['borda', 'topk', 'copeland', 'schulze', 'schulze by margins', 'kemeny'] as const)(
    '%s sees neither the order of items and ballots, nor all ballots twice, nor their names',
    (name) => {
      fc.assert(
        fc.property(cast, fc.shuffledSubarray(ITEMS, { minLength: 5 }), (ballots, items) => {
          const once = sets(compute(name, { items: ITEMS, ballots }).ranking)
          expect(sets(compute(name, { items, ballots: [...ballots].reverse() }).ranking)).toEqual(once)
          expect(sets(compute(name, { items: ITEMS, ballots: [...ballots, ...ballots] }).ranking)).toEqual(once)
          const named = (item: string): string => `${'abcde'.indexOf(item)}`
          const renamed = ballots.map((b) =>
            'scores' in b
              ? { scores: Object.fromEntries(Object.entries(b.scores).map(([i, s]) => [named(i), s])) }
              : { n: b.n, ranking: b.ranking.map((tier) => tier.map(named)) },
          )
          const other = compute(name, { items: ITEMS.map(named), ballots: renamed }).ranking
          expect(sets(other)).toEqual(sets(once.map((tier) => tier.map(named))))
        }),
      )
    },
  )

  it('kemeny finds what trying every order finds', () => {
    fc.assert(
      fc.property(cast, (ballots) => {
        const { score: best, optima, first, ranking: common } = methods.kemeny({ items: ITEMS, ballots })
        const valid = ballots.filter((b) => !('scores' in b) || Object.values(b.scores).some((s) => s !== null))
        const above = (a: string, b: string): number =>
          valid.reduce((sum, ballot) => {
            if ('scores' in ballot) {
              const [x, y] = [ballot.scores[a] ?? null, ballot.scores[b] ?? null]
              return sum + (x !== null && y !== null && x > y ? 1 : 0)
            }
            const at = (item: string): number => {
              const tier = ballot.ranking.findIndex((t) => t.includes(item))
              return tier === -1 ? 9 : tier
            }
            return sum + (at(a) < at(b) ? ballot.n : 0)
          }, 0)
        const score = (order: string[]): number =>
          order.reduce((sum, a, i) => sum + order.slice(i + 1).reduce((s, b) => s + above(a, b), 0), 0)
        const all = orders(ITEMS).map((order) => ({ order, score: score(order) }))
        const most = Math.max(...all.map((o) => o.score))
        const tops = all.filter((o) => o.score === most).map((o) => o.order)
        expect({ best, optima, first }).toEqual({ best: most, optima: tops.length, first: tops[0] })
        // Tiers say just what the best orders agree on: each of them, and no finer split.
        const prefix = (order: string[], j: number): string => order.slice(0, j).sort().join()
        const cuts = [1, 2, 3, 4, 5].filter((j) => new Set(tops.map((order) => prefix(order, j))).size === 1)
        expect(common.map((_, i) => common.slice(0, i + 1).flat().length)).toEqual(cuts)
      }),
    )
  })

  it('schulze and copeland put a winner of all duels first, and a bootstrap gives chances that add up', () => {
    fc.assert(
      fc.property(cast, (ballots) => {
        const { score } = methods.copeland({ items: ITEMS, ballots })
        const winner = ITEMS.find((item) => score[item] === 4)
        if (winner) {
          expect(methods.copeland({ items: ITEMS, ballots }).ranking[0]).toEqual([winner])
          expect(methods.schulze({ items: ITEMS, ballots }).ranking[0]).toEqual([winner])
        }
        const { pFirst, pTopK, pAbove, voters } = methods.bootstrap({ items: ITEMS, ballots, k: 2, N: 40 })
        if (voters === 0) return
        const sum = (chances: Record<string, number | null>): number =>
          Object.values(chances).reduce<number>((s, p) => s + (p ?? 0), 0)
        expect(sum(pFirst)).toBeCloseTo(1, 9)
        expect(sum(pTopK)).toBeCloseTo(2, 9)
        for (const a of ITEMS)
          for (const b of ITEMS) if (a !== b) expect((pAbove[a]?.[b] ?? 0) + (pAbove[b]?.[a] ?? 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('gives the same chances for the same seed, and others for another', () => {
    const input = {
      items: ITEMS,
      ballots: [{ ranking: ['a', 'b'] }, { ranking: ['b', 'a'] }, { ranking: ['c'] }],
      N: 500,
    }
    expect(methods.bootstrap({ ...input, seed: 7 })).toEqual(methods.bootstrap({ ...input, seed: 7 }))
    expect(methods.bootstrap({ ...input, seed: 7 }).pFirst).not.toEqual(methods.bootstrap({ ...input, seed: 8 }).pFirst)
  })
})

describe('laws of moving weights', () => {
  const part = fc.integer({ min: 0, max: 4 }).map((n) => n / 4)
  const alternatives = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.record({ x: part, y: part, z: part }), {
    minKeys: 1,
  })
  const points = fc
    .record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }), z: fc.integer({ min: 0, max: 9 }) })
    .filter((w) => w.x + w.y + w.z > 0)
  const criteria = ['x', 'y', 'z'] as const
  const firstAt = (values: Record<string, Record<string, number>>, w: Record<string, number>): string[] =>
    methods.saw({ criteria: criteria.map((id) => ({ id, weight: w[id] ?? 0, min: 0, max: 1 })), values }).ranking[0] ??
    []

  it('the first stays first inside its interval, and not just outside it', () => {
    fc.assert(
      fc.property(alternatives, points, fc.constantFrom(...criteria), (values, weights, id) => {
        const { first, winner } = methods.weightStability({ criteria, weights, values })
        const total = weights.x + weights.y + weights.z
        const rest = total - weights[id]
        const at = (t: number): Record<string, number> =>
          Object.fromEntries(criteria.map((c) => [c, c === id ? t : (1 - t) * (rest > 0 ? weights[c] / rest : 1 / 2)]))
        const [low, high] = winner[id] ?? [0, 1]
        expect(low).toBeLessThanOrEqual(weights[id] / total + 1e-9)
        expect(high).toBeGreaterThanOrEqual(weights[id] / total - 1e-9)
        for (const t of [low, (low + high) / 2, high])
          for (const a of first) expect(firstAt(values, at(t))).toContain(a)
        for (const t of [low - 1e-4, high + 1e-4]) {
          if (t >= 0 && t <= 1) expect(first.every((a) => firstAt(values, at(t)).includes(a))).toBe(false)
        }
      }),
    )
  })

  it('the chances of the places add up, and only dominance is always', () => {
    fc.assert(
      fc.property(alternatives, (values) => {
        const { acceptability, alwaysFirst } = methods.smaa({ criteria, values, N: 30 })
        const ids = Object.keys(values)
        for (const id of ids) expect(acceptability[id]?.reduce((s, p) => s + p, 0)).toBeCloseTo(1, 9)
        ids.forEach((_, r) => {
          expect(ids.reduce((s, id) => s + (acceptability[id]?.[r] ?? 0), 0)).toBeCloseTo(1, 9)
        })
        if (alwaysFirst !== null) expect(acceptability[alwaysFirst]?.[0]).toBeCloseTo(1, 9)
      }),
    )
  })

  it('draws stay near the board’s own weights when it is asked to', () => {
    const values = { p: { x: 1, y: 0, z: 0 }, q: { x: 0, y: 1, z: 0 } }
    const near = (c: number): number =>
      methods.smaa({ criteria, values, alpha: { x: 0.6 * c, y: 0.3 * c, z: 0.1 * c } }).acceptability['p']?.[0] ?? 0
    expect(near(0.5)).toBeGreaterThan(0.6)
    expect(near(20)).toBeGreaterThan(0.9)
    expect(near(2000)).toBe(1)
  })
})

describe('laws over kringen', () => {
  const share = fc.record({
    A: fc.double({ min: 0, max: 0.9, noNaN: true }),
    B: fc.double({ min: 0, max: 0.9, noNaN: true }),
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

  it.each([3, 4, 5])('leave no group under %i to whoever subtracts, for every list of sizes there is', (k) => {
    const sizes = Array.from({ length: 9 }, (_, n) => n)
    const lists = sizes.flatMap((a) => sizes.flatMap((b) => sizes.flatMap((c) => sizes.map((d) => [a, b, c, d]))))
    for (const list of lists) {
      const groups = list.map((n, i) => ({ id: String(i), n }))
      const { published, suppressed, total } = methods.suppress({ groups, k })
      expect(published.every((id) => (list[Number(id)] ?? 0) >= k)).toBe(true)
      if (!total) continue
      // The total less any of the published leaves the hidden ones with some of the others: never a small group, nor one alone.
      const hidden = suppressed.reduce((sum, id) => sum + (list[Number(id)] ?? 0), 0)
      expect(suppressed.length === 0 || hidden >= k, list.join()).toBe(true)
      expect(suppressed.length === 1 && published.length > 0, list.join()).toBe(false)
    }
  })
})
