/** The lists of a Word file: whether a level of one is numbered, has bullets, or shows nothing. */
import { walk } from './xml.ts'

export type ListKind = (list: string, level: number) => 'bullet' | 'number' | 'none'

export function listsOf(xml: string): ListKind {
  const formats = new Map<string, Map<number, string>>()
  const lists = new Map<string, string>()
  let definition: Map<number, string> | null = null
  let level = 0
  let list: string | null = null
  if (xml !== '')
    walk(xml, {
      open(name, { abstractNumId = '', ilvl, numId = '', val = '' }) {
        if (name === 'w:abstractNum') {
          definition = new Map()
          formats.set(abstractNumId, definition)
        } else if (name === 'w:lvl') level = Number(ilvl ?? 0)
        else if (name === 'w:numFmt') definition?.set(level, val)
        else if (name === 'w:num') list = numId
        else if (name === 'w:abstractNumId' && list !== null) lists.set(list, val)
      },
      close(name) {
        if (name === 'w:abstractNum') definition = null
        if (name === 'w:num') list = null
      },
    })
  return (id, at) => {
    const format = formats.get(lists.get(id) ?? '')?.get(at)
    if (format === undefined || format === 'none') return 'none'
    return format === 'bullet' ? 'bullet' : 'number'
  }
}
