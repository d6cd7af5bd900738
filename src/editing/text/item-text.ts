/** The text of one item in the body of a theme file: where it begins and ends, out of its file and into another. */
import type { Range } from '../../diagnostics/finding.ts'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import { codeBlocks, insideOf } from '../../plan/body/code.ts'
import { commentsIn } from '../../plan/body/comments.ts'
import { type Heading, outline } from '../../plan/body/outline.ts'
import { remarkReferee } from '../../plan/body/referee.ts'
import { isEnglish, named, SECTIONS } from '../../plan/body/section-names.ts'
import { cutTheme } from '../../plan/body/sections.ts'
import type { BodyItem } from '../../plan/body/theme-body.ts'
import type { Item } from '../../plan/model.ts'
import type { Source } from '../../plan/source.ts'
import { split } from '../../plan/yaml/fence.ts'
import { insertAt, lineEndOf } from './insert.ts'

/** An item in the text of its file: with the comments right above its heading, up to what is about the next one. */
export interface ItemText extends Range {
  item: BodyItem
}

/** The items of a file, in its order. */
export function itemTexts(source: Source): ItemText[] {
  const { body, headings, items } = cut(source)
  const begin = beginFinder(source.text, body, headings)
  return items.map((item) => {
    const next = headings.find(({ start, depth }) => start > item.heading.start && depth <= 3)
    return { item, start: begin(item.heading), end: next ? begin(next) : body.end }
  })
}

/** The item of a file that has an id; null where there isn't exactly one. */
export function itemTextOf(source: Source, id: string): ItemText | null {
  const [found, ...others] = itemTexts(source).filter(({ item }) => item.id === id)
  return found && others.length === 0 ? found : null
}

/** A file without an item. */
export function withoutItem({ text }: Source, { start, end }: Range): string {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (after.trim() !== '') return before + after
  return before.trimEnd() + (text.endsWith('\n') ? lineEndOf(text) : '')
}

/** The headings of the sections in a plan whose language that is, for those that a file lacks. */
const NAMES = {
  nl: { challenge: 'Uitdagingen', wish: 'Wensen', project: 'Projectvoorstellen' },
  en: { challenge: 'Challenges', wish: 'Wishes', project: 'Projects' },
} as const
const ORDER = ['challenge', 'wish', 'project'] as const

/** The edits that write an item as the last one of its section, which is made where it lacks, in the language of the file or else of the plans. */
export function insertItem(source: Source, kind: Item['kind'], lines: string, language: 'nl' | 'en'): TextEdit[] {
  const { body, headings } = cut(source)
  const { text } = source
  const begin = beginFinder(text, body, headings)
  const kindOf = ({ depth, title }: Heading): Item['kind'] | null => (depth <= 2 ? named(title, SECTIONS) : null)
  const section = headings.find((heading) => kindOf(heading) === kind)
  const endOf = (before: Heading | undefined): number =>
    Math.max(body.start, text.slice(0, before ? begin(before) : body.end).trimEnd().length)
  if (section) {
    const next = headings.find(({ start, depth }) => start > section.start && depth <= 2)
    return insertAt(text, endOf(next), [lines])
  }
  const later = headings.find((heading) => ORDER.indexOf(kindOf(heading) ?? kind) > ORDER.indexOf(kind))
  const any = headings.some((heading) => kindOf(heading) !== null)
  const name = NAMES[any ? (isEnglish(headings) ? 'en' : 'nl') : language][kind]
  return insertAt(text, endOf(later), [`## ${name}`, '', lines])
}

function cut(source: Source): { body: Range; headings: Heading[]; items: BodyItem[] } {
  const { body } = split(source).value
  const headings = outline(source, body, remarkReferee)
  return { body, headings, items: cutTheme(source.file, headings, body).value.items }
}

/** Tells where what is about a heading begins: at the comments right above it, and the excuses above those. */
function beginFinder(text: string, body: Range, headings: readonly Heading[]): (heading: Heading) => number {
  const inCode = insideOf(codeBlocks(text, body.start))
  const comments = commentsIn(text, body.start)
    .filter(({ start }) => !inCode(start))
    .reverse()
  const lineOf = (at: number): number => text.lastIndexOf('\n', at - 1) + 1
  return ({ start }) => {
    const from = headings.findLast((other) => other.start < start)?.next ?? body.start
    let begin = start
    for (const { start: open, end } of comments) {
      if (open < from || end > begin) continue
      const between = text.slice(end, begin)
      const line = lineOf(open)
      if (between.trim() !== '' || text.slice(Math.max(from, line), open).trim() !== '') break
      const apart = /\n[ \t]*\r?\n/.test(between)
      // Behind an empty line a comment is about the heading where it is an excuse, which stands above what it excuses.
      const joined = line > from && text.slice(lineOf(line - 1), line).trim() !== ''
      if (apart && (joined || !/^<!--\s*masterplan-negeer/i.test(text.slice(open, end)))) break
      begin = line
    }
    return begin
  }
}
