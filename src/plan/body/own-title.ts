/** The title that a file gives itself, where that says more than the name in `masterplan.yaml`. */
import type { Config, Kring, Theme } from '../model.ts'
import { nameIn } from '../names.ts'

/** Words that say nothing about a kring or theme by themselves. */
const COMMON = new Set(['masterplan', 'plan', 'kring', 'thema', 'theme', 'de', 'het', 'van', 'en', 'of', 'the', 'and'])
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The title of a kring's page; null where it says no more than the names that the kring goes by. */
export function titleOfKring({ slug, title = '' }: Kring, { kringen, association, ownWord }: Config): string | null {
  const aliases = kringen.find((kring) => kring.slug === slug)?.aliases ?? []
  return beyond(title, [nameIn(kringen, slug), slug, association, ownWord?.one ?? '', ...aliases])
}

/** The same of a theme's file. */
export function titleOfTheme({ slug, title }: Theme, { themes }: Config): string | null {
  return beyond(title, [nameIn(themes, slug), slug])
}

function beyond(title: string, names: readonly string[]): string | null {
  const known = new Set(names.flatMap(wordsOf))
  return wordsOf(title).some((word) => !known.has(word) && !COMMON.has(word)) ? title : null
}
