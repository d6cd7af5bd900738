/** The files that a plan attaches, by name; a link where they go along with the report. */
import { posix } from 'node:path'
import type { PhrasingContent } from 'mdast'
import { joined, text } from '../../document/nodes.ts'
import type { Scribe } from './scribe.ts'

/** A line; null where nothing is attached. */
export function attachedFact(
  kring: string,
  { attachments = [] }: { attachments?: string[] },
  { words, attached }: Scribe,
): [label: string, files: PhrasingContent[] | null] {
  const files = attachments.map((path): PhrasingContent => {
    const url = attached(kring, path)
    const name = text(posix.basename(path))
    return url === null ? name : { type: 'link', url, children: [name] }
  })
  return [words.attachments, files.length > 0 ? joined(files, '; ') : null]
}
