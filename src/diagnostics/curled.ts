/** Quotes that a word processor or a telephone curled: to facts they are letters of the value, and no quotes. */

/** A text in curled quotes: the two, and what stands between them. */
export interface Curled {
  open: string
  close: string
  inner: string
}

// What is quoted within it, or only at both ends, is a text of somebody who quotes.
const DOUBLE = /^([“„”«])([^“„”«»]*)([”“»"])$/su
const SINGLE = /^([‘‚’‹])((?:[^‘’‚‹›]|(?<=\p{L})’(?=\p{L}))*)([’‘›'])$/su

/** The whole of a text in curled quotes; null where it isn't one. */
export function curled(text: string): Curled | null {
  const [, open = '', inner = '', close = ''] = DOUBLE.exec(text) ?? SINGLE.exec(text) ?? []
  return inner.trim() === '' ? null : { open, close, inner: inner.trim() }
}

/** A text without curled quotes around the whole of it. */
export const uncurled = (text: string): string => curled(text)?.inner ?? text
