/** Makes a Word file the same bytes every time: its dates are the document's, and its random names are counted. */
import JSZip from 'jszip'

const RELATIONS = 'word/_rels/document.xml.rels'

/** The same file with the document's date everywhere, and links that are numbered in the order in which they stand. */
export async function repeatable(file: Uint8Array, date: string): Promise<Uint8Array> {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : '2000-01-01'
  const from = await JSZip.loadAsync(file)
  const names = await randomNames(from)
  const to = new JSZip()
  // A zip file knows no year before 1980.
  const stamp = new Date(`${day < '1980' ? '1980-01-01' : day}T00:00:00Z`)
  for (const path of Object.keys(from.files)) {
    const entry = from.file(path)
    if (!entry) continue
    to.file(path, await content(entry, path, day, names), { date: stamp, createFolders: false })
  }
  return to.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}

/** The library calls each link to the web by a random name. */
async function randomNames(zip: JSZip): Promise<Map<string, string>> {
  const relations = (await zip.file(RELATIONS)?.async('string')) ?? ''
  const found = [...relations.matchAll(/Id="(rId[\w-]+)"[^>]*hyperlink"/g)].map((match) => match[1] ?? '')
  return new Map(found.map((name, i) => [name, `rIdLink${i + 1}`]))
}

async function content(
  entry: JSZip.JSZipObject,
  path: string,
  day: string,
  names: ReadonlyMap<string, string>,
): Promise<Uint8Array | string> {
  if (path === 'docProps/core.xml')
    return (await entry.async('string')).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, open: string) => `${open}${day}T00:00:00Z`,
    )
  if (path === RELATIONS || path === 'word/document.xml')
    return (
      (await entry.async('string'))
        .replace(
          / ((?:r:)?[iI]d)="(rId[\w-]+)"/g,
          (_, key: string, name: string) => ` ${key}="${names.get(name) ?? name}"`,
        )
        // The library rules every table in black, which would go before what the table style says.
        .replace(/<w:tblBorders>.*?<\/w:tblBorders>/gs, '')
    )
  if (path === 'word/styles.xml') return (await entry.async('string')).replace(/(<w:pBdr>)(.*?)(<\/w:pBdr>)/gs, inOrder)
  return entry.async('uint8array')
}

/** The schema wants the sides of a border in this order, which isn't the library's. */
const SIDES = ['top', 'left', 'bottom', 'right', 'between']

function inOrder(_: string, open: string, sides: string, close: string): string {
  const found = [...sides.matchAll(/<w:(\w+) [^>]*\/>/g)]
  const place = ([, side = '']: RegExpMatchArray): number => SIDES.indexOf(side)
  return [open, ...found.sort((a, b) => place(a) - place(b)).map(([element]) => element), close].join('')
}
