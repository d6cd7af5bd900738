/** Finds what identifies a person in the text of a plan: addresses, numbers, and names behind a form of address. */
import type { Range } from '../../diagnostics/finding.ts'

export type PersonalKind = 'email' | 'phone' | 'iban' | 'bsn' | 'name'

// `van der`, `De`, `el`: what stands before a name and is not one itself.
const PARTICLE = "(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[’']t|[Ee]l|[Aa]l|[Vv]on|[Dd][aiu]|[Ll][ae])"
const NAME = "(?:O['’])?\\p{Lu}[\\p{L}]{1,40}"

const ROLE =
  '(?:[Vv]oorzitter|[Ss]ecretaris|[Pp]enningmeester|[Bb]urgemeester|[Ww]ethouder|[Dd]irecteur|[Gg]edeputeerde|[Rr]aadslid|[Mm]inister)'
// Behind these stands the number of a thing or an organisation.
const NUMBERED =
  /(?:RSIN|BTW|KvK|zaak|dossier|kadast\w*|perceel|artikel|order|factuur|EAN|ISBN)[-\w]{0,8}\W{0,3}(?:[A-Z\d]{1,6} ){0,2}$/i

// Every repetition is bounded, so that no text makes the search slow.
const PATTERNS: Record<PersonalKind, RegExp> = {
  email: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi,
  iban: /(?<![A-Z\d])[A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}[A-Z\d]{1,4}(?![A-Z\d])/gi,
  // The end of an account number with a typing mistake is no telephone number.
  phone:
    /(?<![\w.,/€+-]|[A-Z]{4} )(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:\)?[ .–‑-]{0,3}\d){7}\)?[ .–‑-]{0,3}\d(?![\d-]|[.,]\d)/g,
  bsn: /(?<![\w.,/€+-])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\w-]|[.,]\d)/g,
  name: new RegExp(
    `(?<![\\p{L}\\d]|\\d[ \u00a0])(?:(?:[Dd]hr|DHR|[Mm]evr|MEVR|[Mm]w)(?:\\.\\s{0,2}|\\s{1,2})|(?:[Dd]e [Hh]eer|[Mm]evrouw|[Mm]eneer)\\s{1,2})[*_]{0,2}(?:(?:dr|drs|ing|ir|mr|prof)\\.? ){0,2}(?:\\p{Lu}\\. ?){0,4}(?!(?:${PARTICLE} ){0,3}${ROLE})(?:${PARTICLE} ){0,3}(?:[dDlL]['’])?${NAME}`,
    'gu',
  ),
}

// Without its sign in the text none of a kind is there, and a look for a sign takes a small part of the search.
const SIGNS: Record<PersonalKind, RegExp> = {
  email: /@/,
  iban: /[a-z]{2}\d\d ?[a-z\d]{4}/i,
  phone: /(?<![\w.,/€+-])(?:\+31|0031|\(?0[1-9])/,
  bsn: /\d{9}|\d{4}\.\d{2}\.\d{3}/,
  name: /\b(?:dhr|mevr|mw[.\s]|de heer|meneer)/i,
}

/** The ranges of a text that hold personal data, in order; where two overlap only the first. */
export function personalData(text: string): ({ kind: PersonalKind } & Range)[] {
  const found = (Object.keys(PATTERNS) as PersonalKind[]).flatMap((kind) =>
    !SIGNS[kind].test(text)
      ? []
      : [...text.matchAll(PATTERNS[kind])].flatMap((match) =>
          isReal(kind, match[0], text.slice(Math.max(0, match.index - 40), match.index))
            ? [{ kind, start: match.index, end: match.index + match[0].trimEnd().length }]
            : [],
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

function isReal(kind: PersonalKind, text: string, before: string): boolean {
  if ((kind === 'bsn' || kind === 'phone') && NUMBERED.test(before)) return false
  // A day with an hour behind it has as many figures.
  if (kind === 'phone' && /^0[1-9][-.\u2013 ](?:0[1-9]|1[0-2])[-.\u2013 ](?:19|20)\d\d[ .-]/.test(text)) return false
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
