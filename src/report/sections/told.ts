/** What is told of an item by date: its progress, its decisions, and its milestones and actions. */
import type { RootContent } from 'mdast'
import { list, note, strong, text } from '../../document/nodes.ts'
import { FRAME_PARTS, named } from '../../plan/body/section-names.ts'
import type { Decision, JournalLine, Task } from '../../plan/model.ts'
import { inlineProse } from '../prose.ts'
import type { Scribe } from './scribe.ts'

/** The progress and the decisions of an item. */
export function told(
  { journal, decisions }: { journal: readonly JournalLine[]; decisions: readonly Decision[] },
  scribe: Scribe,
): RootContent[] {
  const { words } = scribe
  const progress = journal.map((line) => ({ ...line, forum: null }))
  return [
    ...(progress.length === 0 ? [] : [note('label', strong(words.journal)), datedList(progress, scribe)]),
    ...(decisions.length === 0 ? [] : [note('label', strong(words.decisions)), datedList(decisions, scribe)]),
  ]
}

/** Dated lines as a list. */
export function datedList(lines: readonly Decision[], { numbers }: Scribe): RootContent {
  const entries = lines.map((line) => [
    strong(numbers.date(line.date)),
    text(line.forum === null ? ': ' : ` (${line.forum}): `),
    ...inlineProse(line.text),
  ])
  return list(entries, 'dated')
}

/** Milestones or actions, each with whether it is done, its date and who does it. */
export function tasks(title: string, all: readonly Task[], { words, numbers }: Scribe): RootContent[] {
  if (all.length === 0) return []
  const say = words.tasks
  const entries = all.map(({ done, date, owner, text: what }) => [
    text(`${done ? '☑' : '☐'} `),
    ...(date === null ? [] : [strong(numbers.date(date))]),
    text(
      `${owner === null ? '' : `${date === null ? '' : ' '}(${owner})`}${date === null && owner === null ? '' : ': '}`,
    ),
    ...inlineProse(what),
    text(` (${done ? say.done : say.open})`),
  ])
  return [note('label', strong(title)), list(entries, 'dated')]
}

/** The title of a section: what holds dated lines is called as it is with an item, in the language of the report. */
export function sectionTitle(title: string, { words }: Scribe): string {
  const part = named(title, FRAME_PARTS)
  return part === null ? title : words[part]
}
