/** The pages for what isn't there: by no such way, or no longer, and then with what somebody typed for it. */
import type { Answer } from '../exchange.ts'
import { WAS } from '../fields/submitted.ts'
import { html } from '../html.ts'
import { sheet } from '../layout.ts'
import type { Room } from '../room.ts'

export function missingPage(room: Room): Answer {
  const { say } = room
  return sheet(room, {
    title: say.lost.title,
    message: { text: say.refusal.missing, tone: 'stop' },
    body: html`<p><a class="button" href="/">${say.lost.home}</a></p>`,
    status: 404,
  })
}

/** What somebody wanted to save in something that is gone, so that it can be put elsewhere. */
export function gonePage(room: Room, form: URLSearchParams): Answer {
  const { say } = room
  const typed = [...form].filter(
    ([name, value]) => value !== '' && !name.startsWith(WAS) && name !== 'was' && form.get(WAS + name) !== value,
  )
  const body = html`${typed.length > 0 && html`<p>${say.typed}</p><dl>${typed.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}`
  return sheet(room, { title: say.lost.title, message: { text: say.gone, tone: 'stop' }, body, status: 404 })
}
