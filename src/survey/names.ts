/** The themes that a text names: as a question, as an answer, or in a list. */
import { bareWords } from '../diagnostics/bare.ts'
import type { Config } from '../plan/model.ts'

/** Every word for a theme, plain, with its slug: its slug, its name, and each part of a name with a slash. */
export function namesOf({ themes }: Config): Map<string, string> {
  return new Map(
    themes.flatMap(({ slug, name }) =>
      [slug, name, ...(name.includes('/') ? name.split('/') : [])].map((word): [string, string] => [
        bareWords(word),
        slug,
      ]),
    ),
  )
}

/** The theme that a text names and nothing else. */
export function themeOf(text: string, names: ReadonlyMap<string, string>): string | null {
  return names.get(bareWords(text)) ?? null
}

/** The themes of a cell that holds themes, and perhaps one "other", in its order; null for any other text. */
export function themesIn(text: string, names: ReadonlyMap<string, string>): string[] | null {
  const parts = text.split(/[;,|\n]/).filter((part) => part.trim() !== '')
  const themes = parts.flatMap((part) => themeOf(part, names) ?? [])
  return themes.length > 0 && themes.length >= parts.length - 1 ? themes : null
}

/** The one theme that a question is about: between brackets, behind its last mark, or anywhere in it. */
export function themeIn(header: string, names: ReadonlyMap<string, string>): string | null {
  const exact = themeOf(header, names) ?? themeOf(lastPart(header), names)
  if (exact !== null) return exact
  const plain = ` ${bareWords(header)} `
  const found = new Set([...names].flatMap(([word, slug]) => (plain.includes(` ${word} `) ? [slug] : [])))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** What a question is about, after all that it has in common with its neighbours. */
export function lastPart(header: string): string {
  return (
    /\[([^[\]]+)\]\s*$/.exec(header)?.[1] ??
    header
      .split(/[:?>.]|\s[-–—]\s/)
      .filter((p) => p.trim() !== '')
      .at(-1) ??
    header
  )
}
