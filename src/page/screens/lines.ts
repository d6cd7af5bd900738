/** Dated lines of progress and decisions, the latest first. */
import { html, type Markup } from '../html.ts'
import { listing } from '../layout.ts'
import type { Room } from '../room.ts'

export function lines(
  { numbers, say }: Room,
  all: readonly { date: string; text: string; forum?: string | null }[],
): Markup {
  const latest = [...all].sort((a, b) => (a.date < b.date ? 1 : -1))
  return listing(
    latest.map(
      ({ date, text, forum }) =>
        html`<time datetime="${date}">${numbers.shortDate(date)}</time> ${forum && html`<b>${forum}:</b> `}${text}`,
    ),
    say.form.nothingYet,
  )
}
