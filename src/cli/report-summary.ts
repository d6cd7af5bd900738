/** What a report holds, in a few lines for the one who made it. */
import type { ChalkInstance } from 'chalk'
import { oneLine } from '../diagnostics/safe.ts'
import type { Language } from '../language/language.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { KringView } from '../report/view.ts'

/** Top themes, counts, and what asks for attention. */
export function reportSummary(view: KringView, language: Language, paint: ChalkInstance): string[] {
  const words = wordsIn(language)
  const { list } = numbersIn(language)
  const top = view.themes.filter((t) => t.rank.place !== null && t.rank.place <= 3).map((t) => t.name)
  const { counts, attention } = view
  const red = attention.filter((line) => line.signal === 'rood')
  return [
    paint.bold(words.masterplan(view.name)),
    ...(top.length > 0 ? [`${words.topPriorities}: ${list(top)}`] : []),
    list([words.countWishes(counts.wishes), words.countProjects(counts.projects), words.countRunning(counts.running)]),
    `${words.attention}: ${attention.length}${red.length > 0 ? ` (${paint.red(red.map((line) => oneLine(line.title)).join(', '))})` : ''}`,
  ]
}
