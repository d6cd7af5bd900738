/** Words in another language than the document's, such as a name of a plan, and the language that a node is in. */
import type { Text } from 'mdast'
import { type Properties, text } from './nodes.ts'

export interface Foreign {
  type: 'foreign'
  children: Text[]
  data: Properties
}

declare module 'mdast' {
  interface RootContentMap {
    foreign: Foreign
  }
  interface PhrasingContentMap {
    foreign: Foreign
  }
}

export const foreign = (lang: string, value: string): Foreign => ({
  type: 'foreign',
  children: [text(value)],
  data: { hProperties: { lang } },
})

/** The language of a node, where it is not the document's. */
export function langOf(node: object): string | null {
  const { hProperties } = ('data' in node ? (node.data as Properties | undefined) : undefined) ?? {}
  const lang = hProperties?.['lang']
  return typeof lang === 'string' ? lang : null
}
