/** The pages of a PDF as poppler and qpdf see them: every word with its place, how full each page is, and where the rows of its tables are. */
import { execFileSync } from 'node:child_process'

interface Word {
  text: string
  top: number
  bottom: number
}

export interface Page {
  /** What stands between head and foot, in the order of the file. */
  words: Word[]
  /** How far down it is filled, in percent. */
  full: number
}

/** In points: where the text of a page begins and ends. */
const [TOP, BOTTOM] = [62, 786]
/** The box of a word is so much higher than its letters are large. */
const BOX = 1.424

/** How large the letters of a word are, in points. */
export const sizeOf = ({ top, bottom }: Word): number => (bottom - top) / BOX

const ask = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e9 })

export function pagesOf(path: string): Page[] {
  return ask('pdftotext', '-bbox', path, '-')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/yMin="(.*?)".* yMax="(.*?)">(.*?)<\/word>/g)]
        .map(([, top, bottom, text = '']) => ({ text, top: Number(top), bottom: Number(bottom) }))
        .filter(({ top, bottom }) => top > TOP - 10 && bottom < BOTTOM + 8)
      const lowest = words.reduce((low, { bottom }) => Math.max(low, bottom), TOP)
      return { words, full: (100 * (lowest - TOP)) / (BOTTOM - TOP) }
    })
}

/** An element of the structure of a PDF, as qpdf writes it. */
interface Element {
  '/S'?: string
  '/K'?: unknown
  '/Pg'?: string
}

/** Of each longer table: on which page each of its rows begins, without those of its head. Poppler's own list of them takes a hundred times as long. */
export function rowsOf(path: string): number[][] {
  const told = JSON.parse(ask('qpdf', '--json=2', '--json-key=qpdf', '--json-key=pages', path)) as {
    pages: { object: string }[]
    qpdf: [unknown, Record<string, { value?: Element }>]
  }
  const objects = told.qpdf[1]
  const pages = new Map(told.pages.map(({ object }, i) => [object, i]))
  const inside = ({ '/K': kids = [] }: Element): unknown[] => (Array.isArray(kids) ? kids : [kids])
  const elementsIn = (element: Element): Element[] =>
    inside(element).flatMap((kid) => (typeof kid === 'string' ? (objects[`obj:${kid}`]?.value ?? []) : []))
  const pageOf = (element: Element): number | undefined => {
    for (const kid of inside(element)) {
      const own = typeof kid === 'string' ? objects[`obj:${kid}`]?.value : undefined
      const marked = typeof kid === 'object' && kid !== null && '/Pg' in kid ? String(kid['/Pg']) : element['/Pg']
      const page = own ? pageOf(own) : pages.get(marked ?? '')
      if (page !== undefined) return page
    }
    return undefined
  }
  const rowsIn = (element: Element): Element[] =>
    elementsIn(element).flatMap((kid) => (kid['/S'] === '/TR' ? [kid] : kid['/S'] === '/THead' ? [] : rowsIn(kid)))
  return Object.values(objects)
    .flatMap(({ value }) => (value?.['/S'] === '/Table' ? [rowsIn(value)] : []))
    .filter((rows) => rows.length > 5)
    .map((rows) => rows.flatMap((row) => pageOf(row) ?? []))
}
