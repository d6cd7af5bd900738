/** When projects run: bars in order of their start, and the dates in a table. */

import type { RootContent, Table } from 'mdast'
import type { TimelineRow } from '../../charts/timeline-bars.ts'
import { h, note, p, table } from '../../document/nodes.ts'
import { portions } from '../../document/portions.ts'
import { latenessOf } from '../../execution/late.ts'
import type { Phase } from '../../plan/model.ts'
import { firstDay, lastDay, sortable } from '../../plan/typed/dates.ts'
import { titleLink } from '../anchors.ts'
import { timeline } from '../drawn-once.ts'
import { foundLate, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { ProjectView } from '../view/items.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { phaseBadge } from './badges.ts'
import { drawable } from './drawable.ts'
import { planningOf } from './project.ts'
import { firstNamed, type Scribe } from './scribe.ts'
import { onSheets } from './sheets.ts'

type Kind = 'idea' | 'preparing' | 'running' | 'waiting' | 'unknown'
const KINDS: Record<Phase, Kind> = {
  idee: 'idea',
  verkenning: 'idea',
  voorbereiding: 'preparing',
  uitvoering: 'running',
  'on-hold': 'waiting',
  // Neither is in a programme of open projects.
  afgerond: 'unknown',
  vervallen: 'unknown',
}

const SIGNALS = { rood: 'red', oranje: 'orange', groen: 'green', grijs: 'grey' } as const

/** How many bars are one picture, and how many of them fit half a page of paper. */
const MOST_BARS = 20
const MOST_ON_SHEET = 8

/** The section of a kring: all its open projects. */
export function timelineSection(view: KringView, scribe: Scribe): RootContent[] {
  return section(
    view.programme,
    view,
    scribe,
    [],
    scribe.words.report.timeline.none,
    !view.config.report.off.includes('programma'),
  )
}

/** The section of the association: what is being prepared or done, and what is late, since all of it would be a wall. */
export function timelineTogether(view: AssociationView, scribe: Scribe): RootContent[] {
  const running = view.kringen
    .flatMap(({ programme }) => programme)
    .filter(
      ({ project }) =>
        project.phase === 'voorbereiding' ||
        project.phase === 'uitvoering' ||
        latenessOf(project, view.passport.today).length > 0,
    )
  const say = scribe.words.report.timeline
  return section(running, view, scribe, [p(say.running)], say.noneRunning, false)
}

function section(
  projects: readonly ProjectView[],
  { passport: { today }, figures: told, reach }: Pick<KringView, 'passport' | 'figures' | 'reach'>,
  scribe: Scribe,
  intro: RootContent[],
  none: string,
  elsewhere: boolean,
): RootContent[] {
  const { words, numbers } = scribe
  const say = words.report.timeline
  const heading = h(2, titled(say.title, foundLate(told, words), words), 'planning')
  // The moment at which a row begins, and then the one at which it ends; a month comes before its days.
  const first = ({ project: { start, end } }: ProjectView): string =>
    `${sortable(start, firstDay) ?? sortable(end, lastDay)} ${sortable(end, lastDay) ?? sortable(start, firstDay)}`
  const planned = projects
    .filter(({ project: { start, end, ongoing } }) => start !== null || end !== null || ongoing)
    .sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
  if (planned.length === 0) return [heading, p(claim(none, reach, words))]
  // What goes on and has no beginning can't be drawn.
  const drawn = planned.filter(({ project: { start, end } }) => start !== null || end !== null)
  const date = (iso: string | null): string => (iso === null ? '–' : numbers.shortDate(iso))
  const tableOf = (shown: readonly ProjectView[]): Table =>
    table(
      [words.project, say.start, say.end, words.phase],
      shown.map(({ project }) => [
        [titleLink(project.key, project.title)],
        date(project.start),
        project.ongoing ? words.amounts.ongoing : date(project.end),
        [phaseBadge(project.phase, scribe)],
      ]),
      [null, null, null, null],
      'data',
    )
  const kinds = new Set(drawn.map(({ project: { phase } }) => kindOf(phase)))
  const legend = (Object.keys(say.kinds) as Kind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ kind, word: say.kinds[kind] }))
  const said = drawn.some(({ project }) => project.ongoing) ? words.amounts.timeline : say.caption
  const charts = portions(drawn, MOST_BARS).map((some, i, parts): RootContent => {
    const late = some.filter(({ project }) => latenessOf(project, today).length > 0)
    const named = firstNamed(late.map(({ project }) => project.title))
    const title =
      late.length === 0 ? say.planned(some.length) : say.lateOnes(numbers.list(named), late.length > named.length)
    const altOf = (views: readonly ProjectView[]): string =>
      `${title}. ${views.map((view) => say.span(view.project.title, planningOf(view, scribe, numbers.shortDate) ?? '–')).join(', ')}.`
    const reach = some.map((view) => rowOf(view, today, scribe))
    const draw = (views: readonly ProjectView[], id: string, width?: number): string =>
      timeline(
        drawable({
          id,
          title,
          description: altOf(views),
          today: { date: today, label: say.today },
          rows: views.map((view) => ({ ...rowOf(view, today, scribe), waits: waitsOf(view, views) })),
          reach,
          words: { late: say.late, unbegun: say.unbegun, milestone: say.milestone, waits: say.waits, legend },
        }),
        width,
      )
    const id = `tijdbalk-${i + 1}`
    const sheets = onSheets(some, ({ project }) => project.title, MOST_ON_SHEET)
    return {
      type: 'figure',
      svg: draw(some, id),
      narrow: draw(some, `${id}-smal`, 320),
      ...(sheets.length > 1 && {
        sheets: sheets.map((views, n) => ({
          svg: draw(views, `${id}-${n + 1}`),
          alt: altOf(views),
          caption: words.report.partOf(words.report.partOf(said, i + 1, parts.length), n + 1, sheets.length),
        })),
      }),
      alt: altOf(some),
      title,
      caption: words.report.partOf(said, i + 1, parts.length),
      table: tableOf(some),
      elsewhere,
    }
  })
  const undrawn = planned.filter((view) => !drawn.includes(view))
  const without = projects.length - planned.length
  return [
    heading,
    ...intro,
    ...charts,
    ...(without > 0 ? [note('legend', say.without(without))] : []),
    ...(undrawn.length > 0 ? [tableOf(undrawn)] : []),
  ]
}

function rowOf({ project }: ProjectView, today: string, { words }: Scribe): TimelineRow {
  const { title, start, end, phase, signal, milestones } = project
  return {
    label: title,
    start: start && sortable(start, firstDay),
    end: end && sortable(end, lastDay),
    phase: phase === null ? words.noPhase : words.phases[phase],
    kind: kindOf(phase),
    late: end !== null && lastDay(end) < today && phase !== 'on-hold',
    unbegun: latenessOf(project, today).some(({ kind }) => kind === 'start'),
    signal: signal && SIGNALS[signal],
    ticks: milestones.flatMap(({ date }) => (date === null ? [] : [sortable(date, firstDay)])),
  }
}

/** The rows among these that a project waits for. */
function waitsOf({ project }: ProjectView, views: readonly ProjectView[]): number[] {
  return project.blockedBy.flatMap((key) => {
    const at = views.findIndex((other) => other.project.key === key)
    return at < 0 ? [] : [at]
  })
}

function kindOf(phase: Phase | null): Kind {
  return phase === null ? 'unknown' : KINDS[phase]
}
