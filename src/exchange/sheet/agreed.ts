/** Changes of all files that came back together → each of them once. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Change } from './compare.ts'
import { quoted } from './left-out.ts'
import { saidOf, shown } from './shown.ts'

/** Each change once. Throws a Misuse where two files want different things of one field. */
export function agreed(
  changes: readonly Change[],
  { plans, language }: { plans: Plans; language: Language },
): Change[] {
  const kept = new Map<string, Change>()
  const against: [Change, Change][] = []
  for (const change of changes) {
    const name = `${change.row.id} ${change.cell.column.key}`
    const other = kept.get(name)
    if (!other) kept.set(name, change)
    else if (JSON.stringify(other.value) !== JSON.stringify(change.value)) against.push([other, change])
  }
  if (against.length === 0) return [...kept.values()]
  const words = bothLanguages((l) => {
    const { fail, refused } = wordsIn(l).sheet
    const said = ({ file, line, cell, value }: Change): string => {
      const text = saidOf(shown(value, cell.column, language, plans.config).value)
      return [file, line.sheet, cell.address, quoted(text, refused)].filter((part) => part !== '').join(' ')
    }
    return fail.contradiction(
      against.map((pair) => `${pair[0].row.item.title}: ${pair.map(said).join(', ')}`).join('; '),
    )
  })
  throw new Misuse(words)
}
