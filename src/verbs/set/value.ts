/** What somebody types for a field → the value as the plan has it, checked by the schema before anything is written. */
import type * as z from 'zod'
import type { Fact } from '../../editing/facts/yaml-text.ts'
import { asLine, type Refusal, refusedAnswer } from '../../editing/text/why-line.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { schemaOf } from '../../plan/fields/fact-order.ts'
import { isOptional, typeAt } from '../../plan/fields/field.ts'
import { meantBy } from '../../plan/fields/meant.ts'
import type { Expected } from '../../plan/problem.ts'
import { typedDate, typedDay } from '../../plan/typed/dates-typed.ts'
import { rangeMeantBy, shareMeant } from '../../plan/typed/number.ts'
import { PATTERNS } from '../../plan/typed/patterns.ts'
import { edgeOfYear } from '../../plan/typed/span.ts'
import { eachYear, yearlyMeant } from '../../plan/typed/yearly.ts'
import { readYaml } from '../../plan/yaml/yaml.ts'
import { expectedIn } from '../../rules/expected.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { expectedOf, type Field } from './field.ts'
import { Unfit } from './unfit.ts'

/** The value of a field. Throws a Misuse that says what was expected, and what may be meant. */
export function valueTyped(field: Field, typed: string, today: string): Fact {
  const { file, root, path } = field
  const text = asLine(typed)
  const expected = expectedOf(field)
  if (!isContact(field)) refusePersonal(text)
  const blank = blankIn(text, field)
  if (blank !== null) return blank
  // Who pays is known, and how much isn't: that is an empty place.
  if (path[0] === 'dekking' && path.length === 2 && (PATTERNS.memo.test(text) || UNKNOWN.test(text))) return null
  const type = typeAt(schemaOf(file), [...root, ...path])
  for (const value of readings(text, field, expected, today)) if (type && fits(type, value)) return value
  const name = path.join('.')
  const meant = meantBy(text, expected)
  const suggestion = meant !== null && meant !== text && !meant.startsWith('[') ? meant : null
  const words = bothLanguages((l) => {
    const said = wordsIn(l).cli.invalidValue(name, text, expectedIn(l, expected))
    return `${said}${didYouMean(l, suggestion)}${otherPlace(l, field, text)}`
  })
  throw new Unfit(words, { typed: text, meant: suggestion, missing: [] })
}

/** Whether a field says how to reach the association, so that an address is what it is for. */
export const isContact = ({ path }: Pick<Field, 'path'>): boolean => path[0] === 'meedoen'

/** Throws a Misuse where a text holds what is no part of a plan. */
export function refusePersonal(text: string): void {
  refuseSaid(refusedAnswer(text))
}

/** Throws a Misuse that says why something can't be taken; nothing where it can. */
export function refuseSaid(refusal: Refusal | null): void {
  if (refusal === null) return
  throw new Misuse(
    bothLanguages((l) => {
      const say = wordsIn(l).why.refused
      if (refusal.id === 'personal') return say.personal(say.kinds[refusal.kind])
      return refusal.id === 'long' ? say.long(refusal.most) : say[refusal.id]
    }),
  )
}

export const fits = (type: z.core.$ZodType, value: unknown): boolean => (type as z.ZodType).safeParse(value).success

const MONEY = ['kosten', 'dekking', 'uitgegeven']
/** What may be said of more years at once; of a measurement only one is meant, and the others stay. */
const BY_YEAR = [...MONEY, 'plafond']
const MOST = /^(?:tot(?: maximaal)?|max(?:\.|imaal)?|hoogstens|ten hoogste|up to|at most)\s+(.+)$/i
const LEAST =
  /^(?:minstens|minimaal|min\.|ten ?minste|op zijn minst|vanaf|meer dan|at least|from|more than|minimum(?: of)?)\s+(.+)$/i
/** What is given in kind. */
const KIND =
  /(?<!\p{L})(?:uur|uren|dag(?:en|deel|delen)?|fte|m2|m²|ha|grond|ruimte|zaal|lokalen?|locatie|natura|menskracht|inzet|mensen|materia(?:al|len)|in kind|hours?|days?|land|space|rooms?|staff|materials?)(?!\p{L})/iu

/** Where a plan has a place for what is no amount: what comes every year without an end, or is given in kind. */
function otherPlace(language: Language, { path: [name = '', partner] }: Field, text: string): string {
  const say = wordsIn(language).verbs
  if (!MONEY.includes(name) || !/\p{L}/u.test(text)) return ''
  if (eachYear(text, amountOf) !== null) return ` ${say.yearly}`
  if (amountOf(LEAST.exec(text)?.[1] ?? '') !== null) return ` ${say.leastAmount}`
  return name === 'dekking' && partner !== undefined && KIND.test(text) ? ` ${say.inKind(partner, text)}` : ''
}

/** Several values at once, typed as examples and plan files have them: `{ start: 2027-01, eind: 2028-06 }`; null where it is nothing like that. */
function asInFiles(text: string): Fact | null {
  if (!/^(?:\{.*\}|\[.*\])$/s.test(text)) return null
  const source = { file: 'typed', text: `x: ${text}\n` }
  const { value, problems } = readYaml(source, { start: 0, end: source.text.length })
  return problems.length > 0 ? null : ((value?.['x'] ?? null) as Fact | null)
}

/** What a text can be, the likeliest first. */
function* readings(typed: string, field: Field, expected: Expected, today: string): Generator<Fact> {
  const whole = asInFiles(typed)
  if (whole !== null) yield whole
  const isMoney = MONEY.includes(field.path[0] ?? '')
  // Nobody pays in thousandths, so that a comma before three digits is the one of the English, but for `1,234 million`.
  const thousands = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d|,\d|\s*m)/gi
  // Behind an amount `,-` says that there are no cents.
  const text = isMoney
    ? typed.replace(thousands, (number) => number.replaceAll(',', '')).replace(/,\s?[-–—]{1,2}(?!\d)/g, '')
    : typed
  // Behind a point three digits are thousands, as the Dutch write them, but for a number below one.
  if (/^(?:\d+(?:[.,]\d{1,2}|,\d+)?|0\.\d+)$/.test(text)) yield Number(text.replace(',', '.'))
  const span = /^(.+?)\s+(?:tot(?: en met)?|t\/m|to|until|–|-)\s+(.+)$/.exec(text)
  const lasts = expected.kind === 'fields' && ['van', 'tot'].every((name) => expected.fields.includes(name))
  if (span && lasts) yield { van: dateIn(span[1] ?? '', today), tot: dateIn(span[2] ?? '', today) }
  const dated = expected.kind === 'pattern' && ['date', 'period', 'deadline'].includes(expected.pattern)
  if (field.path.at(-1) === 'planning') {
    if (span) yield { start: periodIn(span[1] ?? '', today), eind: periodIn(span[2] ?? '', today) }
    // With one end only, as in `vanaf 2029`, the other is open.
    const fields = asInFiles(meantBy(text, expected) ?? '')
    if (fields !== null) yield fields
  }
  if (dated || field.path.at(-1) === 'planning') {
    yield periodIn(text, today)
    yield typedDay(text, today)?.date ?? text
  }
  yield text
  yield* amounts(text, field.path)
  if (expected.kind === 'options') {
    const option = optionNamed(text, expected.options.map(String))
    if (option !== null) yield option
  }
}

/** A day, month or longer time, as the plan writes it; the text itself where it is none. Throws a Misuse where it may be several. */
export function dateIn(text: string, today: string): string {
  const typed = typedDate(text, today, 'future')
  const { either = [] } = typed ?? {}
  if (either.length > 0)
    throw new Misuse(
      bothLanguages((l) => {
        const { dates } = wordsIn(l)
        const or = (days: readonly string[]): string => days.join(` ${dates.or} `)
        return dates.either(text, or(either.map(numbersIn(l).date)), or(either))
      }),
    )
  return typed?.date ?? typedDay(text, today)?.date ?? text
}

/** The same as the plan writes it: a bare year is a number there, and the begin of a year no day. */
export function periodIn(text: string, today: string): string | number {
  const date = edgeOfYear(text) ?? dateIn(text, today)
  return /^\d{4}$/.test(date) ? Number(date) : date
}

/** An amount in euro as people write it. */
function amountOf(text: string): number | null {
  const meant = text.includes('%') ? null : meantBy(text, { kind: 'number', integer: false, min: 0 })
  return meant === null ? null : Number(meant)
}

/** An amount as people write it, one up to another, a highest one, a share, or one for each of some years. */
function* amounts(text: string, names: readonly string[]): Generator<Fact> {
  const years = names.some((name) => BY_YEAR.includes(name)) ? yearlyMeant(text, amountOf) : null
  if (years !== null) yield years
  const most = names[0] === 'kosten' ? amountOf(MOST.exec(text)?.[1] ?? '') : null
  if (most !== null) yield { van: 0, tot: most }
  const share = names[0] === 'dekking' ? shareMeant(text) : null
  if (share !== null) yield share
  const [, from, to] =
    /^(?:tussen |between |van |from )?(.*\d.*?)\s*(?:(?<!\p{L})(?:tot(?: en met)?|t\/m|en|to|and)(?!\p{L})|–|-)\s*(.*\d.*)$/iu.exec(
      text,
    ) ?? []
  if (from !== undefined && to !== undefined) {
    const range = rangeMeantBy(from, to)
    if (range) yield range
  }
  const whole = amountOf(text)
  if (whole !== null) yield whole
}

const UNKNOWN = /^((?:nog )?(?:onbekend|niet bekend)|unknown|not (?:yet known|known yet))$/i

/** The word by which a plan says that something isn't known or doesn't apply. */
function blankIn(text: string, { file, root, path }: Field): string | null {
  const name = path.at(-1) ?? ''
  const above = typeAt(schemaOf(file), [...root, ...path.slice(0, -1)])
  if (!above || !isOptional(above, name)) return null
  if (UNKNOWN.test(text)) return 'onbekend'
  return /^(nvt|n\.v\.t\.?|n\/a)$/i.test(text) ? 'nvt' : null
}

/** The choice that a text names: in other letters, or in the words of reports and screens. */
export function optionNamed(text: string, options: readonly string[]): string | null {
  const wanted = text.toLowerCase()
  const shown = (option: string): string[] =>
    (['nl', 'en'] as const).flatMap((l) => {
      const { phases, signals, certainty, replies } = wordsIn(l)
      const words: Record<string, string>[] = [phases, signals, certainty, replies.answers, replies.asks]
      return words.flatMap((of) => (Object.hasOwn(of, option) ? [String(of[option]).toLowerCase()] : []))
    })
  return options.find((option) => option === wanted || shown(option).includes(wanted)) ?? null
}
