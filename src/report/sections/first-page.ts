/** The first page of a report: its headline, the decisions asked, four figures, the themes in one picture, and the money. */
import type { PhrasingContent, RootContent } from 'mdast'
import { br, group, list, note, p, strong, text } from '../../document/nodes.ts'
import { isBlank } from '../../plan/body/guidance.ts'
import { isKnown } from '../../plan/reach.ts'
import type { Figures } from '../view/figures.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { apart, levels } from './apart.ts'
import { asksFirst } from './first-asks.ts'
import { decisionsAsked } from './first-decisions.ts'
import { moneyInShort, programmeOf } from './first-money.ts'
import { finding, leadOf } from './lead.ts'
import { matrixFigure } from './matrix.ts'
import { matrixTogether } from './matrix-together.ts'
import type { Scribe } from './scribe.ts'

/** The page of one kring. */
export function kringPage(view: KringView, scribe: Scribe): RootContent[] {
  const { words } = scribe
  if (!isKnown(view.reach)) return [page([note('lead', words.reach.unknown)])]
  if (isBlank(view.kring)) return [page([note('lead', words.report.nothingYet)])]
  const lead = finding(view, scribe)
  const { title, ...matrix } = matrixFigure(view, scribe)
  return [
    page([
      ...leadOf(lead),
      ...askedIn(view, scribe),
      numbersOf(view, scribe),
      // What the page begins with isn't said again.
      title === undefined || lead.headline === `${title}.` ? matrix : { ...matrix, title },
      ...apart(view, scribe),
      ...levels(view, scribe),
      ...moneyInShort(view, scribe),
    ]),
  ]
}

/** The page of the association. */
export function associationPage(view: AssociationView, scribe: Scribe): RootContent[] {
  return [
    page([
      ...leadOf(finding(view, scribe)),
      ...askedIn(view, scribe),
      numbersOf(view, scribe),
      ...matrixTogether(view, scribe),
      ...moneyInShort(view, scribe),
    ]),
  ]
}

/** What the reader is asked: a board its decisions, a municipality what is needed of it. */
function askedIn(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const { kind } = scribe.audience
  if (kind === 'municipality') return asksFirst(view, scribe)
  return kind === 'board' || kind === 'all' ? decisionsAsked(view, scribe) : []
}

const page = (children: RootContent[]): RootContent => group('section', 'summary', children)

/** Four figures, each with what it was at the moment that changes are told since. */
function numbersOf(view: KringView | AssociationView, scribe: Scribe): RootContent {
  if (!isKnown(view.reach)) return p(scribe.words.reach.unknown)
  return list(
    figuresSaid(view, scribe).map(({ key, value, written, word, change }): PhrasingContent[] => [
      value === 0 ? strong(written) : signalled(written, signalOf(key, view)),
      text(` ${word}`),
      ...(change === null ? [] : [br, text(change)]),
    ]),
    'numbers',
  )
}

/** What is late has the colour of its signal, and so has what is raised where all of it has one. */
function signalOf(key: keyof Figures, view: KringView | AssociationView): 'oranje' | 'rood' | null {
  if (key === 'late') return 'oranje'
  if (key !== 'raised') return null
  const signals = new Set(programmeOf(view).map(({ project }) => project.signal))
  if (signals.has('rood')) return signals.has('oranje') ? null : 'rood'
  return 'oranje'
}

const signalled = (written: string, signal: 'oranje' | 'rood' | null): PhrasingContent =>
  signal === null ? strong(written) : { ...strong(written), data: { hProperties: { className: [`signal-${signal}`] } } }

/** A figure with its word, and how it changed; null where that isn't known. */
interface Figure {
  key: keyof Figures
  value: number
  written: string
  word: string
  change: string | null
}

/** The figures of a first page in words. */
export function figuresSaid({ figures, before, money }: KringView | AssociationView, scribe: Scribe): Figure[] {
  const { words, numbers, audience } = scribe
  const say = words.firstPage
  const shown: [keyof Figures, string, (n: number) => string][] = [
    ['open', say.open(figures.open), String],
    ['late', say.late, String],
    ['raised', say.raised, String],
    ['gap', audience.kind === 'members' ? say.toFind : say.toFund, numbers.euro],
  ]
  const than =
    before &&
    (before.decision === null
      ? say.at(before.name, numbers.date(before.date))
      : say.beforeDecision(numbers.date(before.decision)))
  const changed = (now: number, then: number, write: (n: number) => string, than: string): string =>
    now === then ? say.same(than) : now > then ? say.more1(write(now - then), than) : say.less(write(then - now), than)
  return (
    shown
      // Without a budget there is no gap to tell of.
      .filter(([key]) => key !== 'gap' || money.cost > 0)
      .map(([key, word, write]) => {
        const [value, then] = [figures[key], before?.figures[key]]
        const change = then === undefined || than === null ? null : changed(value, then, write, than)
        return { key, value, written: write(value), word, change }
      })
  )
}
