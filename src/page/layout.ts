/** What all pages share: a head that asks for nothing elsewhere, the way around, and a place for what just happened. */
import type { Language } from '../language/language.ts'
import { type Answer, page, way } from './exchange.ts'
import { html, type Markup, type Part } from './html.ts'
import type { Room } from './room.ts'

/** What just happened, or what keeps it from happening. */
export type Message = { text: string; tone: 'done' | 'stop' } | null

/** A page by what it says. */
export interface Sheet {
  title: string
  /** The ways back up, from the top. */
  trail?: readonly [href: string, name: string][]
  message?: Message
  body: Part
  /** Whether it may be shown anew by itself when the plans change: nothing is typed in it. */
  live?: boolean
  status?: number
  /** Which of the ways around leads here, where one does. */
  at?: '/' | '/kringen' | '/wensen' | '/rapporten' | '/veranderd' | '/bewaren'
  /** What was searched for. */
  sought?: string
}

/** One of the pages of `open`. */
export function sheet(
  room: Room,
  { title, trail = [], message = null, body, live = false, status, at, sought = '' }: Sheet,
): Answer {
  const { say, words, config, language } = room
  // Of plans that can't be read nobody knows whose they are.
  const name = /[\p{L}\p{N}]/u.test(config.association) ? config.association : 'masterplan'
  const nav = [
    ['/', say.nav.home],
    ['/kringen', say.nav.kringen],
    ['/wensen', say.nav.wishes],
    ['/rapporten', say.nav.reports],
    ['/veranderd', say.nav.changed],
    ['/bewaren', say.nav.keep],
  ] as const
  const crumbs =
    trail.length > 0 &&
    html`<nav class="trail" aria-label="${say.trail}"><ol>${trail.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}</ol></nav>`
  return page(
    html`${head(`${title} – ${name}`, language)}<body${live && html` data-live`} data-changed="${say.changedMeanwhile}" data-stopped="${say.stopped}">
<a class="skip" href="#inhoud">${say.skip}</a>
<header class="top"><p class="name"><a href="/">${name}</a></p><nav aria-label="${say.menu}"><ul>${nav.map(([href, name]) => html`<li><a href="${href}"${href === at && html` aria-current="page"`}>${name}</a></li>`)}</ul></nav><form class="find" role="search" method="get" action="/zoek"><input type="search" name="q" aria-label="${words.search.page.box}" placeholder="${words.search.page.box}" value="${sought}" autocomplete="off"><button>${words.search.page.button}</button></form></header>
<main id="inhoud" tabindex="-1">${crumbs}<h1>${title}</h1>${toldMarkup(message)}<p class="message" id="meanwhile" role="status" hidden></p>${body}</main>
<script src="/page.js"></script></body></html>
`,
    status,
  )
}

/** A page where there are no plans: nothing is around it but `other`, a way to the same in the other language. */
export function bare(
  language: Language,
  { title, message, other, body, status }: Pick<Sheet, 'title' | 'body' | 'status'> & { message: Message; other: Part },
): Answer {
  return page(
    html`${head(`${title} – masterplan`, language)}<body>
<header class="top"><p class="name">masterplan</p>${other}</header>
<main id="inhoud"><h1>${title}</h1>${toldMarkup(message)}${body}</main></body></html>
`,
    status,
  )
}

/** The beginning of a page, up to its body. */
export function head(title: string, language: string): Markup {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head>
`
}

const toldMarkup = (message: Message): Part =>
  message !== null &&
  html`<p class="message ${message.tone}" role="${message.tone === 'stop' ? 'alert' : 'status'}">${message.text}</p>`

/** A list of links with a few words behind each; a sentence where there are none. */
export function listing(rows: readonly Part[], none: string): Markup {
  return rows.length === 0
    ? html`<p class="none">${none}</p>`
    : html`<ul class="rows">${rows.map((row) => html`<li>${row}</li>`)}</ul>`
}

/** Where an item, a theme or a kring has its page. */
export function wayTo({ kring, theme, key }: { kring: string; theme: string | null; key: string | null }): string {
  if (key !== null) return way(['item', ...key.split('/')])
  return theme === null ? way(['kring', kring]) : way(['thema', kring, theme])
}
