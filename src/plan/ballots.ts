/** Reads `enquete.csv` and those of earlier years: a member’s raw answers per row, without a name; one theme per column, a score or nothing. */
import { nearest } from '../diagnostics/suggest.ts'
import type { Ballot, Config } from './model.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Source } from './source.ts'
import { PATTERNS } from './typed/patterns.ts'
import { conflictsIn } from './yaml/conflict.ts'

interface Cell {
  text: string
  start: number
  end: number
}

/**
 * Reads ballots. A column that is no theme is a problem and is not read, so that nothing identifying comes further than
 * this; a score off the scale is a problem and counts as unanswered, and a row of
 * another length is left out whole. Rows without any answer stay: they are blank ballots. A column may have the former name of a theme.
 * `earlier`: it may be of one that is gone or went up in another, and such a one is not read.
 */
export function readBallots(
  { file, text }: Source,
  config: Config,
  earlier = false,
): Reading<{ ballots: Ballot[]; invalid: number }> {
  const conflicts = conflictsIn({ file, text }, { start: 0, end: text.length })
  if (conflicts.length > 0) return { value: { ballots: [], invalid: 0 }, problems: conflicts }
  const problems: ReaderProblem[] = []
  const [header, ...rows] = withoutEmptyLast(cells(text))
  const known = new Set(config.themes.map((t) => t.slug))
  const [min, max] = config.ranking.scale
  const columns: (string | null)[] = []
  /** A name like that of a theme over scores alone: a theme that went, and nobody's name. */
  const isGone = (name: string, i: number): boolean =>
    PATTERNS.slug.test(name) &&
    nearest(name, known) === null &&
    rows.every((row) => row[i] === undefined || row[i].text === '' || scoreIn(row[i].text, min, max) !== null)
  const seen = new Set<string>()
  const names = (header ?? []).map((cell) => cell.text)
  const former = formerNames(config, names)
  for (const [i, cell] of (header ?? []).entries()) {
    const repeated = seen.has(cell.text)
    seen.add(cell.text)
    const theme = known.has(cell.text) ? cell.text : (former.get(cell.text) ?? null)
    columns.push(repeated ? null : theme)
    if (!repeated && (theme !== null || (earlier && (former.has(cell.text) || isGone(cell.text, i))))) continue
    const args = { column: cell.text, suggestion: repeated ? null : nearest(cell.text, known), repeated }
    problems.push({ id: 'enquete-kolom', args, file, at: { range: cell } })
  }
  const ballots = rows.flatMap((row): Ballot[] => {
    const ballot: Ballot = {}
    if (row.length !== columns.length) {
      const range = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }
      problems.push({ id: 'enquete-rij', args: { cells: row.length, columns: columns.length }, file, at: { range } })
      // Its scores may be one theme too far, so none of them counts.
      return []
    }
    row.forEach((cell, i) => {
      const theme = columns[i]
      if (!theme || cell.text === '') return
      const score = scoreIn(cell.text, min, max)
      if (score !== null) ballot[theme] = score
      else
        problems.push({
          id: 'enquete-cijfer',
          args: { shown: /^[\d.,+-]{1,8}$/.test(cell.text) ? cell.text : '', min, max },
          file,
          at: { range: cell },
        })
    })
    return [ballot]
  })
  return { value: { ballots, invalid: rows.length - ballots.length }, problems }
}

function scoreIn(text: string, min: number, max: number): number | null {
  const score = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  return score >= min && score <= max ? score : null
}

/**
 * The theme that each former name stands for; null for one whose theme has a column already, or that was one of several that became one
 * theme: what was asked about a part is no answer about the whole.
 */
function formerNames({ themes }: Config, columns: readonly string[]): Map<string, string | null> {
  return new Map(
    themes.flatMap(({ slug, formerly = [] }) => {
      const there = formerly.filter((name) => columns.includes(name))
      const sole = there.length === 1 && !columns.includes(slug)
      return there.map((name) => [name, sole ? slug : null] as const)
    }),
  )
}

/** The names of the columns, each with where it stands. */
export function columnsIn({ text }: Source): readonly Cell[] {
  return cells(text)[0] ?? []
}

/** Spreadsheets like to end every line with a separator; a last column without a name or value is none. */
function withoutEmptyLast(rows: Cell[][]): Cell[][] {
  const width = rows[0]?.length ?? 0
  const idle = width > 1 && rows.every((row) => row.length <= width && (row[width - 1]?.text ?? '') === '')
  return idle ? rows.map((row) => row.slice(0, width - 1)) : rows
}

/** The cells of every line that isn't empty. A separator between quotes belongs to its cell. */
function cells(text: string): Cell[][] {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  // Excel's own way to name the separator is a line before the header.
  const named = /^sep=(.)\r?(?:\n|$)/i.exec(text.slice(bom))
  const from = bom + (named?.[0].length ?? 0)
  const first = /[^\r\n]+/.exec(text.slice(from))?.[0] ?? ''
  const separator = named?.[1] ?? (first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',')
  const rows: Cell[][] = []
  let at = from
  for (const raw of text.slice(from).split('\n')) {
    const line = raw.replace(/\r$/, '')
    if (line.trim() !== '') rows.push(cellsOf(line, at, separator))
    at += raw.length + 1
  }
  return rows
}

function cellsOf(line: string, offset: number, separator: string): Cell[] {
  const row: Cell[] = []
  let start = 0
  let quoted = false
  for (let i = 0; i <= line.length; i++) {
    if (line[i] === '"') quoted = !quoted
    // A quote that is never closed ends with its line.
    if (i < line.length && (quoted || line[i] !== separator)) continue
    const part = line.slice(start, i)
    row.push({
      text: part
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
      start: offset + start,
      end: offset + i,
    })
    start = i + 1
  }
  return row
}
