/** The rankings as lists for a spreadsheet: a row each for what the screen has a row for, with the same figures. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, Project } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { SharedRanking } from '../../ranking/plans/association.ts'
import type { ThemeGap } from '../../ranking/plans/gaps.ts'
import type { ProjectRank, ProjectRanking } from '../../ranking/plans/projects.ts'
import type { SurveyRanking } from '../../ranking/plans/themes.ts'
import type { WaveShift } from '../../ranking/plans/waves.ts'

export interface List {
  columns: { title: string; kind: 'text' | 'number' | 'percent' | 'euro' }[]
  rows: (string | number | null)[][]
}

/** The list as CSV, each row of which says what must be known of it: that it is an example, or made from plans with errors. */
export async function listText(
  { columns, rows }: List,
  config: Config,
  errors: number,
  language: Language,
): Promise<string> {
  const { csv } = await import('../../formats/csv.ts')
  const words = wordsIn(language, config)
  const sheet = { id: 'priorities' as const, name: '', columns, rows }
  const example = { title: words.example, cell: words.exampleNotice.split(/[.:]/)[0] ?? '' }
  const incomplete = { title: words.reach.mark(errors), cell: words.reach.marked }
  const marks = [...(config.status === 'voorbeeld' ? [example] : []), ...(errors > 0 ? [incomplete] : [])]
  return csv(sheet, { language, marks })
}

const text = (title: string) => ({ title, kind: 'text' as const })
const number = (title: string) => ({ title, kind: 'number' as const })
const percent = (title: string) => ({ title, kind: 'percent' as const })

/** Themes and projects in one list, told apart by the first column; of projects without a theme list, the survey is null. */
export function rankedList(
  kring: string | null,
  survey: SurveyRanking | null,
  { ranked, knockedOut, unranked }: ProjectRanking,
  projects: readonly Project[],
  config: Config,
  language: Language,
): List {
  const words = wordsIn(language, config)
  const { lists } = words.report
  const byKey = new Map(projects.map((project) => [project.key, project]))
  const rowOf = (key: string, title: string, rank: ProjectRank | null): List['rows'][number] => {
    const [of = '', theme = '', id = ''] = key.split('/')
    const figures = rank ? [rank.place, rank.score, rank.low, rank.high] : [null, null, null, null]
    const [place = null, ...scores] = figures
    return [
      words.project,
      shortKring(config, of),
      nameIn(config.themes, theme),
      id,
      title,
      place,
      null,
      null,
      null,
      ...scores,
    ]
  }
  return {
    columns: [
      ...[text(words.rank.listKind), text(lists.kring), text(words.theme), text(lists.id), text(lists.title)],
      ...[number(words.place), percent(words.share), number(words.mean), number(words.answers)],
      ...[number(words.score), number(words.rank.lowest), number(words.rank.highest)],
    ],
    rows: [
      ...(survey?.themes ?? []).map(({ slug, place, share, mean, answers }) => {
        const name = nameIn(config.themes, slug)
        const of = kring === null ? '' : shortKring(config, kring)
        return [words.theme, of, name, slug, name, place, share, mean, answers, null, null, null]
      }),
      ...[...ranked, ...knockedOut].map((rank) => rowOf(rank.key, byKey.get(rank.key)?.title ?? rank.key, rank)),
      ...unranked.map(({ key, title }) => rowOf(key ?? '', title, null)),
    ],
  }
}

/** The kringen side by side. */
export function sharedList(shared: SharedRanking, config: Config, language: Language): List {
  const words = wordsIn(language, config)
  const { association } = words
  return {
    columns: [
      ...[number(words.place), text(words.theme), percent(association.equal), percent(association.byMembers)],
      ...[text(association.focus), number(words.mean), number(words.answers)],
      ...shared.included.map((slug) => number(shortKring(config, slug))),
    ],
    rows: shared.themes.map((t) => [
      ...[
        t.place,
        nameIn(config.themes, t.slug),
        t.equal,
        t.byMembers,
        association.focusClass[t.focus],
        t.mean,
        t.answers,
      ],
      ...shared.included.map((slug) => t.places[slug] ?? null),
    ]),
  }
}

/** Ambition against today; `none` is a theme with deliberately no goal. */
export function gapList(gaps: readonly ThemeGap[], config: Config, language: Language): List {
  const words = wordsIn(language, config)
  return {
    columns: [
      ...[text(words.report.lists.kring), text(words.theme), text(words.today), text(words.ambition)],
      ...[
        number(words.rank.gapColumns.gap),
        number(words.rank.gapColumns.proposal),
        { title: words.rank.gapColumns.cost, kind: 'euro' as const },
      ],
    ],
    rows: gaps.map((g) => [
      ...[
        shortKring(config, g.kring),
        nameIn(config.themes, g.slug),
        g.today,
        g.ambition === 'none' ? words.rank.noGoal : g.ambition,
      ],
      ...[g.gap, g.proposal, g.projects.length === g.unbudgeted ? null : g.cost],
    ]),
  }
}

/** A survey beside an earlier one. */
export function shiftList(
  shifts: readonly { kring: string; shift: WaveShift }[],
  config: Config,
  language: Language,
): List {
  const words = wordsIn(language, config)
  const { measures } = words
  const year = shifts[0]?.shift.year ?? 0
  return {
    columns: [
      ...[text(words.report.lists.kring), text(words.theme), number(measures.placeThen(year)), number(words.place)],
      ...[
        percent(measures.shareThen(year)),
        percent(words.share),
        percent(measures.difference),
        percent(measures.margin),
      ],
      text(measures.verdict),
    ],
    rows: shifts.flatMap(({ kring, shift }) =>
      shift.themes.map((t) => [
        ...[shortKring(config, kring), nameIn(config.themes, t.slug), t.before.place, t.now.place],
        ...[t.before.share, t.now.share, t.difference, t.margin],
        t.difference === null ? null : t.real ? measures.yes : measures.no,
      ]),
    ),
  }
}

/** Themes by another method. */
export function placesList(
  themes: readonly { slug: string; place: number }[],
  config: Config,
  language: Language,
): List {
  const words = wordsIn(language, config)
  return {
    columns: [number(words.place), text(words.theme)],
    rows: themes.map(({ slug, place }) => [place, nameIn(config.themes, slug)]),
  }
}
