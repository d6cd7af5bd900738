/** A form with wishes of members, from a browser into the queue: the same as `wishes import` does, shown before it is written. */
import type { Config } from '../plan/model.ts'
import { type Asked, intake } from '../wishes/intake.ts'
import { readQueue, writeQueue } from '../wishes/queue.ts'
import { changes } from '../wishes/told.ts'
import { type Answer, onwards, type Question, way } from './exchange.ts'
import type { Notices } from './notices.ts'
import { type Desk, type Room, roomOf } from './room.ts'
import { choosePage, type Read, readPage } from './screens/take-in.ts'
import type { Uploads } from './uploads.ts'

const PLACE = ['wensen', 'inlezen']

/** The form that asks for a file; of a file that was sent what would come of it, as `query` wants it read. */
export async function takeInPage(room: Room, uploads: Uploads, query: URLSearchParams): Promise<Answer> {
  if (!query.has('formulier')) return choosePage(room, null)
  const read = await readBy(room, uploads, query)
  return read === null ? choosePage(room, room.words.intake.onPage.gone) : readPage(room, read, query)
}

/** Takes a file that was sent, or brings what was shown of one into the queue. */
export async function takeIn(
  desk: Desk,
  { notices, uploads }: { notices: Notices; uploads: Uploads },
  { form, file = null }: Question,
): Promise<Answer> {
  const room = await roomOf(desk)
  if (file !== null)
    return file.length === 0
      ? choosePage(room, room.words.intake.onPage.noFile)
      : onwards(
          way(PLACE, { formulier: uploads.add(file), ...(form.get('kring') && { kring: form.get('kring') ?? '' }) }),
        )
  const read = await readBy(room, uploads, form)
  if (read === null) return choosePage(room, room.words.intake.onPage.gone)
  const { found, queue } = read
  if ('fail' in found) return readPage(room, read, form)
  const { host, root } = room.workspace
  if (changes(found, queue)) writeQueue(host, root, found.queue, room.today)
  uploads.drop(form.get('formulier'))
  const { intake: say } = room.words
  const { added, held } = found
  const told = [
    room.words.intake.onPage.done(added.length),
    ...(held.length > 0 ? [room.words.intake.onPage.heldBack(held.length)] : []),
    ...(found.known.length > 0 ? [say.known(found.known.length)] : []),
  ]
  return onwards(notices.add('/wensen', told.join(' ')))
}

/** What a file gives; null where it isn't kept any more. */
async function readBy(
  { workspace, config, today }: Room,
  uploads: Uploads,
  wanted: URLSearchParams,
): Promise<Read | null> {
  const bytes = uploads.get(wanted.get('formulier'))
  if (bytes === null) return null
  const queue = readQueue(workspace.host, workspace.root)
  return { queue, found: await intake(bytes, config, queue, askedIn(wanted, config), today) }
}

/** How somebody wants it read. */
function askedIn(wanted: URLSearchParams, { kringen, themes }: Config): Asked {
  const chosen = (name: string, among: readonly { slug: string }[]): string | null =>
    among.find(({ slug }) => slug === wanted.get(name))?.slug ?? null
  const [only, ...others] = kringen
  return {
    columns: wanted.getAll('vraag'),
    themeColumn: null,
    sheet: wanted.get('blad'),
    kring: only && others.length === 0 ? only.slug : chosen('kring', kringen),
    theme: chosen('thema', themes),
    keep: new Set(wanted.getAll('rij').map(Number)),
  }
}
