/** The English words of laying out and lifting plan files; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

const of = (n: number): string => (n === 0 ? '' : ` from format ${n}`)

export const upkeepEn = {
  formatted: (n: number): string =>
    n === 0 ? 'There was nothing to lay out.' : `Laid out: ${one(n, 'file', 'files')}.`,
  wouldFormat: (n: number): string =>
    n === 0
      ? 'There is nothing to lay out.'
      : `masterplan format would lay out ${one(n, 'file', 'files')}; nothing has been changed yet.`,
  left: (file: string, why: string): string => `Left as it is: ${file} (${why}).`,
  leftBecause: {
    errors: 'it has errors, see masterplan validate',
    values: 'laid out it would be read otherwise',
    findings: 'laid out it would have other findings, such as one whose excuse stands elsewhere',
  },
  newest: (to: number): string => `The plans are of format ${to}, the newest that this program knows.`,
  lifted: (from: number, to: number): string => `Lifted${of(from)} to format ${to}.`,
  wouldLift: (from: number, to: number): string =>
    `The plans ${from === 0 ? 'name no format yet' : `are of format ${from}`}; masterplan migrate would lift them to format ${to}. Nothing has been changed yet.`,
  newer: (from: number, newest: number): string =>
    `The plans are of format ${from}, and this program knows those up to ${newest}. Use a newer version of masterplan.`,
  noFormat:
    'Of which format the plans are can’t be read in masterplan.yaml, expected formaat: 1. First mend what masterplan validate says of it.',
  byHand: (from: number, to: number): string =>
    `To lift them${of(from)} to format ${to} can’t be done here: masterplan.yaml is written in a way that is better changed by hand. Nothing has been changed.`,
  otherwise: (file: string): string => `Lifted, ${file} would be read otherwise than now. Nothing has been changed.`,
  newError: (file: string, rule: string): string =>
    `Lifted, ${file} would have an error that it hasn’t now (${rule}). Nothing has been changed.`,
}
