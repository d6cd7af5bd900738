/** Takes the changes of a report over into the plans, one by one; what can't be taken is something to decide. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { placeOf } from '../../verbs/place-of.ts'
import { set } from '../../verbs/set/set.ts'
import { Misuse, reasonOf } from '../../workspace/misuse.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Decision } from '../decide.ts'
import { refuse } from '../refuse.ts'
import { addLine, isList, type ListName, lineIn } from '../values/lines.ts'
import { type Change, keyOf, textsOf, type WholePart } from './compare.ts'
import { writeFact } from './facts.ts'
import { whole } from './fresh.ts'
import type { Beside, Outcome, Taken } from './outcome.ts'
import { targetOf } from './place.ts'
import { isOfSettings } from './settings.ts'
import { staleIn } from './stale.ts'
import { stateFields } from './state.ts'

/** Takes over what can be. Nothing is written yet. */
export function take(changes: readonly (Change | WholePart)[], beside: Beside): Outcome {
  const outcome: Outcome = { taken: [], decisions: [], fresh: [] }
  const refused: Refused[] = []
  const say = wordsIn(beside.language).imports
  for (const change of changes) {
    const { part } = change
    const field = 'is' in change ? say.field.title : fieldName(change, beside.language)
    const was = 'is' in change ? (change.is === 'gone' ? part.title : null) : change.was
    const now = 'is' in change ? (change.is === 'new' ? part.title : null) : change.now
    // Of a new item that can't be taken, all that it says has to be put somewhere.
    const all = part.owner.kind === 'new' ? part.pieces.map(({ text }) => text).join(' ') : null
    const decide = (why: string): number =>
      outcome.decisions.push({ where: part.title, field, said: ('is' in change ? all : null) ?? now ?? was ?? '', why })
    if (!('is' in change)) {
      const stale = staleIn(change, beside.present)
      if (stale === 'done') continue
      if (stale !== null) {
        const { was: then, now: says } = change
        decide(stale === 'gone' ? say.why.staleGone(then, says) : say.why.stale(then, says, stale.now))
        continue
      }
    }
    try {
      if (!('is' in change)) write(change, beside)
      else if (whole(change, beside, outcome) === 'there') continue
      outcome.taken.push({ where: part.title, field, was, now })
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      const why = reasonOf(error, beside.language)
      const computed = why === say.why.computed
      const isOurs = (computed || part.owner.kind !== 'item') && isOfSettings(was, now, beside.plans.config)
      decide(isOurs ? say.why.settings : why)
      if (was !== null && now !== null) refused.push({ decision: outcome.decisions.at(-1), was, now, computed })
    }
  }
  const echoes = refused.filter((one) =>
    outcome.taken.some((taken) => (one.computed || taken.field === say.field.title) && isEcho(taken, one)),
  )
  const decisions = outcome.decisions.filter((one) => !echoes.some(({ decision }) => decision === one))
  return { ...outcome, decisions }
}

interface Refused {
  decision: Decision | undefined
  was: string
  now: string
  /** Whether a report works it out of what stands elsewhere. */
  computed: boolean
}

/** Whether a text changed only where it repeats what was taken over elsewhere, such as a title in a list. */
function isEcho(taken: Taken, { was, now }: Refused): boolean {
  return taken.was !== null && taken.now !== null && was.replaceAll(taken.was, taken.now) === now
}

function write(change: Change, beside: Beside): void {
  const { part, name, was, now } = change
  const target = targetOf(part, beside)
  const { plans, pen, today } = beside
  const put = (field: string, value: string): void =>
    set(plans, target, [{ how: 'set', name: field, values: [value] }], { on: today, by: null, who: null, today }, pen)
  if (typeof name !== 'string') {
    if (now === null) refuse((why) => why.factGone)
    writeFact(name.fact, { was: was ?? '', now: now ?? '' }, target, beside.report, beside)
  } else if (name === 'title') {
    put('titel', now ?? '')
  } else if (name === 'state') {
    for (const [field, value] of stateFields(was ?? '', now ?? '')) put(field, value)
  } else if (name === 'explanation') {
    if (now === null) refuse((why) => why.factGone)
    put('toelichting', (now ?? '').replace(/\s+/g, ' '))
  } else if (name === 'answer') {
    refuse((why) => why.answer)
  } else if (isList(name)) listed(name, was, now, target, beside)
  else reword(change, target, beside)
}

function listed(list: ListName, was: string | null, now: string | null, target: Target, beside: Beside): void {
  if (was === null) {
    addLine(list, now ?? '', target, beside)
    return
  }
  if (now === null) refuse((why) => why.lineGone)
  // What was decided is not put into other words afterwards.
  if (list === 'decisions') refuse((why) => why.lineChanged)
  const [then, later] = [lineIn(was), lineIn(now)]
  if (then.date !== later.date || then.who !== later.who) refuse((why) => why.lineChanged)
  const { plans, pen, today } = beside
  if (then.text !== later.text) {
    if (target.kind !== 'item') refuse((why) => why.lineChanged)
    pen.reword(target.theme.file, placeOf(target), { was: then.text, now: later.text })
  }
  if (then.done === later.done) return
  if (then.done) refuse((why) => why.lineChanged)
  const around = { on: today, by: null, who: null, today }
  set(plans, target, [{ how: 'set', name: 'gedaan', values: [later.text] }], around, pen)
}

function reword({ part, name, was, now, behind, before }: Change, target: Target, { pen, plans, today }: Beside): void {
  if (target.kind === 'association') refuse((why) => why.computed)
  const file = target.kind === 'kring' ? target.kring.file : target.theme.file
  const place = target.kind === 'item' ? placeOf(target) : null
  if (was !== null) {
    pen.reword(file, place, { was, now: now ?? '' })
    return
  }
  const last = textsOf(part, keyOf(name)).at(-1) === now
  if (target.kind === 'item' && (name === 'text' || name === 'result') && last) {
    const field = name === 'text' ? 'tekst' : 'resultaat'
    const around = { on: today, by: null, who: null, today }
    set(plans, target, [{ how: 'add', name: field, values: [now ?? ''] }], around, pen)
    return
  }
  if (name === 'why' || name === 'question') refuse((why) => why.place)
  if (behind !== null) pen.reword(file, place, { was: behind, behind: now ?? '' })
  else if (before !== null) pen.reword(file, place, { was: before, before: now ?? '' })
  else refuse((why) => why.place)
}

function fieldName({ name }: Change, language: Language): string {
  return typeof name === 'string' ? wordsIn(language).imports.field[name] : name.fact
}
