/** Numbers as the Dutch type them: `€ 45.000,-`, `12,5`, `5k`, `1 mln`, `30%`, `4/5`, `ca. 20`, `de helft`. */

const TIMES: Record<string, number> = {
  k: 1e3,
  dzd: 1e3,
  duizend: 1e3,
  mille: 1e3,
  thousand: 1e3,
  m: 1e6,
  mln: 1e6,
  miljoen: 1e6,
  million: 1e6,
}
const WORDS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']

/** Words by which a number isn't meant exactly. */
const LOOSE =
  'ca\\.?|circa|ongeveer|plm\\.?|geschat|schatting:?|min\\.?|minimaal|minstens|ruim|bijna|about|approx\\.?|±|~'
const ABOUT = new RegExp(`^(?:${LOOSE}|max\\.?|maximaal|hoogstens|in|eur|euro|€)\\s*`)
const LOOSE_BEFORE = new RegExp(`^(${LOOSE})(?=[\\s\\d€])`, 'i')
const LOOSE_BEHIND = /(\((?:schatting|geschat|raming|indicatie|estimate)\)|\?)$/i
/** What stands behind a number that is no part of it. */
const BEHIND =
  /\s*(?:euro|eur|€|leden|dagen|jaar|punten|pt|keer|\((?:schatting|geschat|raming|indicatie|estimate)\)|\?)$/

/** The number that a text stands for, where such a field may have it; null where it is none. */
export function numberMeant(text: string, { min, max }: { min?: number; max?: number }): number | null {
  const bare = text
    .toLowerCase()
    .replace(ABOUT, '')
    .replace(/^(?:eur|euro|€)\s*/, '')
    .replace(BEHIND, '')
    .replace(/\s*(?:van de|\/|uit)\s*(?:5|10|100)$/, '')
    // Programs that write for you make one long dash of two.
    .replace(/,\s*[-–—=]{1,2}$|[,;]$/, '')
    .trim()
  const word = WORDS.indexOf(bare.replace(/é/g, 'e'))
  if (word !== -1) return word
  if (bare === 'gratis' && min === 0) return 0
  const match = /^(\d{1,3}(?:[. '’_]\d{3})+|\d+)(?:[.,](\d{1,2}|\d{3}(?=\s*m)))?\s*(%|[a-z]+)?$/.exec(bare)
  if (!match) return null
  const [, whole = '', decimals = '', unit = ''] = match
  const number = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`)
  if (unit === '') return number
  // A part of the whole is written as a fraction where nothing above 1 fits.
  // Of people or euros a part is no number of them.
  if (unit === '%' && min !== undefined && (max === undefined || max > 1000)) return null
  if (unit === '%') return max === 1 ? number / 100 : number
  const times = TIMES[unit]
  return times === undefined ? null : Math.round(number * times)
}

/** A whole amount with commas between its thousands, as English writes them; one such comma is a decimal one in Dutch. Null where it is none. */
export function thousandsMeant(text: string, english: boolean): number | null {
  const [, figures = '', cents = ''] = /^€?\s*(\d{1,3}(?:,\d{3})+)(\.\d{1,2})?$/.exec(text.trim()) ?? []
  const sure = english || cents !== '' || figures.split(',').length > 2
  return figures !== '' && sure ? Number(figures.replaceAll(',', '') + cents) : null
}

/** What beside a number says that it isn't meant exactly, such as `ca.`, of which the number itself tells nothing; null without that. */
export function looseIn(text: string): string | null {
  const said = text.trim()
  if (numberMeant(said, { min: 0 }) === null) return null
  return LOOSE_BEFORE.exec(said)?.[1] ?? LOOSE_BEHIND.exec(said)?.[1] ?? null
}

/** A word of size behind a number: `1,8 mln`, `15k`. */
const SIZE = new RegExp(`\\d\\s*(${Object.keys(TIMES).join('|')})\\b`, 'i')

/** The lowest and the highest of two amounts. A word of size behind the second alone is of both, `1,2 – 1,8 mln`, unless the first would be more then. */
export function rangeMeantBy(first: string, second: string): { van: number; tot: number } | null {
  const amount = (text: string): number | null => (text.includes('%') ? null : numberMeant(text, { min: 0 }))
  const size = SIZE.exec(second)?.[1]
  const [van, tot] = [
    amount(size === undefined || SIZE.test(first) ? first : `${first.trim()} ${size}`),
    amount(second),
  ]
  return van !== null && tot !== null && van < tot ? { van, tot } : null
}

const PARTS: Record<string, string> = {
  helft: '50%',
  half: '50%',
  kwart: '25%',
  alles: '100%',
  volledig: '100%',
  geheel: '100%',
}

/** The share in percent that a text stands for where an amount would be: `0,5`, `1/4`, `de helft`, `50 procent`; null where it is none. */
export function shareMeant(text: string): string | null {
  const bare = text.trim().toLowerCase()
  const word = PARTS[bare.replace(/^(?:de|het|een)\s+/, '')]
  if (word) return word
  const percent = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:procent|percent|pct\.?)$/.exec(bare)?.[1]
  const [, over = '', under = ''] = /^(\d)\s*\/\s*(\d{1,2})$/.exec(bare) ?? []
  const fraction =
    over === ''
      ? Number(/^0?[.,]\d{1,4}$/.test(bare) ? bare.replace(',', '.') : Number.NaN)
      : Number(over) / Number(under)
  const share = percent === undefined ? fraction * 100 : Number(percent.replace(',', '.'))
  // A third is no number of percents.
  const rounded = Math.round(share * 100) / 100
  return share > 0 && share <= 100 && Math.abs(share - rounded) < 1e-9 ? `${rounded}%` : null
}
