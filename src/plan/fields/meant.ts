/** What a person probably meant by a value that doesn't fit its field. */
import { uncurled } from '../../diagnostics/curled.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { unmasked } from '../../diagnostics/unseen.ts'
import type { Expectation, Expected } from '../problem.ts'
import { slugOf } from '../references.ts'
import { spreadsheetDate, writtenDate, writtenPeriod } from '../typed/dates.ts'
import { numberMeant } from '../typed/number.ts'
import { PATTERNS, type PatternName } from '../typed/patterns.ts'
import { edgeOfYear, spanMeant } from '../typed/span.ts'
import { synonymOf } from './synonyms.ts'

/** Nobody writes a name, a number or a list this long. */
const LONGEST = 2000

/** The text to write instead, in a form that the field takes; null where nothing is likely enough to be meant, or it is there already. */
export function meantBy(input: unknown, expected: Expected): string | null {
  if (expected.kind === 'list') return listMeant(input, expected.of)
  const [only] = Array.isArray(input) && input.length === 1 ? input : [input]
  if (Array.isArray(input) && (expected.kind === 'fields' || expected.kind === 'mapping'))
    return fieldsMeant(input, expected.kind === 'fields' ? expected.fields : null)
  if (typeof only === 'object' || only === '') return null
  // A number that is a name is told from one by its quotes.
  if (typeof only === 'number' && expected.kind === 'pattern' && PATTERNS[expected.pattern].test(String(only)))
    return `"${only}"`
  if (typeof input === 'number' && expected.kind === 'text') return `"${input}"`
  if (typeof input === 'boolean' && expected.kind === 'text') return `"${input}"`
  if (typeof only === 'boolean' && expected.kind === 'pattern') return null
  if (Array.isArray(input) && typeof only === 'string' && expected.kind === 'text') return only
  const text = unmasked(uncurled(String(only))).trim()
  const meant = text.length > LONGEST ? null : plainMeant(text, expected)
  // A number or choice between quotes is meant without them.
  const same = only === input && meant === input && expected.kind === 'pattern'
  return same ? null : meant
}

function plainMeant(text: string, expected: Expected): string | null {
  switch (expected.kind) {
    case 'options': {
      const options = expected.options.map(String)
      // One digit is as near to another as any.
      const words = options.filter((option) => !/^\d+$/.test(option))
      return synonymOf(text, options) ?? (text.length > 2 ? nearest(text, words) : null)
    }
    case 'number': {
      const number = numberMeant(text, expected)
      const { integer, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = expected
      return number !== null && number >= min && number <= max && (!integer || Number.isInteger(number))
        ? String(number)
        : null
    }
    case 'pattern':
      return patternMeant(text, expected.pattern)
    case 'fields':
      return spanMeant(text, expected.fields, patternMeant) ?? fieldMeant(text, expected.fields)
    default:
      return null
  }
}

/** A field and its value of which the colon, or the space behind it, is not there. */
function fieldMeant(text: string, fields: readonly string[]): string | null {
  const [, name = '', value = ''] =
    /^([a-z][a-z\d-]*)(?:[ \t]*[:=][ \t]*|[ \t]+)([\p{L}\d][\p{L}\d .-]*)$/u.exec(text) ?? []
  return fields.includes(name) ? `{ ${name}: ${value.trim()} }` : null
}

function patternMeant(text: string, pattern: PatternName): string | null {
  const form = PATTERNS[pattern]
  if (pattern === 'date' || pattern === 'period' || pattern === 'deadline') {
    const date = writtenDate(text) ?? spreadsheetDate(text) ?? writtenPeriod(text) ?? edgeOfYear(text)
    return date !== null && form.test(date) ? date : null
  }
  if (pattern === 'colour') {
    const [r, g, b] = /^#?([\da-f])([\da-f])([\da-f])$/i.exec(text)?.slice(1) ?? []
    const colour = r === undefined ? `#${text.replace(/^#/, '')}` : `#${r}${r}${g}${g}${b}${b}`
    return form.test(colour) ? `"${colour}"` : null
  }
  if (pattern === 'word' && form.test(text.toLowerCase())) return text.toLowerCase()
  if (pattern === 'attachment' || pattern === 'picture') {
    // As Windows writes a path.
    const path = text.replaceAll('\\', '/').replace(/^\.\//, '')
    return form.test(path) ? path : null
  }
  if (pattern !== 'slug' && pattern !== 'reference' && pattern !== 'agenda-line') return null
  // Without a letter or digit there is nothing to make an id of.
  const parts = text.replace(/^[#@]/, '').split('/')
  if (parts.some((part) => !/[\p{L}\d]/u.test(part))) return null
  const id = parts.map(slugOf).join('/')
  return form.test(id) ? id : null
}

/** Two whole numbers with words or a dash between them. */
const SPAN = /^\s*(\d{1,3})\s*(?:t\/m|tot en met|tot|to|[-–—])\s*(\d{1,3})\s*$/

/** A list of what stands without brackets, between other ones, or with other signs between them. */
function listMeant(input: unknown, of: Expectation): string | null {
  const text = typeof input === 'object' && input !== null ? onlyNames(input) : String(input ?? '')
  if (text === null || text.length > LONGEST) return null
  const span = of.kind === 'number' ? SPAN.exec(text) : null
  if (span) return `[${span[1]}, ${span[2]}]`
  const parts = unmasked(uncurled(text))
    .replace(/^[([{]\s*|\s*[)\]}]$/g, '')
    .split(/\s*[,;|&+]\s*|\s+en\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => fits(part, of)) ? `[${parts.join(', ')}]` : null
}

function fits(part: string, of: Expectation): boolean {
  if (of.kind === 'pattern') return PATTERNS[of.pattern].test(part) && !/^(\d+|true|false|null)$/.test(part)
  if (of.kind === 'options') return of.options.map(String).includes(part)
  return of.kind === 'number' ? /^\d{1,4}$/.test(part) : /^[\p{L}\d][\p{L}\d .'/-]*$/u.test(part) && !/^\d+$/.test(part)
}

/** The names in braces without values; null where there is a value. */
function onlyNames(mapping: object): string | null {
  return Object.values(mapping).every((value) => value === null) ? Object.keys(mapping).join(', ') : null
}

/** What stands in braces as it is, without quotes. */
const PLAIN = /^[\p{L}\d][^,:#[\]{}]*$/u

/** The fields of a list in which each stands by itself; null where an entry is something else, or none of those that are `known`. */
function fieldsMeant(entries: readonly unknown[], known: readonly string[] | null): string | null {
  const fields = entries.map((entry) => {
    const isField = typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    const [[name, value] = [], ...more] = isField ? Object.entries(entry) : []
    if (name === undefined || more.length > 0 || known?.includes(name) === false || !PLAIN.test(name)) return null
    return typeof value === 'number' || (typeof value === 'string' && PLAIN.test(value)) ? `${name}: ${value}` : null
  })
  return fields.length > 0 && !fields.includes(null) ? `{ ${fields.join(', ')} }` : null
}
