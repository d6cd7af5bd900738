/** Projects as a list: the programme in order, then what is finished or dropped. */

import type { Cell, Sheet } from '../../document/sheet.ts'
import { milestonesOf } from '../../execution/progress.ts'
import { fundedOf } from '../../plan/amount.ts'
import type { Funding, Project, Task } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { isOpen } from '../../plan/phases.ts'
import { firstDay, lastDay, sortable } from '../../plan/typed/dates.ts'
import { costOf, costSaid, fundingSaid, spentSaid } from '../amounts.ts'
import { plainLine } from '../prose.ts'
import { fieldSaid } from '../sections/open.ts'
import type { Scribe } from '../sections/scribe.ts'
import type { ProjectView } from '../view/items.ts'
import type { KringFacts } from '../view/view.ts'
import { tonesIn } from './signals.ts'

export function projectsList(
  kringen: readonly KringFacts[],
  scribe: Scribe,
  kept: (project: Project) => boolean,
): Sheet {
  const { words, numbers } = scribe
  const { lists: say, money } = words.report
  const criteria = kringen[0]?.config.criteria ?? []
  // Columns that nobody fills are none.
  const tasked = kringen.some((view) =>
    [...view.programme, ...view.closed].some(
      ({ project }) => project.milestones.length + project.actions.length + project.result.length > 0,
    ),
  )
  const told = kringen.flatMap((view) => [...view.programme, ...view.closed]).filter(({ project }) => kept(project))
  const fields = (names: readonly string[] | undefined): string | null =>
    names?.map((name) => fieldSaid(name, words, numbers.language)).join('; ') ?? null
  // Columns of what a plan need not have; without any of it the list stays as it was.
  const more = (
    [
      { column: { title: words.amounts.spent, kind: 'euro' }, cell: ({ spent }) => spent?.amount ?? null },
      {
        column: { title: `${words.cost}, ${words.amounts.yearTitle.toLowerCase()}`, kind: 'text' },
        cell: ({ budget }) => (budget?.kind === 'years' ? costSaid(budget, scribe) : null),
      },
      {
        column: { title: `${words.amounts.spent}, ${words.amounts.yearTitle.toLowerCase()}`, kind: 'text' },
        cell: ({ spent }) => (spent?.years ? spentSaid(spent, scribe) : null),
      },
      {
        column: { title: words.attachments, kind: 'text' },
        cell: ({ attachments }) => attachments?.join('; ') ?? null,
      },
      { column: { title: words.amounts.unknown, kind: 'text' }, cell: ({ unknown }) => fields(unknown) },
      {
        column: { title: words.amounts.inapplicable, kind: 'text' },
        cell: ({ inapplicable }) => fields(inapplicable),
      },
    ] satisfies { column: Sheet['columns'][number]; cell: (project: Project) => Cell }[]
  ).filter(({ cell }) => told.some(({ project }) => cell(project) !== null))
  const toDo = (tasks: readonly Task[]): string =>
    tasks
      .flatMap(({ done, text, date, owner }) =>
        done ? [] : [words.tasks.line(text, date && numbers.shortDate(date), owner)],
      )
      .join('; ')
  const row = (view: KringFacts, entry: ProjectView): Cell[] => {
    const { project, rank, toFund, funding } = entry
    const progress = milestonesOf(project)
    return [
      shortKring(view.config, entry.kring),
      nameIn(view.config.themes, entry.theme),
      rank?.place ?? null,
      project.title,
      isOpen(project) ? say.yes : say.no,
      project.phase === null ? null : words.phases[project.phase],
      project.signal === null ? null : words.signals[project.signal],
      project.explanation,
      entry.lead,
      entry.partners.join('; '),
      entry.branches.join('; '),
      entry.agendas.map((a) => a.name).join('; '),
      sortable(project.start, firstDay),
      project.ongoing ? words.amounts.ongoing : sortable(project.end, lastDay),
      project.cost ?? costOf(project, scribe),
      funding.length === 0 ? null : fundedOf(funding),
      toFund,
      funding.map((f) => words.fundedBy(isPlain(f) ? String(f.amount) : fundingSaid(f, scribe), f.partner)).join('; '),
      rank?.score ?? null,
      ...criteria.map((c) => project.scores[c.id] ?? null),
      entry.wishes.map((w) => w.title).join('; '),
      entry.blockedBy.map((b) => b.title).join('; '),
      project.decideBy,
      project.review,
      ...(tasked
        ? [
            progress && words.tasks.ofAll(progress.done, progress.all),
            toDo(project.milestones),
            toDo(project.actions),
            plainLine(project.result),
          ]
        : []),
      project.key,
      ...more.map(({ cell }) => cell(project)),
    ]
  }
  return {
    id: 'projects',
    name: say.projects,
    columns: [
      { title: say.kring, kind: 'text', screen: kringen.length === 1 },
      { title: words.theme, kind: 'text' },
      { title: words.place, kind: 'number' },
      { title: say.title, kind: 'text', key: true },
      { title: say.open, kind: 'text', screen: true },
      { title: words.phase, kind: 'text' },
      { title: words.signal, kind: 'text', tones: tonesIn(words) },
      { title: words.explanation, kind: 'text' },
      { title: words.lead, kind: 'text' },
      { title: words.partners, kind: 'text', screen: true },
      { title: words.branches, kind: 'text', screen: true },
      { title: words.agendas, kind: 'text', screen: true },
      { title: words.report.timeline.start, kind: 'date' },
      { title: words.report.timeline.end, kind: 'end' },
      { title: words.cost, kind: 'euro' },
      { title: money.funded, kind: 'euro', screen: true },
      { title: words.toFund, kind: 'euro' },
      { title: money.by, kind: 'text', screen: true },
      { title: words.score, kind: 'number', screen: true },
      ...criteria.map((c) => ({ title: c.name, kind: 'number' as const, screen: true })),
      { title: words.serves, kind: 'text', screen: true },
      { title: words.blockedBy, kind: 'text', screen: true },
      { title: words.decideBy, kind: 'date' },
      { title: words.review, kind: 'date', screen: true },
      ...(tasked
        ? [words.tasks.progress, words.tasks.openMilestones, words.tasks.openActions, words.tasks.result].map(
            (title) => ({
              title,
              kind: 'text' as const,
              screen: true,
            }),
          )
        : []),
      { title: say.id, kind: 'text', screen: true },
      ...more.map(({ column }) => ({ ...column, screen: true })),
    ],
    rows: kringen.flatMap((view) =>
      [...view.programme, ...view.closed].filter(({ project }) => kept(project)).map((entry) => row(view, entry)),
    ),
  }
}

const isPlain = ({ amount, share, years }: Funding): boolean =>
  amount !== null && share === undefined && years === undefined
