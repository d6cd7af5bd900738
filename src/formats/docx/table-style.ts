/** The table style of a Word report: lines between rows, a stronger one below the header, room in the cells. */
import type { XmlComponent } from 'docx'
import type { HouseStyle } from '../../document/document.ts'
import { colour, TABLE, twips } from './look.ts'
import { tag } from './xml.ts'

export const TABLE_STYLE = 'ReportTable'
/** Of a row of key figures: a line above each, with room between them. */
export const NUMBERS_STYLE = 'ReportNumbers'

/** `room` is how much of the usual room above and below its words a cell has. */
export function tableStyle(style: HouseStyle, share: number): XmlComponent[] {
  const line = (name: string, size: number, tint: string): XmlComponent =>
    tag(name, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour(tint, style) })
  const room = (side: string, points: number): XmlComponent =>
    tag(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' })
  const { header, line: tint, padding, side } = TABLE
  return [
    tag('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
      tag('w:name', { 'w:val': 'Normal Table' }),
      tag('w:uiPriority', { 'w:val': 99 }),
    ]),
    tag('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE }, [
      tag('w:name', { 'w:val': 'Report table' }),
      tag('w:basedOn', { 'w:val': 'TableNormal' }),
      tag('w:uiPriority', { 'w:val': 59 }),
      tag('w:qFormat'),
      tag('w:tblPr', {}, [
        tag('w:tblBorders', {}, [line('w:bottom', 4, tint), line('w:insideH', 4, tint)]),
        tag('w:tblCellMar', {}, [
          room('top', padding * share),
          room('left', side),
          room('bottom', padding * share),
          room('right', side),
        ]),
      ]),
      tag('w:tblStylePr', { 'w:type': 'firstRow' }, [
        tag('w:tcPr', {}, [
          tag('w:tcBorders', {}, [line('w:bottom', 6, header)]),
          tag('w:vAlign', { 'w:val': 'bottom' }),
        ]),
      ]),
    ]),
    tag('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': NUMBERS_STYLE }, [
      tag('w:name', { 'w:val': 'Report numbers' }),
      tag('w:basedOn', { 'w:val': 'TableNormal' }),
      tag('w:uiPriority', { 'w:val': 59 }),
      tag('w:qFormat'),
      tag('w:tblPr', {}, [tag('w:tblCellMar', {}, [room('left', 0), room('right', 2 * side)])]),
    ]),
  ]
}
