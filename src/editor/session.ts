/** The plans as an editor has them: what is open and not saved lies over what is on disk. */
import type { Finding } from '../diagnostics/finding.ts'
import type { Language } from '../language/language.ts'
import { open, validate, type Workspace } from '../masterplan.ts'
import type { Source } from '../plan/source.ts'
import type { Settings } from '../verbs/settings.ts'
import type { Host } from '../workspace/host.ts'
import { overlay } from '../workspace/overlay.ts'

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
  readonly #texts = new Map<string, string>()
  #now: Promise<Workspace> | null = null
  #last: Workspace | null = null
  #findings: readonly Finding[] = []

  constructor(given: Given) {
    this.given = given
  }

  get settings(): Settings {
    return { language: this.given.language, today: this.given.today() }
  }

  /** The files that are open, by path below the root. */
  get files(): string[] {
    return [...this.#texts.keys()]
  }

  /** The text of an open file changed; null is closed. */
  put(file: string, text: string | null): void {
    if (text === null) this.#texts.delete(file)
    else this.#texts.set(file, text)
    this.#now = null
  }

  /** Something on disk changed. */
  saved(): void {
    this.#now = null
  }

  /** The plans at this moment. Throws a Misuse where there are none. */
  workspace(): Promise<Workspace> {
    this.#now ??= this.#open()
    return this.#now
  }

  /** The plans as they were last read, which is all that a name needs, and waits for nothing while somebody types. */
  async known(): Promise<Workspace> {
    return this.#last ?? (await this.workspace())
  }

  /** A file as it is in the editor, or else on disk. */
  async source(file: string): Promise<Source | null> {
    const text = this.#texts.get(file)
    return text === undefined ? ((await this.workspace()).set.sources.get(file) ?? null) : { file, text }
  }

  /** All findings at this moment. */
  async validate(): Promise<readonly Finding[]> {
    this.#findings = await validate(await this.workspace(), this.settings)
    return this.#findings
  }

  /** What was last found. */
  get findings(): readonly Finding[] {
    return this.#findings
  }

  async #open(): Promise<Workspace> {
    const { host, root } = this.given
    const contents = new Map([...this.#texts].map(([file, text]) => [file, new TextEncoder().encode(text)] as const))
    const there = host()
    this.#last = { ...(await open(overlay(there, root, contents), root)), host: there }
    return this.#last
  }
}
