/** A change in short: how many of each thing, the most telling first. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Changes, ItemChange, KringChange } from '../../history/changes.ts'
import type { ItemFact } from '../../history/compare.ts'
import type { Words } from '../../language/en/words.ts'

const KINDS = ['project', 'wish', 'challenge'] as const

/** The counts in words; what is none is left out. */
export function countedIn(
  { kringen, items, consequences }: Changes,
  findings: { added: readonly Finding[]; mended: readonly Finding[] },
  { counted }: Words['changes'],
): string[] {
  const count = (fits: (change: ItemChange) => boolean): number => items.filter(fits).length
  const having = (fits: (fact: ItemFact) => boolean): number => count(({ facts }) => facts.some(fits))
  const decisions = items
    .flatMap(({ facts }) => facts)
    .filter((f) => f.fact === 'decision' && f.change.what === 'added')
  // One that went up in another is not gone, and is told beside it.
  const kringenThat = (what: KringChange['what']): number =>
    kringen.filter((one) => one.what === what && one.into === null).length
  const places = [...consequences.themes, ...consequences.projects]
  const told: [number, (n: number) => string][] = [
    [kringenThat('added'), counted.kringen.added],
    [kringenThat('gone'), counted.kringen.gone],
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
    [places.filter(({ from, to }) => from !== null && to !== null && from !== to).length, counted.ranks],
    [places.filter(({ from, to }) => from === null && to !== null).length, counted.placed],
    [places.filter(({ from, to }) => from !== null && to === null).length, counted.unplaced],
    [findings.added.length, counted.findings],
    [findings.mended.length, counted.mended],
  ]
  return told.filter(([n]) => n > 0).map(([n, say]) => say(n))
}

/** Another title, or another id in the place of one. */
const isRenamed = (f: ItemFact): boolean => f.fact === 'title' || (f.fact === 'id' && f.from !== null && f.to !== null)
