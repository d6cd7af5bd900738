/** What an import of wishes says: what each question becomes, what came into the queue, and what didn't and why. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import type { Intake } from '../../wishes/intake.ts'
import { QUEUE } from '../../wishes/queue.ts'
import { rowList } from '../survey/row-list.ts'
import { ignoredLines } from '../terminal/ignored.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten, table } from '../terminal/table.ts'

/** The screen; `alike` are the numbers of those that look like a wish that is there. */
export function importScreen(
  { columns, rows, added, known, held, left, guessed, ignored }: Intake,
  alike: readonly number[],
  config: Config,
  { language, paint, width }: Screen,
  isDry: boolean,
): string {
  const { intake: say, survey } = wordsIn(language, config)
  const titles = [
    { title: survey.question, flexible: true },
    {
      title: survey.becomes,
      paint: (text: string) => (text.startsWith(say.becomes.other.slice(0, 6)) ? paint.dim(text) : text),
    },
    { title: survey.answers, align: 'right' as const },
  ]
  const cells = columns.map(({ header, letter, role, answers }) => [
    shorten(header === '' ? survey.noHeader(letter) : oneLine(header), 60),
    say.becomes[role],
    String(answers),
  ])
  const numbered = (numbers: readonly number[]): string => survey.rowNumbers(rowList(numbers), numbers.length)
  const heldRows = held.map(({ row }) => row)
  const themeless = added.filter(({ theme }) => theme === null).map(({ number }) => number)
  const notes = [
    added.length === 0 ? say.noneAdded : say.added(rowList(added.map(({ number }) => number)), added.length),
    ...(known.length > 0 ? [say.known(known.length)] : []),
    ...(themeless.length > 0 ? [say.withoutTheme(rowList(themeless))] : []),
    ...(guessed.length > 0 ? [say.guessed(numbered(guessed))] : []),
    ...(alike.length > 0 ? [say.alike(rowList(alike))] : []),
    ...(['refused', 'empty', 'otherKring', 'noKring'] as const).flatMap((why) =>
      left[why].length > 0 ? [say.left[why](numbered(left[why]))] : [],
    ),
    ...ignoredLines(ignored, null, language),
  ]
  return [
    paint.bold(say.title(rows)),
    '',
    table(titles, cells, width, paint),
    '',
    ...wrap(notes, width),
    ...(held.length > 0
      ? [
          '',
          ...wrap([say.held(held.length)], width).map((line) => paint.yellow(line)),
          ...held.map(({ row, what }) => `  ${say.heldRow(row, say.tells[what])}`),
          ...wrap([say.mend(rowList(heldRows).replaceAll('–', '-').replaceAll(' ', ''))], width),
        ]
      : []),
    '',
    ...wrap(isDry ? [say.dryRun] : [say.private(QUEUE), ...(added.length > 0 ? [say.next] : [])], width),
  ].join('\n')
}
