/** Numbers, days and lists as people write them. */
import fc from 'fast-check'
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

describe.each([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const)('a number in %s is written as Intl writes it', (language, locale) => {
  const own = numbersIn(language)
  it.each([
    ['whole', { maximumFractionDigits: 0 }],
    ['decimal', { minimumFractionDigits: 1, maximumFractionDigits: 1 }],
    ['hundredths', { minimumFractionDigits: 2, maximumFractionDigits: 2 }],
    ['exact', { maximumFractionDigits: 2 }],
    ['percent', { style: 'percent', maximumFractionDigits: 0 }],
    ['euro', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }],
  ] as const)('%s', (form, options) => {
    // Nothing is less than nothing.
    const intl = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' } as Intl.NumberFormatOptions)
    const written = (n: number): string => (form === 'hundredths' ? intl.format(n).replace('-', '−') : intl.format(n))
    const halves = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 200)
    const amounts = fc.double({ min: -1e11, max: 1e11, noNaN: true })
    const small = fc.double({ min: -2, max: 2, noNaN: true })
    const numbers = fc.oneof(halves, amounts, small, fc.integer(), fc.constantFrom(0, -0, 1e-7, 1.005, 0.285, 999.995))
    fc.assert(
      fc.property(numbers, (n) => {
        expect([n, own[form](n)]).toEqual([n, written(n)])
      }),
      { numRuns: 1000 },
    )
  })
})
