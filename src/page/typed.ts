/** What somebody typed in a form that couldn't be saved, so that it isn't lost with it. */
import type { Language } from '../language/language.ts'
import { wordsIn } from '../language/words.ts'
import { plain, valueIn, WAS } from './fields/submitted.ts'
import { html, type Part } from './html.ts'
import type { Serving } from './server.ts'

/** What a card sends that nobody typed. */
const UNTYPED = new Set(['was', 'dag', 'nummer', 'toch', 'weg', 'kenmerk', 'thema', 'onderdeel'])

/** The fields that were filled in otherwise than their form showed them, by the names that the page has for them. */
function typedIn(form: URLSearchParams, language: Language): [label: string, text: string][] {
  const labels: Readonly<Record<string, string>> = wordsIn(language).page.form.labels
  return [...new Set(form.keys())].flatMap((name): [string, string][] => {
    if (name.startsWith(WAS) || UNTYPED.has(name)) return []
    const was = form.get(WAS + name) ?? (form.has('was') && name === 'tekst' ? form.get('was') : null)
    const value = valueIn(form, name)
    if (value === (was === null ? '' : plain(was))) return []
    const last = name.split('.').findLast((part) => part !== '') ?? ''
    const label = Object.hasOwn(labels, last) ? labels[last] : undefined
    // Lines and paragraphs as they were typed.
    return [[label ?? name, form.getAll(name).filter(Boolean).join(', ')]]
  })
}

/** That on a page. */
export function typedMarkup(form: URLSearchParams, language: Language): Part {
  const all = typedIn(form, language).map(([label, text]) => html`<dt>${label}</dt><dd class="typed">${text}</dd>`)
  return all.length > 0 && html`<p>${wordsIn(language).page.typed}</p><dl>${all}</dl>`
}

/** Words in plain text, with what would be lost behind them. */
export function withTyped(text: string, form: URLSearchParams, language: Language): string {
  const all = typedIn(form, language).map(([label, value]) => `\n\n${label}:\n${value}`)
  return all.length === 0 ? text : `${text}\n\n${wordsIn(language).page.typed}${all.join('')}`
}

/** Why a request is turned away. */
export const refusalIn =
  (language: Language): Serving['refusal'] =>
  (why, form) =>
    withTyped(wordsIn(language).page.refusal[why], form, language)
