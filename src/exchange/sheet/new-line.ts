/** A line without an id on the sheets of questions, actions and milestones: something new of a project. */

import type { Fact } from '../../editing/facts/yaml-text.ts'
import { asWords } from '../../editing/text/typed-text.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Task } from '../../plan/model.ts'
import { ask } from '../../verbs/ask.ts'
import { placeOf } from '../../verbs/place-of.ts'
import { slugNamed } from '../../verbs/set/names.ts'
import { refusePersonal } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findAnyItem } from '../../workspace/named/find-item.ts'
import type { Column } from './columns.ts'
import { quoted } from './left-out.ts'
import type { Line } from './lines.ts'
import type { Row } from './rows.ts'
import { isFormula, plain, saidOf, shown } from './shown.ts'
import { type Around, typedFact } from './typed.ts'

/** Adds it; false where it is there already. Throws a Misuse where it isn't clear what it is, or of what. */
export function addLine(line: Line, rows: readonly Row[], around: Around): boolean {
  const { pen, plans, today } = around
  const text = (key: Column['key']): string => line.cells.get(key)?.text ?? ''
  if ([...line.cells.values()].some(isFormula)) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.formula))
  if (text('project') === '') throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.noProject))
  if (text('what') === '') throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.noWhat))
  const row = projectNamed(text('project'), rows, around)
  const typed = (key: Column['key'], of: Pick<Row, 'asked'> = {}): Fact | undefined => {
    const cell = line.cells.get(key)
    return cell && typedFact(cell.text, cell.column, { ...row, kind: line.kind, ...of }, undefined, around)
  }
  const theme = pen.theme(row.theme.file)
  const project = theme?.projects.find(({ key }) => key === row.item.key)
  if (!project) return false
  if (line.kind === 'asks') {
    if (text('partner') === '') throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.noPartner))
    const partner = slugNamed(text('partner'), plans.config.partners, 'gevraagd')
    const of = { asked: { partner, nth: 0 } }
    // The same may be asked of several partners.
    const there = project.asks.find((one) => one.partner === partner && plain(one.what) === text('what'))
    if (there) {
      const { by, answer, date: answeredOn } = there
      return refuseOtherwise(line, { by, answer, answeredOn }, (key) => typed(key, of), plans.config)
    }
    const on = typed('answeredOn', of)
    const by = text('by') === '' ? null : text('by')
    const found = { item: row.item, theme: row.theme, kring: row.kring }
    const asking = { partner, what: text('what'), by, on: on === undefined ? today : String(on), today }
    ask(found, { ...asking, answer: null }, plans.config, pen)
    if (text('answer') !== '') ask(found, { ...asking, answer: text('answer') }, plans.config, pen)
    return true
  }
  const part = line.kind === 'actions' ? 'actions' : 'milestones'
  const said = asWords(text('what'))
  refusePersonal(said)
  const there = project[part].find((task) => plain(task.text) === plain(said))
  if (there) {
    const { done, date, owner } = there
    return refuseOtherwise(line, { done, date, owner }, typed, plans.config)
  }
  const date = typed('date')
  const owner = typed('owner')
  const task: Task = {
    done: typed('done') === true,
    date: date === undefined ? null : String(date),
    owner: owner === undefined ? null : String(owner),
    text: said,
  }
  pen.line(placeOf(row), { part, ...task })
  return true
}

/** False where what is there already says the same as a line does. Throws a Misuse where it says otherwise: nothing tells which of them is newer. */
function refuseOtherwise(
  line: Line,
  there: Partial<Record<Column['key'], Fact | null>>,
  typed: (key: Column['key']) => Fact | undefined,
  config: Config,
): false {
  const other = Object.entries(there).flatMap(([key, now]) => {
    const cell = line.cells.get(key as Column['key'])
    return cell && cell.text !== '' && typed(cell.column.key) !== now
      ? [{ column: cell.column, now: now ?? undefined }]
      : []
  })
  if (other.length === 0) return false
  throw new Misuse(
    bothLanguages((l) => {
      const { refused, columns } = wordsIn(l).sheet
      const says = other.map(({ column, now }) => {
        return `${columns[column.key]} ${quoted(saidOf(shown(now, column, l, config).value), refused)}`
      })
      return refused.otherwise(says.join(', '))
    }),
  )
}

/** The project of a line, as the list on the sheet calls it. Throws a Misuse where it isn't one. */
function projectNamed(named: string, rows: readonly Row[], { plans }: Around): Row {
  const projects = rows.filter(({ kind }) => kind === 'projects')
  const titled = projects.filter(({ item, id }) => plain(item.title) === named || id === named)
  const [only, ...others] = titled
  if (only && others.length === 0) return only
  const { item } = findAnyItem(named, plans)
  const row = projects.find(({ id }) => id === item.key)
  if (!row) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.noProject))
  return row
}
