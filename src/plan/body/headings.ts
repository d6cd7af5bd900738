/** The headings that the program writes, in both languages, in the order in which they stand. */
import type { Item } from '../model.ts'
import { type PartName, WHYS_HEADING } from './section-names.ts'

/** The heading of each part of an item, in the order in which the parts stand. */
export const PART_HEADINGS: Record<PartName, { nl: string; en: string }> = {
  whys: WHYS_HEADING,
  journal: { nl: 'Voortgang', en: 'Progress' },
  decisions: { nl: 'Besluiten', en: 'Decisions' },
  milestones: { nl: 'Mijlpalen', en: 'Milestones' },
  actions: { nl: 'Acties', en: 'Actions' },
  result: { nl: 'Resultaat', en: 'Result' },
}

/** The heading of each section of items, in the order in which the sections stand. */
export const SECTION_HEADINGS: Record<Item['kind'], { nl: string; en: string }> = {
  challenge: { nl: 'Uitdagingen', en: 'Challenges' },
  wish: { nl: 'Wensen', en: 'Wishes' },
  project: { nl: 'Projectvoorstellen', en: 'Project proposals' },
}
