/** What one line says: an item with facts between brackets at its end, or a fact behind its label. */
import type { FoundItem } from './found.ts'
import { factOf, isTicked, labelOf, titleOf } from './labels.ts'

type Fact = FoundItem['facts'][number]

const YEARS = /^(?:Q[1-4] )?\d{4}(?:\s*[-–]\s*\d{4})?$/

/** `Energiehub (trekker: bestuur, 2027)`, `Energiehub. Trekker: bestuur. Kosten: € 5.000.`, `Meer bomen: langs de weg staat er geen.` */
export function entryOf(said: string): { title: string; rest: string | null; facts: Fact[] } {
  const [, before = said, inside = ''] = /^(.{3,}?)\s*\(([^()]*:[^()]*)\)[.;]?$/s.exec(said) ?? []
  const parts = inside.split(/[,;]\s+/).map(factIn)
  const known = inside !== '' && parts.every((fact) => fact !== null)
  // What a tick means to an item is for a person to say.
  const ticked: Fact[] = isTicked(said) ? [{ field: 'phase', label: '☑', said: '☑' }] : []
  const facts = known ? parts.filter((fact) => fact !== null) : []
  const behind = known ? null : factsBehind(said)
  if (behind) return { ...behind, facts: [...ticked, ...behind.facts] }
  const text = known ? before : said
  const [, lead = text, rest = null] = /^([^:.(]{3,90}):\s+(.+)$/s.exec(text) ?? []
  return { title: nameIn(lead), rest, facts: [...ticked, ...facts] }
}

const nameIn = (lead: string): string => titleOf(lead).replace(/[.;,]$/, '')

/** Facts in sentences of their own behind a name, and maybe behind what is told of it; null where there are none. */
function factsBehind(said: string): ReturnType<typeof entryOf> | null {
  const [name = '', ...parts] = said.replace(/[.;]$/, '').split(BETWEEN)
  const isFact = (part: string): boolean => /^[^:]{2,30}:\s/.test(part) && factIn(part) !== null
  const from = parts.findLastIndex((part) => !isFact(part)) + 1
  const facts = parts.slice(from).flatMap((part) => factIn(part) ?? [])
  if (facts.length === 0 || name.includes(': ') || name.length > LONGEST_NAME) return null
  const told = parts.slice(0, from)
  return { title: nameIn(name), rest: told.length > 0 ? `${told.join('. ')}.` : null, facts }
}

/** Between sentences, other than behind an abbreviation of one letter. */
const BETWEEN = /(?<=[^.\s]{2})[.;|]\s+| \| |\n/
const LONGEST_NAME = 90

function factIn(said: string): Fact | null {
  const [, label = '', value = ''] = /^([^:]{2,30}):\s*(\S.*)$/.exec(said.trim()) ?? []
  const field = label === '' ? (YEARS.test(said.trim()) ? 'planning' : null) : labelOf(label)
  return factOf(field, label, label === '' ? said.trim() : value)
}

/** A fact behind its label; `skip` where it says nothing that a plan holds, and null for any other line. */
export function factLine(text: string): Fact | 'skip' | null {
  const [, label = '', said = ''] = /^([^\t:\n]{2,30})(?::[ \t]+|\t)(\S.*)$/s.exec(text) ?? []
  const field = label === '' ? null : labelOf(label)
  return field === 'skip' ? 'skip' : factOf(field, label, said)
}

/** Facts behind their labels on one line, `Trekker: bestuur. Kosten: € 5.000`; one or none as `factLine` gives it. */
export function factsLine(text: string): Exclude<ReturnType<typeof factLine>, 'skip' | null>[] | 'skip' | null {
  const parts = text.split(/(?:(?<=[^.\s]{2})[.;|]\s+| \| |\n)(?=\p{L}[^\t:\n]{1,29}:\s)/u)
  const facts = parts.map((part) => factLine(parts.length > 1 ? part.replace(/[.;]$/, '') : part))
  if (parts.length > 1 && facts.every((fact) => fact !== null)) return facts.filter((fact) => fact !== 'skip')
  const fact = factLine(text)
  return fact === null || fact === 'skip' ? fact : [fact]
}

/** The beginning of a text, on one line. */
export const short = (text: string): string =>
  (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text).replace(/\s+/g, ' ')
