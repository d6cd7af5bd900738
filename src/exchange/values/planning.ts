/** A planning as people write it: `januari 2027 – juni 2028`, `Q3 2025 t/m Q2 2026`, `vanaf 2027`, `gereed eind 2028`. */

import { ONGOING } from '../../plan/typed/dates.ts'
import { typedDate } from '../../plan/typed/dates-typed.ts'

/** What is said of the begin and the end, and the words of which it isn't clear what they say. */
export interface Planning {
  start: string | null
  end: string | null
  unclear: string[]
}

const SPAN = /^(?:van\s+|from\s+)?(.+?)\s*(?:\s[-–—]\s|[–—]|\s(?:t\/m|tot(?: en met)?|until|to)\s)\s*(.+)$/i
/** Two years behind each other: a month has a smaller number. */
const YEARS = /\b(20\d\d)\s?[-/]\s?(20\d\d)\b/g
const FROM = /^(?:vanaf|start|starts?|begin|from|per)\s*:?\s+(.+)$/i
const UNTIL = /^(?:tot(?: en met)?|t\/m|uiterlijk|voor|gereed|klaar|until|by|before)\s*:?\s+(?:in\s+)?(.+)$/i

export function planningIn(text: string, today: string): Planning {
  const said = text.replace(/\s+/g, ' ').trim().replace(YEARS, '$1 – $2')
  const none = { start: null, end: null, unclear: [] }
  const at = (part: string): string | null => moment(part, today)
  const both = (start: string | null, end: string | null, parts: readonly [string | null, string][]): Planning => ({
    start,
    end,
    unclear: parts.flatMap(([value, part]) => (value === null ? [part] : [])),
  })
  const ongoing =
    /^(.+?),?\s+(?:doorlopend|ongoing)$/i.exec(said)?.[1] ??
    /^(?:doorlopend|ongoing),?\s+(?=vanaf|per|from)(.+)$/i.exec(said)?.[1]
  if (ongoing !== undefined) {
    const start = at(FROM.exec(ongoing)?.[1] ?? ongoing)
    return both(start, ONGOING, [[start, ongoing]])
  }
  const [, from] = FROM.exec(said) ?? []
  if (from !== undefined && !SPAN.test(from)) {
    const start = at(from)
    return both(start, null, [[start, said]])
  }
  const [, first, last] = SPAN.exec(said) ?? []
  if (first !== undefined && last !== undefined) {
    const end = at(last)
    const year = /\b20\d\d\b/.exec(last)?.[0]
    // The year behind both is of both.
    const start = at(/\b20\d\d\b/.test(first) || year === undefined ? first : `${first} ${year}`)
    return both(start, end, [
      [start, first],
      [end, last],
    ])
  }
  const [, until] = UNTIL.exec(said) ?? []
  if (until !== undefined) {
    const end = at(until)
    return both(null, end, [[end, said]])
  }
  const single = at(said)
  if (single === ONGOING) return { ...none, end: ONGOING }
  // What takes a year, a half or a quarter begins and ends with it; of one month or day it isn't said which of the two it is.
  const whole = single !== null && /^\d{4}(?:-[KH]\d)?$/.test(single)
  return whole ? { ...none, start: single, end: single } : { ...none, unclear: [said] }
}

/** A moment that names its own year, or that goes on; null where it is none, or could be several. */
function moment(text: string, today: string): string | null {
  const typed = typedDate(text, today, 'future')
  if (typed === null || typed.either.length > 0 || typed.date === null) return null
  return typed.date === ONGOING || /20\d\d/.test(text) ? typed.date : null
}
