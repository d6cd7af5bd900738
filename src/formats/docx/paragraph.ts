/** A paragraph of a Word file in a style, which starts at the right where its words do. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, type XmlComponent } from 'docx'

/** What may stand in a paragraph; the library takes any element, but its type names only some. */
type Content = readonly (ParagraphChild | XmlComponent)[]

export function paragraph(children: Content, style: string, right = false, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    style,
    children: children as readonly ParagraphChild[],
    ...(right && { bidirectional: true }),
  })
}
