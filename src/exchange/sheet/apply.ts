/** What sheets say that is new → edits of the plans, each for itself: what can't be written is left out, and said. */

import { factsOf, valueAt } from '../../editing/facts/set-fact.ts'
import { type Fact, isFields } from '../../editing/facts/yaml-text.ts'
import { asWords } from '../../editing/text/typed-text.ts'
import { wordsIn } from '../../language/words.ts'
import type { Project, Task } from '../../plan/model.ts'
import { FIELDS } from '../../plan/references.ts'
import { placeOf } from '../../verbs/place-of.ts'
import { refusePersonal } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Change, Compared } from './compare.ts'
import type { LeftOut } from './left-out.ts'
import { addLine } from './new-line.ts'
import type { Row } from './rows.ts'
import type { Around } from './typed.ts'

/** What was written into the draft of the plans, and what was not. */
export interface Applied {
  changes: Change[]
  news: Compared['news']
  fresh: Compared['fresh']
  leftOut: LeftOut[]
}

/** Writes everything that can be written. */
export function apply({ changes, news, fresh }: Compared, rows: readonly Row[], around: Around): Applied {
  const done: Applied = { changes: [], news: [], fresh: [], leftOut: [] }
  const attempt = (act: () => boolean, left: Omit<LeftOut, 'why'>): boolean => {
    try {
      return act()
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      done.leftOut.push({ ...left, why: error.words })
      return false
    }
  }
  const byRow = new Map<Row, Change[]>()
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change])
  for (const [row, own] of byRow) {
    const titled = { title: row.item.title }
    if (row.kind === 'projects' || row.kind === 'wishes') {
      for (const change of own)
        if (attempt(() => setField(change, around), { ...change, ...titled })) done.changes.push(change)
      if (row.kind === 'wishes') attempt(() => dateAnswer(row, own, around), { ...(own[0] as Change), ...titled })
      continue
    }
    const first = own[0] as Change
    const write = (): boolean => (row.kind === 'asks' ? setAsk(row, own, around) : setTask(row, own, around))
    if (attempt(write, { ...first, ...titled })) for (const change of own) done.changes.push(change)
  }
  for (const one of news) {
    const { row, cell } = one
    if (attempt(() => tell(row, cell.text, around), { ...one, title: row.item.title })) done.news.push(one)
  }
  for (const one of fresh) {
    const title = one.line.cells.get('project')?.text ?? ''
    if (attempt(() => addLine(one.line, rows, around), { ...one, cell: null, title })) done.fresh.push(one)
  }
  return done
}

function setField({ row, cell, value }: Change, { pen }: Around): boolean {
  const { item, theme } = row
  const own = cell.column.path ?? []
  // What has no choice is no answer any more.
  const whole = cell.column.key === 'answer' && value === undefined
  const path = [FIELDS[item.kind], item.id ?? '', ...(whole ? own.slice(0, 1) : own)]
  if (cell.column.path?.[0] === 'antwoord' && cell.column.key !== 'answer' && value !== undefined)
    refuseWithoutChoice(row, pen)
  pen.set(theme.file, path, value)
  return true
}

function refuseWithoutChoice({ item, theme }: Row, pen: Around['pen']): void {
  const answer = factAt(pen, theme.file, [FIELDS[item.kind], item.id ?? '', 'antwoord'])
  if (answer === undefined || answer === null) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.answer))
}

/** An answer that is given without its day is given today. */
function dateAnswer({ item, theme }: Row, own: readonly Change[], { pen, today }: Around): boolean {
  const keys = own.map(({ cell }) => cell.column.key)
  const answer = factAt(pen, theme.file, ['wensen', item.id ?? '', 'antwoord'])
  if (!keys.includes('answer') || keys.includes('answeredOn') || !isFields(answer)) return false
  pen.set(theme.file, ['wensen', item.id ?? '', 'antwoord', 'datum'], today)
  return true
}

function setAsk({ item, theme, asked }: Row, own: readonly Change[], { pen, today }: Around): boolean {
  if (!asked) return false
  const path = ['projecten', item.id ?? '', 'gevraagd', asked.partner]
  const there = factAt(pen, theme.file, path)
  const asks = [there ?? []].flat() as Fact[]
  const ask = { ...(asks[asked.nth] as Record<string, Fact>) }
  for (const { cell, value } of own) {
    const name = cell.column.path?.[0] ?? ''
    if (name === 'wat' && value === undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.noWhat))
    if (value === undefined) delete ask[name]
    else ask[name] = value
  }
  const keys = own.map(({ cell }) => cell.column.key)
  const answered = ask['antwoord'] !== undefined && ask['antwoord'] !== 'open'
  if (keys.includes('answer') && !keys.includes('answeredOn')) {
    delete ask['datum']
    if (answered) ask['datum'] = today
  }
  const ordered = Object.fromEntries(
    ['wat', 'voor', 'antwoord', 'datum', ...Object.keys(ask)].flatMap((name) =>
      ask[name] === undefined ? [] : [[name, ask[name]]],
    ),
  ) as Record<string, Fact>
  pen.set(theme.file, path, Array.isArray(there) ? asks.with(asked.nth, ordered) : ordered)
  return true
}

function setTask(row: Row, own: readonly Change[], { pen }: Around): boolean {
  const part = row.kind === 'actions' ? 'actions' : 'milestones'
  const nth = row.nth ?? 0
  const task = { ...((row.item as Project)[part][nth] as Task) }
  for (const { cell, value } of own) {
    const said = value === undefined ? null : String(value)
    if (cell.column.key === 'done') task.done = value === true
    else if (cell.column.key === 'date') task.date = said
    else if (cell.column.key === 'owner') task.owner = said
    else if (said === null) throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.refused.noWhat))
    else task.text = said
  }
  pen.task(placeOf(row), part, nth, task)
  return true
}

/** Adds a line of progress; false where it is there already, whenever that was. */
function tell(row: Row, said: string, { pen, today }: Around): boolean {
  refusePersonal(said)
  const text = asWords(said)
  const { file } = row.theme
  const theme = pen.theme(file)
  const items = row.item.kind === 'project' ? theme?.projects : theme?.wishes
  const there = items?.find(({ key }) => key === row.item.key)?.journal ?? []
  if (there.some((line) => asWords(line.text) === text || line.text === text)) return false
  pen.line(placeOf(row), { part: 'journal', date: today, forum: null, text })
  return true
}

function factAt(pen: Around['pen'], file: string, path: readonly string[]): Fact | undefined {
  const source = pen.source(file)
  return valueAt(source && factsOf(source), path) as Fact | undefined
}
