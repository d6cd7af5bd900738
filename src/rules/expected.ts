/** What a value should have been, in words: the "…, verwacht …" half of a message. */

import type { Language } from '../language/language.ts'
import type { PatternName } from '../plan/patterns.ts'
import type { Expected } from '../plan/problem.ts'

const TYPES = {
  nl: {
    text: 'tekst',
    number: 'een getal zonder euroteken, punten of letters, zoals 45000',
    integer: 'een heel getal',
    list: 'een lijst tussen haakjes, zoals [enexis, tennet]',
    mapping: 'velden met een waarde, zoals `fase: idee`',
  },
  en: {
    text: 'text',
    number: 'a number without euro sign, points or letters, like 45000',
    integer: 'a whole number',
    list: 'a list between brackets, like [enexis, tennet]',
    mapping: 'fields with a value, like `fase: idee`',
  },
} as const

const PATTERNS: Record<Language, Record<PatternName, string>> = {
  nl: {
    slug: 'een id van kleine letters, cijfers en koppeltekens, zoals `energiehub` of `zonnestroom-delen`',
    reference: 'een verwijzing zoals `energiehub`, `energie/energiehub` of `noord/energie/energiehub`',
    'agenda-line': 'een agenda of programmalijn, zoals `economische-agenda` of `economische-agenda/ondernemersklimaat`',
    date: 'een datum die bestaat, als jaar-maand-dag: 2026-10-06',
    month: 'een maand of datum die bestaat: 2027-01 of 2027-01-15',
    colour: 'een kleur als # met zes tekens, tussen aanhalingstekens: "#0b4f6c"',
    font: 'de naam van een lettertype, zoals Source Sans 3',
    picture: 'een png- of jpg-bestand in de map met de plannen, zoals huisstijl/logo.png',
    revision: 'een datum, tag of revisie, zoals 2026-06-18 of v1.0',
  },
  en: {
    slug: 'an id of lower-case letters, digits and hyphens, like `energiehub` or `zonnestroom-delen`',
    reference: 'a reference like `energiehub`, `energie/energiehub` or `noord/energie/energiehub`',
    'agenda-line':
      'an agenda or one of its lines, like `economische-agenda` or `economische-agenda/ondernemersklimaat`',
    date: 'a date that exists, as year-month-day: 2026-10-06',
    month: 'a month or date that exists: 2027-01 or 2027-01-15',
    colour: 'a colour as # with six characters, in quotes: "#0b4f6c"',
    font: 'the name of a font, like Source Sans 3',
    picture: 'a png or jpg file in the folder with the plans, like huisstijl/logo.png',
    revision: 'a date, tag or revision, like 2026-06-18 or v1.0',
  },
}

/** The words for an expectation. */
export function expectedIn(language: Language, expected: Expected): string {
  const nl = language === 'nl'
  switch (expected.kind) {
    case 'type':
      return TYPES[language][expected.type]
    case 'pattern':
      return PATTERNS[language][expected.pattern]
    case 'options':
      return expected.options.length === 1
        ? `${expected.options[0]}`
        : `${nl ? 'een van' : 'one of'} ${expected.options.join(', ')}`
    case 'nonempty':
      return nl ? 'een ingevulde waarde' : 'a value'
    case 'range': {
      const { min, max } = expected
      if (min !== undefined) return nl ? `${min} of meer` : `${min} or more`
      return nl ? `hoogstens ${max}` : `at most ${max}`
    }
  }
}
