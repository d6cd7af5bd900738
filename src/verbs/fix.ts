/** Mends what can only be mended in one way. */
import { applyEdits } from '../diagnostics/text-edit.ts'
import type { Previous } from '../history/previous.ts'
import { provenTogether } from '../rules/prove.ts'
import { runRules } from '../rules/run.ts'
import { open, type Workspace } from '../workspace/open.ts'
import { overlay } from '../workspace/overlay.ts'
import type { Settings } from './settings.ts'

/** What mending did: the workspace as it would be, the new text of each file, and how many findings that mends. */
export interface Mended {
  workspace: Workspace
  texts: Map<string, string>
  mended: number
}

/** A mended file may have something else to mend, such as facts that can be read at last; more rounds are never needed. */
const ROUNDS = 20

/** Mends what can only be mended in one way, in the files that are chosen; an id that was lost is known by `previous`. Nothing is written. */
export async function fix(
  workspace: Workspace,
  settings: Settings & { previous?: Previous | null },
  chosen: (file: string) => boolean,
): Promise<Mended> {
  const { host, root } = workspace
  const texts = new Map<string, string>()
  let current = workspace
  let mended = 0
  for (let round = 0; round < ROUNDS; round++) {
    const fixable = (await runRules(current.set, { ...settings, allFixable: true })).filter(
      (f) => f.edits.length > 0 && chosen(f.file),
    )
    if (fixable.length === 0) break
    for (const file of new Set(fixable.map((f) => f.file))) {
      const trial = { set: current.set, previous: null, ...settings }
      const together = await provenTogether(
        trial,
        fixable.filter((f) => f.file === file),
      )
      const edits = together.flatMap((f) => f.edits)
      texts.set(file, applyEdits(current.set.sources.get(file)?.text ?? '', edits))
      mended += together.length
    }
    const bytes = new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]))
    current = await open(overlay(host, root, bytes), root)
  }
  return { workspace: { ...current, host }, texts, mended }
}
