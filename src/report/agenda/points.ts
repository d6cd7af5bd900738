/** What each point of a meeting needs: decisions, what is late or blocked, wishes without an answer, reviews. */

import type { PhrasingContent, RootContent } from 'mdast'
import { h, list, p, strong, text } from '../../document/nodes.ts'
import { ofKring } from '../../document/pictures.ts'
import { toFund } from '../../execution/money.ts'
import type { Comparison } from '../../history/comparable.ts'
import { doneSince } from '../../history/done.ts'
import { ledBy } from '../../plan/leaders.ts'
import type { Kring, Plans } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { costOf } from '../amounts.ts'
import { prose, quoted } from '../prose.ts'
import { claim } from '../reach.ts'
import { answerLine, askLine } from '../replies.ts'
import { asked, passed } from '../sections/asked.ts'
import { said } from '../sections/attention.ts'
import { phaseBadge, signalBadge } from '../sections/badges.ts'
import type { Scribe } from '../sections/scribe.ts'
import { asReason } from '../view/attention.ts'
import { whoNames } from '../who.ts'
import type { AgendaInput } from './input.ts'

/** Each project on which a decision must be taken, with why, where it stands, and what is still to be found. */
export function decisionsPart(
  { agenda: { decisions, left, reach }, plans: { config }, one }: AgendaInput,
  scribe: Scribe,
): RootContent[] {
  const { words, numbers } = scribe
  if (decisions.length + left.length === 0) return [p(claim(words.agenda.noDecisions, reach, words))]
  const elsewhere = left.map(({ kring, count }): PhrasingContent[] => [
    text(`${nameIn(config.kringen, kring)}: ${words.agenda.left(count)} (`),
    { type: 'inlineCode', value: `masterplan agenda ${kring}` },
    text(')'),
  ])
  const shared = decisions.flatMap(({ project, kring, theme, questions, decided }) => {
    const missing = toFund(project)
    const cost = costOf(project, scribe)
    const facts: PhrasingContent[] = [
      text(`${place(kring, theme, config, one)} · `),
      phaseBadge(project.phase, scribe),
      ...(project.signal ? [text(' '), signalBadge(project.signal, scribe)] : []),
      ...(project.lead ? [text(` · ${words.lead}: ${ledBy(project, config)}`)] : []),
      ...(cost === null ? [] : [text(` · ${words.cost}: ${cost}`)]),
      ...(missing === null || missing === 0 ? [] : [text(`, ${words.agenda.toFund(numbers.euro(missing))}`)]),
    ]
    return [
      h(3, project.title),
      p(facts),
      list(questions.map((question) => asked(question, scribe))),
      ...(decided === null
        ? []
        : [p(words.agenda.decided(numbers.when(decided.date), decided.forum, quoted(decided.text, 300)))]),
      ...(project.explanation === null ? [] : prose(project.explanation, 3).map((node) => ofKring(node, kring))),
    ]
  })
  return [...shared, ...(left.length === 0 ? [] : [p(words.agenda.leftIntro), list(elsewhere)])]
}

/** Late and blocked projects, each with its explanation. */
export function troublesPart(
  { agenda: { troubles, reach }, plans: { config }, one, language }: AgendaInput,
  scribe: Scribe,
): RootContent[] {
  const { words, numbers } = scribe
  const to = (who: readonly string[]): string => `; ${words.tasks.who(whoNames(who, config, language))}`
  const say = words.agenda
  if (troubles.length === 0) return [p(claim(say.noTroubles, reach, words))]
  return [
    list(
      troubles.map(({ project, kring, theme, late, blockedBy, who }) => [
        p([
          strong(project.title),
          text(` (${place(kring, theme, config, one)}${to(who)}): `),
          text(
            [
              ...late.map((one) => said(asReason(one), scribe)),
              ...(blockedBy.length === 0
                ? []
                : [say.blocked(numbers.list(blockedBy.map((t) => `“${quoted(t, 120)}”`)))]),
            ].join('; '),
          ),
        ]),
        ...(project.explanation === null
          ? [p(say.noExplanation)]
          : prose(project.explanation, 4).map((node) => ofKring(node, kring))),
      ]),
    ),
  ]
}

/** What partners were asked and still have to say or do, the first day first. */
export function asksPart(
  { agenda: { asks }, plans: { config }, one, language }: AgendaInput,
  { words, numbers }: Scribe,
): RootContent[] {
  return [
    list(
      asks.map(({ project, kring, theme, ask, late, who }) => [
        strong(nameIn(config.partners, ask.partner)),
        text(
          `: ${askLine(ask, late !== null, words.replies, numbers)} – ${quoted(project.title, 120)} (${place(kring, theme, config, one)}); ${words.tasks.who(whoNames(who, config, language))}`,
        ),
      ]),
    ),
  ]
}

/** Wishes that nobody has taken up, those with most support first. */
export function unansweredPart(
  { agenda: { unanswered, reach }, plans: { config }, kringen, one }: AgendaInput,
  { words }: Scribe,
): RootContent[] {
  const say = words.agenda
  const wishes = kringen.flatMap(({ themes }) => themes.flatMap((theme) => theme.wishes))
  const all = wishes.some(({ answer }) => answer !== null) ? words.replies.allAnswered : say.noUnanswered
  if (unanswered.length === 0) return [p(claim(wishes.length > 0 ? all : words.noWishes, reach, words))]
  return [
    list(
      unanswered.map(({ title, kring, theme, support }) => [
        strong(title),
        text(` (${place(kring, theme, config, one)}): ${support === null ? say.noSupport : say.support(support)}`),
      ]),
    ),
  ]
}

/** What must be looked at again, the first date first. */
export function reviewsPart(
  { agenda: { reviews, reach }, plans: { config }, one, language }: AgendaInput,
  { words, numbers }: Scribe,
): RootContent[] {
  const say = words.agenda
  if (reviews.length === 0) return [p(claim(say.noReviews, reach, words))]
  return [
    list(
      reviews.map((review) => [
        text(`${numbers.date(review.date)}${passed(review, words)}: `),
        strong(review.title),
        // The page of a kring has the kring's own name.
        ...(one || review.theme === null ? [] : [text(` (${shortKring(config, review.kring)})`)]),
        ...(review.theme === null ? [] : [text(`; ${words.tasks.who(whoNames(review.who, config, language))}`)]),
      ]),
    ),
  ]
}

/** The wishes that a project began to take up since, or answered, by a meeting on an ISO date. */
export function saidAndDone(
  { matches, before, after }: Comparison,
  kringen: readonly Kring[],
  meeting: string,
  { words, numbers }: Scribe,
): RootContent[] {
  const say = words.agenda
  const title = ({ title: name }: { title: string }): string => `“${quoted(name, 120)}”`
  const done = doneSince(matches, before, after, meeting)
    .filter(({ kring }) => kringen.some(({ slug }) => slug === kring))
    .map((one) => {
      const wish = title(one.wish)
      if (one.what === 'replied') return `${wish}: ${answerLine(one.answer, words.replies, numbers)}`
      const project = title(one.project)
      return one.what === 'answered'
        ? say.answered(wish, project)
        : say.done(wish, project, words.phases[one.project.phase ?? 'idee'])
    })
  return [h(3, say.saidAndDone), done.length === 0 ? p(say.nothingDone) : list(done)]
}

/** In the agenda of one kring everything is of that kring. */
const place = (kring: string, theme: string, config: Plans['config'], one: boolean): string =>
  [...(one ? [] : [shortKring(config, kring)]), nameIn(config.themes, theme)].join(', ')
