/** Wishes as a list: their support, what takes them up, and the question behind them. */

import type { Cell, Sheet } from '../../document/sheet.ts'
import { came, type Reply } from '../../execution/replies.ts'
import type { Open, Wish } from '../../plan/model.ts'
import { shortKring } from '../../plan/names.ts'
import { newsWord } from '../replies.ts'
import { fieldSaid } from '../sections/open.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { WishView } from '../view/items.ts'
import type { KringFacts } from '../view/view.ts'

export function wishesList(
  kringen: readonly KringFacts[],
  { words, numbers }: Scribe,
  kept: (wish: Wish) => boolean,
): Sheet {
  const say = words.report.lists
  // Columns that nobody fills in would only be in the way.
  const answered = kringen.some(({ themes }) => themes.some((theme) => theme.wishes.some(({ wish }) => wish.answer)))
  const left = (['unknown', 'inapplicable'] satisfies (keyof Open)[]).filter((kind) =>
    kringen.some(({ themes }) => themes.some(({ wishes }) => wishes.some(({ wish }) => kept(wish) && wish[kind]))),
  )
  const row = (
    view: KringFacts,
    theme: string,
    { wish, reply, challenges, projects: taken, branches }: WishView,
  ): Cell[] => [
    shortKring(view.config, view.kring.slug),
    theme,
    wish.title,
    wish.support,
    challenges.map((c) => c.title).join('; '),
    taken.map((p) => p.title).join('; '),
    branches.join('; '),
    wish.underlyingQuestion,
    wish.certainty === null ? null : words.certainty[wish.certainty],
    ...(answered ? answerCells(reply, words) : []),
    wish.key,
    ...left.map((kind) => wish[kind]?.map((name) => fieldSaid(name, words, numbers.language)).join('; ') ?? null),
  ]
  return {
    id: 'wishes',
    name: say.wishes,
    columns: [
      { title: say.kring, kind: 'text', screen: kringen.length === 1 },
      { title: words.theme, kind: 'text' },
      { title: say.title, kind: 'text', key: true },
      { title: words.supportLabel, kind: 'number' },
      { title: words.answersChallenges, kind: 'text', screen: true },
      { title: words.servedBy, kind: 'text' },
      { title: words.branches, kind: 'text', screen: true },
      { title: words.question, kind: 'text' },
      { title: say.certainty, kind: 'text' },
      ...(answered ? answerColumns(words) : []),
      { title: say.id, kind: 'text', screen: true },
      ...left.map((kind) => ({ title: words.amounts[kind], kind: 'text' as const, screen: true })),
    ],
    rows: kringen.flatMap((view) =>
      view.themes.flatMap((theme) =>
        theme.wishes.filter(({ wish }) => kept(wish)).map((wish) => row(view, theme.name, wish)),
      ),
    ),
  }
}

function answerColumns({ replies: say }: Scribe['words']): Sheet['columns'] {
  return [
    { title: say.answer, kind: 'text' },
    { title: say.answeredOn, kind: 'date' },
    { title: say.answeredBy, kind: 'text', screen: true },
    { title: say.reason, kind: 'text' },
  ]
}

function answerCells(reply: Reply, { replies: say }: Scribe['words']): Cell[] {
  const answer = came(reply) ? reply.answer : null
  return [
    came(reply) ? newsWord(reply, say) : null,
    answer?.date ?? null,
    answer?.forum ?? null,
    answer?.reason ?? null,
  ]
}
