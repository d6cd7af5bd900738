/** An amount for every year, as people say it: `25.000 per jaar 2027 t/m 2030`, `2027: 45.000, 2028: 60.000`, `3.500 in 2026`. */

/** Further than this nobody budgets by the year. */
const MOST_YEARS = 15

const YEARLY =
  /(?<!\p{L})(?:per jaar|p\.?j\.?|jaarlijkse?|elk jaar|per year|p\.?a\.?|yearly|annual(?:ly)?|a year|each year)(?!\p{L})|\/ ?(?:jaar|jr|year|yr)(?!\p{L})/iu
const YEARS = /(?:(?:van|from|in|vanaf) )?\(?(20\d\d) ?(?:t\/m|tot en met|tot|to|until|-|–) ?(20\d\d)\)?/i

type Amount = (text: string) => number | null

/** The amount of every year, without the years that it is of; null where a text is no such amount. */
export function eachYear(text: string, amount: Amount): number | null {
  return YEARLY.test(text) ? amount(text.replace(YEARS, ' ').replace(YEARLY, ' ').replace(/\s+/g, ' ').trim()) : null
}

/** The amount of each year; null where the years aren't named, or an amount can't be read by `amount`. */
export function yearlyMeant(text: string, amount: Amount): Record<string, number> | null {
  const each = text
    .split(/(?:\s*[,;]\s*|\s+(?:en|and)\s+)(?=20\d\d\s*[:=])/)
    .map((part) => /^(20\d\d)\s*[:=]\s*(.+)$/.exec(part))
  const listed = each.map((one) => [one?.[1] ?? '', one ? amount(one[2] ?? '') : null] as const)
  if (new Set(listed.map(([year]) => year)).size === each.length && listed.every(([, euro]) => euro !== null))
    return Object.fromEntries(listed) as Record<string, number>
  const [, once = '', only = ''] = /^(.+?) in (20\d\d)$/i.exec(text) ?? []
  const spent = amount(once)
  if (spent !== null) return { [only]: spent }
  const [, first, last] = YEARS.exec(text) ?? []
  const span = Number(last) - Number(first)
  const euro = eachYear(text, amount)
  if (euro === null || !(span >= 0 && span < MOST_YEARS)) return null
  return Object.fromEntries(Array.from({ length: span + 1 }, (_, n) => [String(Number(first) + n), euro]))
}
