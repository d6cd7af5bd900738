/** Files that a browser sent, kept in memory alone and until they were read in: what is in them is somebody's words. */
import { randomBytes } from 'node:crypto'

/** Of more the oldest goes: whoever chose one again has no use for it. */
const MOST = 3

export class Uploads {
  readonly #files = new Map<string, Uint8Array>()

  /** The name by which the file can be asked again. */
  add(bytes: Uint8Array): string {
    const id = randomBytes(9).toString('base64url')
    this.#files.set(id, bytes)
    const [first] = this.#files.keys()
    if (this.#files.size > MOST && first !== undefined) this.#files.delete(first)
    return id
  }

  get(id: string | null): Uint8Array | null {
    return this.#files.get(id ?? '') ?? null
  }

  drop(id: string | null): void {
    this.#files.delete(id ?? '')
  }
}
