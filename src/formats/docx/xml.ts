/** Elements of a Word file that the library has no object for. */
import { BuilderElement, FileChild, XmlComponent } from 'docx'

type Attributes = Record<string, string | number>

/** An element with attributes and children. */
export function tag(name: string, attributes: Attributes = {}, children: readonly XmlComponent[] = []): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement<Attributes>({
    name,
    ...(Object.keys(payload).length > 0 && { attributes: payload }),
    children,
  })
}

/** An element that may stand between paragraphs. */
export class BlockTag extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name)
    for (const child of children) this.root.push(child)
  }
}

/** What a field is asked to show. */
class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText')
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text)
  }
}

/** The runs before and after what a field shows until Word computes it anew. */
export function field(instruction: string): { open: XmlComponent[]; close: XmlComponent } {
  const mark = (type: string): XmlComponent => tag('w:r', {}, [tag('w:fldChar', { 'w:fldCharType': type })])
  return {
    open: [mark('begin'), tag('w:r', {}, [new Instruction(instruction)]), mark('separate')],
    close: mark('end'),
  }
}
