/** The kringen, a kring with its themes in order of priority, and a theme with what stands in it. */
import { themePath } from '../../editing/new-files.ts'
import { wholePercent } from '../../execution/completeness.ts'
import { progressOf } from '../../execution/progress.ts'
import type { Kring, Project, Theme } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { isOpen } from '../../plan/phases.ts'
import { inOrder, rankThemes, type SurveyRanking } from '../../ranking/plans/themes.ts'
import { MARKS } from '../../report/sections/badges.ts'
import { type Card, cardMarkup } from '../cards/card.ts'
import { frameCards } from '../cards/cards.ts'
import { type Answer, way } from '../exchange.ts'
import { html, type Markup, type Part } from '../html.ts'
import { listing, type Message, sheet, wayTo } from '../layout.ts'
import { proseMarkup } from '../prose.ts'
import type { Room } from '../room.ts'
import type { Place } from '../target.ts'
import { type Lines, lines } from './lines.ts'

export function kringen(room: Room, message: Message = null): Answer {
  const { plans, say, config, words } = room
  const rows = plans.kringen.map((kring) => {
    const ranking = rankThemes(kring, config)
    const first = inOrder(kring.themes, ranking.themes).slice(0, 3)
    const open = kring.themes.flatMap(({ projects }) => projects.filter(isOpen)).length
    const names = first.map(({ slug }) => nameIn(config.themes, slug)).join(', ')
    // Without a survey themes stand in a fixed order, which says nothing of what comes first.
    const top = isRanked(ranking) && ` · ${say.kring.first(names)}`
    return html`<a href="${way(['kring', kring.slug])}">${nameIn(config.kringen, kring.slug)}</a> <small>${words.status.projects(open, false)}${top}</small>`
  })
  return sheet(room, {
    title: say.nav.kringen,
    at: '/kringen',
    live: true,
    message,
    body: html`${listing(rows, words.status.noKringen)}<p class="doors"><a class="button" href="/kringen/nieuw">${say.growth.kring.add}</a> <a class="button" href="/themas/nieuw">${say.growth.theme.add}</a> <a class="button" href="/partners/nieuw">${say.growth.partner.add}</a></p>`,
  })
}

const isRanked = ({ state }: SurveyRanking): boolean => state === 'ranked' || state === 'indicative'

export function kringPage(room: Room, kring: Kring, message: Message): Answer {
  const { say, config, words } = room
  const ranking = rankThemes(kring, config)
  const places = new Map(ranking.themes.map(({ slug, place }) => [slug, place]))
  const ranked = isRanked(ranking)
  const row = (theme: Theme): Markup => {
    const place = places.get(theme.slug) ?? null
    const open = theme.projects.filter(isOpen)
    const progress = progressOf(theme.projects, config)
    const raised = open.filter(({ signal }) => signal === 'oranje' || signal === 'rood').length
    const facts = [
      words.status.projects(open.length, false),
      raised > 0 ? say.kring.raised(raised) : null,
      progress.share === null ? null : say.kring.progress(`${wholePercent(progress.share)}%`),
    ].filter((fact) => fact !== null)
    return html`<li>${ranked && html`<span class="place">${place ?? '–'}</span> `}<a href="${wayTo({ kring: kring.slug, theme: theme.slug, key: null })}">${nameIn(config.themes, theme.slug)}</a> <small>${facts.join(' · ')}</small></li>`
  }
  const told =
    ranking.state === 'none'
      ? words.noSurvey
      : ranking.state === 'hidden'
        ? words.hiddenSurvey(config.ranking.minimumResponse)
        : say.kring.byVote
  const name = nameIn(config.kringen, kring.slug)
  // A file that can't be read is there all the same.
  const there = new Set([...room.set.files, ...kring.themes.map(({ file }) => file)])
  const lacking = config.themes.filter(({ slug }) => !there.has(themePath(kring.slug, slug)))
  const begin =
    lacking.length > 0 &&
    html`<p class="help" id="lacking">${say.kring.lacking}</p><form method="post" action="${way(['kring', kring.slug, 'thema'])}" class="doors" aria-labelledby="lacking">${lacking.map(({ slug, name }) => html`<button name="thema" value="${slug}" class="small">${name}</button>`)}</form>`
  return sheet(room, {
    title: name,
    live: true,
    message,
    ...(message?.tone === 'stop' && { status: 422 }),
    trail: [['/kringen', say.nav.kringen]],
    body: html`<p class="doors"><a class="button" href="${way(['voorbeeld', kring.slug])}">${say.kring.preview}</a> <a class="button" href="${way(['kring', kring.slug, 'velden'])}">${say.kring.edit}</a></p>
${kring.dot !== '' && html`<section><h2>${words.dot(kring.horizon)}</h2>${proseMarkup(room, kring.dot)}</section>`}
<section><h2>${say.kring.themes}</h2><p class="help">${told}</p><ol class="rows places">${inOrder(kring.themes, ranking.themes).map(row)}</ol>${begin}<p><a class="button" href="${way(['themas', 'nieuw'], { bij: kring.slug })}">${say.growth.theme.add}</a></p></section>
${frame(room, kring, way(['kring', kring.slug]))}`,
  })
}

export function themePage(room: Room, { kring, theme }: Place, message: Message): Answer {
  const { say, config, words } = room
  const here = ['thema', kring.slug, theme.slug]
  const project = ({ phase, signal, end }: Project): Part[] =>
    [
      phase && words.phases[phase],
      signal && html`<span class="signal ${signal}">${MARKS[signal]} ${words.signals[signal]}</span>`,
      end && words.until(room.numbers.shortDate(end)),
    ]
      .filter((part) => part)
      .flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))
  const part = (kind: 'wens' | 'uitdaging' | 'project', title: string, rows: Markup[], none: string): Markup =>
    html`<section><h2>${title}</h2>${listing(rows, none)}<p><a class="button" href="${way([...here, 'nieuw', kind])}">${say.theme.add[kind]}</a></p></section>`
  const item = (one: { key: string | null; title: string }, small: Part): Markup =>
    one.key === null
      ? html`${one.title} <small>${say.theme.withoutId}</small>`
      : html`<a href="${wayTo({ kring: kring.slug, theme: theme.slug, key: one.key })}">${one.title}</a> <small>${small}</small>`
  return sheet(room, {
    title: nameIn(config.themes, theme.slug),
    live: true,
    message,
    trail: trailOf(room, kring),
    body: html`<p class="doors"><a class="button" href="${way([...here, 'velden'])}">${say.theme.edit}</a></p>
${proseMarkup(room, theme.intro)}
${part(
  'project',
  words.projects,
  theme.projects.map((one) => item(one, project(one))),
  words.noProjects,
)}
${part(
  'wens',
  words.wishes,
  theme.wishes.map((one) => item(one, one.support === null ? '' : words.support(one.support))),
  words.noWishes,
)}
${part(
  'uitdaging',
  words.challenges,
  theme.challenges.map((one) => item(one, '')),
  words.noChallenges,
)}
${frame(room, theme, way(here))}`,
  })
}

/** The ways above a theme. */
export function trailOf({ say, config }: Room, kring: Kring, theme?: Theme): [string, string][] {
  return [
    ['/kringen', say.nav.kringen],
    [way(['kring', kring.slug]), nameIn(config.kringen, kring.slug)],
    ...(theme ? [[way(['thema', kring.slug, theme.slug]), nameIn(config.themes, theme.slug)] as [string, string]] : []),
  ]
}

/** What a theme or a kring itself says of its progress and its decisions. */
function frame(room: Room, of: Theme | Kring, href: string): Markup {
  const { words } = room
  const { journal, decision } = frameCards(room)
  const card = (one: Card, nth = 0): Markup => cardMarkup(one, href, null, nth)
  const shown = (part: Lines['part']): Markup => lines(room, { part, all: of[part], ofItem: false }, card)
  return html`<section><h2>${words.journal}</h2>${card(journal)}${shown('journal')}</section><section><h2>${words.decisions}</h2>${card(decision)}${shown('decisions')}</section>`
}
