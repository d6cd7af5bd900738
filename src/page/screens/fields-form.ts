/** The form with all fields of something, in parts: what changes every month first, the rest folded away by what it is about. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Entry } from '../fields/field.ts'
import { allFields } from '../fields/field.ts'
import { fieldsOf } from '../fields/fields.ts'
import { inWords } from '../fields/findings.ts'
import { placed } from '../fields/notes.ts'
import { fieldsMarkup, type Notes } from '../fields/render.ts'
import { wantedIn } from '../fields/submitted.ts'
import { html, type Markup } from '../html.ts'
import type { Room } from '../room.ts'

/** What somebody sent and wasn't saved. */
export interface Filled {
  form: URLSearchParams
  notes: Notes
  others: readonly Finding[]
  /** What the plans say by now, of what somebody else changed; seen by whoever sends the form again. */
  seen: ReadonlyMap<string, string>
}

type PartName = keyof Room['say']['parts']

/** What belongs together; a field that is named nowhere stands in the last part. */
const PARTS: Record<Exclude<PartName, 'other'>, readonly string[]> = {
  often: [
    'titel',
    'fase',
    'signaal',
    'toelichting',
    'planning',
    'steun',
    'zekerheid',
    'ambitie',
    'nu',
    'bijgewerkt',
    'horizon',
    'naam',
    'leden',
  ],
  who: ['trekker', 'partners', 'branches'],
  links: ['wensen', 'uitdagingen', 'geblokkeerd-door', 'agendas'],
  money: ['kosten', 'dekking', 'uitgegeven'],
  weighing: ['scores', 'plaats', 'indicatoren'],
  dates: ['besluit-voor', 'herzien', 'vastgesteld', 'enquete', 'enquetes'],
}

/** The title as a field, where something has one that can be changed. */
export function formEntries(room: Room, target: Target): Entry[] {
  const fields = target.kind === 'item' && target.item.id === null ? [] : fieldsOf(target, room)
  if (target.kind !== 'item') return fields
  const { file } = target.theme
  const label = room.say.form.labels.titel
  const title: Entry = {
    name: 'titel',
    file,
    root: [],
    path: ['titel'],
    label,
    help: null,
    control: { kind: 'line', example: null },
    value: target.item.title,
  }
  return [title, ...fields]
}

/** What is told in a form: `findings` are what the rules say of it as it is in the plans. */
export interface ToldInForm {
  filled: Filled | null
  findings: readonly Finding[]
  changed: readonly string[]
}

/** The whole form. */
export function fieldsForm(
  room: Room,
  target: Target,
  href: string,
  { filled, findings, changed }: ToldInForm,
): Markup {
  const { say } = room
  const entries = formEntries(room, target)
  const there = filled ?? { form: null, seen: undefined, ...placed(findings, room.set, entries, room) }
  const shown = { room, notes: there.notes, sent: there.form, ...(there.seen && { seen: there.seen }) }
  const named = (entry: Entry): string => allFields([entry])[0]?.path[0] ?? ''
  const known = Object.values(PARTS).flat()
  const partOf = (name: PartName): Entry[] =>
    entries.filter((entry) => (name === 'other' ? !known.includes(named(entry)) : PARTS[name].includes(named(entry))))
  const names: PartName[] = ['often', 'who', 'links', 'money', 'weighing', 'dates', 'other']
  const parts = names.flatMap((name) => {
    const own = partOf(name)
    if (own.length === 0) return []
    const inner = fieldsMarkup(own, shown)
    if (name === 'often') return [inner]
    // Open where there is something to look at: what is wrong, or what somebody typed, whether it was saved or not.
    const open =
      own.some((entry) => changed.includes(named(entry))) ||
      allFields(own).some((field) => there.notes.has(field.name)) ||
      (filled !== null && wantedIn(own, filled.form).length > 0)
    return [html`<details class="part"${open && html` open`}><summary>${say.parts[name]}</summary>${inner}</details>`]
  })
  return html`<form method="post" action="${href}" class="fields" data-check="${href}" novalidate>${parts}
<div class="others" role="status" aria-label="${say.form.findings}" data-others>${othersMarkup(there.others, room, there.notes.get(''))}</div>
<p class="send"><button class="first">${say.form.save}</button></p></form>`
}

/** What the rules find that stands beside no field. */
export function othersMarkup(findings: readonly Finding[], room: Room, general: readonly string[] = []): Markup {
  const rows = findings.map(
    (finding) =>
      html`<li class="${finding.severity}"><b>${room.say.form.severities[finding.severity]}</b> ${inWords(finding, room)}</li>`,
  )
  const first = general.map((text) => html`<li class="error">${text}</li>`)
  return html`${rows.length + first.length > 0 && html`<ul class="findings">${first}${rows}</ul>`}`
}
