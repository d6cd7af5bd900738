/** Where the plans speak of something: the same places as `masterplan search` gives, the best first, each with the way to it. */
import { didYouMean } from '../../language/did-you-mean.ts'
import { nameIn } from '../../plan/names.ts'
import { piecesOf, startOf } from '../../search/excerpt.ts'
import type { Passage } from '../../search/passage.ts'
import { type Hit, search } from '../../search/search.ts'
import { textsOf } from '../../search/texts.ts'
import { foundIn, soughtIn } from '../../search/words.ts'
import { type Answer, way } from '../exchange.ts'
import { html, type Markup, type Part } from '../html.ts'
import { listing, sheet } from '../layout.ts'
import type { Room } from '../room.ts'
import { factText } from './fact-text.ts'

/** More places than these nobody reads through. */
const MOST = 40
/** Of one page no more texts are shown. */
const EACH = 3
/** So much of a text is shown. */
const LONGEST = 260

export function searchPage(room: Room, query: URLSearchParams): Answer {
  const { words, config, language } = room
  const { page: say, ...told } = words.search
  const typed = (query.get('q') ?? '').trim()
  const page = (body: Part): Answer => sheet(room, { title: say.title(typed), sought: typed, body })
  if (soughtIn(typed).length === 0) return page(html`<p class="none">${say.noWord}</p>`)
  const { passages, closed } = textsOf(room.workspace)
  const { hits, meant } = search(passages, typed, config)
  const unread =
    closed.length > 0 && html`<p class="message">${told.closed(closed.map(({ file }) => file).join(', '))}</p>`
  if (hits.length === 0)
    return page(
      html`${unread}<p class="none">${told.nothing(typed, null, null)}${didYouMean(language, meant)}</p>${meant === null ? html`<p class="help">${say.fewer}</p>` : html`<p><a class="button" href="${way(['zoek'], { q: meant })}">${say.again(meant)}</a></p>`}`,
    )
  const shown = hits.slice(0, MOST)
  const rows = (some: readonly Hit[]): Markup =>
    listing(
      byPlace(some).map((one) => row(one, room, typed)),
      '',
    )
  const [whole, part] = [shown.filter((hit) => hit.whole), shown.filter((hit) => !hit.whole)]
  return page(
    html`${unread}<p class="help" role="status">${told.count(hits.length)}</p>${whole.length > 0 && rows(whole)}${part.length > 0 && html`<h2>${told.some}</h2>${rows(part)}`}${hits.length > MOST && html`<p class="help">${say.more(hits.length - MOST)}</p>`}`,
  )
}

/** What has one page, or stands in one file, at the place of the best of it. */
function byPlace(hits: readonly Hit[]): Hit[][] {
  const places = new Map<string, Hit[]>()
  for (const hit of hits) {
    const name = wayOf(hit.passage) ?? hit.passage.file
    places.set(name, [...(places.get(name) ?? []), hit])
  }
  return [...places.values()]
}

function row(hits: readonly Hit[], room: Room, typed: string): Markup {
  const { words, config } = room
  const { passage } = hits[0] as Hit
  const { kind, kring, theme, item, itemTitle, file } = passage
  const href = wayOf(passage)
  const names = [
    item !== null || itemTitle !== null ? (itemTitle ?? item) : null,
    theme === null ? null : nameIn(config.themes, theme),
    kring === null ? null : nameIn(config.kringen, kring),
  ].filter((name) => name !== null)
  const [name = file, ...around] = href === null ? [file] : names
  const title = hits.some((hit) => hit.passage.title && hit.passage.text.trim() === name)
  const texts = title ? hits.filter((hit) => !hit.passage.title) : hits
  const head = html`${href === null ? html`<b>${name}</b>` : html`<a href="${href}">${name}</a>`}<small>${[words.search.kinds[kind], ...around].join(' · ')}</small>`
  return html`${head}${texts.slice(0, EACH).map((hit) => html`<p class="found">${excerpt(inWords(hit, room, typed))}</p>`)}`
}

/** What was found, as people say it. */
function inWords({ passage, marks }: Hit, room: Room, typed: string): Pick<Hit, 'marks'> & { text: string } {
  const text = factText(passage, room)
  return { text, marks: text === passage.text ? marks : foundIn(text, soughtIn(typed)).marks }
}

/** The text around the first word that was found, with what was found marked. */
function excerpt({ text, marks }: ReturnType<typeof inWords>): Markup {
  const from = Math.max(startOf(text, marks), /^(?:- )?(?:\[.\] )?/.exec(text)?.[0].length ?? 0)
  const shown = text.slice(from, from + LONGEST)
  return html`${from > 60 && '… '}${piecesOf(shown, from, marks).map((piece) => (piece.bold ? html`<mark>${piece.text}</mark>` : piece.text))}${from + LONGEST < text.length && ' …'}`
}

/** Where it has its page; null for what only stands in a file. */
function wayOf({ kring, theme, item, kind }: Passage): string | null {
  if (kring === null || kind === 'file' || kind === 'attachment') return null
  if (theme === null)
    return kind === 'kring' || kind === 'journal' || kind === 'decision' ? way(['kring', kring, 'velden']) : null
  if (item !== null) return way(['item', kring, theme, item])
  return kind === 'theme' || kind === 'journal' || kind === 'decision'
    ? way(['thema', kring, theme, 'velden'])
    : way(['thema', kring, theme])
}
