/** What a verb makes of the plans before anything is written: each edit works on what the ones before it left. */
import { applyEdits, type TextEdit } from '../diagnostics/text-edit.ts'
import type { Source } from '../plan/source.ts'

export class Draft {
  /** The new text of each file that has one. */
  readonly texts = new Map<string, string>()
  /** The place of each file that gets another one, by that where it is; edits go by where it is. */
  readonly moved = new Map<string, string>()
  readonly #sources: ReadonlyMap<string, Source>

  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources
  }

  /** A file as it is by now; undefined where there is none that could be read. */
  source(file: string): Source | undefined {
    const text = this.texts.get(file)
    return text === undefined ? this.#sources.get(file) : { file, text }
  }

  /** Edits a file by what it is by now; whether that could be done: `make` gives null where it can't, and then nothing changes. */
  edit(file: string, make: (source: Source) => TextEdit[] | null): boolean {
    const source = this.source(file)
    const edits = source && make(source)
    if (!source || !edits) return false
    if (edits.length > 0) this.put(file, applyEdits(source.text, edits))
    return true
  }

  /** Where a file stands afterwards. */
  home(file: string): string {
    return this.moved.get(file) ?? file
  }

  /** The new texts, by where their files stand afterwards. */
  placed(): Map<string, string> {
    return new Map([...this.texts].map(([file, text]) => [this.home(file), text]))
  }

  /** Gives a file a text; one that it had already is no change. */
  put(file: string, text: string): void {
    if (this.#sources.get(file)?.text === text) this.texts.delete(file)
    else this.texts.set(file, text)
  }
}
