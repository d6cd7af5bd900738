/** What changed in one item: a fact for each field of the plan that differs. */
import type { Item, Why, Wish } from '../plan/model.ts'
import { type Facts, type ItemFact, lines, references, type Shared, sets, turn } from './compare.ts'
import { lineChanges, noForum } from './lines.ts'
import type { Named } from './match.ts'
import { PROJECT } from './project-facts.ts'
import { isAlike, isSame, plainText } from './same.ts'
import type { Placed } from './side.ts'

/**
 * Every difference between an item then and now. `named` tells how an item of then is called now, so that what follows a move is no
 * change of its own.
 */
export function itemFacts(before: Placed, after: Placed, named: Named): ItemFact[] {
  const { kring, theme } = before
  const moved: ItemFact[] =
    kring === after.kring && theme === after.theme
      ? []
      : [{ fact: 'place', from: { kring, theme }, to: { kring: after.kring, theme: after.theme } }]
  const [a, b] = [before.item, after.item]
  const own =
    a.kind === 'project' && b.kind === 'project'
      ? every(PROJECT, a, b, named)
      : a.kind === 'wish' && b.kind === 'wish'
        ? every(WISH, a, b, named)
        : []
  return [...moved, ...every(SHARED, a, b, named), ...own, ...every(LINES, a, b, named)]
}

function every<T extends Item>(
  table: Record<string, (a: T, b: T, named: Named) => ItemFact[]>,
  a: T,
  b: T,
  named: Named,
) {
  return Object.values(table).flatMap((compare) => compare(a, b, named))
}

/** Texts as a report would show them: line ends and space at the ends are no change. */
const sameText = (a: string, b: string): boolean => plainText(a) === plainText(b)

type Line = 'journal' | 'decisions'

/** What was written of an item, told behind what changed in it. */
const LINES: Facts<Item, Line> = {
  journal: (a, b) => lines('journal', lineChanges(a.journal.map(noForum), b.journal.map(noForum))),
  decisions: (a, b) => lines('decision', lineChanges(a.decisions, b.decisions)),
}

const SHARED: Facts<Item, Exclude<Shared, Line>> = {
  // What matching has settled.
  kind: () => [],
  key: () => [],
  id: (a, b) => turn('id', a.id, b.id),
  title: (a, b) => (isSame(a.title, b.title) ? [] : [{ fact: 'title', from: a.title, to: b.title }]),
  prose: (a, b) => (sameText(a.prose, b.prose) ? [] : [{ fact: 'prose' }]),
  // Where a heading stands in its file is no fact of the item.
  heading: () => [],
  // A former name is told as the move or the merge that it states.
  formerly: () => [],
  branches: (a, b) => sets('branches', a.branches, b.branches),
  unknown: (a, b) => sets('unknown', a.unknown ?? [], b.unknown ?? []),
  inapplicable: (a, b) => sets('inapplicable', a.inapplicable ?? [], b.inapplicable ?? []),
}

const WISH: Facts<Wish, Exclude<keyof Wish, Shared>> = {
  challenges: (a, b, named) => references('challenges', a.challenges, b.challenges, named),
  support: (a, b) => turn('support', a.support, b.support),
  certainty: (a, b) => turn('certainty', a.certainty, b.certainty),
  answer: (a, b) => (isAlike(a.answer, b.answer) ? [] : [{ fact: 'answer', from: a.answer, to: b.answer }]),
  whys: (a, b) => sets('whys', whyLines(a.whys), whyLines(b.whys)),
  underlyingQuestion: (a, b) => turn('question', a.underlyingQuestion, b.underlyingQuestion),
}

/** The whys of a tree as lines, each with the questions above it, so that one that went elsewhere in the tree is a change. */
function whyLines(whys: readonly Why[], above = ''): string[] {
  return whys.flatMap((why) => {
    const { question, answer } = why
    const line = [question, answer].filter((part) => part !== null).join(' ')
    const source = [why.source, why.date].filter((part) => part !== null).join(', ')
    const whole = `${above}${line}${source === '' ? '' : ` (${source})`}`
    return [whole.normalize(), ...whyLines(why.children, `${whole} › `)]
  })
}
