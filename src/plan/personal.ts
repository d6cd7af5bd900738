/** Finds what identifies a person in the text of a plan: addresses, numbers, and names behind a form of address. */
import type { Range } from '../diagnostics/finding.ts'

export type PersonalKind = 'email' | 'phone' | 'iban' | 'bsn' | 'name'

// `van der`, `De`, `el`: what stands before a name and is not one itself.
const PARTICLE = "(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[’']t|[Ee]l|[Aa]l|[Vv]on|[Dd][aiu]|[Ll][ae])"
const NAME = "(?:O['’])?\\p{Lu}[\\p{L}]{1,40}"

// Every repetition is bounded, so that no text makes the search slow.
const PATTERNS: Record<PersonalKind, RegExp> = {
  email: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi,
  iban: /(?<![A-Z\d])[A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}[A-Z\d]{1,4}(?![A-Z\d])/gi,
  // The end of an account number with a typing mistake is no telephone number.
  phone:
    /(?<![\w.,/€+-]|[A-Z]{4} )(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:\)?[ .-]{0,3}\d){7}\)?[ .-]{0,3}\d(?![\d-]|[.,]\d)/g,
  bsn: /(?<![\w.,/€+-])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\w-]|[.,]\d)/g,
  name: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:[Dd]hr|DHR|[Mm]evr|MEVR|[Mm]w|MW)(?:\\. {0,2}| {1,2})|(?:[Dd]e heer|[Mm]evrouw) )(?:\\p{Lu}\\. ?){0,4}(?:${PARTICLE} ){0,3}(?:[dDlL]['’])?${NAME}`,
    'gu',
  ),
}

/** The ranges of a text that hold personal data, in order; where two overlap only the first. */
export function personalData(text: string): ({ kind: PersonalKind } & Range)[] {
  const found = (Object.keys(PATTERNS) as PersonalKind[]).flatMap((kind) =>
    [...text.matchAll(PATTERNS[kind])].flatMap((match) =>
      isReal(kind, match[0]) ? [{ kind, start: match.index, end: match.index + match[0].trimEnd().length }] : [],
    ),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter(({ start, end }) => {
    const free = start >= reached
    if (free) reached = end
    return free
  })
}

function isReal(kind: PersonalKind, text: string): boolean {
  if (kind === 'iban') return isIban(text.replaceAll(' ', '').toUpperCase())
  return kind !== 'bsn' || passesEleven(text.replaceAll('.', ''))
}

/** The check of ISO 13616: moved to the back and read as digits, the number leaves 1 when divided by 97. */
function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4)
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return iban.length >= 15 && iban.length <= 34 && BigInt(digits) % 97n === 1n
}

/** The eleven test of a citizen service number: weights 9 to 2, and −1 for the last digit. */
function passesEleven(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return sum !== 0 && sum % 11 === 0
}
