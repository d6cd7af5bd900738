/** The rows of one workbook → the workbook: sheets to fill in, how to do that, and, hidden, what stood there. */
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { BASIS, basisTexts, type Origin } from './basis.ts'
import type { Book, BookCell, BookColumn, BookSheet, Check } from './book.ts'
import { COLUMNS, type Column, GROWING } from './columns.ts'
import { kindsFor, type Parcel, recipientName } from './recipients.ts'
import { fixedText, type Row } from './rows.ts'
import { optionWord, plain, shown } from './shown.ts'

/** Empty lines below what is there, for something new. */
const ROOM = 12
/** Colours of signals, in the order of a traffic light. */
const SIGNAL_COLOURS = { rood: 'F8D7DA', oranje: 'FFE8CC', groen: 'DDF0DD' } as const
/** The columns of the hidden lists. */
const PROJECTS = 0
const PARTNERS = 1

/** What a workbook is made with. */
export interface Making {
  config: Config
  language: Language
  origin: Origin
}

/** The workbook of a parcel. */
export function bookOf(parcel: Parcel, making: Making): Book {
  const { language, config, origin } = making
  const { sheet: say } = wordsIn(language, config)
  const projects = labelsOf(parcel.rows)
  const partners = config.partners.map(({ name }) => name)
  const tables = kindsFor(parcel).map((kind): BookSheet => {
    const own = parcel.rows.filter((row) => row.kind === kind)
    // A partner answers, and asks nothing.
    const room = GROWING.includes(kind) && parcel.recipient.kind !== 'partner' ? ROOM : 0
    const empty = COLUMNS[kind].map(({ key }): BookCell => ({ value: null, fixed: key === 'id' }))
    const lists = { projects: projects.length, partners: partners.length }
    return {
      name: say.kinds[kind],
      columns: COLUMNS[kind].map((column) => columnOf(column, making, lists, room > 0)),
      rows: [...own.map((row) => cellsOf(row, making)), ...Array.from({ length: room }, () => empty)],
      frozen: kind === 'projects' || kind === 'wishes' ? 3 : 2,
    }
  })
  const { guide } = say
  const told = ['association', 'kring', 'recipient', 'date', 'revision', 'sheet'] as const
  const said = { ...origin, kring: kringName(origin, making), date: numbersIn(language).date(origin.date) }
  const texts = [
    [guide.title(recipientName(parcel.recipient, config))],
    ...guide.steps.map((step, i) => [`${i === 0 ? guide.step : ''}`, step]),
    [''],
    ...told.flatMap((field) => (said[field] === '' ? [] : [[guide.origin[field], said[field]]])),
  ]
  const rows = Math.max(projects.length, partners.length)
  const lists = Array.from({ length: rows }, (_, i) => [projects[i] ?? '', partners[i] ?? ''])
  return {
    title: say.book(kringName(origin, making), recipientName(parcel.recipient, config)),
    sheets: [
      ...tables,
      { name: guide.sheet, texts, hidden: false },
      { name: guide.lists, texts: lists, hidden: true },
      { name: BASIS, texts: basisTexts(origin, parcel.rows, config), hidden: true },
    ],
  }
}

/** How projects are called in a list to choose from: by their titles, and by their ids where a title says too little. */
function labelsOf(rows: readonly Row[]): string[] {
  const projects = rows.filter(({ kind }) => kind === 'projects')
  const titles = projects.map(({ item }) => plain(item.title))
  return projects.map(({ id }, i) => {
    const title = titles[i] ?? ''
    return title !== '' && titles.indexOf(title) === titles.lastIndexOf(title) ? title : id
  })
}

export function kringName(
  { kring }: Pick<Origin, 'kring'>,
  { config, language }: Pick<Making, 'config' | 'language'>,
): string {
  return kring === '' ? wordsIn(language, config).sheet.guide.allKringen : nameIn(config.kringen, kring)
}

function columnOf(
  { key, form, width, options }: Column,
  { language }: Making,
  lists: { projects: number; partners: number },
  grows: boolean,
): BookColumn {
  const { sheet: say } = wordsIn(language)
  const notes: Partial<Record<string, string>> = say.notes
  const note = form === 'fixed' && !grows ? undefined : notes[key]
  const range = (column: number, count: number): Check => ({ kind: 'range', sheet: say.guide.lists, column, count })
  const check: Check | undefined =
    options !== undefined
      ? { kind: 'list', values: options.map((option) => optionWord(option, language)) }
      : form === 'done'
        ? { kind: 'list', values: [say.yes] }
        : form === 'date' || form === 'amount' || form === 'count'
          ? { kind: form }
          : grows && key === 'project'
            ? range(PROJECTS, lists.projects)
            : grows && key === 'partner'
              ? range(PARTNERS, lists.partners)
              : undefined
  const expected =
    form === 'date' || form === 'amount' || form === 'count'
      ? say.expected[form]
      : check?.kind === 'list'
        ? check.values.join(', ')
        : note
  return {
    title: say.columns[key],
    width,
    ...(note !== undefined && { note }),
    ...(check && { check }),
    ...(expected !== undefined && { expected }),
    ...(key === 'signal' && {
      colours: Object.entries(SIGNAL_COLOURS).map(([signal, rgb]) => [optionWord(signal, language), rgb] as const),
    }),
  }
}

function cellsOf(row: Row, { language, config }: Making): BookCell[] {
  return COLUMNS[row.kind].map((column): BookCell => {
    if (column.form === 'fixed') return { value: fixedText(row, column.key, config), fixed: true }
    return shown(row.facts[column.key], column, language, config)
  })
}
