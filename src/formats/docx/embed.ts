/** The letters of a Word file as parts of it. */
import { strFromU8, unzipSync } from 'fflate'
import { FACES, LETTERS, lightened } from './typeface.ts'

const TEXT = /^word\/(?:document|header\d|footer\d)\.xml$/

interface Embedded {
  parts: Readonly<Record<string, Uint8Array>>
  /** What other parts say of them. */
  change(path: string, xml: string): string
}

/** The parts of a file in our letters; a house with a font of its own has it on its computers, and keeps it there. */
export function embedded(file: Uint8Array, font: string): Embedded {
  if (font !== LETTERS.name) return { parts: {}, change: (_, xml) => xml }
  const texts = Object.values(unzipSync(file, { filter: ({ name }) => TEXT.test(name) }))
  const used = new Set(texts.flatMap((xml) => [...strFromU8(xml)]))
  const parts = FACES.map((face, i) => [`word/fonts/font${i + 1}.odttf`, masked(lightened(face, used), i)] as const)
  return { parts: Object.fromEntries(parts), change: (path, xml) => (SAYS[path] ?? ((same) => same))(xml) }
}

const key = (i: number): string => `{4D415354-4552-504C-414E-00000000000${i + 1}}`

/** A font in a file is masked by its key: the first 32 bytes, the key from its end. */
function masked(font: Uint8Array, i: number): Uint8Array {
  const mask = (key(i).match(/[0-9A-F]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse()
  return font.map((byte, at) => (at < 32 ? byte ^ (mask[at % 16] ?? 0) : byte))
}

const FONT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font'
const FACE_LIST = FACES.map(({ kind }, i) => `<w:embed${kind} r:id="rIdFont${i + 1}" w:fontKey="${key(i)}"/>`).join('')
const RELATION_LIST = FACES.map(
  (_, i) => `<Relationship Id="rIdFont${i + 1}" Type="${FONT}" Target="fonts/font${i + 1}.odttf"/>`,
).join('')

const SAYS: Readonly<Record<string, (xml: string) => string>> = {
  'word/fontTable.xml': (xml) =>
    xml.replace(
      /\/>$/,
      `><w:font w:name="${LETTERS.name}"><w:altName w:val="${LETTERS.instead}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${FACE_LIST}</w:font></w:fonts>`,
    ),
  'word/_rels/fontTable.xml.rels': (xml) => xml.replace(/\/>$/, `>${RELATION_LIST}</Relationships>`),
  'word/settings.xml': (xml) =>
    xml.replace('<w:displayBackgroundShape/>', '$&<w:embedTrueTypeFonts/><w:saveSubsetFonts/>'),
}
