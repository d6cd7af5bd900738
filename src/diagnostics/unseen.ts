/** Characters that nobody sees, or takes for another: by name, so that a refused text never looks right. */
import type { Language } from '../language/language.ts'

interface Kind {
  characters: string
  nl: string
  en: string
  /** What a person meant by it: nothing, a space, or a line end. */
  meant: '' | ' ' | '\n' | null
}

const NAMED: readonly Kind[] = [
  { characters: '\\u00a0', nl: 'vaste spatie', en: 'no-break space', meant: ' ' },
  { characters: '\\u202f', nl: 'smalle vaste spatie', en: 'narrow no-break space', meant: ' ' },
  { characters: '\\u1680\\u2000-\\u200a\\u205f\\u3000', nl: 'andere spatie', en: 'other space', meant: ' ' },
  { characters: '\\u00ad', nl: 'zacht afbreekstreepje', en: 'soft hyphen', meant: '' },
  { characters: '\\u200b', nl: 'spatie zonder breedte', en: 'zero-width space', meant: '' },
  {
    characters:
      '\\u034f\\u115f\\u1160\\u180e\\u200c\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}',
    nl: 'teken zonder breedte',
    en: 'zero-width character',
    meant: '',
  },
  {
    characters: '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
    nl: 'teken voor de schrijfrichting',
    en: 'mark for the direction of writing',
    meant: '',
  },
  { characters: '\\u2028\\u2029', nl: 'regelscheiding', en: 'line separator', meant: '\n' },
  { characters: '\\ufffd', nl: 'vervangingsteken', en: 'replacement character', meant: null },
  { characters: '\\t', nl: 'tab', en: 'tab', meant: ' ' },
  { characters: '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f', nl: 'stuurteken', en: 'control character', meant: '' },
]

const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u

/** Whether there is nothing to see: no characters, or only ones without ink. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/** What has no width at all, for a pattern. */
export const HIDDEN = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff'

const KINDS = NAMED.map((kind) => ({ ...kind, pattern: new RegExp(`[${kind.characters}]`, 'u') }))
const UNSEEN = new RegExp(`[${NAMED.map(({ characters }) => characters).join('')}]`, 'gu')
// Letters of other alphabets that look like a Latin one, in the order of the Latin ones beside them.
const ALIKE = new Map(
  [...'аеорсухівјѕԁһӏԛԝАВЕКМНОРСТХІЈЅαορνικАΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((c, i) => [
    c,
    'aeopcyxibjsdhlqwABEKMHOPCTXIJSaopvikABEZHIKMNOPTYX'[i] ?? c,
  ]),
)
const WIDE = /[\uff01-\uff5e]/
/** A letter of another alphabet in a word with Latin ones, a character of full width, or a dash between letters that is no hyphen. */
const TAKEN = new RegExp(
  `(?<=[A-Za-z])[${[...ALIKE.keys()].join('')}]|[${[...ALIKE.keys()].join('')}](?=[A-Za-z])|[\\uff01-\\uff5e]|(?<=[a-z\\d])[\\u2010-\\u2015\\u2212](?=[a-z\\d])`,
  'g',
)
// Where emoji are joined, the character that joins them belongs there, as do the tags behind the flag that they make a country’s.
const JOINED =
  /\u200d(?<=\p{Extended_Pictographic}\ufe0f?\u200d)(?=\p{Extended_Pictographic})|(?<=\u{1f3f4})[\u{e0020}-\u{e007f}]+/gu

/** `U+00A0`. */
const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The name of a character that nobody sees, with its code: `vaste spatie, U+00A0`; null for one that is seen. */
export function nameOfUnseen(character: string, language: Language): string | null {
  const kind = KINDS.find(({ pattern }) => pattern.test(character))
  return kind ? `${kind[language]}, ${codeOf(character)}` : null
}

/** What was meant by a character that nobody sees; null where that can't be known. */
export function meantByUnseen(character: string): string | null {
  return KINDS.find(({ pattern }) => pattern.test(character))?.meant ?? null
}

/** Where characters that nobody sees make one sign of several. */
const joinedIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(JOINED)].flatMap(({ 0: run, index }) => [...run].map((sign, nth) => index + nth * sign.length)),
  )

/** Where the characters that nobody sees are in a text. */
export function unseenIn(text: string): { index: number; character: string }[] {
  const joined = joinedIn(text)
  return [...text.matchAll(UNSEEN)].flatMap(({ 0: character, index }) =>
    joined.has(index) ? [] : [{ index, character }],
  )
}

/** A text without the characters in it that nobody sees and nothing stands for. */
export function withoutUnseen(text: string): string {
  const idle = new Set(
    unseenIn(text).flatMap(({ index, character }) => (meantByUnseen(character) === '' ? [index] : [])),
  )
  return text.replace(UNSEEN, (character, index: number) => (idle.has(index) ? '' : character))
}

/** Letters that nobody takes for another, which nearly every text has and no other. */
const PLAIN = /^[ -~\n]*$/

/** A text in which every character that nobody sees, or takes for another, is told by name: `energie⟨vaste spatie, U+00A0⟩hub`. */
export function seen(text: string, language: Language): string {
  if (PLAIN.test(text)) return text
  const joining = joinedIn(text)
  const named = text.replace(UNSEEN, (c, index: number) => (joining.has(index) ? c : `⟨${nameOfUnseen(c, language)}⟩`))
  return named.replace(TAKEN, (c) => `⟨${nameOfTaken(c, language)}, ${codeOf(c)}⟩`)
}

function nameOfTaken(character: string, language: Language): string {
  const nl = language === 'nl'
  if (WIDE.test(character)) return `${nl ? 'brede' : 'wide'} ${character.normalize('NFKC')}`
  if (!ALIKE.has(character)) return nl ? 'gedachtestreepje' : 'dash'
  const greek = /\p{Script=Greek}/u.test(character)
  const alphabet = nl ? (greek ? 'Griekse' : 'Cyrillische') : greek ? 'Greek' : 'Cyrillic'
  return `${alphabet} ${ALIKE.get(character)}`
}

/** A text as it was meant: without what nobody sees, and with the letters, digits and hyphens that others were taken for. */
export function unmasked(text: string): string {
  const plain = text.replace(UNSEEN, (c) => meantByUnseen(c) ?? c)
  return plain.replace(TAKEN, (c) => ALIKE.get(c) ?? (WIDE.test(c) ? c.normalize('NFKC') : '-'))
}
