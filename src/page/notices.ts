/** What is said once on the page that follows a form, kept here and not in its address, where anybody could write it. */
import { randomBytes } from 'node:crypto'

/** Pages that were never opened lose what they would have said. */
const MOST = 100

export class Notices {
  readonly #texts = new Map<string, string>()

  /** The way to a page on which this is said. */
  add(href: string, text: string): string {
    const id = randomBytes(9).toString('base64url')
    this.#texts.set(id, text)
    const [first] = this.#texts.keys()
    if (this.#texts.size > MOST && first !== undefined) this.#texts.delete(first)
    return `${href}?na=${id}`
  }

  /** What is to be said there; null where nothing is, or where it was said. */
  take(query: URLSearchParams): { text: string; tone: 'done' } | null {
    const id = query.get('na') ?? ''
    const text = this.#texts.get(id)
    this.#texts.delete(id)
    return text === undefined ? null : { text, tone: 'done' }
  }
}
