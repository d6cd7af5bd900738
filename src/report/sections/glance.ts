/** A kring in one glance: the top priorities, the counts, and what asks for attention. */

import type { RootContent } from 'mdast'
import { group, h, link, list, p, strong, text } from '../../document/nodes.ts'
import { isBlank } from '../../plan/guidance.ts'
import { moneyRemarks } from '../amounts.ts'
import { themeAnchor } from '../anchors.ts'
import { progressLine } from '../rolled.ts'
import type { KringView } from '../view/view.ts'
import { attentionList, legend } from './attention.ts'
import type { Scribe } from './scribe.ts'

export function glance(view: KringView, scribe: Scribe): RootContent[] {
  const { words, audience } = scribe
  const top = view.themes.filter((t) => t.rank.place !== null && t.rank.place <= 3)
  return [
    h(2, words.glance, 'in-een-oogopslag'),
    group('div', 'glance', [
      group('div', 'card', [
        h(3, words.topPriorities),
        ...(top.length > 0
          ? [
              list(
                top.map((t) => [
                  strong(`${t.rank.place}${t.rank.tied ? '=' : ''}`),
                  text(' '),
                  link(themeAnchor(t.theme.slug), t.name),
                ]),
                'top',
              ),
            ]
          : [p(words.report.noResult)]),
        ...(audience.kind === 'all' ? [list(counts(view, scribe), 'counts')] : []),
      ]),
      // The board has read it above, and members want to know where it goes.
      ...(audience.kind === 'all'
        ? [group('div', 'card', [h(3, words.attention), ...attentionList(view, scribe), legend(scribe)])]
        : [group('div', 'card', [h(3, words.report.figures), list(counts(view, scribe), 'counts')])]),
    ]),
  ]
}

function counts({ kring, counts: n, passport, money, config }: KringView, { words, numbers }: Scribe): string[] {
  // Of a plan that has only been begun, noughts say no more than that.
  if (isBlank(kring)) return [words.report.nothingYet]
  const progress = progressLine(kring, config, words)
  return [
    words.countChallenges(n.challenges),
    words.countWishes(n.wishes),
    words.countQuestions(n),
    words.countProjects(n.projects, n.open, n.running),
    words.moneyShort(numbers.euro(money.cost), numbers.euro(money.open)),
    ...moneyRemarks(money, { words, numbers }),
    ...(progress === null ? [] : [progress]),
    ...(passport.errors > 0 ? [words.countErrors(passport.errors)] : []),
  ]
}
