/** The plans as an editor has them: what is open and not saved lies over what is on disk. */
import type { Finding } from '../diagnostics/finding.ts'
import type { Language } from '../language/language.ts'
import { openAgain, validate, type Workspace } from '../masterplan.ts'
import type { Source } from '../plan/source.ts'
import type { Settings } from '../verbs/settings.ts'
import type { Host } from '../workspace/host.ts'
import { overlay } from '../workspace/overlay.ts'
import { Standing } from '../workspace/standing.ts'

/** What stays the same as long as the editor is open. */
export interface Given {
  /** A world that remembers nothing of what was asked before. */
  host(): Host
  /** The folder with the plans. */
  root: string
  language: Language
  /** ISO day. */
  today(): string
}

export class Session {
  readonly given: Given
  readonly #standing = new Standing()
  readonly #open = new Map<string, { text: string; bytes: Uint8Array }>()
  #now: Promise<Workspace> | null = null
  #last: Workspace | null = null
  #findings: readonly Finding[] = []

  constructor(given: Given) {
    this.given = given
  }

  get settings(): Settings {
    return { language: this.given.language, today: this.given.today() }
  }

  /** The text of an open file changed; null is closed. */
  put(file: string, text: string | null): void {
    if (text === null) this.#open.delete(file)
    else this.#open.set(file, { text, bytes: new TextEncoder().encode(text) })
    this.#now = null
  }

  /** Looks whether something on disk changed, and gives whether that is so. A change of text alone never waits for the disk. */
  async look(): Promise<boolean> {
    const isChanged = await this.#standing.look(this.given.host())
    if (isChanged) this.#now = null
    return isChanged
  }

  /** The plans at this moment. Throws a Misuse where there are none. */
  workspace(): Promise<Workspace> {
    this.#now ??= this.#read()
    return this.#now
  }

  /** The plans as they were last read, which is all that a name needs, and waits for nothing while somebody types. */
  async known(): Promise<Workspace> {
    return this.#last ?? (await this.workspace())
  }

  /** A file as it is in the editor, or else on disk. */
  async source(file: string): Promise<Source | null> {
    const open = this.#open.get(file)
    return open ? { file, text: open.text } : ((await this.workspace()).set.sources.get(file) ?? null)
  }

  /** All findings at this moment. Fixes take a trial each, so they wait until somebody asks for those of a file. */
  async validate(mended: string | null = null): Promise<readonly Finding[]> {
    const mends = (file: string): boolean => file === mended
    this.#findings = await validate(await this.workspace(), { ...this.settings, mends })
    return this.#findings
  }

  /** What was last found. */
  get findings(): readonly Finding[] {
    return this.#findings
  }

  async #read(): Promise<Workspace> {
    const { host, root } = this.given
    const contents = new Map([...this.#open].map(([file, { bytes }]) => [file, bytes] as const))
    const there = host()
    this.#last = { ...(await openAgain(overlay(this.#standing.seen(there), root, contents), root)), host: there }
    return this.#last
  }
}
