/** The headings that a plan file is read by, in Dutch and in English: its sections, the parts of an item, and what comes close to one. */
import { bareName } from '../../diagnostics/bare.ts'
import { distance, nearest, slipOf } from '../../diagnostics/suggest.ts'
import type { Item } from '../model.ts'

/** The sections of a theme file that hold items, by heading. */
export const SECTIONS: Record<string, Item['kind']> = {
  Uitdagingen: 'challenge',
  Wensen: 'wish',
  Projectvoorstellen: 'project',
  Challenges: 'challenge',
  Wishes: 'wish',
  Projects: 'project',
  'Project proposals': 'project',
}
const ENGLISH_SECTIONS = ['Challenges', 'Wishes', 'Projects', 'Project proposals']

/** The heading of the part that holds the whys of a wish. */
export const WHYS_HEADING = { nl: 'Vraag achter de vraag', en: 'Question behind the question' } as const

const DUTCH_PARTS = { [WHYS_HEADING.nl]: 'whys', Voortgang: 'journal', Besluiten: 'decisions' } as const
/** The parts of an item that are read as data, by heading. */
export const PARTS = {
  ...DUTCH_PARTS,
  [WHYS_HEADING.en]: 'whys',
  Progress: 'journal',
  Decisions: 'decisions',
} as const

/**
 * The parts of a project that are read under exactly this heading. What comes close to one stays a subheading of the text, as it always
 * was: plans have headings such as "Resultaten" of their own.
 */
export const PROJECT_PARTS = {
  Mijlpalen: 'milestones',
  Acties: 'actions',
  Resultaat: 'result',
  Milestones: 'milestones',
  Actions: 'actions',
  Result: 'result',
} as const

/** The parts that a theme and a kring have too, as sections of their own. */
export const FRAME_PARTS = {
  Voortgang: 'journal',
  Besluiten: 'decisions',
  Progress: 'journal',
  Decisions: 'decisions',
} as const
export type FramePart = (typeof FRAME_PARTS)[keyof typeof FRAME_PARTS]

export type PartName = (typeof PARTS)[keyof typeof PARTS] | (typeof PROJECT_PARTS)[keyof typeof PROJECT_PARTS]

/** The kinds of item that have each part. */
const OWNERS: Record<(typeof PARTS)[keyof typeof PARTS], readonly Item['kind'][]> = {
  whys: ['wish'],
  journal: ['challenge', 'wish', 'project'],
  decisions: ['challenge', 'wish', 'project'],
}

/** The heading of a kring's page under which its dot on the horizon stands, in either language. */
export const DOTS = ['Stip op de horizon', 'Dot on the horizon'] as const

/** Whether a title is that heading, whatever its case. */
export const isDot = (title: string): boolean => DOTS.some((name) => name.toLowerCase() === title.toLowerCase())

/** Whether a file's sections have English names. In a Dutch one, a word near `Progress` is a word like any other. */
export function isEnglish(headings: readonly { depth: number; title: string }[]): boolean {
  const names = ENGLISH_SECTIONS.map((name) => name.toLowerCase())
  return headings.some(({ depth, title }) => depth === 2 && names.includes(title.toLowerCase()))
}

/** The parts that a file may come close to. */
export function partsOf(english: boolean): Record<string, PartName> {
  return english ? PARTS : DUTCH_PARTS
}

/** A known heading: its name as it should be written, and the depth at which it is read. */
export interface Known {
  name: string
  depth: 2 | 4
}

const NUMBER =
  /^(?:(?:deel|hoofdstuk|part|chapter)[ \t]+)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])(?:[.):]+[ \t]*|[ \t]*[–—-][ \t]*|[ \t]+)/i

/** A title without what people put around one: a number in front, a colon behind. */
function bare(title: string): string {
  return title
    .replace(NUMBER, '')
    .replace(/[ \t]*[:.;]+$/, '')
    .trim()
    .toLowerCase()
}

const known = (names: Record<string, unknown>, depth: Known['depth']): Known[] =>
  Object.keys(names).map((name) => ({ name, depth }))
const ALL = {
  dutch: [...known(SECTIONS, 2), ...known(DUTCH_PARTS, 4)],
  either: [...known(SECTIONS, 2), ...known(PARTS, 4)],
}

/** Every heading that is read, as people may type it. */
export const NAMES: readonly string[] = ALL.either.map(({ name }) => name)

/** The section or part that a title names, whatever its case, number or colon; English parts only in an English file. */
export function knownHeading(title: string, english: boolean): Known | null {
  const [lower, wanted] = [title.toLowerCase(), bare(title)]
  const names = english ? ALL.either : ALL.dutch
  return names.find(({ name }) => [lower, wanted].includes(name.toLowerCase())) ?? null
}

/** The part that a title names below a kind of item, or can only be a typing mistake of. */
export function knownPart(title: string, english: boolean, kind: Item['kind'] | undefined): Known | null {
  const found = knownHeading(title, english)
  if (found) return found.depth === 4 ? found : null
  const task = kind === 'project' ? Object.keys(PROJECT_PARTS).find((name) => name.toLowerCase() === bare(title)) : null
  if (task) return { name: task, depth: 4 }
  const slip = slipOf(title, Object.keys(partsOf(english)))
  return slip === null ? null : { name: slip, depth: 4 }
}

/** The part of a project that a title names, whatever its case, number or colon. */
export function projectPart(title: string): PartName | null {
  return named(bare(title), PROJECT_PARTS)
}

/** What a section of a theme or a kring holds, where that is read as dated lines. */
export function framePart(title: string): FramePart | null {
  const known = knownHeading(title, true)
  return known === null ? null : named(known.name, FRAME_PARTS)
}

/** What a title stands for among some names, in any case. */
export function named<T>(title: string, names: Record<string, T>): T | null {
  const found = Object.keys(names).find((name) => name.toLowerCase() === title.toLowerCase())
  return found === undefined ? null : (names[found] ?? null)
}

/** The kinds of item that have the part of that name; null where it is none. */
export function ownersOf(name: string): readonly Item['kind'][] | null {
  const part = named(name, PARTS)
  return part !== null ? OWNERS[part] : named(name, PROJECT_PARTS) !== null ? ['project'] : null
}

/** Whether a kind of item has the part of that name. */
export function isPartOf(name: string, kind: Item['kind'] | undefined): boolean {
  return kind !== undefined && ownersOf(name)?.includes(kind) === true
}

/** The part that a title comes close to. */
export function partMeant(title: string, names: Record<string, unknown>): string | null {
  const lower = title.toLowerCase()
  // A piece of the name is further away than a typing mistake.
  const piece = Object.keys(names).find(
    (name) =>
      lower.length > 5 && (name.toLowerCase().includes(lower) || name.toLowerCase().startsWith(lower.slice(0, 6))),
  )
  return nearest(title, Object.keys(names)) ?? piece ?? null
}

/** The singular and short forms of each section. */
const FORMS: readonly [RegExp, string][] = [
  [/^uitdaging$/, 'Uitdagingen'],
  [/^wens$/, 'Wensen'],
  [/^(?:project[- ]?)?voorstel(?:len)?$|^project(?:en)?$/, 'Projectvoorstellen'],
  [/^challenge$/, 'Challenges'],
  [/^wish$/, 'Wishes'],
  [/^(?:project[- ]?)?proposals?$/, 'Project proposals'],
]
const WORDS =
  /(?<!\p{L})(?:uitdaging(?:en)?|wens(?:en)?|projectvoorstel(?:len)?|project(?:en)?|challenges?|wish(?:es)?|projects|proposals?)(?!\p{L})/iu

/**
 * The section that a title looks like: with a number or colon, in another form, or with a typing mistake. Other words that happen to
 * look alike, such as `Kansen`, are free.
 */
export function sectionMeant(title: string): string | null {
  if (title.length > 80) return null
  const wanted = bare(title)
  const exact = Object.keys(SECTIONS).find(
    (name) => name.toLowerCase() === wanted || bareName(name) === bareName(wanted),
  )
  const form = FORMS.find(([pattern]) => pattern.test(wanted))?.[1]
  return exact ?? form ?? Object.keys(SECTIONS).find((name) => isTypo(wanted, name.toLowerCase())) ?? null
}

/** Short words are easily other words: of those only one mistake counts, and not in the first letter. */
function isTypo(title: string, name: string): boolean {
  const short = name.length < 9
  return (!short || title.charAt(0) === name.charAt(0)) && distance(title, name) <= (short ? 1 : 2)
}

/** The section whose name is a word of a title, such as `Wensen van leden`: with items below it, it was meant as that one. */
export function sectionNamedIn(title: string): string | null {
  const word = WORDS.exec(title)?.[0]
  return word === undefined ? null : sectionMeant(word)
}
