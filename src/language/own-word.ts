/** An association's own word for kring, wherever the program's words say kring; what somebody else wrote stays as it is. */
import type { Language } from './language.ts'

/** A word of one's own, in lower case: singular and plural, and its Dutch article where somebody gave it. */
export interface OwnWord {
  one: string
  many: string
  article: 'de' | 'het' | null
}

/** The words of a language with an association's own word in them; without one they stay as they are. */
export function spoken<T>(words: T, own: OwnWord | null | undefined, language: Language): T {
  return own ? (reworded(words, (text) => REWORD[language](text, own)) as T) : words
}

// Words that take `het` by how they end, for who gives no article: het district, het gebied, het bedrijventerrein.
const NEUTER =
  /(?:district|gebied|terrein|park|kwartier|dorp|netwerk|eiland|gewest|rayon|team|gilde|cluster|centrum|verband|schap|plein|land|deel|blok|erf)$/i

const takesHet = ({ one, article }: OwnWord): boolean => (article === null ? NEUTER.test(one) : article === 'het')

// Behind a dash, slash or dot, or before one, it is a name of the program's own: --kring, kring.md, kring/thema/id.
const NOUN = String.raw`(?<![\p{L}\p{N}/._-])([Kk])ring(en)?(?![\p{L}\p{N}/_]|[.-][\p{L}\p{N}])`
const BARE = new RegExp(NOUN, 'gu')
const NEUTER_FORMS: Record<string, string> = {
  ...{ de: 'het', deze: 'dit', die: 'dat', elke: 'elk', iedere: 'ieder', welke: 'welk', onze: 'ons' },
}
const SHORT_FORMS: Record<string, string> = { andere: 'ander', nieuwe: 'nieuw', bekende: 'bekend', eigen: 'eigen' }
const WITH_ARTICLE = new RegExp(
  String.raw`(?<!\p{L})(?:(de|deze|die|elke|iedere|welke|onze|een|geen)\s+)?(?:(andere|nieuwe|bekende|ene)\s+)?${NOUN}(\s+die(?!\p{L}))?`,
  'giu',
)

const REWORD: Record<Language, (text: string, own: OwnWord) => string> = {
  nl(text, own) {
    const neuter = takesHet(own)
    const board = text.replace(/(?<!\p{L})kringbestuur(?!\p{L})/gu, `bestuur van ${neuter ? 'het' : 'de'} ${own.one}`)
    // What stands for the kring further on in the sentence goes along with it.
    const whole = neuter
      ? board
          .replace(/(?<=(?<!\p{L})kring(?!\p{L}).*\s)hij(?=\s)/gu, 'het')
          .replace(/(?<=(?<!\p{L})kring(?!\p{L}).*\seen\s)andere(?=\.)/gu, 'ander')
      : board
    return whole.replace(WITH_ARTICLE, (found, article, adjective, k, many, which) => {
      const noun = nounFor(own, k, many)
      if (many !== undefined || !neuter) return found.replace(BARE, noun)
      const definite = /^(?:de|deze|die|onze)$/i.test(article ?? '')
      const describing =
        adjective === undefined
          ? ''
          : definite
            ? adjective
            : cased(SHORT_FORMS[adjective.toLowerCase()] ?? adjective, adjective)
      const before = article === undefined ? '' : cased(NEUTER_FORMS[article.toLowerCase()] ?? article, article)
      return [before, describing, `${noun}${which === undefined ? '' : ' dat'}`].filter((part) => part !== '').join(' ')
    })
  },
  en(text, own) {
    const vowel = /^[aeiou]/i.test(own.one)
    const board = text.replace(/(?<!\p{L})kringbestuur(?!\p{L})/gu, `${own.one} board`)
    const articled = vowel ? board.replace(/(?<!\p{L})([Aa])(?= kring(?![\p{L}/]))/gu, '$1n') : board
    return articled.replace(BARE, (_, k, many) => nounFor(own, k, many))
  },
}

function nounFor(own: OwnWord, k: string, many: string | undefined): string {
  return cased(many === undefined ? own.one : own.many, k)
}

/** A word with a capital where the one it stands for has one. */
function cased(word: string, like: string): string {
  return like.charAt(0) === like.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}

/** Every text in words, and every text that they make of arguments. Code between backticks is nobody's word. */
function reworded(words: unknown, reword: (text: string) => string): unknown {
  if (typeof words === 'string')
    return words
      .split('`')
      .map((part, i) => (i % 2 === 0 ? reword(part) : part))
      .join('`')
  if (typeof words === 'function')
    return (...args: unknown[]) => shown(reworded(words(...args.map((arg) => mapped(arg, hidden))), reword))
  return mapped(
    words,
    (text) => text,
    (part) => reworded(part, reword),
  )
}

// An argument holds what others wrote: their kring is hidden behind signs of as many characters until the sentence is made.
const hidden = (text: string): string => text.replace(/([Kk])(?=ring)/g, (k) => (k === 'K' ? '\u{f8d0}' : '\u{f8d1}'))
const shown = (made: unknown): unknown =>
  mapped(made, (text) => text.replace(/[\u{f8d0}\u{f8d1}](?=ring)/gu, (sign) => (sign === '\u{f8d0}' ? 'K' : 'k')))

/** The same lists and records with their texts changed. */
function mapped(value: unknown, change: (text: string) => string, deeper?: (part: unknown) => unknown): unknown {
  if (typeof value === 'string') return change(value)
  const inner = deeper ?? ((part: unknown) => mapped(part, change))
  if (Array.isArray(value)) return value.map(inner)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inner(part)]))
}
