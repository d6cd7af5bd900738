/** The pages that bring in a form with wishes of members: which file, and what would come of it. */
import { oneLine } from '../../diagnostics/safe.ts'
import { intakeFailure } from '../../wishes/failure.ts'
import type { Intake, IntakeFailure } from '../../wishes/intake.ts'
import type { Queue } from '../../wishes/queue.ts'
import { alikeOf, becomesOf, changes, notesOf } from '../../wishes/told.ts'
import type { Answer } from '../exchange.ts'
import { html, type Markup, type Part } from '../html.ts'
import { listing, sheet } from '../layout.ts'
import type { Room } from '../room.ts'

/** What a file gives, with the queue as it is. */
export interface Read {
  found: Intake | IntakeFailure
  queue: Queue
}

/** Asks for the file; `stop` is what keeps one from being read. */
export function choosePage(room: Room, stop: string | null): Answer {
  const { onPage } = room.words.intake
  return sheet(room, {
    ...around(room),
    ...stopped(stop),
    body: html`<p class="help">${onPage.intro}</p>${fileForm(room)}`,
  })
}

/** What would come of the file. Where it isn't known how to read it, that is asked; nothing is written before somebody says so. */
export function readPage(room: Room, { found, queue }: Read, wanted: URLSearchParams): Answer {
  const { words, plans, config, language } = room
  const { onPage } = words.intake
  const id = wanted.get('formulier') ?? ''
  const form = (body: Part): Markup =>
    html`<form method="get" action="/wensen/inlezen" class="fields"><input type="hidden" name="formulier" value="${id}">${body}</form>`
  const again = html`<button class="small">${onPage.again}</button>`
  if ('fail' in found) {
    const ask = askOf(room, found, wanted)
    if (ask === null) return choosePage(room, intakeFailure(found, config, language))
    const body = html`<p class="help">${onPage.ask}</p>${form(html`${ask}<p class="send"><button class="first">${onPage.read}</button></p>`)}`
    return sheet(room, { ...around(room), body })
  }
  const { added, held, columns } = found
  const alike = alikeOf(found, plans)
  const notes = notesOf(
    found,
    alike.map(({ number }) => number),
    config,
    language,
  )
  const rows = held.map(({ row, what }) =>
    tick('rij', String(row), words.intake.heldRow(row, words.intake.tells[what]), false),
  )
  const kept = wanted.getAll('rij').filter((row) => held.every((one) => String(one.row) !== row))
  const keepers = html`${kept.map((row) => tick('rij', row, words.intake.heldRow(Number(row), onPage.comesAlong), true))}${rows}`
  const others = columns.filter(({ header, answers }) => header !== '' && answers > 0).map(({ header }) => header)
  const send =
    (changes(found, queue) || held.length > 0) &&
    html`<p class="send"><button class="first" formmethod="post">${onPage.bring(added.length)}</button></p>`
  return sheet(room, {
    ...around(room),
    body: html`<p class="help">${onPage.notYet}</p>${notes.map((note) => html`<p>${note}</p>`)}${form(html`${(rows.length > 0 || kept.length > 0) && html`<fieldset class="many"><legend>${held.length > 0 ? onPage.heldRows(held.length) : onPage.looked}</legend><p class="help">${onPage.heldHelp}</p>${keepers}</fieldset>`}${send}
<h2>${onPage.questions}</h2>${listing(
      becomesOf(found, config, language).map(
        ({ question, becomes, answers }) => html`${question} <small>${becomes} · ${onPage.answers(answers)}</small>`,
      ),
      '',
    )}<details class="card"><summary>${onPage.otherwise}</summary>${kringField(room, wanted)}${themeField(room, wanted)}${columnField(room, others, wanted)}${sheetKept(wanted)}${again}</details>`)}`,
  })
}

const around = ({ say, words }: Room) => ({
  title: words.intake.onPage.title,
  at: '/wensen' as const,
  trail: [['/wensen', say.wishes.title]] as [string, string][],
})

const stopped = (stop: string | null) =>
  stop === null ? {} : { message: { text: stop, tone: 'stop' as const }, status: 422 }

function fileForm(room: Room): Markup {
  const { onPage } = room.words.intake
  return html`<form method="post" action="/wensen/inlezen" enctype="multipart/form-data" class="fields"><div class="field"><label for="f-bestand">${onPage.file}</label><p class="help" id="h-bestand">${onPage.fileHelp}</p><input id="f-bestand" name="bestand" type="file" accept=".csv,.xlsx,.ods,.txt" required aria-describedby="h-bestand"></div>${kringField(room, new URLSearchParams())}<p class="send"><button class="first">${onPage.read}</button></p></form>`
}

/** What to choose where that makes the file readable; null where nothing does. */
function askOf(room: Room, found: IntakeFailure, wanted: URLSearchParams): Part {
  const kring = hiddenOf(wanted, 'kring')
  const theme = hiddenOf(wanted, 'thema')
  const columns = hiddenOf(wanted, 'vraag')
  switch (found.fail) {
    case 'no-wish':
    case 'several':
      return found.headers.length === 0
        ? null
        : html`${kring}${theme}${sheetKept(wanted)}${columnField(room, found.headers, wanted, room.words.intake.askColumn)}`
    case 'no-kring':
      return html`${theme}${columns}${sheetKept(wanted)}${kringField(room, wanted, '–')}`
    case 'sheets':
      return html`${kring}${theme}${columns}${choice(
        'blad',
        room.words.intake.onPage.sheet,
        found.sheets.map((name) => [name, oneLine(name)]),
        wanted,
      )}`
    default:
      return null
  }
}

const hiddenOf = (wanted: URLSearchParams, name: string): Part =>
  wanted.getAll(name).map((value) => html`<input type="hidden" name="${name}" value="${value}">`)

const sheetKept = (wanted: URLSearchParams): Part => hiddenOf(wanted, 'blad')

function kringField({ config, words }: Room, wanted: URLSearchParams, none = words.intake.onPage.asForm): Part {
  const all = config.kringen.map(({ slug, name }): [string, string] => [slug, name])
  return all.length > 1 && choice('kring', words.intake.askKring, [['', none], ...all], wanted)
}

function themeField({ config, words }: Room, wanted: URLSearchParams): Part {
  const all = config.themes.map(({ slug, name }): [string, string] => [slug, name])
  return choice('thema', words.theme, [['', words.intake.onPage.asForm], ...all], wanted)
}

function columnField(
  { words }: Room,
  headers: readonly string[],
  wanted: URLSearchParams,
  label = words.intake.onPage.columns,
): Markup {
  const asked = new Set(wanted.getAll('vraag'))
  return html`<fieldset class="many"><legend>${label}</legend>${headers.map((header) => tick('vraag', header, oneLine(header), asked.has(header)))}</fieldset>`
}

function choice(name: string, label: string, options: readonly [string, string][], wanted: URLSearchParams): Markup {
  return html`<div class="field"><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}">${options.map(([value, text]) => html`<option value="${value}"${value === wanted.get(name) && html` selected`}>${text}</option>`)}</select></div>`
}

const tick = (name: string, value: string, text: string, on: boolean): Markup =>
  html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${on && html` checked`}><span>${text}</span></label>`
