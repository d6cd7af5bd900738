/** Elements of a Word file that the library has no object for. */
import { BuilderElement, XmlComponent } from 'docx'

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

/** What a field is asked to show. */
class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText')
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text)
  }
}

/** A field that shows nothing until a program computes it. */
export function field(instruction: string): XmlComponent[] {
  const mark = (type: string): XmlComponent => tag('w:r', {}, [tag('w:fldChar', { 'w:fldCharType': type })])
  return [mark('begin'), tag('w:r', {}, [new Instruction(instruction)]), mark('separate'), mark('end')]
}
