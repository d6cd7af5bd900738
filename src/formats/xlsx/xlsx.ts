/** A report as a workbook: first what its first page says, then a sheet per list, and a last one that says what it was made of. */
import { type ListSet, marked } from '../../document/sheet.ts'
import { repack } from '../repack.ts'
import { FONT } from './cell.ts'
import { frontSheet } from './front.ts'
import { listSheet } from './list.ts'
import { paperOf } from './paper.ts'

/** The bytes of the workbook. */
export async function xlsx(set: ListSet): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const paper = paperOf(set)
  // A sheet of a header alone says nothing.
  const sheets = set.sheets.filter(({ rows }) => rows.length > 0)
  const bytes = await writeXlsx({
    sheets: [
      frontSheet(set, sheets, paper),
      ...sheets.map((sheet) => listSheet(marked(sheet, set), paper)),
      listSheet(set.about, paper),
    ],
    properties: { title: set.front.title, creator: set.front.association },
    defaultFont: FONT,
  })
  // The hour at which it was made is no part of what it says; its language is.
  return repack(bytes, (name, xml) =>
    name === 'docProps/core.xml'
      ? xml
          .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
          .replace('</cp:coreProperties>', `<dc:language>${set.language}</dc:language></cp:coreProperties>`)
      : xml,
  )
}
