/** The first page: what asks for attention, what is for whom, what falls due, and what to do next. */
import { type Due, dueDates } from '../../execution/due.ts'
import { type Status, type Subject, statusOf } from '../../execution/status.ts'
import { openTasks } from '../../execution/tasks.ts'
import { nameIn } from '../../plan/names.ts'
import { isOwner, ownerName, ownersOf } from '../../plan/owners.ts'
import { partlyRead } from '../../plan/reach.ts'
import { allProjects, slugOf } from '../../plan/references.ts'
import { daysBetween } from '../../plan/typed/dates.ts'
import { claim, isEmpty, noneRaised } from '../../report/reach.ts'
import { whoNames } from '../../report/who.ts'
import { reasonOf } from '../../workspace/misuse.ts'
import type { Answer } from '../exchange.ts'
import { html, type Markup, type Part } from '../html.ts'
import { listing, type Message, sheet, wayTo } from '../layout.ts'
import type { Room } from '../room.ts'
import { wishesWaiting } from './wishes.ts'

/** Days ahead in which what falls due is shown. */
const AHEAD = 60
/** More of one kind are folded away. */
const SHOWN = 6

export function home(room: Room, query: URLSearchParams, message: Message): Answer {
  const { plans, set, today, say, config } = room
  const people = peopleIn(room)
  const asked = query.get('wie')
  const who = people.find(({ slug }) => slug === asked)?.slug ?? null
  const status = statusOf(plans, plans.kringen, today, partlyRead(set), who)
  const due = dueDates(plans, plans.kringen, today).filter(({ date }) => {
    const days = daysBetween(today, date)
    return days >= 0 && days <= AHEAD
  })
  const mine = openTasks(plans.kringen, today).filter(
    ({ who: doers }) => who === null || doers.some((one) => isOwner(one, who, config)),
  )
  const choose = html`<form method="get" action="/" class="inline"><label for="wie">${say.home.who}</label> <select id="wie" name="wie"><option value="">${say.home.everybody}</option>${people.map(({ slug, name }) => html`<option value="${slug}"${slug === who && html` selected`}>${name}</option>`)}</select> <button>${say.form.show}</button></form>`
  return sheet(room, {
    title: config.association,
    at: '/',
    live: true,
    message,
    body: html`${choose}${waitingLine(room)}
<section><h2>${say.home.attention}</h2>${attention(status, room)}</section>
<section><h2>${who === null ? say.home.actions : say.home.myActions}</h2>${folded(
      mine.map(
        (task) =>
          html`${link(task, task.text)} <small>${[...inKring(task, room), task.title, task.date === null ? null : room.numbers.shortDate(task.date), whoNames(task.who, config, room.language)].filter((part) => part !== null).join(' · ')}</small>`,
      ),
      claim(say.home.noActions, status.reach, room.words),
      room,
    )}</section>
<section><h2>${say.home.due(AHEAD)}</h2>${folded(
      due.map((one) => dueRow(one, room)),
      claim(say.home.nothingDue, status.reach, room.words),
      room,
    )}</section>
${
  // Whoever is asked something has that to do.
  (status.next.length > 0 || status.asks === undefined) &&
  html`<section><h2>${say.home.next}</h2>${listing(
    status.next.map(
      (action) =>
        html`<a href="${formOf(action)}">${room.words.status.actions[action.kind](action.title)}</a> <small>${room.words.status.effort[action.kind === 'revisit' ? 'revisit' : action.effort]}</small>`,
    ),
    claim(room.words.status.nothingNext, status.reach, room.words),
  )}</section>`
}`,
  })
}

/** How many wishes wait, or why that can't be known; nothing where none do. */
function waitingLine(room: Room): Markup | null {
  try {
    const { length } = wishesWaiting(room)
    if (length === 0) return null
    return html`<p class="message"><a href="/wensen">${room.words.intake.open(length)}</a></p>`
  } catch (error) {
    return html`<p class="message">${reasonOf(error, room.language)}</p>`
  }
}

/** Whoever leads or does something, by name. */
function peopleIn({ plans, config, today }: Room): { slug: string; name: string }[] {
  const slugs = new Set<string>()
  for (const { theme, project } of allProjects(plans))
    for (const owner of [...ownersOf(project), ...ownersOf(theme)]) slugs.add(owner)
  for (const { who } of openTasks(plans.kringen, today)) for (const owner of who) slugs.add(owner)
  const people = new Map<string, { slug: string; name: string }>()
  for (const slug of slugs) {
    const name = ownerName(slug, config)
    const known = people.get(slugOf(name))
    // Who is written with a capital in one place and without in another is one and the same.
    if (!known || /^\p{Ll}/u.test(known.name)) people.set(slugOf(name), { slug, name })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

function attention(status: Status, room: Room): Markup {
  const { words, numbers, config } = room
  const { shortDate } = numbers
  const say = words.status
  const rows = <T extends Subject>(all: readonly T[], tell: (one: T) => string): Part[] =>
    all.map((one) => html`${link(one, one.title)} <small>${[...inKring(one, room), tell(one)].join(' · ')}</small>`)
  const kinds: { label: string; all: Part[] }[] = [
    {
      label: say.trouble.late,
      all: rows(status.late, ({ reasons }) =>
        reasons.map(({ kind, date }) => say.lateness[kind](shortDate(date))).join('; '),
      ),
    },
    {
      label: words.tasks.late,
      all: status.overdue.map(
        (task) =>
          html`${link(task, task.text)} <small>${[...inKring(task, room), task.title, task.date && shortDate(task.date)].filter(Boolean).join(' · ')}</small>`,
      ),
    },
    {
      label: say.trouble.blocked,
      all: rows(status.blocked, ({ chains }) =>
        words.attentionLine.blocked(
          chains
            .at(-1)
            ?.map(({ title }) => title)
            .join(' → ') ?? '',
        ),
      ),
    },
    {
      label: say.trouble.silent,
      all: rows(status.silent, ({ days, news }) =>
        days === null || news === null ? say.noNews(days === null ? null : say.days(days)) : say.days(days),
      ),
    },
    {
      label: words.replies.asked,
      all: rows(status.asks ?? [], ({ partner, what, by, late }) =>
        [nameIn(config.partners, partner), by === null ? null : words.replies.by(shortDate(by), late !== null)]
          .filter((part) => part !== null)
          .join(', ')
          .concat(`: ${what}`),
      ),
    },
    { label: say.trouble.review, all: rows(status.review, ({ date }) => shortDate(date)) },
  ]
  const told = kinds.filter(({ all }) => all.length > 0)
  if (told.length === 0) return html`<p class="none">${noneRaised(isEmpty(status), status.reach, words)}</p>`
  return html`${told.map(({ label, all }) => html`<h3>${label} <span class="count">${all.length}</span></h3>${folded(all, '', room)}`)}`
}

/** In which kring it is, where there is more than one. */
const inKring = ({ kring }: Pick<Subject, 'kring'>, { plans, config }: Room): string[] =>
  plans.kringen.length > 1 ? [nameIn(config.kringen, kring)] : []

const link = (to: Pick<Subject, 'kring' | 'theme' | 'key'>, text: string): Markup =>
  html`<a href="${formOf(to)}">${text}</a>`

/** Where something can be changed: a theme and a kring have a page for that. */
const formOf = (to: Pick<Subject, 'kring' | 'theme' | 'key'>): string =>
  `${wayTo(to)}${to.key === null ? '/velden' : ''}`

function dueRow(due: Due, { words, numbers, config }: Room): Markup {
  const { kind, title, date, task, asked } = due
  const summary = words.status.calendar.summary
  const text =
    kind === 'ask'
      ? `${summary.ask(nameIn(config.partners, asked?.ask.partner ?? ''))}: ${asked?.ask.what ?? ''}`
      : kind === 'action' || kind === 'milestone'
        ? words.tasks.summary[kind](task?.text ?? '')
        : summary[kind](title)
  return html`<time datetime="${date}">${numbers.shortDate(date)}</time> ${link(due, text)}`
}

/** The first few, and the rest behind a line that says how many. */
function folded(rows: readonly Part[], none: string, { words }: Room): Markup {
  if (rows.length <= SHOWN + 1) return listing(rows, none)
  return html`${listing(rows.slice(0, SHOWN), none)}<details><summary>${words.status.more(rows.length - SHOWN)}</summary>${listing(rows.slice(SHOWN), none)}</details>`
}
