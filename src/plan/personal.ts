/** Finds what identifies a person in the text of a plan: addresses, numbers, and names behind a form of address. */
import type { Range } from '../diagnostics/finding.ts'

export type PersonalKind = 'email' | 'phone' | 'iban' | 'bsn' | 'name'

// Every repetition is bounded, so that no text makes the search slow.
const PATTERNS: Record<PersonalKind, RegExp> = {
  email: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi,
  iban: /(?<![A-Z\d])[A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}[A-Z\d]{1,4}(?![A-Z\d])/g,
  phone: /(?<![\w.,/€+-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:\)?[ -]{0,2}\d){7}\)?[ -]?\d(?![\d-]|[.,]\d)/g,
  bsn: /(?<![\w.,/€+-])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\w-]|[.,]\d)/g,
  name: /(?<![\p{L}\d])(?:[Dd]hr|[Mm]evr|[Mm]w)\.? {1,2}(?:\p{Lu}\. ?){0,4}(?:(?:van|de|der|den|ten|ter|te|’t|'t) ){0,3}\p{Lu}\p{Ll}+|(?<![\p{L}\d])(?:[Dd]e heer|[Mm]evrouw) (?:\p{Lu}\. ?){0,4}(?:(?:van|de|der|den|ten|ter|te|’t|'t) ){0,3}\p{Lu}\p{Ll}+/gu,
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
  if (kind === 'iban') return isIban(text.replaceAll(' ', ''))
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
