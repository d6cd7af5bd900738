/** The money on a report's first page: one bar, and the largest gaps by name. */

import type { RootContent } from 'mdast'
import { table } from '../../document/nodes.ts'
import type { Project } from '../../plan/model.ts'
import { moneyBar } from '../drawn-once.ts'
import type { ProjectView } from '../view/items.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/** How many gaps it names. */
const LARGEST = 2

/** One bar, and the largest gaps by name. */
export function moneyInShort(view: KringView | AssociationView, { words, numbers, audience }: Scribe): RootContent[] {
  const { cost, funded, open } = view.money
  if (cost === 0) return []
  const say = words.firstPage.money
  const members = audience.kind === 'members'
  const programme = programmeOf(view)
  const largest = largestGaps(view).map(({ project, gap }) => say.named(project.title, numbers.euro(gap)))
  const there = (members ? say.there : say.funded)(numbers.euro(funded))
  const lacks = (members ? say.find : say.gap)(numbers.euro(open))
  const alt = `${there}, ${lacks}.${largest.length === 0 ? '' : ` ${say.largest(numbers.list(largest))}.`}`
  const bar = drawable({
    id: 'geldbalk',
    title: say.title,
    description: alt,
    funded: { amount: funded, words: there },
    gap: { amount: open, words: lacks },
  })
  const budgeted = programme.filter(({ project }) => project.cost !== null).length
  return [
    {
      type: 'figure',
      svg: moneyBar(bar, 720),
      narrow: moneyBar({ ...bar, id: `${bar.id}-smal` }, 320),
      alt,
      ...(largest.length > 0 && { title: say.largest(numbers.list(largest)) }),
      caption: say.caption(numbers.euro(cost), budgeted),
      table: table(
        [words.cost, words.report.money.funded, members ? upperFirst(words.firstPage.toFind) : words.toFund],
        [[numbers.euro(cost), numbers.euro(funded), numbers.euro(open)]],
        ['right', 'right', 'right'],
      ),
    },
  ]
}

/** The open projects, in the order of the programme. */
export const programmeOf = (view: KringView | AssociationView): ProjectView[] =>
  'kringen' in view ? view.kringen.flatMap((kring) => kring.programme) : view.programme

/** The largest gaps, in euro. */
export const largestGaps = (view: KringView | AssociationView): { project: Project; gap: number }[] =>
  programmeOf(view)
    .flatMap(({ project, toFund: gap }) => (gap ? [{ project, gap }] : []))
    .sort((a, b) => b.gap - a.gap)
    .slice(0, LARGEST)
