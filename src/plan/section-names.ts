/** The headings that a theme file is read by: its sections, the parts of an item, and what comes close to one of them. */
import { nearest, slipOf } from '../diagnostics/suggest.ts'
import type { Item } from './model.ts'

/** The sections of a theme file that hold items, by heading. */
export const SECTIONS: Record<string, Item['kind']> = {
  Uitdagingen: 'challenge',
  Wensen: 'wish',
  Projectvoorstellen: 'project',
}

/** The heading of the part that holds the whys of a wish. */
export const WHYS_HEADING = 'Vraag achter de vraag'

/** The parts of an item that are read as data, by heading. */
export const PARTS = { [WHYS_HEADING]: 'whys', Voortgang: 'journal', Besluiten: 'decisions' } as const

/**
 * The parts of a project that are read under exactly this heading. What comes close to one stays a subheading of the text, as it always
 * was: plans have headings such as "Resultaten" of their own.
 */
export const PROJECT_PARTS = { Mijlpalen: 'milestones', Acties: 'actions', Resultaat: 'result' } as const

/** The parts that a theme and a kring have too, as sections of their own. */
export const FRAME_PARTS = { Voortgang: 'journal', Besluiten: 'decisions' } as const
export type FramePart = (typeof FRAME_PARTS)[keyof typeof FRAME_PARTS]

export type PartName = (typeof PARTS)[keyof typeof PARTS] | (typeof PROJECT_PARTS)[keyof typeof PROJECT_PARTS]

/** The kinds of item that have each part. */
export const OWNERS: Record<(typeof PARTS)[keyof typeof PARTS], readonly Item['kind'][]> = {
  whys: ['wish'],
  journal: ['challenge', 'wish', 'project'],
  decisions: ['challenge', 'wish', 'project'],
}

/** A known heading: its name as it should be written, and the depth at which it is read. */
export interface Known {
  name: string
  depth: 2 | 4
}

/** A title without what people put around one: a number in front, a colon behind. */
function bare(title: string): string {
  return title
    .replace(/^(?:\d{1,2}|[a-z])[.)][ \t]+/i, '')
    .replace(/:$/, '')
    .trim()
    .toLowerCase()
}

const ALL: readonly Known[] = [
  ...Object.keys(SECTIONS).map((name) => ({ name, depth: 2 as const })),
  ...Object.keys(PARTS).map((name) => ({ name, depth: 4 as const })),
]

/** The section or part that a title names, whatever its case, number or colon. */
export function knownHeading(title: string): Known | null {
  const wanted = bare(title)
  return ALL.find(({ name }) => name.toLowerCase() === wanted) ?? null
}

/** The part that a title names, or can only be a typing mistake of. */
export function knownPart(title: string): Known | null {
  const found = knownHeading(title)
  if (found) return found.depth === 4 ? found : null
  const slip = slipOf(title, Object.keys(PARTS))
  return slip === null ? null : { name: slip, depth: 4 }
}

/** The part of a project that a title names, whatever its case, number or colon. */
export function projectPart(title: string): PartName | null {
  return named(bare(title), PROJECT_PARTS)
}

/** What a section of a theme or a kring holds, where that is read as dated lines. */
export function framePart(title: string): FramePart | null {
  const known = knownHeading(title)
  return known === null ? null : named(known.name, FRAME_PARTS)
}

/** What a title stands for among some names, in any case. */
export function named<T>(title: string, names: Record<string, T>): T | null {
  const found = Object.keys(names).find((name) => name.toLowerCase() === title.toLowerCase())
  return found === undefined ? null : (names[found] ?? null)
}

/** The name that a title comes close to. */
export function misspelt(title: string, names: Record<string, unknown>): string | null {
  const lower = title.toLowerCase()
  // A part of the name, such as `Projecten` or `Voorstellen`, is further away than a typing mistake.
  const part = Object.keys(names).find(
    (name) =>
      lower.length > 5 && (name.toLowerCase().includes(lower) || name.toLowerCase().startsWith(lower.slice(0, 6))),
  )
  return nearest(title, Object.keys(names)) ?? part ?? null
}
