/** The blocks of a document as paragraphs and tables of a Word file. */
import { type FileChild, type Paragraph, Tab, TextRun } from 'docx'
import type { Heading, List, ListItem, Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast'
import { startsRight } from '../right-to-left.ts'
import { DEEPEST, type Draft, listName, type Place, styleAt } from './draft.ts'
import { figure, photo } from './figure.ts'
import { bookmarked, runs, textRuns } from './inline.ts'
import { NOTES } from './kinds.ts'
import { FRAMES } from './look.ts'
import { numbers } from './numbers.ts'
import { paragraph } from './paragraph.ts'
import { table } from './table.ts'
import { classesOf, plainText } from './text.ts'
import { toc } from './toc.ts'

export const OPEN: Place = { frame: null, depth: 0, base: 'Normal' }

/** The blocks in order; two tables never touch, or Word would make one of them. */
export function blocks(nodes: readonly RootContent[], draft: Draft, place: Place): FileChild[] {
  return nodes.flatMap((node, i) => {
    const [before, next] = [nodes[i - 1]?.type, nodes[i + 1]?.type]
    const afterTable = isTable(nodes[i - 1])
    const introduces = node.type === 'paragraph' && (next === 'figure' || (before === 'heading' && next === 'table'))
    if (introduces) return [plain(node, draft, place, afterTable ? 'AfterTable' : place.base, true)]
    if (node.type === 'paragraph' && afterTable) return [block(node, draft, place, 'AfterTable')].flat()
    if (afterTable && (isTable(node) || node.type === 'list' || (node.type === 'figure' && node.title === undefined)))
      return [gap(draft), ...block(node, draft, place)]
    return block(node, draft, place, place.base, isLegend(nodes[i + 1]))
  })
}

/** It explains the signs of what stands above it. */
const isLegend = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && classesOf(node).includes('legend')

/** Key figures are drawn as a table too. */
const isTable = (node: RootContent | undefined): boolean => node?.type === 'table' || isNumbers(node)
const isNumbers = (node: RootContent | undefined): boolean =>
  node?.type === 'list' && classesOf(node).includes('numbers')

/** A paragraph without words, where a table would touch another or the end of the page. */
export const gap = (draft: Draft): Paragraph => paragraph([], styleAt(draft, 'Gap', OPEN))

function block(node: RootContent, draft: Draft, place: Place, base = place.base, explained = false): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, draft, place)]
    case 'paragraph':
      return [plain(node, draft, place, base)]
    case 'list':
      return list(node, draft, place, explained)
    case 'table':
      return [table(node, draft)]
    case 'blockquote':
      return blocks(node.children, draft, { ...place, base: 'Quote' })
    case 'code':
      return node.value.split('\n').map((line) => paragraph(textRuns(line), styleAt(draft, 'CodeBlock', place)))
    case 'figure':
      return figure(node, draft, place)
    case 'photo':
      return photo(node, draft, place)
    case 'group': {
      const classes = classesOf(node)
      if (classes.includes('toc')) return toc(node, draft)
      if (classes.includes('cover')) return blocks(node.children, draft, { ...OPEN, base: 'Subtitle' })
      return blocks(node.children, draft, { ...place, frame: frameOf(classes) ?? place.frame })
    }
    case 'thematicBreak':
      return []
    default: {
      // Anything else keeps its words.
      const children = 'children' in node ? (node.children as PhrasingContent[]) : null
      const content = children ? runs(children, draft) : textRuns(plainText(node))
      return content.length > 0 ? [paragraph(content, styleAt(draft, base, place))] : []
    }
  }
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The frame of the most precise class that has one: a project before a card. */
function frameOf(classes: readonly string[]): string | null {
  return classes.map(pascal).findLast((name) => FRAMES[name] !== undefined) ?? null
}

/** The level of a heading is its place below those above it, so that none is skipped. */
function heading(node: Heading, draft: Draft, place: Place): FileChild {
  const right = startsRight(plainText(node))
  const anchor = node.data?.hProperties?.['id']
  const content = bookmarked(runs(node.children, draft), anchor, draft)
  if (node.depth === 1) return paragraph(content, styleAt(draft, 'Title', OPEN), right)
  while ((draft.outline.at(-1) ?? 0) >= node.depth) draft.outline.pop()
  draft.outline.push(node.depth)
  const level = Math.min(5, draft.outline.length)
  // The table of contents lists what is called Heading 1 and 2, so what it leaves out is called otherwise.
  const unlisted = level <= 2 && draft.listed.size > 0 && !draft.listed.has(String(anchor))
  const style = styleAt(draft, unlisted ? `Heading${level}Plain` : `Heading${level}`, place)
  return paragraph(content, style, right)
}

/** `keepNext`: it introduces what follows. */
function plain(node: MdParagraph, draft: Draft, place: Place, base: string, keepNext = false): FileChild {
  const classes = classesOf(node)
  const inside = { frame: frameOf(classes) ?? place.frame }
  const own = classes.flatMap((name) => NOTES[name] ?? []).at(-1) ?? (isLabel(node) ? 'Label' : undefined)
  const style = styleAt(draft, own ?? base, inside)
  return paragraph(runs(node.children, draft), style, startsRight(plainText(node)), keepNext ? { keepNext } : {})
}

/** A paragraph of nothing but bold words and a colon stays with what it announces. */
function isLabel({ children }: MdParagraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong' && plainText(children[0]).endsWith(':')
}

/** Lists whose entries are lines of their own, without a mark. */
const UNMARKED: Readonly<Record<string, string>> = {
  top: 'Top',
  counts: 'Counts',
  attention: 'Attention',
  facts: 'Facts',
  legend: 'Legend',
}

/** `explained`: what follows says what its signs are. */
function list(node: List, draft: Draft, place: Place, explained: boolean): FileChild[] {
  if (isNumbers(node)) return [numbers(node, draft)]
  const unmarked = classesOf(node).flatMap((name) => UNMARKED[name] ?? [])[0]
  if (unmarked !== undefined) {
    const last = node.children.length - 1
    return node.children.flatMap((item, i) =>
      line(
        item,
        draft,
        { ...place, base: unmarked },
        unmarked === 'Facts' ? i < last : isEdge(i, last) || (explained && i === last),
      ),
    )
  }
  const depth = Math.min(DEEPEST, place.depth + 1)
  const reference = listName(draft, place, node.ordered ? (node.start ?? 1) : null)
  const suffix = depth === 1 ? '' : String(depth)
  const inside = { ...place, depth, base: `ListContinue${suffix}` }
  const end = node.children.length - 1
  const isShort = end < SHORT.entries && plainText(node).length < SHORT.letters
  return node.children.flatMap((item, i) => {
    const [first, ...rest] = item.children
    const words = first?.type === 'paragraph' ? first.children : []
    const style = styleAt(draft, `${node.ordered ? 'ListNumber' : 'ListBullet'}${suffix}`, place)
    const numbering = { reference, level: depth - 1, instance: 0 }
    const marked = paragraph(runs(words, draft), style, startsRight(words.map(plainText).join('')), {
      numbering,
      ...((isShort ? i < end : isEdge(i, end)) && { keepNext: true }),
    })
    return [marked, ...blocks(first?.type === 'paragraph' ? rest : item.children, draft, inside)]
  })
}

/** A list of so little stays on one page. */
const SHORT = { entries: 6, letters: 1000 }

/** The first entry stays with the second and the last but one with the last, so that none stands alone at the end of a page. */
const isEdge = (i: number, last: number): boolean => last > 0 && (i === 0 || i === last - 1)

/** The words in bold that a line may begin with, by the style of the line. */
const LEADERS: Readonly<Record<string, string>> = { Facts: 'FactLabel', Top: 'Rank' }

/** An entry as a line of its own; a tab leads from a label or place to what it is about, so that those stand below each other. */
function line(item: ListItem, draft: Draft, place: Place, keepNext: boolean): FileChild[] {
  const [first, ...rest] = item.children
  const leader = LEADERS[place.base]
  const label = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph') return blocks(item.children, draft, place)
  if (leader === undefined || label?.type !== 'strong')
    return [plain(first, draft, place, place.base, keepNext), ...blocks(rest, draft, place)]
  const [space, ...after] = first.children.slice(1)
  const value = space?.type === 'text' && space.value === ' ' ? after : first.children.slice(1)
  const content = [
    ...runs(label.children, draft, { style: leader }),
    new TextRun({ children: [new Tab()] }),
    ...runs(value, draft),
  ]
  return [
    // What is known of an item stands together.
    paragraph(content, styleAt(draft, place.base, place), startsRight(plainText(first)), keepNext ? { keepNext } : {}),
    ...blocks(rest, draft, place),
  ]
}
