/** The anchors of a report: where a link to a theme or item leads. */
import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { withChildren } from '../document/children.ts'
import { link, text } from '../document/nodes.ts'
import type { ItemKey } from '../plan/model.ts'
import type { ItemLink } from './view/items.ts'

export const themeAnchor = (slug: string): string => `thema--${slug}`
/** An item by its full key; `resolveLinks` makes it an anchor of the report that it stands in. */
export const itemAnchor = (key: ItemKey): string => `${ITEM}${key}`

const ITEM = 'item:'

/** A link to an item; of another kring with its place, since this report doesn't hold it. */
export function itemLink({ key, title, elsewhere }: ItemLink): PhrasingContent {
  return link(itemAnchor(key), elsewhere ? `${title} (${elsewhere.kring}, ${elsewhere.theme})` : title)
}

/** A link inside this report where the item has an id, else its title. */
export function titleLink(key: ItemKey | null, title: string): PhrasingContent {
  return key === null ? text(title) : link(itemAnchor(key), title)
}

/**
 * Gives items their anchors and leads links to them: `theme--id` in the report of a kring, whose ids are unique inside a theme, with the
 * kring before it over several kringen; no slug has two hyphens, so no two anchors are alike. A link to what this report doesn't hold
 * goes where `elsewhere` says, or becomes text. `lang` is the language of the plans where the report's is another: it marks their words.
 */
export function resolveLinks(
  root: Root,
  kring: string | null,
  elsewhere: (key: ItemKey) => string | null,
  lang: string | null,
): Root {
  const anchorOf = (anchor: string): string => {
    if (!anchor.startsWith(ITEM)) return anchor
    const [of = '', ...rest] = anchor.slice(ITEM.length).split('/')
    return (of === kring ? rest : [of, ...rest]).join('--')
  }
  const anchors = new Set<string>()
  const collect = (node: Nodes): void => {
    const id = node.type === 'heading' ? node.data?.hProperties?.['id'] : undefined
    if (typeof id === 'string') anchors.add(anchorOf(id))
    if ('children' in node) for (const child of node.children) collect(child)
  }
  const resolve = (node: Nodes): Nodes | Nodes[] => {
    if (node.type === 'figure' && node.table) return { ...node, table: resolve(node.table) as Table }
    if (!('children' in node)) return node
    const children = (node.children as Nodes[]).flatMap(resolve)
    if (node.type === 'heading' && typeof node.data?.hProperties?.['id'] === 'string') {
      const { id } = node.data.hProperties
      const own = lang !== null && id.startsWith(ITEM) ? { lang } : {}
      const hProperties = { ...node.data.hProperties, id: anchorOf(id), ...own }
      return { ...node, data: { ...node.data, hProperties }, children } as Nodes
    }
    if (lang !== null && node.data && 'plan' in node.data)
      return { ...node, data: { ...node.data, hProperties: { ...node.data.hProperties, lang } }, children } as Nodes
    if (node.type !== 'link' || !node.url.startsWith('#')) return withChildren(node, children)
    const target = node.url.slice(1)
    const anchor = anchorOf(target)
    const url = anchors.has(anchor)
      ? `#${anchor}`
      : target.startsWith(ITEM)
        ? elsewhere(target.slice(ITEM.length))
        : null
    const own = lang !== null && target.startsWith(ITEM) ? { data: { hProperties: { lang } } } : {}
    return url === null ? children : ({ ...node, url, children, ...own } as Nodes)
  }
  collect(root)
  return { ...root, children: root.children.flatMap(resolve) as RootContent[] }
}
