/** Writes what was mended, or shows it as a diff. */
import { join } from 'node:path'
import type { ChalkInstance } from 'chalk'
import { loggable, oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Mended, Workspace } from '../../masterplan.ts'
import { bothLanguages, Misuse, reasonOf } from '../../workspace/misuse.ts'

/** Writes every mended file, each whole or not at all. Throws a Misuse where one can't be written. */
export async function writeMended({ workspace, texts }: Mended): Promise<void> {
  const { host, root } = workspace
  const failed: ((language: Language) => string)[] = []
  for (const [file, text] of texts) {
    try {
      await host.write(join(root, file), text, root)
    } catch (error) {
      failed.push((l) => wordsIn(l).cli.cannotWrite(file, reasonOf(error, l)))
    }
  }
  // The others are written first: one that can't be is no reason to leave them.
  if (failed.length > 0) throw new Misuse(bothLanguages((l) => failed.map((say) => say(l)).join(' ')))
}

/** One line: how many findings were mended, in how many files. */
export function sayMended({ mended, texts }: Mended, language: Language): string {
  return `${wordsIn(language).cli.mended(mended, texts.size)}\n`
}

/** What would change, as a unified diff per file; `tooLong` stands for one that nobody would read. `where` gives the path to show. */
export async function diffOf(
  before: Workspace,
  { texts }: Mended,
  where: (file: string) => string,
  paint: ChalkInstance,
  tooLong: string,
): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const tone = (line: string): string =>
    /^(---|\+\+\+) /.test(line)
      ? paint.bold(line)
      : line.startsWith('@@')
        ? paint.cyan(line)
        : line.startsWith('+')
          ? paint.green(line)
          : line.startsWith('-')
            ? paint.red(line)
            : line
  const patches = [...texts].sort().map(([file, text]) => {
    const name = oneLine(where(file))
    const old = before.set.sources.get(file)?.text ?? ''
    // Finding the shortest way between two texts takes long where they differ a lot, and nobody reads it then.
    const patch = createTwoFilesPatch(name, name, old, text, '', '', { context: 2, maxEditLength: 2000 })
    if (patch === undefined) return `${paint.bold(name)}\n${tooLong}`
    const lines = patch.trimEnd().split('\n')
    const from = lines.findIndex((line) => line.startsWith('---'))
    return lines
      .slice(from)
      .map((line) => tone(loggable(line.trimEnd())))
      .join('\n')
  })
  return patches.map((patch) => `${patch}\n`).join('')
}
