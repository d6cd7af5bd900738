/** The steps that lift plans from one format to the next. To change the format is to add one. */
import { applyEdits } from '../diagnostics/text-edit.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Source } from '../plan/source.ts'
import { setFact } from './facts/set-fact.ts'

/** A step from a format to the one after it. Both are read alike, which is proved for every file before anything is written. */
export interface Migration {
  from: number
  to: number
  /** The new text of each file that changes; null where a file is written in a way that a person had better change it. */
  lift(sources: ReadonlyMap<string, Source>): Map<string, string> | null
}

/** Plans from before formats were numbered, which say none: they get their number. */
const numbered: Migration = { from: 0, to: 1, lift: (sources) => withFormat(sources, 1) }

export const migrations: readonly Migration[] = [numbered]

/** The number of the format as it is to stand in the configuration. */
function withFormat(sources: ReadonlyMap<string, Source>, format: number): Map<string, string> | null {
  const source = sources.get(CONFIG_FILE)
  const edits = source ? setFact(source, ['formaat'], format) : null
  return source && edits ? new Map([[CONFIG_FILE, applyEdits(source.text, edits)]]) : null
}
