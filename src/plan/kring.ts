/** Reads a kring's own page, `kring.md`. */

import type { Range } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { excessIn, tangleIn } from './excess.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Kring } from './model.ts'
import { openBlockIn } from './open-block.ts'
import { type Heading, outline } from './outline.ts'
import type { Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import { refusedInKring } from './refuse.ts'
import { kringSchema } from './schema.ts'
import { skippedLevel } from './sections.ts'
import type { Source } from './source.ts'

const DOT = 'stip op de horizon'

/** Reads the page of a kring; its themes and ballots are read from files of their own. */
export function readKring(source: Source, slug: string, readers: Readers): Reading<Kring> {
  const { value, problems } = readFrontMatter(source, kringSchema, { kring: slug }, readers)
  const refused = refusedInKring(value.data ?? { kring: slug }, source.file)
  const data = refused.value
  const found = [...problems, ...refused.problems]
  const all = outline(source, value.body, readers.headings)
  for (const [i, heading] of all.entries()) found.push(...skippedLevel(source.file, heading, all[i - 1], 3))
  const headings = all.filter((h) => h.depth <= 2)
  const sections = headings.flatMap((heading, i) => {
    if (heading.depth !== 2) return []
    const range = { start: heading.next, end: headings[i + 1]?.start ?? source.text.length }
    found.push(...excessIn(source, range))
    return [{ title: heading.title, prose: source.text.slice(range.start, range.end).trim() }]
  })
  const dotted = sections.some(({ title }) => title.toLowerCase() === DOT)
  const misspelt = dotted ? undefined : headings.find((h) => h.depth === 2 && nearest(h.title, [DOT]) !== null)
  if (misspelt) {
    const args = { title: misspelt.title, suggestion: 'Stip op de horizon', repeated: false }
    found.push({ id: 'onbekend-onderdeel', args, file: source.file, at: { heading: misspelt.start } })
  }
  const seen = new Set<string>()
  for (const { depth, title, start } of headings) {
    if (depth !== 2) continue
    const args = { title, suggestion: null, repeated: true }
    if (seen.has(title.toLowerCase()))
      found.push({ id: 'onbekend-onderdeel', args, file: source.file, at: { heading: start } })
    seen.add(title.toLowerCase())
  }
  found.push(...tangleIn(source, value.body, found), ...openBlockIn(source, value.body))
  const isDot = (title: string): boolean => title.toLowerCase() === DOT
  if (data.kring !== slug) {
    const args = { declared: data.kring, expected: slug }
    found.push({ id: 'bestandsnaam-wijkt-af', args, file: source.file, at: { path: ['kring'], part: 'value' } })
  }
  return {
    value: {
      ...emptyKring(slug, source.file),
      adopted: data.vastgesteld ?? null,
      updated: data.bijgewerkt ?? null,
      review: data.herzien ?? null,
      horizon: data.horizon ?? null,
      surveyPeriod: data.enquete ? { from: data.enquete.van, to: data.enquete.tot } : null,
      intro: intro(source, value.body, headings),
      dot: sections.find((s) => isDot(s.title))?.prose ?? '',
      sections: sections.filter((s) => !isDot(s.title)),
    },
    problems: found,
  }
}

/** A kring of which nothing could be read. */
export function emptyKring(slug: string, file: string): Kring {
  return {
    slug,
    file,
    adopted: null,
    updated: null,
    review: null,
    horizon: null,
    surveyPeriod: null,
    intro: '',
    dot: '',
    sections: [],
    themes: [],
    ballots: null,
    invalidBallots: 0,
  }
}

/** What stands above the first section, without the title. */
function intro({ text }: Source, body: Range, headings: Heading[]): string {
  const title = headings[0]?.depth === 1 ? headings[0] : undefined
  const first = headings.find((h) => h !== title)
  return text.slice(title?.next ?? body.start, first?.start ?? body.end).trim()
}
