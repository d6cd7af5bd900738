/** The forms for a new kring and a new theme: a name is enough. */
import { type Answer, way } from '../exchange.ts'
import { plainFields, type Refusals } from '../fields/plain.ts'
import { html, type Markup } from '../html.ts'
import { sheet } from '../layout.ts'
import type { Room } from '../room.ts'
import { kringAt } from '../target.ts'
import { trailOf } from './kringen.ts'

export type Growth = 'kring' | 'thema'

/** What somebody sent that isn't added, and why. */
export interface Unadded {
  form: URLSearchParams
  refused: Refusals
  stop: string
}

/** `query` may name the kring from which somebody came. */
export function growthPage(room: Room, what: Growth, query: URLSearchParams, sent: Unadded | null): Answer {
  const { say, config } = room
  const kring = kringAt(room, query.get('kring') ?? '')
  const typed = (name: string): string => sent?.form.get(name) ?? ''
  const field = plainFields(sent?.refused ?? new Map())
  const line =
    (name: string, more: Markup | false = false) =>
    (common: Markup): Markup =>
      html`<input ${common} name="${name}" type="text" value="${typed(name)}" autocomplete="off"${more}>`
  const groups = (['planet', 'people', 'profit'] as const).map(
    (one) => html`<option value="${one}"${one === typed('groep') && html` selected`}>${one}</option>`,
  )
  const fields =
    what === 'kring'
      ? [
          field('naam', say.growth.name, say.growth.kring.nameHelp, line('naam')),
          field(
            'leden',
            say.growth.kring.members,
            say.growth.kring.membersHelp,
            line('leden', html` inputmode="numeric"`),
          ),
        ]
      : [
          field('naam', say.growth.name, say.growth.theme.nameHelp, line('naam')),
          field(
            'definitie',
            say.growth.theme.definition,
            null,
            (common) => html`<textarea ${common} name="definitie" rows="3">${'\n'}${typed('definitie')}</textarea>`,
          ),
          field(
            'groep',
            say.growth.theme.group,
            say.growth.theme.groupHelp,
            (common) => html`<select ${common} name="groep"><option value="">–</option>${groups}</select>`,
          ),
        ]
  const href = way([what === 'kring' ? 'kringen' : 'themas', 'nieuw'], kring === null ? {} : { kring: kring.slug })
  const told = what === 'kring' ? say.growth.kring : say.growth.theme
  return sheet(room, {
    title: told.add,
    trail: kring === null ? [['/kringen', say.nav.kringen]] : trailOf(room, kring),
    message: sent && { text: sent.stop, tone: 'stop' },
    ...(sent && { status: 422 }),
    body: html`<p class="help">${told.rest(what === 'kring' ? config.themes.length : config.kringen.length)}</p><form method="post" action="${href}" class="fields" novalidate data-check="${href}">${fields}
<div class="others" role="status" aria-label="${say.form.findings}" data-others></div>
<p class="send"><button class="first">${told.button}</button></p></form>`,
  })
}
