/** Which open projects wait for which, directly or through others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksIn } from '../../src/execution/blocks.ts'
import type { Phase, Plans } from '../../src/plan/model.ts'
import { kringOf, plansOf, projectOf, themeOf } from './made.ts'

type Graph = Record<string, { waits?: string[]; phase?: Phase }>

const key = (id: string): string => (id.includes('/') ? id : `noord/energie/${id}`)

function plansWith(graph: Graph): Plans {
  const projects = Object.entries(graph).map(([id, { waits = [], phase = 'idee' }]) =>
    projectOf(id, { phase, blockedBy: waits.map(key) }),
  )
  return plansOf(kringOf([themeOf({ projects })]))
}

/** The chains of every project that waits, by id. */
function chains(graph: Graph): Record<string, string[]> {
  return Object.fromEntries(
    [...blocksIn(plansWith(graph))].map(([name, block]) => [
      name.replace('noord/energie/', ''),
      block.chains.map((links) => links.map((link) => link.title).join(' > ')),
    ]),
  )
}

describe('what waits', () => {
  it.each<[string, Graph, Record<string, string[]>]>([
    ['for nothing', { a: {}, b: {} }, {}],
    ['for one', { a: { waits: ['b'] }, b: {} }, { a: ['B'] }],
    ['through a chain', { a: { waits: ['b'] }, b: { waits: ['c'] }, c: {} }, { a: ['B', 'B > C'], b: ['C'] }],
    [
      'by the shortest way',
      { a: { waits: ['b', 'd'] }, b: { waits: ['c'] }, c: { waits: ['d'] }, d: {} },
      { a: ['B', 'D', 'B > C'], b: ['C', 'C > D'], c: ['D'] },
    ],
    ['in a circle', { a: { waits: ['b'] }, b: { waits: ['a'] } }, { a: ['B'], b: ['A'] }],
    ['for itself', { a: { waits: ['a'] } }, {}],
    ['for itself and another', { a: { waits: ['a', 'b'] }, b: {} }, { a: ['B'] }],
    ['for one twice', { a: { waits: ['b', 'b'] }, b: {} }, { a: ['B'] }],
    ['for what does not exist', { a: { waits: ['nergens'] } }, {}],
    ['for what is finished', { a: { waits: ['b'] }, b: { phase: 'afgerond' } }, {}],
    ['for what was dropped', { a: { waits: ['b'] }, b: { phase: 'vervallen' } }, {}],
    ['for what is on hold', { a: { waits: ['b'] }, b: { phase: 'on-hold' } }, { a: ['B'] }],
    ['no further than what is finished', { a: { waits: ['b'] }, b: { waits: ['c'], phase: 'afgerond' }, c: {} }, {}],
    ['no more when it is finished itself', { a: { waits: ['b'], phase: 'afgerond' }, b: {} }, {}],
    ['for another kring', { a: { waits: ['zuid/water/b'] }, 'zuid/water/b': {} }, { a: ['B'] }],
  ])('%s', (_, graph, expected) => expect(chains(graph)).toEqual(expected))

  it('gives no more than the nearest hundred', () => {
    const graph: Graph = { start: { waits: Array.from({ length: 150 }, (_, i) => `p${i}`) } }
    for (let i = 0; i < 150; i++) graph[`p${i}`] = {}
    const found = chains(graph)['start'] ?? []
    expect(found).toHaveLength(100)
    expect(found.at(-1)).toBe('P99')
  })

  it('takes the first of two projects with one id, and none without an id', () => {
    const projects = [
      projectOf('a', { blockedBy: [key('b')] }),
      projectOf('b', { phase: 'afgerond' }),
      projectOf('b', { phase: 'idee' }),
      projectOf(null, { blockedBy: [key('a')] }),
    ]
    expect(blocksIn(plansOf(kringOf([themeOf({ projects })]))).size).toBe(0)
  })
})

describe('of any projects', () => {
  const PHASES: Phase[] = ['idee', 'uitvoering', 'on-hold', 'afgerond', 'vervallen']
  const graphs = fc
    .array(fc.record({ waits: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }), phase: fc.constantFrom(...PHASES) }), {
      maxLength: 10,
    })
    .map(
      (nodes): Graph =>
        Object.fromEntries(nodes.map(({ waits, phase }, i) => [`p${i}`, { waits: waits.map((n) => `p${n}`), phase }])),
    )

  /** The steps from one project to each that it can reach over open ones, the plain way: a matrix that is closed. */
  function distances(graph: Graph): Map<string, Map<string, number>> {
    const open = Object.keys(graph).filter((id) => !['afgerond', 'vervallen'].includes(graph[id]?.phase ?? ''))
    const far = new Map(
      open.map((from) => [
        from,
        new Map(open.flatMap((to): [string, number][] => (graph[from]?.waits?.includes(to) ? [[to, 1]] : []))),
      ]),
    )
    for (const over of open)
      for (const from of open)
        for (const to of open) {
          const steps = (far.get(from)?.get(over) ?? Infinity) + (far.get(over)?.get(to) ?? Infinity)
          if (steps < (far.get(from)?.get(to) ?? Infinity)) far.get(from)?.set(to, steps)
        }
    return far
  }

  it('names exactly the open ones that can be reached, by the shortest way, each step a wait', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const blocks = blocksIn(plansWith(graph))
        for (const [from, reached] of distances(graph)) {
          reached.delete(from)
          const found = blocks.get(key(from))?.chains ?? []
          expect(Object.fromEntries(found.map((links) => [links.at(-1)?.key, links.length]))).toEqual(
            Object.fromEntries([...reached].map(([to, steps]) => [key(to), steps])),
          )
          expect(found).toHaveLength(reached.size)
          for (const links of found)
            links.forEach((link, i) => {
              const before = i === 0 ? from : (links[i - 1]?.key.split('/').at(-1) ?? '')
              expect(graph[before]?.waits?.map(key)).toContain(link.key)
            })
        }
        for (const name of blocks.keys()) expect(distances(graph).has(name.split('/').at(-1) ?? '')).toBe(true)
      }),
    )
  })
})
