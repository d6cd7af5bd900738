/** What a new kring, theme or partner is called: the name as people see it, the id that is also its folder or file, and why a name can't be taken. */

import { slugOf } from '../plan/references.ts'
import { isDeviceName } from '../plan/typed/device-name.ts'

export type Nameable = 'kring' | 'theme' | 'partner'

/** A name with its id. */
export interface Named {
  slug: string
  name: string
}

/** Why names can't be taken: one is too long, or two would get one folder or file. */
export type NameRefusal = { id: 'long'; name: string; most: number } | { id: 'double'; name: string; other: string }

const WORD = { kring: 'kring', theme: 'thema', partner: 'partner' } as const
/** What the program uses itself. */
const OURS: Record<Nameable, readonly string[]> = { kring: ['vereniging', 'reports'], theme: ['kring'], partner: [] }
const LONGEST_NAME = 80
const LONGEST_SLUG = 50

/** A name as it is typed, on one line and without what nobody sees. */
export function nameOf(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
}

/** Names with their ids. Throws nothing: which names can be taken is asked first. `taken` are ids that are there already. */
export function namedAs(kind: Nameable, names: readonly string[], taken: readonly string[] = []): Named[] {
  const found: Named[] = []
  for (const name of names) {
    const known = [...taken, ...found.map(({ slug }) => slug)]
    found.push({ slug: slugFor(kind, name, known), name })
  }
  return found
}

function slugFor(kind: Nameable, name: string, taken: readonly string[]): string {
  const word = WORD[kind]
  const plain = readable(name)
  if (plain !== null)
    return OURS[kind].includes(plain) || isDeviceName(plain) || /^\d+$/.test(plain) ? `${word}-${plain}` : plain
  // Of a name without a letter that an id can have, only a number is left.
  for (let n = 1; ; n++) if (!taken.includes(`${word}-${n}`)) return `${word}-${n}`
}

/** The id that a name reads as; null where it has no letter or figure for one. */
function readable(name: string): string | null {
  const slug = slugOf(name)
  if (slug === 'item' && !/item/i.test(name)) return null
  return slug.slice(0, LONGEST_SLUG).replace(/-+$/, '')
}

/** Why some names can't be taken beside each other and beside those that are there; null where they can. */
export function refusedNames(names: readonly string[], there: readonly string[] = []): NameRefusal | null {
  const known = new Map(there.map((name) => [close(name), name]))
  for (const name of names) {
    if ([...name].length > LONGEST_NAME)
      return { id: 'long', name: `${[...name].slice(0, 30).join('')}…`, most: LONGEST_NAME }
    const other = known.get(close(name))
    if (other !== undefined) return { id: 'double', name, other }
    known.set(close(name), name)
  }
  return null
}

/** What two names have in common where people or folders would take the one for the other. */
function close(name: string): string {
  return readable(name)?.replaceAll('-', '') ?? name.toLowerCase()
}
