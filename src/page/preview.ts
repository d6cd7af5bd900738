/** The report of a kring that follows every save: a file that can't be read keeps the last good report, with what is wrong beside it. */
import type { Finding } from '../diagnostics/finding.ts'
import { report } from '../masterplan.ts'
import { nameIn } from '../plan/names.ts'
import { ALL, type Audience } from '../report/audience.ts'
import { remembering } from '../workspace/git/remembering.ts'
import { reasonOf } from '../workspace/misuse.ts'
import type { Answer } from './exchange.ts'
import { page } from './exchange.ts'
import { html, type Markup } from './html.ts'
import { head } from './layout.ts'
import { framed } from './report-page.ts'
import { type Desk, type Room, roomOf } from './room.ts'
import { othersMarkup } from './screens/fields-form.ts'
import { kringAt } from './target.ts'

/** More findings than these are only counted. */
const MOST = 50

/** What is shown: the last good report, and what is wrong by now. */
interface Made {
  /** The plans as they were when it was made. */
  room: Room
  html: string
  errors: readonly Finding[]
  /** Whether the report is an older one, since the plans can't be read as they are. */
  old: boolean
  /** Why none could be made. */
  failure: string | null
}

export class Preview {
  readonly #desk: Desk
  /** null is the association. */
  readonly #kring: string | null
  readonly #audience: Audience
  #last: Made | null = null
  /** Of the plans as they are now; questions at the same moment wait for the same one. */
  #now: Promise<Made> | null = null

  constructor(desk: Desk, kring: string | null, audience: Audience) {
    this.#desk = desk
    this.#kring = kring
    this.#audience = audience
  }

  /** Something was saved: whoever asks next gets it anew. */
  outdated(): void {
    this.#now = null
  }

  /** Makes the report anew, and tells a page what there is to say of it. */
  async renew(): Promise<{ told: string; findings: string }> {
    this.outdated()
    const made = await this.#current()
    return { told: toldOf(made, made.room.say), findings: findingsMarkup(made).text }
  }

  /** The page around the report. */
  async page(frame: string, back: string | null): Promise<Answer> {
    const made = await this.#current()
    const { say, config, language } = made.room
    const name = this.#kring === null ? config.association : nameIn(config.kringen, this.#kring)
    return page(
      html`${head(say.preview.title(name), language)}<body class="preview" data-stopped="${say.stopped}"><header><h1>${say.preview.title(name)}</h1>${back !== null && html`<a href="${back}">${say.preview.back}</a> `}<p role="status" id="told">${toldOf(made, say)}</p><div id="findings">${findingsMarkup(made)}</div></header><main><iframe src="${frame}" title="${say.preview.frame}" id="report"></iframe></main><script src="/page.js"></script></body></html>`,
    )
  }

  /** The report itself, for the frame. */
  async report(): Promise<Answer> {
    return framed((await this.#current()).html)
  }

  async #current(): Promise<Made> {
    this.#now ??= this.#make()
    const making = this.#now
    try {
      this.#last = await making
      return this.#last
    } catch (error) {
      if (this.#now === making) this.#now = null
      throw error
    }
  }

  async #make(): Promise<Made> {
    const last = this.#last
    try {
      const { host } = this.#desk
      // Nothing is written meanwhile, so that git is asked each question once.
      const room = await roomOf({ ...this.#desk, host: () => remembering(host()) })
      const kring = this.#kring === null ? null : kringAt(room, this.#kring)
      const made = await report(room.workspace, kring, room, { formats: ['html'], audience: this.#audience })
      const errors = made.findings.filter(({ severity }) => severity === 'error')
      const lost = this.#kring !== null && kring === null
      if (last && (errors.length > 0 || lost)) return { room, html: last.html, errors, old: true, failure: null }
      return { room, html: String(made.files[0]?.content ?? ''), errors, old: false, failure: null }
    } catch (error) {
      // Half of a save, or a folder that is gone for a moment: the next save tells.
      if (last === null) throw error
      return { ...last, errors: [], old: true, failure: reasonOf(error, this.#desk.language) }
    }
  }
}

/** A preview for each kring of which somebody asked one. */
export class Previews {
  readonly #desk: Desk
  readonly #made = new Map<string, Preview>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** That of a kring; null for a name that no kring has or had. */
  of(kring: string, isThere: boolean): Preview | null {
    const known = this.#made.get(kring) ?? (isThere ? new Preview(this.#desk, kring, ALL) : null)
    if (known) this.#made.set(kring, known)
    return known
  }

  outdated(): void {
    for (const preview of this.#made.values()) preview.outdated()
  }
}

function findingsMarkup({ errors, room }: Made): Markup {
  return html`${othersMarkup(errors.slice(0, MOST), room)}`
}

function toldOf({ errors, old, failure }: Made, say: Room['say']): string {
  if (failure !== null) return say.preview.failed(failure)
  if (errors.length === 0) return say.preview.follows
  return old ? say.preview.broken(errors.length) : say.preview.errors(errors.length)
}
