/** A field of a form that makes something new: a label, what it is for, and what is wrong with it beside it. */
import { html, type Markup } from '../html.ts'
import { idOf } from './render.ts'

/** By the name of a field why it can't be taken. */
export type Refusals = ReadonlyMap<string, string>

/** `input` gets what every kind of input has; the first field that is refused has the cursor. */
export const plainFields =
  (refused: Refusals) =>
  (name: string, label: string, help: string | null, input: (common: Markup) => Markup): Markup => {
    const told = refused.get(name)
    const [id, helpId, noteId] = [idOf('f', name), idOf('h', name), idOf('n', name)]
    const wrong = told !== undefined && html` aria-invalid="true"`
    const first = [...refused.keys()][0] === name && html` autofocus`
    const common = html`id="${id}" aria-describedby="${help !== null && `${helpId} `}${noteId}"${wrong}${first}`
    return html`<div class="field"><label for="${id}">${label}</label>${help !== null && html`<p class="help" id="${helpId}">${help}</p>`}${input(common)}<p class="note" id="${noteId}" data-note="${name}">${told}</p></div>`
  }
