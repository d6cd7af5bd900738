/** The hidden sheet of a workbook: of what it was made, and what every field said then. */
import { createHash } from 'node:crypto'
import type { Fact } from '../../editing/facts/yaml-text.ts'
import type { Config } from '../../plan/model.ts'
import { COLUMNS, type ColumnKey, KINDS } from './columns.ts'
import { type Facts, fixedText, type Row } from './rows.ts'

/** The name of the sheet, and the word by which it is known. */
export const BASIS = '_basis'
const MARK = 'masterplan-sheet'
const VERSION = 1
/** Characters in a cell; what is longer goes on in the next one. */
const PIECE = 30_000
/** The words before the facts of what it was made of, in the sheet and where people can read them too. */
const FIELDS = ['association', 'kring', 'recipient', 'language', 'date', 'revision', 'sheet'] as const

/** Of what a workbook was made; a text is empty where there is nothing to say. */
export type Origin = Record<(typeof FIELDS)[number], string>

export interface Basis {
  origin: Origin
  /** Whether it says what it was made with: its name was made of that. */
  intact: boolean
  /** What the fields of a row said, by its id; null where it wasn't in the workbook. */
  factsOf(id: string): Facts | null
}

/** The name of a workbook, by what it says: the same for the same. */
export function sheetName(origin: Omit<Origin, 'sheet'>, rows: readonly Pick<Row, 'id' | 'facts'>[]): string {
  const said = JSON.stringify([origin, rows.map(({ id, facts }) => [id, facts])])
  return createHash('sha256').update(said).digest('hex').slice(0, 12)
}

/** The rows of the hidden sheet. */
export function basisTexts(origin: Origin, rows: readonly Row[], config: Config): string[][] {
  const fields = rows.flatMap((row) => {
    const { kind, id, facts } = row
    return COLUMNS[kind].flatMap(({ key, form }) => {
      if (key === 'id' || form === 'news') return []
      const fact = form === 'fixed' ? fixedText(row, key, config) : facts[key]
      return [[id, key, ...(fact === undefined ? [] : pieces(inAscii(fact)))]]
    })
  })
  return [[MARK, String(VERSION)], ...FIELDS.map((field) => [field, origin[field]]), ...fields]
}

/** Reads the hidden sheet; null where it is none, and `later` where a later program made it. */
export function readBasis(rows: readonly (readonly string[])[]): Basis | 'later' | null {
  const [[mark, version] = [], ...rest] = rows
  if (mark !== MARK) return null
  if (version !== String(VERSION)) return 'later'
  const said = new Map(rest.slice(0, FIELDS.length).map(([name = '', text = '']) => [name, text]))
  const facts = new Map<string, Partial<Record<ColumnKey, Fact>>>()
  for (const [id = '', key = '', ...parts] of rest.slice(FIELDS.length)) {
    const of = facts.get(id) ?? {}
    facts.set(id, of)
    const fact = KEYS.has(key) ? factIn(parts.join('')) : undefined
    if (fact !== undefined) of[key as ColumnKey] = fact
  }
  const origin = Object.fromEntries(FIELDS.map((field) => [field, said.get(field) ?? ''])) as Origin
  const { sheet, ...made } = origin
  const own = [...facts].map(([id, all]) => ({ id, facts: withoutFixed(all) }))
  return { origin, intact: sheet === sheetName(made, own), factsOf: (id) => facts.get(id) ?? null }
}

/** The facts of a row without what only says which row it is. */
const withoutFixed = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !FIXED.has(key)))

const FIXED = new Set<string>(
  KINDS.flatMap((kind) => COLUMNS[kind].flatMap(({ key, form }) => (form === 'fixed' ? [key] : []))),
)

const KEYS = new Set<string>(KINDS.flatMap((kind) => COLUMNS[kind].map(({ key }) => key)))

/** A fact as JSON in which every sign comes through any program that saves spreadsheets. */
function inAscii(fact: Fact): string {
  return JSON.stringify(fact).replace(
    /[^\x21-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function pieces(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at += PIECE) found.push(text.slice(at, at + PIECE))
  return found
}

function factIn(text: string): Fact | undefined {
  try {
    return text === '' ? undefined : (JSON.parse(text) as Fact)
  } catch {
    return undefined
  }
}
