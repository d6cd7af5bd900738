/** The table of contents of a Word file: a field that Word can renew, with its entries already there as links. */
import { type FileChild, type ParagraphChild, Tab, TextRun, type XmlComponent } from 'docx'
import type { Link, List, PhrasingContent } from 'mdast'
import type { Group } from '../../document/nodes.ts'
import { startsRight } from '../right-to-left.ts'
import { type Draft, styleAt } from './draft.ts'
import { runs } from './inline.ts'
import { paragraph } from './paragraph.ts'
import { classesOf, plainText } from './text.ts'
import { BlockTag, field, tag } from './xml.ts'

interface Entry {
  level: number
  link: Link
}

/** Headings 1 and 2 as links. The numbers are reckoned here; a program that lays the file out puts in its own. */
const INSTRUCTION = 'TOC \\o "1-2" \\h \\z'

/** The anchors that a table of contents leads to. */
export function listedIn(node: Group): string[] {
  return entriesOf(node).map(({ link }) => link.url.slice(1))
}

export function toc(node: Group, draft: Draft): FileChild[] {
  const open = { frame: null }
  const title = node.children.find((child) => child.type === 'heading')
  const { open: before, close } = field(INSTRUCTION)
  const entries = entriesOf(node)
  if (entries.length === 0) return []
  const lines = entries.map(({ level, link }, i) => {
    const entry: (ParagraphChild | XmlComponent)[] = runs([{ ...link, children: link.children }], draft, { style: '' })
    const content = [
      ...(i === 0 ? before : []),
      ...entry,
      ...page(link, draft),
      ...(i === entries.length - 1 ? [close] : []),
    ]
    return paragraph(content, styleAt(draft, `Toc${level}`, open), startsRight(plainText(link)))
  })
  const gallery = tag('w:docPartObj', {}, [
    tag('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    tag('w:docPartUnique'),
  ])
  const heading = title
    ? [paragraph(runs(title.children as PhrasingContent[], draft), styleAt(draft, 'TocHeading', open))]
    : []
  return [new BlockTag('w:sdt', [tag('w:sdtPr', {}, [gallery]), tag('w:sdtContent', {}, [...heading, ...lines])])]
}

/** A tab and the number of the page, as a field that Word can count anew. */
function page({ url }: Link, { bookmarks, pages }: Draft): XmlComponent[] {
  const anchor = url.slice(1)
  const [bookmark, number] = [bookmarks.get(anchor), pages.get(anchor)]
  if (bookmark === undefined || number === undefined) return []
  const { open, close } = field(`PAGEREF ${bookmark} \\h`)
  return [new TextRun({ children: [new Tab()] }), ...open, new TextRun(String(number)), close]
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
