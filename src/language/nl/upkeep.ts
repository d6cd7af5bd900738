/** The Dutch words of laying out and lifting plan files. */

import type { upkeepEn } from '../en/upkeep.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

const van = (n: number): string => (n === 0 ? '' : ` van formaat ${n}`)

export const upkeepNl: typeof upkeepEn = {
  formatted: (n) => (n === 0 ? 'Er viel niets op te maken.' : `Opgemaakt: ${een(n, 'bestand', 'bestanden')}.`),
  wouldFormat: (n) =>
    n === 0
      ? 'Er valt niets op te maken.'
      : `masterplan format zou ${een(n, 'bestand', 'bestanden')} opmaken; er is nog niets veranderd.`,
  left: (file, why) => `Gelaten zoals het is: ${file} (${why}).`,
  leftBecause: {
    errors: 'er staan fouten in, zie masterplan validate',
    values: 'opgemaakt zou het anders worden gelezen',
    findings: 'opgemaakt zou het andere bevindingen hebben, zoals een waarvan de uitzondering dan elders staat',
  },
  newest: (to) => `De plannen zijn van formaat ${to}, het nieuwste dat dit programma kent.`,
  lifted: (from, to) => `Overgezet${van(from)} naar formaat ${to}.`,
  wouldLift: (from, to) =>
    `De plannen ${from === 0 ? 'noemen nog geen formaat' : `zijn${van(from)}`}; masterplan migrate zou ze overzetten naar formaat ${to}. Er is nog niets veranderd.`,
  newer: (from, newest) =>
    `De plannen zijn van formaat ${from}, en dit programma kent die tot en met ${newest}. Gebruik een nieuwere versie van masterplan.`,
  noFormat:
    'Van welk formaat de plannen zijn, is in masterplan.yaml niet te lezen, verwacht formaat: 1. Herstel eerst wat masterplan validate erover zegt.',
  byHand: (from, to) =>
    `Overzetten${van(from)} naar formaat ${to} kan hier niet: masterplan.yaml is zo opgeschreven dat u het beter zelf wijzigt. Er is niets veranderd.`,
  otherwise: (file) => `Overgezet zou ${file} anders worden gelezen dan nu. Er is niets veranderd.`,
  newError: (file, rule) =>
    `Overgezet zou ${file} een fout krijgen die er nu niet is (${rule}). Er is niets veranderd.`,
}
