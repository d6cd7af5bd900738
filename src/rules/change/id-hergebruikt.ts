/** An id that names something else than it did. */
import { likeness } from '../../history/likeness.ts'
import { textOf } from '../../history/match.ts'
import { matchesOf } from '../../history/previous.ts'
import { isSame } from '../../history/same.ts'
import type { Placed } from '../../history/side.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const wish = (id: string, title: string, prose: string): string => `\n## Wensen\n\n### ${title} {#${id}}\n\n${prose}\n`
const WAS = wish('delen', 'Zonnestroom delen met de buren', 'Leden willen hun overschot aan elkaar leveren.')
const OTHER = 'De stoep naast het station ligt vol kuilen.'

export default rule({
  id: 'id-hergebruikt',
  severity: 'error',
  words: {
    nl: {
      title: 'Id hergebruikt voor iets anders',
      message: ({ id, was, is }) =>
        `De id “${id}” was van “${was}” en is nu van “${is}”, verwacht een eigen id voor elk.`,
      why: 'Verwijzingen, besluiten en de geschiedenis volgen de id. Krijgt die een andere inhoud, dan vertellen ze een verhaal dat niet klopt.',
      mend: 'Geef het nieuwe item een id die nog nooit is gebruikt. Is het wel hetzelfde item met een nieuwe tekst, zet dan een uitzondering boven de kop.',
    },
    en: {
      title: 'Id reused for something else',
      message: ({ id, was, is }) =>
        `The id “${id}” was of “${was}” and is of “${is}” now, expected an id of its own for each.`,
      why: 'References, decisions and the history follow the id. When it gets another content, they tell a story that isn’t true.',
      mend: 'Give the new item an id that was never used. If it is the same item with a new text after all, put an excuse above its heading.',
    },
  },
  example: {
    ...themeExample(
      { body: wish('delen', 'Rechte stoeptegels', OTHER) },
      { body: wish('stoep', 'Rechte stoeptegels', OTHER) },
    ),
    previous: themeExample({ body: WAS }, { body: WAS }).good,
  },
  check(set: PlanSet, report: Report<{ id: string; was: string; is: string }>, { previous }: Asking) {
    if (!previous) return
    const matches = matchesOf(previous.set, set)
    const before = new Map(matches.flatMap((m) => (m.before?.item.key ? [[m.before.item.key, m.before]] : [])))
    for (const { before: twin, after } of matches) {
      if (!after?.item.key || after.item.id === null) continue
      const owner: Placed | undefined = before.get(after.item.key)
      if (!owner || (owner === twin && !isOther(owner, after))) continue
      report(
        { file: after.file, at: { heading: after.item.heading } },
        { id: after.item.id, was: owner.item.title, is: after.item.title },
        [{ file: owner.file, at: { heading: owner.item.heading }, revision: previous.revision }],
      )
    }
  },
})

/** Whether hardly a word of the one is in the other: another title alone is a new name, and another text alone a better one. */
function isOther(before: Placed, after: Placed): boolean {
  if (isSame(before.item.title, after.item.title)) return false
  return likeness(before.item.title, after.item.title) === 0 && likeness(textOf(before.item), textOf(after.item)) < 0.1
}
