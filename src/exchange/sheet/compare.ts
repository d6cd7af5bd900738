/** Field by field: what stood there when the sheet was made × what the sheet says × what the plan says now. */
import { isDeepStrictEqual } from 'node:util'
import type { Fact } from '../../editing/yaml-text.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { GROWING } from './columns.ts'
import type { Cell, Line } from './read.ts'
import { type Facts, fixedText, idSaying, type Row } from './rows.ts'
import { plain, shown, textOf } from './shown.ts'
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

/** What is not taken over, and why, in both languages. */
export interface LeftOut {
  file: string
  line: Line
  /** null where it is the whole row. */
  cell: Cell | null
  title: string
  why: Record<Language, string>
  /** What it said when the sheet was made, what the sheet says, and what the plan says now; of a stale field alone. */
  stale?: { was: string; says: string; now: string }
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

/** What the fields of a row said when the sheet was made; null where that isn't known. */
export type FactsThen = (id: string) => Facts | null

/** Compares a file with the plans; `rows` are those of now. */
export function compareFile(
  file: string,
  lines: readonly Line[],
  earlier: FactsThen,
  rows: ReadonlyMap<string, Row>,
  around: Around & { language: Language },
): Compared {
  const found: Compared = { changes: [], leftOut: [], same: 0, fresh: [], news: [] }
  for (const line of lines) {
    // What the plan says by now in the words of the sheet was read in before.
    const row = rows.get(line.id) ?? rows.get(idSaying(line.id, line.cells.get('what')?.text ?? ''))
    if (row && row.kind === line.kind)
      compareLine({ file, line, row, before: earlier(line.id) ?? row.facts }, found, around)
    else if (line.id === '' && !line.cells.get('id')?.merged && GROWING.includes(line.kind))
      found.fresh.push({ file, line })
    else {
      const title = namedIn(line)
      const why = bothLanguages((l) => {
        const say = wordsIn(l).sheet.refused
        return line.id === '' ? say.noId(title) : say.gone
      })
      found.leftOut.push({ file, line, cell: null, title: title || line.id, why })
    }
  }
  return found
}

interface Compare {
  file: string
  line: Line
  row: Row
  before: Facts
}

function compareLine(
  { file, line, row, before: facts }: Compare,
  found: Compared,
  around: Around & { language: Language },
): void {
  const { config } = around.plans
  const title = row.item.title
  const leave = (cell: Cell, why: LeftOut['why'], stale?: LeftOut['stale']): void =>
    void found.leftOut.push({ file, line, cell, title, why, ...(stale && { stale }) })
  const refuse = (cell: Cell, say: (words: Refusals) => string): void =>
    leave(
      cell,
      bothLanguages((l) => say(wordsIn(l).sheet.refused)),
    )
  for (const cell of line.cells.values()) {
    const { column, text } = cell
    const { key, form } = column
    if (form === 'news') {
      if (cell.formula) refuse(cell, (say) => say.formula)
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
    if (text === textOf(old.value) && !cell.formula) found.same++
    else if (cell.formula) refuse(cell, (say) => say.formula)
    else if (cell.merged) refuse(cell, (say) => say.merged)
    else if (old.fixed) refuse(cell, (say) => say.fixed(text))
    else {
      try {
        const value = typedFact(text, column, row, was, around)
        if (isSame(value, was) || isSame(value, now)) found.same++
        else if (text === textOf(shown(now, column, around.language, config).value)) found.same++
        else if (isSame(was, now)) found.changes.push({ file, line, cell, row, was, value })
        else leaveStale(cell, { was, now }, around, leave)
      } catch (error) {
        if (!(error instanceof Misuse)) throw error
        leave(cell, error.words)
      }
    }
  }
}

type Refusals = ReturnType<typeof wordsIn>['sheet']['refused']

function leaveStale(
  cell: Cell,
  { was, now }: { was: Fact | undefined; now: Fact | undefined },
  { plans: { config }, language }: Around & { language: Language },
  leave: (cell: Cell, why: LeftOut['why'], stale: LeftOut['stale']) => void,
): void {
  const { column, text } = cell
  const said = (fact: Fact | undefined): string => textOf(shown(fact, column, language, config).value)
  const stale = { was: said(was), says: text, now: said(now) }
  const quoted = (of: string, empty: string): string => (of === '' ? empty : `“${of}”`)
  const why = bothLanguages((l) => {
    const say = wordsIn(l).sheet.refused
    return say.stale(quoted(stale.was, say.empty), quoted(stale.says, say.empty), quoted(stale.now, say.empty))
  })
  leave(cell, why, stale)
}

/** What a line is about, as far as it says so. */
export function namedIn({ cells }: Line): string {
  const texts = (['project', 'wish', 'what'] as const).map((key) => cells.get(key)?.text ?? '')
  return texts.find((text) => text !== '') ?? ''
}

/** A tick that isn't there is none. */
const isSame = (a: Fact | undefined, b: Fact | undefined): boolean =>
  isDeepStrictEqual(
    a === undefined ? null : JSON.parse(JSON.stringify(a)),
    b === undefined ? null : JSON.parse(JSON.stringify(b)),
  )
