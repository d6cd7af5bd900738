/** Reads a Word file: its bytes → what it says, or an Unreadable that says why it can't be read. */
import type { TextDocument } from './blocks.ts'
import { bodyOf } from './body.ts'
import { listsOf } from './numbering.ts'
import { packageOf } from './package.ts'
import { commentsOf, externalIn, propertiesOf } from './parts.ts'
import { stylesOf } from './styles.ts'

export function readWord(bytes: Uint8Array): TextDocument {
  const { main, beside, custom, macros } = packageOf(bytes)
  const { met, ...text } = bodyOf(main, {
    styles: stylesOf(beside('styles.xml')),
    kindOf: listsOf(beside('numbering.xml')),
    comments: commentsOf(beside('comments.xml')),
  })
  const external = externalIn(beside('_rels/document.xml.rels'))
  return { ...text, met: { ...met, macros, external }, properties: propertiesOf(custom) }
}
