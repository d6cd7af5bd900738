/** What a value should have been, in words: the "…, verwacht …" half of a message. */

import type { Language } from '../language/language.ts'
import type { Expectation, Expected } from '../plan/problem.ts'
import type { PatternName } from '../plan/typed/patterns.ts'

const PATTERNS: Record<Language, Record<PatternName, string>> = {
  nl: {
    slug: 'een id van kleine letters, cijfers en koppeltekens, zoals `energiehub` of `zonnestroom-delen`',
    reference: 'een verwijzing zoals `energiehub`, `energie/energiehub` of `noord/energie/energiehub`',
    'agenda-line': 'een agenda of programmalijn, zoals `economische-agenda` of `economische-agenda/ondernemersklimaat`',
    date: 'een datum die bestaat, als jaar-maand-dag: 2026-10-06',
    period:
      'een dag, maand, kwartaal, halfjaar of jaar dat bestaat, of doorlopend: 2027-01-15, 2027-01, 2027-K3, 2027-H1, 2027',
    deadline: 'een dag, maand, kwartaal, half jaar of jaar, zoals `2027-01`, `2027-K3` of `2027`',
    year: 'een jaar, zoals 2027',
    share: 'een deel in procenten, zoals 50%',
    memo: 'p.m.',
    colour: 'een kleur als # met zes tekens, tussen aanhalingstekens: "#0b4f6c"',
    font: 'de naam van een lettertype, zoals Source Sans 3',
    word: 'een gewoon woord in kleine letters, zoals district',
    picture: 'een png- of jpg-bestand in de map met de plannen, zoals huisstijl/logo.png',
    attachment: 'een bestand in de map met de plannen, vanaf die map, zoals bijlagen/kaart-net.pdf',
    revision: 'een datum, tag of revisie, zoals 2026-06-18 of v1.0',
  },
  en: {
    slug: 'an id of lower-case letters, digits and hyphens, like `energiehub` or `zonnestroom-delen`',
    reference: 'a reference like `energiehub`, `energie/energiehub` or `noord/energie/energiehub`',
    'agenda-line':
      'an agenda or one of its lines, like `economische-agenda` or `economische-agenda/ondernemersklimaat`',
    date: 'a date that exists, as year-month-day: 2026-10-06',
    period:
      'a day, month, quarter, half or year that exists, or doorlopend: 2027-01-15, 2027-01, 2027-K3, 2027-H1, 2027',
    deadline: 'a day, month, quarter, half or year, such as `2027-01`, `2027-K3` or `2027`',
    year: 'a year, like 2027',
    share: 'a share in percent, like 50%',
    memo: 'p.m.',
    colour: 'a colour as # with six characters, in quotes: "#0b4f6c"',
    font: 'the name of a font, like Source Sans 3',
    word: 'a plain word in lower case, like district',
    picture: 'a png or jpg file in the folder with the plans, like huisstijl/logo.png',
    attachment: 'a file in the folder with the plans, from that folder, like bijlagen/kaart-net.pdf',
    revision: 'a date, tag or revision, like 2026-06-18 or v1.0',
  },
}

/** The words for an expectation, with an example of the field. */
export function expectedIn(language: Language, expected: Expected): string {
  const { example } = expected
  const words = wordsFor(language, expected)
  // Names of forms and lists of choices are examples themselves.
  if (example === undefined || expected.kind === 'pattern' || expected.kind === 'options') return words
  const said = `${words}, ${language === 'nl' ? 'zoals' : 'like'} \`${example}\``
  if (example.startsWith('kosten: '))
    return language === 'nl'
      ? `${said}; of \`p.m.\`, \`{ van: 40000, tot: 60000 }\`, per jaar \`{ 2027: 15000, 2028: 30000 }\`, of \`onbekend\``
      : `${said}; or \`p.m.\`, \`{ van: 40000, tot: 60000 }\`, by year \`{ 2027: 15000, 2028: 30000 }\`, or \`onbekend\``
  if (!isPlanning(expected)) return said
  return `${said}, ${language === 'nl' ? 'of één dag, maand, kwartaal, halfjaar of jaar' : 'or one day, month, quarter, half or year'}: 2027-01-15, 2027-01, 2027-K3, 2027-H1, 2027`
}

/** Of a planning the usual form is a beginning and an end. */
const isPlanning = (expected: Expectation): boolean =>
  expected.kind === 'fields' && expected.fields.join() === 'start,eind'

function wordsFor(language: Language, expected: Expectation): string {
  const nl = language === 'nl'
  switch (expected.kind) {
    case 'text':
      return nl ? 'tekst' : 'text'
    case 'number':
      return numberIn(nl, expected)
    case 'list':
      return nl ? 'een lijst tussen [ ]' : 'a list between [ ]'
    case 'fields':
      // More than these is no help; the example shows one.
      if (expected.fields.length > 5) return nl ? 'velden met een waarde' : 'fields with a value'
      return `${nl ? 'de velden' : 'the fields'} ${listed(language, expected.fields)}`
    case 'mapping':
      return nl ? 'namen met elk een eigen waarde' : 'names, each with a value of its own'
    case 'pattern':
      return PATTERNS[language][expected.pattern]
    case 'options':
      return expected.options.length === 1
        ? `${expected.options[0]}`
        : `${nl ? 'een van' : 'one of'} ${expected.options.join(', ')}`
    case 'nonempty':
      return nl ? 'een ingevulde waarde' : 'a value'
  }
}

const listed = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(names)

/** More than this is an amount: of those, people forget the letters and points and not the bounds. */
const AMOUNT = 1_000_000

function numberIn(nl: boolean, { integer, min, max }: Extract<Expectation, { kind: 'number' }>): string {
  if (max !== undefined && max > AMOUNT)
    return nl
      ? 'een getal van 0 of meer zonder euroteken, punten of letters'
      : 'a number of 0 or more without euro sign, points or letters'
  const what = nl ? (integer ? 'een heel getal' : 'een getal') : integer ? 'a whole number' : 'a number'
  if (min !== undefined && max !== undefined)
    return nl ? `${what} van ${min} tot en met ${max}` : `${what} from ${min} to ${max}`
  if (min !== undefined) return nl ? `${what} van ${min} of meer` : `${what} of ${min} or more`
  return what
}
