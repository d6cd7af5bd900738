/** The fields that somebody changed → a draft of the plans; what changed meanwhile, or can't be, is told beside its field. */
import { factsOf, valueAt } from '../../editing/facts/set-fact.ts'
import type { Fact } from '../../editing/facts/yaml-text.ts'
import { asLine } from '../../editing/text/why-line.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { wordsIn } from '../../language/words.ts'
import { schemaOf } from '../../plan/fields/fact-order.ts'
import { typeAt } from '../../plan/fields/field.ts'
import type { Pen } from '../../verbs/pen.ts'
import { placeOf } from '../../verbs/place-of.ts'
import { wanted } from '../../verbs/set/fact.ts'
import type { Field } from '../../verbs/set/field.ts'
import { Unfit } from '../../verbs/set/unfit.ts'
import { refusePersonal, valueTyped } from '../../verbs/set/value.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Room } from '../room.ts'
import type { Entry, FormField } from './field.ts'
import { allFields } from './field.ts'
import { plain, type Wanted } from './submitted.ts'

/** The field that is no fact: what stands in the heading of an item. */
export const TITLE = 'titel'

/** Somebody else changed a field since the form was shown. */
export interface Conflict {
  field: FormField
  was: string
  now: string
  wanted: string
}

export interface Applied {
  conflicts: Conflict[]
  /** What is wrong with what was typed, by the name of its field. */
  refused: Map<string, string>
}

/** Writes what is wanted into the draft, where the plan still says what the form showed. */
export function apply(
  room: Room,
  target: Target,
  entries: readonly Entry[],
  wishes: readonly Wanted[],
  pen: Pen,
): Applied {
  const now = new Map(allFields(entries).map((field) => [field.name, field]))
  const result: Applied = { conflicts: [], refused: new Map() }
  const open = wishes.filter((wish) => {
    const there = wish.field.control.kind === 'entry' ? '' : (now.get(wish.field.name)?.value ?? '')
    if (plain(there) === wish.value) return false
    if (plain(there) === plain(wish.was)) return true
    result.conflicts.push({ field: wish.field, was: wish.was, now: there, wanted: wish.value })
    return false
  })
  for (const group of together(open, pen)) {
    const [first] = group
    try {
      if (group.length > 1) setTogether(group, room, pen)
      else if (first) setOne(first, room, target, pen)
    } catch (error) {
      if (!(error instanceof Misuse) || first === undefined) throw error
      result.refused.set(first.field.name, inForm(error, first.field, entries, room))
    }
  }
  return result
}

/** Why a value can't be taken, to whoever sees a form and no plan file. */
function inForm(
  error: Misuse,
  { control }: FormField,
  entries: readonly Entry[],
  { say, language, plans }: Room,
): string {
  if (!(error instanceof Unfit)) return error.said(language, plans.config)
  const { typed, meant, missing } = error.why
  const labels = missing.map((path) => allFields(entries).find(({ name }) => name === path)?.label ?? path)
  if (labels.length > 0) return say.form.missing(labels.join(', '))
  const example = control.kind === 'line' ? control.example : null
  return `${say.form.unfit(typed, meant === null ? example : null)}${didYouMean(language, meant)}`
}

/** Fields of one mapping that isn't there yet are written at once: half of it may be nothing that a plan can say. */
function together(wishes: readonly Wanted[], pen: Pen): Wanted[][] {
  const groups = new Map<string, Wanted[]>()
  for (const wish of wishes) {
    const { file, root, path } = wish.field
    const above = [...root, ...path.slice(0, -1)]
    const source = pen.source(file)
    const isNew = path.length > 1 && wish.value !== '' && (valueAt(source && factsOf(source), above) ?? null) === null
    const name = JSON.stringify(isNew ? [file, above] : [file, root, path])
    groups.set(name, [...(groups.get(name) ?? []), wish])
  }
  return [...groups.values()]
}

function setTogether(group: readonly Wanted[], { today }: Room, pen: Pen): void {
  const [{ field }] = group as [Wanted]
  const facts = group.map(({ field: one, value }): [string, Fact] => [
    one.path.at(-1) ?? '',
    valueTyped({ file: one.file, root: one.root, path: one.path }, value, today),
  ])
  pen.set(field.file, [...field.root, ...field.path.slice(0, -1)], Object.fromEntries(facts))
}

function setOne({ field: { file, root, path, control }, value }: Wanted, room: Room, target: Target, pen: Pen): void {
  const field: Field = { file, root, path }
  if (path[0] === TITLE && target.kind === 'item') {
    if (value === '') throw new Misuse(bothLanguages((l) => wordsIn(l).page.form.noTitle))
    refusePersonal(asLine(value))
    pen.title(placeOf(target), asLine(value))
    return
  }
  refusePersonal(asLine(value))
  const context = { plans: room.plans, target, source: pen.source(file), today: room.today }
  const isList = control.kind === 'many' && value !== ''
  const known = typeAt(schemaOf(file), [...root, ...path]) !== undefined
  if (!known) return
  pen.set(
    file,
    [...root, ...path],
    wanted(context, field, value === '' ? 'clear' : 'set', isList ? value.split(', ') : [value]),
  )
}
