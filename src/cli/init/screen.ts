/** What `init` says: the files that will be there, what came of it, and what to do next. */
import { oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Beginning } from '../../editing/new-config.ts'
import type { InitWords } from '../../language/en/init.ts'
import { wordsIn } from '../../language/words.ts'
import type { Tracked } from '../../starting/repository.ts'
import type { Screen } from '../terminal/screen.ts'

/** What was done, for the screen and for programs. */
export interface Done {
  begun: Beginning
  /** The folder as people see it from where they are. */
  place: string
  files: string[]
  tracked: Tracked
  /** Whether the one kring was not asked for. */
  alone: boolean
  /** What else there is to say, in sentences. */
  notes: string[]
  /** What to do next: a command and what it is for. */
  next: [command: string, why: string][]
}

/** Columns that the dialogue takes for its own line at the left. */
export const GUIDE = 3

/** The names as they were read, so that a comma too many or too few is seen before anything is written. */
export function asUnderstood({ kringen, themes }: Beginning, say: InitWords, width: number): string[] {
  const names = (of: readonly { name: string }[]): string => of.map(({ name }) => oneLine(name)).join(' · ')
  return [
    ...wrap([say.kringenAre(kringen.length, names(kringen)), say.themesAre(themes.length, names(themes))], width),
    '',
  ]
}

/** The files by folder: those of the plan's own folder by name, of each kring how many. */
export function filesList(files: readonly string[], { filesIn }: InitWords): string[] {
  const folders = new Map<string, number>()
  for (const file of files) {
    const folder = /^(?!\.)[^/]+\//.exec(file)?.[0]
    if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  const own = files.filter((file) => !/^(?!\.)[^/]+\//.test(file))
  return [...own, ...[...folders].map(([folder, n]) => `${folder} (${filesIn(n)})`)].map((line) => `  ${oneLine(line)}`)
}

/** What was done, and how to go on. */
export function doneScreen(
  { begun: { association, kringen, themes }, place, files, tracked, alone, notes, next }: Done,
  { language, paint, width }: Screen,
): string {
  const { init: say, cli } = wordsIn(language)
  const longest = next.reduce((most, [command]) => Math.max(most, widthOf(command)), 0)
  const beside = next.every(([, why]) => longest + widthOf(why) + 4 <= width)
  return [
    ...wrap(
      [
        paint.bold(oneLine(say.begun(association, kringen.length, themes.length))),
        say.writtenIn(files.length, place),
        ...(alone ? [say.asAssociation] : []),
        ...(tracked === 'none' ? [] : [say.git[tracked]]),
        ...notes,
      ],
      width,
    ),
    '',
    cli.next,
    ...next.flatMap(([command, why]) =>
      beside
        ? [`  ${paint.cyan(command)}${' '.repeat(longest - widthOf(command) + 2)}${paint.dim(why)}`]
        : [`  ${paint.cyan(command)}`, ...wrap([why], width - 4).map((line) => `    ${paint.dim(line)}`)],
    ),
    '',
  ].join('\n')
}
