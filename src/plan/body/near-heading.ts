/** Lines that were meant as headings and are none: for Markdown they are text, so that what they head would go unseen. */
import type { Range } from '../../diagnostics/finding.ts'
import { HIDDEN, withoutUnseen } from '../../diagnostics/unseen.ts'
import type { NearCause, ReaderProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { PATTERNS } from '../typed/patterns.ts'
import { codeBlocks, insideOf } from './code.ts'
import { commentsIn } from './comments.ts'
import { looseIds } from './loose-ids.ts'
import type { Heading } from './outline.ts'
import { isEnglish, type Known, knownHeading, NAMES } from './section-names.ts'

/** Such a line, as the heading that it would be. */
export interface NearHeading {
  heading: Heading
  cause: NearCause
  /** How it should be written. */
  wanted: string
  /** Whether it can only have been meant as that heading. */
  sure: boolean
  /** Whether what follows is certainly not of the heading before it. */
  splits: boolean
}

const BLANK = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
/** A line that may have been meant as a heading: hashes behind anything, bold words, an id, or no more than a name. A separator of lines begins none. */
const CANDIDATE = new RegExp(
  `^(?<![\\u2028\\u2029])(?:[ \\t>*+\\-\\d.)${HIDDEN}${BLANK}]*\\\\?[#＃]|[ \\t]*[*_].*[*_][ \\t:.]*(?:\\{#[^\\n\\r]*)?\\r?$|[ \\t]*(?:${NAMES.join('|')})[ \\t]*:?[ \\t]*\\r?$|[^\\n\\r]*\\{#[^{}\\n]*\\})[^\\n\\r]*`,
  'gim',
)
/** Hashes with spaces between them: to Markdown a heading of the first ones. */
const SPREAD = /^#+(?:[ \t]+#+)+[ \t]*(?=[^#\s])/
const HASHES = new RegExp(
  `^([ \\t${HIDDEN}${BLANK}]*)((?:>[ \\t]*|(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(\\\\?)([#＃]+)(.*)$`,
  'su',
)
const BOLD = /^[ \t]*([*_]{1,3})(?![*_\s])([^\n]*?[^*_\s:.])[:.]?\1[ \t:.]*(\{#[^{}\n]*\})?$/
const TAG = /\{#([^{}\n]*)\}$/
/** No heading is longer. */
const LONGEST = 300

/** The lines of a body that were meant as headings, and the ids that stand in no heading at all. */
export function nearHeadings(
  source: Source,
  body: Range,
  headings: readonly Heading[],
): { value: NearHeading[]; problems: ReaderProblem[] } {
  const { file, text } = source
  let next = 0
  let silent: ((offset: number) => boolean) | null = null
  const value: NearHeading[] = []
  const problems: ReaderProblem[] = []
  const english = isEnglish(headings)
  const taken = new Set(headings.map(({ id }) => id))
  CANDIDATE.lastIndex = body.start
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const [found, start] = [match[0].trimEnd(), match.index]
    while ((headings[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++
    const own = headings[next]
    if (own !== undefined && own.start <= start + found.length && !SPREAD.test(found)) continue
    silent ??= insideOf(
      [...codeBlocks(text, body.start), ...commentsIn(text, body.start)].sort((a, b) => a.start - b.start),
    )
    if (silent(start)) continue
    const line = { start, end: start + found.length }
    const near =
      found.length > LONGEST
        ? null
        : (hashed(found, start === firstLine(text, body), english) ??
          bold(found, amongItems(headings[next - 1], value.at(-1)), english) ??
          plain(text, line, found, english))
    if (near) {
      // An id that another heading has is a slip of its own.
      if (near.id !== null && near.id !== own?.id && taken.has(near.id)) near.sure = false
      else if (near.id !== null) taken.add(near.id)
      value.push(asNear(text, line, near))
      const { cause, wanted, sure } = value.at(-1) as NearHeading
      problems.push({
        id: 'bijna-kop',
        args: { shown: found.replace(/^[ \t]+/, ''), cause, wanted, sure },
        file,
        at: { range: line },
      })
      continue
    }
    for (const problem of looseIds(source, line, found, headings[next - 1])) problems.push(problem)
  }
  return { value, problems }
}

/** A line as a heading: its depth, its words, what is wrong, and how sure that is. */
interface Meant {
  depth: number
  title: string
  id: string | null
  cause: NearCause
  sure: boolean
  splits: boolean
}

function hashed(line: string, first: boolean, english: boolean): Meant | null {
  const spread = SPREAD.exec(line)?.[0]
  const together = spread === undefined ? line : `${spread.replace(/[ \t]/g, '')} ${line.slice(spread.length)}`
  const [, lead = '', inside = '', escaped = '', marks = '', rest = ''] = HASHES.exec(together) ?? []
  if (marks === '') return null
  const { title, id, known } = wordsOf(rest, english)
  const cause = spread === undefined ? causeOf(lead, inside, escaped, marks, rest) : 'spread'
  if (cause === null || title === '') return null
  const meant = known !== null || id !== null
  // A single hash begins a hashtag or a number as well, and a comment in indented code.
  if (marks.length === 1 && !meant && !(first && cause === 'space' && /^\p{Lu}/u.test(title))) return null
  const depth = known?.depth ?? (id !== null ? 3 : Math.min(marks.length, 6))
  const certain =
    ['space', 'blank', 'hidden', 'width', 'spread'].includes(cause) && /^\p{L}/u.test(title) && marks.length > 1
  return {
    depth,
    title: known?.name ?? title,
    id,
    cause,
    sure: meant || certain,
    splits: meant || (certain && depth <= 4),
  }
}

function causeOf(lead: string, inside: string, escaped: string, marks: string, rest: string): NearCause | null {
  if (inside !== '') return 'inside'
  if (escaped !== '') return 'escape'
  if (/[^ \t]/.test(lead)) return 'hidden'
  if (marks.includes('＃')) return 'width'
  if (marks.length > 6) return 'seven'
  if (/\t| {4}/.test(lead)) return 'indent'
  if (/^[ \t]/.test(rest)) return null
  return new RegExp(`^[${HIDDEN}${BLANK}]`).test(rest) ? 'blank' : 'space'
}

/** Whether a line stands where items do: right below the heading of a section, or below a line that was meant as one. */
function amongItems(heading: Heading | undefined, near: NearHeading | undefined): boolean {
  const above = near && near.heading.start > (heading?.start ?? -1) ? near : null
  if (above?.cause === 'bold' && above.heading.depth === 3) return true
  return knownHeading((above?.heading ?? heading)?.title ?? '', false)?.depth === 2
}

/** A line in bold that names a section or part, has an id, or stands as a title where items do. */
function bold(line: string, items: boolean, english: boolean): Meant | null {
  const [, , words = '', tag = ''] = BOLD.exec(line) ?? []
  const { title, id, known } = wordsOf(`${words} ${tag}`, english)
  const meant = known !== null || id !== null
  if (title === '' || (!meant && !(items && line.length <= 80 && !/[.!?:][*_]*$/.test(line)))) return null
  return { depth: known?.depth ?? 3, title: known?.name ?? title, id, cause: 'bold', sure: meant, splits: true }
}

/** A line that is no more than the name of a section or part, with nothing above it. */
function plain(text: string, { start, end }: Range, line: string, english: boolean): Meant | null {
  const known = knownHeading(line.trim(), english)
  if (!known || !/(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start).slice(-80))) return null
  // With text right behind it, it is the first line of a paragraph.
  if (!/^(?:\s*$|[ \t]*\r?\n[ \t]*(?:\r?\n|[-*+>]))/.test(text.slice(end, end + 80))) return null
  return { depth: known.depth, title: known.name, id: null, cause: 'plain', sure: false, splits: true }
}

function wordsOf(rest: string, english: boolean): { title: string; id: string | null; known: Known | null } {
  const said = withoutUnseen(rest)
    .trimStart()
    .replace(/(?<=[ \t])#+$/, '')
    .trim()
  const tag = TAG.exec(said)
  const id = tag?.[1] ?? null
  const title = tag ? said.slice(0, tag.index).trim() : said
  const whole = BOLD.exec(title)?.[2] ?? title
  return { title: whole, id: id !== null && PATTERNS.slug.test(id) ? id : null, known: knownHeading(whole, english) }
}

function asNear(text: string, line: Range, { depth, title, id, cause, sure, splits }: Meant): NearHeading {
  const newline = text.indexOf('\n', line.end)
  const next = newline === -1 ? text.length : newline + 1
  const heading: Heading = {
    depth,
    title,
    words: title,
    marked: 'no',
    id,
    idRange: null,
    start: line.start,
    end: line.end,
    next,
  }
  return { heading, cause, wanted: `${'#'.repeat(depth)} ${title}${id === null ? '' : ` {#${id}}`}`, sure, splits }
}

function firstLine(text: string, body: Range): number {
  return body.start + (/^\s*/.exec(text.slice(body.start, body.end))?.[0].length ?? 0)
}
