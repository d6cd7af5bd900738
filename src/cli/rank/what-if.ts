/** What another method or other weights would change, on the terminal; nothing of it is kept. */
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Criterion, Kring } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { MethodRanking } from '../../ranking/plans/what-if.ts'
import { placeOf, type Screen } from '../terminal/screen.ts'
import { table } from '../terminal/table.ts'

/** The themes of a kring by another method, with the places they would come from. */
export function methodScreen(kring: Kring, ranking: MethodRanking, config: Config, screen: Screen): string {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const { whole } = numbersIn(language)
  const name = nameIn(config.kringen, kring.slug)
  const columns = [
    { title: words.placeShort, align: 'right' as const },
    { title: words.rank.wasPlace, align: 'right' as const },
    { title: words.theme, flexible: true, paint: (text: string) => paint.bold(text) },
  ]
  const rows = ranking.themes.map((t) => {
    const moved = ranking.moves.find((m) => m.id === t.slug)
    return [placeOf(t), moved ? String(moved.from ?? '–') : '', nameIn(config.themes, t.slug)]
  })
  const notes = [
    ...(ranking.moves.length === 0 ? [words.rank.noneMoved] : []),
    ...(ranking.optima !== null && ranking.optima > 1 ? [words.rank.optima(whole(ranking.optima))] : []),
    words.methods[ranking.method].what,
    `${words.rank.weakness}: ${words.methods[ranking.method].weakness}`,
    words.rank.whatIfNothing,
  ]
  return [
    ...wrap(
      [`${words.rank.whatIf}, ${words.kring(name)}: ${words.rank.whatIfMethod(words.methodNames[ranking.method])}`],
      width,
    ).map((line) => paint.bold(line)),
    ...(config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []),
    '',
    table(columns, rows, width, paint),
    '',
    ...wrap(notes, width).map((line) => paint.dim(line)),
    '',
  ].join('\n')
}

/** The heading above projects with other weights. */
export function weightsHeading(criteria: readonly Criterion[], moved: number, screen: Screen): string[] {
  const { language, paint, width } = screen
  const words = wordsIn(language)
  const { list, exact } = numbersIn(language)
  const named = criteria.map((c) => words.criterionPoints(c.name.toLowerCase(), exact(c.points)))
  return [
    ...wrap([`${words.rank.whatIf}: ${words.rank.whatIfWeights(list(named))}.`], width).map((line) => paint.bold(line)),
    ...wrap([...(moved === 0 ? [words.rank.noneMoved] : []), words.rank.whatIfNothing], width).map((l) => paint.dim(l)),
    '',
  ]
}
