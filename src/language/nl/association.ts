/** The Dutch words of the association's report. */
import type { AssociationWords } from '../en/association.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const associationNl: AssociationWords = {
  together: 'De kringen naast elkaar',
  equalKringen: 'De plaats van elk thema per kring; bij het aandeel telt elke kring even zwaar.',
  beside: 'Beide gemiddelden staan ernaast: met alle kringen even zwaar, en naar aantal leden.',
  focusRule: (top) =>
    `Gedeeld: bij de bovenste ${top} in minstens driekwart van de kringen en nergens onderaan. Verdeeld: in de bovenste ${top} van de ene kring en de onderste ${top} van een andere. Eigen: alleen in één kring bovenaan.`,
  equal: 'Kringen gelijk',
  byMembers: 'Naar leden',
  focus: 'Focus',
  focusClass: { shared: 'gedeeld', divided: 'verdeeld', partly: 'deels gedeeld', specific: 'eigen', none: '–' },
  sharedFocus: 'Gedeelde en verdeelde focus',
  sharedLine: (theme, kringen, top) => `${theme} is een gedeelde focus: bij de bovenste ${top} in ${kringen}.`,
  dividedLine: (theme, high, low, top) =>
    `${theme} is verdeeld: bij de bovenste ${top} in ${high}, bij de onderste ${top} in ${low}.`,
  partlyLine: (theme, kringen, top) => `${theme} staat bij de bovenste ${top} in ${kringen}.`,
  noneShared: 'Geen enkel thema staat in alle kringen bovenaan.',
  weighedKringen: 'De plaats van elk thema per kring; bij het aandeel telt elke kring naar zijn aantal leden.',
  otherWeighting: (members, themes) =>
    `De top 3 hangt af van de weging; ${members ? 'naar aantal leden' : 'met alle kringen even zwaar'} is die ${themes}.`,
  noOtherTop: (members) =>
    `${members ? 'Naar aantal leden' : 'Met alle kringen even zwaar'} is er door gedeelde plaatsen geen duidelijke top 3.`,
  sameWeighting: 'Kringen gelijk of naar leden gewogen: de top 3 is dezelfde.',
  noVotes: 'Nog geen kring heeft een enquête waarin leden antwoordden, dus er is nog niets naast elkaar te zetten.',
  noneCounts: 'Nog geen kring heeft genoeg antwoorden om naast een andere te zetten.',
  hidden: (kringen, k) => `De uitslag van ${kringen} wordt niet getoond en telt niet mee: minder dan ${k} antwoorden.`,
  indicative: (kringen, least) =>
    `De uitslag van ${kringen} is een indicatie en telt hier niet mee: minder dan ${least} antwoorden.`,
  without: (kringen) => `Van ${kringen} zijn geen antwoorden bekend.`,
  programme: 'Alle projecten die lopen of nog moeten beginnen, per kring in de eigen volgorde.',
  summaries: 'Per kring',
  respondents: (n) => `De ranglijst berust op ${een(n, 'ingevulde enquête', 'ingevulde enquêtes')}.`,
  highlighted: (top) => `Vet: bij de bovenste ${top} van de kring.`,
}
