/** What the generator of constructs hands out; written in JavaScript, so that a bench can run it as it is. */

/** One more of a construct; `i` counts from 0. */
type Make = (i: number) => string
export const MARKDOWN: Record<string, Make>
export const YAML: Record<string, Make>
/** A construct repeated until the text has at least `length` characters. */
export function repeated(make: Make, length: number): string
