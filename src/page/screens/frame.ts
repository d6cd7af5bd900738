/** The page with the details of a theme or a kring: its form, and what is added to its text, progress and decisions. */
import { nameIn } from '../../plan/names.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { type Card, cardMarkup } from '../cards/card.ts'
import { frameCards, proseCards } from '../cards/cards.ts'
import type { Answer } from '../exchange.ts'
import { html, type Markup } from '../html.ts'
import { sheet } from '../layout.ts'
import { proseMarkup } from '../prose.ts'
import type { Room } from '../room.ts'
import { wayOf } from '../target.ts'
import { fieldsForm } from './fields-form.ts'
import type { Told } from './item.ts'
import { trailOf } from './kringen.ts'
import { lines } from './lines.ts'

export function framePage(room: Room, target: Target & { kind: 'theme' | 'kring' }, told: Told): Answer {
  const { config, words } = room
  const href = wayOf(target)
  const card = (one: Card, nth = 0): Markup => cardMarkup(one, href, told.failed, nth)
  const { journal, decision } = frameCards(room)
  const of = target.kind === 'theme' ? target.theme : target.kring
  const prose = target.kind === 'theme' ? target.theme.intro : target.kring.dot
  return sheet(room, {
    title:
      target.kind === 'theme' ? nameIn(config.themes, target.theme.slug) : nameIn(config.kringen, target.kring.slug),
    trail: target.kind === 'theme' ? trailOf(room, target.kring, target.theme) : trailOf(room, target.kring),
    message: told.message,
    ...(told.status !== undefined && { status: told.status }),
    body: html`${proseMarkup(room, prose)}${proseCards(room, target).map((one) => card(one))}
${fieldsForm(room, target, `${href}/velden`, told)}
<section><h2>${words.journal}</h2>${card(journal)}${lines(room, { part: 'journal', all: of.journal, ofItem: false }, card)}</section>
<section><h2>${words.decisions}</h2>${card(decision)}${lines(room, { part: 'decisions', all: of.decisions, ofItem: false }, card)}</section>`,
  })
}
