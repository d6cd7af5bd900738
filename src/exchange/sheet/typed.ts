/** What somebody typed in a cell → the fact as the plan has it. */

import { nearest } from '../../diagnostics/suggest.ts'
import type { Fact } from '../../editing/facts/yaml-text.ts'
import { asWords } from '../../editing/text/typed-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import { synonymOf } from '../../plan/fields/synonyms.ts'
import type { Plans } from '../../plan/model.ts'
import { isOwner } from '../../plan/owners.ts'
import { FIELDS } from '../../plan/references.ts'
import { isCalendarDate, spreadsheetDate } from '../../plan/typed/dates.ts'
import { typedDate } from '../../plan/typed/dates-typed.ts'
import { isPersonName } from '../../plan/typed/person-name.ts'
import type { Pen } from '../../verbs/pen.ts'
import { wanted } from '../../verbs/set/fact.ts'
import { forumOf } from '../../verbs/set/forum.ts'
import { dateIn, optionNamed, refusePersonal, valueTyped } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Column } from './columns.ts'
import type { Row } from './rows.ts'
import { optionWord } from './shown.ts'

/** What a cell is read against. */
export interface Around {
  plans: Plans
  /** ISO day. */
  today: string
  pen: Pen
  /** Everybody who leads or does something, as the plans name them. */
  owners: readonly string[]
}

/** The fact; undefined for an empty cell. `was` is what stood there. Throws a Misuse with what was expected. */
export function typedFact(
  text: string,
  column: Column,
  row: Pick<Row, 'kind' | 'item' | 'theme' | 'kring' | 'asked'>,
  was: Fact | undefined,
  around: Around,
): Fact | undefined {
  const { form } = column
  if (form === 'done') return doneOf(text)
  if (text === '') return undefined
  if (form === 'lead') return leadOf(text, around)
  if (form === 'option') refuseNoOption(text, column)
  if (form === 'amount') refuseEither(text)
  if (form === 'text') return factOf(text, column, row, around)
  refusePersonal(text)
  const said = form === 'date' ? dateIn(dateTyped(text, was), around.today) : text
  try {
    return factOf(said, column, row, around)
  } catch (error) {
    throw error instanceof Misuse ? unfit(text, column, around.today, error) : error
  }
}

/** The same, checked by the schema of the plan. Throws a Misuse in the words of the plan. */
function factOf(
  said: string,
  column: Column,
  row: Pick<Row, 'kind' | 'item' | 'theme' | 'kring' | 'asked'>,
  around: Around,
): Fact | undefined {
  if (row.kind === 'actions' || row.kind === 'milestones') return ofTask(said, column, around)
  if (column.key === 'forum') refuseName(said)
  const root = [FIELDS[row.item.kind], row.item.id ?? '']
  const { file } = row.theme
  const path = column.path ?? []
  if (row.asked) return valueTyped({ file, root, path: ['gevraagd', row.asked.partner, ...path] }, said, around.today)
  const target = { kind: 'item' as const, item: row.item, theme: row.theme, kring: row.kring }
  const context = { plans: around.plans, target, source: around.pen.source(file), today: around.today }
  // An answer without its choice is told of as such.
  if (path[0] === 'antwoord' && path[1] !== 'status') return valueTyped({ file, root, path }, said, around.today)
  return wanted(context, { file, root, path }, 'set', [said])
}

const AMOUNT = /^(?:€ ?)?[\d.,]+(?: \d{3})*$/

/** What is wrong with a date or a number, in words of the sheet; `why` where there is nothing better to say. */
function unfit(text: string, { form, key }: Column, today: string, why: Misuse): Misuse {
  const day = key === 'answeredOn'
  const isOne = form === 'date' ? !day && typedDate(text, today) !== null : form === 'amount' && AMOUNT.test(text)
  // It is one, and still it can't stand there: the plan says why.
  if (isOne) return why
  return new Misuse(
    bothLanguages((l) => {
      const say = wordsIn(l).sheet.refused
      if (form === 'date') return day ? say.day(text) : say.date(text, null)
      if (key === 'cost') return say.cost(text)
      return form === 'amount' ? say.amount(text) : form === 'count' ? say.count(text) : why.words[l]
    }),
  )
}

/** Throws a Misuse with the choices as the sheet has them, where a text is none. */
function refuseNoOption(text: string, { key, options = [] }: Column): void {
  const word = text.toLowerCase()
  if (optionNamed(word, options) !== null || /^(?:onbekend|unknown|nvt|n\.v\.t\.?|n\/a)$/.test(word)) return
  throw new Misuse(
    bothLanguages((l) => {
      const { cli, sheet } = wordsIn(l)
      const words = options.map((option) => optionWord(option, l))
      const meant = synonymOf(word, options)
      const near = meant === null ? nearest(word, words) : optionWord(meant, l)
      return `${cli.invalidValue(sheet.columns[key], text, words.join(', '))}${didYouMean(l, near)}`
    }),
  )
}

function doneOf(text: string): boolean {
  const word = text.toLowerCase()
  if (/^(?:|nee|no|n|false|onwaar|0|niet|open)$/.test(word)) return false
  if (/^(?:ja|j|yes|y|x|v|✓|✔|☑|true|waar|1|klaar|gedaan|done)$/.test(word)) return true
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.done(text)))
}

/** Roles and organisations, by the names that the plans have for them. */
function leadOf(text: string, { plans, owners }: Around): Fact {
  const known = [...owners, ...plans.config.partners.map(({ slug }) => slug)]
  const nameOf = (one: string): string | undefined => known.find((owner) => isOwner(owner, one, plans.config))
  const leads = text
    .split(';')
    .flatMap((one) => {
      // Names may have a comma or an “en” of their own: it parts those that the plans know.
      const parts = one.split(/[,/&+]|\s(?:en|and)\s/i).map(asLine)
      return nameOf(asLine(one)) === undefined && parts.every((part) => nameOf(part) !== undefined)
        ? parts
        : [asLine(one)]
    })
    .filter((one) => one !== '')
    .map((one) => {
      refusePersonal(one)
      refuseName(one)
      return nameOf(one) ?? one
    })
  return leads.length === 1 ? (leads[0] ?? '') : leads
}

/**
 * A date of a spreadsheet as the plan writes it. A month comes back as its first day, and stays a month where it was one; what only a
 * spreadsheet makes of a date, such as `jan-27` or 46023, is asked back, unless it is what stood there.
 */
function dateTyped(text: string, was: Fact | undefined): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?: 00:00(?::00)?)?$/.exec(text)?.[1]
  if (day !== undefined) {
    const moved = sinceOtherBegin(day, was)
    if (moved !== null) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.since1904(text, moved)))
    if (day !== was && (day < '1950' || day >= '2150'))
      throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.date(text, yearIn(day))))
    const wasMonth = typeof was === 'string' && /^\d{4}-\d{2}$/.test(was)
    return wasMonth && day.endsWith('-01') ? day.slice(0, 7) : day
  }
  const mangled = spreadsheetDate(text)
  if (mangled === null) return text
  if (mangled === was) return mangled
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.date(text, mangled)))
}

/** What stood there, where a day lies exactly as far from it as the two days from which spreadsheets count: the row was copied between such files. */
function sinceOtherBegin(day: string, was: Fact | undefined): string | null {
  if (typeof was !== 'string' || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(was)) return null
  const days = (Date.parse(day) - Date.parse(was)) / 86_400_000
  return Math.abs(days) === 1462 ? was : null
}

/** The year that somebody typed into a cell for dates, which a spreadsheet takes for a number of days: 2027 is a day in 1905 then. */
function yearIn(day: string): string | null {
  const days = (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000
  return days >= 2000 && days < 2100 ? String(days) : null
}

/** `60,000` is sixty for one, and sixty thousand for another; less than a euro is a part of a hundred that lost its sign. */
function refuseEither(text: string): void {
  if (/^0[.,]\d*[1-9]/.test(text)) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.amount(text)))
  const amount = /^(?:€ ?)?(\d{1,3}),(\d{3})$/.exec(text)
  if (amount === null) return
  const [, whole = '', rest = ''] = amount
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.either(text, whole, `${whole}${rest}`)))
}

function ofTask(text: string, { form, key }: Column, { today }: Around): Fact {
  if (form === 'date') {
    const date = dateIn(text, today)
    if (/^\d{4}/.test(date) && isCalendarDate(date)) return date
    throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.date(text, null)))
  }
  if (key === 'owner') {
    refuseName(text)
    return forumOf(text) ?? ''
  }
  refusePersonal(text)
  return asWords(text)
}

/** Throws a Misuse where somebody is named in the place of a role or an organisation. */
function refuseName(text: string): void {
  if (isPersonName(text)) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.person(text)))
}
