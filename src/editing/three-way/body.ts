/** Merges prose heading by heading: an item by its id wherever it stands, any other heading by its title and what it stands under. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Heading } from '../../plan/body/outline.ts'
import { FRAME_PARTS, named, PROJECT_PARTS } from '../../plan/body/section-names.ts'
import { headingTops } from '../text/tidy-body.ts'
import { mergedEntries } from './entries.ts'
import type { Renames } from './facts.ts'
import { mergedLines } from './lines.ts'
import { each, type Merging, marked, mergedKeys, type Sides } from './sides.ts'

/** A heading with what stands under it, up to the next one. Above the first there is one without lines of its own. */
interface Block {
  key: string
  /** The names of the headings that it stands under, and its own. */
  path: string[]
  depth: number
  /** The lines of the heading, with the comments right above it. */
  head: string
  /** What stands under it, with the empty lines around that. */
  prose: string
}

/** The blocks of a body, in order. */
export function blocksOf(text: string, body: Range, headings: readonly Heading[], renames: Renames): Block[] {
  const tops = headingTops(text, body, headings)
  const blocks: Block[] = [
    { key: '', path: [], depth: 0, head: '', prose: text.slice(body.start, tops[0] ?? text.length) },
  ]
  const above: { key: string; title: string }[] = []
  const counted = new Map<string, number>()
  const newName = new Map([...renames].map(([old, now]) => [old.slice(old.indexOf(' ') + 1), now]))
  for (const [i, { depth, id, title, next }] of headings.entries()) {
    above.length = Math.min(above.length, depth - 1)
    const parent = above.filter(Boolean).at(-1)?.key ?? ''
    const own = id !== null ? `#${newName.get(id) ?? id}` : depth === 1 ? '=' : `${parent}/${title.toLowerCase()}`
    const nth = counted.get(own) ?? 0
    counted.set(own, nth + 1)
    const key = nth === 0 ? own : `${own} ${nth}`
    above[depth - 1] = { key, title }
    const path = above.filter(Boolean).map((one) => one.title)
    const prose = text.slice(next, tops[i + 1] ?? text.length)
    blocks.push({ key, path, depth, head: text.slice(tops[i], next), prose })
  }
  return blocks
}

/** The merged text of a body. */
export function mergedBody(merging: Merging, sides: Sides<readonly Block[]>): string {
  const byKey = each(sides, (blocks) => new Map(blocks.map((block) => [block.key, block])))
  const keys = mergedKeys(each(sides, (blocks) => blocks.map(({ key }) => key)))
  const kept = keptIn(sides)
  const pieces = keys.flatMap((key): Piece[] => {
    const [base, ours, theirs] = [byKey.base.get(key), byKey.ours.get(key), byKey.theirs.get(key)]
    if (ours && theirs) return [{ text: mergedBlock(merging, base, ours, theirs), of: null, path: ours.path }]
    const one = ours ?? theirs
    if (!one || (base && !kept.has(key))) return []
    const of = kept.has(key) ? (ours ? 'ours' : 'theirs') : null
    return [{ text: one.head + one.prose, of, path: one.path }]
  })
  let text = ''
  for (let i = 0; i < pieces.length; i++) {
    const { of, path, text: first = '' } = pieces[i] ?? { of: null, path: [] }
    let lines = first
    while (of !== null && pieces[i + 1]?.of === of) lines = behind(lines, pieces[++i]?.text ?? '')
    if (of !== null) merging.conflicts.push({ path, ours: null, theirs: null, [of]: lines.trimEnd() })
    text = behind(
      text,
      of === null
        ? lines
        : marked(merging, of === 'ours' ? lines.trimEnd() : '', of === 'theirs' ? lines.trimEnd() : ''),
    )
  }
  return text
}

/** A part of the merged body; `of` is the side that has it where the other took it away. */
interface Piece {
  text: string
  of: 'ours' | 'theirs' | null
  path: string[]
}

/** What one side took away while the other has something else in it than there was: by the blocks that are to be kept for that. */
function keptIn({ base, ours, theirs }: Sides<readonly Block[]>): Set<string> {
  const before = new Map(base.map((block) => [block.key, block]))
  const kept = new Set<string>()
  for (const [side, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const there = new Set(other.map(({ key }) => key))
    const trails = trailsOf(side)
    for (const trail of trails) {
      const block = trail.at(-1)
      const was = block && before.get(block.key)
      if (!block || (was && (was.head + was.prose).trim() === (block.head + block.prose).trim())) continue
      for (const { key } of trail) if (before.has(key) && !there.has(key)) kept.add(key)
    }
    // With a heading is kept all that stands under it.
    for (const trail of trails) if (trail.some(({ key }) => kept.has(key))) kept.add(trail.at(-1)?.key ?? '')
  }
  return kept
}

/** Each block behind the ones that it stands under. */
function trailsOf(blocks: readonly Block[]): Block[][] {
  let trail: Block[] = []
  return blocks.map((block) => {
    trail = [...trail.filter(({ depth }) => depth < block.depth), block]
    return trail
  })
}

/** A block behind what there is, with an empty line between. */
function behind(text: string, block: string): string {
  if (text.trim() === '' || block === '') return text + block
  const ended = text.endsWith('\n') ? text : `${text}\n`
  return (/\n[ \t]*\n$/.test(ended) ? ended : `${ended}\n`) + block
}

function mergedBlock(merging: Merging, base: Block | undefined, ours: Block, theirs: Block): string {
  const head = mergedLines(merging, { base: base?.head ?? '', ours: ours.head, theirs: theirs.head }, ours.path)
  const said = each({ base: base?.prose ?? '', ours: ours.prose, theirs: theirs.prose }, inner)
  if (said.theirs === said.base || said.ours === said.theirs) return head + ours.prose
  if (said.ours === said.base) return head + framed(theirs.prose, ours.prose)
  const title = ours.path.at(-1) ?? ''
  const isList = named(title, FRAME_PARTS) !== null || named(title, PROJECT_PARTS) !== null
  const merged = (isList ? mergedEntries : mergedLines)(
    merging,
    each(said, (text) => (text === '' ? '' : `${text}\n`)),
    ours.path,
  )
  return head + framed(merged, ours.prose)
}

/** A text without the empty lines around it. */
const inner = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()

/** A text with the empty lines around it that another one has. */
function framed(text: string, like: string): string {
  const said = inner(text)
  const lead = /^(?:[ \t]*\n)*/.exec(like)?.[0] ?? ''
  if (said === '') return lead
  return (lead === '' ? '\n' : lead) + said + (like.slice(like.trimEnd().length) || '\n')
}
