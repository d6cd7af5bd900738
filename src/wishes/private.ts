/** What keeps somebody's own words out of the queue: whatever could tell who wrote them, or who they are about. */
import { isPersonName } from '../plan/typed/person-name.ts'
import { type PersonalKind, personalData } from '../plan/typed/personal.ts'

/** What was found; never the text itself. */
export type Telling = PersonalKind | 'address' | 'plate' | 'account' | 'firm' | 'birth' | 'own'

const STREET =
  'straat|laan|weg|plein|dijk|kade|hof|pad|singel|gracht|steeg|dreef|markt|brink|plantsoen|allee|kamp|park|terrein|esch|wal|baan|ring|boulevard'
const ADDRESSES = [
  // A street and a house number, which is no year and no count of something.
  new RegExp(
    `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}.’'-]{0,30}\\s){0,3}\\p{Lu}?[\\p{L}’'-]{2,30}(?:${STREET})\\s{1,2}(?:nr\\.? ?|nummer )?\\d{1,3}(?:[ -]?[a-zA-Z])?(?![\\p{L}\\d%€,.]\\d|[\\p{L}\\d%])(?!\\s*(?:%|euro|meter|jaar|uur|bedrijven|leden|plekken|keer|m²|km))`,
    'u',
  ),
  /(?<![\p{L}\d])\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}’'-]{1,30}\s){1,3}(?:Street|Road|Lane|Avenue|Square|Drive)(?!\p{L})/u,
  /(?<![\p{L}\d])[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\d])/u,
  // The other way round, or with a letter behind it.
  /\b(?:nummer|nr\.?|no\.?)\s\d{1,3}[a-z]?\s(?:aan|op|in|van)\s(?:de|het|’t|'t)\s\p{Lu}/u,
  /(?<![\p{L}\d])\p{Lu}\p{L}{2,30}\s\d{1,3}-[A-Za-z](?![\p{L}\d])/u,
  /\b(?:postbus|po box|p\.o\. box)\s\d{1,6}/i,
]
// Of another country, or with a slip in it: the rule of the plans knows those of the Netherlands only.
const PHONE = /(?<![\p{L}\d.,/€])\+\d{1,3}(?:[ .()–-]{0,3}\d){7,12}(?!\d)/u
// What is said to be called, however its first figures are written.
const CALLED = /\b(?:bel|bellen|app|appen|sms|tel|telefoon|call|phone)\b[^\d\n]{0,25}(?:\d[ .-]?){6}/i
const BIRTH = /\b(?:geboren|geboortedatum|born|birthday|date of birth)\b[^\d\n]{0,15}\d{1,4}/i
// Who is called so on a network, and by what a register knows a firm.
const ACCOUNT =
  /(?<![\p{L}\d._%+-])@[\w.]{3,30}|\b(?:facebook|linkedin|instagram|twitter|tiktok)\.com\/\w|\bwa\.me\/\d/iu
const FIRM = /\b(?:kvk|btw|rsin|vat)(?:[ -]?(?:nr|nummer|number))?\W{0,3}(?:NL)?[\d.]{8,}/i
// What stands before the sign is no longer than it may be; without an end a long word would be tried from each of its letters.
const MAIL = /\S{1,64}\s?(?:\[at\]|\(at\)|@)\s?\S{1,253}\.\w{2,}/i
// As people write one that a program should not find.
const SPELT =
  /[\w.+-]{2,64}\s(?:apenstaartje\s[\w-]{2,63}|at\s(?:gmail|hotmail|outlook|live|ziggo|kpnmail|icloud|yahoo|xs4all|planet|home|proton(?:mail)?))(?:\.|\s(?:dot|punt)\s)[a-z]{2,6}(?![a-z])/i
// Six letters and digits in three groups, never all digits or all letters.
const PLATE =
  /(?<![\w-])(?=[A-Z\d-]{8}(?![\w-]))(?=\S{0,7}[A-Z])(?=\S{0,7}\d)(?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){2}/
const CALLED_PLATE = /\b(?:kenteken|licen[cs]e plate)\w*\W{1,3}(?:is )?(?=\S{0,7}\d)[A-Z\d-]{6,8}(?![\w-])/i
const SIGNED =
  /(?:[Gg]roet(?:en|jes)?|[Mm]vg|MVG|[Hh]oogachtend|[Rr]egards|[Ss]incerely)[\s,.!]{1,4}(?:van )?(?:\p{Lu}\.\s?){0,3}\p{Lu}\p{L}+/u
// A person by what he or she is: `wethouder Jansen`, `buurman De Boer`.
const ROLES =
  /(?:[Ww]ethouder|[Bb]urgemeester|[Vv]oorzitter|[Ss]ecretaris|[Pp]enningmeester|[Dd]irecteur|[Bb]uurman|[Bb]uurvrouw|[Cc]ollega|[Ff]amilie|[Ee]igenaar|[Mm]ayor|[Aa]lderman|[Cc]hairman|[Nn]eighbour)\s(?:(?:van|de|der|den|ter|ten|Van|De|Der|Den|Ter|Ten)\s){0,3}\p{Lu}\p{Ll}{2,}/u
// However they are written: `wethouder jan jansen`.
const ROLE_AND =
  /(?:wethouder|burgemeester|voorzitter|secretaris|penningmeester|directeur|buurman|buurvrouw|collega|eigenaar|mayor|alderman|chairman|neighbour)\s(\p{L}{2,20})\s(\p{L}{2,30})/giu
// A name in the middle of a sentence: what begins one has a capital anyway.
const INSIDE = /(?<=\p{Ll},?\s)\p{Lu}\p{Ll}{2,}(?![\p{L}-])/gu
// A given name that begins one, unless it is a word as well.
const FIRST = /(?:^|[.!?]\s{1,2})(\p{Lu}\p{Ll}{2,20})(?=\s\p{Ll})/gmu
const WORDS = /^(?:wil|roos|els|job|jet|floor|mees|rein|rik|ton|bas|mark|art|rob)$/i
// A firm is seldom called by its whole name.
const LEGAL =
  /[\s,]+(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?|Holding|Groep|Ltd\.?|Inc\.?|GmbH)(?:\s(?:B\.?V\.?|N\.?V\.?))?$/i
const ANONYMOUS = /^(?:anonymous|anoniem|n\/?a|geen|none|onbekend|unknown|ja|nee|yes|no|-+)$/i

/** What a text gives away; `own` are the answers of the same person that tell who that is. Null where nothing is found. */
export function telling(text: string, own: readonly string[]): Telling | null {
  const [found] = personalData(text)
  if (found) return found.kind
  if (MAIL.test(text) || SPELT.test(text)) return 'email'
  if (PHONE.test(text) || CALLED.test(text)) return 'phone'
  if (ADDRESSES.some((pattern) => pattern.test(text))) return 'address'
  if (SIGNED.test(text) || ROLES.test(text) || namesIn(text)) return 'name'
  if (ACCOUNT.test(text)) return 'account'
  if (BIRTH.test(text)) return 'birth'
  if (PLATE.test(text) || CALLED_PLATE.test(text)) return 'plate'
  if (FIRM.test(text)) return 'firm'
  return own.some((answer) => isIn(answer, text)) ? 'own' : null
}

/** Whether a text names a person: a given name with a surname, initials with one, or a given name where no sentence begins. */
function namesIn(text: string): boolean {
  if ((text.match(INSIDE) ?? []).some((word) => isPersonName(word))) return true
  if ([...text.matchAll(FIRST)].some(([, word = '']) => !WORDS.test(word) && isPersonName(word))) return true
  if ([...text.matchAll(ROLE_AND)].some(([, ...name]) => isPersonName(name.map(capitalised).join(' ')))) return true
  const words = text.split(/[^\p{L}\p{M}.’'-]+/u).filter((word) => word !== '')
  return words.some((word, i) => {
    if (!/^\p{Lu}/u.test(word)) return false
    // `Jan de Vries`, `J. van der Berg`: up to two words in between.
    return [2, 3, 4].some((count) => {
      const name = words.slice(i, i + count)
      return name.length === count && isPersonName(name.join(' ').replace(/[.’']+$/u, ''))
    })
  })
}

/** Whether somebody's own name, firm or number stands in the text, whole or by its longest word. */
function isIn(answer: string, text: string): boolean {
  const own = answer.trim().replace(LEGAL, '')
  if (own.length < 3 || ANONYMOUS.test(own)) return false
  const plain = text.toLowerCase()
  if (hasWord(plain, own.toLowerCase())) return true
  // Of a name of several words the surname alone tells enough.
  const surname = isPersonName(own) ? (own.split(/\s+/).at(-1) ?? '') : ''
  return surname.length > 3 && hasWord(plain, surname.toLowerCase())
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Whether a text has these words, and not within a longer one. An expression of each would be made for every row of a form. */
function hasWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!/[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\d]/u.test(text.slice(end, end + 2)))
      return true
  }
  return false
}
