/** Reads `enquete.csv`: one anonymous respondent per row, one theme per column, a score or nothing. */
import { nearest } from '../diagnostics/suggest.ts'
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
 * this; a score off the scale is a problem and counts as unanswered. Rows without any answer stay: they are blank ballots.
 */
export function readBallots({ file, text }: Source, config: Config): Reading<Ballot[]> {
  const problems: ReaderProblem[] = []
  const [header, ...rows] = cells(text)
  const known = new Set(config.themes.map((t) => t.slug))
  const [min, max] = config.ranking.scale
  const columns: (string | null)[] = []
  for (const cell of header ?? []) {
    const repeated = columns.includes(cell.text)
    const usable = known.has(cell.text) && !repeated
    columns.push(usable ? cell.text : null)
    if (usable) continue
    const args = { column: cell.text, suggestion: repeated ? null : nearest(cell.text, known), repeated }
    problems.push({ id: 'enquete-kolom', args, file, at: { range: cell } })
  }
  const value = rows.map((row) => {
    const ballot: Ballot = {}
    if (row.length !== columns.length) {
      const range = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }
      problems.push({ id: 'enquete-rij', args: { cells: row.length, columns: columns.length }, file, at: { range } })
    }
    row.forEach((cell, i) => {
      const theme = columns[i]
      if (!theme || cell.text === '') return
      const score = /^\d{1,3}$/.test(cell.text) ? Number(cell.text) : Number.NaN
      if (score >= min && score <= max) ballot[theme] = score
      else problems.push({ id: 'enquete-cijfer', args: { shown: cell.text, min, max }, file, at: { range: cell } })
    })
    return ballot
  })
  return { value, problems }
}

/** The cells of every line that isn't empty. Scores and slugs hold no separators, so quotes are only taken off. */
function cells(text: string): Cell[][] {
  const first = text.slice(0, text.search(/\r?\n|$/))
  const separator = first.includes(';') ? ';' : first.includes('\t') ? '\t' : ','
  const rows: Cell[][] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const raw of text.slice(at).split('\n')) {
    const line = raw.replace(/\r$/, '')
    if (line.trim() !== '') {
      let start = at
      rows.push(
        line.split(separator).map((part) => {
          const cell = {
            text: part
              .trim()
              .replace(/^"(.*)"$/, '$1')
              .trim(),
            start,
            end: start + part.length,
          }
          start += part.length + 1
          return cell
        }),
      )
    }
    at += raw.length + 1
  }
  return rows
}
