/** The pages for what isn't there: by no such way, or no longer, and then with where it is now and what somebody typed for it. */
import type { Item } from '../../plan/model.ts'
import { CONFIG_FILE, KRING_FILE } from '../../plan/plan-set.ts'
import { allItems } from '../../plan/references.ts'
import { UNREAD } from '../../plan/unread.ts'
import type { Answer } from '../exchange.ts'
import { html, type Markup } from '../html.ts'
import { sheet, wayTo } from '../layout.ts'
import type { Room } from '../room.ts'
import { typedMarkup } from '../typed.ts'

export function missingPage(room: Room, at: readonly string[]): Answer {
  const { say } = room
  const here = movedTo(room, at)
  return sheet(room, {
    title: say.lost.title,
    message: { text: here === null ? notThere(room, at, say.refusal.missing) : say.lost.moved, tone: 'stop' },
    body: here ?? html`<p><a class="button" href="/">${say.lost.home}</a></p>`,
    status: 404,
  })
}

/** What somebody wanted to save in something that is gone, so that it can be put where that is now. */
export function gonePage(room: Room, at: readonly string[], form: URLSearchParams): Answer {
  const { say } = room
  const here = movedTo(room, at)
  return sheet(room, {
    title: say.lost.title,
    message: { text: `${here === null ? notThere(room, at, say.gone) : say.lost.moved} ${say.unsaved}`, tone: 'stop' },
    body: [here, typedMarkup(form, room.language)],
    status: 404,
  })
}

/** Of what stood in a file that can't be read now nobody knows whether it is gone. */
function notThere({ set, say }: Room, [, kring = '', theme]: readonly string[], none: string): string {
  const unread = new Set(set.problems.flatMap(({ id, file }) => (UNREAD.has(id) ? [file] : [])))
  const file = [CONFIG_FILE, `${kring}/${theme ?? KRING_FILE.replace(/\.md$/, '')}.md`].find((one) => unread.has(one))
  return file === undefined ? none : say.unreadable(file)
}

/** A link to an item that had another name or place, as it says itself. */
function movedTo({ plans }: Room, [kind, ...slugs]: readonly string[]): Markup | null {
  const { config } = plans
  const [kring = '', theme = '', id] = slugs
  const current = (all: readonly { slug: string; formerly?: string[] }[], name: string): string =>
    all.find(({ slug }) => slug === name)?.slug ?? all.find(({ formerly }) => formerly?.includes(name))?.slug ?? name
  const key = [current(config.kringen, kring), current(config.themes, theme), id].join('/')
  const isIt = (item: Item): boolean =>
    item.key === key || item.formerly.some((one) => one === key || one === slugs.join('/'))
  if (kind !== 'item' || id === undefined) return null
  const found = [...allItems(plans)].find(({ item }) => item.key !== null && isIt(item))
  if (!found) return null
  const { item, theme: there } = found
  return html`<p><a class="button" href="${wayTo({ kring: there.kring, theme: there.slug, key: item.key })}">${item.title}</a></p>`
}
