/** Facts about items that have no heading in their section, each with the heading that was probably meant. */
import { nearest } from '../../diagnostics/suggest.ts'
import type { ThemeData } from '../fields/schema.ts'
import type { ReaderProblem } from '../problem.ts'
import { FIELDS, slugOf } from '../references.ts'
import type { BodyItem, ThemeBody } from './theme-body.ts'

/** Comparing each with each is for a person's mistakes, of which there are few. */
const MOST = 100

const KINDS = ['challenge', 'wish', 'project'] as const

/** What is told of facts without a heading: at the heading that lost its id where that can only be one, and else at the facts. */
export function looseFacts(file: string, data: ThemeData, { items, strays }: ThemeBody): ReaderProblem[] {
  return KINDS.flatMap((kind) => {
    const facts = data[FIELDS[kind]] ?? {}
    const own = items.filter((item) => item.kind === kind)
    const placed = new Set(own.map(({ id }) => id))
    const lost = Object.keys(facts).filter((id) => !strays.has(id) && !placed.has(id))
    // An id that stands behind two headings stands at one of them for a lost one, and is told there.
    const twice =
      own.length - own.filter(({ id }) => id === null).length - [...placed].filter((id) => id !== null).length
    if (lost.length <= twice) return []
    const free = own.filter(({ id }) => id === null || !Object.hasOwn(facts, id)).slice(0, MOST)
    const untitled = free.filter(({ id }) => id === null)
    return lost.slice(0, MOST).map((id): ReaderProblem => {
      const key = { path: [FIELDS[kind], id], part: 'key' } as const
      const elsewhere = items.find((item) => item.id === id)
      const meant = elsewhere ?? headingMeant(id, free) ?? (lost.length === 1 ? onlyOf(untitled) : undefined)
      const noted = meant === undefined ? untitled : [meant]
      const spots = noted.map(({ heading }) => ({ file, at: { heading: heading.start } }))
      const [heading] = spots
      const atHeading = meant?.id === null && heading !== undefined
      return {
        id: 'gegevens-zonder-kop',
        args: {
          id,
          kind,
          suggestion: elsewhere ? null : (meant?.id ?? null),
          title: meant && meant.id === null ? meant.heading.title : null,
        },
        ...(atHeading ? heading : { file, at: key }),
        related: atHeading ? [{ file, at: key }] : spots,
      }
    })
  })
}

/** The heading that has every word of an id in its title, is called nearly so, or begins with it. */
function headingMeant(id: string, free: readonly BodyItem[]): BodyItem | undefined {
  const names = free.map((item) => ({ item, name: item.id ?? slugOf(item.heading.title) }))
  const near = nearest(
    id,
    names.map(({ name }) => name),
  )
  const called = names.find(({ name }) => name === near)?.item
  const worded = free.filter((item) => item.id === null && hasWords(item.heading.title, id))
  // Of two that have its words neither is more its own because its letters are nearer.
  if (worded.length > 1 && (called?.id ?? null) === null) return undefined
  return called ?? onlyOf(worded) ?? names.find(({ item, name }) => item.id === null && name.startsWith(id))?.item
}

/** Whether every word of an id is in a title. */
export function hasWords(title: string, id: string): boolean {
  const words = new Set(slugOf(title).split('-'))
  return id.split('-').every((word) => words.has(word))
}

const onlyOf = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)
