/** What a person probably meant by a field that there isn't, and by a value that its field doesn't take. */
import type * as z from 'zod'
import { bareName } from '../../diagnostics/bare.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { unmasked } from '../../diagnostics/unseen.ts'
import type { Expected } from '../problem.ts'
import { rangeMeantBy, shareMeant } from '../typed/number.ts'
import { fieldNamed } from './english-fields.ts'
import { expectedAt, fieldsAt, isOptional, typeAt } from './field.ts'
import { meantBy } from './meant.ts'
import { synonymOf } from './synonyms.ts'

type Path = (string | number)[]
type Schema = z.core.$ZodType

const isFigure = (name: string): boolean => /^\d+$/.test(name)

/** What is known of a field that there isn't: the one that was meant, and where fields are figures, which there can be. */
export function unknownField(
  field: string,
  all: readonly string[],
  there: unknown,
): { suggestion: string | null; among: string[] | null } {
  // One figure is as near to another as any.
  if (all.length > 0 && all.every(isFigure)) return { suggestion: null, among: [...all] }
  // A field that is there already is not what was meant.
  const known = all.filter((name) => !hasField(there, name))
  const [, name = '', value = ''] = /^([a-z][a-z-]*)\s*=\s*(.+)$/i.exec(field) ?? []
  const meant = fieldNamed(name, known)
  if (meant !== null) return { suggestion: `${meant}: ${value}`, among: null }
  const text = unmasked(field)
  return { suggestion: fieldNamed(text, known) ?? nearest(text, known) ?? partOf(text, known), among: null }
}

const hasField = (record: unknown, field: string): boolean =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, field)

/** The one field whose name is a piece of a longer one, or begins with it: `ledenaantal`, `alias`. */
function partOf(name: string, known: readonly string[]): string | null {
  const bare = bareName(name)
  const found = known.filter((field) => {
    const other = bareName(field)
    return (other.length > 4 && bare.includes(other)) || (bare.length > 4 && other.startsWith(bare))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** What was probably meant by a value, in a form that its field takes. */
export function valueMeant(schema: Schema, path: Path, input: unknown, expected: Expected): string | null {
  return (
    partMeant(path, input) ??
    meantBy(input, expected) ??
    rangeMeant(path, input) ??
    openMeant(schema, path, input) ??
    besideMeant(schema, path, input, expected)
  )
}

/** A word, or the colour of a traffic light; other signs mean something in their own field only. */
const WORD = /[\p{L}\u{1f7e0}-\u{1f7eb}\u{1f534}]/u

/** The field beside it that takes a value, where only one does: `fase: groen` is a signal. */
function besideMeant(schema: Schema, path: Path, input: unknown, { kind }: Expected): string | null {
  if (typeof input !== 'string' || kind !== 'options' || !WORD.test(input)) return null
  const above = path.slice(0, -1)
  const meant = fieldsAt(schema, above).flatMap((field) => {
    const expected = expectedAt(schema, [...above, field])
    const options = expected.kind === 'options' ? expected.options.filter((one) => typeof one === 'string') : []
    const option = field === path.at(-1) ? null : synonymOf(input, options)
    return option === null ? [] : [`${field}: ${option}`]
  })
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** A part of the costs that a partner puts in, which is written in percent. */
function partMeant(path: Path, input: unknown): string | null {
  return path.at(-2) === 'dekking' && typeof input === 'string' ? shareMeant(input) : null
}

/** A lowest and a highest cost that are written as one text. */
function rangeMeant(path: Path, input: unknown): string | null {
  if (path.at(-1) !== 'kosten' || typeof input !== 'string') return null
  const parts = input.replace(/^tussen\s+/i, '').split(/\s*(?:t\/m|tot|à|en|–|—|-)\s*(?=€?\s*\d)/)
  const range = parts.length === 2 ? rangeMeantBy(parts[0] ?? '', parts[1] ?? '') : null
  return range && `{ van: ${range.van}, tot: ${range.tot} }`
}

/** What people write of what isn't known yet, where that may be left open. */
const OPEN =
  /^(?:n\.? ?[nt]\.? ?b\.?|(?:nog|nader) (?:onbekend|niet bekend|te bepalen)|volgt|tbd|unknown|not known yet|\?+)$/i

function openMeant(schema: Schema, path: Path, input: unknown): string | null {
  if (typeof input !== 'string' || !OPEN.test(input.trim())) return null
  const above = typeAt(schema, path.slice(0, -1))
  return above && isOptional(above, String(path.at(-1))) ? 'onbekend' : null
}
