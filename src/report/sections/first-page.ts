/** The first page of a report: one sentence, the decisions asked, four figures, the themes in one picture, and the money. */
import type { PhrasingContent, RootContent } from 'mdast'
import { br, group, list, note, strong, text } from '../../document/nodes.ts'
import { isBlank } from '../../plan/guidance.ts'
import { nameIn } from '../../plan/names.ts'
import type { Figures } from '../view/figures.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import { apart, levels } from './apart.ts'
import { decisionsAsked } from './first-decisions.ts'
import { moneyInShort } from './first-money.ts'
import { matrixFigure } from './matrix.ts'
import { matrixTogether } from './matrix-together.ts'
import { type Scribe, upperFirst } from './scribe.ts'

/** The page of one kring. */
export function kringPage(view: KringView, scribe: Scribe): RootContent[] {
  const { words, audience } = scribe
  if (isBlank(view.kring)) return [page([note('lead', words.report.nothingYet)])]
  const first = view.themes.filter(({ rank }) => rank.place === 1).map(({ name }) => name)
  const indicative = view.survey.state === 'indicative'
  return [
    page([
      note('lead', sentence(view, first, indicative, scribe)),
      ...(audience.kind === 'board' || audience.kind === 'all' ? decisionsAsked(view, scribe) : []),
      numbersOf(view, scribe),
      matrixFigure(view, scribe),
      ...apart(view, scribe),
      ...levels(view, scribe),
      ...moneyInShort(view, scribe),
    ]),
  ]
}

/** The page of the association. */
export function associationPage(view: AssociationView, scribe: Scribe): RootContent[] {
  const { audience } = scribe
  const first = view.shared.themes
    .filter(({ place }) => place === 1)
    .map(({ slug }) => nameIn(view.config.themes, slug))
  return [
    page([
      note('lead', sentence(view, first, false, scribe)),
      ...(audience.kind === 'board' || audience.kind === 'all' ? decisionsAsked(view, scribe) : []),
      numbersOf(view, scribe),
      ...matrixTogether(view, scribe),
      ...moneyInShort(view, scribe),
    ]),
  ]
}

const page = (children: RootContent[]): RootContent => group('section', 'summary', children)

/** What comes first, what holds up most, and what isn't funded: what isn't known is left out. */
function sentence(
  { holdup, money: { cost, open } }: KringView | AssociationView,
  first: readonly string[],
  indicative: boolean,
  { words, numbers, audience }: Scribe,
): string {
  const say = words.firstPage
  const gap = audience.kind === 'members' ? say.gapMembers : say.gap
  const parts = [
    ...(first.length > 0 ? [(indicative ? say.indicative : say.onTop)(numbers.list([...first]), first.length)] : []),
    ...(holdup ? [say.holdup(holdup.waiting, holdup.title, holdup.elsewhere)] : []),
    ...(open > 0 ? [gap(numbers.euro(open))] : cost > 0 ? [say.funded] : []),
  ]
  return parts.length === 0 ? words.firstPage.matrix.unranked : `${upperFirst(parts.join('; '))}.`
}

/** Four figures, each with what it was at the moment that changes are told since. */
function numbersOf({ figures, before, money }: KringView | AssociationView, scribe: Scribe): RootContent {
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
  return list(
    shown
      // Without a budget there is no gap to tell of.
      .filter(([key]) => key !== 'gap' || money.cost > 0)
      .map(([key, word, write]): PhrasingContent[] => {
        const [now, then] = [figures[key], before?.figures[key]]
        const change =
          then === undefined || than === null
            ? []
            : [
                br,
                text(
                  now === then
                    ? say.same(than)
                    : now > then
                      ? say.more1(write(now - then), than)
                      : say.less(write(then - now), than),
                ),
              ]
        return [strong(write(now)), text(` ${word}`), ...change]
      }),
    'numbers',
  )
}
