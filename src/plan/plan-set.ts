/** All that was read of a workspace, for rules to look at: no disk behind it. */
import type { Plans } from './model.ts'
import type { ReaderProblem } from './problem.ts'
import type { Source } from './source.ts'

export interface PlanSet {
  plans: Plans
  /** Every file and folder found, relative to the workspace, sorted; a folder ends with `/`. */
  files: string[]
  /** The text of each file that could be read. */
  sources: Map<string, Source>
  problems: ReaderProblem[]
}

/** The name of the file that a workspace is known by. */
export const CONFIG_FILE = 'masterplan.yaml'
/** The name of a kring's own page. */
export const KRING_FILE = 'kring.md'
/** The name of a kring's ballots. */
export const BALLOTS_FILE = 'enquete.csv'
