/** Reads a kring's own page, `kring.md`. */

import type { Range } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { excessIn, tangleIn } from './body/excess.ts'
import { linesOf, readSection } from './body/frame-section.ts'
import { unwrittenIn } from './body/guidance.ts'
import { openBlockIn } from './body/open-block.ts'
import { type Heading, outline } from './body/outline.ts'
import { proseOf } from './body/prose.ts'
import { DOTS, isDot } from './body/section-names.ts'
import { skippedLevel } from './body/sections.ts'
import { itemsOnPage, titleProblems } from './body/title-problems.ts'
import { wordingOf } from './body/wording.ts'
import { refusedInKring } from './fields/refuse.ts'
import { kringSchema } from './fields/schema.ts'
import { readFrontMatter } from './front-matter.ts'
import { readAttachments } from './item.ts'
import type { Kring, Wave } from './model.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import type { Source } from './source.ts'

/** Reads the page of a kring; its themes and ballots are read from files of their own. */
export function readKring(source: Source, slug: string, readers: Readers): Reading<Kring> {
  const { value, problems } = readFrontMatter(source, kringSchema, { kring: slug }, readers)
  const refused = refusedInKring(value.data ?? { kring: slug }, source.file)
  const data = refused.value
  const found = [...problems, ...refused.problems]
  const all = outline(source, value.body, readers.headings)
  for (const [i, heading] of all.entries())
    for (const problem of skippedLevel(source.file, heading, all[i - 1], 3)) found.push(problem)
  const headings = all.filter((h) => h.depth <= 2)
  for (const problem of [...titleProblems(source.file, all, 2), ...itemsOnPage(source.file, all)]) found.push(problem)
  const wording = wordingOf(source, value.body, headings, readers.definitions)
  for (const problem of wording.problems) found.push(problem)
  const unwritten = unwrittenIn(source, value.body, headings)
  const sections = headings.flatMap((heading, i) => {
    // The first title is the page's own; a further one heads a section like any other.
    if (heading.depth === 1 && i === 0) return []
    const range = { start: heading.next, end: headings[i + 1]?.start ?? source.text.length }
    for (const problem of excessIn(source, range)) found.push(problem)
    const section = readSection(source, heading.title, range, { wording: wording.value, strict: false })
    for (const problem of section.problems) found.push(problem)
    // A section that is still to be written is none yet.
    return unwritten.some(({ start }) => range.start <= start && start < range.end) ? [] : [section.value]
  })
  const dotted = headings.some(({ depth, title }, i) => (depth > 1 || i > 0) && isDot(title))
  const misspelt = dotted ? undefined : headings.find((h) => h.depth === 2 && nearest(h.title, DOTS) !== null)
  if (misspelt) {
    const args = { title: misspelt.title, suggestion: nearest(misspelt.title, DOTS), repeated: false }
    found.push({ id: 'onbekend-onderdeel', args, file: source.file, at: { heading: misspelt.start } })
  }
  if (!dotted && !misspelt) for (const problem of nearDot(source, value.body)) found.push(problem)
  const seen = new Set<string>()
  for (const { depth, title, start } of headings) {
    if (depth !== 2) continue
    const args = { title, suggestion: null, repeated: true }
    if (seen.has(title.toLowerCase()))
      found.push({ id: 'onbekend-onderdeel', args, file: source.file, at: { heading: start } })
    seen.add(title.toLowerCase())
  }
  for (const problem of [...tangleIn(source, value.body, found), ...openBlockIn(source, value.body)])
    found.push(problem)
  if (data.kring !== slug) {
    const args = { declared: data.kring, expected: slug }
    found.push({ id: 'bestandsnaam-wijkt-af', args, file: source.file, at: { path: ['kring'], part: 'value' } })
  }
  return {
    value: {
      ...emptyKring(slug, source.file),
      ...(headings[0]?.depth === 1 && headings[0].title !== '' && { title: headings[0].title }),
      adopted: data.vastgesteld ?? null,
      updated: data.bijgewerkt ?? null,
      review: data.herzien ?? null,
      horizon: data.horizon ?? null,
      surveyPeriod: data.enquete ? { from: data.enquete.van, to: data.enquete.tot } : null,
      waves: Object.entries(data.enquetes ?? {}).map(([year, { van, tot, leden }]) => ({
        ...emptyWave(Number(year)),
        period: { from: van, to: tot },
        members: leden ?? null,
      })),
      ...(unwritten.length > 0 && { unwritten }),
      ...readAttachments(data.bijlagen),
      intro: proseOf(wording.value, introOf(value.body, headings)),
      dot: sections.find((s) => isDot(s.title))?.prose ?? '',
      // A second one is told, and kept where it stands.
      sections: sections.filter((s) => s !== sections.find(({ title }) => isDot(title))),
      ...linesOf(sections),
    },
    problems: found,
  }
}

/** A line with no more than the name of the dot on the horizon, that was meant as its heading. */
const NEAR_DOT = new RegExp(`^[ \\t]*(#{0,6})([*_]{0,3})(${DOTS.join('|')})[*_:. \\t]*\\r?$`, 'im')

function nearDot({ file, text }: Source, body: Range): ReaderProblem[] {
  const found = NEAR_DOT.exec(text.slice(body.start, body.end))
  if (!found) return []
  const [shown, hashes = '', marks, title = ''] = [found[0].trim(), found[1], found[2], found[3]]
  const start = body.start + found.index + found[0].search(/\S/)
  const cause = hashes !== '' ? 'space' : marks !== '' ? 'bold' : 'plain'
  const args = { shown, cause, wanted: `## ${title}`, sure: cause !== 'plain' } as const
  return [{ id: 'bijna-kop', args, file, at: { range: { start, end: start + shown.length } } }]
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
    journal: [],
    decisions: [],
    themes: [],
    ballots: null,
    invalidBallots: 0,
    waves: [],
  }
}

/** An earlier survey of which nothing could be read. */
export function emptyWave(year: number): Wave {
  return { year, period: null, members: null, ballots: null, invalidBallots: 0 }
}

/** What stands above the first section, in front of the title and behind it. */
function introOf(body: Range, headings: Heading[]): Range[] {
  const title = headings[0]?.depth === 1 ? headings[0] : undefined
  const end = headings.find((h) => h !== title)?.start ?? body.end
  return title
    ? [
        { start: body.start, end: title.start },
        { start: title.next, end },
      ]
    : [{ start: body.start, end }]
}
