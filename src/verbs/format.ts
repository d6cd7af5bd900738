/** Lays plan files out in the canonical way, where that changes nothing that they say. */
import { isDeepStrictEqual } from 'node:util'
import type { Finding } from '../diagnostics/finding.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import { runRules } from '../rules/run.ts'
import { open, type Workspace } from '../workspace/open.ts'
import { overlay } from '../workspace/overlay.ts'
import { said } from './said.ts'
import type { Settings } from './settings.ts'

/** Why a file was left as it is: it has errors, or laid out it would say something else or have other findings. */
export type LeftReason = 'errors' | 'values' | 'findings'

/** The new text of each file that is not in the canonical layout, and the files that were left alone. */
export interface Formatted {
  texts: Map<string, string>
  left: { file: string; reason: LeftReason }[]
}

/** Lays out the plan files that are chosen. Nothing is written. */
export async function format(
  workspace: Workspace,
  settings: Settings,
  chosen: (file: string) => boolean,
): Promise<Formatted> {
  const [{ canonical }, { fullReaders }] = await Promise.all([
    import('../editing/canonical.ts'),
    import('../plan/full-readers.ts'),
  ])
  const { set } = workspace
  const before = await runRules(set, settings)
  const wrong = new Set(before.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])))
  const files = [...set.sources.values()].filter(({ file }) => chosen(file) && isLaidOut(file))
  const left: Formatted['left'] = []
  const texts = new Map<string, string>()
  for (const source of files) {
    const text = wrong.has(source.file) ? null : canonical(source, fullReaders.headings)
    if (text === null) left.push({ file: source.file, reason: 'errors' })
    else if (text !== source.text) texts.set(source.file, text)
  }
  for (;;) {
    const then = await withTexts(workspace, texts)
    const now = await runRules(then.set, settings)
    const changed = [...texts.keys()].flatMap((file): Formatted['left'] => {
      if (!isDeepStrictEqual(said(set, file, fullReaders), said(then.set, file, fullReaders)))
        return [{ file, reason: 'values' }]
      return isDeepStrictEqual(told(before, file), told(now, file)) ? [] : [{ file, reason: 'findings' }]
    })
    if (changed.length === 0) return { texts, left: left.sort((a, b) => (a.file < b.file ? -1 : 1)) }
    for (const one of changed) {
      texts.delete(one.file)
      left.push(one)
    }
  }
}

const isLaidOut = (file: string): boolean => file === CONFIG_FILE || file.endsWith('.md')

/** The workspace as it would be with these texts. */
export function withTexts({ host, root }: Workspace, texts: ReadonlyMap<string, string>): Promise<Workspace> {
  const bytes = new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]))
  return open(overlay(host, root, bytes), root)
}

/** What the findings of a file say, wherever in it they are. */
function told(findings: readonly Finding[], file: string): string[] {
  return findings
    .filter((finding) => finding.file === file)
    .map(({ ruleId, severity, reason }) => `${severity} ${ruleId} ${reason}`)
    .sort()
}
