/** What a change does to the plan, as parts of a document: orders, money, completeness. */
import type { RootContent } from 'mdast'
import { h, table } from '../../document/nodes.ts'
import { wholePercent } from '../../execution/completeness.ts'
import { uncosted } from '../../execution/money.ts'
import type { ThemeMove } from '../../history/consequences.ts'
import type { ProjectMove } from '../../history/project-moves.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { quoted } from '../prose.ts'
import type { Scribe } from '../sections/scribe.ts'
import { allNames } from './names.ts'
import { bullets, type Compared, type Limits } from './sections.ts'

/** Which ranks moved and why, the totals then and now, and how complete each theme is; nothing where nothing follows. */
export function consequencesPart({ before, after, changes }: Compared, scribe: Scribe, limits: Limits): RootContent[] {
  const { words, numbers } = scribe
  const say = words.changes
  const config = allNames(before.config, after.config)
  const { themes, projects, money, completeness } = changes.consequences
  const kringName = (slug: string | null): string => (slug === null ? say.whole : shortKring(config, slug))
  const parts = [
    ...part(
      say.themeRanks,
      themes.map((move) => themeLine(move, config, scribe)),
      scribe,
      limits,
    ),
    ...part(say.projectRanks, projectLines(projects, config, scribe), scribe, limits),
    ...(money.length === 0
      ? []
      : [
          h(3, say.totals),
          table(
            [
              words.report.kringTitle,
              say.moneyRow.cost,
              say.moneyRow.funded,
              say.moneyRow.open,
              say.moneyRow.unbudgeted,
            ],
            money.map(({ kring, before: was, after: is }) => [
              kringName(kring),
              ...(['cost', 'funded', 'open'] as const).map((of) => moved(numbers.euro(was[of]), numbers.euro(is[of]))),
              moved(numbers.whole(uncosted(was)), numbers.whole(uncosted(is))),
            ]),
            [null, 'right', 'right', 'right', 'right'],
          ),
        ]),
    ...part(
      say.completeness,
      completeness.map(({ kring, theme, from, to }) => {
        const share = (value: number | null): string =>
          value === null ? '–' : numbers.percent(wholePercent(value) / 100)
        return `${kringName(kring)}, ${nameIn(config.themes, theme)}: ${share(from)} → ${share(to)}`
      }),
      scribe,
      limits,
    ),
  ]
  return parts.length === 0 ? [] : [h(2, say.consequences), ...parts]
}

/** What was and what is, or only what is where it stayed. */
const moved = (was: string, is: string): string => (was === is ? is : `${was} → ${is}`)

function part(title: string, lines: string[], scribe: Scribe, limits: Limits): RootContent[] {
  return lines.length === 0 ? [] : [h(3, title), bullets(lines, scribe, limits)]
}

type Names = Compared['after']['config']

function themeLine(
  { kring, theme, from, to, why, joined, left }: ThemeMove,
  config: Names,
  { words, numbers }: Scribe,
): string {
  const say = words.changes
  const where = kring === null ? say.together : shortKring(config, kring)
  const names = (slugs: string[]): string => numbers.list(slugs.map((slug) => shortKring(config, slug)))
  const reasons = numbers.list([
    ...why.map((reason) => say.reason[reason]),
    ...(joined.length > 0 ? [say.joined(names(joined), joined.length)] : []),
    ...(left.length > 0 ? [say.left(names(left), left.length)] : []),
  ])
  return `${where}: ${say.move(nameIn(config.themes, theme), from, to)}${reasons === '' ? '' : ` (${reasons})`}`
}

/** A line for each move, but one for all in a kring that others moved: what made them move is told already. */
function projectLines(moves: readonly ProjectMove[], config: Names, scribe: Scribe): string[] {
  const pushed = new Map<string, ProjectMove[]>()
  for (const move of moves) {
    const isPushed = move.why[0] === 'others' && move.from !== null && move.to !== null && move.from !== move.to
    if (isPushed) pushed.set(move.kring, [...(pushed.get(move.kring) ?? []), move])
  }
  return moves.flatMap((move) => {
    const together = pushed.get(move.kring) ?? []
    if (together.length < 2 || !together.includes(move)) return [projectLine(move, config, scribe)]
    return together[0] === move ? [pushedLine(together, config, scribe)] : []
  })
}

function pushedLine(moves: readonly ProjectMove[], config: Names, scribe: Scribe): string {
  const { words, numbers } = scribe
  const say = words.changes
  const by = (moves[0]?.passedBy ?? []).filter((title) => moves.every(({ passedBy }) => passedBy.includes(title)))
  const named = moves
    .slice(0, MOST_NAMES)
    .map(({ title, from, to }) => say.step(`“${quoted(title, 120)}”`, from ?? 0, to ?? 0))
  const more = moves.length - named.length
  const list = more > 0 ? `${named.join(', ')} ${say.more(more)}` : numbers.list(named)
  return `${shortKring(config, moves[0]?.kring ?? '')}: ${say.pushed(moves.length, list)}${by.length > 0 ? ` (${say.passedBy(some(by, scribe))})` : ''}`
}

function projectLine(move: ProjectMove, config: Names, scribe: Scribe): string {
  const { words, numbers } = scribe
  const say = words.changes
  const { kring, to, scoreFrom, scoreTo, why, passedBy } = move
  // A place in another kring is no place in this one.
  const from = why.includes('moved') && to !== null ? null : move.from
  const title = `“${quoted(move.title, 120)}”`
  const points = (value: number | null): string => (value === null ? '–' : numbers.exact(value))
  const scored = scoreFrom !== scoreTo && scoreFrom !== null && scoreTo !== null
  const sentence =
    from !== to
      ? say.move(title, from, to)
      : to === null
        ? say.outMove(title, points(scoreFrom), points(scoreTo))
        : say.scoreMove(title, to, points(scoreFrom), points(scoreTo))
  const reasons = [
    ...(from !== to && scored ? [say.points(points(scoreFrom), points(scoreTo))] : []),
    numbers.list(why.map((reason) => (reason === 'minimum' && to === null ? say.belowMinimum : say.reason[reason]))),
    ...(passedBy.length > 0 ? [say.passedBy(some(passedBy, scribe))] : []),
  ]
  return `${shortKring(config, kring)}: ${sentence} (${reasons.join('; ')})`
}

/** More names than this are for the order itself to show. */
const MOST_NAMES = 5

function some(titles: readonly string[], { words, numbers }: Scribe): string {
  const named = titles.slice(0, MOST_NAMES).map((title) => `“${quoted(title, 120)}”`)
  const more = titles.length - named.length
  return more > 0 ? `${named.join(', ')} ${words.changes.more(more)}` : numbers.list(named)
}
