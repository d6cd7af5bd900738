/** The figures in a year report: the money, the survey and what is measured, each then and now. */
import type { PhrasingContent, RootContent } from 'mdast'
import { h, list, p, strong, table, text } from '../../document/nodes.ts'
import { uncosted } from '../../execution/money.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { standingOf } from '../../ranking/plans/indicators.ts'
import { namesOf } from '../changes/names.ts'
import { titled } from '../findings.ts'
import { figure, toGo } from '../indicator-words.ts'
import { type Scribe, upperFirst } from '../sections/scribe.ts'
import { waveIntro, waveOutcome } from '../wave-words.ts'
import type { MoneyThen, Year } from './facts.ts'
import type { Measured } from './measured.ts'
import type { Surveyed } from './surveyed.ts'

/** Whether some open project has one known amount, or there are none: what nobody budgeted costs not nothing. */
const isKnown = (money: MoneyThen): boolean => money.cost > 0 || uncosted(money) === 0
const isNothing = (money: MoneyThen): boolean => money.cost === 0 && uncosted(money) === 0 && money.spent === null

/** Money then and now, and of each kring what was and is still to be found. */
export function moneyPart({ total, kringen, since }: Year, { words, numbers }: Scribe): RootContent[] {
  const say = words.year
  const { was, is } = total.money
  if (!is || [was, is].every((side) => side === null || isNothing(side))) return []
  const heading = (found: string | null): RootContent => h(2, titled(say.money, found, words), 'geld')
  if ([was, is].every((side) => side === null || !isKnown(side)) && is.spent === null)
    return [heading(null), p(say.noMoney)]
  const config = namesOf(since.before, since.after).config
  const euro = (of: (money: MoneyThen) => number | null): string[] =>
    [was, is].map((money) => {
      const amount = money && of(money)
      return amount === null ? '–' : numbers.euro(amount)
    })
  const amounts = [
    [words.cost, ...euro((money) => (isKnown(money) ? money.cost : null))],
    [words.funding, ...euro((money) => (isKnown(money) ? money.funded : null))],
    [words.toFund, ...euro((money) => (isKnown(money) ? money.open : null))],
  ]
  const others = [
    ...((was?.spent ?? null) === null && is.spent === null ? [] : [[say.spent, ...euro(({ spent }) => spent)]]),
    [say.uncosted, ...[was, is].map((money) => (money ? String(uncosted(money)) : '–'))],
  ]
  const found =
    was && isKnown(was) && isKnown(is) && was.open + is.open > 0
      ? say.foundMoney(numbers.euro(was.open), numbers.euro(is.open))
      : null
  const gaps = (kringen.length > 1 ? kringen : []).map(({ slug, money }): string[] => [
    say.ofWhich(shortKring(config, slug ?? '')),
    ...[money.was, money.is].map((side) =>
      side === null ? say.notThere : isKnown(side) ? numbers.euro(side.open) : '–',
    ),
  ])
  return [
    heading(found),
    p(say.moneyIntro),
    table(['', say.was, say.is], [...amounts, ...gaps, ...others], [null, 'right', 'right']),
  ]
}

/** Per kring whether another survey was held, and what came of it; kringen of which the same is known share a line. */
export function surveyPart({ kringen, since }: Year, config: Config, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const said = new Map<string, string[]>()
  for (const { name, survey } of kringen) {
    if (survey === null) continue
    const line = surveySaid(survey, since, config, kringen.length === 1, scribe)
    said.set(line, [...(said.get(line) ?? []), name])
  }
  if (said.size === 0) return []
  const heading = h(2, words.year.survey, 'enquete')
  // The report of one kring needs not say of which.
  if (kringen.length === 1) return [heading, ...[...said.keys()].map((line) => p(upperFirst(line)))]
  const lines = [...said].map(([line, names]): PhrasingContent[] => [
    strong(`${numbers.list(names)}:`),
    text(` ${line}`),
  ])
  return [heading, list(lines)]
}

/** What is known of one survey, then and now; `alone` where there is room for who answered. */
function surveySaid(
  { what, state, voters, period, moves, shift }: Surveyed,
  since: Year['since'],
  config: Config,
  alone: boolean,
  { words, numbers }: Scribe,
): string {
  const say = words.year
  const { themes } = namesOf(since.before, since.after).config
  const days = period && `${numbers.date(period.from)} – ${numbers.date(period.to)}`
  const isThere = what !== 'none' && what !== 'gone'
  const hidden = isThere && state === 'hidden'
  const answered = hidden
    ? [say.hidden]
    : isThere && voters && (alone || what !== 'same')
      ? [say.voters(voters, days)]
      : []
  const places = moves.map(({ theme, from, to }) => words.changes.move(nameIn(themes, theme), from, to))
  const moved = what !== 'other' || hidden ? [] : [places.length === 0 ? say.stayed : `${numbers.list(places)}.`]
  const waves =
    shift === null
      ? moved
      : [...(alone ? waveIntro(shift, config, words, numbers) : []), ...waveOutcome(shift, config, words, numbers)]
  return [say.surveyed[what], ...answered, ...waves].join(' ')
}

/** Rows that fit beside the rest of a short report. */
const MOST = 9

/** What is measured then and now. */
export function measuredPart({ total: { measured }, kringen, since }: Year, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.year
  if (measured.length === 0) return []
  const config = namesOf(since.before, since.after).config
  const where = ({ kring, theme }: Measured): string =>
    [...(kringen.length > 1 ? [shortKring(config, kring)] : []), nameIn(config.themes, theme)].join(', ')
  const at = (one: Measured['was'], unit: string | null): string =>
    one === null ? say.notMeasured : say.figure(figure(one.value, unit, numbers), one.year)
  // What was measured again is the news of the year.
  const isNews = ({ was, is }: Measured): boolean =>
    is !== null && (was === null || was.year !== is.year || was.value !== is.value)
  const rows = [...measured.filter(isNews), ...measured.filter((one) => !isNews(one))]
  const shown = rows.length <= MOST + 1 ? rows : rows.slice(0, MOST)
  return [
    h(2, say.indicators, 'indicatoren'),
    table(
      [say.indicator, say.was, say.is, words.measures.target, words.measures.distance],
      shown.map((one) => [
        `${one.name} (${where(one)})`,
        at(one.was, one.unit),
        one.now === null ? say.notInPlan : at(one.is, one.unit),
        targetOf(one, scribe),
        one.now === null ? '–' : toGo(one.now, words, numbers),
      ]),
      [null, 'right', 'right', 'right', 'right'],
    ),
    ...(rows.length > shown.length ? [p(say.more(rows.length - shown.length))] : []),
  ]
}

function targetOf({ now, unit }: Measured, { words, numbers }: Scribe): string {
  const target = now && standingOf(now).target
  return target ? words.year.figure(figure(target.value, unit, numbers), target.year) : '–'
}
