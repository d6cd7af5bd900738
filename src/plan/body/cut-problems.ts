/** What is told of headings that are not read where they stand. */
import type { Item } from '../model.ts'
import type { ReaderProblem } from '../problem.ts'
import { PATTERNS } from '../typed/patterns.ts'
import type { Heading } from './outline.ts'

/** A heading that names a section or part, at another depth or below another kind of item than that one. */
export function misplaced(
  file: string,
  { depth, title, id, start }: Heading,
  name: string,
  under: Item['kind'] | null,
  sure: boolean,
): ReaderProblem {
  const args = { shown: `${'#'.repeat(depth)} ${title}`, name, under, id, sure }
  return { id: 'onderdeel-verkeerde-plek', args, file, at: { heading: start } }
}

/** A heading that comes close to the name of a section or part; null for one that is there already. */
export function unknownPart(file: string, { title, start }: Heading, suggestion: string | null): ReaderProblem {
  const args = { title, suggestion, repeated: suggestion === null }
  return { id: 'onbekend-onderdeel', args, file, at: { heading: start } }
}

/** A task list of which the project has one already. */
export function unreadTask(file: string, { title, start }: Heading): ReaderProblem {
  return { id: 'taak-niet-gelezen', args: { line: title, what: 'repeated' }, file, at: { heading: start } }
}

/** An id behind a subheading; where items can be, it was meant as one. `section`: the one of another name that holds it. */
export function strayId(
  file: string,
  { id, title, start }: Heading,
  amongItems: boolean,
  section: Heading | null = null,
): ReaderProblem[] {
  if (id === null) return []
  if (section !== null)
    return [
      {
        id: 'id-zonder-item',
        args: { id, wanted: null, section: section.title },
        file,
        at: { heading: section.start },
      },
    ]
  const wanted = amongItems && PATTERNS.slug.test(id) ? `### ${title} {#${id}}` : null
  return [{ id: 'id-zonder-item', args: { id, wanted }, file, at: { heading: start } }]
}

/** The id of an item's heading; null without one that can be read. */
export function itemId(file: string, { id, idRange }: Heading): { id: string | null; problems: ReaderProblem[] } {
  if (id === null || !idRange || PATTERNS.slug.test(id)) return { id: idRange ? id : null, problems: [] }
  return { id: null, problems: [{ id: 'ongeldige-kop-id', args: { shown: id }, file, at: { range: idRange } }] }
}

/** An item above the first section. */
export function withoutSection(file: string, { title, start }: Heading): ReaderProblem {
  return { id: 'item-zonder-sectie', args: { title }, file, at: { heading: start } }
}
