/** The value that a fact gets: what is typed, by the names that people use, checked against what stands there already. */

import type * as z from 'zod'
import { bareName } from '../../diagnostics/bare.ts'
import { factsOf, valueAt } from '../../editing/facts/set-fact.ts'
import { type Fact, inline, isFields } from '../../editing/facts/yaml-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import { schemaOf } from '../../plan/fields/fact-order.ts'
import { expectedAt, typeAt } from '../../plan/fields/field.ts'
import { ofMeantForm } from '../../plan/fields/unions.ts'
import type { Plans } from '../../plan/model.ts'
import { REFERRED } from '../../plan/references.ts'
import type { Source } from '../../plan/source.ts'
import { expectedIn } from '../../rules/expected.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { entriesTyped } from './entries.ts'
import { expectedOf, type Field } from './field.ts'
import { agendaNamed, referenceNamed, slugNamed } from './names.ts'
import { Unfit } from './unfit.ts'
import { fits, refusePersonal, valueTyped } from './value.ts'

/** What is done with a fact: a value in the place of the one there, one of a list more or less, or none any more. */
export type How = 'set' | 'add' | 'remove' | 'clear'

/** What a value is read against. */
export interface Around {
  plans: Plans
  target: Target
  /** The file as it is by now. */
  source: Source | undefined
  today: string
  /** Where more values of one field are typed one by one: whether there are more to come, or this is the last of them. */
  part?: 'more to come' | 'last' | undefined
}

/** The value that a field should have; undefined where it should have none. Throws a Misuse where it can't have what is typed. */
export function wanted(around: Around, field: Field, how: How, values: readonly string[]): Fact | undefined {
  const { root, path } = field
  const facts = around.source && factsOf(around.source)
  const there = valueAt(facts, [...root, ...path])
  refuseBelowValue(facts, field)
  if (how === 'clear') return undefined
  const either = isOneOrMore(field)
  const signed = either || expectedOf(field).kind === 'list' ? signedBefore(how, values) : { how, values }
  const isList =
    expectedOf(field).kind === 'list' ||
    Array.isArray(there) ||
    (either && (signed.how !== 'set' || entriesTyped(signed.values.join(' ')).length > 1))
  if (!isList && how !== 'set') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noList(path.join('.'))))
  const list = isList ? listed(around, field, signed.how, signed.values, there) : undefined
  const value = !isList
    ? valueTyped(field, either ? (entriesTyped(values.join(' '))[0] ?? '') : values.join(' '), around.today)
    : either && Array.isArray(list) && list.length === 1
      ? list[0]
      : list
  if (around.part !== 'more to come') refuseUnfit(facts, field, value, around.part)
  return value
}

/** Whether a field holds one text or a list of them, as that of a lead does. */
export function isOneOrMore(field: Field): boolean {
  const type = typeAt(schemaOf(field.file), [...field.root, ...field.path])
  return expectedOf(field).kind !== 'list' && type !== undefined && fits(type, 'a') && fits(type, ['a'])
}

/** What is done where the sign stands before the name and not before the field: `partners +enexis`. */
function signedBefore(how: How, values: readonly string[]): { how: How; values: readonly string[] } {
  const [sign = ''] = values[0] ?? ''
  if (how !== 'set' || !/[+-]/.test(sign) || !values.every((value) => value.startsWith(sign))) return { how, values }
  return { how: sign === '+' ? 'add' : 'remove', values: values.map((value) => value.slice(1)) }
}

/** A list with entries in the place of those that are there, or some more or less of them. */
function listed(around: Around, field: Field, how: How, values: readonly string[], there: unknown): Fact | undefined {
  const now = [there ?? []].flat() as Fact[]
  const entries = entriesIn(around, field, values).map((entry) => asThere(entry, now))
  if (how === 'set') return entries
  if (how === 'add') return [...now, ...entries.filter((entry) => !now.includes(entry))]
  const missing = entries.find((entry) => !now.includes(entry))
  if (missing !== undefined)
    throw new Misuse(
      bothLanguages((l) => wordsIn(l).verbs.notInList(String(missing), field.path.join('.'), now.join(', '))),
    )
  const left = now.filter((entry) => !entries.includes(entry))
  return left.length > 0 ? left : undefined
}

/** An entry as it stands in the list already, where it does so in other letters: `Werkgroep Energie` for `werkgroep-energie`. */
const asThere = (entry: Fact, now: readonly Fact[]): Fact =>
  now.includes(entry) ? entry : (now.find((one) => bareName(String(one)) === bareName(String(entry))) ?? entry)

/** The entries that are typed: one name of more words, names with commas between them, or a name per word. */
function entriesIn(around: Around, field: Field, values: readonly string[]): Fact[] {
  const whole = values.join(' ').replace(/^\[(.*)\]$/s, '$1')
  const parts = entriesTyped(whole)
  if (parts.length > 1 || values.length === 1) return parts.map((part) => entryOf(around, field, part))
  try {
    return [entryOf(around, field, asLine(whole))]
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return values.map((value) => entryOf(around, field, asLine(value)))
  }
}

function entryOf({ plans, target }: Around, { path }: Field, typed: string): Fact {
  const { config } = plans
  const field = path.join('.')
  refusePersonal(typed)
  if (field === 'partners') return slugNamed(typed, config.partners, field)
  if (field === 'branches') return slugNamed(typed, config.branches, field)
  if (field === 'agendas') return agendaNamed(typed, config)
  const kind = REFERRED[field]
  if (kind && target.kind === 'item') return referenceNamed(typed, kind, target.theme, plans)
  return /^\d+$/.test(typed) ? Number(typed) : typed
}

/** Throws a Misuse where a field stands below one that has a value of its own, such as a year below one amount. */
function refuseBelowValue(facts: unknown, { root, path }: Field): void {
  for (let up = 1; up < path.length; up++) {
    const above = valueAt(facts, [...root, ...path.slice(0, up)])
    if (above === undefined || above === null || isFields(above as Fact)) continue
    const name = path.slice(0, up).join('.')
    throw new Misuse(
      bothLanguages((l) => wordsIn(l).verbs.belowValue(path.join('.'), name, inline(above as Fact, false))),
    )
  }
}

/** Throws a Misuse where what a field would hold as a whole is nothing that it can hold. */
function refuseUnfit(
  facts: unknown,
  { file, root, path }: Field,
  value: Fact | undefined,
  part?: Around['part'],
): void {
  const whole = [...root, path[0] ?? '']
  const type = typeAt(schemaOf(file), whole)
  const before = valueAt(facts, whole)
  // On its own the value was checked already.
  if (
    !type ||
    path.length === 1 ||
    value === undefined ||
    (part === undefined && before !== undefined && before !== null && !fits(type, before))
  )
    return
  const after = put(before, path.slice(1), value)
  if (fits(type, after)) return
  const missing = missingIn(type, after).map((name) => `${path[0]}.${name}`)
  const words = bothLanguages((l) => {
    const { cli, verbs } = wordsIn(l)
    const said = cli.invalidValue(path[0] ?? '', inline(after, false), expectedIn(l, expectedAt(schemaOf(file), whole)))
    return missing.length === 0 ? said : `${said} ${verbs.together(missing.map((name) => `${name}=…`).join(' '))}`
  })
  throw new Unfit(words, { typed: inline(value, false), meant: null, missing })
}

/** The fields that a value can't do without and hasn't, as somebody would type them. */
function missingIn(type: z.core.$ZodType, value: Fact): string[] {
  const issues = (type as z.ZodType).safeParse(value).error?.issues ?? []
  return ofMeantForm(issues).flatMap(({ path }) =>
    valueAt(value, path.map(String)) === undefined ? [path.join('.')] : [],
  )
}

function put(there: unknown, path: readonly string[], value: Fact): Fact {
  const [first, ...rest] = path
  if (first === undefined) return value
  const fields = isFields(there as Fact) ? (there as Record<string, Fact>) : {}
  return { ...fields, [first]: put(fields[first], rest, value) }
}
