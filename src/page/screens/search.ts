/** Where the plans speak of something: the same places as `masterplan search` gives, the best first, each with the way to it. */
import { didYouMean } from '../../language/did-you-mean.ts'
import { nameIn } from '../../plan/names.ts'
import { piecesOf, startOf } from '../../search/excerpt.ts'
import type { Passage } from '../../search/passage.ts'
import { type Hit, search } from '../../search/search.ts'
import { textsOf } from '../../search/texts.ts'
import { soughtIn } from '../../search/words.ts'
import { type Answer, way } from '../exchange.ts'
import { html, type Markup, type Part } from '../html.ts'
import { listing, sheet } from '../layout.ts'
import type { Room } from '../room.ts'

/** More places than these nobody reads through. */
const MOST = 40
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
      html`${unread}<p class="none">${told.nothing(typed, null, null)}${didYouMean(language, meant)}</p>${meant !== null && html`<p><a class="button" href="${way(['zoek'], { q: meant })}">${say.again(meant)}</a></p>`}`,
    )
  const [whole, part] = [true, false].map((is) => hits.slice(0, MOST).filter((hit) => hit.whole === is))
  const rows = (some: readonly Hit[] = []): Markup =>
    listing(
      some.map((hit) => row(hit, room)),
      '',
    )
  return page(
    html`${unread}<p class="help" role="status">${told.count(hits.length)}</p>${whole?.length !== 0 && rows(whole)}${part?.length !== 0 && html`<h2>${told.some}</h2>${rows(part)}`}${hits.length > MOST && html`<p class="help">${say.more(hits.length - MOST)}</p>`}`,
  )
}

function row(hit: Hit, { words, config }: Room): Markup {
  const { passage, line, marks } = hit
  const { kind, kring, theme, item, itemTitle, title, text } = passage
  const from = startOf(text, marks)
  const shown = text.slice(from, from + LONGEST)
  const excerpt = html`${from > 0 && '… '}${piecesOf(shown, from, marks).map((piece) => (piece.bold ? html`<mark>${piece.text}</mark>` : piece.text))}${from + LONGEST < text.length && ' …'}`
  const stands = [
    words.search.kinds[kind],
    kring === null ? null : nameIn(config.kringen, kring),
    theme === null ? null : nameIn(config.themes, theme),
    title ? null : (itemTitle ?? item),
    wayOf(passage) === null ? `${passage.file}, ${line}` : null,
  ].filter((part) => part !== null)
  const href = wayOf(passage)
  return html`${href === null ? excerpt : html`<a href="${href}">${excerpt}</a>`}<small>${stands.join(' · ')}</small>`
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
