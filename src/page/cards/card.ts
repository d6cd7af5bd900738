/** A small form that does one thing to an item, a theme or a kring: adds a line, notes an answer, asks a partner. */
import type { Pen } from '../../verbs/pen.ts'
import type { Target } from '../../workspace/named/find-target.ts'
import type { Option } from '../fields/field.ts'
import { idOf } from '../fields/render.ts'
import { html, type Markup } from '../html.ts'
import type { Room } from '../room.ts'

export interface CardField {
  name: string
  label: string
  kind: 'line' | 'area' | 'date' | 'choice'
  options?: readonly Option[]
  value?: string
  /** Whether a browser lets nobody send it empty. */
  needed?: boolean
  /** What choosing nothing means. */
  none?: string
}

export interface Card {
  /** By which its form is known in the way that it is sent. */
  action: string
  title: string
  fields: readonly CardField[]
  button: string
  /** Another button, which does something else with the same: its words, and the name under which it says so. */
  other?: { button: string; name: string }
  /** What it is about, that nobody changes. */
  hidden?: Readonly<Record<string, string>>
  /** What it replaces, as the plans said when it was shown; absent where it only adds. */
  was?: string
  /** Whether it stands open. */
  open?: boolean
}

/** Does what a card asks for, on the plans as they are now. Throws a Misuse where it can't be done. */
export type Doing = (room: Room, target: Target, form: URLSearchParams, pen: Pen) => void

/** What was sent by the card of an action, and why it wasn't done. */
export interface Failed {
  action: string
  form: URLSearchParams
}

/** The card as a form that is folded away until somebody wants it. `href` is where the thing that it is about has its page. */
export function cardMarkup(card: Card, href: string, failed: Failed | null, nth = 0): Markup {
  const { action, title, fields, button, hidden = {}, was, open = false, other } = card
  const mine =
    failed?.action === action && Object.entries(hidden).every(([name, value]) => failed.form.get(name) === value)
  const body = html`<form method="post" action="${href}/doe/${action}">${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${was !== undefined && html`<input type="hidden" name="was" value="${was}">`}${fields.map((field) => fieldMarkup(field, idOf('c', `${action}-${nth}-${field.name}`), mine ? failed.form : null))}<button>${button}</button>${other && html` <button name="${other.name}" value="1" formnovalidate>${other.button}</button>`}</form>`
  return html`<details class="card"${(open || mine) && html` open`}><summary>${title}</summary>${body}</details>`
}

function fieldMarkup(field: CardField, id: string, sent: URLSearchParams | null): Markup {
  const { name, label, kind, options = [], needed = false, none = '–' } = field
  const value = sent?.get(name) ?? field.value ?? ''
  const common = html`id="${id}" name="${name}"${needed && html` required`}`
  const input =
    kind === 'area'
      ? html`<textarea ${common} rows="${rowsFor(value)}">${'\n'}${value}</textarea>`
      : kind === 'choice'
        ? html`<select ${common}>${!needed && html`<option value="">${none}</option>`}${options.map((one) => html`<option value="${one.value}"${one.value === value && html` selected`}>${one.label}</option>`)}</select>`
        : html`<input ${common} type="${kind === 'date' ? 'date' : 'text'}" value="${value}" autocomplete="off">`
  return html`<div class="field"><label for="${id}">${label}</label>${input}</div>`
}

/** As many lines as a text takes, within what a screen shows. */
const rowsFor = (text: string): number =>
  Math.min(
    20,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 80), 0),
    ),
  )
