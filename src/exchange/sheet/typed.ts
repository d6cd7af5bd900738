/** What somebody typed in a cell → the fact as the plan has it. */
import { asWords } from '../../editing/typed-text.ts'
import { asLine } from '../../editing/why-line.ts'
import type { Fact } from '../../editing/yaml-text.ts'
import { wordsIn } from '../../language/words.ts'
import { isCalendarDate, spreadsheetDate } from '../../plan/dates.ts'
import type { Plans } from '../../plan/model.ts'
import { isOwner } from '../../plan/owners.ts'
import { isPersonName } from '../../plan/person-name.ts'
import { FIELDS } from '../../plan/references.ts'
import type { Pen } from '../../verbs/pen.ts'
import { wanted } from '../../verbs/set/fact.ts'
import { forumOf } from '../../verbs/set/forum.ts'
import { dateIn, refusePersonal, valueTyped } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Column } from './columns.ts'
import type { Row } from './rows.ts'

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
  const said = form === 'date' ? dateTyped(text, was) : text
  if (form === 'amount') refuseEither(said)
  if (row.kind === 'actions' || row.kind === 'milestones') return ofTask(said, column, around)
  if (column.key === 'forum') refuseName(text)
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

function doneOf(text: string): boolean {
  const word = text.toLowerCase()
  if (/^(?:|nee|no|n|false|onwaar|0|niet|open)$/.test(word)) return false
  if (/^(?:ja|j|yes|y|x|v|✓|✔|☑|true|waar|1|klaar|gedaan|done)$/.test(word)) return true
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.done(text)))
}

/** Roles and organisations, by the names that the plans have for them. */
function leadOf(text: string, { plans, owners }: Around): Fact {
  const leads = text
    .split(';')
    .map(asLine)
    .filter((one) => one !== '')
    .map((one) => {
      refusePersonal(one)
      refuseName(one)
      return owners.find((owner) => isOwner(owner, one, plans.config)) ?? one
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
    const wasMonth = typeof was === 'string' && /^\d{4}-\d{2}$/.test(was)
    return wasMonth && day.endsWith('-01') ? day.slice(0, 7) : day
  }
  const mangled = spreadsheetDate(text)
  if (mangled === null) return text
  if (mangled === was) return mangled
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.date(text, mangled)))
}

/** `60,000` is sixty for one, and sixty thousand for another. */
function refuseEither(text: string): void {
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
