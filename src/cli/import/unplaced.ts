/** What a document says that stays text: below which heading or in which list, and where it goes. */
import { bareWords } from '../../diagnostics/bare.ts'
import { loggable, oneLine } from '../../diagnostics/safe.ts'
import type { Found, FoundItem } from '../../exchange/plan/found.ts'
import type { NoPlace } from '../../exchange/plan/unplaced.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'

/** Whether it goes into the plan is told with it. */
export type Stays = NoPlace & { taken: boolean }

/** No more than these are shown. */
const MOST = 20

/** What stays text, but for what stands in an item that is in the plan already: of that is told elsewhere. */
export function unplacedIn(found: Found, added: readonly FoundItem[], introduced: readonly string[]): Stays[] {
  const nameOf = (theme: string, title: string): string => `${theme} ${bareWords(title)}`
  const names = new Set(added.map(({ theme, title }) => nameOf(theme, title)))
  const isAdded = ({ theme, item }: NoPlace): boolean => item === null || names.has(nameOf(theme, item))
  return found.unplaced
    .filter(isAdded)
    .map((one) => ({ ...one, taken: one.item !== null || !introduced.includes(one.theme) }))
}

/** A line for each heading and list; a heading that stands in more than one item of a theme has one. */
export function unplacedLines(all: readonly Stays[], { themes }: Config, language: Language): string[] {
  const say = wordsIn(language).imports.plan
  const grouped = new Map<string, Stays[]>()
  for (const [i, one] of all.entries()) {
    const key = one.item === null ? String(i) : `${one.theme} ${bareWords(one.said)}`
    const group = grouped.get(key) ?? []
    group.push(one)
    grouped.set(key, group)
  }
  const lines = [...grouped.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const theme = nameIn(themes, first.theme)
    const items = group.flatMap(({ item }) => (item === null ? [] : [oneLine(item)]))
    const where =
      items.length > 0
        ? say.inItems(
            numbersIn(language).list(items.length > 3 ? [...items.slice(0, 3), say.more(items.length - 3)] : items),
            theme,
          )
        : (first.taken ? say.inIntro : say.notTaken)(theme)
    const said = oneLine(first.said)
    return [
      `  ${loggable(first.entries === 0 ? say.unplacedHeading(said, where) : `${say.unplacedList(first.entries, said)}: ${where}`)}`,
    ]
  })
  const shown = lines.length > MOST ? [...lines.slice(0, MOST), `  ${say.more(lines.length - MOST)}`] : lines
  return lines.length === 0 ? [] : ['', say.unplaced, ...shown, say.sayKind]
}
