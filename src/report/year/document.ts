/** The year report of a kring or of the association: ready for the general meeting, and short. */
import type { RootContent } from 'mdast'
import { br, group, h, list, note, p, strong, text } from '../../document/nodes.ts'
import { ALL_OF_IT, unreadPart } from '../changes/sections.ts'
import { momentName, versionName } from '../moment-words.ts'
import { notRead } from '../reach.ts'
import type { Scribe } from '../sections/scribe.ts'
import { upperFirst } from '../sections/scribe.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { countOf, type Year, yearOf } from './facts.ts'
import { measuredPart, moneyPart, surveyPart } from './figures.ts'
import { donePart, haltedPart, promisedPart } from './work.ts'

/** All that stands between the cover and the justification. */
export function yearReport(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const year = yearOf(view)
  if (year === null) return [p(scribe.words.year.noMoment)]
  return [
    summary(year, scribe),
    ...promisedPart(year, view.config, scribe),
    ...donePart(year, view, scribe),
    ...haltedPart(year, view, scribe),
    ...moneyPart(year, scribe),
    ...surveyPart(year, view.config, scribe),
    ...measuredPart(year, scribe),
    ...unknownPart(year, view, scribe),
  ]
}

/** One sentence and four figures. */
const summary = (year: Year, scribe: Scribe): RootContent =>
  group('section', 'summary', [
    note('lead', yearSentence(year, scribe)),
    list(
      yearFigures(year, scribe).map(({ value, word, change }) => [
        strong(typeof value === 'number' ? String(value) : scribe.numbers.euro(value.euro)),
        text(` ${word}`),
        ...(change === null ? [] : [br, text(change)]),
      ]),
      'numbers',
    ),
  ])

/** What became of what was promised. */
export function yearSentence({ total: { promised, added } }: Year, { words }: Scribe): string {
  const say = words.year
  const sentence = [
    promised.length === 0
      ? say.nothingPromised
      : say.lead(promised.length, countOf(promised, 'finished'), stoppedOf(promised)),
    ...(added > 0 ? [say.added(added)] : []),
  ]
  return upperFirst(sentence.join(' '))
}

/** The figures of the year, each with its word. */
export function yearFigures(
  { total: { promised, added, finished, money } }: Year,
  { words, numbers }: Scribe,
): { value: number | { euro: number }; word: string; change: string | null }[] {
  const say = words.year
  const gap = money.is && money.is.cost > 0 ? money.is.open : null
  const was = money.was && `${say.was.toLowerCase()}: ${numbers.euro(money.was.open)}`
  return [
    { value: finished.length, word: say.finished, change: null },
    { value: stoppedOf(promised), word: say.stopped, change: null },
    { value: added, word: say.came, change: null },
    ...(gap === null ? [] : [{ value: { euro: gap }, word: words.firstPage.toFund, change: was }]),
  ]
}

const stoppedOf = (promised: Year['total']['promised']): number => countOf(promised, 'dropped', 'gone', 'merged')

/** What can't be said, and with which version the plans were compared. */
function unknownPart({ since, total }: Year, { reach }: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.year
  const silent = total.promised.filter(({ unexplained }) => unexplained).length
  const lines = [
    ...(silent > 0 ? [say.noReasons(silent)] : []),
    ...notRead(reach, words, (items) => numbers.list(items)),
  ]
  return [
    ...(lines.length + since.unread.length === 0 ? [] : [h(2, say.unknown, 'onbekend')]),
    ...(lines.length === 0 ? [] : [list(lines)]),
    ...unreadPart(since.unread, scribe, ALL_OF_IT),
    note(
      'legend',
      `${words.changes.comparedWith(versionName(since.committed, since.commit, scribe))} ${say.judged(momentName(since, scribe))}`,
    ),
  ]
}
