/** Cuts a body along its headings: the title, the sections, the items under them, and the parts of an item. */

import type { Range } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Item } from './model.ts'
import type { Heading } from './outline.ts'
import { PATTERNS } from './patterns.ts'
import type { ReaderProblem } from './problem.ts'

/** The sections of a theme file that hold items, by heading. */
const SECTIONS: Record<string, Item['kind']> = {
  Uitdagingen: 'challenge',
  Wensen: 'wish',
  Projectvoorstellen: 'project',
}

/** The heading of the part that holds the whys of a wish. */
export const WHYS_HEADING = 'Vraag achter de vraag'

/** The parts of an item that are read as data, by heading. */
const PARTS = { [WHYS_HEADING]: 'whys', Voortgang: 'journal', Besluiten: 'decisions' } as const
export type PartName = (typeof PARTS)[keyof typeof PARTS]

/** An item as it stands in the body: its heading, its prose and its named parts, as ranges of the file. */
export interface BodyItem {
  kind: Item['kind']
  heading: Heading
  id: string | null
  /** Its prose, and the free subheadings behind its named parts. */
  prose: Range
  more: Range[]
  parts: Partial<Record<PartName, Range>>
}

/** The cut body of a theme file. */
export interface ThemeBody {
  title: string | null
  intro: Range
  /** What stands under a section's heading before its first item. */
  leads: Partial<Record<Item['kind'], Range>>
  items: BodyItem[]
  /** Ids of headings that stand where no item can be: their facts are not loose, they have a finding already. */
  strays: Set<string>
}

/** Cuts the body of a theme file. Misspelt or repeated sections and items outside them are problems. */
export function cutTheme(
  file: string,
  headings: Heading[],
  body: Range,
): { value: ThemeBody; problems: ReaderProblem[] } {
  const problems: ReaderProblem[] = []
  const title = headings[0]?.depth === 1 ? headings[0] : null
  const rest = title ? headings.slice(1) : headings
  const value: ThemeBody = {
    title: title?.title ?? null,
    intro: { start: title?.next ?? body.start, end: rest[0]?.start ?? body.end },
    leads: {},
    items: [],
    strays: new Set(),
  }
  const seen = new Set<Item['kind']>()
  let sectioned = false
  let kind: Item['kind'] | null = null
  let current: BodyItem | null = null
  rest.forEach((heading, index) => {
    const before = index === 0 ? title : rest[index - 1]
    for (const problem of skippedLevel(file, heading, before, 4)) problems.push(problem)
    const content = { start: heading.next, end: rest[index + 1]?.start ?? body.end }
    if (heading.depth <= 2) {
      current = null
      sectioned ||= heading.depth === 2
      kind = named(heading, SECTIONS)
      const repeated = kind !== null && seen.has(kind)
      if (kind === null || repeated) problems.push(unknownPart(file, heading, SECTIONS, repeated))
      if (kind) {
        seen.add(kind)
        value.leads[kind] ??= content
      }
      if (heading.id !== null) value.strays.add(heading.id)
    } else if (heading.depth === 3) {
      current = null
      if (kind === null) {
        if (heading.id !== null) value.strays.add(heading.id)
        // An unknown section has been reported already; its items would only repeat it.
        if (!sectioned) {
          problems.push({
            id: 'item-zonder-sectie',
            args: { title: heading.title },
            file,
            at: { heading: heading.start },
          })
        }
        return
      }
      const id = readId(file, heading, problems)
      current = { kind, heading, id, prose: content, more: [], parts: {} }
      value.items.push(current)
    } else if (current) {
      const part = heading.depth === 4 ? named(heading, PARTS) : null
      if (part && !current.parts[part]) current.parts[part] = content
      else if (heading.depth === 4 && (part || misspelt(heading, PARTS)))
        problems.push(unknownPart(file, heading, PARTS, part !== null))
      // A free subheading belongs to the prose, also when a named part stands between.
      else if (Object.keys(current.parts).length === 0) current.prose.end = content.end
      else current.more.push({ start: heading.start, end: content.end })
    } else if (kind !== null) {
      const lead = value.leads[kind]
      if (lead) lead.end = content.end
    } else if (value.items.length === 0 && seen.size === 0) value.intro.end = content.end
  })
  return { value, problems }
}

/** A heading more than one level below the one before it; those above `from` have findings of their own. */
export function skippedLevel(
  file: string,
  heading: Heading,
  before: Heading | null | undefined,
  from: number,
): ReaderProblem[] {
  const { depth } = heading
  const expected = (before?.depth ?? 1) + 1
  if (depth < from || depth <= expected) return []
  return [{ id: 'kopniveau-overgeslagen', args: { depth, expected }, file, at: { heading: heading.start } }]
}

function readId(file: string, heading: Heading, problems: ReaderProblem[]): string | null {
  if (heading.id === null || !heading.idRange) return null
  if (PATTERNS.slug.test(heading.id)) return heading.id
  problems.push({ id: 'ongeldige-kop-id', args: { shown: heading.id }, file, at: { range: heading.idRange } })
  return null
}

function named<T>(heading: Heading, names: Record<string, T>): T | null {
  const found = Object.keys(names).find((name) => name.toLowerCase() === heading.title.toLowerCase())
  return found === undefined ? null : (names[found] ?? null)
}

function misspelt(heading: Heading, names: Record<string, unknown>): string | null {
  const title = heading.title.toLowerCase()
  // A part of the name, such as `Projecten` or `Voorstellen`, is further away than a typing mistake.
  const part = Object.keys(names).find(
    (name) =>
      title.length > 5 && (name.toLowerCase().includes(title) || name.toLowerCase().startsWith(title.slice(0, 6))),
  )
  return nearest(heading.title, Object.keys(names)) ?? part ?? null
}

function unknownPart(file: string, heading: Heading, names: Record<string, unknown>, repeated: boolean): ReaderProblem {
  const suggestion = repeated ? null : misspelt(heading, names)
  const args = { title: heading.title, suggestion, repeated }
  return { id: 'onbekend-onderdeel', args, file, at: { heading: heading.start } }
}
