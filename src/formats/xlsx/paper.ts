/** How the sheets of a workbook print: one page wide, with what they are of at the head and foot of every page. */
import type { WriteSheet } from 'hucre/xlsx'
import type { ListSet } from '../../document/sheet.ts'
import { escaped } from './cell.ts'

export interface Paper {
  page(orientation: 'portrait' | 'landscape'): NonNullable<WriteSheet['pageSetup']>
  around(sheet: string): NonNullable<WriteSheet['headerFooter']>
}

const MARGINS = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 }

export function paperOf({ front, marks }: ListSet): Paper {
  // What marks every row on a screen marks every page.
  const mark = marks.map(({ title }) => title).join(' · ')
  return {
    page: (orientation) => ({
      orientation,
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    }),
    around: (sheet) => ({
      oddHeader: `&L${plain(`${front.association} · ${front.title}`)}&R${plain(mark)}`,
      oddFooter: `&L${plain(sheet)} · ${plain(front.state)}&R${front.foot('&P', '&N')}`,
    }),
  }
}

/** Of text, nothing is an instruction; Excel takes 255 characters, and so many are enough to know what it is. */
const plain = (text: string): string =>
  escaped(text.length > 100 ? `${text.slice(0, 99)}…` : text).replaceAll('&', '&&')
