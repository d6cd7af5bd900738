/** What must be decided: what a board's report begins with, and the words of each question, on a meeting's agenda too. */
import type { PhrasingContent, RootContent } from 'mdast'
import { h, list, p, text } from '../../document/nodes.ts'
import type { Decisions, ToDecide } from '../../execution/decisions.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { Reach } from '../../plan/reach.ts'
import { titleLink } from '../anchors.ts'
import { foundDecisions, titled } from '../findings.ts'
import { claim } from '../reach.ts'
import type { AssociationView, KringFacts } from '../view/view.ts'
import { asked } from './asked.ts'
import { inTurn } from './first-decisions.ts'
import { followUpPart } from './follow-up.ts'
import type { Scribe } from './scribe.ts'

/** The section of a kring. */
export function decisionsSection({ decisions, config, reach, followUp }: KringFacts, scribe: Scribe): RootContent[] {
  return [
    ...section(decisions, reach, ({ theme }) => nameIn(config.themes, theme), scribe),
    ...followUpPart(followUp, config, true, scribe),
  ]
}

/** The section of the association: what concerns more kringen or has a day, and how many decisions each kring takes itself. */
export function decisionsTogether(
  { decisions, config, reach, followUp }: AssociationView,
  scribe: Scribe,
): RootContent[] {
  const { agenda: say } = scribe.words
  const left = decisions.left.map(({ kring, count }) => `${nameIn(config.kringen, kring)}: ${say.left(count)}`)
  const place = ({ kring, theme }: ToDecide): string => `${shortKring(config, kring)}, ${nameIn(config.themes, theme)}`
  return [
    ...section(decisions, reach, place, scribe),
    ...(left.length === 0 ? [] : [p(say.ofKringen), list(left)]),
    ...followUpPart(followUp, config, false, scribe),
  ]
}

function section(
  { decisions, left }: Decisions,
  reach: Reach,
  place: (at: ToDecide) => string,
  scribe: Scribe,
): RootContent[] {
  const { agenda: say } = scribe.words
  const lines = inTurn(decisions).map((one): PhrasingContent[] => [
    titleLink(one.project.key, one.project.title),
    text(` (${place(one)})`),
    text(': '),
    text(one.questions.map((question) => asked(question, scribe)).join(' ')),
  ])
  return [
    h(2, titled(say.decisions, foundDecisions({ decisions, left }, scribe.words), scribe.words), 'besluiten'),
    ...(lines.length > 0
      ? [{ ...list(lines), data: { headed: true } }]
      : left.length > 0
        ? []
        : [p(claim(say.noDecisions, reach, scribe.words))]),
  ]
}
