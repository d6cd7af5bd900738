/** Field by field: what stood there when the sheet was made × what the sheet says × what the plan says now. */
import { isDeepStrictEqual } from 'node:util'
import type { Fact } from '../../editing/facts/yaml-text.ts'
import type { Language } from '../../language/language.ts'
import { typedDate } from '../../plan/typed/dates-typed.ts'
import { looseIn } from '../../plan/typed/number.ts'
import { Misuse } from '../../workspace/misuse.ts'
import { GROWING } from './columns.ts'
import { type LeftOut, quoted, type Refusals, reason, staleField } from './left-out.ts'
import type { Cell, Line } from './lines.ts'
import { type Facts, fixedText, idSaying, type Row } from './rows.ts'
import { isFormula, plain, saidOf, shown, textOf } from './shown.ts'
import { saidTwice } from './twice.ts'
import { type Around, typedFact } from './typed.ts'

/** A field that gets another value. */
export interface Change {
  file: string
  line: Line
  cell: Cell
  row: Row
  was: Fact | undefined
  value: Fact | undefined
}

/** What one file says. */
export interface Compared {
  changes: Change[]
  leftOut: LeftOut[]
  /** Fields that say what they said, or what the plan says by now. */
  same: number
  /** Lines without an id where something new can be, and news. */
  fresh: { file: string; line: Line }[]
  news: { file: string; line: Line; cell: Cell; row: Row }[]
}

/** What the fields of a row said when the sheet was made; null where it wasn't in the sheet then. */
export type FactsThen = (id: string) => Facts | null

/** Compares a file with the plans; `rows` are those of now. */
export function compareFile(
  file: string,
  lines: readonly Line[],
  earlier: FactsThen,
  rows: ReadonlyMap<string, Row>,
  around: Comparing,
): Compared {
  const found: Compared = { changes: [], leftOut: [], same: 0, fresh: [], news: [] }
  // What the plan says by now in the words of the sheet was read in before.
  const rowOf = ({ id, kind, cells }: Line): Row | null => {
    const row = rows.get(id) ?? rows.get(idSaying(id, cells.get('what')?.text ?? ''))
    return row?.kind === kind ? row : null
  }
  const twice = saidTwice(lines, rowOf)
  const leaveRow = (line: Line, say: (words: Refusals) => string): void =>
    void found.leftOut.push({ file, line, cell: null, title: namedIn(line) || line.id, why: reason(say) })
  for (const line of lines) {
    const row = rowOf(line)
    const then = earlier(line.id)
    const other = row && otherNamed(line, row, rows, around)
    if (other) leaveRow(line, (say) => say.mixed(other))
    else if (row) compareLine({ file, line, row, then, twice }, found, around)
    else if (line.id === '' && !line.cells.get('id')?.merged && GROWING.includes(line.kind))
      found.fresh.push({ file, line })
    else if (line.id === '') leaveRow(line, (say) => say.noId(namedIn(line)))
    else if (then) leaveGone({ file, line, then }, found, around)
    else leaveRow(line, (say) => say.notHere(line.id))
  }
  return found
}

/** `told` is whether the file says what its fields said when it was made. */
type Comparing = Around & { language: Language; told: boolean }

/** The name in a line that is not of its own row but of another one: its id stands beside what something else says. */
function otherNamed(
  { cells }: Line,
  row: Row,
  rows: ReadonlyMap<string, Row>,
  { plans: { config } }: Comparing,
): string | null {
  const names = (['project', 'wish', 'partner'] as const).flatMap((key) => {
    const { text = '' } = cells.get(key) ?? {}
    const says = (one: Row): boolean => one.kind === row.kind && plain(fixedText(one, key, config)) === text
    return text !== '' && !says(row) && [...rows.values()].some(says) ? [text] : []
  })
  return names[0] ?? null
}

interface Compare {
  file: string
  line: Line
  row: Row
  then: Facts | null
  /** Cells about which another row of the file says something else, and where. */
  twice: ReturnType<typeof saidTwice>
}

function compareLine({ file, line, row, then, twice }: Compare, found: Compared, around: Comparing): void {
  const { config } = around.plans
  const facts = then ?? row.facts
  const title = row.item.title
  const leave = (cell: Cell, left: Pick<LeftOut, 'why' | 'stale' | 'taken'>): void =>
    void found.leftOut.push({ file, line, cell, title, ...left })
  const refuse = (cell: Cell, say: (words: Refusals) => string): void => leave(cell, { why: reason(say) })
  for (const cell of line.cells.values()) {
    const { column, text } = cell
    const { key, form } = column
    if (form === 'news') {
      if (isFormula(cell)) refuse(cell, (say) => say.formula)
      else if (text !== '') found.news.push({ file, line, cell, row })
      continue
    }
    const was = facts[key]
    const now = row.facts[key]
    if (form === 'fixed') {
      // By its id the row was found; an empty name was hidden or cut off, and says nothing.
      const known =
        key === 'id' || text === '' || [was, fixedText(row, key, config)].some((name) => plain(String(name)) === text)
      if (!known) refuse(cell, (say) => say.fixed(text))
      continue
    }
    const old = shown(was, column, around.language, config)
    const other = twice.get(cell)
    if (other) refuse(cell, (say) => say.twice(other.place, quoted(other.text, say)))
    else if (text === textOf(old.value) && !isFormula(cell)) found.same++
    else if (!around.told && form === 'date' && mayBe(text, was, around.today)) found.same++
    else if (isFormula(cell)) refuse(cell, (say) => say.formula)
    else if (cell.merged) refuse(cell, (say) => say.merged)
    else if (old.fixed) refuse(cell, (say) => say.fixed(text))
    else {
      try {
        const value = typedFact(text, column, row, was, around)
        const known = isSame(value, was) || isSame(value, now)
        const loose = typeof value === 'number' && (known || (then && isSame(was, now))) ? looseIn(text) : null
        if (loose !== null) leave(cell, { why: reason((say) => say.loose(loose)), taken: true })
        if (known) found.same++
        else if (text === textOf(shown(now, column, around.language, config).value)) found.same++
        else if (!isSame(was, now)) leave(cell, staleField(cell, { was, now }, around))
        else if (!then) leave(cell, pasted(cell, now, around))
        else found.changes.push({ file, line, cell, row, was, value })
      } catch (error) {
        if (!(error instanceof Misuse)) throw error
        leave(cell, isSame(was, now) ? { why: error.words } : staleField(cell, { was, now }, around))
      }
    }
  }
}

/** Why a field of a row that came from elsewhere isn't taken: it may say what it always said. */
function pasted({ column }: Cell, now: Fact | undefined, { plans, language }: Comparing): Pick<LeftOut, 'why'> {
  const said = saidOf(shown(now, column, language, plans.config).value)
  return { why: reason((say) => say.pasted(quoted(said, say))) }
}

/** What somebody changed in a row that the plan no longer has; what was left alone says nothing new. */
function leaveGone(
  { file, line, then }: Omit<Compare, 'row' | 'twice' | 'then'> & { then: Facts },
  found: Compared,
  around: Comparing,
): void {
  for (const cell of line.cells.values()) {
    const { column, text } = cell
    const was = column.form === 'news' ? undefined : then[column.key]
    if (column.form === 'fixed') continue
    if (text === textOf(shown(was, column, around.language, around.plans.config).value)) found.same++
    else
      found.leftOut.push({
        file,
        line,
        cell,
        title: namedIn(line) || line.id,
        ...staleField(cell, { was, now: undefined, gone: true }, around),
      })
  }
}

/** What a line is about, as far as it says so. */
export function namedIn({ cells }: Line): string {
  const texts = (['project', 'wish', 'what'] as const).map((key) => cells.get(key)?.text ?? '')
  return texts.find((text) => text !== '') ?? ''
}

/** Whether a day as a program writes it in a text, of which one can't tell the day from the month, is what stood there; of a month it is the first. */
function mayBe(text: string, was: Fact | undefined, today: string): boolean {
  const typed = typedDate(text, today)
  const day = typeof was === 'string' && /^\d{4}-\d{2}$/.test(was) ? `${was}-01` : was
  return typed !== null && [typed.date, ...typed.either].some((one) => one !== null && one === day)
}

/** A tick that isn't there is none. */
const isSame = (a: Fact | undefined, b: Fact | undefined): boolean =>
  isDeepStrictEqual(
    a === undefined ? null : JSON.parse(JSON.stringify(a)),
    b === undefined ? null : JSON.parse(JSON.stringify(b)),
  )
