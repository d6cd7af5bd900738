/** Projects that wait for each other in a circle. */

import type { ItemKey, Kring } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { formsOf, placedIn, shortReference, spotOf } from '../../plan/references.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** More circles, and more links of one, are not told at once. */
const MOST = 10

/** The projects of a kring that are blocked; of two with one id the last counts. */
const blockedIn = once((kring: Kring) => {
  const blockers = new Map<ItemKey, ItemKey[]>()
  for (const { item } of placedIn(kring))
    if (item.kind === 'project' && item.key !== null) blockers.set(item.key, item.blockedBy)
  return [...blockers].filter(([, keys]) => keys.length > 0)
})

export default rule({
  id: 'cyclische-blokkade',
  severity: 'error',
  words: {
    nl: {
      title: 'Projecten wachten op elkaar',
      message: ({ chain }) => `Deze projecten wachten op elkaar: ${chain.join(' → ')}, verwacht een begin.`,
      why: 'In een kringetje kan geen enkel project als eerste verder.',
      mend: 'Haal een van de verwijzingen in `geblokkeerd-door` weg.',
    },
    en: {
      title: 'Projects wait for each other',
      message: ({ chain }) => `These projects wait for each other: ${chain.join(' → ')}, expected a beginning.`,
      why: 'In a circle no project can be the first to go on.',
      mend: 'Remove one of the references in `geblokkeerd-door`.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub: { geblokkeerd-door: [kabel] }\n  kabel: { geblokkeerd-door: [hub] }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n### Kabel {#kabel}\n',
    },
    {
      front: 'projecten:\n  hub: { geblokkeerd-door: [kabel] }\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n### Kabel {#kabel}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ chain: string[] }>) {
    const blockers = new Map<ItemKey, ItemKey[]>()
    for (const [key, keys] of set.plans.kringen.flatMap(blockedIn)) blockers.set(key, keys)
    for (const cycle of cycles(blockers).slice(0, MOST)) {
      const [first = '', ...others] = cycle
      const [kring = '', theme = '', id = ''] = first.split('/')
      const file = spotOf(set, first).file
      const blocker = others[0] ?? first
      const chain = [...cycle.slice(0, MOST), first].map((key) => shortReference(key, kring, theme))
      const path = ['projecten', id, 'geblokkeerd-door', formsOf(blocker, { kring, slug: theme })]
      report(
        { file, at: { path, part: 'value' } },
        { chain },
        others.slice(0, MOST).map((key) => spotOf(set, key)),
      )
    }
  },
})

/** Each circle once, from its first item in the alphabet. Iterative, so that a long chain can't exhaust the stack. */
function cycles(blockers: Map<ItemKey, ItemKey[]>): ItemKey[][] {
  const found: ItemKey[][] = []
  const done = new Set<ItemKey>()
  for (const start of [...blockers.keys()].sort()) {
    const path: ItemKey[] = []
    const next: ItemKey[][] = [[start]]
    while (next.length > 0) {
      const key = next.at(-1)?.shift()
      if (key === undefined) {
        next.pop()
        const left = path.pop()
        if (left !== undefined) done.add(left)
      } else if (path.includes(key)) {
        const cycle = path.slice(path.indexOf(key))
        const first = cycle.indexOf([...cycle].sort()[0] ?? key)
        found.push([...cycle.slice(first), ...cycle.slice(0, first)])
      } else if (!done.has(key)) {
        path.push(key)
        next.push([...(blockers.get(key) ?? [])])
      }
    }
  }
  return found
}
