/** The survey of today beside an earlier one on the terminal: shares and places then and now, and what is more than chance. */
import { wrap } from '../../diagnostics/wrap.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import type { Config, Kring } from '../../plan/model.ts'
import { nameIn } from '../../plan/names.ts'
import { shiftSince, type WaveShift } from '../../ranking/plans/waves.ts'
import { waveIntro, waveOutcome, waveRows } from '../../report/wave-words.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Screen } from '../terminal/screen.ts'
import { table } from '../terminal/table.ts'
import { shiftList } from './lists.ts'
import type { View } from './views.ts'

/** Of one kring, or of each that has a survey of that year. Throws a Misuse where none has one. */
export function sinceView({ set }: Workspace, kring: Kring | null, asked: string, screen: Screen): View {
  const { config, kringen } = set.plans
  const year = Number(/^\d{4}$/.exec(asked.trim())?.[0] ?? Number.NaN)
  const among = kring ? [kring] : kringen
  const shifts = among.flatMap((k) => {
    const shift = shiftSince(k, year, config)
    return shift ? [{ kring: k, shift }] : []
  })
  if (shifts.length === 0) {
    const known = [...new Set(among.flatMap(({ waves }) => waves.map((w) => w.year)))].sort()
    throw new Misuse(bothLanguages((l) => wordsIn(l).measures.noWave(asked, numbersIn(l).list(known.map(String)))))
  }
  const data = shifts.map(({ kring: { slug }, shift }) => ({ kring: slug, ...shift }))
  return {
    data: kring ? { kring: kring.slug, since: shifts[0]?.shift } : { kring: null, since: data },
    list: () =>
      shiftList(
        shifts.map(({ kring: { slug }, shift }) => ({ kring: slug, shift })),
        config,
        screen.language,
      ),
    text: () => shifts.map(({ kring: of, shift }) => sinceScreen(of, shift, config, screen)).join('\n'),
  }
}

function sinceScreen(kring: Kring, shift: WaveShift, config: Config, { language, paint, width }: Screen): string {
  const words = wordsIn(language, config)
  const numbers = numbersIn(language)
  const say = words.measures
  const dim = (lines: string[]): string[] => wrap(lines, width).map((line) => paint.dim(line))
  const right = (title: string, spare?: number) => ({ title, align: 'right' as const, ...(spare && { spare }) })
  const told = shift.state === 'told'
  const columns = [
    { title: words.theme, flexible: true, paint: (text: string) => paint.bold(text) },
    right(`# ${shift.year}`),
    right(`# ${say.now}`),
    ...(told
      ? [
          right(`% ${shift.year}`),
          right(`% ${say.now}`),
          right(say.difference.toLowerCase()),
          right(say.margin.toLowerCase()),
          { title: '', paint: (text: string) => paint.cyan(text) },
        ]
      : []),
  ]
  const rows = waveRows(shift, config, numbers, { real: '◆', chance: '' })
  return [
    ...wrap([`${say.since(shift.year)}, ${words.kring(nameIn(config.kringen, kring.slug))}`], width).map((l) =>
      paint.bold(l),
    ),
    ...(config.status === 'voorbeeld' ? [paint.yellow(words.example)] : []),
    ...dim(waveIntro(shift, config, words, numbers)),
    '',
    ...(rows.length > 0 ? [table(columns, rows, width, paint), ''] : []),
    ...wrap(waveOutcome(shift, config, words, numbers), width),
    ...(told ? ['', ...dim([`◆ ${say.verdict.toLowerCase()}. ${say.how}`, words.nonResponse])] : []),
    '',
  ].join('\n')
}
