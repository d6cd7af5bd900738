/** Ambition against today on the terminal: how far each theme has to go, with the projects that would close it. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring, Theme } from '../../plan/model.ts'
import { labelOf, nameIn, shortKring } from '../../plan/names.ts'
import { quotaOf, type ThemeGap } from '../../ranking/plans/gaps.ts'
import { outcome } from '../../report/indicator-words.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten, table } from '../terminal/table.ts'

const themeOf = (gap: ThemeGap, kringen: readonly Kring[]): Theme | undefined =>
  kringen.find((k) => k.slug === gap.kring)?.themes.find((t) => t.slug === gap.slug)

/** The themes, widest gap first, each with its open projects below it. `together`: of several kringen. */
export function gapScreen(
  gaps: readonly ThemeGap[],
  kringen: readonly Kring[],
  together: boolean,
  config: Config,
  { language, paint, width }: Screen,
): string {
  const words = wordsIn(language, config)
  const { euro } = numbersIn(language)
  const { gapColumns: titles } = words.rank
  const level = (value: ThemeGap['ambition'], isRead: boolean): string => {
    if (value === null) return isRead ? words.rank.gapOpen : words.unknown
    return value === 'none' ? words.noAmbition : String(value)
  }
  const rows = gaps.map((gap) => {
    const theme = themeOf(gap, kringen)
    const isRead = theme?.factsRead === true
    return [
      nameIn(config.themes, gap.slug),
      ...(together ? [labelOf(config, gap.kring, 5)] : []),
      level(gap.today, isRead),
      level(gap.ambition, isRead && !theme.ambitionRefused),
      gap.gap === null ? '–' : String(gap.gap),
      gap.proposal === null ? '' : `(${gap.proposal})`,
      gap.projects.length === gap.unbudgeted ? '' : euro(gap.cost),
      ...(together ? [] : [String(gap.projects.length)]),
    ]
  })
  const right = (title: string) => ({ title, align: 'right' as const })
  const columns = [
    { title: words.theme, flexible: true, paint: (text: string) => paint.bold(text) },
    ...(together ? [{ title: words.rank.kringColumn }] : []),
    { ...right(titles.today), spare: 2 },
    right(titles.ambition),
    { ...right(titles.gap), paint: (text: string) => paint.cyan(text) },
    { ...right(titles.proposal), spare: 3 },
    { ...right(titles.cost), spare: 1 },
    ...(together ? [] : [{ ...right(titles.projects), spare: 4 }]),
  ]
  const measured = gaps.flatMap((gap) => {
    const theme = themeOf(gap, kringen)
    const where = `${nameIn(config.themes, gap.slug)}${together ? `, ${shortKring(config, gap.kring)}` : ''}`
    return (theme?.indicators ?? []).map(
      (i) => `${where}: ${oneLine(i.name)}: ${outcome(i, words, numbersIn(language))}`,
    )
  })
  const wanting = gaps.filter((g) => (g.gap ?? 0) > 0)
  const projects = wanting.flatMap((gap) => [
    ...wrap([`${nameIn(config.themes, gap.slug)}${together ? `, ${shortKring(config, gap.kring)}` : ''}`], width).map(
      (line) => paint.bold(line),
    ),
    ...(gap.projects.length === 0
      ? [`  ${themeOf(gap, kringen)?.projects.length ? words.noOpenProject : words.noProjects}`]
      : gap.projects.map((p) =>
          shorten(
            `  ${oneLine(p.title)}${p.phase ? `, ${words.phases[p.phase]}` : ''}${p.cost === null ? '' : `: ${euro(p.cost)}`}`,
            width,
          ),
        )),
    ...(gap.projects.length > 0 && gap.unbudgeted > 0
      ? [paint.dim(`  ${words.rank.gapUnbudgeted(gap.unbudgeted)}`)]
      : []),
  ])
  const quota = Object.entries(quotaOf(config)).sort(([a], [b]) => Number(b) - Number(a))
  return [
    paint.bold(words.rank.gap),
    ...(config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []),
    '',
    table(columns, rows, width, paint),
    '',
    ...wrap([words.rank.gapNote(quota)], width).map((line) => paint.dim(line)),
    '',
    ...(measured.length > 0 ? [paint.bold(words.measures.indicators), ...wrap(measured, width), ''] : []),
    ...(projects.length > 0 ? [...projects, ''] : []),
  ].join('\n')
}
