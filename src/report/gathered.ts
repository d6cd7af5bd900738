/** Chapters with nothing in them yet, told together at the end: an extract has no pages of headings with one sentence each. */
import type { Paragraph, RootContent } from 'mdast'
import { h, list, strong, text } from '../document/nodes.ts'
import type { SectionId } from '../plan/model.ts'
import type { Scribe } from './sections/scribe.ts'

/** What can be empty without that being news. */
const QUIET: ReadonlySet<SectionId> = new Set([
  'programma',
  'planning',
  'geld',
  'afweging',
  'prioriteiten',
  'agendas',
  'branches',
  'partners',
  'antwoorden',
])

/** The chapters in order; those that have one sentence only become lines of a list, from two on. The whole plan has them all. */
export function gathered(
  chapters: readonly { id: SectionId; nodes: RootContent[] }[],
  { words, audience }: Scribe,
): RootContent[] {
  const whole = audience.kind === 'all'
  // What is asked of the municipality is why it is written to.
  const addressed = audience.kind === 'municipality'
  const empty = chapters.filter(
    ({ id, nodes }) => !whole && QUIET.has(id) && !(addressed && id === 'partners') && isEmpty(nodes),
  )
  if (empty.length < 2) return chapters.flatMap(({ nodes }) => nodes)
  const lines = empty.map(({ nodes: [heading, sentence] }) => [
    strong([...('children' in (heading ?? {}) ? (heading as Paragraph).children : []), text(':')]),
    text(' '),
    ...((sentence as Paragraph | undefined)?.children ?? []),
  ])
  return [
    ...chapters.filter((one) => !empty.includes(one)).flatMap(({ nodes }) => nodes),
    h(2, words.report.notYet, 'nog-niet'),
    list(lines),
  ]
}

/** A heading and a sentence without a way to anything. */
const isEmpty = (nodes: readonly RootContent[]): boolean =>
  nodes.length === 2 &&
  nodes[0]?.type === 'heading' &&
  nodes[1]?.type === 'paragraph' &&
  nodes[1].children.every(({ type }) => type === 'text')
