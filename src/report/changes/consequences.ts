/** What a change does to the plan, as parts of a document: orders, money, completeness. */
import type { RootContent } from 'mdast'
import type { ThemeMove } from '../../history/consequences.ts'
import type { ProjectMove } from '../../history/project-moves.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { h, table } from '../nodes.ts'
import { quoted } from '../prose.ts'
import type { Scribe } from '../sections/scribe.ts'
import { bullets, type Compared, type Limits } from './sections.ts'

/** Which ranks moved and why, the totals then and now, and how complete each theme is; nothing where nothing follows. */
export function consequencesPart({ after, changes }: Compared, scribe: Scribe, limits: Limits): RootContent[] {
  const { words, numbers } = scribe
  const say = words.changes
  const { config } = after
  const { themes, projects, money, completeness } = changes.consequences
  const kringName = (slug: string | null): string => (slug === null ? say.whole : shortKring(config, slug))
  const parts = [
    ...part(
      say.themeRanks,
      themes.map((move) => themeLine(move, config, scribe)),
      scribe,
      limits,
    ),
    ...part(
      say.projectRanks,
      projects.map((move) => projectLine(move, config, scribe)),
      scribe,
      limits,
    ),
    ...(money.length === 0
      ? []
      : [
          h(3, say.totals),
          table(
            ['Kring', say.moneyRow.cost, say.moneyRow.funded, say.moneyRow.open, say.moneyRow.unbudgeted],
            money.map(({ kring, before: was, after: is }) => [
              kringName(kring),
              ...(['cost', 'funded', 'open'] as const).map((of) => moved(numbers.euro(was[of]), numbers.euro(is[of]))),
              moved(numbers.whole(was.unbudgeted), numbers.whole(is.unbudgeted)),
            ]),
            [null, 'right', 'right', 'right', 'right'],
          ),
        ]),
    ...part(
      say.completeness,
      completeness.map(({ kring, theme, from, to }) => {
        const share = (value: number | null): string => (value === null ? '–' : numbers.percent(value))
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

function themeLine({ kring, theme, from, to, why }: ThemeMove, config: Names, { words, numbers }: Scribe): string {
  const say = words.changes
  const where = kring === null ? say.together : shortKring(config, kring)
  const reasons = numbers.list(why.map((reason) => say.reason[reason]))
  return `${where}: ${say.move(nameIn(config.themes, theme), from, to)}${reasons === '' ? '' : ` (${reasons})`}`
}

function projectLine(move: ProjectMove, config: Names, { words, numbers }: Scribe): string {
  const say = words.changes
  const { kring, from, to, scoreFrom, scoreTo, why, passedBy } = move
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
    numbers.list(why.map((reason) => say.reason[reason])),
    ...(passedBy.length > 0 ? [say.passedBy(numbers.list(passedBy.map((t) => `“${quoted(t, 120)}”`)))] : []),
  ]
  return `${shortKring(config, kring)}: ${sentence} (${reasons.join('; ')})`
}
