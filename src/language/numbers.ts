/** Numbers, amounts, dates and lists as people write them, by `Intl`. */
import type { Language } from './language.ts'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const

/** Formatters of one language. Shares are 0–1, amounts are euro, dates are ISO. */
export interface Numbers {
  whole(n: number): string
  decimal(n: number): string
  percent(share: number): string
  euro(amount: number): string
  /** `6 oktober 2026`, or `oktober 2026` for a month. */
  date(iso: string): string
  /** `6 okt 2026`, or `okt 2026`: for tables. */
  shortDate(iso: string): string
  list(items: string[]): string
}

/** The formatters of a language; every formatter is made when it is first used. */
export function numbersIn(language: Language): Numbers {
  const locale = LOCALE[language]
  const number = (options: Intl.NumberFormatOptions): ((n: number) => string) => {
    let format: Intl.NumberFormat | undefined
    return (n) => {
      format ??= new Intl.NumberFormat(locale, options)
      return format.format(n)
    }
  }
  const dateWith = (month: 'long' | 'short'): ((iso: string) => string) => {
    const names = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
    return (iso) => {
      const [year = 0, index = 1, day] = iso.split('-').map(Number)
      const name = names.format(Date.UTC(year, index - 1, 1))
      return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`
    }
  }
  return {
    whole: number({ maximumFractionDigits: 0 }),
    decimal: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    euro: number({ style: 'currency', currency: 'EUR', minimumFractionDigits: 0, maximumFractionDigits: 2 }),
    date: dateWith('long'),
    shortDate: dateWith('short'),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  }
}
