/** The fields of a form as markup: each with its label, what it is for, what the form showed, and a place for what is wrong with it. */
import { html, type Markup } from '../html.ts'
import type { Room } from '../room.ts'
import type { Entry, FieldGroup, FormField, Option } from './field.ts'
import { valueIn, WAS } from './submitted.ts'

/** What is told beside a field, by its name. */
export type Notes = ReadonlyMap<string, readonly string[]>

/** What a form shows: the plans, or what somebody sent and wasn't saved. */
export interface Shown {
  room: Room
  notes: Notes
  /** What somebody sent; null shows the plans. */
  sent: URLSearchParams | null
  /** By the name of the field: what the plans say by now, which somebody has seen then. */
  seen?: ReadonlyMap<string, string>
}

export function fieldsMarkup(entries: readonly Entry[], shown: Shown): Markup {
  return html`${entries.map((entry) => ('entries' in entry ? groupMarkup(entry, shown) : fieldMarkup(entry, shown)))}`
}

function groupMarkup({ label, help, entries }: FieldGroup, shown: Shown): Markup {
  return html`<fieldset class="group"><legend>${label}</legend>${help && html`<p class="help">${help}</p>`}${fieldsMarkup(entries, shown)}</fieldset>`
}

function fieldMarkup(field: FormField, shown: Shown): Markup {
  const { name, control, value } = field
  const { sent, seen, room } = shown
  if (control.kind === 'entry') return entryMarkup(field, shown)
  const known = sent?.has(WAS + name) ? valueIn(sent, name) : value
  const was = seen?.get(name) ?? sent?.get(WAS + name) ?? value
  const hidden = html`<input type="hidden" name="${WAS + name}" value="${was}">`
  if (control.kind === 'many') {
    const ticked = known === '' ? [] : known.split(', ')
    const extra = control.more.filter((one) => ticked.includes(one.value))
    const boxes = [...control.options, ...extra].map(
      (one) =>
        html`<li><label class="tick"><input type="checkbox" name="${name}" value="${one.value}"${ticked.includes(one.value) && html` checked`}><span>${one.label}</span></label></li>`,
    )
    const rest = control.more.filter((one) => !ticked.includes(one.value))
    const more =
      rest.length > 0 &&
      html`<label class="more">${room.say.form.another} <select name="${name}">${options(rest, '', '')}</select></label>`
    const none = boxes.length === 0 && rest.length === 0 && html`<p class="help">${room.say.form.nothingToChoose}</p>`
    return html`<fieldset class="field many" ${described(field, shown)}><legend>${field.label}</legend>${help(field)}<ul>${boxes}</ul>${more}${none}${hidden}${note(field, shown)}</fieldset>`
  }
  return html`<div class="field"><label for="${idOf('f', name)}">${field.label}</label>${help(field)}${inputMarkup(field, known, shown)}${hidden}${note(field, shown)}</div>`
}

function inputMarkup(field: FormField, value: string, shown: Shown): Markup {
  const { name, control } = field
  const common = html`id="${idOf('f', name)}" name="${name}" ${described(field, shown)}${isFirstWrong(field, shown) && html` autofocus`}`
  if (control.kind === 'choice') return html`<select ${common}>${options(control.options, value, '–')}</select>`
  if (control.kind === 'area') return html`<textarea ${common} rows="3">${'\n'}${value}</textarea>`
  if (control.kind === 'date') return html`<input ${common} type="date" value="${value}">`
  const example = control.kind === 'line' && control.example
  return html`<input ${common} type="text" value="${value}"${example && value === '' && html` placeholder="${shown.room.say.form.example(example)}"`} autocomplete="off">`
}

/** A name and a value that aren't there yet. */
function entryMarkup(field: FormField, shown: Shown): Markup {
  const { name, label, control } = field
  const { say } = shown.room
  const key = shown.sent?.get(`${name}key`) ?? ''
  const names = control.kind === 'entry' ? control.names : null
  const named = control.kind === 'entry' && control.below.length > 0
  const told = described(field, shown)
  const first = names
    ? html`<select id="${idOf('k', name)}" name="${name}key">${options(names, key, '–')}</select>`
    : html`<input id="${idOf('k', name)}" name="${name}key" type="text" value="${key}" autocomplete="off"${named && html` ${told}`}>`
  const second =
    !named &&
    html`<div class="field"><label for="${idOf('f', name)}">${say.form.newValue}</label><input id="${idOf('f', name)}" name="${name}" type="text" value="${shown.sent?.get(name) ?? ''}" autocomplete="off" ${told}></div>`
  return html`<div class="entry"><div class="field"><label for="${idOf('k', name)}">${label}</label>${first}</div>${second}${note(field, shown)}</div>`
}

function options(all: readonly Option[], chosen: string, empty: string): Markup {
  return html`<option value="">${empty}</option>${all.map(({ value, label }) => html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`)}`
}

const help = ({ help: text, name }: FormField): Markup | null =>
  text === null ? null : html`<p class="help" id="${idOf('h', name)}">${text}</p>`

function described({ help: text, name }: FormField, { notes }: Shown): Markup {
  const ids = [...(text === null ? [] : [idOf('h', name)]), idOf('n', name)].join(' ')
  return html`aria-describedby="${ids}"${notes.has(name) && html` aria-invalid="true"`}`
}

/** Whether it is the first that kept a form from being saved. */
const isFirstWrong = ({ name }: FormField, { notes, sent }: Shown): boolean =>
  sent !== null && [...notes.keys()].find((key) => key !== '') === name

function note({ name }: FormField, { notes }: Shown): Markup {
  return html`<p class="note" id="${idOf('n', name)}" data-note="${name}">${notes.get(name)?.join(' ')}</p>`
}

/** An id that any name of a field can be part of. */
export const idOf = (kind: string, name: string): string => `${kind}-${name.replace(/[^a-z0-9]/gi, '_')}`
