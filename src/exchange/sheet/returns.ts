/** Sheets that came back → what they change in the plans, and what of them is not taken over. */
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Plans } from '../../plan/model.ts'
import { doersOf, ownersOf } from '../../plan/owners.ts'
import { Pen } from '../../verbs/pen.ts'
import { workspaceAt, workspaceOf } from '../../workspace/git/sides.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Workspace } from '../../workspace/open.ts'
import { agreed } from './agreed.ts'
import { type Applied, apply } from './apply.ts'
import type { Origin } from './basis.ts'
import { type Compared, compareFile, type FactsThen } from './compare.ts'
import type { Cell, Line } from './lines.ts'
import type { Returned } from './read.ts'
import { type Row, rowsOf } from './rows.ts'
import { shown, textOf } from './shown.ts'

/** A file as it was read, under the name by which it is told of. */
export interface FileIn {
  file: string
  returned: Returned
}

/** What came of one file. */
export interface FileRead {
  file: string
  origin: Partial<Origin>
  /** What its fields were compared with: what they said when it was made, or the plan of a revision, of the day on which it was made, or of now. */
  against: 'basis' | 'revision' | 'day' | 'now'
  ignored: Returned['ignored']
  beside: Returned['beside']
  remarks: Returned['remarks']
  same: number
}

export interface Imported extends Applied {
  files: FileRead[]
  texts: ReadonlyMap<string, string>
}

/** What is not taken over, by the place that it stands in, and why. */
export type Refused = Map<string, Record<Language, string>>

/** A cell of a sheet that said something new, or a whole row that did. */
export interface Spot {
  file: string
  line: Line
  cell?: Cell
}

export const spotName = ({ file, line, cell }: Spot): string => [file, line.sheet, cell?.address ?? line.row].join('\0')

/** Reads sheets into a draft of the plans, but for what is refused. Throws a Misuse where one can't belong to these plans, or two of them contradict each other. */
export async function importSheets(
  workspace: Workspace,
  files: readonly FileIn[],
  { language, today }: { language: Language; today: string },
  refused: Readonly<Refused> = new Map(),
): Promise<Imported> {
  const { set } = workspace
  const { plans } = set
  const pen = await Pen.of(workspace, language)
  const { rows } = rowsOf(set)
  const around = { plans, today, pen, owners: ownersIn(plans) }
  const named = rowsByName(rows)
  const all: Compared = { changes: [], leftOut: [], same: 0, fresh: [], news: [] }
  const read: FileRead[] = []
  for (const { file, returned } of files) {
    const { basis, origin, lines, ignored, beside, remarks } = returned
    refuseForeign(file, origin, plans)
    const { earlier, against } = await earlierOf(workspace, returned, named, today)
    const spoken = origin.language === 'nl' || origin.language === 'en' ? origin.language : undefined
    const of = { ...around, language: spoken ?? plans.config.language ?? language, told: basis !== null }
    if (basis) refuseShifted(file, lines, earlier, of)
    const found = compareFile(file, lines, earlier, named, of)
    read.push({ file, origin, against, ignored, beside, remarks, same: found.same })
    for (const list of ['changes', 'leftOut', 'fresh', 'news'] as const)
      for (const one of found[list]) (all[list] as unknown[]).push(one)
  }
  const changes = agreed(all.changes, { plans, language })
  const taken = <T extends Spot>(list: readonly T[]): T[] => list.filter((one) => !refused.has(spotName(one)))
  const left = [...changes, ...all.news, ...all.fresh].flatMap((one: Spot & { row?: Row }) => {
    const why = refused.get(spotName(one))
    const title = one.row?.item.title ?? one.line.cells.get('project')?.text ?? ''
    return why ? [{ file: one.file, line: one.line, cell: one.cell ?? null, title, why }] : []
  })
  const applied = apply(
    { ...all, changes: taken(changes), news: taken(all.news), fresh: taken(all.fresh) },
    rows,
    around,
  )
  return { ...applied, leftOut: [...all.leftOut, ...left, ...applied.leftOut], files: read, texts: pen.texts }
}

/** What fields said when a sheet was made: as it says itself, as the plans of its revision or its day do, or as those of now. */
async function earlierOf(
  workspace: Workspace,
  { basis, origin }: Returned,
  named: ReadonlyMap<string, Row>,
  today: string,
): Promise<{ earlier: FactsThen; against: FileRead['against'] }> {
  if (basis) return { earlier: basis.factsOf, against: 'basis' }
  const revision = /^[0-9a-f]{7,64}$/.test(origin.revision ?? '') ? (origin.revision ?? '') : null
  const made = revision === null ? null : await workspaceAt(workspace, revision)
  // Of this day what is there now is as near.
  const { date = today } = origin
  const at = made ?? (date < today ? await onDay(workspace, date) : null)
  if (!at) return { earlier: (id) => named.get(id)?.facts ?? null, against: 'now' }
  const rows = new Map(rowsOf(at.set).rows.map((row) => [row.id, row]))
  return { earlier: (id) => rows.get(id)?.facts ?? null, against: made ? 'revision' : 'day' }
}

/** The plans as a day left them; null where nobody knows. */
async function onDay(workspace: Workspace, day: string): Promise<Workspace | null> {
  try {
    return (await workspaceOf(workspace, day)).workspace
  } catch (error) {
    if (error instanceof Misuse) return null
    throw error
  }
}

/** Rows by their ids, and by those that they had before they were renamed or moved. */
function rowsByName(rows: readonly Row[]): Map<string, Row> {
  const named = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows)
    for (const former of row.item.formerly) {
      const id = former + row.id.slice((row.item.key ?? '').length)
      if (!named.has(id)) named.set(id, row)
    }
  return named
}

function ownersIn({ kringen }: Plans): string[] {
  const all = kringen.flatMap(({ themes }) =>
    themes.flatMap((theme) => [
      ...ownersOf(theme),
      ...theme.projects.flatMap((project) => [
        ...ownersOf(project),
        ...[...project.actions, ...project.milestones].flatMap((task) => doersOf(task, project, theme)),
      ]),
    ]),
  )
  return [...new Set(all)]
}

function refuseForeign(file: string, { association }: Partial<Origin>, { config }: Plans): void {
  if (association === undefined || association === '' || association === config.association) return
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.fail.association(file, association, config.association)))
}

/** The days between the two ways in which spreadsheets count, and those by which a wrong time zone moves a date. */
const SHIFTS = [1, 1461, 1462]

/** Throws a Misuse where dates lie equally far from what they were, and none stayed where it was: no person does that. */
function refuseShifted(
  file: string,
  lines: readonly Line[],
  earlier: FactsThen,
  { plans, language }: { plans: Plans; language: Language },
): void {
  const moved = lines.flatMap((line) =>
    [...line.cells.values()].flatMap(({ column, text }) => {
      const was = textOf(shown(earlier(line.id)?.[column.key], column, language, plans.config).value)
      const isDate = column.form === 'date' && [was, text].every((one) => /^\d{4}-\d{2}-\d{2}/.test(one))
      return isDate ? [Math.round((Date.parse(text.slice(0, 10)) - Date.parse(was)) / 86_400_000)] : []
    }),
  )
  // One may be typed anew.
  const shift = moved.find((days, i) => SHIFTS.includes(Math.abs(days)) && moved.indexOf(days) < i)
  if (shift === undefined || moved.includes(0)) return
  throw new Misuse(bothLanguages((l) => wordsIn(l).sheet.fail.shifted(file, shift)))
}
