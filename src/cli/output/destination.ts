/** In which forms a report is to be, from the options, the name of its file and the configuration. */
import { extname } from 'node:path'
import type { ChalkInstance } from 'chalk'
import { PLAIN, type TextStyle } from '../../formats/text.ts'
import { wordsIn } from '../../language/words.ts'
import { REPORT_FORMATS } from '../../plan/fields/report-options.ts'
import type { ReportFormat } from '../../plan/model.ts'
import type { Stream } from '../../workspace/host.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { formNamed } from './form-names.ts'

/** What one file can be. */
const FILES = REPORT_FORMATS.filter((format) => format !== 'site')

const isFormat = (word: string): word is ReportFormat => (REPORT_FORMATS as readonly string[]).includes(word)

/** Where reports go: forms, and one file or a folder; `-` is standard output. */
export interface Destination {
  formats: ReportFormat[]
  to: 'file' | 'folder' | 'stdout'
}

/**
 * Resolves `--format` and `-o`. A name that ends in a known extension is a file, unless a folder is called so. Throws a Misuse
 * where the two contradict each other.
 */
export function destination(
  asked: string | undefined,
  output: string | undefined,
  isFolder: (path: string) => boolean,
  preferred: readonly ReportFormat[],
): Destination {
  const listed = asked
    ?.split(',')
    .map(formNamed)
    .filter((word) => word !== '')
  const unknown = listed?.find((word) => !isFormat(word))
  if (unknown !== undefined)
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.unknownFormat(unknown, REPORT_FORMATS)))
  const formats = listed && [...new Set(listed.filter(isFormat))]
  if (output === '-') {
    if (formats && formats.length > 1) throw new Misuse(bothLanguages((l) => wordsIn(l).cli.severalToOne))
    if (formats?.includes('site')) throw new Misuse(bothLanguages((l) => wordsIn(l).cli.severalToOne))
    return { formats: formats ?? ['html'], to: 'stdout' }
  }
  const extension = extname(output ?? '')
    .slice(1)
    .toLowerCase()
  if (output === undefined || extension === '' || isFolder(output))
    return { formats: formats ?? (preferred.length > 0 ? [...preferred] : ['html']), to: 'folder' }
  // A site is pages in a folder, and no file can be one.
  if (!isFormat(extension) || extension === 'site' || (formats && (formats.length > 1 || formats[0] !== extension)))
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.otherFormat(extension, FILES)))
  return { formats: [extension], to: 'file' }
}

/** How a report as text is shown: with colours and as wide as the screen where it goes there, else plain. */
export function textStyle(out: Stream, paint: ChalkInstance, to: Destination['to']): TextStyle {
  if (to !== 'stdout') return PLAIN
  return { columns: out.isTerminal ? Math.min(out.columns, 100) : PLAIN.columns, bold: paint.bold, dim: paint.dim }
}
