/** Where the links of a plan lead: a file of the workspace, and a heading in it by its id or its words. */
import { posix } from 'node:path'
import { slugOf } from '../references.ts'

/** A heading that a link can lead to, with the offset of its line. */
export interface Anchor {
  name: string
  start: number
}

/** The anchors of a text, in its order. */
export function anchorsIn(text: string): Anchor[] {
  return [...text.matchAll(/^#{1,6}[ \t]+(.*)$/gm)].map(({ 1: heading = '', index: start }) => {
    const id = /\{#([^{}]*)\}/.exec(heading)?.[1]
    return { name: id ?? slugOf(heading), start }
  })
}

/** What a link from a file means; `anchor` is null for the file itself. */
export interface LinkTarget {
  file: string
  anchor: string | null
}

/** What an address in the prose of a file means in the workspace; null for one elsewhere. */
export function linkTarget(from: string, address: string): LinkTarget | null {
  if (/^([a-z][a-z\d+.-]*:|\/)/i.test(address)) return null
  const [path = '', anchor = null] = decoded(address).split('#')
  const file = path === '' ? from : posix.join(posix.dirname(from), path.replace(/\?.*$/s, ''))
  return file.startsWith('..') ? null : { file, anchor }
}

/** An address as it is meant, without what stands in it for spaces and the like. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
