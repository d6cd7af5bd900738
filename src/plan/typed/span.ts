/** Periods that are typed as one text where two fields are asked: `januari – juni 2028`, `vanaf 2027`, `Q1-Q3 2027`. */
import { ONGOING } from './dates.ts'
import { PATTERNS, type PatternName } from './patterns.ts'

const SPANS = [
  { from: 'start', to: 'eind', pattern: 'period' },
  { from: 'van', to: 'tot', pattern: 'date' },
] as const

const BETWEEN =
  /\s*(?:(?<=^\d{4})[-/](?=\d{4}$)|t\/m|tot en met|\btot\b|–|—|\s-\s|(?<=[a-z\d])-(?=[a-zA-Z])|\bto\b|\buntil\b)\s*/
const FROM = /^(?:vanaf|sinds|per|from|since)\s+(.+)$/i
const UNTIL = /^(?:tot(?: en met)?|t\/m|uiterlijk|v[oó]{2}r|until|by|before)\s+(.+)$/i
const ON = /^(.+?),?\s+(?:doorlopend|ongoing)$/i

/** The fields that a text is meant for; null where it has no period, or none of them is one. */
export function spanMeant(
  text: string,
  fields: readonly string[],
  meant: (text: string, pattern: PatternName) => string | null,
): string | null {
  const span = SPANS.find((names) => fields.includes(names.from) && fields.includes(names.to))
  if (!span) return null
  const { pattern } = span
  const one = (part: string): string | null => (PATTERNS[pattern].test(part) ? part : meant(part, pattern))
  const parts = text.split(BETWEEN)
  const [first = '', second = ''] = parts
  const to = one(second)
  const from = one(first) ?? (to === null ? null : one(`${first} ${to.slice(0, 4)}`))
  if (parts.length === 2 && from && to) return `{ ${span.from}: ${from}, ${span.to}: ${to} }`
  if (pattern !== 'period') return null
  const [, begun = ''] = ON.exec(text) ?? []
  const on = one(FROM.exec(begun)?.[1] ?? begun)
  if (on) return `{ ${span.from}: ${on}, ${span.to}: ${ONGOING} }`
  const [since, until] = [FROM, UNTIL].map((form) => one(form.exec(text)?.[1] ?? ''))
  if (since) return `{ ${span.from}: ${since} }`
  return until ? `{ ${span.to}: ${until} }` : meant(text, pattern)
}

/** The quarter at an edge of a year: `begin 2027`, `eind 2028`. What lies between, such as `medio` or `voorjaar`, is no quarter for sure. */
export function edgeOfYear(text: string): string | null {
  const [, edge, year] = /^(?:(begin|start|early)|eind|einde|end|late)(?: van| of)? (20\d\d)$/i.exec(text.trim()) ?? []
  return year === undefined ? null : `${year}-${edge === undefined ? 'K4' : 'K1'}`
}
