/** The forms for a new kring, a new theme and a new partner: a name is enough. */
import { type Answer, way } from '../exchange.ts'
import { plainFields, type Refusals } from '../fields/plain.ts'
import { html, type Markup } from '../html.ts'
import { sheet } from '../layout.ts'
import type { Room } from '../room.ts'
import { targetAt, wayOf } from '../target.ts'
import { trailOf } from './kringen.ts'

export type Growth = 'kring' | 'thema' | 'partner'

/** What somebody sent that isn't added, and why. */
export interface Unadded {
  form: URLSearchParams
  refused: Refusals
  stop: string
}

/** `query` may name the kring from which somebody came. */
export function growthPage(room: Room, what: Growth, query: URLSearchParams, sent: Unadded | null): Answer {
  const { say, config } = room
  const typed = (name: string): string => sent?.form.get(name) ?? ''
  const field = plainFields(sent?.refused ?? new Map())
  const line =
    (name: string, more: Markup | false = false) =>
    (common: Markup): Markup =>
      html`<input ${common} name="${name}" type="text" value="${typed(name)}" autocomplete="off"${more}>`
  const groups = (['planet', 'people', 'profit'] as const).map(
    (one) => html`<option value="${one}"${one === typed('groep') && html` selected`}>${one}</option>`,
  )
  const area = (common: Markup): Markup =>
    html`<textarea ${common} name="definitie" rows="3">${'\n'}${typed('definitie')}</textarea>`
  const choice = (common: Markup): Markup =>
    html`<select ${common} name="groep"><option value="">–</option>${groups}</select>`
  const { kring, theme, partner } = say.growth
  const fields = {
    kring: () => [
      field('naam', say.growth.name, kring.nameHelp, line('naam')),
      field('leden', kring.members, kring.membersHelp, line('leden', html` inputmode="numeric"`)),
    ],
    thema: () => [
      field('naam', say.growth.name, theme.nameHelp, line('naam')),
      field('definitie', theme.definition, null, area),
      field('groep', theme.group, theme.groupHelp, choice),
    ],
    partner: () => [
      field('naam', say.growth.name, partner.nameHelp, line('naam')),
      field('soort', partner.kind, partner.kindHelp, line('soort')),
    ],
  }
  const told = { kring, thema: theme, partner }[what]
  const rest =
    what === 'partner'
      ? partner.rest
      : told === kring
        ? kring.rest(config.themes.length)
        : theme.rest(config.kringen.length)
  const back = backOf(room, query)
  const href = way(
    [{ kring: 'kringen', thema: 'themas', partner: 'partners' }[what], 'nieuw'],
    Object.fromEntries(query),
  )
  return sheet(room, {
    title: told.add,
    trail: back?.trail ?? [['/kringen', say.nav.kringen]],
    message: sent && { text: sent.stop, tone: 'stop' },
    ...(sent && { status: 422 }),
    body: html`<p class="help">${rest}</p><form method="post" action="${href}" class="fields" novalidate data-check="${href}">${fields[what]()}
<div class="others" role="status" aria-label="${say.form.findings}" data-others></div>
<p class="send"><button class="first">${told.button}</button></p></form>`,
  })
}

/** From where somebody came: the kring or the item that the way names. */
export function backOf(
  room: Room,
  query: URLSearchParams,
): { kring: string; href: string; trail: [string, string][] } | null {
  const place = (query.get('bij') ?? '').split('/')
  const target = targetAt(room, [place.length === 1 ? 'kring' : 'item', ...place])
  if (target === null || target.kind === 'association' || target.kind === 'theme') return null
  const trail = target.kind === 'kring' ? trailOf(room, target.kring) : trailOf(room, target.kring, target.theme)
  return { kring: target.kring.slug, href: wayOf(target), trail }
}
