/** One PDF that anybody can read aloud, search and click through: tagged, and checked against PDF/UA-1 while it is made. */
import template from '../../../templates/report.typ'
import { type ReportDocument, TooLarge } from '../../document/document.ts'
import { withoutPhotos } from '../../document/pictures.ts'
import { FAMILY } from '../family.ts'
import { FAMILIES } from '../fonts.ts'
import { shown } from '../letters.ts'
import { engineHere, type Part } from './engine.ts'
import { photoFile } from './photo.ts'
import { typeset } from './typeset.ts'

/**
 * The pages of a document. The facts of the passport stand in the metadata as keywords, `name: value`: in the document's information
 * (`/Keywords`) and in its XMP packet (`pdf:Keywords`).
 */
export async function pdf(document: ReportDocument): Promise<Uint8Array> {
  const parts = files(document)
  const size = parts.reduce((sum, [name, content]) => sum + (name === 'report.json' ? content.length : 0), 0)
  if (size > LARGEST) throw new TooLarge()
  const engine = await engineHere()
  const made = engine.typeset(parts, document.date)
  if (made instanceof Uint8Array) return made
  // A picture can be whole outside and broken inside; the report matters more than its pictures.
  if (made.inPages && parts.some(([name]) => /\.(png|jpg)$/.test(name)))
    return pdf({ ...document, style: { ...document.style, logo: null }, root: withoutPhotos(document.root) })
  throw new Error(`report.typ: ${made.said}`)
}

/** In bytes of data, of which a kring's plan has some hundreds of thousands; the typesetter needs minutes and gigabytes for more. */
const LARGEST = 6_000_000

/** The template, its data, and the pictures. Text of a plan is data only, and never part of the template. */
function files(document: ReportDocument): Part[] {
  const { style, language, title, author, description, footer, passport } = document
  const { cover, body, pictures, photos } = typeset(document)
  const { logo } = style
  // A font of the reader's machine can't be embedded, so another family than ours is left to the page on the screen.
  const families = FAMILIES.map(({ name }) => name)
  const own = families.includes(style.font ?? '') ? style.font : FAMILY
  const data = {
    language,
    title: shown(title),
    author: shown(author),
    description: shown(description),
    footer: shown(footer),
    keywords: passport.map(([name, value]) => shown(`${name}: ${value}`)),
    brand: style.brand,
    accent: style.accent,
    families: [own, ...families.filter((name) => name !== own)],
    logo: logo && { file: `logo.${logo.type}`, alt: shown(logo.alt.trim() || author), white: logo.white },
    letter: document.letter ?? false,
    cover,
    body,
  }
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  return [
    ['report.typ', text(template)],
    ['report.json', text(JSON.stringify(data))],
    ...pictures.map((svg, i): Part => [`picture-${i}.svg`, text(svg)]),
    ...photos.map(({ type, bytes }, i): Part => [photoFile(i, type), bytes]),
    ...(logo ? [[`logo.${logo.type}`, logo.bytes] as Part] : []),
  ]
}
