/** What verbs write below the front matter: lines, results, items and titles, each read again before it is offered. */
import type { TextEdit } from '../diagnostics/text-edit.ts'
import type { FramePart } from '../plan/body/section-names.ts'
import type { Item, Kring, Section, Task, Theme } from '../plan/model.ts'
import type { Source } from '../plan/source.ts'
import { type NewItem, newItem } from './new-item.ts'
import { proven, type Read } from './proven.ts'
import { cutOf, itemIn } from './text/cut.ts'
import { intoFrame, intoPart, type Manner } from './text/part.ts'
import { asHeadings } from './text/typed-text.ts'

/** How the files of a workspace are read and written. */
export interface Hand extends Manner {
  theme: Read<Theme>
  kring: Read<Kring>
}

/** An item by its kind, and the how manieth of that kind it is in its file. */
export interface Nth {
  kind: Item['kind']
  nth: number
}

/** A dated line as it is read; `forum` is who decided. */
export type FrameLine = { part: FramePart; date: string; forum: string | null; text: string }
/** A line of any list. */
export type Line = FrameLine | ({ part: 'milestones' | 'actions' } & Task)

/** Adds a line to a list of an item. */
export function lineEdits(source: Source, { kind, nth }: Nth, line: Line, hand: Hand): TextEdit[] | null {
  const edits = intoPart(source, (cut) => itemIn(cut, kind, nth), line.part, pieceOf(line), hand)
  return edits && proven(source, edits, hand.theme, (theme) => takeLine(listOf(theme, kind)[nth], line))
}

/** Adds a line to the progress or the decisions of a theme itself. */
export function themeLineEdits(source: Source, line: FrameLine, hand: Hand): TextEdit[] | null {
  const { free } = hand.theme(source).value
  const edits = intoFrame(source, line.part, pieceOf(line), hand)
  return proven(source, edits, hand.theme, (theme) => takeLine(theme, line) && takeFrom(theme.free, free, line))
}

/** The same of a kring. */
export function kringLineEdits(source: Source, line: FrameLine, hand: Hand): TextEdit[] | null {
  const { sections } = hand.kring(source).value
  const edits = intoFrame(source, line.part, pieceOf(line), hand)
  return proven(source, edits, hand.kring, (kring) => takeLine(kring, line) && takeFrom(kring.sections, sections, line))
}

/** Adds a paragraph to what a project has brought. */
export function resultEdits(source: Source, nth: number, paragraph: string, hand: Hand): TextEdit[] | null {
  const edits = intoPart(source, (cut) => itemIn(cut, 'project', nth), 'result', { paragraph }, hand)
  if (edits === null) return null
  return proven(source, edits, hand.theme, ({ projects }) => {
    const project = projects[nth]
    if (!project?.result.endsWith(paragraph)) return false
    project.result = project.result.slice(0, -paragraph.length).trimEnd()
    return true
  })
}

/** Adds an item at the end of its section; its id must be free. */
export function itemEdits(
  source: Source,
  item: Omit<NewItem, 'heading'> & { title: string },
  hand: Hand,
): TextEdit[] | null {
  const { sections } = hand.theme(source).value
  return firstSound(item.title, (heading) =>
    proven(source, newItem(source, { ...item, heading }, hand), hand.theme, (theme) => {
      const made = listOf(theme, item.kind).pop()
      // Only a section that was made for it is taken out with it.
      theme.sections = theme.sections.filter((kind) => kind !== item.kind || sections.includes(kind))
      return made?.id === item.id && made.title === item.title && made.prose === item.prose
    }),
  )
}

/** Gives an item another title; its id stays. */
export function titleEdits(source: Source, { kind, nth }: Nth, title: string, hand: Hand): TextEdit[] | null {
  const heading = itemIn(cutOf(source, hand.referee), kind, nth)?.heading
  if (!heading || heading.words === '') return null
  const start = source.text.indexOf(heading.words, heading.start)
  if (start === -1 || start > heading.end) return null
  return firstSound(title, (text) =>
    proven(source, [{ start, end: start + heading.words.length, text }], hand.theme, (theme) => {
      const item = listOf(theme, kind)[nth]
      if (item?.title !== title) return false
      item.title = heading.title || item.id || '…'
      return true
    }),
  )
}

/** The edits with the first way of writing a title that is read as it was typed. */
function firstSound(title: string, make: (heading: string) => TextEdit[] | null): TextEdit[] | null {
  for (const heading of asHeadings(title)) {
    const edits = make(heading)
    if (edits) return edits
  }
  return null
}

function pieceOf(line: Line): { line: string; date: string | null; latestFirst: boolean } {
  return 'forum' in line
    ? { line: withLead(line.date, line.forum, line.text), date: line.date, latestFirst: true }
    : { line: taskLine(line), date: line.date, latestFirst: false }
}

/** A task as it stands behind its bullet. */
export const taskLine = ({ done, date, owner, text }: Task): string =>
  `[${done ? 'x' : ' '}] ${withLead(date, owner, text)}`

function withLead(date: string | null, who: string | null, text: string): string {
  const lead = [date, who === null ? null : `(${who})`].filter((part) => part !== null).join(' ')
  return lead === '' ? text : `${lead}: ${text}`
}

/** The items of a kind. */
export const listOf = (theme: Theme, kind: Item['kind']): Item[] =>
  kind === 'challenge' ? theme.challenges : kind === 'wish' ? theme.wishes : theme.projects

/** Takes a line out of the list that it belongs in; whether it was there. */
function takeLine(from: Item | Theme | Kring | undefined, line: Line): boolean {
  if (!from) return false
  if (line.part === 'journal') return take(from.journal, ({ date, text }) => date === line.date && text === line.text)
  if (line.part === 'decisions')
    return take(
      from.decisions,
      ({ date, forum, text }) => date === line.date && forum === line.forum && text === line.text,
    )
  if ('forum' in line || !('milestones' in from)) return false
  const { date, done, owner, text } = line
  return take(
    from[line.part],
    (task) => task.date === date && task.done === done && task.owner === owner && task.text === text,
  )
}

/** Takes a line out of the section that holds it, and that section too where it wasn't there before. */
function takeFrom(sections: Section[], before: readonly Section[], line: FrameLine): boolean {
  const isLine = ({ date, text }: { date: string; text: string }): boolean => date === line.date && text === line.text
  const at = sections.findIndex(({ lines }) => lines?.some(isLine))
  const section = sections[at]
  if (!section?.lines || !take(section.lines, isLine)) return false
  if (section.lines.length > 0) return true
  if (before.some(({ title }) => title === section.title)) delete section.lines
  else sections.splice(at, 1)
  return true
}

function take<T>(list: T[], fits: (entry: T) => boolean): boolean {
  const at = list.findIndex(fits)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}
