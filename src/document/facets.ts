/** What an entry of a list can be chosen by, as a page carries it. */
import { printable } from '../diagnostics/safe.ts'

/** For each facet the values that an entry has, as a reader knows them. */
export type Facets = Partial<Record<Facet, readonly string[]>>
export const FACETS = ['phase', 'signal', 'partner', 'lead', 'theme'] as const
export type Facet = (typeof FACETS)[number]

/** Words for a program to compare, without marks that mean something to another. */
export const bare = (words: string): string => printable(words).replace(/[^\p{L}\p{N}.\- ]+/gu, ' ')

/** Facets as one text: a line each, the name before the first space. */
export const facetsSaid = (facets: Facets): string =>
  FACETS.flatMap((facet) => (facets[facet] ?? []).map((value) => `${facet} ${bare(value).trim()}`)).join('\n')
