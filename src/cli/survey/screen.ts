/** The preview of a survey import: what each question becomes, how answers are recoded, and what is not kept and why. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { SurveyWords } from '../../language/en/survey.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import type { Role } from '../../survey/columns.ts'
import { ignoredLines } from '../../survey/ignored-lines.ts'
import type { SurveyImport } from '../../survey/import.ts'
import { rowList } from '../../survey/row-list.ts'
import type { Screen } from '../terminal/screen.ts'
import { shorten, table } from '../terminal/table.ts'
import { rowsTable } from './rows-screen.ts'

/** More ways of writing one score than these are not listed. */
const MOST_RECODED = 12

/** The preview, without what happens with it per kring. */
export function surveyPreview(
  found: SurveyImport,
  config: Config,
  { language, paint, width }: Screen,
  wave: string | null = null,
): string {
  const { survey: say, paper } = wordsIn(language, config)
  const { date, list } = numbersIn(language)
  const theme = (slug: string): string => nameIn(config.themes, slug)
  const columns = [
    { title: say.question, flexible: true },
    {
      title: say.becomes,
      paint: (text: string) => (text.startsWith(say.dropped.other.slice(0, 6)) ? paint.dim(text) : text),
    },
    { title: say.answers, align: 'right' as const },
  ]
  const rows = found.columns.map(({ header, letter, role, answers }) => [
    shorten(header === '' ? say.noHeader(letter) : oneLine(header), 60),
    becomes(role, theme, say),
    String(answers),
  ])
  const { recoded, rounded, unknown, encoding, oneIs } = found.answers
  const turned = {
    scores: oneIs === 'best' ? 'scoresBest' : 'scores',
    ranks: oneIs === 'worst' ? 'ranksWorst' : 'ranks',
  } as const
  const reversed = oneIs === 'worst' && (encoding === 'list' || encoding === 'places')
  const way = encoding === 'scores' || encoding === 'ranks' ? turned[encoding] : reversed ? 'listWorst' : encoding
  const hints = found.columns.flatMap(({ header, role }) => {
    if (role.kind !== 'dropped' || role.why !== 'unmatched') return []
    // One that nothing else asks is a question by itself, below the kringen.
    if (role.suggestion !== null && found.missing.includes(role.suggestion)) return []
    const name = oneLine(header)
    const sentence = role.suggestion === null ? say.suggestionNone(name) : say.suggestion(name, theme(role.suggestion))
    return [...wrap([sentence], width), `  ${JSON.stringify(name)}: ${role.suggestion ?? '…'}`]
  })
  const shown = recoded
    .slice(0, MOST_RECODED)
    .map((r) => `  ${say.recodedLine(shorten(oneLine(r.from), 40), r.to, r.count)}`)
  const notes = [
    say.encoding[way],
    ...(encoding === 'scores' ? [] : [say.noMean]),
    ...(found.missing.length > 0 ? [say.missing(list(found.missing.map(theme)))] : []),
    ...unknown.map((u) =>
      say.unknownAnswers(oneLine(u.header), u.rows.length, say.rowNumbers(rowList(u.rows), u.rows.length)),
    ),
    ...(rounded > 0 ? [say.rounded(rounded)] : []),
    found.period
      ? say.period(date(found.period.from), date(found.period.to))
      : wave === null
        ? say.noPeriod
        : paper.noPeriod(wave),
    ...ignoredLines(found.ignored, null, language),
    say.sorted,
    say.raw,
  ]
  return [
    paint.bold(say.title(found.respondents)),
    '',
    table(columns, rows, width, paint),
    '',
    rowsTable(found, config, { language, paint, width }),
    '',
    ...(shown.length > 0
      ? [paint.bold(say.recoded), ...shown, ...(recoded.length > MOST_RECODED ? ['  …'] : []), '']
      : []),
    ...(hints.length > 0 ? [...hints, ''] : []),
    ...wrap(notes, width),
    '',
  ].join('\n')
}

function becomes(role: Role, theme: (slug: string) => string, say: SurveyWords): string {
  switch (role.kind) {
    case 'score':
    case 'choice':
      return say.kept[role.kind](theme(role.theme))
    case 'place':
      return say.kept.place(role.place)
    case 'list':
      return role.ordered ? say.kept.ordered : say.kept.list
    case 'dropped':
      return say.dropped[role.why]
    default:
      return say.kept[role.kind]
  }
}
