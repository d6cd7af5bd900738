/** What an import writes: the ballots, in an order that says nothing of who answered when, and the period on the kring's page. */
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { Ballot, Config } from '../plan/model.ts'
import type { Source } from '../plan/source.ts'
import { split } from '../plan/yaml/fence.ts'
import { placesIn } from '../plan/yaml/place.ts'
import type { Period } from './period.ts'

/**
 * `enquete.csv`: a column per theme that was asked, a row per respondent. Rows are sorted by what they say: a shuffle could be undone
 * by whoever knows its seed, and this order has nothing left of the one in which people answered.
 */
export function ballotsCsv(ballots: readonly Ballot[], config: Config): string {
  const themes = config.themes.map((t) => t.slug).filter((slug) => ballots.some((ballot) => slug in ballot))
  const rows = ballots.map((ballot) => themes.map((slug) => String(ballot[slug] ?? '')).join(';'))
  // A single column of nothing is an empty line, which would be no ballot at all.
  const blank = (row: string): string => (row === '' ? '""' : row)
  return [themes.join(';'), ...rows.sort().map(blank), ''].join('\n')
}

/** The edit that tells on a kring's page when an earlier survey was held; null where its facts can't be read. */
export function waveEdit(
  source: Source,
  year: string,
  { from, to }: Period,
  others: readonly number[],
): TextEdit | null {
  const { yaml } = split(source).value
  if (yaml === null) return null
  const written = `${year}: { van: ${from}, tot: ${to} }`
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n'
  const [first] = others
  if (first === undefined) {
    const end = source.text.lastIndexOf('\n', yaml.end) + 1
    return { start: end, end, text: `enquetes:${newline}  ${written}${newline}` }
  }
  // In front of one that is there, in its way: on a line of its own, or between braces.
  const { start } = placesIn(source)({ path: ['enquetes', String(first)], part: 'key' })
  const indent = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start)
  const text = indent.trim() === '' ? `${written}${newline}${indent}` : `${written}, `
  return { start, end: start, text }
}

/** The edits that put another period with an earlier survey that a kring's page tells of; what else it says of that survey stays. */
export function wavePeriodEdits(source: Source, year: string, { from, to }: Period): TextEdit[] {
  const place = placesIn(source)
  return [
    { ...place({ path: ['enquetes', year, 'van'], part: 'value' }), text: from },
    { ...place({ path: ['enquetes', year, 'tot'], part: 'value' }), text: to },
  ]
}

/** The edit that puts the period on a kring's page; null where its facts can't be read or say so already. */
export function periodEdit(source: Source, { from, to }: Period, known: Period | null): TextEdit[] | null {
  if (known?.from === from && known.to === to) return null
  const { yaml } = split(source).value
  if (yaml === null) return null
  const written = `{ van: ${from}, tot: ${to} }`
  if (known !== null) {
    const range = placesIn(source)({ path: ['enquete'], part: 'value' })
    return [{ ...range, text: written }]
  }
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n'
  const end = source.text.lastIndexOf('\n', yaml.end) + 1
  return [{ start: end, end, text: `enquete: ${written}${newline}` }]
}
