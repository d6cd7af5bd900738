/** A change in short: how many of each thing, the most telling first. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Changes, ItemChange } from '../../history/changes.ts'
import type { ItemFact } from '../../history/compare.ts'
import type { Words } from '../../language/en/words.ts'

const KINDS = ['project', 'wish', 'challenge'] as const

/** The counts in words; what is none is left out. */
export function countedIn(
  { items, consequences }: Changes,
  findings: { added: readonly Finding[]; mended: readonly Finding[] },
  { counted }: Words['changes'],
): string[] {
  const count = (fits: (change: ItemChange) => boolean): number => items.filter(fits).length
  const having = (fits: (fact: ItemFact) => boolean): number => count(({ facts }) => facts.some(fits))
  const decisions = items
    .flatMap(({ facts }) => facts)
    .filter((f) => f.fact === 'decision' && f.change.what === 'added')
  const told: [number, (n: number) => string][] = [
    ...KINDS.map((kind): [number, (n: number) => string] => [
      count((c) => c.kind === kind && c.before === null),
      counted.added[kind],
    ]),
    ...KINDS.map((kind): [number, (n: number) => string] => [
      count((c) => c.kind === kind && c.after === null && c.merged === null),
      counted.gone[kind],
    ]),
    [count((c) => c.merged !== null), counted.merged],
    [having((f) => f.fact === 'place'), counted.moved],
    [having(isRenamed), counted.renamed],
    [having((f) => f.fact === 'phase'), counted.phases],
    [having((f) => f.fact === 'signal'), counted.signals],
    [having((f) => f.fact === 'end' && (f.days ?? 0) > 0), counted.slipped],
    [decisions.length, counted.decisions],
    [having((f) => f.fact === 'question' && f.from === null), counted.questions],
    [placesMoved(consequences.themes) + placesMoved(consequences.projects), counted.ranks],
    [findings.added.length, counted.findings],
    [findings.mended.length, counted.mended],
  ]
  return told.filter(([n]) => n > 0).map(([n, say]) => say(n))
}

/** Another title, or another id in the place of one. */
const isRenamed = (f: ItemFact): boolean => f.fact === 'title' || (f.fact === 'id' && f.from !== null && f.to !== null)

const placesMoved = (moves: readonly { from: number | null; to: number | null }[]): number =>
  moves.filter(({ from, to }) => from !== to).length
