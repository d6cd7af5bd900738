/** One theme of a kring: what it means, where the kring stands, its challenges, wishes and project proposals. */

import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { facts } from '../../document/facts.ts'
import { group, h, joined, list, note, p, strong, text } from '../../document/nodes.ts'
import { isUntouched } from '../../plan/body/guidance.ts'
import { ledBy } from '../../plan/leaders.ts'
import type { AmbitionLevel, Answer, Challenge, Item, Theme, Why } from '../../plan/model.ts'
import { ambitionSaid } from '../ambition.ts'
import { itemAnchor, itemLink, themeAnchor } from '../anchors.ts'
import { inlineProse, led, prose } from '../prose.ts'
import { claim } from '../reach.ts'
import { answerWords } from '../replies.ts'
import { rolled } from '../rolled.ts'
import type { ItemLink, ThemeView, WishView } from '../view/items.ts'
import type { KringView } from '../view/view.ts'
import { attachedFact } from './attached.ts'
import { indicatorsOf } from './indicators.ts'
import { openFacts } from './open.ts'
import { projectCard } from './project.ts'
import type { Scribe } from './scribe.ts'
import { datedList, sectionTitle, told } from './told.ts'

export function themeSection(view: ThemeView, kring: KringView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const { theme } = view
  const extract = scribe.audience.kind !== 'all'
  const place = view.rank.place === null ? '' : `${view.rank.place}${view.rank.tied ? '=' : ''}. `
  return [
    group('section', 'theme', [
      h(3, `${place}${view.name}`, themeAnchor(theme.slug)),
      ...(view.ownTitle === null ? [] : [note('definition', view.ownTitle)]),
      ...(view.definition ? [note('definition', view.definition)] : []),
      ...facts(themeFacts(view, kring, scribe)),
      ...prose(theme.intro, 4),
      ...indicatorsOf(theme, scribe),
      ...freeSections(theme, null, scribe),
      ...(isUntouched(theme) || (extract && isBare(theme))
        ? [p(words.report.nothingYet)]
        : itemSections(view, kring, scribe)),
    ]),
  ]
}

/** Whether a theme has no items, and nothing said of them. */
const isBare = ({ challenges, wishes, projects, free, leads }: Theme): boolean =>
  challenges.length + wishes.length + projects.length + free.length === 0 &&
  Object.values(leads).every((text) => text === '')

/** The challenges, wishes and projects under their headings, and the sections between them. */
function itemSections(view: ThemeView, kring: KringView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  const { theme } = view
  const unread = kring.reach.unread.filter((file) => file === theme.file)
  const none = (count: number, sentence: string): string | null =>
    count === 0 ? claim(sentence, { themes: 1, absent: [], unread }, words) : null
  return [
    h(4, words.challenges),
    ...leadOr(theme.leads.challenge, none(theme.challenges.length, words.noChallenges)),
    ...theme.challenges.flatMap((challenge) => challengeText(challenge, scribe)),
    ...freeSections(theme, 'challenge', scribe),
    h(4, words.wishes),
    ...leadOr(theme.leads.wish, none(view.wishes.length, words.noWishes)),
    ...view.wishes.map((wish) => wishCard(wish, scribe)),
    ...freeSections(theme, 'wish', scribe),
    h(4, words.projects),
    ...leadOr(theme.leads.project, none(view.projects.length, words.noProjects)),
    ...view.projects.map((project) => projectCard(project, kring, scribe)),
    ...freeSections(theme, 'project', scribe),
  ]
}

/** A challenge under its own heading. */
export function challengeText(challenge: Challenge, scribe: Scribe): RootContent[] {
  const { title, key, prose: source } = challenge
  return [
    h(5, title, key === null ? undefined : itemAnchor(key)),
    ...prose(source, 5),
    ...facts(openFacts(challenge, scribe)),
    ...told(challenge, scribe),
  ]
}

/** The sections of a theme without items that follow one of the others, or stand above them all. */
function freeSections({ free }: Theme, after: Item['kind'] | null, scribe: Scribe): RootContent[] {
  return free
    .filter((s) => s.after === after)
    .flatMap(({ title, prose: source, lines }) => [
      h(4, sectionTitle(title, scribe)),
      ...prose(source, 4),
      ...(lines ? [datedList(lines, scribe)] : []),
    ])
}

/** What the kring says of a section itself, else that it is empty. */
function leadOr(lead: string, empty: string | null): RootContent[] {
  if (lead !== '') return prose(lead, 4)
  return empty === null ? [] : [p(empty)]
}

function themeFacts(
  { theme, rank }: ThemeView,
  { config }: KringView,
  scribe: Scribe,
): [string, PhrasingContent[] | string | null][] {
  const { words, numbers } = scribe
  const level = (n: AmbitionLevel): string => words.level(n, config.levels?.[n] ?? null)
  const dates = [
    ...(theme.updated ? [words.updated(numbers.date(theme.updated))] : []),
    ...(theme.review ? [words.reviewOn(numbers.date(theme.review))] : []),
  ]
  return [
    [words.ambition, ambitionSaid(theme, words, level)],
    [words.today, theme.today === null ? words.unknown : level(theme.today)],
    [words.share, rank.share === null ? null : numbers.percent(rank.share)],
    [words.mean, rank.mean === null ? null : numbers.decimal(rank.mean)],
    [words.answers, rank.answers === null || rank.place === null ? null : String(rank.answers)],
    [words.lead, ledBy(theme, config)],
    [words.upToDate, dates.length === 0 ? null : dates.join(', ')],
    [words.tasks.progress, rolled(theme.projects, config, words)],
    [words.byBoard, theme.override ? words.boardPlace(theme.override.place) : null],
    attachedFact(theme.kring, theme, scribe),
    ...openFacts(theme, scribe),
  ]
}

/** A wish with its support, what it answers to and serves, and the question behind it. */
export function wishCard({ wish, challenges, projects, branches }: WishView, scribe: Scribe): RootContent {
  const { words, numbers } = scribe
  const links = (items: ItemLink[]): PhrasingContent[] | null =>
    items.length > 0 ? joined(items.map(itemLink), '; ') : null
  return group('section', 'card wish', [
    h(5, wish.title, wish.key === null ? undefined : itemAnchor(wish.key)),
    ...prose(wish.prose, 5),
    ...facts([
      [words.supportLabel, wish.support === null ? words.supportUnknown : words.support(wish.support)],
      [words.answersChallenges, links(challenges)],
      [words.branches, branches.length > 0 ? numbers.list(branches) : null],
      [words.servedBy, links(projects) ?? (wish.answer === null ? words.notServed : null)],
      ...openFacts(wish, scribe),
    ]),
    ...(wish.answer === null ? [] : answered(wish.answer, scribe)),
    ...question(wish.whys, wish.underlyingQuestion, wish.certainty && words.certainty[wish.certainty], scribe),
    ...told(wish, scribe),
  ])
}

/** What was answered, by whom and when, and the whole reason. */
export function answered(answer: Answer, { words, numbers }: Scribe): BlockContent[] {
  const { answer: label } = words.replies
  const told = answerWords(answer, words.replies, numbers)
  return led([strong(`${label}:`), text(` ${told}${answer.reason === null ? '' : ': '}`)], answer.reason ?? '', 5)
}

/** The question behind a wish, how certain it is, and the way to it. */
export function question(
  whys: readonly Why[],
  restated: string | null,
  certainty: string | null,
  { words, numbers }: Scribe,
): RootContent[] {
  if (whys.length === 0 && restated === null) return [note('question missing', words.noQuestion)]
  return [
    group('div', 'question', [
      restated === null
        ? note('missing', words.questionOpen)
        : p([
            strong(`${words.question}:`),
            text(' '),
            ...inlineProse(restated),
            text(certainty === null ? '' : ` (${certainty})`),
          ]),
      ...(whys.length > 0 ? [whyTree(whys, numbers)] : []),
    ]),
  ]
}

function whyTree(whys: readonly Why[], numbers: Scribe['numbers']): BlockContent {
  return list(
    whys.map((why): BlockContent[] => {
      const note = [why.source, why.date && numbers.shortDate(why.date)].filter((part) => part !== null).join(', ')
      const line = [
        ...inlineProse(why.question),
        ...(why.answer === null ? [] : [text(' '), ...inlineProse(why.answer)]),
      ]
      return [
        p([...line, text(note === '' ? '' : ` (${note})`)]),
        ...(why.children.length > 0 ? [whyTree(why.children, numbers)] : []),
      ]
    }),
    'whys',
  )
}
