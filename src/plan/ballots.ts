/** Reads `enquete.csv`: a member’s raw answers per row, without a name; one theme per column, a score or nothing. */
import { nearest } from '../diagnostics/suggest.ts'
import { conflictsIn } from './conflict.ts'
import type { Ballot, Config } from './model.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Source } from './source.ts'

interface Cell {
  text: string
  start: number
  end: number
}

/**
 * Reads ballots. A column that is no theme is a problem and is not read, so that nothing identifying comes further than
 * this; a score off the scale is a problem and counts as unanswered, and a row of
 * another length is left out whole. Rows without any answer stay: they are blank ballots.
 */
export function readBallots({ file, text }: Source, config: Config): Reading<{ ballots: Ballot[]; invalid: number }> {
  const conflicts = conflictsIn({ file, text }, { start: 0, end: text.length })
  if (conflicts.length > 0) return { value: { ballots: [], invalid: 0 }, problems: conflicts }
  const problems: ReaderProblem[] = []
  const [header, ...rows] = withoutEmptyLast(cells(text))
  const known = new Set(config.themes.map((t) => t.slug))
  const [min, max] = config.ranking.scale
  const columns: (string | null)[] = []
  const seen = new Set<string>()
  for (const cell of header ?? []) {
    const repeated = seen.has(cell.text)
    seen.add(cell.text)
    const usable = known.has(cell.text) && !repeated
    columns.push(usable ? cell.text : null)
    if (usable) continue
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
      const score = /^\d{1,3}$/.test(cell.text) ? Number(cell.text) : Number.NaN
      if (score >= min && score <= max) ballot[theme] = score
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
