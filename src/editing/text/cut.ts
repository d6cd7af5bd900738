/** The body of a plan file along its headings, for whoever puts something into it. */
import type { Range } from '../../diagnostics/finding.ts'
import { nearHeadings } from '../../plan/body/near-heading.ts'
import { type Heading, outline, type Referee } from '../../plan/body/outline.ts'
import { isEnglish, PARTS, PROJECT_PARTS } from '../../plan/body/section-names.ts'
import { cutTheme } from '../../plan/body/sections.ts'
import type { BodyItem, ThemeBody } from '../../plan/body/theme-body.ts'
import type { Item } from '../../plan/model.ts'
import type { Source } from '../../plan/source.ts'
import { split } from '../../plan/yaml/fence.ts'

export interface Cut extends ThemeBody {
  headings: Heading[]
  body: Range
}

/** The pieces of a body; of a kring's page only its headings mean something. */
export function cutOf(source: Source, referee: Referee): Cut {
  const { body } = split(source).value
  const headings = outline(source, body, referee)
  const near = nearHeadings(source, body, headings)
  return { ...cutTheme(source.file, headings, body, near.value).value, headings, body }
}

/** The nth item of its kind. */
export function itemIn({ items }: Cut, kind: Item['kind'], nth: number): BodyItem | undefined {
  return items.filter((item) => item.kind === kind)[nth]
}

/** A heading with all that stands below it, up to the next one that is no deeper. */
export function belowHeading({ headings, body }: Cut, heading: Heading): Range {
  const next = headings.find(({ start, depth }) => start > heading.start && depth <= heading.depth)
  return { start: heading.start, end: next?.start ?? body.end }
}

const ENGLISH = ['Progress', 'Decisions', 'Milestones', 'Actions', 'Result'].map((name) => name.toLowerCase())
const KNOWN = [...Object.keys(PARTS), ...Object.keys(PROJECT_PARTS)].map((name) => name.toLowerCase())

/** The language in which a file has its headings; `other` where it has none that says so. */
export function headingLanguage({ headings, sections }: Cut, other: 'nl' | 'en'): 'nl' | 'en' {
  if (isEnglish(headings)) return 'en'
  if (sections.length > 0) return 'nl'
  const part = headings.map(({ title }) => title.toLowerCase()).find((title) => KNOWN.includes(title))
  return part === undefined ? other : ENGLISH.includes(part) ? 'en' : 'nl'
}
