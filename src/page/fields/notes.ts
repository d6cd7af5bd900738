/** What is said beside each field: what can't be read there, what somebody else made of it meanwhile, and what the rules find. */
import type { Finding } from '../../diagnostics/finding.ts'
import { factsOf, valueAt } from '../../editing/facts/set-fact.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { placesIn } from '../../plan/yaml/place.ts'
import type { Room } from '../room.ts'
import type { Outcome } from '../save.ts'
import { allFields, type Entry } from './field.ts'
import { inWords } from './findings.ts'
import type { Notes } from './render.ts'

/** Findings by the field that they stand in, and those that stand in none of them. */
export interface Noted {
  notes: Notes
  others: readonly Finding[]
}

/** What came of a form, beside its fields. What was refused without a field stands under the empty name. */
export function notesOf(
  outcome: Outcome & { proposal?: { after: { set: PlanSet } } },
  entries: readonly Entry[],
): Noted {
  const { made, room, findings } = outcome
  const told = new Map<string, string[]>()
  const tell = (name: string, text: string): void => void told.set(name, [...(told.get(name) ?? []), text])
  for (const [name, text] of made.refused) tell(name, text)
  for (const { field, now, was, wanted } of made.conflicts)
    tell(field.name, room.say.conflict(now === '' ? null : now, was === '' ? null : was, wanted === '' ? null : wanted))
  const { notes, others } = placed(findings, outcome.proposal?.after.set ?? room.set, entries, room)
  for (const [name, texts] of notes) for (const text of texts) tell(name, text)
  return { notes: told, others }
}

/** Findings beside the fields that they stand in. */
export function placed(findings: readonly Finding[], set: PlanSet, entries: readonly Entry[], room: Room): Noted {
  const notes = new Map<string, string[]>()
  const fields = allFields(entries).flatMap(({ name, file, root, path, control }) => {
    const source = set.sources.get(file)
    const full = [...root, ...path]
    if (!source || control.kind === 'entry' || valueAt(factsOf(source), full) === undefined) return []
    const places = placesIn(source)
    const [start, end] = [places({ path: full, part: 'key' }).start, places({ path: full, part: 'value' }).end]
    return [{ name, file, control, start, end }]
  })
  const others = findings.filter((finding) => {
    const { offset } = finding.start
    const [best] = fields
      .filter(({ file, start, end }) => file === finding.file && start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    if (!best) return true
    notes.set(best.name, [...(notes.get(best.name) ?? []), inWords(finding, room, best.control)])
    return false
  })
  return { notes, others }
}
