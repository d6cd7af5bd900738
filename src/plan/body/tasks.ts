/** Reads the task lists of a project, its milestones and actions: `- [ ] 2027-01-15 (werkgroep energie): Offertes vragen`. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Task } from '../model.ts'
import type { ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { isCalendarDate, ONGOING, writtenPeriod } from '../typed/dates.ts'
import { edgeOfYear } from '../typed/span.ts'
import { curlyName } from '../yaml/curly.ts'
import { datedForm } from './dated-line.ts'
import type { PartReading } from './lists.ts'
import { joined, linesIn } from './part-lines.ts'
import { asWritten, type Wording } from './wording.ts'

/** A box as Markdown and people write it: `[ ]`, `[x]`, `[X]`, `[v]`, `☐`, `☑`. */
const BOX = /^(?:\\?\[[ \t_]*([xXvV✓✔✗]?)[ \t_]*\\?\]|([☐⬜☑☒✅✓✔]))\ufe0f?[ \t]*/u
const OPEN = ['☐', '⬜']
const LINE = /^(\d{4}(?:-[\dA-Z]{1,2}(?:-\d{1,2})?)?)?[ \t]*(?:\(([^()]*)\))?[ \t]*:\s*(.*)$/s

/** A date in another shape in front; one in the midst of a sentence belongs to that. */
const SHORT = /^\d{1,2}[-/.]\d{1,2}[-/.]['’]?\d{2}(?!\d)/
/** A date at the end, behind a sign or in brackets with who does it, as other programs have it. */
const LAST =
  /(?:\((?:([^()]{1,60})[,;:][ \t]*)?(\d{4}-\d{2}-\d{2})\)[.]?|(?:[📅⏳🛫➕]\ufe0f?|@|(?<!\p{L})due:?)[ \t]*(\d{4}-\d{2}-\d{2}))[ \t]*$/iu

/** A date that stands in brackets with who does it, in front: `(bestuur, 2027-01-20): …`. */
const BRACKETED =
  /^\((?:([^(),;]{1,60})[,;][ \t]*)?(\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:[,;][ \t]*([^(),;]{1,60}))?\)[ \t]*:\s*/

/** A quarter, half or edge of a year in other words, in front of a colon: `Q2 2027 (bestuur): …`. */
function longerAt(said: string): { date: string; owner: string | null; text: string } | null {
  const [, when = '', owner, text = ''] =
    /^([^():]{4,30}?)[ \t]*(?:\(([^()]{1,60})\))?[ \t]*:\s*(\S.*)$/s.exec(said) ?? []
  const date = writtenPeriod(when) ?? edgeOfYear(when)
  return date === null || date === ONGOING ? null : { date, owner: owner?.trim() ?? null, text }
}

/** The tasks of a part, in the order of the file. A line without a box is open; one whose date can't be read has none. Both are told. */
export function readTasks(
  source: Source,
  part: Range | undefined,
  wording: Wording = asWritten(source),
): PartReading<Task[]> {
  const value: Task[] = []
  const problems: ReaderProblem[] = []
  if (!part) return { value, problems, rest: [] }
  const tell = ({ start, end }: Range, line: string, what: 'box' | 'date' | 'bullet'): void => {
    const at = { range: { start, end } }
    problems.push({ id: 'taak-niet-gelezen', args: { line: line.trim(), what }, file: source.file, at })
  }
  const take = (range: Range, text: string): void => {
    const { task, boxed, dated } = taskIn(text)
    if (task.text === '') return
    value.push(task)
    for (const problem of curlyName(source, range, task.owner)) problems.push(problem)
    if (!boxed) tell(range, text, 'box')
    else if (!dated) tell(range, text, 'date')
  }
  const { bullets, rest } = linesIn(source, part, false, wording)
  let indent = 0
  for (const bullet of bullets) {
    const above = value.at(-1)
    const text = bullet.text + bullet.more
    // What is listed below a task, without a box of its own, says more of it.
    if (above && bullet.indent > indent + 1 && !BOX.test(text)) above.text += ` ${text}`
    else {
      indent = bullet.indent
      take(bullet, text)
    }
  }
  const plain = rest.filter((range) => {
    const line = source.text.slice(range.start, range.end).trimStart()
    if (BOX.test(line)) take(range, line)
    else if (datedForm(line) !== null) tell(range, line, 'bullet')
    else return true
    return !BOX.test(line)
  })
  return { value, problems, rest: joined(source.text, plain) }
}

/** A line as it is understood: whether it has a box, and whether what looks like its date is one. */
function taskIn(line: string): { task: Task; boxed: boolean; dated: boolean } {
  const box = BOX.exec(line)
  const [whole = '', letter, sign] = box ?? []
  const done = sign === undefined ? Boolean(letter) : !OPEN.includes(sign)
  const said = line.slice(whole.length).trim()
  const [match, date, owner, text = ''] = LINE.exec(said) ?? []
  const known =
    match !== undefined && (date === undefined ? owner !== undefined && !BRACKETED.test(said) : isCalendarDate(date))
  const task = known
    ? { date: date ?? null, done, owner: owner?.trim() || null, text: text.trim() }
    : { date: null, done, owner: null, text: said }
  return {
    task,
    boxed: box !== null,
    dated:
      known ||
      (date === undefined &&
        ![datedForm, longerAt].some((at) => at(said)) &&
        ![SHORT, LAST, BRACKETED].some((form) => form.test(said))),
  }
}

/** The line with its box and its date as they should be; null where that isn't sure. */
export function asTask(line: string): string | null {
  const [mark = ''] = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line) ?? []
  const rest = line.slice(mark.length)
  const box = BOX.exec(rest)
  const said = rest.slice(box?.[0].length ?? 0)
  const form = datedForm(said)
  const last = LAST.exec(said)
  if (box !== null && form === null && last && isCalendarDate(last[3] ?? last[2] ?? '')) {
    const owner = last[1] ? ` (${last[1].trim()})` : ''
    return `${mark || '- '}${taskIn(rest).task.done ? '[x]' : '[ ]'} ${last[3] ?? last[2]}${owner}: ${said.slice(0, last.index).trim()}`
  }
  if (box === null) return null
  const [front, before, day = '', behind] = BRACKETED.exec(said) ?? []
  const who = before ?? behind
  if (front !== undefined && isCalendarDate(day))
    return `${mark || '- '}${taskIn(rest).task.done ? '[x]' : '[ ]'} ${day}${who ? ` (${who.trim()})` : ''}: ${said.slice(front.length)}`
  const tick = taskIn(rest).task.done ? '[x]' : '[ ]'
  const longer = form === null ? longerAt(said) : null
  if (longer)
    return `${mark || '- '}${tick} ${longer.date}${longer.owner === null ? '' : ` (${longer.owner})`}: ${longer.text}`
  if (!form?.date || form.spoken || said.length === form.length) return null
  return `${mark || '- '}${tick} ${form.date}${form.forum === null ? '' : ` (${form.forum})`}: ${said.slice(form.length)}`
}
