/** What is said once on the page that follows a form, kept here and not in its address, where anybody could write it. */
import { randomBytes } from 'node:crypto'

/** Pages that were never opened lose what they would have said. */
const MOST = 100

export interface Notice {
  text: string
  /** The fields that were changed, so that whoever changed them sees them. */
  changed: readonly string[]
}

export class Notices {
  readonly #notices = new Map<string, Notice>()

  /** The way to a page on which this is said. */
  add(href: string, text: string, changed: readonly string[] = []): string {
    const id = randomBytes(9).toString('base64url')
    this.#notices.set(id, { text, changed })
    const [first] = this.#notices.keys()
    if (this.#notices.size > MOST && first !== undefined) this.#notices.delete(first)
    return `${href}?na=${id}`
  }

  /** What is to be said there; null where nothing is, or where it was said. */
  take(query: URLSearchParams): (Notice & { tone: 'done' }) | null {
    const id = query.get('na') ?? ''
    const notice = this.#notices.get(id)
    this.#notices.delete(id)
    return notice === undefined ? null : { ...notice, tone: 'done' }
  }
}
