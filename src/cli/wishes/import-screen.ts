/** What an import of wishes says: what each question becomes, what came into the queue, and what didn't and why. */
import { wrap } from '../../diagnostics/wrap.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { rowList } from '../../survey/row-list.ts'
import type { Intake } from '../../wishes/intake.ts'
import { QUEUE } from '../../wishes/queue.ts'
import { becomesOf, notesOf } from '../../wishes/told.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten, table } from '../terminal/table.ts'

/** The screen; `alike` are the numbers of those that look like a wish that is there. */
export function importScreen(
  found: Intake,
  alike: readonly number[],
  config: Config,
  { language, paint, width }: Screen,
  isDry: boolean,
): string {
  const { rows, added, held } = found
  const { intake: say, survey } = wordsIn(language, config)
  const titles = [
    { title: survey.question, flexible: true },
    {
      title: survey.becomes,
      paint: (text: string) => (text.startsWith(say.becomes.other.slice(0, 6)) ? paint.dim(text) : text),
    },
    { title: survey.answers, align: 'right' as const },
  ]
  const cells = becomesOf(found, config, language).map(({ question, becomes, answers }) => [
    shorten(question, 60),
    becomes,
    String(answers),
  ])
  const heldRows = held.map(({ row }) => row)
  return [
    paint.bold(say.title(rows)),
    '',
    table(titles, cells, width, paint),
    '',
    ...wrap(notesOf(found, alike, config, language), width),
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
