/** The page of an item: what it says, a form with all its fields, and the small forms that add to it. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Item, Project, Why, Wish } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { indexItems, itemsOf } from '../../plan/references.ts'
import type { FoundItem } from '../../workspace/named/find-item.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { type Card, cardMarkup, type Failed } from '../cards/card.ts'
import {
  answerCard,
  askCard,
  frameCards,
  proseCards,
  replyCards,
  taskCard,
  taskCards,
  whyCards,
} from '../cards/cards.ts'
import { type Answer, way } from '../exchange.ts'
import { html, type Markup, type Part } from '../html.ts'
import { listing, sheet, wayTo } from '../layout.ts'
import { proseMarkup } from '../prose.ts'
import type { Room } from '../room.ts'
import { type Filled, fieldsForm } from './fields-form.ts'
import { trailOf } from './kringen.ts'
import { lines } from './lines.ts'

/** What the page shows besides the item itself. */
export interface Told {
  message: { text: string; tone: 'done' | 'stop' } | null
  filled: Filled | null
  failed: Failed | null
  /** The fields that somebody just changed. */
  changed: readonly string[]
  findings: readonly Finding[]
  status?: number
}

export function itemPage(room: Room, target: Target & { kind: 'item' }, told: Told): Answer {
  const { item, theme, kring } = target
  const { words, say } = room
  const href = wayTo({ kring: kring.slug, theme: theme.slug, key: item.key })
  const card = (one: Card, nth = 0): Markup => cardMarkup(one, href, told.failed, nth)
  const { journal, decision } = frameCards(room)
  return sheet(room, {
    title: item.title,
    trail: trailOf(room, kring, theme),
    message: told.message,
    ...(told.status !== undefined && { status: told.status }),
    body: html`<p class="kind">${say.kinds[item.kind]}${linked(room, item)}</p>
${proseMarkup(room, item.prose)}${proseCards(room, target).map((one) => card(one))}
<nav class="jump" aria-label="${say.item.onPage}"><ul>${jumps(room, item).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${item.kind === 'wish' && wishParts(room, item, card)}
<section id="gegevens"><h2>${say.item.details}</h2>${fieldsForm(room, target, href, told)}</section>
<section id="voortgang"><h2>${words.journal}</h2>${card(journal)}${lines(room, { part: 'journal', all: item.journal, ofItem: true }, card)}</section>
<section id="besluiten"><h2>${words.decisions}</h2>${card(decision)}${lines(room, { part: 'decisions', all: item.decisions, ofItem: true }, card)}</section>
${item.kind === 'project' && projectParts(room, target, item, card)}`,
  })
}

/** The parts of the page, in their order. */
function jumps({ words, say }: Room, { kind }: Item): [id: string, name: string][] {
  const all: [string, string][] = [
    ['gegevens', say.item.details],
    ['voortgang', words.journal],
    ['besluiten', words.decisions],
  ]
  if (kind === 'wish') return [['vraag', words.question], ['antwoord', words.replies.answer], ...all]
  if (kind === 'challenge') return all
  const { actions, milestones, result } = words.tasks
  return [
    ...all,
    ['acties', actions],
    ['mijlpalen', milestones],
    ['gevraagd', words.replies.partners],
    ['resultaat', result],
  ]
}

/** The items that it serves, or that serve it. */
function linked({ plans, words }: Room, item: Item): Part {
  const index = indexItems(plans)
  const link = (key: string): Markup => {
    const [kring = '', theme = ''] = key.split('/')
    const one = index.get(key)
    return html`<a href="${wayTo({ kring, theme, key })}">${one?.title ?? key}</a>`
  }
  const list = (label: string, keys: readonly string[]): Part =>
    keys.length > 0 && html` · ${label}: ${keys.map((key, i) => html`${i > 0 && ', '}${link(key)}`)}`
  if (item.kind === 'project') return [list(words.serves, item.wishes), list(words.blockedBy, item.blockedBy)]
  const projects = plans.kringen.flatMap(({ themes }) => themes.flatMap((theme) => itemsOf(theme)))
  const serving = projects.flatMap((one) =>
    one.key !== null &&
    item.key !== null &&
    (one.kind === 'project' ? one.wishes : one.kind === 'wish' ? one.challenges : []).includes(item.key)
      ? [one.key]
      : [],
  )
  return [item.kind === 'wish' && list(words.answersChallenges, item.challenges), list(words.servedBy, serving)]
}

type Carding = (card: Card, nth?: number) => Markup

function wishParts(room: Room, wish: Wish, card: Carding): Markup {
  const { words, numbers } = room
  const { answer } = wish
  const said =
    answer !== null &&
    html`<p>${words.replies.told(words.replies.answers[answer.status], answer.forum, answer.date && numbers.date(answer.date))}${answer.reason && html`: ${answer.reason}`}</p>`
  return html`<section id="vraag"><h2>${words.question}</h2>${tree(wish.whys, room)}<p class="question">${wish.underlyingQuestion ?? words.noQuestion}</p>${whyCards(room, wish).map((one) => card(one))}</section>
<section id="antwoord"><h2>${words.replies.answer}</h2>${said}${card(answerCard(room, wish))}</section>`
}

function tree(whys: readonly Why[], room: Room): Part {
  const { why: say } = room.words
  return (
    whys.length > 0 &&
    html`<ul class="tree">${whys.map(({ question, answer, source, date, children }) => {
      const from = [source, date && room.numbers.date(date)].filter((part) => part).join(', ')
      return html`<li><span>${question}</span> <b>${answer ?? say.unanswered}</b>${from !== '' && html` <small>${from}</small>`}${tree(children, room)}</li>`
    })}</ul>`
  )
}

function projectParts(room: Room, found: FoundItem, project: Project, card: Carding): Markup {
  const { words, numbers, config, say } = room
  const href = wayTo({ kring: found.kring.slug, theme: found.theme.slug, key: project.key })
  const task =
    (part: 'actions' | 'milestones') =>
    ({ text, date, owner, done }: Project['actions'][number], nth: number): Markup =>
      html`${done ? '☑' : '☐'} ${text} <small>${[date && numbers.shortDate(date), owner, done ? words.tasks.done : null].filter((part) => part).join(' · ')}</small><div class="doings">${!done && html`<form method="post" action="${href}/doe/gedaan"><input type="hidden" name="tekst" value="${text}"><button class="small" aria-label="${say.card.doneWith(text)}">${say.card.done}</button></form>`}${card(taskCard(room, part, text), nth)}</div>`
  const [action, milestone, result] = taskCards(room)
  const asks = replyCards(room, project).map((one, nth) => {
    const ask = project.asks[nth]
    const by = ask?.by ? words.replies.by(numbers.shortDate(ask.by), false) : null
    return html`<b>${nameIn(config.partners, ask?.partner ?? '')}</b>: ${words.replies.ask(ask?.what ?? '', by, ask ? words.replies.asks[ask.answer] : null)} ${card(one, nth)}`
  })
  return html`<section id="acties"><h2>${words.tasks.actions}</h2>${action && card(action)}${listing(project.actions.map(task('actions')), say.form.nothingYet)}</section>
<section id="mijlpalen"><h2>${words.tasks.milestones}</h2>${milestone && card(milestone)}${listing(project.milestones.map(task('milestones')), say.form.nothingYet)}</section>
<section id="gevraagd"><h2>${words.replies.partners}</h2>${room.config.partners.length > 0 && card(askCard(room))}<p><a class="button small" href="${way(['partners', 'nieuw'], { bij: project.key ?? '' })}">${say.growth.partner.add}</a></p>${listing(asks, say.form.nothingYet)}</section>
<section id="resultaat"><h2>${words.tasks.result}</h2>${proseMarkup(room, project.result)}${result && card(result)}</section>`
}
