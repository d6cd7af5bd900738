/** The wishes that members sent in and nobody decided about yet, each in the member's words with what it looks like. */
import { ALIKE } from '../../execution/twins.ts'
import { nameIn } from '../../plan/names.ts'
import { allItems } from '../../plan/references.ts'
import { type Near, nearOf } from '../../wishes/near.ts'
import { type Entry, readQueue } from '../../wishes/queue.ts'
import { titleOf } from '../../wishes/said.ts'
import { decisionsOf } from '../../wishes/state.ts'
import type { Answer } from '../exchange.ts'
import { WAS } from '../fields/submitted.ts'
import { html, type Markup } from '../html.ts'
import { sheet, wayTo } from '../layout.ts'
import type { Room } from '../room.ts'
import { typedMarkup } from '../typed.ts'

/** How many wait. */
export function wishesWaiting({ workspace, plans }: Room): Entry[] {
  const decided = decisionsOf(plans)
  return readQueue(workspace.host, workspace.root).wishes.filter((wish) => wish.text !== null && decided(wish) === null)
}

/** `refused` is what somebody sent about one and couldn't be done. */
export function wishesPage(
  room: Room,
  message: { text: string; tone: 'done' | 'stop' } | null,
  refused: URLSearchParams | null = null,
): Answer {
  const { words, plans, say } = room
  const all = wishesWaiting(room)
  const near = nearOf(all, all, plans)
  return sheet(room, {
    title: say.wishes.title,
    at: '/wensen',
    message,
    ...(refused && { status: 422 }),
    body: html`${refused && typedMarkup(refused, room.language)}<p class="help">${all.length === 0 ? `${words.intake.none} ${say.wishes.how}` : `${words.intake.open(all.length)}. ${say.wishes.private}`}</p><p class="doors"><a class="button" href="/wensen/inlezen">${words.intake.onPage.title}</a>${all.length === 0 && html` <a class="button" href="/kringen">${say.nav.kringen}</a>`}</p>${all.map((wish) => wishMarkup(wish, near.get(wish.number) ?? [], room))}`,
  })
}

function wishMarkup(wish: Entry, near: readonly Near[], room: Room): Markup {
  const { words, config, plans, say } = room
  const { number, mark, kring, theme, text, times } = wish
  const about = theme === null ? words.intake.noTheme : nameIn(config.themes, theme)
  const head = [nameIn(config.kringen, kring), about, times > 1 ? words.intake.times(times) : null].filter(
    (part) => part !== null,
  )
  const alike = near.flatMap((one) =>
    'item' in one && one.item.key !== null ? [{ ...one.item, key: one.item.key, score: one.score }] : [],
  )
  const likely = new Set(alike.map(({ key }) => key))
  const others = [...allItems(plans)].flatMap(({ item, theme: at }) =>
    item.kind === 'wish' && item.key !== null && at.kring === kring && !likely.has(item.key)
      ? [{ key: item.key, title: item.title }]
      : [],
  )
  const hidden = html`<input type="hidden" name="nummer" value="${number}"><input type="hidden" name="kenmerk" value="${mark}">`
  const form = (what: string, title: string, body: Markup, button = title): Markup =>
    html`<details class="card"><summary>${title}</summary><form method="post" action="/wensen/${what}">${hidden}${body}<button>${button}</button></form></details>`
  const id = (name: string): string => `w-${number}-${name}`
  return html`<section><h2>${words.intake.number(number)} <span class="count">${head.join(' · ')}</span></h2>
<blockquote class="question own">${text}</blockquote>
${alike.length > 0 && html`<ul class="alike">${alike.map(({ key, title, score }) => html`<li>${score >= ALIKE.probably ? words.intake.probably : words.intake.looksLike} <a href="${linkTo(key)}">${title}</a></li>`)}</ul>`}
<div class="doings">${form('overnemen', say.wishes.accept, html`<div class="field"><label for="${id('thema')}">${words.theme}</label><select id="${id('thema')}" name="thema" required>${theme === null && html`<option value="">–</option>`}${config.themes.map(({ slug, name }) => html`<option value="${slug}"${slug === theme && html` selected`}>${name}</option>`)}</select></div><div class="field"><label for="${id('titel')}">${say.fresh.title}</label><input type="hidden" name="${WAS}titel" value="${titleOf(text ?? '')}"><input id="${id('titel')}" name="titel" type="text" value="${titleOf(text ?? '')}" required autocomplete="off"></div>`)}
${form('zelfde', say.wishes.same, html`<div class="field"><label for="${id('onderdeel')}">${say.wishes.which}</label><select id="${id('onderdeel')}" name="onderdeel" required>${[...alike, ...others].map(({ key, title }) => html`<option value="${key}">${title}</option>`)}</select></div><p class="help">${say.wishes.sameHelp}</p>`, say.wishes.sameButton)}
${form('weglaten', say.wishes.drop, html`<div class="field"><label for="${id('reden')}">${say.wishes.reason}</label><input id="${id('reden')}" name="reden" type="text" autocomplete="off"></div>`)}</div></section>`
}

function linkTo(key: string): string {
  const [kring = '', theme = ''] = key.split('/')
  return wayTo({ kring, theme, key })
}
