/** The two seams of reading, front-matter text → values and body text → headings, so that a quick reader can stand there. */
import type { Range } from '../diagnostics/finding.ts'
import type { Referee } from './body/outline.ts'
import type { Definer } from './body/wording.ts'
import type { Reading } from './problem.ts'
import type { Source } from './source.ts'

export interface Readers {
  /** The mapping in a part of a file, or null with the problems that say why not. */
  yaml(source: Source, range: Range): Reading<Record<string, unknown> | null>
  /** The headings of a body that a line scan can't be sure of. */
  headings: Referee
  /** The footnotes and link addresses of a body, and what refers to them. */
  definitions: Definer
  /** How often these left something to others; what is read without that is what any readers make of it. */
  doubts(): number
}
