/** What a slip of the pen in facts is called, by the sign that is wrong. */
import type { Language } from '../language/language.ts'
import type { SlipCode } from '../plan/yaml/slip-codes.ts'

type Words = Record<SlipCode, (sign: string) => string>

const NL: Words = {
  semicolon: () => 'Hier staat een puntkomma, verwacht een komma: tussen haakjes scheidt alleen een komma.',
  'extra-comma': () => 'Deze komma is er een te veel, verwacht een waarde tussen twee komma’s.',
  'missing-comma': () => 'Hier ontbreekt een komma, verwacht een komma tussen twee velden.',
  'dash-for-comma': (sign) =>
    `Hier staat ${sign === '-' ? 'een streepje' : `“${sign}”`}, verwacht een komma tussen twee velden.`,
  'lone-dash': (sign) =>
    `Een ${sign === '?' ? 'vraagteken' : 'streepje'} alleen is geen waarde, verwacht een waarde, of niets zolang die er niet is.`,
  'amount-dash': (sign) => `Achter dit bedrag staat “${sign}”, verwacht een bedrag zonder komma en streepje.`,
  'no-braces': () => 'Hier staan meer velden op één regel, verwacht { } eromheen.',
  hash: () => 'Met # begint hier een opmerking die tot het einde van de regel loopt, verwacht een naam zonder #.',
  'hash-value': () =>
    'Met # begint hier een opmerking die tot het einde van de regel loopt, verwacht de waarde tussen aanhalingstekens.',
  'round-brackets': () => 'Velden staan niet tussen ronde haakjes, verwacht { } eromheen.',
  comment: (sign) => `Met “${sign}” begint hier geen opmerking, verwacht #.`,
  lead: (sign) => `Voor dit veld staat “${sign}”, verwacht de naam zonder teken ervoor.`,
  'code-fence': (sign) => `“${sign}” hoort niet bij de gegevens, verwacht alleen velden.`,
  'extra-bracket': (sign) => `Dit haakje “${sign}” is er een te veel, verwacht één haakje dat opent en één dat sluit.`,
  'wrong-bracket': (sign) =>
    `Dit haakje “${sign}” past niet bij het haakje dat opent, verwacht “${sign === '}' ? ']' : '}'}”.`,
  'open-bracket': (sign) =>
    `Het haakje “${sign}” wordt nergens afgesloten, verwacht “${sign === '[' ? ']' : '}'}” aan het einde.`,
  'unopened-bracket': (sign) =>
    `Dit haakje “${sign}” sluit iets dat nergens begint, verwacht “${sign === ']' ? '[' : '{'}” ervoor, of geen haakje.`,
  'open-quote': (sign) =>
    `Het aanhalingsteken ${sign} wordt nergens afgesloten, verwacht er nog een aan het einde van de tekst.`,
  behind: (sign) => `Achter de waarde staat nog “${sign}”, verwacht dat de regel daar eindigt.`,
  'behind-quote': (sign) =>
    `Een waarde die met ${sign} begint, eindigt bij de volgende ${sign}, en hier komt er nog tekst achter, verwacht de hele tekst tussen andere aanhalingstekens.`,
  'behind-bracket': (sign) =>
    `Met “${sign}” begint een lijst, en achter het haakje dat sluit staat nog tekst, verwacht de hele tekst tussen aanhalingstekens.`,
  apostrophe: () =>
    'Een tekst die met een apostrof begint, wordt gelezen als een aanhaling die nergens wordt afgesloten, verwacht de hele tekst tussen dubbele aanhalingstekens.',
  backslash: () =>
    'Tussen dubbele aanhalingstekens betekent \\ iets anders dan hier staat, verwacht de tekst tussen enkele aanhalingstekens.',
  'first-sign': (sign) =>
    `Een waarde die met “${sign}” begint, betekent in YAML iets anders, verwacht de hele tekst tussen aanhalingstekens.`,
  'sign-of-number': (sign) =>
    `Een waarde die met “${sign}” begint, betekent in YAML iets anders, verwacht een getal zonder teken ervoor.`,
  'list-dash': () =>
    'Achter een veld begint met een streepje geen lijst, verwacht een lijst tussen [ ], zoals [enexis, tennet].',
  'dash-space': () => 'Achter dit streepje ontbreekt een spatie, verwacht `- naam`.',
  'colon-in-text': () =>
    'Een dubbele punt met een spatie erachter begint een nieuw veld, verwacht de hele tekst tussen aanhalingstekens.',
  'two-fields': () => 'Hier begint op dezelfde regel nog een veld, verwacht één veld per regel.',
  'no-space': () => 'Achter deze dubbele punt ontbreekt een spatie, verwacht `naam: waarde`.',
  'other-colon': (sign) =>
    `Hier staat “${sign}” tussen naam en waarde, verwacht een dubbele punt met een spatie erachter.`,
  'no-colon': () => 'Achter de naam van dit veld ontbreekt een dubbele punt, verwacht `naam: waarde`.',
  blank: (sign) => `Hier staat ${sign}, verwacht een gewone spatie.`,
  tab: () => 'Hier is ingesprongen met een tab, verwacht spaties.',
  indent: () => 'De inspringing klopt hier niet, verwacht even veel spaties als de velden ernaast.',
  flat: (sign) =>
    `Dit veld staat even ver naar links als “${sign.slice(0, 60)}”, verwacht twee spaties ervoor, zodat het daarbij hoort.`,
  outside: (sign) =>
    `Dit staat te ver naar links om bij “${sign.slice(0, 60)}” te horen, verwacht meer spaties ervoor.`,
}

const EN: Words = {
  semicolon: () => 'There is a semicolon here, expected a comma: inside brackets only a comma separates.',
  'extra-comma': () => 'This comma is one too many, expected a value between two commas.',
  'missing-comma': () => 'A comma is missing here, expected a comma between two fields.',
  'dash-for-comma': (sign) =>
    `There is ${sign === '-' ? 'a dash' : `“${sign}”`} here, expected a comma between two fields.`,
  'lone-dash': (sign) =>
    `A ${sign === '?' ? 'question mark' : 'dash'} alone is no value, expected a value, or nothing as long as there is none.`,
  'amount-dash': (sign) => `There is “${sign}” after this amount, expected an amount without comma and dash.`,
  'no-braces': () => 'There are more fields on one line here, expected { } around them.',
  hash: () => 'With # a comment begins here that runs to the end of the line, expected a name without #.',
  'hash-value': () =>
    'With # a comment begins here that runs to the end of the line, expected the value between quotes.',
  'round-brackets': () => 'Fields don’t stand between round brackets, expected { } around them.',
  comment: (sign) => `“${sign}” begins no comment here, expected #.`,
  lead: (sign) => `There is “${sign}” in front of this field, expected the name without a mark.`,
  'code-fence': (sign) => `“${sign}” is no part of the facts, expected only fields.`,
  'extra-bracket': (sign) => `This bracket “${sign}” is one too many, expected one that opens and one that closes.`,
  'wrong-bracket': (sign) =>
    `This bracket “${sign}” does not fit the one that opens, expected “${sign === '}' ? ']' : '}'}”.`,
  'open-bracket': (sign) => `The bracket “${sign}” is never closed, expected “${sign === '[' ? ']' : '}'}” at the end.`,
  'unopened-bracket': (sign) =>
    `This bracket “${sign}” closes what begins nowhere, expected “${sign === ']' ? '[' : '{'}” in front, or no bracket.`,
  'open-quote': (sign) => `The quote ${sign} is never closed, expected another one at the end of the text.`,
  behind: (sign) => `There is “${sign}” after the value, expected the line to end there.`,
  'behind-quote': (sign) =>
    `A value that begins with ${sign} ends at the next ${sign}, and more text follows here, expected the whole text between other quotes.`,
  'behind-bracket': (sign) =>
    `With “${sign}” a list begins, and text follows after the closing bracket, expected the whole text between quotes.`,
  apostrophe: () =>
    'A text that begins with an apostrophe is read as a quotation that is never closed, expected the whole text between double quotes.',
  backslash: () =>
    'Between double quotes \\ means something else than it says, expected the text between single quotes.',
  'first-sign': (sign) =>
    `A value that begins with “${sign}” means something else in YAML, expected the whole text between quotes.`,
  'sign-of-number': (sign) =>
    `A value that begins with “${sign}” means something else in YAML, expected a number without a sign in front.`,
  'list-dash': () => 'Behind a field no list begins with a dash, expected a list between [ ], like [enexis, tennet].',
  'dash-space': () => 'A space is missing after this dash, expected `- name`.',
  'colon-in-text': () => 'A colon with a space after it begins a new field, expected the whole text between quotes.',
  'two-fields': () => 'Another field begins here on the same line, expected one field per line.',
  'no-space': () => 'A space is missing after this colon, expected `name: value`.',
  'other-colon': (sign) => `There is “${sign}” between name and value, expected a colon with a space after it.`,
  'no-colon': () => 'A colon is missing after the name of this field, expected `name: value`.',
  blank: (sign) => `There is ${sign} here, expected a plain space.`,
  tab: () => 'There is a tab in the indent, expected spaces.',
  indent: () => 'The indent is off here, expected as many spaces as the fields beside it.',
  flat: (sign) =>
    `This field stands as far to the left as “${sign.slice(0, 60)}”, expected two spaces in front, so that it belongs to that.`,
  outside: (sign) =>
    `This stands too far to the left to be part of “${sign.slice(0, 60)}”, expected more spaces in front.`,
}

/** The sentence for a slip; undefined for an error of the parser that is none. */
export function slipIn(language: Language, code: string, sign: string): string | undefined {
  const words: Record<string, ((sign: string) => string) | undefined> = language === 'nl' ? NL : EN
  return words[code]?.(sign)
}
