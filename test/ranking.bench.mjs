// Times every ranking method on a whole association's ballots, side by side in one run, with the memory that each needs.
import { methods } from 'masterplan/ranking'

const ITEMS = Array.from({ length: 12 }, (_, i) => `thema-${i + 1}`)
// 450 ballots of scores 1–5 with a tenth unanswered, made by a simple rule, so that every run has the same.
const ballots = Array.from({ length: 450 }, (_, i) => ({
  scores: Object.fromEntries(
    ITEMS.map((item, j) => [item, (i * 31 + j * 17) % 10 === 0 ? null : ((i * 7 + j * j * 3 + i * j) % 5) + 1]),
  ),
}))
const top3 = ballots.map((_, i) => ({ ranking: [0, 1, 2].map((r) => ITEMS[(i * 5 + r * (1 + (i % 3))) % 12]) }))
const criteria = ['belang', 'urgentie', 'haalbaarheid', 'draagvlak', 'inspanning']
const scored = (value) =>
  Object.fromEntries(
    Array.from({ length: 80 }, (_, i) => [
      `project-${i}`,
      Object.fromEntries(criteria.map((c, j) => [c, value((i * 3 + j * 7 + i * j) % 5)])),
    ]),
  )
const weight = Object.fromEntries(criteria.map((c, j) => [c, 30 - 5 * j]))
const shares = (g) => Object.fromEntries(ITEMS.map((item, i) => [item, ((i * 5 + g * 7) % 12) / 12]))
const groups = Array.from({ length: 4 }, (_, g) => ({ id: `k${g}`, members: 100 + g, share: shares(g) }))
const ratings = ballots.map(({ scores }) => ITEMS.map((item) => scores[item] ?? 3))

const inputs = {
  bootstrap: { items: ITEMS, ballots, N: 10_000, k: 3 },
  borda: { items: ITEMS, ballots },
  consolidate: { items: ITEMS, groups, weighting: 'members' },
  copeland: { items: ITEMS, ballots },
  kemeny: { items: ITEMS, ballots },
  kendallTau: { x: ratings.map((row) => row[0]), y: ratings.map((row) => row[1]) },
  kendallW: { ratings },
  levels: { quota: { 3: 3, 2: 5 }, ranking: ITEMS.map((item) => [item]) },
  margin: { n: 125, N: 450 },
  mean: { items: ITEMS, ballots },
  saw: { criteria: criteria.map((id) => ({ id, weight: weight[id] })), values: scored((x) => x + 1) },
  schulze: { items: ITEMS, ballots },
  sharedFocus: { items: ITEMS, groups },
  smaa: { criteria, values: scored((x) => x / 4), N: 10_000 },
  suppress: { groups: groups.map(({ id }, i) => ({ id, n: 3 + i * 4 })) },
  topk: { items: ITEMS, ballots: top3, k: 3 },
  weightStability: { criteria, weights: weight, values: scored((x) => x / 4) },
  weights: { scheme: 'points', points: weight },
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const times = Object.fromEntries(Object.keys(methods).map((name) => [name, []]))
const memory = {}
for (let round = -1; round < 5; round++) {
  for (const [name, compute] of Object.entries(methods)) {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const start = process.hrtime.bigint()
    compute(inputs[name])
    const ms = Number(process.hrtime.bigint() - start) / 1e6
    memory[name] = Math.max(memory[name] ?? 0, process.memoryUsage().heapUsed - before)
    // The first round only warms the compiler.
    if (round >= 0) times[name].push(ms)
  }
}
const share = Object.fromEntries(
  Object.entries(times).map(([name, list]) => [name, median(list.map((ms, i) => ms / times.borda[i]))]),
)
console.log(
  `450 ballots × ${ITEMS.length} themes, 80 projects × ${criteria.length} criteria, 10,000 draws; node ${process.versions.node}`,
)
console.log('ratio: to borda in the same round; MB: the most that the heap grew during a call\n')
console.log(`${'method'.padEnd(18)}${'median ms'.padStart(10)}${'ratio'.padStart(9)}${'MB'.padStart(8)}`)
for (const [name, list] of Object.entries(times))
  console.log(
    `${name.padEnd(18)}${median(list).toFixed(2).padStart(10)}${share[name].toFixed(2).padStart(9)}${(memory[name] / 2 ** 20).toFixed(1).padStart(8)}`,
  )
