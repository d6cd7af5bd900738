/** The kringen side by side on the terminal, with what they share. */
import { wrap } from '../diagnostics/wrap.ts'
import { numbersIn } from '../language/numbers.ts'
import { wordsIn } from '../language/words.ts'
import type { Config } from '../plan/model.ts'
import { nameIn, shortKring } from '../plan/names.ts'
import type { SharedRanking, SharedTheme } from '../ranking/plans/association.ts'
import { otherWeighting } from '../report/weighting.ts'
import { placeOf, type Screen, WIDE } from './screen.ts'
import { bar, type Column, table } from './table.ts'

/** The kringen side by side, with what they share. */
export function sharedRanking(shared: SharedRanking, config: Config, { language, paint, width }: Screen): string {
  const words = wordsIn(language)
  const { percent, list } = numbersIn(language)
  const kringName = (slug: string): string => shortKring(config, slug)
  const themeName = (slug: string): string => nameIn(config.themes, slug)
  const wide = width >= WIDE
  const columns: Column[] = [
    { title: words.placeShort, align: 'right' },
    { title: words.theme, flexible: true, paint: (text) => paint.bold(text) },
    ...(wide ? [{ title: '', paint: (text: string) => paint.cyan(text) }] : []),
    { title: words.shareShort, align: 'right' },
    ...shared.included.map((slug): Column => ({ title: columnTitle(config, slug), align: 'right' })),
    { title: words.association.focus.toLowerCase() },
  ]
  const share = (t: SharedTheme): number | null => (shared.weighting === 'members' ? t.byMembers : t.equal)
  const rows = shared.themes.map((t) => [
    placeOf(t),
    themeName(t.slug),
    ...(wide ? [share(t) === null ? '' : bar(share(t) ?? 0, 20)] : []),
    share(t) === null ? '' : percent(share(t) ?? 0),
    ...shared.included.map((slug) => String(t.places[slug] ?? '–')),
    words.association.focusClass[t.focus],
  ])
  const weighting = otherWeighting(shared, words, (slugs) => list(slugs.map(themeName)))
  const notes = [
    shared.weighting === 'members' ? words.association.weighedKringen : words.association.equalKringen,
    words.association.focusRule(Math.floor(config.themes.length / 3)),
    ...(weighting === null ? [] : [weighting]),
    ...(shared.hidden.length > 0 ? [words.association.hidden(list(shared.hidden.map(kringName)))] : []),
    ...(shared.without.length > 0 ? [words.association.without(list(shared.without.map(kringName)))] : []),
  ]
  return [
    paint.bold(words.association.together),
    paint.dim(words.association.respondents(shared.voters)),
    ...(config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []),
    '',
    table(columns, rows, width, paint),
    '',
    ...wrap(notes, width).map((line) => paint.dim(line)),
    '',
  ].join('\n')
}

/** A name that fits above a column of places: an alias where the name is long, else its beginning. */
function columnTitle({ kringen }: Config, slug: string): string {
  const kring = kringen.find((k) => k.slug === slug)
  const names = [kring?.name ?? slug, ...(kring?.aliases ?? [])]
  return names.find((name) => name.length <= 10) ?? `${names[0]?.slice(0, 9)}…`
}
