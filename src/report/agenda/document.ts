/** A meeting pack as a document: the order of business, what each point needs, and minutes to fill in. */
import type { Root, RootContent } from 'mdast'
import type { ReportDocument } from '../../document/document.ts'
import { group, h, list, note, p, strong, text } from '../../document/nodes.ts'
import { moneyOf } from '../../execution/money.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { projectsOf } from '../../ranking/plans/projects.ts'
import { VERSION } from '../../version.ts'
import { resolveLinks } from '../anchors.ts'
import { ALL_OF_IT, kringGroups, unreadPart } from '../changes/sections.ts'
import { otherLanguage, styleOf } from '../frame.ts'
import { momentName, versionName } from '../moment-words.ts'
import { faults } from '../sections/cover.ts'
import { followUpRows } from '../sections/follow-up.ts'
import { yearRows } from '../sections/money.ts'
import { type Scribe, scribeIn } from '../sections/scribe.ts'
import { whoNames } from '../who.ts'
import type { AgendaInput } from './input.ts'
import { lastAsked } from './last-asked.ts'
import { minutesPart } from './minutes.ts'
import { asksPart, decisionsPart, reviewsPart, saidAndDone, troublesPart, unansweredPart } from './points.ts'
import { tasksPart } from './tasks.ts'

/** The pack. */
export function agendaDocument(input: AgendaInput): ReportDocument {
  const { plans, kringen, one, meeting, agenda, errors, logo, language } = input
  const { config } = plans
  const scribe = scribeIn(language, config)
  const { words, numbers } = scribe
  const say = words.agenda
  const title = one ? say.title(nameIn(config.kringen, kringen[0]?.slug ?? '')) : say.titleAll
  // A foot is one line, beside the number of the page.
  const short = one ? say.title(shortKring(config, kringen[0]?.slug ?? '')) : title
  const footer = [config.association, short, numbers.date(meeting)].join(' · ')
  const parts = partsOf(input, scribe)
  const children: RootContent[] = [
    group('header', 'cover', [
      note('association', config.association),
      h(1, title),
      note('state', say.meeting(numbers.date(meeting))),
      ...(agenda.for === null ? [] : [note('state', words.tasks.agendaFor(whoNames([agenda.for], config, language)))]),
    ]),
    ...(config.status === 'voorbeeld'
      ? [
          group('div', 'example', [
            p([strong(`${words.example}.`), text(` ${config.exampleText ?? words.exampleNotice}`)]),
          ]),
        ]
      : []),
    ...faults({ errors, refused: config.report.refused }, agenda.reach, scribe),
    h(2, say.points),
    numbered([say.opening, say.lastMinutes, ...parts.map((part) => part.title), say.anyOther]),
    ...parts.flatMap((part, i) => [h(2, `${i + 3}. ${part.title}`), ...part.children]),
    ...minutesPart(input, scribe),
  ]
  const root: Root = { type: 'root', children }
  return {
    language,
    title: `${title} – ${config.association}`,
    author: config.association,
    description: `${footer} · masterplan ${VERSION}`,
    footer: config.status === 'voorbeeld' ? `${words.example} · ${footer}` : footer,
    date: meeting,
    passport: [],
    style: styleOf(config, logo),
    root: resolveLinks(root, null, () => null, otherLanguage(config, language)),
  }
}

interface Part {
  title: string
  children: RootContent[]
}

function partsOf(input: AgendaInput, scribe: Scribe): Part[] {
  const { agenda } = input
  const { words, numbers } = scribe
  const say = words.agenda
  return [
    { title: say.decisions, children: decisionsPart(input, scribe) },
    ...(agenda.tasks.length === 0 ? [] : [{ title: words.tasks.agenda, children: tasksPart(input, scribe) }]),
    ...followUpOfMeeting(input, scribe),
    changesPart(input, scribe),
    ...(agenda.asks.length === 0 ? [] : [{ title: words.replies.partners, children: asksPart(input, scribe) }]),
    ...moneyPart(input, scribe),
    { title: say.troubles, children: troublesPart(input, scribe) },
    { title: say.unanswered, children: unansweredPart(input, scribe) },
    { title: say.reviews(numbers.date(agenda.until)), children: reviewsPart(input, scribe) },
  ]
}

/** What was asked last time and what came of it. */
function followUpOfMeeting(input: AgendaInput, scribe: Scribe): Part[] {
  const followUp = lastAsked(input)
  if (followUp === null) return []
  const { words, numbers } = scribe
  return [
    {
      title: words.followUp.title(followUp.name, numbers.date(followUp.asked)),
      children: followUpRows(followUp, input.plans.config, input.one, scribe),
    },
  ]
}

/** What the open projects cost and lack by year; nothing where no plan says a year, nor for one person. */
function moneyPart({ kringen, agenda }: AgendaInput, scribe: Scribe): Part[] {
  const children = agenda.for === null ? yearRows(moneyOf(projectsOf(kringen)), scribe) : []
  return children.length === 0 ? [] : [{ title: scribe.words.amounts.moneyTitle, children }]
}

function changesPart({ since, changed, kringen, one, plans, meeting }: AgendaInput, scribe: Scribe): Part {
  const { words } = scribe
  const say = words.agenda
  const day = since === null ? null : momentName(since, scribe)
  if (changed === null || day === null) return { title: words.changes.title, children: [p(say.noHistory(day))] }
  const { commit, committed, compared } = changed
  const groups = kringen.flatMap(({ slug }) => {
    const found = kringGroups(compared, slug, one ? 3 : 4, scribe, ALL_OF_IT)
    return found.length === 0 || one ? found : [h(3, nameIn(plans.config.kringen, slug)), ...found]
  })
  const unread = compared.unread.filter(({ file }) => kringen.some(({ slug }) => file.startsWith(`${slug}/`)))
  return {
    title: say.changes(day),
    children: [
      ...unreadPart(unread, scribe, ALL_OF_IT),
      ...(groups.length + unread.length === 0 ? [p(say.noChanges)] : groups),
      ...saidAndDone(compared, kringen, meeting, scribe),
      note('legend', words.changes.comparedWith(versionName(committed, commit, scribe))),
    ],
  }
}

function numbered(entries: string[]): RootContent {
  return { ...list(entries), ordered: true, start: 1 }
}
