/** The anchors of a report: where a link to a theme or item leads. */
import type { PhrasingContent } from 'mdast'
import type { ItemKey } from '../plan/model.ts'
import { link, text } from './nodes.ts'
import type { ItemLink } from './view.ts'

export const themeAnchor = (slug: string): string => `thema--${slug}`
/** Ids are unique inside a theme, so the anchor holds both; no slug has two hyphens, so no two anchors are alike. */
export const itemAnchor = (key: ItemKey): string => key.split('/').slice(1).join('--')

/** A link to an item; of another kring only its title and place, since this report doesn't hold it. */
export function itemLink({ key, title, elsewhere }: ItemLink): PhrasingContent {
  return elsewhere ? text(`${title} (${elsewhere.kring}, ${elsewhere.theme})`) : link(itemAnchor(key), title)
}

/** A link inside this report where the item has an id, else its title. */
export function titleLink(key: ItemKey | null, title: string): PhrasingContent {
  return key === null ? text(title) : link(itemAnchor(key), title)
}
