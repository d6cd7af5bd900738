/** A new item at the end of its section, which is made in its place where it isn't there yet. */
import type { TextEdit } from '../diagnostics/text-edit.ts'
import { SECTION_HEADINGS } from '../plan/body/headings.ts'
import { named, SECTIONS } from '../plan/body/section-names.ts'
import type { Item } from '../plan/model.ts'
import type { Source } from '../plan/source.ts'
import { belowHeading, cutOf, headingLanguage } from './text/cut.ts'
import { block, endOfProse, insertAt } from './text/insert.ts'
import type { Manner } from './text/part.ts'

/** What stands in the file of a new item: its heading as Markdown, its id, and its text, which may be empty. */
export interface NewItem {
  kind: Item['kind']
  heading: string
  id: string
  prose: string
}

/** The edits that add an item. */
export function newItem(source: Source, { kind, heading, id, prose }: NewItem, manner: Manner): TextEdit[] {
  return inSection(source, kind, [`### ${heading} {#${id}}`, ...(prose === '' ? [] : ['', prose])], manner)
}

/** The edits that put lines at the end of a section. What stands above the heading that follows, such as an excuse, stays there. */
export function inSection(
  source: Source,
  of: Item['kind'],
  lines: readonly string[],
  { referee, language }: Manner,
): TextEdit[] {
  const { text } = source
  const cut = cutOf(source, referee)
  const sectionOf = (kind: Item['kind']) => cut.sections.find(({ title }) => named(title, SECTIONS) === kind)
  const own = sectionOf(of)
  if (own) return insertAt(text, endOfProse(text, belowHeading(cut, own)), lines)
  const all = [`## ${SECTION_HEADINGS[of][headingLanguage(cut, language)]}`, '', ...lines]
  const order = Object.keys(SECTION_HEADINGS) as Item['kind'][]
  const place = order.indexOf(of)
  const [before] = order
    .slice(0, place)
    .reverse()
    .flatMap((kind) => sectionOf(kind) ?? [])
  const [later] = order.slice(place + 1).flatMap((kind) => sectionOf(kind) ?? [])
  const range = before ? belowHeading(cut, before) : { start: cut.body.start, end: later?.start ?? cut.body.end }
  const end = endOfProse(text, range)
  return end > cut.body.start ? insertAt(text, end, all) : block(text, cut.body.start, [all])
}
