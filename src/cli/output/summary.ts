/** What a report holds, in a few lines for the one who made it. */
import { relative } from 'node:path'
import type { ChalkInstance } from 'chalk'
import type { Finding } from '../../diagnostics/finding.ts'
import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { counted } from '../../report/reach.ts'
import type { KringView } from '../../report/view/view.ts'
import { gitTrouble } from '../../workspace/git/revision.ts'
import type { Host } from '../../workspace/host.ts'
import type { Misuse } from '../../workspace/misuse.ts'

/** Top themes, counts, and what asks for attention. */
export function reportSummary(view: KringView, language: Language, paint: ChalkInstance): string[] {
  const words = wordsIn(language)
  const { list } = numbersIn(language)
  const top = view.themes.filter((t) => t.rank.place !== null && t.rank.place <= 3).map((t) => t.name)
  const { counts, attention, reach } = view
  const red = attention.filter((line) => line.signal === 'rood')
  return [
    paint.bold(words.masterplan(view.name)),
    ...(top.length > 0 ? [`${words.topPriorities}: ${list(top)}`] : []),
    ...[
      `${words.countWishes(counts.wishes)}; ${words.countProjects(counts.projects, counts.open, counts.running)}`,
      `${words.attention}: ${attention.length}${red.length > 0 ? `; ${words.signals.rood}: ${paint.red(list(red.map((line) => oneLine(line.title))))}` : ''}`,
    ].map((line) => counted(line, reach, words)),
  ]
}

/** Says on the side that something could not be read, so that nobody takes a result for complete. */
export function warnOfErrors(host: Host, findings: readonly Finding[], language: Language): void {
  const errors = findings.filter((f) => f.severity === 'error').length
  if (errors > 0) host.err.write(`${wordsIn(language).cli.errorsInPlan(errors)}\n`)
}

/** Says which rules were not run for want of a previous version, and why. */
export function warnOfNoPrevious(host: Host, missing: Misuse | null, language: Language): void {
  if (missing) host.err.write(`${wordsIn(language).cli.noPrevious(missing.words[language])}\n`)
}

/** Says why no revision is named, where git can't say which one it is. */
export function warnOfNoRevision(host: Host, root: string, language: Language): void {
  const trouble = gitTrouble(host, root)
  if (trouble) host.err.write(`${wordsIn(language).cli.noRevision(trouble.words[language])}\n`)
}

/** Says of a PDF that nobody checked it against PDF/UA, where the typesetter of this machine can't. */
export async function warnOfUnchecked(host: Host, forms: readonly string[], language: Language): Promise<void> {
  if (!forms.includes('pdf')) return
  const state = (await import('../../formats/pdf/engine.ts')).engineState()
  if ('checks' in state && !state.checks) host.err.write(`${wordsIn(language).cli.uncheckedPdf}\n`)
}

/** A path as people find it: from where they are, or whole where that would lead upwards. */
export function shownPath(cwd: string, path: string): string {
  const near = relative(cwd, path)
  return near.startsWith('..') ? path : near
}
