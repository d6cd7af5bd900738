/** What each row of a survey is, as a table, and what must be decided about some of them before anything is written. */

import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { SurveyWords } from '../../language/en/survey.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { nearThemes, type SurveyImport } from '../../survey/import.ts'
import { rowList } from '../../survey/row-list.ts'
import type { Screen } from '../terminal/screen.ts'
import { table } from '../terminal/table.ts'
import { commandLine, type SurveyOptions } from './options.ts'

/** The table of rows. */
export function rowsTable(found: SurveyImport, config: Config, { language, paint, width }: Screen): string {
  const { survey: say } = wordsIn(language, config)
  const { kinds, dropped, heads } = found
  const aside = [
    ...kinds.map(({ reason, rows, decided }) => ({
      what: decided ? say.leftOut(say.row[reason]) : say.undecided(say.row[reason]),
      rows,
      decided,
    })),
    ...(['invalid', 'unknownKring', 'totals'] as const).map((reason) => ({
      what: say.leftOut(say.row[reason]),
      rows: dropped[reason],
      decided: true,
    })),
  ].filter(({ rows }) => rows.length > 0)
  const undecided = kinds.flatMap(({ decided, rows }) => (decided ? [] : rows)).length
  const counting = found.counting - undecided - dropped.invalid.length - dropped.unknownKring.length
  const columns = [
    {
      title: say.rows,
      flexible: true,
      paint: (text: string) => (text.startsWith(say.undecided('')) ? paint.yellow(text) : text),
    },
    { title: say.count, align: 'right' as const },
    { title: say.which },
  ]
  return table(
    columns,
    [
      [say.row.heads, String(heads.length), rowList(heads)],
      [say.row.counting, String(counting), ''],
      ...aside.map(({ what, rows }) => [what, String(rows.length), rowList(rows)]),
    ],
    width,
    paint,
  )
}

/** Whether something must be decided about rows, or about a question, before the import can be written. */
export function isUndecided(found: SurveyImport): boolean {
  const { kinds, kringen } = found
  return (
    nearThemes(found).length > 0 ||
    kinds.some(({ decided }) => !decided) ||
    kringen.some(({ surplusOf, refused }) => surplusOf !== null && !refused)
  )
}

/** What must be decided, with the command lines that do it. */
export function decisions(
  found: SurveyImport,
  config: Config,
  file: string,
  options: SurveyOptions,
  width: number,
): string[] {
  const say: SurveyWords = wordsIn(options.language, config).survey
  const doubts = found.kinds.flatMap(({ reason, decided }) => (decided ? [] : [reason]))
  const surplus = found.kringen.flatMap(({ slug, surplusOf, ballots, refused }) =>
    surplusOf !== null && !refused ? [say.surplus(nameIn(config.kringen, slug), ballots.length, surplusOf)] : [],
  )
  const line = (more: Parameters<typeof commandLine>[2]): string => commandLine(file, options, more)
  const themes = nearThemes(found).map(({ header, theme }) => {
    const name = JSON.stringify(oneLine(header))
    return say.decideTheme(oneLine(header), nameIn(config.themes, theme), `${name}: ${theme}`, `${name}: "-"`)
  })
  if (themes.length > 0) return wrap(themes, width)
  if (doubts.length > 0)
    return [
      ...wrap([say.decide], width),
      line({ leaveOut: doubts }),
      ...wrap([say.decideKeep], width),
      line({ keep: doubts }),
    ]
  return surplus.length > 0 ? [...wrap(surplus, width), line({ keep: ['surplus'] })] : []
}
