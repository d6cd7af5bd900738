/** The table of contents of a Word file: links, with the page of each as the reader's own program counts it. */
import { type FileChild, Tab, TextRun, type XmlComponent } from 'docx'
import type { Link, List, PhrasingContent } from 'mdast'
import type { Group } from '../../document/nodes.ts'
import { startsRight } from '../right-to-left.ts'
import { type Draft, styleAt } from './draft.ts'
import { runs } from './inline.ts'
import { paragraph } from './paragraph.ts'
import { classesOf, plainText } from './text.ts'
import { field } from './xml.ts'

interface Entry {
  level: number
  link: Link
}

/** The anchors that a table of contents leads to. */
export function listedIn(node: Group): string[] {
  return entriesOf(node).map(({ link }) => link.url.slice(1))
}

/**
 * The names of the chapters as links, and beside each a field for its page. Nobody knows here where a page of the reader's ends, so the
 * fields are empty until the reader's own program fills them in: LibreOffice when it opens the file, Word when it prints it or is asked to.
 * A field around the whole list would keep LibreOffice from doing so.
 */
export function toc(node: Group, draft: Draft): FileChild[] {
  const open = { frame: null }
  const title = node.children.find((child) => child.type === 'heading')
  const entries = entriesOf(node)
  if (entries.length === 0) return []
  const heading = title
    ? [
        paragraph(runs(title.children as PhrasingContent[], draft), styleAt(draft, 'TocHeading', open), false, {
          pageBreakBefore: draft.contentsApart,
        }),
      ]
    : []
  const lines = entries.map(({ level, link }, i) => {
    const content = [...runs([link], draft, { style: '' }), ...page(link, draft)]
    const stays = i < Math.min(TOGETHER, entries.length) - 1
    return paragraph(content, styleAt(draft, `Toc${level}`, open), startsRight(plainText(link)), { keepNext: stays })
  })
  return [...heading, ...lines]
}

/** The first so many entries stay together. */
const TOGETHER = 12

/** A tab and a field for the number of the page. */
function page({ url }: Link, { bookmarks }: Draft): XmlComponent[] {
  const bookmark = bookmarks.get(url.slice(1))
  if (bookmark === undefined) return []
  return [new TextRun({ children: [new Tab()] }), ...field(`PAGEREF ${bookmark} \\h`)]
}

function entriesOf(node: Group): Entry[] {
  if (!classesOf(node).includes('toc')) return []
  return node.children.flatMap((child) => (child.type === 'list' ? entriesIn(child, 1) : []))
}

function entriesIn(list: List, level: number): Entry[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child): Entry[] => {
      if (child.type === 'list') return entriesIn(child, Math.min(2, level + 1))
      const link = child.type === 'paragraph' ? child.children.find((part) => part.type === 'link') : undefined
      return link ? [{ level, link }] : []
    }),
  )
}
