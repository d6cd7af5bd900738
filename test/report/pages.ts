/** The pages of a PDF as poppler sees them: every word with its place, and how full each page is. */
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

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Of each table that can be followed through the pages: on which page each of its rows begins. */
export function rowsOf(path: string): number[][] {
  const pages = ask('pdftotext', '-raw', path, '-').split('\f').map(letters)
  let [page, from] = [0, 0]
  const place = (row: string): number | null => {
    for (let p = page; p < pages.length; p++) {
      const at = (pages[p] ?? '').indexOf(row, p === page ? from : 0)
      if (at < 0) continue
      ;[page, from] = [p, at + row.length]
      return p
    }
    return null
  }
  return ask('pdfinfo', '-struct-text', path)
    .split(/^ *Table\b.*$/m)
    .slice(1)
    .map((table) => {
      const rows = table.split(/^ *TR\b.*$/m).slice(2)
      const texts = rows.map((row) => [...row.matchAll(/"(.*)"/g)].map(([, text = '']) => letters(text)).join(''))
      return texts.flatMap((text) => place(text.slice(0, 24)) ?? [])
    })
}
