/** Dated lines of progress and decisions, the latest first, each with the form that corrects it. */
import type { Card } from '../cards/card.ts'
import { lineCard } from '../cards/cards.ts'
import { html, type Markup } from '../html.ts'
import { listing } from '../layout.ts'
import type { Room } from '../room.ts'

/** A list of an item, a theme or a kring; a line of an item can be taken out as well. */
export interface Lines {
  part: 'journal' | 'decisions'
  all: readonly { date: string; text: string; forum?: string | null }[]
  ofItem: boolean
}

export function lines(room: Room, { part, all, ofItem }: Lines, card: (one: Card, nth: number) => Markup): Markup {
  const { numbers, say } = room
  const latest = [...all].sort((a, b) => (a.date < b.date ? 1 : -1))
  return listing(
    latest.map(
      ({ date, text, forum }, nth) =>
        html`<time datetime="${date}">${numbers.shortDate(date)}</time> ${forum && html`<b>${forum}:</b> `}${text}${card(lineCard(room, { part, date, text }, ofItem), nth)}`,
    ),
    say.form.nothingYet,
  )
}
