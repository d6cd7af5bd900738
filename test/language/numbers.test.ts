/** Numbers, days and lists as people write them. */
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../src/language/numbers.ts'

describe('a list', () => {
  const NAMES = ['energie', 'water, bodem', 'a en b', 'mobiliteit', '']
  it.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('is written as Intl writes it: %s', (language, locale) => {
    const intl = new Intl.ListFormat(locale, { type: 'conjunction' })
    for (let n = 0; n <= NAMES.length; n++)
      expect(numbersIn(language).list(NAMES.slice(0, n))).toBe(intl.format(NAMES.slice(0, n)))
  })
})
