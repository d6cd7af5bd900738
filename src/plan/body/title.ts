/** The words of a heading as text: titles stand in lists, charts and calendars, where no Markdown is. */

const MARKUP = /[*_`~[\]<>&\\\n]/
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€' }
/** Links and pictures: what is lost of them is more than how it looks. Tags stay, as in prose, and have a finding of their own. */
const LEADING: [RegExp, string][] = [
  [/!?\[([^[\]]*)\]\([^()]*\)/g, '$1'],
  [/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/<((?:https?:|mailto:)[^<>\s]+)>/g, '$1'],
]
const LOOKS: [RegExp, string][] = [
  [/`+([^`]+)`+/g, '$1'],
  [/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/(~~)(?=\S)([^~]+?)(?<=\S)\1/g, '$2'],
]

/** A title as text, and what was in it that a title doesn't show. */
export interface Title {
  text: string
  marked: 'no' | 'looks' | 'leads'
}

/** A title longer than any is left as it is. */
const LONGEST = 500

/** The title of a heading's words. Escapes and entities become what they stand for. */
export function titleOf(words: string): Title {
  if (!MARKUP.test(words) || words.length > LONGEST) return { text: words, marked: 'no' }
  // An escaped mark is no mark; it waits aside until the others are gone.
  const escaped: string[] = []
  const aside = words.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `\ue000${escaped.push(sign) - 1}\ue001`)
  const unlinked = without(aside, LEADING)
  const bare = without(unlinked, LOOKS)
  const text = bare
    .replace(/&(#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (entity, name: string) => signOf(name) ?? entity)
    .replace(/\ue000(\d+)\ue001/g, (_, place: string) => escaped[Number(place)] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return { text, marked: unlinked !== aside ? 'leads' : bare !== unlinked ? 'looks' : 'no' }
}

function without(text: string, shapes: readonly [RegExp, string][]): string {
  return shapes.reduce((now, [pattern, kept]) => now.replace(pattern, kept), text)
}

function signOf(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : null
}
