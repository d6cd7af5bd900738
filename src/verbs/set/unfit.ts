/** A value that its field can't hold: told on a command line as it is typed there, and by a form in its own words. */
import type { Language } from '../../language/language.ts'
import { Misuse } from '../../workspace/misuse.ts'

interface Why {
  typed: string
  /** What is likely meant. */
  meant: string | null
  /** The fields beside it that it can't do without, as a path from what the form is of. */
  missing: readonly string[]
}

export class Unfit extends Misuse {
  readonly why: Why

  constructor(words: Record<Language, string>, why: Why) {
    super(words)
    this.why = why
  }
}
