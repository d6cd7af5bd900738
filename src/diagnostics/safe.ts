/** Makes text from a stranger's file safe to print: no escape sequence, control or bidi character reaches a terminal. */
import { stripVTControlCharacters } from 'node:util'

// What Node's own stripping leaves behind: C0 and C1 controls but tab and newline, and the marks that reorder text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Strips escape sequences, which begin with an unsafe character, and shows every other one as `\u{…}`. */
export function printable(text: string): string {
  if (text.search(UNSAFE) === -1) return text
  return stripVTControlCharacters(text).replace(UNSAFE, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)
}

// What a CI runner takes for a command in any line of a log: `::name` where the line begins, `##[name]` and `##vso[name]` anywhere.
const COMMAND = /^[^\S\n]*:(?=:)|#(?=#\w*\[)/gm

/** Shows what a CI runner would obey in a log as `\u{…}`. */
export function disarmed(text: string): string {
  return text.replace(COMMAND, (found) => (found === '#' ? '\\u{23}' : found.replace(':', '\\u{3a}')))
}

/** The same for HTML and SVG, where a reference to a character reads as that character. */
export function disarmedMarkup(markup: string): string {
  return markup.replace(COMMAND, (found) => (found === '#' ? '&#35;' : found.replace(':', '&#58;')))
}

/** Like `printable`, for a log. */
export function loggable(text: string): string {
  return disarmed(printable(text))
}

/** Like `loggable`, on one line. */
export function oneLine(text: string): string {
  return loggable(printable(text).replace(/\s+/g, ' ').trim())
}

/** JSON that is safe to print as well: what would still act on a terminal or a CI log is escaped. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\w*\[)/g, '#\\u0023')
}
