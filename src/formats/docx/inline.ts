/** Words inside a paragraph of a Word file: runs with their marks, links, badges. */
import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Link, PhrasingContent } from 'mdast'
import { langOf } from '../../document/foreign.ts'
import type { Draft } from './draft.ts'
import { CHARACTERS } from './look.ts'
import { classesOf, clean, plainText, stretches } from './text.ts'

/** Languages as Word names them. */
const TAGS: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' }

export interface Marks {
  bold?: boolean
  italics?: boolean
  strike?: boolean
  /** A character style. */
  style?: string
  /** Another language than the document's. */
  lang?: string
}

/** The runs of these nodes. */
export function runs(nodes: readonly PhrasingContent[], draft: Draft, marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node) => run(node, draft, marks))
}

function run(node: PhrasingContent, draft: Draft, outer: Marks): ParagraphChild[] {
  const lang = langOf(node)
  const marks = lang === null ? outer : { ...outer, lang }
  switch (node.type) {
    case 'text':
      return textRuns(node.value, marks)
    case 'strong':
      return runs(node.children, draft, { ...marks, bold: true })
    case 'emphasis':
      return runs(node.children, draft, { ...marks, italics: true })
    case 'delete':
      return runs(node.children, draft, { ...marks, strike: true })
    case 'inlineCode':
      return textRuns(node.value, { ...marks, style: 'Code' })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'badge':
      // The words of a badge stay together.
      return textRuns(plainText(node).replaceAll(' ', '\u00a0'), { style: badgeStyle(classesOf(node)) })
    case 'link':
      return link(node, draft, marks)
    default:
      // Anything else keeps its words.
      return 'children' in node ? runs(node.children, draft, marks) : textRuns(plainText(node), marks)
  }
}

/** Text as runs, each in one direction. What the library would take for a placeholder of its own is cut in two. */
export function textRuns(value: string, { bold, italics, strike, style, lang }: Marks = {}): TextRun[] {
  const text = clean(value)
  return stretches(text).flatMap(({ text: stretch, rtl }) =>
    stretch.split(/(?<=\{)(?=[\w.-]+\})/).map(
      (part) =>
        new TextRun({
          text: part,
          ...(bold && { bold, boldComplexScript: bold }),
          ...(italics && { italics, italicsComplexScript: italics }),
          ...(strike && { strike }),
          ...(style !== undefined && { style }),
          ...(lang !== undefined && { language: { value: TAGS[lang] ?? lang } }),
          ...(rtl && { rightToLeft: true }),
        }),
    ),
  )
}

/** The style of the most precise class that has one: `signal-groen` before `signal`. */
function badgeStyle(classes: readonly string[]): string {
  const ids = classes.map((name) => name.replace(/(?:^|-)(\w)/g, (_, c: string) => c.toUpperCase()))
  return ids.reverse().find((id) => CHARACTERS[id] !== undefined) ?? 'Phase'
}

const WEB = /^(https?:|mailto:)/i

/** A link to a place in this document that exists, or to the web or a mail address; any other is its words. */
function link({ url, children }: Link, draft: Draft, marks: Marks): ParagraphChild[] {
  if (url.startsWith('#')) {
    const anchor = draft.bookmarks.get(url.slice(1))
    if (anchor === undefined) return runs(children, draft, marks)
    return [new InternalHyperlink({ anchor, children: runs(children, draft, { style: 'InternalLink', ...marks }) })]
  }
  const target = clean(url).replaceAll(' ', '%20')
  if (!WEB.test(target) || !URL.canParse(target)) return runs(children, draft, marks)
  const link = new URL(target).href
  return [new ExternalHyperlink({ link, children: runs(children, draft, { ...marks, style: 'Hyperlink' }) })]
}

/** The same runs with a bookmark around them, so that a link can lead here. */
export function bookmarked(
  content: ParagraphChild[],
  anchor: unknown,
  draft: Draft,
): (ParagraphChild | XmlComponent)[] {
  const name = typeof anchor === 'string' ? draft.bookmarks.get(anchor) : undefined
  if (name === undefined) return content
  const id = draft.nextId()
  return [new BookmarkStart(name, id), ...content, new BookmarkEnd(id)]
}
