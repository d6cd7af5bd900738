/** New texts of plan files: shown as a diff, and written where nothing else changed meanwhile. */
import type { ChalkInstance } from 'chalk'
import { loggable, oneLine } from '../../diagnostics/safe.ts'
import type { MovedFile } from '../../masterplan.ts'

/** What would change, as a unified diff per file; `tooLong` stands for one that nobody would read. `where` gives the path to show. */
export async function diffOf(
  before: { set: { sources: ReadonlyMap<string, { text: string }> } },
  texts: ReadonlyMap<string, string>,
  where: (file: string) => string,
  paint: ChalkInstance,
  tooLong: string,
  moved: readonly MovedFile[] = [],
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
    const was = moved.find(({ to }) => to === file)?.from ?? file
    const old = before.set.sources.get(was)?.text ?? ''
    // Finding the shortest way between two texts takes long where they differ a lot, and nobody reads it then.
    const patch = createTwoFilesPatch(oneLine(where(was)), name, old, text, '', '', {
      context: 2,
      maxEditLength: 2000,
    })
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
