/** What a cell shows of a fact, and whether a cell that came back still says that. */

import { type Fact, isFields } from '../../editing/facts/yaml-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { ownerName } from '../../plan/owners.ts'
import { isCalendarDate } from '../../plan/typed/dates.ts'
import type { Column } from './columns.ts'

/** A day is ISO; a month is one as well, and is shown as one. */
export type Value = string | number | { day: string; month: boolean } | null

/** Characters in a cell; Excel takes no more. */
const LONGEST = 32_000

/** What a cell shows, in a language; `fixed` where it is more than a cell can hold, so that it is changed in the plan itself. */
export function shown(
  fact: Fact | undefined,
  { form, options }: Column,
  language: Language,
  config: Config,
): { value: Value; fixed: boolean } {
  if (fact === undefined || fact === null) return { value: null, fixed: false }
  if (form === 'lead' && [fact].flat().every((one) => typeof one === 'string'))
    return text([fact].flat().map((one) => ownerName(String(one), config)))
  if (form === 'amount' && isRange(fact)) return text([`${fact['van']} ${wordsIn(language).sheet.upTo} ${fact['tot']}`])
  if (typeof fact === 'object') return { ...text([inWords(fact)]), fixed: true }
  if (form === 'done') return text(fact === true ? [wordsIn(language).sheet.yes] : [])
  if (typeof fact === 'number') return form === 'date' ? text([String(fact)]) : { value: fact, fixed: false }
  if (form === 'date' && typeof fact === 'string' && isDay(fact))
    return { value: { day: fact.length === 7 ? `${fact}-01` : fact, month: fact.length === 7 }, fixed: false }
  return text([options ? optionWord(String(fact), language) : String(fact)])
}

/** A choice as reports and screens say it. */
export function optionWord(option: string, language: Language): string {
  const { phases, signals, certainty, replies } = wordsIn(language)
  const lists: Record<string, string>[] = [phases, signals, certainty, replies.answers, replies.asks]
  const found = lists.find((list) => Object.hasOwn(list, option))
  return found?.[option] ?? option
}

/** A text of a cell as it is compared: on one line, without what XML can't hold. */
export const plain = (said: string): string => asLine(said.normalize('NFC').replace(/[\ufffe\uffff]/g, ''))

/** What a formula leaves in a cell where it could not be worked out, in the words of whichever spreadsheet. */
const FAILED = /^(?:#[A-Z0-9/]{2,12}[!?]|#N\/[A-Z]{1,2}|Err:\d{3})$/

/** Whether a cell holds a formula, or what one came to nothing with. */
export const isFormula = ({ formula, text: said }: { formula: boolean; text: string }): boolean =>
  formula || FAILED.test(said)

/** What a cell with a value says when it is read back. */
export function textOf(value: Value): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.day : plain(String(value))
}

/** What a sentence says of a value: a month is no day there. */
export const saidOf = (value: Value): string =>
  value !== null && typeof value === 'object' && value.month ? value.day.slice(0, 7) : textOf(value)

function text(parts: readonly string[]): { value: Value; fixed: boolean } {
  const whole = plain(parts.join('; '))
  const cut = whole.length > LONGEST
  return { value: whole === '' ? null : cut ? `${plain(whole.slice(0, LONGEST))}…` : whole, fixed: cut }
}

/** A day or month that a spreadsheet has a number for. */
const isDay = (said: string): boolean =>
  /^(?:19[1-9]\d|[2-9]\d{3})-\d{2}(?:-\d{2})?$/.test(said) && isCalendarDate(said)

const isRange = (fact: Fact): fact is { van: number; tot: number } =>
  isFields(fact) && typeof fact['van'] === 'number' && typeof fact['tot'] === 'number' && Object.keys(fact).length === 2

/** `2026: 1000; 2027: 2000`. */
function inWords(fact: Fact): string {
  if (Array.isArray(fact)) return fact.map((one) => inWords(one as Fact)).join('; ')
  if (!isFields(fact)) return String(fact)
  const entries = Object.entries(fact)
  if ('instead' in fact) return inWords(fact['instead'] as Fact)
  return entries.map(([name, one]) => `${name}: ${inWords(one)}`).join('; ')
}
