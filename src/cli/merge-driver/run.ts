/** `masterplan merge-driver %O %A %B %L %P`: merges a plan for git, which names three files of its own, and writes the middle one. */
import { resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { mergedPlan } from '../../editing/three-way/plan.ts'
import { type Conflict, each, type Sides } from '../../editing/three-way/sides.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { remarkReferee } from '../../plan/body/referee.ts'
import { decode } from '../../plan/source.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'

/** Git merges files of any size; what is larger than a plan is merged by git. */
const LARGEST = 64 * 1024 * 1024

/** The exit code is 1 where something stands between markers, as git wants it. */
export async function mergeDriver(options: Context, names: Sides<string>, size: number, path: string): Promise<number> {
  const { host, language } = options
  const { merging } = wordsIn(language)
  const files = each(names, (name) => resolve(host.cwd, name))
  const bytes = each(files, (file) => {
    const content = host.read(file, host.cwd, LARGEST)
    if (typeof content === 'string')
      throw new Misuse(bothLanguages((l) => wordsIn(l).merging.noVersion(oneLine(path), oneLine(file))))
    return content
  })
  const markers = Number.isInteger(size) && size > 0 && size < 200 ? size : 7
  const labels = merging.sides
  const name = path.split('/').at(-1) ?? path
  const texts = each(bytes, (content) => decode(name, content))
  const readable = Object.values(texts).every(({ problems }) => problems.length === 0) && /\.(?:md|ya?ml)$/.test(name)
  const merged = readable
    ? mergedPlan(
        name,
        each(texts, ({ source }) => source.text),
        { markers, labels },
        remarkReferee,
      )
    : null
  if (merged) {
    host.write(files.ours, merged.text, host.cwd)
    for (const conflict of merged.conflicts) host.err.write(`${oneLine(path)}: ${conflictLine(conflict, language)}\n`)
    return merged.conflicts.length === 0 ? EXIT.fine : EXIT.findings
  }
  const plain = host.mergeFile(host.cwd, { ...files, markers, labels })
  host.err.write(`${oneLine(path)}: ${plain ? merging.byLine : merging.notMerged}\n`)
  if (plain) host.write(files.ours, plain.merged, host.cwd)
  return plain?.clean ? EXIT.fine : EXIT.findings
}

/** Where both sides changed something, and to what. */
function conflictLine({ path, ours, theirs }: Conflict, language: Language): string {
  const { merging } = wordsIn(language)
  const shown = (text: string | null): string | null => {
    const line = text === null ? null : oneLine(text)
    return line !== null && line.length > 60 ? `${line.slice(0, 59)}…` : line
  }
  return merging.conflict(path.map(oneLine).join(' › '), shown(ours), shown(theirs))
}
