/** A zip file without the hour at which it was made: the same content gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The earliest moment that a zip file can hold. */
const MTIME = '1980-01-01T00:00:00'

/** What is no character, and what XML has no place for; whoever writes the parts leaves it in. */
const NONE = /[\ufffe\uffff]/g

/** Packs a zip file again, its parts in order of name; `change` may rewrite those that are text, and `more` joins them. */
export function repack(
  zip: Uint8Array,
  change: (name: string, text: string) => string = (_, text) => text,
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const parts = Object.entries({ ...unzipSync(zip), ...more }).sort(([a], [b]) => (a < b ? -1 : 1))
  // Office reads the list of content types first.
  const first = parts.filter(([name]) => name === '[Content_Types].xml')
  const rest = parts.filter(([name]) => name !== '[Content_Types].xml')
  return zipSync(
    Object.fromEntries(
      [...first, ...rest].map(([name, bytes]) => [
        name,
        /\.(xml|rels)$/.test(name) ? strToU8(change(name, strFromU8(bytes).replace(NONE, ''))) : bytes,
      ]),
    ),
    { mtime: MTIME, level: 6 },
  )
}
