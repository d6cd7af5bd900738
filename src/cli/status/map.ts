/** The map of how fresh and complete the plans are: kringen against themes, or the themes of one kring. */
import { wrapParts } from '../../diagnostics/wrap.ts'
import { type Completeness, wholePercent } from '../../execution/completeness.ts'
import type { Freshness, FreshnessState } from '../../execution/freshness.ts'
import type { Status } from '../../execution/status.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { labelOf, nameIn } from '../../plan/names.ts'
import { rankThemes } from '../../ranking/plans/themes.ts'
import { MARKS } from '../../report/sections/badges.ts'
import type { Screen } from '../terminal/screen.ts'
import { type Column, shorten, table } from '../terminal/table.ts'
import { shareBar } from './facts.ts'

const DOTS: Record<FreshnessState, string> = { fresh: '●', ageing: '◐', stale: '○', unknown: '·' }
const PASSED = '!'
/** The widest name of a kring, and the columns that the name and the last figure take; a theme takes four. */
const NAME = 18
const BESIDE = 32

/** A row per kring and a column per theme, by number, with what the numbers and marks mean. */
export function freshnessMap(status: Status, config: Config, screen: Screen): string[] {
  const { language, width, paint } = screen
  const say = wordsIn(language, config).status
  const numbered = config.themes.map((theme, i) => ({ ...theme, number: String(i + 1) }))
  const most = Math.max(1, Math.floor((width - BESIDE) / 4))
  const parts = Array.from({ length: Math.ceil(numbered.length / most) }, (_, i) =>
    numbered.slice(i * most, (i + 1) * most),
  )
  const complete = (kring: string | null, theme: string | null): string => {
    const found = status.completeness.filter((c) => (kring ?? c.kring) === c.kring && (theme ?? c.theme) === c.theme)
    return percentOf(found) ?? ''
  }
  const maps = parts.map((themes) => {
    const columns: Column[] = [
      { title: say.freshness, paint: (text) => paint.bold(text), flexible: true },
      ...themes.map(({ number }) => ({ title: number.padEnd(2), align: 'right' as const })),
      { title: say.complete, align: 'right' },
    ]
    const rows = status.kringen.map((kring) => [
      labelOf(config, kring, NAME),
      ...themes.map(({ slug }) => cell(status.freshness.find((f) => f.kring === kring && f.theme === slug))),
      withSign(complete(kring, null)),
    ])
    const totals = [say.percentRow, ...themes.map(({ slug }) => complete(null, slug)), withSign(complete(null, null))]
    return table(columns, [...rows, totals], width, paint)
  })
  const names = numbered.map(({ number, name }) => shorten(`${number} ${name}`, width))
  return [
    ...maps,
    ...notKnown(status, screen),
    ...dim(wrapParts(names, '  ', width), screen),
    ...dim(legend(config, screen), screen),
  ]
}

/** A row per theme of one kring, in the order of the members' votes: what was last heard of it, how complete it is, and its projects. */
export function themeTable(kring: Kring, status: Status, config: Config, screen: Screen): string[] {
  const { language, width, paint } = screen
  const words = wordsIn(language, config)
  const say = words.status
  // A narrow screen has no room for bars.
  const drawn = width >= 70
  const columns: Column[] = [
    { title: words.theme, flexible: true, paint: (text) => paint.bold(text) },
    { title: say.updated },
    ...(drawn ? [{ title: say.complete }] : []),
    { title: drawn ? '' : say.complete, align: 'right' },
    { title: say.open, align: 'right' },
    { title: words.cli.attention },
  ]
  const rows = rankThemes(kring, config).themes.map(({ slug }) => {
    const name = nameIn(config.themes, slug)
    const work = status.work.find((w) => w.theme === slug)
    if (!work) return [name, say.noFile]
    const facts = status.completeness.find((c) => c.theme === slug)
    const share = facts ? percentOf([facts]) : null
    return [
      name,
      updated(
        status.freshness.find((f) => f.theme === slug),
        screen,
      ),
      ...(drawn ? [facts && share !== null ? shareBar(facts.filled / facts.asked, 10) : ''] : []),
      withSign(share ?? ''),
      String(work.open),
      (['oranje', 'rood'] as const).flatMap((s) => (work[s] > 0 ? [`${MARKS[s]} ${work[s]}`] : [])).join('  '),
    ]
  })
  if (kring.themes.length === 0) return [say.noThemes]
  return [table(columns, rows, width, paint), ...notKnown(status, screen), ...dim(legend(config, screen), screen)]
}

/** How much the plans state as not known yet; nothing where they don't. */
function notKnown({ completeness }: Status, { language }: Screen): string[] {
  const n = completeness.reduce((sum, { unknown = 0 }) => sum + unknown, 0)
  return n === 0 ? [] : [wordsIn(language).amounts.notKnown(n)]
}

function updated(fresh: Freshness | undefined, { language }: Screen): string {
  if (!fresh) return ''
  const { status: say } = wordsIn(language)
  const { shortDate } = numbersIn(language)
  const date = fresh.date === null ? say.legend.unknown : shortDate(fresh.date)
  return `${DOTS[fresh.state]} ${date}${fresh.reviewPassed ? ` ${PASSED}` : ''}`
}

/** A mark of two columns; without a theme there is nothing to mark. */
function cell(fresh: Freshness | undefined): string {
  return fresh ? `${DOTS[fresh.state]}${fresh.reviewPassed ? PASSED : ' '}` : '  '
}

function legend({ newsWithin }: Config, { language, width }: Screen): string[] {
  const { legend: say } = wordsIn(language).status
  const parts = [
    `${DOTS.fresh} ${say.fresh(newsWithin)}`,
    `${DOTS.ageing} ${say.ageing(2 * newsWithin)}`,
    `${DOTS.stale} ${say.stale}`,
    `${DOTS.unknown} ${say.unknown}`,
    `${PASSED} ${say.review}`,
  ]
  return wrapParts(parts, '  ', width)
}

/** The part of all that is asked that is there, in whole percents; null where nothing is asked. */
function percentOf(facts: readonly Completeness[]): string | null {
  const sum = (of: 'filled' | 'asked'): number => facts.reduce((total, fact) => total + fact[of], 0)
  return sum('asked') === 0 ? null : String(wholePercent(sum('filled') / sum('asked')))
}

const withSign = (percent: string): string => (percent === '' ? '' : `${percent}%`)

function dim(lines: readonly string[], { paint }: Screen): string[] {
  return lines.map((line) => paint.dim(line))
}
