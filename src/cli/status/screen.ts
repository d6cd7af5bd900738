/** How the work goes, in one screen: counts, what asks for attention, how fresh and complete the plans are, and what to do next. */
import { wrap } from '../../diagnostics/wrap.ts'
import type { Status } from '../../execution/status.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config, ItemKey, Kring } from '../../plan/model.ts'
import { shortKring } from '../../plan/names.ts'
import { notRead } from '../../report/reach.ts'
import { whoNames } from '../../report/who.ts'
import { beside, type Screen } from '../terminal/screen.ts'
import { shorten } from '../terminal/table.ts'
import { factLines } from './facts.ts'
import { freshnessMap, themeTable } from './map.ts'
import { nextLines } from './next.ts'
import { progressLines } from './progress.ts'
import { troubleLines } from './troubles.ts'

/** The screen of one kring, or of the association where there is none. `where` shows a path as it is found from here. */
export function statusScreen(
  status: Status,
  {
    config,
    kring,
    where,
    called,
  }: { config: Config; kring: Kring | null; where: (file: string) => string; called: (key: ItemKey) => string },
  screen: Screen,
): string {
  const { paint, language } = screen
  const words = wordsIn(language, config)
  const { date, list } = numbersIn(language)
  const title = kring === null ? config.association : shortKring(config, kring.slug)
  const unread = notRead(status.reach, words, list, where)
  return [
    beside(
      [
        paint.bold(shorten(title, screen.width)),
        words.status.asOf(date(status.today)),
        ...(status.for === null ? [] : [words.tasks.statusFor(whoNames([status.for], config, language))]),
        ...(config.status === 'voorbeeld' ? [paint.yellow(words.example.toLowerCase())] : []),
      ],
      ' · ',
      screen.width,
    ),
    '',
    ...(status.kringen.length === 0
      ? [words.status.noKringen]
      : [
          ...(unread.length > 0
            ? [...wrap([unread.join(' ')], screen.width).map((line) => paint.yellow(line)), '']
            : []),
          ...factLines(status, screen),
          '',
          ...troubleLines(status, config, kring?.slug ?? null, screen),
          '',
          ...progressLines(status, config, kring?.slug ?? null, screen),
          // Of somebody's part there is no whole to map.
          ...(status.for !== null
            ? []
            : kring === null
              ? [...freshnessMap(status, config, screen), '']
              : [...themeTable(kring, status, config, screen), '']),
          ...nextLines(status, { config, where, called }, screen),
        ]),
    '',
  ].join('\n')
}
