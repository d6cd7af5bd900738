/** The files of a new kring: its page and a file per theme, with headings and guidance, and nothing that looks like a fact. */
import { stringify } from 'yaml'
import { guidance } from '../plan/body/guidance.ts'
import { KRING_FILE } from '../plan/plan-set.ts'
import type { Named } from './naming.ts'

/** A heading and what to write under it. */
type Part = readonly [heading: string, guidance: string]

/** What the files say, in the language of the plan. */
export interface FileWords {
  kring: { title(name: string): string; dot: Part; who: Part; how: Part }
  theme: { intro: string; challenges: Part; wishes: Part; projects: Part }
}

/** As every YAML reads it: to an older one `on` is no word. */
const YAML = { compat: 'yaml-1.1', lineWidth: 0 } as const

/** Letters, figures and what stands between them: all that is no Markdown. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ,.:;'’“”&()/–-]*$/u

/** The files of some kringen, each by its path. */
export function kringFiles(
  kringen: readonly Named[],
  themes: readonly Named[],
  words: FileWords,
): [file: string, text: string][] {
  return kringen.flatMap((kring) => [
    [`${kring.slug}/${KRING_FILE}`, kringPage(kring, words)] as [string, string],
    ...themes.map((theme): [string, string] => [themePath(kring.slug, theme.slug), themeFile(theme, words)]),
  ])
}

/** The file of a theme of a kring. */
export function themePath(kring: string, theme: string): string {
  return `${kring}/${theme}.md`
}

/** A theme of which nothing was written yet. */
export function themeFile(
  { slug, name }: Named,
  { theme: { intro, challenges, wishes, projects } }: FileWords,
): string {
  return page({ thema: slug }, name, [guidance(intro)], [challenges, wishes, projects])
}

function kringPage({ slug, name }: Named, { kring: { title, dot, who, how } }: FileWords): string {
  return page({ kring: slug }, PLAIN.test(name) ? title(name) : name, [], [dot, who, how])
}

function page(facts: object, title: string, intro: readonly string[], parts: readonly Part[]): string {
  const body = [
    // A title of other signs might be read as Markdown; then the page has the name of its kring or theme.
    ...(PLAIN.test(title) ? [`# ${title}`] : []),
    ...intro,
    ...parts.flatMap(([heading, words]) => [`## ${heading}`, guidance(words)]),
  ]
  return `---\n${stringify(facts, YAML)}---\n\n${body.join('\n\n')}\n`
}
