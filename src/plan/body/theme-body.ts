/** The body of a theme file, cut along its headings, as ranges of the file. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Item } from '../model.ts'
import type { Heading } from './outline.ts'
import type { PartName } from './section-names.ts'

/** What stands under a heading, with that heading. */
export interface Headed extends Range {
  heading: Heading
}

/** An item as it stands in the body: its heading, its prose and its named parts, as ranges of the file. */
export interface BodyItem {
  kind: Item['kind']
  heading: Heading
  id: string | null
  /** Its prose, and the free subheadings behind its named parts. */
  prose: Range
  more: Range[]
  parts: Partial<Record<PartName, Headed>>
}

/** A section that holds no items: kept as it is, behind the section that it follows. */
export interface FreeBody extends Headed {
  after: Item['kind'] | null
}

/** The cut body of a theme file. */
export interface ThemeBody {
  title: Heading | null
  intro: Range[]
  /** The headings of the sections that hold items. */
  sections: Heading[]
  /** What stands under a section's heading before its first item. */
  leads: Partial<Record<Item['kind'], Range[]>>
  items: BodyItem[]
  free: FreeBody[]
  /** Ids of headings that stand where no item can be: their facts are not loose, they have a finding already. */
  strays: Set<string>
}

/** A body of which nothing is cut yet. */
export function emptyBody(): Omit<ThemeBody, 'title'> {
  return { intro: [], sections: [], leads: {}, items: [], free: [], strays: new Set() }
}

/** Adds a range to those before it, as one with the last where it stands right behind that. */
export function extend(ranges: Range[], range: Range): void {
  const last = ranges.at(-1)
  if (last && last.end === range.start) last.end = range.end
  else ranges.push({ ...range })
}

/** Gives an item a part, unless it has that one; whether it did. */
export function takePart(item: BodyItem | null, part: PartName, heading: Heading, content: Range): boolean {
  if (!item || item.parts[part] !== undefined) return false
  item.parts[part] = { heading, ...content }
  return true
}

/** Keeps text where it stands: with the item, the section or the introduction that it follows. */
export function keepIn(
  body: Omit<ThemeBody, 'title'>,
  { item, free, kind }: { item: BodyItem | null; free: FreeBody | null; kind: Item['kind'] | null },
  range: Range,
): void {
  if (item) {
    if (Object.keys(item.parts).length === 0) item.prose.end = range.end
    else extend(item.more, range)
  } else if (free) free.end = range.end
  else if (kind) {
    body.leads[kind] ??= []
    extend(body.leads[kind] ?? [], range)
  } else extend(body.intro, range)
}
