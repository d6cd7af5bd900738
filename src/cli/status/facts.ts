/** The counts of the status screen: projects by phase and signal, money, and the questions behind wishes. */

import { wrap, wrapParts } from '../../diagnostics/wrap.ts'
import { uncosted } from '../../execution/money.ts'
import type { Status } from '../../execution/status.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Phase } from '../../plan/model.ts'
import { moneyRemarks } from '../../report/amounts.ts'
import { claim } from '../../report/reach.ts'
import { MARKS } from '../../report/sections/badges.ts'
import { moneyByYear } from '../terminal/money-by-year.ts'
import type { Screen } from '../terminal/screen.ts'
import { bar } from '../terminal/table.ts'

/** The column in which all that has a label begins. */
export const INDENT = 12
/** The width of the bar of money. */
const MONEY = 8

/** Lines behind one label, the first of which carries it. */
export function labelled(label: string, lines: readonly string[], { paint }: Pick<Screen, 'paint'>): string[] {
  return lines.map((line, i) => `${i === 0 ? paint.bold(label.padEnd(INDENT)) : ' '.repeat(INDENT)}${line}`)
}

/** The four facts, each on as few lines as it fits. */
export function factLines(status: Status, screen: Screen): string[] {
  const { labels } = wordsIn(screen.language).status
  const wrapped = (parts: readonly string[], between: string): string[] =>
    // On a narrow screen a part alone may be too long.
    wrap(wrapParts(parts, between, screen.width - INDENT), screen.width - INDENT)
  const fact = (label: string, parts: readonly string[], between = ' '): string[] =>
    labelled(label, wrapped(parts, between), screen)
  // A line is measured before it is coloured.
  const tinted = ([first = '', ...rest]: readonly string[]): string[] => [
    status.money.cost === 0 ? first : screen.paint.cyan(first.slice(0, MONEY)) + first.slice(MONEY),
    ...rest,
  ]
  return [
    ...fact(labels.projects, projects(status, screen)),
    ...fact(labels.signals, signals(status, screen), ' · '),
    ...labelled(
      labels.money,
      [
        ...tinted(wrapped(money(status, screen), '; ')),
        ...moneyByYear(status.money, { ...screen, width: screen.width - INDENT }),
      ],
      screen,
    ),
    ...fact(labels.wishes, wishes(status, screen)),
  ]
}

function projects({ phases }: Status, { language }: Screen): string[] {
  const words = wordsIn(language)
  const say = words.status
  const closed = (phase: string | null): boolean => phase === 'afgerond' || phase === 'vervallen'
  const counted = (wanted: boolean): { phase: Phase | null; count: number }[] =>
    phases.filter(({ phase, count }) => count > 0 && closed(phase) === wanted)
  const told = (wanted: boolean): string[] =>
    counted(wanted).map(({ phase, count }) => say.count(count, phase === null ? say.withoutPhase : words.phases[phase]))
  const open = counted(false).reduce((sum, { count }) => sum + count, 0)
  const first = say.projects(open, open > 0)
  return [
    ...(open === 0 ? listed([first], ';', told(true).length > 0) : [first]),
    ...listed(told(false), ';', told(true).length > 0),
    ...listed(told(true), '', false),
  ]
}

/** Words with commas between them, and an end where more follows. */
function listed(parts: readonly string[], end: string, follows: boolean): string[] {
  return parts.map((part, i) => (i < parts.length - 1 ? `${part},` : follows ? `${part}${end}` : part))
}

function signals({ signals: counts }: Status, { language }: Screen): string[] {
  const words = wordsIn(language)
  const say = words.status
  const told = counts.filter(({ count }) => count > 0)
  if (told.length === 0) return ['–']
  return told.map(({ signal, count }) =>
    signal === null
      ? say.count(count, say.withoutSignal)
      : `${MARKS[signal]} ${say.count(count, words.signals[signal])}`,
  )
}

function money({ money: all, signals, reach }: Status, { language }: Screen): string[] {
  const { cost, funded, open, unbudgeted } = all
  const words = wordsIn(language)
  const { status: say } = wordsIn(language)
  const numbers = numbersIn(language)
  const { euro } = numbers
  const running = signals.reduce((sum, { count }) => sum + count, 0)
  const sums = open === 0 ? say.funded(euro(cost)) : say.money(euro(funded), euro(cost), euro(open))
  const free = running > uncosted(all) ? say.free : claim(say.noMoney, reach, words)
  const remarks = moneyRemarks(all, { words, numbers })
  // What has no one amount is told as such, and then it isn't so that nothing costs anything.
  const told = cost > 0 ? [`${shareBar(funded / cost, MONEY)} ${sums}`] : remarks.length > 0 ? [] : [free]
  const remark = remarks.length === 0 ? [] : [remarks.join(' ')]
  return [...told, ...(unbudgeted === 0 ? [] : [say.unbudgeted(unbudgeted)]), ...remark]
}

function wishes({ questions }: Status, { language }: Screen): string[] {
  const { status: say } = wordsIn(language)
  const { wishes: all, confirmed, suspected, tested, missing } = questions
  if (all === 0) return [say.wishes(all)]
  const told = [
    say.confirmed(confirmed),
    say.tested(tested),
    say.suspected(suspected - tested),
    say.missingQuestion(missing),
  ]
  return [say.wishes(all), ...listed(told, '', false)]
}

/** A bar of a part of one that shows its whole length. */
export function shareBar(part: number, width: number): string {
  return bar(part, width).replaceAll(' ', '░')
}
