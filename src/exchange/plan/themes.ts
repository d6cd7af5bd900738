/** What a heading means: which theme it is, or which section. */
import { bareWords } from '../../diagnostics/bare.ts'
import type { Config, Item } from '../../plan/model.ts'
import type { How } from './found.ts'
import { sectionOf, unnumbered } from './labels.ts'

/** Headings that somebody said the meaning of, by their plain words: a theme by its slug, or the kind of the items below it. */
export interface Mapped {
  themes: ReadonlyMap<string, string>
  kinds: ReadonlyMap<string, Item['kind']>
  /** Filled with those that the document has. */
  met: Set<string>
}

export type ThemeOf = (title: string) => { theme: string; how: How } | null

export interface Meanings {
  themeOf: ThemeOf
  /** The kind of the items that a heading announces, by its words or because somebody said so. */
  sectionOf: (title: string) => { kind: Item['kind']; how: 'words' | 'map' } | null
}

/** What somebody said of a heading, which they may name with its number or without. */
function saidOf<T>(title: string, all: ReadonlyMap<string, T>, met: Set<string>): T | undefined {
  const key = [bareWords(unnumbered(title)), bareWords(title)].find((one) => all.has(one))
  if (key !== undefined) met.add(key)
  return key === undefined ? undefined : all.get(key)
}

export function meaningsBy(config: Config, mapped: Mapped): Meanings {
  return {
    themeOf: themesBy(config, mapped),
    sectionOf: (title) => {
      const said = saidOf(title, mapped.kinds, mapped.met)
      const kind = said ?? sectionOf(title)
      return kind === null ? null : { kind, how: said === undefined ? 'words' : 'map' }
    },
  }
}

/** A heading is a theme by its whole name or an alias; else where it has all words of the name of only one. */
function themesBy({ themes }: Config, mapped: Mapped): ThemeOf {
  const named = themes.map(({ slug, name, aliases = [] }) => ({
    slug,
    names: [bareWords(name), bareWords(slug)],
    aliases: aliases.map(bareWords),
  }))
  return (title) => {
    const said = bareWords(unnumbered(title))
    const map = saidOf(title, mapped.themes, mapped.met)
    if (map !== undefined) return { theme: map, how: 'map' }
    const whole = named.find(({ names }) => names.includes(said))
    if (whole) return { theme: whole.slug, how: 'name' }
    const alias = named.find(({ aliases }) => aliases.includes(said))
    if (alias) return { theme: alias.slug, how: 'alias' }
    // The first words of a long name, where no other begins so.
    const begun = said.length > 3 ? named.filter(({ names }) => names.some((name) => name.startsWith(`${said} `))) : []
    if (begun.length === 1) return { theme: begun[0]?.slug ?? '', how: 'words' }
    const words = said.split(' ')
    // A sentence that happens to hold the name of a theme is no heading of that theme, and neither is what is added behind the plan.
    if (words.length > 6 || /^(?:bijlagen?|appendix|annex)$/.test(words[0] ?? '')) return null
    const holds = (name: string): boolean => name.split(' ').every((word) => words.includes(word))
    const within = named.filter(({ names }) => names.some(holds))
    if (within.length === 1) return { theme: within[0]?.slug ?? '', how: 'words' }
    const other = named.filter(({ aliases }) => aliases.some(holds))
    return within.length === 0 && other.length === 1 ? { theme: other[0]?.slug ?? '', how: 'alias' } : null
  }
}
