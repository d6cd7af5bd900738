/** Numbers, amounts, dates and lists as people write them. */
import { inDigits } from './decimals.ts'
import type { Language } from './language.ts'

// Written out, because making a date formatter takes longer than everything that it would format.
const MONTHS = {
  nl: {
    long: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    short: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  },
  en: {
    long: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
} as const

// Of `2027-K3` and `2027-H1`; a year is written as it is.
const PARTS = {
  nl: {
    long: (part: string, which: number, year: string) =>
      part === 'K' ? `${which}e kwartaal ${year}` : `${which === 1 ? 'eerste' : 'tweede'} helft ${year}`,
    short: (part: string, which: number, year: string) => `${part}${which} ${year}`,
    when: (part: string, which: number, year: string) =>
      part === 'K'
        ? `in het ${which}e kwartaal van ${year}`
        : `in de ${which === 1 ? 'eerste' : 'tweede'} helft van ${year}`,
    ongoing: 'doorlopend',
  },
  en: {
    long: (part: string, which: number, year: string) =>
      part === 'K' ? `Q${which} ${year}` : `${which === 1 ? 'first' : 'second'} half of ${year}`,
    short: (part: string, which: number, year: string) => `${part === 'K' ? 'Q' : 'H'}${which} ${year}`,
    when: (part: string, which: number, year: string) =>
      part === 'K' ? `in Q${which} ${year}` : `in the ${which === 1 ? 'first' : 'second'} half of ${year}`,
    ongoing: 'ongoing',
  },
} as const

const AND = { nl: 'en', en: 'and' } as const

const ON = { nl: 'op', en: 'on' } as const

/** Formatters of one language. Shares are 0–1, amounts are euro, dates are ISO. */
export interface Numbers {
  language: Language
  whole(n: number): string
  decimal(n: number): string
  /** Two decimals, for coefficients: 0,42. */
  hundredths(n: number): string
  /** Without rounding what people add up by hand: at most two decimals. */
  exact(n: number): string
  percent(share: number): string
  euro(amount: number): string
  /** `6 oktober 2026`, `oktober 2026` for a month, `3e kwartaal 2027`, `eerste helft 2027`, or the year. */
  date(iso: string): string
  /** `op 6 oktober 2026`, or `in oktober 2026`: in a sentence. */
  when(iso: string): string
  /** `6 okt 2026`, or `okt 2026`: for tables. */
  shortDate(iso: string): string
  list(items: string[]): string
}

/** The formatters of a language. */
export function numbersIn(language: Language): Numbers {
  const number =
    (least: number, most: number) =>
    (n: number): string =>
      inDigits(n, language, least, most)
  const parts = PARTS[language]
  const partOf = (iso: string, form: 'long' | 'short' | 'when'): string | null => {
    const [, year, part, which] = /^(\d{4})(?:-([KH])([1-4]))?$/.exec(iso) ?? []
    if (year === undefined) return iso === 'doorlopend' ? parts.ongoing : null
    if (part === undefined) return form === 'when' ? `in ${year}` : year
    return parts[form](part, Number(which), year)
  }
  const dateWith =
    (names: readonly string[], form: 'long' | 'short') =>
    (iso: string): string => {
      const period = partOf(iso, form)
      if (period !== null) return period
      const [year, month = '1', day] = iso.split('-')
      const name = names[Number(month) - 1] ?? month
      return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
    }
  const long = dateWith(MONTHS[language].long, 'long')
  const hundredths = number(2, 2)
  // Whole amounts without cents, others with both digits.
  const cents = (n: number): string => hundredths(n).replace(/[.,]00$/, '')
  return {
    language,
    whole: number(0, 0),
    decimal: number(1, 1),
    // A coefficient can be negative, and then has a minus sign and no hyphen.
    hundredths: (n) => hundredths(n).replace('-', '−'),
    exact: number(0, 2),
    percent: (share) => `${inDigits(share, language, 0, 0, 2)}%`,
    euro: (n) => (language === 'nl' ? `€\u00a0${cents(n)}` : cents(n).replace(/^-?/, '$&€')),
    date: long,
    when: (iso) => partOf(iso, 'when') ?? `${iso.length === 7 ? 'in' : ON[language]} ${long(iso)}`,
    shortDate: dateWith(MONTHS[language].short, 'short'),
    // As Intl writes it, which takes a tenth of a short run to begin.
    list: (items) =>
      items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`,
  }
}
