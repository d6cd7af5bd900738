/** Why a document can't be read, as a word; the sentences stand in the words of both languages. */

export type Why =
  | 'missing'
  | 'too-large'
  | 'old'
  | 'not-a-document'
  | 'broken-zip'
  | 'protected'
  | 'bomb'
  | 'no-text'
  | 'doctype'
  | 'broken-xml'
  | 'deep'
  | 'broken-pdf'
  | 'cut-pdf'
  | 'many-pages'
  | 'untagged'

export class Unreadable extends Error {
  readonly why: Why

  constructor(why: Why) {
    super(why)
    this.why = why
  }
}
