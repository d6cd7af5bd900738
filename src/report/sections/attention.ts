/** What asks for attention, as a list in the glance and as a section of its own for a board. */
import type { PhrasingContent, RootContent } from 'mdast'
import { badge, h, list, note, p, text } from '../../document/nodes.ts'
import { titleLink } from '../anchors.ts'
import { foundRaised, titled } from '../findings.ts'
import { noneRaised } from '../reach.ts'
import type { Reason } from '../view/attention.ts'
import type { AssociationView, KringFacts } from '../view/view.ts'
import { whoNames } from '../who.ts'
import { signalBadge } from './badges.ts'
import type { Scribe } from './scribe.ts'

/** The section of a kring. */
export function attentionSection(view: KringFacts, scribe: Scribe): RootContent[] {
  const title = titled(scribe.words.attention, foundRaised(view.programme, view.figures, scribe.words), scribe.words)
  return [h(2, title, 'aandacht'), ...attentionList(view, scribe, true), ...legendOf([view], scribe)]
}

/** The section of the association: every kring in turn. */
export function attentionTogether({ kringen, figures }: AssociationView, scribe: Scribe): RootContent[] {
  return [
    h(
      2,
      titled(
        scribe.words.attention,
        foundRaised(
          kringen.flatMap(({ programme }) => programme),
          figures,
          scribe.words,
        ),
        scribe.words,
      ),
      'aandacht',
    ),
    ...kringen.flatMap((view) => [h(3, view.name), ...attentionList(view, scribe)]),
    ...legendOf(kringen, scribe),
  ]
}

/** What the marks of the signals mean. */
export const legend = ({ words }: Scribe): RootContent => note('legend', words.signalLegend)

/** Where there is a mark to explain. */
const legendOf = (views: readonly KringFacts[], scribe: Scribe): RootContent[] =>
  views.some(({ attention }) => attention.length > 0) ? [legend(scribe)] : []

/** A line per project or theme, with who is to act; the whole explanation of a signal stands with the project itself. `headed` where no other heading stands beside it. */
function attentionList(
  { attention, reach, config, counts }: KringFacts,
  scribe: Scribe,
  headed = false,
): RootContent[] {
  const { words, numbers } = scribe
  if (attention.length === 0) return [p(noneRaised(counts.wishes + counts.projects === 0, reach, words))]
  const items = list(
    attention.map(({ signal, key, title, reasons, who }): PhrasingContent[] => [
      signal === null ? badge('signal signal-wacht', '◆') : signalBadge(signal, scribe),
      text(' '),
      titleLink(key, title),
      text(': '),
      text(reasons.map((reason) => said(reason, scribe)).join('; ')),
      ...(who.length === 0 ? [] : [text(` (${words.tasks.who(whoNames(who, config, numbers.language))})`)]),
    ]),
    'attention',
  )
  return [{ ...items, data: { ...items.data, headed } }]
}

/** A reason in words. */
export function said(reason: Reason, { words, numbers }: Scribe): string {
  const say = words.attentionLine
  switch (reason.kind) {
    case 'signal':
      return say.signal(reason.explanation)
    case 'blocked':
      return say.blocked(numbers.list(reason.titles))
    case 'late':
    case 'unbegun':
      return say[reason.kind](numbers.when(reason.date))
    default:
      return say[reason.kind](numbers.date(reason.date))
  }
}
