/** Documents as others make them, built in the test: what engineering firms and municipalities deliver. */
import {
  Document,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

export const h = (level: 1 | 2 | 3 | 4, text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`] })
export const p = (text: string): Paragraph => new Paragraph({ text })
export const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] })
export const bullet = (text: string, level = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'bullets', level } })
/** A paragraph in a style that only stands on a heading, as firms have their own. */
export const firm = (style: 'Firma1' | 'Firma2' | 'Firma3', text: string): Paragraph => new Paragraph({ text, style })
export const table = (...rows: string[][]): Table =>
  new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [p(text)] })) })),
  })

/** The bytes of a document of these blocks. */
export async function word(children: FileChild[], section: Partial<ISectionOptions> = {}): Promise<Uint8Array> {
  const made = new Document({
    styles: {
      paragraphStyles: ([1, 2, 3] as const).map((level) => ({
        id: `Firma${level}`,
        name: `Firma Kop ${level}`,
        basedOn: `Heading${level}`,
        paragraph: { outlineLevel: level - 1 },
      })),
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [0, 1].map((level) => ({ level, format: LevelFormat.BULLET, text: '•' })),
        },
      ],
    },
    sections: [{ ...section, children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(made))
}
