/** A line of a list that somebody typed into a report: progress, a decision, a milestone or an action. */
import { wordsIn } from '../../language/words.ts'
import { datedForm, deciderIn } from '../../plan/body/dated-line.ts'
import { set } from '../../verbs/set/set.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Around } from './assign.ts'

export type ListName = 'journal' | 'decisions' | 'milestones' | 'actions'

const FIELD: Record<ListName, string> = {
  journal: 'voortgang',
  decisions: 'besluiten',
  milestones: 'mijlpalen',
  actions: 'acties',
}

export const isList = (name: string): name is ListName => Object.hasOwn(FIELD, name)

/** A line in its parts. */
export interface SaidLine {
  done: boolean
  date: string | null
  /** Who decided, or who does it. */
  who: string | null
  text: string
}

export function lineIn(text: string): SaidLine {
  const words = text.replace(/\s+/g, ' ').trim()
  const { nl, en } = { nl: wordsIn('nl').tasks, en: wordsIn('en').tasks }
  const [, bareText = words, state = ''] =
    new RegExp(`^(.*?) \\((${[nl.done, nl.open, en.done, en.open].join('|')})\\)$`, 's').exec(words) ?? []
  const [, mark = '', said = bareText] = /^([☑☒☐]|\[[ xX]\])\s*(.*)$/s.exec(bareText) ?? []
  const done = state === '' ? /[☑☒xX]/.test(mark) : state === nl.done || state === en.done
  const [, owner, undated] = /^\(([^()]{1,60})\): (.*)$/s.exec(said) ?? []
  if (undated !== undefined) return { done, date: null, who: owner ?? null, text: undated }
  const form = datedForm(said)
  if (form === null || form.date === null || form.spoken) return { done, date: null, who: null, text: said }
  const rest = said.slice(form.length).trim()
  const decider = form.forum === null ? deciderIn(rest) : null
  return { done, date: form.date, who: form.forum ?? decider?.forum ?? null, text: rest.slice(decider?.length ?? 0) }
}

/** Adds a line to an item, or to a theme itself. Throws a Misuse where it lacks its day or month. */
export function addLine(list: ListName, said: string, target: Target, { plans, pen, today }: Around): void {
  const { date, who, text, done } = lineIn(said)
  const dated = list === 'journal' || list === 'decisions'
  if (dated && date === null) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.why.undated))
  if (done && !dated) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.why.doneAlready))
  const around = dated ? { on: date ?? today, by: who, who: null, today } : { on: today, by: date, who, today }
  set(plans, target, [{ how: 'add', name: FIELD[list], values: [text] }], around, pen)
}
