/** The pages where there is no plan yet: the form that begins one, and what keeps it from beginning. */
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Opening } from '../../starting/opening.ts'
import { rowsIn } from '../beginning.ts'
import type { Answer } from '../exchange.ts'
import { plainFields, type Refusals } from '../fields/plain.ts'
import { html, type Markup, type Part } from '../html.ts'
import { bare } from '../layout.ts'

/** What somebody sent that isn't begun yet, and why. */
export interface Tried {
  form: URLSearchParams
  refused: Refusals
  /** What is wrong with it as a whole; null where it is only to be shown with more rows. */
  stop: string | null
}

/** Rows for kringen, at first and to come in addition. */
const ROWS = 4
/** How many files are named. */
const NAMED = 4
/** By which a button elsewhere on the page is of the form. */
const FORM = 'begin'

/** The form; with `sent` what somebody filled in. */
export function beginPage(
  { root, others }: Opening & { kind: 'free' },
  language: Language,
  sent: Tried | null = null,
): Answer {
  const { init, threshold: say, start } = wordsIn(language)
  const { form, refused, stop } = sent ?? { form: new URLSearchParams(), refused: new Map(), stop: null }
  const field = plainFields(refused)
  const typed = rowsIn(form)
  const rows = Array.from({ length: Math.max(ROWS, typed.length) + (form.has('meer') ? ROWS : 0) }, (_, i) => {
    const { name, members } = typed[i] ?? { name: '', members: '' }
    return html`<div class="pair">${field(`kring-${i}`, say.kringen.name(i + 1), null, (common) => html`<input ${common} name="kring" type="text" value="${name}" autocomplete="off">`)}${field(`leden-${i}`, html`${say.kringen.members}<span class="heard"> ${say.kringen.of(i + 1)}</span>`, null, (common) => html`<input ${common} name="leden" type="text" inputmode="numeric" value="${members}" autocomplete="off">`)}</div>`
  })
  // Whoever reads on in the other language begins in it too, unless another was chosen.
  const chosen = form.get('taal')
  const wanted = chosen === null || chosen === form.get('spreek') ? language : chosen
  const option = (value: Language): Markup =>
    html`<option value="${value}"${value === wanted && html` selected`}>${init.languages[value]}</option>`
  const names = start.themes.map(([name]) => name).join(', ')
  const around = others.length > 0 && html`<p>${say.others(some(others, language))}</p>`
  return bare(language, {
    title: say.title,
    message: stop === null ? null : { text: stop, tone: 'stop' },
    other: inOther(say.other, language),
    ...(stop !== null && { status: 422 }),
    body: html`<p>${say.intro}</p>${around}<p>${say.place(root)}</p>
<form method="post" action="/begin?taal=${language}" class="fields" id="${FORM}" novalidate>
${field('vereniging', init.askAssociation, say.association, (common) => html`<input ${common} name="vereniging" type="text" required value="${form.get('vereniging') ?? ''}" autocomplete="organization">`)}
${field('taal', init.askLanguage, say.languageHelp, (common) => html`<select ${common} name="taal">${option('nl')}${option('en')}</select>`)}
<fieldset class="group" aria-describedby="h-kringen"><legend>${say.kringen.legend}</legend><p class="help" id="h-kringen">${say.kringen.help}</p>${rows}<p><button name="meer" value="1" class="small">${say.kringen.more}</button></p></fieldset>
${field('themas', say.ownThemes, say.themes(names), (common) => html`<textarea ${common} name="themas" rows="5">${'\n'}${form.get('themas') ?? ''}</textarea>`)}
${field('criteria', init.askCriteria, say.criteria(init.usualCriteria), (common) => html`<input ${common} name="criteria" type="text" value="${form.get('criteria') ?? ''}" autocomplete="off">`)}
<p class="send"><button class="first">${say.button}</button></p></form>`,
  })
}

type Other = { href: Language; name: string }

const other = ({ href, name }: Other): Markup =>
  html`<nav aria-label="${name}"><ul><li><a href="/?taal=${href}" lang="${href}" hreflang="${href}">${name}</a></li></ul></nav>`

/** A way to the form in the other language that takes along what was typed. Enter in a field presses the first button of a form, so that this is the second. */
const inOther = ({ href, name }: Other, language: Language): Markup =>
  html`<p><button hidden form="${FORM}"></button><button form="${FORM}" formaction="/begin?taal=${href}" name="spreek" value="${language}" class="small" lang="${href}">${name}</button></p>`

/** Where there are files of somebody else, also in the folder that a plan would get. */
export function fullPage({ folder, inner, names }: Opening & { kind: 'full' }, language: Language): Answer {
  const { threshold: say } = wordsIn(language)
  const body = html`<p>${say.full.text(folder, inner, some(names, language))}</p><p>${say.full.what}</p>`
  return bare(language, { title: say.full.title, message: null, other: other(say.other), body, status: 409 })
}

/** Where plans are further down, each with a button that opens it. */
export function elsewherePage({ folder, below }: Opening & { kind: 'elsewhere' }, language: Language): Answer {
  const { threshold: say } = wordsIn(language)
  const open: Part = below.map(
    (one, nth) =>
      html`<form method="post" action="/kies?taal=${language}"><input type="hidden" name="map" value="${nth}"><p><button>${say.elsewhere.open(one)}</button></p></form>`,
  )
  const body = html`<p>${say.elsewhere.text(folder)}</p>${open}<p class="help">${say.elsewhere.what}</p>`
  return bare(language, { title: say.elsewhere.title, message: null, other: other(say.other), body })
}

/** The first few names, and how many more there are. */
function some(names: readonly string[], language: Language): string {
  const more = names.length - NAMED
  const shown = more > 1 ? [...names.slice(0, NAMED), wordsIn(language).threshold.andMore(more)] : [...names]
  return numbersIn(language).list(shown)
}
