/** Walks the XML of an office file: elements by a short name whatever prefix its writer chose, and no document type. */
import { SaxesParser } from 'saxes'
import { Unreadable } from './unreadable.ts'

/** Attributes by their local names. */
export type Attributes = Readonly<Record<string, string>>

/** What happens at each element and text. */
export interface Walk {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

// Both editions of the standard, which name the same things otherwise.
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/\d{4})?\/main$/, 'w:'],
  [/\/officeDocument(?:\/\d{4})?\/math$/, 'm:'],
  [/\/markup-compatibility\/\d{4}$/, 'mc:'],
]

/** Elements inside each other; Word makes some hundreds of them at most, and each costs the reader a look at all around it. */
const DEEPEST = 2000

/** Walks a part. Throws an Unreadable where it has a document type, which no office program writes, goes too deep, or isn't well-formed. */
export function walk(xml: string, { open, text, close }: Walk): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const prefixes = new Map<string, string>()
  const named = ({ uri, local }: { uri: string; local: string }): string => {
    let prefix = prefixes.get(uri)
    if (prefix === undefined) {
      prefix = PREFIXES.find(([form]) => form.test(uri))?.[1] ?? ''
      prefixes.set(uri, prefix)
    }
    return prefix + local
  }
  parser.on('error', () => {
    throw new Unreadable('broken-xml')
  })
  parser.on('doctype', () => {
    throw new Unreadable('doctype')
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > DEEPEST) throw new Unreadable('deep')
    const attributes: Record<string, string> = {}
    for (const { local, value } of Object.values(tag.attributes)) attributes[local] = value
    open?.(named(tag), attributes)
  })
  parser.on('text', (part) => text?.(part))
  parser.on('cdata', (part) => text?.(part))
  parser.on('closetag', (tag) => {
    depth -= 1
    close?.(named(tag))
  })
  parser.write(xml.replace(/^\ufeff/, '')).close()
}
