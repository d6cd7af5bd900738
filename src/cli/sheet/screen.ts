/** What came back, in lines: per file what it is, and what is not taken over, by its cell. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { namedIn } from '../../exchange/sheet/compare.ts'
import type { LeftOut } from '../../exchange/sheet/left-out.ts'
import { kringName } from '../../exchange/sheet/make.ts'
import type { FileRead, Imported, Spot } from '../../exchange/sheet/returns.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { daysBetween, isCalendarDate } from '../../plan/typed/dates.ts'
import { ignoredLines } from '../../survey/ignored-lines.ts'

/** A sheet of last year says what was so last year. */
const OLD_DAYS = 180

function oldLine({ origin: { date = '' } }: FileRead, { language, today }: Screen): string[] {
  const days = isCalendarDate(date) ? daysBetween(date, today) : 0
  return days > OLD_DAYS ? [wordsIn(language).sheet.old(Math.round(days / 30.44))] : []
}

interface Screen {
  language: Language
  /** ISO day. */
  today: string
  width: number
  config: Config
}

/** A sentence per file, and what in it was not looked at. */
export function readLines({ files }: Imported, screen: Screen): string[] {
  const { sheet: say } = wordsIn(screen.language, screen.config)
  return files.flatMap((one) => [
    say.read(one.file, originOf(one, screen), one.same),
    ...oldLine(one, screen),
    ...ignoredLines(one.ignored, one.file, screen.language),
    ...one.remarks.map(({ sheet, address, text }) => say.remark(address, oneLine(sheet), oneLine(text))),
    ...one.beside.map(({ sheet, letter, title, lacks }) => {
      const missing = lacks.map((key) => `“${say.columns[key]}”`)
      return say.beside(oneLine(sheet), letter, oneLine(title), numbersIn(screen.language).list(missing))
    }),
  ])
}

function originOf({ origin, against }: FileRead, { language, config }: Screen): string {
  const { sheet: say } = wordsIn(language, config)
  const { kring = '', recipient = '', date = '', revision = '' } = origin
  if (against === 'now') return say.withoutBasis.now
  if (against === 'revision') return say.withoutBasis.revision(oneLine(revision))
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? numbersIn(language).date(date) : oneLine(date)
  if (against === 'day') return say.withoutBasis.day(day)
  return say.from(oneLine(kringName({ kring }, { config, language })), oneLine(recipient), day)
}

/** What is not taken over, a line each; with the name of the file where there are more. */
export function leftOutLines({ leftOut, files }: Imported, { language, width, config }: Screen): string[] {
  const { sheet: say } = wordsIn(language, config)
  const lines = leftOut.map((one) => {
    const file = files.length > 1 ? `${one.file} ` : ''
    return `${file}${placeOf(one, language)}: ${oneLine(one.why[language])}`
  })
  return [say.leftOut(leftOut.length), ...wrap(lines.map(oneLine), width - 2).map((line) => `  ${line}`)]
}

/** Where in the sheets something came from, before what is wrong with it; null where that isn't known. */
export function spotsSaid(spots: readonly Spot[], { files }: Imported, { language }: Screen): string | null {
  const said = spots.map(({ file, line, cell }) => {
    const place = placeOf({ line, cell: cell ?? null, title: namedIn(line) }, language)
    return oneLine(files.length > 1 ? `${file} ${place}` : place)
  })
  return said.length === 0 ? null : `${said.join('; ')}:`
}

/** `D5 of Projects, Energiehub, Phase`. */
function placeOf({ line, cell, title }: Pick<LeftOut, 'line' | 'cell' | 'title'>, language: Language): string {
  const { sheet: say } = wordsIn(language)
  const where = cell === null ? say.row(line.row) : cell.address
  return say.at(where, line.sheet, title, cell === null ? '' : say.columns[cell.column.key])
}
