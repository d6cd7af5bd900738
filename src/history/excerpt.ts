/** One item's part of a theme file: what its other items say costs no reading, and what is wrong with them hides nothing. */
import { TRICKY } from '../plan/outline.ts'

const SECTION = /^(?:uitdagingen|wensen|projecten):[ \t]*(?:#.*)?$/
/** A line without a value: empty, or only a comment. */
const VOID = /^\s*(?:#.*)?$/
/** A comment that ends on its own line hides no heading. */
const COMMENT = /^ {0,3}<!--(?:(?!-->).)*-->[ \t]*$/gm

/**
 * A theme file with the facts, the section and the heading of this id only, in which it reads the same. `absent` where the file surely
 * hasn't got it; null where only the whole file can tell.
 */
export function excerptOf(text: string, id: string): { text: string } | 'absent' | null {
  const parts = /^[\w-]+$/.test(id) ? partsOf(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')) : null
  if (parts === null) return null
  if (!text.includes(id)) return 'absent'
  const facts = factsOf(parts.front, id)
  const item = itemIn(parts.body, id)
  if (facts === null || item === null) return null
  if (item === 'absent') return facts.length === 0 ? 'absent' : null
  return { text: ['---', 'thema: t', ...facts, '---', '', item].join('\n') }
}

/** Front matter and body; null where the fences are not the ordinary ones, or a conflict stands between the lines. */
function partsOf(text: string): { front: string; body: string } | null {
  const opening = /^---[ \t]*\n/.exec(text)?.[0]
  const close = text.indexOf('\n---', 3)
  const closing = /^\n---[ \t]*(?:\n(?=\n)|\n?$)/.exec(text.slice(close))?.[0]
  if (opening === undefined || close === -1 || closing === undefined || /^(?:<{7}|>{7})/m.test(text)) return null
  return { front: text.slice(opening.length, close + 1), body: text.slice(close + closing.length) }
}

/** The lines of its facts, below the name of their section; null where they are written in a way that isn't sure. */
function factsOf(front: string, id: string): string[] | null {
  const name = `(["']?)${id}\\1[ \\t]*:(?=\\s|$)`
  const key = new RegExp(`^ +${name}`)
  const found = new Map<string, string[]>()
  let [section, indent] = ['', 0]
  let own: string[] | null = null
  for (const line of front.split('\n')) {
    const depth = line.length - line.trimStart().length
    if (VOID.test(line)) own?.push(line)
    else if (depth === 0) [section, indent, own] = [SECTION.test(line) ? line : '', 0, null]
    else if (section !== '') {
      if (indent === 0) indent = depth
      if (depth <= indent) own = null
      if (depth === indent && key.test(line)) {
        if (found.has(section)) return null
        own = [line]
        found.set(section, own)
      } else own?.push(line)
    }
  }
  // Its name as a key in any other form, such as between braces.
  const named = front.match(new RegExp(`(?:^|[\\s{,])${name}`, 'gm'))?.length ?? 0
  if (named !== found.size) return null
  const facts = [...found].flatMap(([below, lines]) => [below, ...trimmed(lines)])
  // A brace may close further to the left than what it holds.
  return count(facts, /[[{]/g) === count(facts, /[\]}]/g) ? facts : null
}

const count = (lines: readonly string[], mark: RegExp): number => lines.join('\n').match(mark)?.length ?? 0

/** Without what may belong to the item below. */
function trimmed(lines: readonly string[]): string[] {
  return lines.slice(0, lines.findLastIndex((line) => !VOID.test(line)) + 1)
}

/** The item below the heading of its section. A body that a scan of lines can't be sure of is left whole. */
function itemIn(body: string, id: string): string | 'absent' | null {
  const plain = !TRICKY.test(body.replace(COMMENT, ''))
  const mark = `{#${id}}`
  let section: string | null = null
  let start: number | null = null
  let end = body.length
  for (const { 0: line, 1: marks = '', index } of body.matchAll(/^(#{1,6})(?=[ \t]|$).*$/gm)) {
    const depth = marks.length
    if (start !== null && end === body.length && depth <= 3) end = index
    if (depth <= 2 && start === null) section = depth === 2 ? line : null
    if (!line.includes(mark)) continue
    // Twice, or where no item can be.
    if (start !== null || depth !== 3 || section === null) return null
    start = index
  }
  if (start === null || section === null) return plain && !body.includes(mark) ? 'absent' : null
  return plain ? [section, '', body.slice(start, end)].join('\n') : body
}
