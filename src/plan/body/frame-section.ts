/** The sections without items of a theme or a kring; one for decisions or progress is read as dated lines. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Decision, JournalLine, Section } from '../model.ts'
import type { ReaderProblem, Reading } from '../problem.ts'
import type { Source } from '../source.ts'
import { asDated } from './dated-line.ts'
import { asJournal, readDated } from './lists.ts'
import { proseOf } from './prose.ts'
import { framePart } from './section-names.ts'
import type { Wording } from './wording.ts'

/** Reads a section. `strict`: a line without a date is a problem; else it is prose, as such a section always was on a kring's page. */
export function readSection(
  source: Source,
  title: string,
  range: Range,
  { wording, strict }: { wording: Wording; strict: boolean },
): Reading<Section> {
  const part = framePart(title)
  if (part === null) return { value: { title, prose: proseOf(wording, [range]) }, problems: [] }
  const { value, problems, rest } = readDated(source, range, wording)
  const told = problems.filter((problem): problem is Extract<ReaderProblem, { id: 'regel-zonder-datum' }> => {
    return problem.id === 'regel-zonder-datum' && (strict || asDated(problem.args.line) !== null)
  })
  const lines = part === 'journal' ? asJournal(value).map((line) => ({ ...line, forum: null })) : value
  // Without a line that is read, it is the text that it was.
  if (lines.length === 0) return { value: { title, prose: proseOf(wording, [range]) }, problems: strict ? told : [] }
  return { value: { title, prose: proseOf(wording, rest), lines }, problems: told }
}

/** The decisions and the progress that stand in some sections. */
export function linesOf(sections: readonly Section[]): { journal: JournalLine[]; decisions: Decision[] } {
  const under = (wanted: string): Decision[] =>
    sections.flatMap(({ title, lines }) => (lines && framePart(title) === wanted ? lines : []))
  return {
    journal: under('journal').map(({ date, text }) => ({ date, text })),
    decisions: under('decisions'),
  }
}
