/** What changed as parts of a document: the groups of each kring, the settings, and what it does to the plan. */
import type { RootContent } from 'mdast'
import { oneLine } from '../../diagnostics/safe.ts'
import { h, list, p, strong, text } from '../../document/nodes.ts'
import type { Comparison, UnreadFile } from '../../history/comparable.ts'
import { titleLink } from '../anchors.ts'
import type { Scribe } from '../sections/scribe.ts'
import { groupsIn, type Line } from './groups.ts'
import { allNames, namesOf } from './names.ts'
import { settingLine } from './say-setting.ts'

/** The two versions that are compared, what differs, and what can't be known. */
export type Compared = Pick<Comparison, 'before' | 'after' | 'changes' | 'unread'>

/** How much of each list is told; what is left out is counted. */
export interface Limits {
  most: number
}

export const ALL_OF_IT: Limits = { most: Number.POSITIVE_INFINITY }

/** The groups of one kring, under headings of a depth. */
export function kringGroups(
  { before, after, changes }: Compared,
  kring: string,
  depth: 3 | 4,
  scribe: Scribe,
  limits: Limits,
): RootContent[] {
  const { words, numbers } = scribe
  const groups = groupsIn(changes, kring, namesOf(before, after), numbers.language)
  return groups.flatMap(({ group, lines }) => [
    h(depth, words.changes.group[group]),
    bullets(
      lines.map((line) => lineOf(line)),
      scribe,
      limits,
    ),
  ])
}

/** Of which files it is unknown what changed in them; nothing where all could be read. */
export function unreadPart(unread: Compared['unread'], scribe: Scribe, limits: Limits): RootContent[] {
  if (unread.length === 0) return []
  const say = scribe.words.changes
  const sideOf = ({ before, after, partly }: UnreadFile): string =>
    (before && after ? say.unreadBoth : before ? say.unreadThen : say.unreadNow)(partly)
  const lines = unread.map((file) => `${oneLine(file.file)}: ${sideOf(file)}`)
  return [p(strong(say.unread)), bullets(lines, scribe, limits)]
}

/** The kringen in the order of now, those that are gone last. */
export function kringenIn({ before, after }: Compared): { slug: string; name: string }[] {
  return allNames(before.config, after.config).kringen.map(({ slug, name }) => ({ slug, name }))
}

/** What changed in the association and its settings; nothing where nothing did. */
export function settingsPart({ before, after, changes }: Compared, scribe: Scribe, limits: Limits): RootContent[] {
  if (changes.settings.length === 0) return []
  const { words, numbers } = scribe
  const config = allNames(before.config, after.config)
  const lines = changes.settings.map((fact) => capital(settingLine(fact, config, numbers.language)))
  return [h(2, words.changes.settings), bullets(lines, scribe, limits)]
}

const capital = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}`

/** A list of at most so many entries, and how many more there are. */
export function bullets(entries: Parameters<typeof list>[0], { words }: Scribe, { most }: Limits): RootContent {
  const shown = entries.slice(0, most)
  const more = entries.length - shown.length
  return list([...shown, ...(more > 0 ? [words.changes.more(more)] : [])])
}

function lineOf({ title, key, theme, sentences }: Line): Parameters<typeof list>[0][number] {
  const [only, ...others] = sentences
  const name = [strong([titleLink(key, title)]), text(`${theme === null ? '' : ` (${theme})`}:`)]
  if (others.length === 0) return [...name, text(` ${only ?? ''}`)]
  return [p(name), list(sentences)]
}
