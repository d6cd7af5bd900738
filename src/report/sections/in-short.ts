/** An item for who reads an extract: what it is and how it stands, without how it came to be. */
import type { RootContent } from 'mdast'
import { facts } from '../../document/facts.ts'
import { group, h, joined, strong, text } from '../../document/nodes.ts'
import type { Challenge } from '../../plan/model.ts'
import { costOf } from '../amounts.ts'
import { itemAnchor, itemLink } from '../anchors.ts'
import { led, prose } from '../prose.ts'
import type { ProjectView, WishView } from '../view/items.ts'
import { asksOf, fundingOf, opening, planningOf, resultOf } from './project.ts'
import type { Scribe } from './scribe.ts'
import { answered, question } from './theme.ts'

/** What a branche reads of a project: what it is, how it goes, who, when and how much, and what is asked for it; not how it came to be. */
export function projectInShort(view: ProjectView, theme: string, scribe: Scribe): RootContent {
  const { words } = scribe
  const { project } = view
  return group('section', 'card project', [
    ...opening(view, 4, scribe),
    ...facts(
      [
        [words.theme, theme],
        [words.lead, view.lead],
        [words.planning, planningOf(view, scribe)],
        [words.cost, costOf(project, scribe)],
      ],
      [
        [words.funding, fundingOf(view, scribe)],
        [words.partners, view.partners.length > 0 ? scribe.numbers.list(view.partners) : null],
        [words.replies.asked, asksOf(view, scribe)],
      ],
    ),
    ...resultOf(view, 4, scribe),
  ])
}

/** What a branche reads of a wish: what it is, who wants it, what came of it and the question behind it. */
export function wishInShort({ wish, projects }: WishView, theme: string, scribe: Scribe): RootContent {
  const { words } = scribe
  const taken = projects.length === 0 ? null : joined(projects.map(itemLink), '; ')
  return group('section', 'card wish', [
    h(4, wish.title, wish.key === null ? undefined : itemAnchor(wish.key)),
    ...prose(wish.prose, 4),
    ...facts(
      [
        [words.theme, theme],
        [words.supportLabel, wish.support === null ? words.supportUnknown : words.support(wish.support)],
      ],
      [[words.servedBy, taken ?? (wish.answer === null ? words.notServed : null)]],
    ),
    ...(wish.answer === null ? [] : answered(wish.answer, scribe)),
    ...(wish.underlyingQuestion === null
      ? []
      : question([], wish.underlyingQuestion, wish.certainty && words.certainty[wish.certainty], scribe)),
  ])
}

/** A challenge with the theme that it is of. */
export function challengeInShort({ title, key, prose: source }: Challenge, theme: string): RootContent[] {
  return [
    h(4, title, key === null ? undefined : itemAnchor(key)),
    ...led([strong(`${theme}${source.trim() === '' ? '' : ':'}`), text(' ')], source, 4),
  ]
}
