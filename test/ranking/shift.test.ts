/** Two surveys side by side: false alarms stay below what is stated, and a theme that really moved is found. */
import { describe, expect, it } from 'vitest'
import { methods } from '../../src/ranking/index.ts'
import { random } from '../../src/ranking/random.ts'

const THEMES = Array.from({ length: 12 }, (_, i) => `thema-${i + 1}`)
const SEED = 7
const RUNS = 300
const BEFORE = THEMES.map((_, i) => 0.8 - 0.13 * i)

/** Scores 1–5 with each member's own use of the scale, and one answer in ten missing. */
function survey(
  n: number,
  quality: readonly number[],
  draw: () => number,
): { scores: Record<string, number | null> }[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw())
  return Array.from({ length: n }, () => {
    const lean = 0.5 * normal()
    const use = 0.7 + 0.6 * draw()
    const score = (i: number): number => Math.round(3 + lean + use * ((quality[i] ?? 0) + normal()))
    return {
      scores: Object.fromEntries(
        THEMES.map((theme, i) => [theme, draw() < 0.1 ? null : Math.min(5, Math.max(1, score(i)))]),
      ),
    }
  })
}

describe.each([
  [10, 10],
  [12, 40],
  [33, 30],
  [60, 20],
])('surveys of %i and %i', (n, m) => {
  it('give a false alarm in at most 5 of 100', () => {
    const draw = random(SEED)
    let alarms = 0
    for (let seed = 0; seed < RUNS; seed++) {
      const sides = { before: survey(n, BEFORE, draw), after: survey(m, BEFORE, draw) }
      if (methods.shift({ items: THEMES, ...sides, N: 499, seed }).real.length > 0) alarms++
    }
    // Two standard errors of so many runs above the stated level.
    expect(alarms / RUNS).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / RUNS))
    expect(alarms).toBeGreaterThan(0)
  })
})

it('finds a theme that moved by one and a half points, and hardly any other', () => {
  const draw = random(SEED)
  const after = BEFORE.map((quality, i) => (i === 6 ? quality + 1.5 : quality))
  let found = 0
  for (let seed = 0; seed < 100; seed++) {
    const sides = { before: survey(33, BEFORE, draw), after: survey(30, after, draw) }
    const { real, difference, margin } = methods.shift({ items: THEMES, ...sides, N: 499, seed })
    if (real.includes('thema-7')) found++
    for (const theme of THEMES)
      expect(real.includes(theme)).toBe(Math.abs(difference[theme] ?? 0) > (margin[theme] ?? 1) + 1e-9)
  }
  expect(found).toBeGreaterThan(80)
})

it('is the same with the same seed, and turns its sign with the order of the surveys', () => {
  const draw = random(SEED)
  const [before, after] = [survey(12, BEFORE, draw), survey(15, BEFORE, draw)]
  const one = methods.shift({ items: THEMES, before, after, N: 99, seed: 3 })
  expect(methods.shift({ items: THEMES, before, after, N: 99, seed: 3 })).toEqual(one)
  const turned = methods.shift({ items: THEMES, before: after, after: before, N: 99, seed: 3 })
  for (const theme of THEMES) expect(turned.difference[theme]).toBeCloseTo(-(one.difference[theme] ?? 0), 9)
})
