/** The English words of laying out and lifting plan files; their type is what every language must have. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

export const upkeepEn = {
  formatted: (n: number): string =>
    n === 0 ? 'Every file has its layout already.' : `Laid out: ${one(n, 'file', 'files')}.`,
  wouldFormat: (n: number): string =>
    n === 0
      ? 'Every file has its layout.'
      : `masterplan format would lay out ${one(n, 'file', 'files')}; nothing has been changed yet.`,
  left: (file: string, why: string): string => `Left as it is: ${file} (${why}).`,
  leftBecause: {
    errors: 'it has errors, see masterplan validate',
    values: 'laid out it would be read otherwise',
    findings: 'laid out it would have other findings, such as one whose excuse stands elsewhere',
  },
}
