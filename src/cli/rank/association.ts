/** The kringen side by side on the terminal, with what they share. */
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { labelOf, nameIn, shortKring } from '../../plan/names.ts'
import type { SharedRanking } from '../../ranking/plans/association.ts'
import type { surenessTogether } from '../../ranking/plans/sureness.ts'
import { TOP } from '../../ranking/plans/themes.ts'
import { leftOut } from '../../report/left-out.ts'
import { otherWeighting } from '../../report/weighting.ts'
import { placeOf, type Screen, WIDE } from '../terminal/screen.ts'
import { type Column, table } from '../terminal/table.ts'
import { agreementWord, placesText } from './chance.ts'

/** How sure the order over kringen is, as far as that can be said. */
export type SharedSureness = ReturnType<typeof surenessTogether>

/** The kringen side by side, with what they share. */
export function sharedRanking(
  shared: SharedRanking,
  sureness: SharedSureness,
  config: Config,
  { language, paint, width }: Screen,
): string {
  const words = wordsIn(language, config)
  const { list, hundredths, whole } = numbersIn(language)
  const kringName = (slug: string): string => shortKring(config, slug)
  const themeName = (slug: string): string => nameIn(config.themes, slug)
  const say = words.association
  const weighting = otherWeighting(shared, words, (slugs) => list(slugs.map(themeName)))
  const { equal, byMembers } = shared.first
  const { W, pairs } = shared.agreement
  const known = pairs.flatMap(({ kringen: [a, b], tau }) =>
    tau === null ? [] : [`${kringName(a)} – ${kringName(b)} ${hundredths(tau)}`],
  )
  const findings = [
    ...(equal.length > 0 && byMembers.length > 0
      ? [words.rank.firstBoth(list(equal.map(themeName)), list(byMembers.map(themeName)))]
      : []),
    ...(weighting === null ? [] : [weighting]),
    ...(W === null
      ? []
      : [
          `${words.rank.agreementKringen(hundredths(W), agreementWord(W, words.rank))} ${words.rank.agreementConvention}`,
        ]),
    ...(known.length > 0 ? [words.rank.tau(list(known))] : []),
  ]
  const left = leftOut(shared, config, words, (slugs) => list(slugs.map(kringName)))
  const notes = [
    shared.weighting === 'members' ? say.weighedKringen : say.equalKringen,
    ...(sureness ? [words.rank.settingsTogether(whole(sureness.N), sureness.seed)] : []),
    ...((sureness?.inseparable.length ?? 0) > 0 ? [words.rank.inseparableMark] : []),
    say.focusRule(Math.floor(config.themes.length / 3)),
    ...left,
    words.nonResponse,
  ]
  const example = config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []
  if (shared.included.length === 0)
    return [paint.bold(say.together), ...example, '', ...wrap(left, width), ''].join('\n')
  return [
    paint.bold(say.together),
    ...wrap([say.respondents(shared.voters)], width).map((line) => paint.dim(line)),
    ...example,
    '',
    sharedTable(shared, sureness, config, { language, paint, width }),
    '',
    ...(findings.length > 0 ? [...wrap(findings, width), ''] : []),
    ...wrap(notes, width).map((line) => paint.dim(line)),
    '',
  ].join('\n')
}

function sharedTable(shared: SharedRanking, sureness: SharedSureness, config: Config, screen: Screen): string {
  const { language, paint, width } = screen
  const words = wordsIn(language, config)
  const { percent, decimal } = numbersIn(language)
  const wide = width >= WIDE
  const right = (title: string, spare?: number): Column => ({ title, align: 'right', ...(spare && { spare }) })
  // The share that the order doesn't follow can be missed first.
  const other = shared.weighting === 'members'
  const columns: Column[] = [
    right(words.placeShort),
    { title: words.theme, flexible: true, paint: (text) => paint.bold(text) },
    right(words.rank.equalShort, other ? 4 : undefined),
    right(words.rank.membersShort, other ? undefined : 4),
    ...(sureness ? [{ title: words.rank.intervalShort }] : []),
    ...(wide ? [right(words.meanShort, 6), right(words.answersShort, 6), right(words.rank.topShort(TOP), 6)] : []),
    ...shared.included.map((slug) => right(labelOf(config, slug, wide ? 10 : 5), 1)),
    { title: words.association.focus.toLowerCase(), spare: 3 },
  ]
  const share = (value: number | null): string => (value === null ? '' : percent(value))
  const count = (value: number | null): string => (value === null ? '' : String(value))
  const near = new Set(sureness?.inseparable.map(([upper]) => upper))
  const rows = shared.themes.map((t) => {
    const sure = sureness?.themes.find((s) => s.slug === t.slug)
    return [
      placeOf(t),
      nameIn(config.themes, t.slug),
      share(t.equal),
      share(t.byMembers),
      ...(sureness ? [`${sure ? placesText(sure.interval) : ''}${near.has(t.slug) ? ' ≈' : ''}`] : []),
      ...(wide ? [t.mean === null ? '' : decimal(t.mean), count(t.answers), count(t.mentions)] : []),
      ...shared.included.map((slug) => String(t.places[slug] ?? '–')),
      words.association.focusClass[t.focus],
    ]
  })
  return table(columns, rows, width, paint)
}
