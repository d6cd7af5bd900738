/**
 * Splits a plan file into front matter and body. gray-matter splits; our own scan goes first, because gray-matter runs
 * the language named after the fence, takes any line that begins with `---` for the end, and reads on without one.
 */
import matter from 'gray-matter'
import type { Range } from '../../diagnostics/finding.ts'
import { HIDDEN } from '../../diagnostics/unseen.ts'
import type { ReaderProblem, Reading } from '../problem.ts'
import type { Source } from '../source.ts'

/** The two parts of a file as ranges of its text. `yaml` is null where no front matter can be read. */
export interface Parts {
  yaml: Range | null
  body: Range
}

/** Facts take a few kilobytes; what takes more is no plan. */
export const LARGEST_YAML = 64 * 1024

const refuse = (): never => {
  throw new Error('refused: plan files hold data, never code')
}

// gray-matter looks the engine up by the language after the fence; every name it knows is taken away from it.
const REFUSED = Object.fromEntries(
  ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [name, { parse: refuse }]),
)

/** What may stand in front of a file unseen: a byte order mark is no part of its text, and anything more is told as a character. */
const UNSEEN = new RegExp(`^[${HIDDEN}]*`)

const SPLIT = new WeakMap<Source, Reading<Parts>>()

/** Finds front matter and body, once for all that ask. Where none can be read, that is a problem, and the body is what is
 * certainly no front matter. */
export function split(source: Source): Reading<Parts> {
  const known = SPLIT.get(source) ?? splitOnce(source)
  SPLIT.set(source, known)
  return known
}

/** The part of a file that is YAML: its front matter, or all of a file of settings. Empty where there is none. */
export function factsOf(source: Source): Range {
  const bom = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!source.file.endsWith('.md')) return { start: bom, end: source.text.length }
  return split(source).value.yaml ?? { start: bom, end: bom }
}

function splitOnce({ file, text }: Source): Reading<Parts> {
  const start = UNSEEN.exec(text)?.[0].length ?? 0
  const whole: Parts = { yaml: null, body: { start, end: text.length } }
  const fail = (problem: ReaderProblem, parts = whole): Reading<Parts> => ({ value: parts, problems: [problem] })

  const opening = lineAt(text, start)
  if (!opening.text.startsWith('---') || opening.text.startsWith('----')) {
    // A body that begins with facts would be taken for something else, so none of it is read.
    const body = { start: text.length, end: text.length }
    return fail(
      { id: 'geen-front-matter', args: {}, file, at: { range: { start, end: opening.end } } },
      { yaml: null, body },
    )
  }
  const language = opening.text.slice(3).trim()
  const closing = closingFence(text, opening.next)
  // Below a closing fence the body is still worth reading, whatever the front matter is.
  const below: Parts = closing ? { yaml: null, body: { start: closing.next, end: text.length } } : whole
  if (language !== '') {
    const range = { start: start + 3, end: opening.end }
    return fail({ id: 'front-matter-taal', args: { language }, file, at: { range } }, below)
  }
  const near = closing ? null : nearFence(text, opening.next)
  if (near) {
    const range = { start: near.start, end: near.end }
    const after = { start: near.next, end: text.length }
    return fail(
      { id: 'front-matter-streep', args: { line: near.text }, file, at: { range } },
      { yaml: null, body: after },
    )
  }
  if (!closing) {
    return fail(
      { id: 'open-front-matter', args: {}, file, at: { range: { start, end: opening.end } } },
      {
        yaml: null,
        body: { start: text.length, end: text.length },
      },
    )
  }
  if (!/^---[ \t]*$/.test(closing.text)) {
    const range = { start: closing.start, end: closing.end }
    return fail({ id: 'front-matter-streep', args: { line: closing.text }, file, at: { range } }, below)
  }
  // More than any front matter needs, and white space over which gray-matter would take minutes.
  const inner = text.slice(opening.next, closing.start)
  if (inner.length > LARGEST_YAML || /\s{200}/.test(inner)) {
    return fail({ id: 'te-diep', args: {}, file, at: { range: { start, end: opening.end } } }, below)
  }
  // Bare fences with facts between them need no gray-matter; a property test holds the two together.
  const plain = opening.text === '---' && closing.text === '---' && /^[A-Za-z]/m.test(inner)
  const { yaml, body } = plain
    ? { yaml: { start: start + 3, end: closing.start - 1 }, body: below.body }
    : byMatter(text, start)
  const second = secondDocument(text, closing.next)
  if (second) {
    const at = { range: { start: second.start, end: second.end } }
    return fail({ id: 'meer-documenten', args: {}, file, at }, { yaml, body: { start: second.next, end: text.length } })
  }
  if (yaml === null) {
    const range = { start, end: opening.end }
    return fail({ id: 'lege-front-matter', args: {}, file, at: { range } }, { yaml: null, body })
  }
  return { value: { yaml, body }, problems: [] }
}

/** The parts as gray-matter has them. */
function byMatter(text: string, start: number): Parts {
  let yaml: Range | null = null
  const { content } = matter(text.slice(start), {
    language: 'yaml',
    engines: {
      ...REFUSED,
      yaml: {
        parse(inner: string) {
          // gray-matter hands over everything behind the opening `---`, so the text is at a known offset.
          yaml = { start: start + 3, end: start + 3 + inner.length }
          return {}
        },
      },
    },
  })
  return { yaml, body: { start: text.length - content.length, end: text.length } }
}

const FACT =
  /^(?:thema|ambitie|nu|trekker|bijgewerkt|herzien|plaats|uitdagingen|wensen|projecten|kring|vastgesteld|horizon|enquetes?|indicatoren):(?:\s|$)/

/** Facts that go on behind the closing fence, up to a fence of their own: the line they begin with, and where they end. */
function secondDocument(text: string, from: number): Line | null {
  const first = lineAt(text, from)
  const facts = /^---[ \t]*$/.test(first.text) ? lineAt(text, first.next) : first
  if (!FACT.test(facts.text)) return null
  for (let line = lineAt(text, facts.next); ; line = lineAt(text, line.next)) {
    if (/^---[ \t]*$/.test(line.text)) return { ...first, next: line.next }
    // A heading or an empty line belongs to prose.
    if (/^(#|\s*$)/.test(line.text) || line.next >= text.length) return null
  }
}

/** The first line that begins with three dashes, whether it closes or only looks like it. */
function closingFence(text: string, from: number): Line | null {
  const newline = from < text.length ? text.indexOf('\n---', from - 1) : -1
  return newline === -1 ? null : lineAt(text, newline + 1)
}

/** Signs that were meant as a closing fence: other dashes, another number of them, space in front, or what closes facts elsewhere. */
const NEAR_FENCE = /^[ \t]*(?:[-–—]{2,}|[–—]|[*_=~+]{3,}|`{3,}|\.{2,}|…|([-.])(?: \1){2,})[ \t]*$/
/** What a line of facts begins with. */
const OF_FACTS = /^(?:\s|$|#(?!#)|-[ \t]|["'\p{L}\d][^:]*:(?:\s|$))/u
const TITLE = /^#{1,2} /

/** The line of such signs right below the facts or above the first heading, in a file that has no closing fence. */
function nearFence(text: string, from: number): Line | null {
  let found: Line | null = null
  let blank = false
  let facts = true
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    if (TITLE.test(line.text) && (blank || found)) return found
    const near = line.text.length < 80 && NEAR_FENCE.test(line.text)
    if (near && facts && !/^\s/.test(line.text)) return line
    facts &&= OF_FACTS.test(line.text)
    // Between the fence and the heading below it there is nothing.
    if (line.text.trim() !== '') found = near ? line : null
    blank = line.text.trim() === ''
  }
  return null
}

interface Line {
  start: number
  end: number
  next: number
  text: string
}

function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start)
  const next = newline === -1 ? text.length : newline + 1
  const end = newline === -1 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline
  return { start, end: Math.max(start, end), next, text: text.slice(start, Math.max(start, end)) }
}
