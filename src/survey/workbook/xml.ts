/** Walks the XML of a workbook's part: elements by their local names, without a document type and so without entities of its own. */
import { SaxesParser } from 'saxes'
import { NoWorkbook } from './zip.ts'

/** What happens at each element; `text` is called with the text inside the innermost open element. */
export interface Walk {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string, inside: string): void
  close?(name: string): void
}

/** Walks a part. Throws a NoWorkbook where it isn't well-formed or has a document type. */
export function walk(xml: string, { open, text, close }: Walk): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const names: string[] = []
  const refuse = (): never => {
    throw new NoWorkbook('broken')
  }
  parser.on('error', refuse)
  parser.on('doctype', () => {
    throw new NoWorkbook('doctype')
  })
  parser.on('opentag', ({ name, attributes }) => {
    names.push(local(name))
    open?.(local(name), attributes)
  })
  const said = (part: string): void => text?.(part, names.at(-1) ?? '')
  parser.on('text', said)
  parser.on('cdata', said)
  parser.on('closetag', ({ name }) => {
    names.pop()
    close?.(local(name))
  })
  parser.write(xml.replace(/^\ufeff/, '')).close()
}

// Some writers put a prefix before every element.
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
