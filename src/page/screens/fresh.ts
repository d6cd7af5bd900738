/** A form for something new in a theme: a title and a few words are enough, and what it looks like elsewhere is shown first. */

import { asLine } from '../../editing/text/why-line.ts'
import { type Twin, twinsOf } from '../../execution/twin-items.ts'
import { ALIKE } from '../../execution/twins.ts'
import type { Item, Kring, Theme } from '../../plan/model.ts'
import { type Answer, way } from '../exchange.ts'
import { html } from '../html.ts'
import { listing, sheet, wayTo } from '../layout.ts'
import type { Room } from '../room.ts'
import { trailOf } from './kringen.ts'

/** The kinds by the word that their way has. */
export const NEW_KINDS: Readonly<Record<string, Item['kind']>> = {
  wens: 'wish',
  uitdaging: 'challenge',
  project: 'project',
}

export interface Fresh {
  kring: Kring
  theme: Theme
  /** As in the way: wens, uitdaging or project. */
  word: 'wens' | 'uitdaging' | 'project'
}

/** The form; `sent` is what somebody typed that isn't added yet, and `stop` why. */
export function freshPage(
  room: Room,
  { kring, theme, word }: Fresh,
  sent: URLSearchParams | null,
  stop: string | null,
): Answer {
  const { say } = room
  const twins = sent === null || stop !== null ? [] : likeIt(room, theme, word, sent)
  const list = twins.map(
    ({ item, theme: other }) =>
      html`<a href="${wayTo({ kring: other.kring, theme: other.slug, key: item.key })}">${item.title}</a>`,
  )
  return sheet(room, {
    title: say.theme.add[word],
    trail: trailOf(room, kring, theme),
    message: stop === null ? null : { text: stop, tone: 'stop' },
    ...(sent !== null && { status: stop === null ? 200 : 422 }),
    body: html`<p class="help">${say.fresh.rest[word]}</p><form method="post" action="${way(['thema', kring.slug, theme.slug, 'nieuw', word])}" class="fields">
<div class="field"><label for="titel">${say.fresh.title}</label><input id="titel" name="titel" type="text" required autocomplete="off" value="${sent?.get('titel') ?? ''}"></div>
<div class="field"><label for="tekst">${say.fresh.text}</label><textarea id="tekst" name="tekst" rows="5">${'\n'}${sent?.get('tekst') ?? ''}</textarea></div>
${twins.length > 0 && html`<div class="others" role="alert"><p>${say.fresh.twins}</p>${listing(list, '')}<input type="hidden" name="toch" value="1"></div>`}
<p class="send"><button class="first">${twins.length > 0 ? say.fresh.anyway : say.fresh.add}</button></p></form>`,
  })
}

/** What it probably is the same as. */
export function likeIt({ plans }: Room, theme: Theme, word: Fresh['word'], sent: URLSearchParams): Twin[] {
  const telling = { title: asLine(sent.get('titel') ?? ''), text: sent.get('tekst') ?? '', theme: theme.slug }
  return twinsOf(telling, NEW_KINDS[word] ?? 'wish', plans).filter(({ score }) => score >= ALIKE.probably)
}
