/** What a spreadsheet file may carry that is never run, followed or read, so that whoever sent it can be told. */
import { CONTENT } from './ods.ts'
import type { Archive } from './zip.ts'

/**
 * `unseen` are rows that were hidden or filtered away, and are read all the same; `errors` are cells that say why nothing came out
 * of them, `outcomes` are formulas of which what last came out of them counts, `formulas` those that aren't read at all.
 */
export type Ignored = 'macros' | 'links' | 'hidden' | 'unseen' | 'errors' | 'outcomes' | 'formulas'

/** The macros and the links to other files that a workbook carries, whatever its cells hold. Throws a NoWorkbook. */
export function carriedBy(archive: Archive): Ignored[] {
  const has = (part: RegExp): boolean => archive.names.some((name) => part.test(name))
  const linked = /<(?:table:table-source|table:cell-range-source|office:dde-source)\b/.test(archive.text(CONTENT) ?? '')
  return [
    ...(has(/(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/./i) ? (['macros'] as const) : []),
    ...(linked || has(/^xl\/(?:externalLinks\/.|connections\.xml$)/i) ? (['links'] as const) : []),
  ]
}
