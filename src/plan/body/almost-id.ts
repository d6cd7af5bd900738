/** An id behind or in front of a title in a spelling that isn't read: of another program, with a mark too many, or one too few. */
import type { Range } from '../../diagnostics/finding.ts'
import { unmasked } from '../../diagnostics/unseen.ts'
import { slugOf } from '../references.ts'

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9_ -]{0,78}[A-Za-z0-9])?'
const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*'
/** `{\#x}`, `{: #x}`, `{ #x .klasse}`, `{x}`, `{#x`, `{id=x}`: braces, which a title has for nothing else. */
const BRACES = [
  String.raw`\\?\{:?\s*(?:\.[\w-]+\s+)*\\?#\s*(${NAME})(?:\s+\.[\w-]+)*\s*\\?\}`,
  String.raw`\{:?\s*(?:id|ID|Id)\s*=\s*["'“”]?#?(${NAME})["'“”]?\s*\}`,
  String.raw`\\?\{\s*(${WORD})\s*\\?\}`,
  String.raw`\\?\{\s*\\?#\s*(${WORD})`,
  String.raw`\\?#(${WORD})\\?\}`,
  String.raw`\{\{\s*#(${WORD})\s*\}\}`,
  // As a Chinese or Japanese keyboard has them.
  String.raw`[｛{]\s*[#＃](${WORD})\s*[｝}]`,
]
/** `<a id="x"></a>`, `(#x)`, `[#x]`, `^x`: with a letter, since a figure is the number of something. */
const OTHERS = [
  String.raw`<(?:a|span)\s+(?:id|name)\s*=\s*["'“”]?#?(${NAME})["'“”]?\s*/?>(?:\s*</(?:a|span)>)?`,
  String.raw`\((?=[^)]*[a-z])\\?#(${WORD})\)`,
  String.raw`\\?\[(?=[^\]]*[a-z])\\?#(${WORD})\\?\]`,
  String.raw`\^(?=[^\s]*[a-z])(${WORD})`,
]
const BEHIND = [...BRACES, ...OTHERS.map((form) => String.raw`(?<=^|\s)${form}`)].map((form) => new RegExp(`${form}$`))
const BEFORE = [...BRACES, ...OTHERS].map((form) => new RegExp(String.raw`^${form}(?=\s|$)`))
const EXACT = [...BRACES, ...OTHERS].map((form) => new RegExp(`^${form}$`))

/** Where such an id is in a title; null where there is none. */
export function almostIdIn(title: string): Range | null {
  // A title that long is none.
  if (title.length > 400 || !/[{}#^<＃｛]/.test(title)) return null
  for (const form of [...BEHIND, ...BEFORE]) {
    const found = form.exec(title)
    if (found) return { start: found.index, end: found.index + found[0].length }
  }
  return null
}

/** The id that is meant by such a spelling; null where it is none. */
export function meantId(written: string): string | null {
  for (const form of EXACT) {
    const id = form.exec(written)?.[1]
    if (id !== undefined) return id
  }
  return null
}

/** The id that a heading's id was to be, in whatever spelling it was found. */
export function idMeant(shown: string): string {
  return slugOf(unmasked(meantId(shown) ?? shown))
}
