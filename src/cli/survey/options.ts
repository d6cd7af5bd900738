/** What was asked of an import on the command line, and the command line that asks for more. */
import { CommanderError } from 'commander'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import type { EarlierChoice } from '../../survey/earlier.ts'
import type { Period } from '../../survey/period.ts'
import { type Choice, DOUBTS, type Doubt } from '../../survey/rows.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Context } from '../context.ts'
import { dayTyped } from '../typed-date.ts'

export interface SurveyOptions extends Context {
  kring?: string
  kringColumn?: string
  map?: string
  oneIs?: 'best' | 'worst'
  sheet?: string
  leaveOut?: string
  keep?: string
  replace?: boolean
  earlier?: string
  wave?: string
  from?: string
  until?: string
  output?: string
  dryRun?: boolean
  json?: boolean
}

/** No more rows than these are named one by one. */
const MOST_ROWS = 20_000

/** Which rows count. Throws a Misuse where a word is no kind of row. */
export function choiceOf({ leaveOut, keep }: SurveyOptions): Choice {
  const kinds = DOUBTS.filter((doubt) => doubt !== 'surplus')
  return { leaveOut: rowsIn(leaveOut ?? '', kinds), keep: rowsIn(keep ?? '', DOUBTS) }
}

function rowsIn(asked: string, kinds: readonly Doubt[]): ReadonlySet<Doubt | number> {
  const words = asked.split(/[\s,;]+/).filter((word) => word !== '')
  return new Set(
    words.flatMap((word): (Doubt | number)[] => {
      const kind = kinds.find((doubt) => doubt === word)
      if (kind) return [kind]
      const [, from, to = from] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(word) ?? []
      const count = Number(to) - Number(from) + 1
      if (count >= 1 && count <= MOST_ROWS) return Array.from({ length: count }, (_, i) => Number(from) + i)
      throw new Misuse((l, by) => wordsIn(l, by).survey.fail.choice(word, kinds.join(', ')))
    }),
  )
}

/** What becomes of a survey that is there. Throws a Misuse where the year is none, or both were asked. */
export function earlierOf({ replace, earlier }: SurveyOptions): EarlierChoice {
  if (replace && earlier !== undefined) throw new Misuse((l, by) => wordsIn(l, by).survey.fail.both)
  if (replace) return 'replace'
  if (earlier === undefined) return null
  if (isYear(earlier)) return { year: earlier }
  throw new Misuse((l, by) => wordsIn(l, by).survey.fail.year(earlier))
}

/** The earlier year whose survey it is; null where it is the one that counts now. Throws a Misuse where it is no year, or another option says otherwise. */
export function waveOf({ wave, earlier }: SurveyOptions): string | null {
  if (wave === undefined) return null
  if (!/^20\d\d$/.test(wave)) throw new Misuse((l, by) => wordsIn(l, by).survey.fail.year(wave))
  if (earlier !== undefined) throw new Misuse(bothLanguages((l) => wordsIn(l).paper.waveAndEarlier))
  return wave
}

/** The file to read in. Throws a Misuse where there is none, or where an option is for a form. */
export function fileOf({ output }: SurveyOptions, file: string | undefined): string {
  if (output !== undefined) throw unknownOption('--output')
  if (file !== undefined) return file
  throw new Misuse(bothLanguages((l) => wordsIn(l).cli.missingArgument(wordsIn(l).cli.placeholder.path)))
}

const IMPORTING = {
  kringColumn: '--kring-column',
  map: '--map',
  oneIs: '--one-is',
  sheet: '--sheet',
  leaveOut: '--leave-out',
  keep: '--keep',
  replace: '--replace',
  earlier: '--earlier',
  wave: '--wave',
  dryRun: '--dry-run',
} as const

/** Throws where an option was given for a form that only an import does something with. */
export function refuseImporting(options: SurveyOptions): void {
  for (const [name, flag] of Object.entries(IMPORTING))
    if (options[name as keyof typeof IMPORTING] !== undefined) throw unknownOption(flag)
}

const unknownOption = (flag: string): CommanderError =>
  new CommanderError(1, 'commander.unknownOption', `unknown option '${flag}'`)

/** When it was or will be held, where somebody says so. Throws a Misuse where only one end is said, or they are the wrong way round. */
export function periodSaid(options: SurveyOptions, side: 'past' | 'future'): Period | null {
  const [from, until] = [
    options.from && dayTyped(options, options.from, side, '--from'),
    options.until && dayTyped(options, options.until, side, '--until'),
  ]
  if (from === undefined && until === undefined) return null
  if (from !== undefined && until !== undefined && from <= until) return { from, to: until }
  throw new Misuse(bothLanguages((l) => wordsIn(l).paper.period))
}

/** Whether a text is a year in four digits. */
export function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text)
}

/** The command line of these options with some more of them, on a line of its own: rows are added to those that were named. */
export function commandLine(
  file: string,
  options: SurveyOptions,
  more: { leaveOut?: readonly string[]; keep?: readonly string[]; replace?: boolean; earlier?: string },
): string {
  const list = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join(',')
  const given: [string, string | undefined][] = [
    ['--root', options.root],
    ['--kring', options.kring],
    ['--kring-column', options.kringColumn],
    ['--map', options.map],
    ['--one-is', options.oneIs],
    ['--sheet', options.sheet],
    ['--leave-out', list(options.leaveOut, ...(more.leaveOut ?? []))],
    ['--keep', list(options.keep, ...(more.keep ?? []))],
    ['--earlier', more.earlier ?? options.earlier],
    ['--wave', options.wave],
    ['--from', options.from],
    ['--until', options.until],
  ]
  const words = given.flatMap(([name, value]) => (value ? [name, quoted(value)] : []))
  const replaces = more.replace || options.replace ? ['--replace'] : []
  return `  ${oneLine(['masterplan survey import', quoted(file), ...words, ...replaces].join(' '))}`
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:,=@+-]+$/u.test(word) ? word : `"${word.replace(/["$`\\]/g, '\\$&')}"`
}
