/** Changes the facts, lists, lines and title of one thing, each on what the change before it left; nothing is written. */

import type { Fact } from '../../editing/facts/yaml-text.ts'
import { asParagraph, asWords } from '../../editing/text/typed-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import { wordsIn } from '../../language/words.ts'
import { datedForm, deciderIn } from '../../plan/body/dated-line.ts'
import type { Plans } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import { refuseAhead } from '../ahead.ts'
import type { Pen } from '../pen.ts'
import { placeOf } from '../place-of.ts'
import { type Around, type How, wanted } from './fact.ts'
import { type Field, fieldOf, isKeyed } from './field.ts'
import { deciderOf, forumOf } from './forum.ts'
import { isDone, isPart, isText, isTitle, partNamed, type WrittenPart } from './parts.ts'
import { takeOut, tick, untell } from './take-out.ts'
import { dateIn, refusePersonal } from './value.ts'

/** One change of something. */
export interface Assignment {
  how: How
  name: string
  values: readonly string[]
}

/** What holds for all lines that are added: their day, who decided or by when it has to be done, and who does it. */
export interface Circumstances {
  /** ISO day. */
  on: string
  by: string | null
  who: string | null
  /** ISO day. */
  today: string
}

/** Makes the changes in order. Throws a Misuse where one of them can't be made. */
export function set(
  plans: Plans,
  target: Target,
  assignments: readonly Assignment[],
  around: Circumstances,
  pen: Pen,
): void {
  for (const [i, { how, name, values }] of assignments.entries()) {
    const part = partNamed(name)
    const typed = values.join(' ')
    if (how !== 'clear' && asLine(typed) === '') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noValue(name)))
    if (how !== 'clear' && !/^(?:meedoen|join-in|joinin)\b/i.test(name)) refusePersonal(typed)
    if (isTitle(name, target.kind) && target.kind === 'item') {
      if (how !== 'set') throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noList(name)))
      pen.title(placeOf(target), asLine(typed))
    } else if (how === 'clear' && isPart(name)) {
      throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.neverCleared(name)))
    } else if (isText(name)) {
      if (how === 'remove') untell(target, asLine(typed), pen)
      else tell(target, asParagraph(typed), pen)
    } else if (isDone(name)) {
      tick(target, name, asLine(typed), how !== 'remove', pen)
    } else if (part !== null) {
      if (how === 'remove') takeOut(target, part, name, asLine(typed), pen)
      else write(target, part, name, typed, around, pen)
    } else {
      if (target.kind === 'item' && target.item.id === null)
        throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.noId(target.item.title)))
      const made = factFrom({ how, name, values }, plans, target, around, pen, placeAmong(assignments, i))
      pen.set(made.field.file, [...made.field.root, ...made.field.path], made.value)
    }
  }
}

/** Whether a change is one of more parts of a field, which only together are what it can hold. */
function placeAmong(assignments: readonly Assignment[], i: number): Around['part'] {
  const field = (one: Assignment | undefined): string => one?.name.split('.')[0]?.toLowerCase() ?? ''
  const alike = assignments.flatMap((one, j) =>
    one.name.includes('.') && field(one) === field(assignments[i]) ? [j] : [],
  )
  if (alike.length < 2 || !alike.includes(i)) return undefined
  return alike.at(-1) === i ? 'last' : 'more to come'
}

/** The fact that is meant; `dekking gemeente 5000` means what `dekking.gemeente 5000` does. */
function factFrom(
  { how, name, values }: Assignment,
  plans: Plans,
  target: Target,
  { today }: Circumstances,
  pen: Pen,
  part: Around['part'],
): { field: Field; value: Fact | undefined } {
  const made = (typed: string, of: readonly string[]): { field: Field; value: Fact | undefined } => {
    const field = fieldOf(target, typed, plans.config)
    return { field, value: wanted({ plans, target, source: pen.source(field.file), today, part }, field, how, of) }
  }
  const [first, ...rest] = values
  try {
    return made(name, values)
  } catch (error) {
    if (!(error instanceof Misuse) || how !== 'set' || first === undefined || rest.length === 0) throw error
    try {
      return made(`${name}.${first}`, rest)
    } catch (inner) {
      // Of a name that isn't known is told which ones are.
      throw inner instanceof Misuse && isKeyed(target, name, plans.config) ? inner : error
    }
  }
}

/** Adds a paragraph to the text of something. */
function tell(target: Target, paragraph: string, pen: Pen): void {
  if (target.kind === 'association') throw new Misuse((l, by) => wordsIn(l, by).verbs.noParts)
  if (target.kind === 'item') pen.prose(placeOf(target), paragraph)
  else pen.frameProse(target.kind === 'theme' ? target.theme.file : target.kring.file, paragraph)
}

/** A line with the day or month that is typed in front of it, and who decided, as the plan shows lines; else with what holds for all. */
function datedLine(
  part: 'journal' | 'decisions',
  typed: string,
  { on, by, today }: Circumstances,
): { date: string; forum: string | null; text: string } {
  const decider = part === 'decisions' ? deciderOf(by) : null
  const form = on === today ? datedForm(typed) : null
  const behind = typed.slice(form?.length ?? 0)
  const named = form?.forum === null ? deciderIn(behind) : null
  const text = behind.slice(named?.length ?? 0)
  const isHead = named !== null || /[:：]/.test(typed.slice(0, form?.length ?? 0))
  if (form === null || form.spoken || text === '' || !isHead) return { date: on, forum: decider, text: typed }
  const date = form.date ?? dateIn(typed.split(/[:：(]/)[0] ?? '', today)
  if (!/^\d{4}-\d{2}/.test(date))
    throw new Misuse(
      bothLanguages((l) =>
        wordsIn(l).cli.invalidValue(part === 'journal' ? 'voortgang' : 'besluit', date, wordsIn(l).cli.aDate),
      ),
    )
  const who = form.forum ?? named?.forum ?? null
  if (part === 'decisions') return { date, forum: decider ?? deciderOf(who), text }
  return { date, forum: null, text: who === null ? text : `(${who}) ${text}` }
}

/** What a task begins with where that says when, and who does it: `voor 1 mei (havenmeester): …`; null where it says no such thing. */
function taskTyped(typed: string, today: string): { date: string; who: string | null; text: string } | null {
  const [, when = '', who, text = ''] = /^([^():]{3,40}?)\s*(?:\(([^()]{1,60})\))?:\s+(.+)$/su.exec(typed) ?? []
  const date = dateIn(when.replace(/^(?:v[oó]{2}r|tegen|before|until)\s+/i, ''), today)
  return /^\d{4}/.test(date) ? { date, who: who ?? null, text } : null
}

/** Whether two dated lines say the same. */
const isLine = (one: Said, other: Said): boolean =>
  one.date === other.date && (one.forum ?? null) === other.forum && asLine(one.text) === asLine(other.text)

type Said = { date: string; forum?: string | null; text: string }

/** Adds a line or a paragraph to a part. */
function write(target: Target, part: WrittenPart, name: string, typed: string, around: Circumstances, pen: Pen): void {
  const { by, who, today } = around
  const text = asWords(typed)
  if (part === 'journal' || part === 'decisions') {
    const line = { part, ...datedLine(part, text, around) }
    refuseAhead(line.date, today)
    if (target.kind === 'association') throw new Misuse((l, by) => wordsIn(l, by).verbs.noParts)
    const own = target.kind === 'item' ? target.item : target.kind === 'theme' ? target.theme : target.kring
    // Said twice on one day, as where a form is sent twice, it is said once.
    if (own[part].some((one) => isLine(one, line))) return
    if (target.kind === 'item') pen.line(placeOf(target), line)
    else pen.frameLine(target.kind === 'theme' ? target.theme.file : target.kring.file, line)
    return
  }
  if (target.kind !== 'item' || target.item.kind !== 'project')
    throw new Misuse(bothLanguages((l) => wordsIn(l).verbs.ofProjects(name)))
  const date = by === null ? null : dateIn(by, today)
  if (date !== null && !/^\d{4}/.test(date))
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.invalidValue('--by', date, wordsIn(l).cli.aDate)))
  if (part === 'result') pen.result(placeOf(target), asParagraph(typed))
  else {
    const said = date === null ? taskTyped(text, today) : null
    const owner = forumOf(who ?? said?.who ?? null)
    pen.line(placeOf(target), { part, date: said?.date ?? date, done: false, owner, text: said?.text ?? text })
  }
}
