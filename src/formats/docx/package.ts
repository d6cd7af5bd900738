/** Makes a Word file the same bytes every time, its dates the document's and its random names counted, and puts our letters in it. */
import { strFromU8, unzipSync } from 'fflate'
import { repack } from '../repack.ts'
import { embedded } from './embed.ts'

const RELATIONS = 'word/_rels/document.xml.rels'

/** The same file with the document's date everywhere, and links that are numbered in the order in which they stand. */
export function repeatable(file: Uint8Array, date: string, font: string): Uint8Array {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : '2000-01-01'
  const names = randomNames(file)
  const letters = embedded(file, font)
  const change = (path: string, xml: string): string => {
    switch (path) {
      case 'docProps/core.xml':
        return xml.replace(
          /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
          (_, open: string) => `${open}${day}T00:00:00Z`,
        )
      case RELATIONS:
        return counted(xml, names)
      case 'word/document.xml':
        // The library rules every table in black, which would go before what the table style says.
        return counted(xml, names).replace(/<w:tblBorders>.*?<\/w:tblBorders>/gs, '')
      case 'word/styles.xml':
        return xml.replace(/(<w:pBdr>)(.*?)(<\/w:pBdr>)/gs, inOrder)
      default:
        return letters.change(path, xml)
    }
  }
  return repack(file, change, letters.parts)
}

/** The library calls each link to the web by a random name. */
function randomNames(file: Uint8Array): Map<string, string> {
  const relations = unzipSync(file, { filter: ({ name }) => name === RELATIONS })[RELATIONS]
  const found = [...strFromU8(relations ?? new Uint8Array()).matchAll(/Id="(rId[\w-]+)"[^>]*hyperlink"/g)]
  return new Map(found.map((match, i) => [match[1] ?? '', `rIdLink${i + 1}`]))
}

function counted(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(
    / ((?:r:)?[iI]d)="(rId[\w-]+)"/g,
    (_, key: string, name: string) => ` ${key}="${names.get(name) ?? name}"`,
  )
}

/** The schema wants the sides of a border in this order, which isn't the library's. */
const SIDES = ['top', 'left', 'bottom', 'right', 'between']

function inOrder(_: string, open: string, sides: string, close: string): string {
  const found = [...sides.matchAll(/<w:(\w+) [^>]*\/>/g)]
  const place = ([, side = '']: RegExpMatchArray): number => SIDES.indexOf(side)
  return [open, ...found.sort((a, b) => place(a) - place(b)).map(([element]) => element), close].join('')
}
