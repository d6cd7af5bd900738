/** Prose of a plan as reports show it: no markup of its own, and nothing that is loaded. */
import { toHtml } from '../formats/html/body.ts'
import { prose } from '../report/prose.ts'
import { html, Markup } from './html.ts'
import type { Room } from './room.ts'

/** Below a heading of the second level; nothing where there is none. */
export function proseMarkup({ language }: Room, source: string): Markup | null {
  if (source.trim() === '') return null
  return html`<div class="prose">${new Markup(toHtml(prose(source, 2), language))}</div>`
}
