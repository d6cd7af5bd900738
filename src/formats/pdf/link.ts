/** A link of a document for the typesetter, where it leads somewhere. */
import type { Piece } from './pieces.ts'

const SAFE_URL = /^(https?:|mailto:)./i
/** What a viewer opens; the typesetter refuses what is much longer. */
const LONGEST_URL = 2000

/** Web and mail addresses, and anchors that this document has; of any other link its text. */
export function link(url: string, children: Piece[], anchors: ReadonlySet<string>): Piece[] {
  if (url.startsWith('#') && url.length > 1 && anchors.has(url.slice(1)))
    return [{ type: 'link', anchor: url.slice(1), children }]
  if (SAFE_URL.test(url) && url.length <= LONGEST_URL && URL.canParse(url) && children.length > 0)
    return [{ type: 'link', url: new URL(url).href, children }]
  return children
}
