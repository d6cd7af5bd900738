/** The styles of a Word file, each with what it has from those that it is based on. */
import { walk } from './xml.ts'

export interface Style {
  name: string
  /** The level of a heading, from 1; null for text. */
  level: number | null
  /** The list that its paragraphs belong to, and how deep; null where they belong to none. */
  list: string | null
  depth: number
  /** A line of a table of contents. */
  contents: boolean
  title: boolean
  bold: boolean
}

interface Own extends Omit<Style, 'contents' | 'title' | 'depth' | 'bold'> {
  base: string | null
  depth: number | null
  bold: boolean | null
}

const BODY_TEXT = 10

/** The paragraph styles by id; under the empty name the one of paragraphs that name none. */
export function stylesOf(xml: string): Map<string, Style> {
  const all = new Map<string, Own>()
  let initial = ''
  let style: Own | null = null
  if (xml === '') return new Map()
  walk(xml, {
    open(name, { styleId = '', type, default: standard, val = '' }) {
      if (name === 'w:style') {
        style = { name: '', base: null, level: null, list: null, depth: null, bold: null }
        all.set(styleId, style)
        if (type === 'paragraph' && (standard === '1' || standard === 'true')) initial = styleId
      }
      if (style === null) return
      if (name === 'w:name') style.name = val
      else if (name === 'w:basedOn') style.base = val
      else if (name === 'w:outlineLvl') style.level = Number(val) + 1
      else if (name === 'w:numId') style.list = val
      else if (name === 'w:ilvl') style.depth = Number(val)
      else if (name === 'w:b') style.bold = val !== '0' && val !== 'false'
    },
    close(name) {
      if (name === 'w:style') style = null
    },
  })
  const made = new Map([...all.keys()].map((id) => [id, whole(id, all)]))
  const standard = made.get(initial)
  if (standard) made.set('', standard)
  return made
}

function whole(id: string, all: ReadonlyMap<string, Own>): Style {
  const chain: Own[] = []
  // A file may base two styles on each other.
  for (let at: string | null = id; at !== null && chain.length < 50; ) {
    const style: Own | undefined = all.get(at)
    if (!style || chain.includes(style)) break
    chain.push(style)
    at = style.base
  }
  const [own] = chain
  const name = own?.name ?? ''
  const contents = /^(?:toc|inhopg|inhoudsopgave)\b/i.test(name) || /^toc\d*$/i.test(id)
  // The first of Pages and of LibreOffice has no number; what is based on a style of that name is no heading for it.
  const first = /^(?:heading|kop)$/i.test(name) ? 1 : null
  const level = chain.map((one) => one.level ?? named(one.name)).find((one) => one !== null) ?? first
  return {
    name,
    level: contents || level === null || level >= BODY_TEXT ? null : level,
    list: chain.find(({ list }) => list !== null)?.list ?? null,
    depth: chain.find(({ depth }) => depth !== null)?.depth ?? 0,
    contents,
    title: /^(?:title|titel)$/i.test(name),
    bold: chain.find(({ bold }) => bold !== null)?.bold ?? false,
  }
}

/** The level in the name of a heading style, as Word and LibreOffice call them in Dutch and English. */
function named(name: string): number | null {
  const [, level] = /^(?:heading|kop) ?([1-9])$/i.exec(name) ?? []
  return level === undefined ? null : Number(level)
}
