/** One PDF that anybody can read aloud, search and click through: tagged, and checked against PDF/UA-1 while it is made. */
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import template from '../../../templates/report.typ'
import { NoEngine, type ReportDocument, TooLarge } from '../../document/document.ts'
import { withoutPhotos } from '../../document/pictures.ts'
import { FAMILIES, FAMILY, FONTS } from '../fonts.ts'
import { shown } from './letters.ts'
import { photoFile } from './photo.ts'
import { typeset } from './typeset.ts'

/** What is used of the typesetter, Typst; the package has no types that can be imported where it isn't installed. */
interface Engine {
  mapShadow(path: string, content: Uint8Array): void
  compile(options: { mainFilePath: string }): Result
  pdf(document: unknown, options: { pdfStandard: 'ua-1'; creationTimestamp: number }): Uint8Array
}
interface Result {
  result: unknown
  hasError(): boolean
  takeError(): { shortDiagnostics?: unknown } | null
}

const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
] as const

/**
 * The pages of a document. The facts of the passport stand in the metadata as keywords, `name: value`: in the document's information
 * (`/Keywords`) and in its XMP packet (`pdf:Keywords`).
 */
export async function pdf(document: ReportDocument): Promise<Uint8Array> {
  const parts = files(document)
  const size = parts.reduce((sum, [name, content]) => sum + (name === 'report.json' ? content.length : 0), 0)
  if (size > LARGEST) throw new TooLarge()
  const engine = start()
  for (const [name, content] of parts) engine.mapShadow(resolve(FOLDER, name), content)
  const compiled = engine.compile({ mainFilePath: resolve(FOLDER, 'report.typ') })
  // A picture can be whole outside and broken inside; the report matters more than its pictures.
  if (compiled.hasError() && parts.some(([name]) => /\.(png|jpg)$/.test(name)))
    return pdf({ ...document, style: { ...document.style, logo: null }, root: withoutPhotos(document.root) })
  if (compiled.hasError()) throw new Error(`report.typ: ${messages(compiled.takeError()?.shortDiagnostics)}`)
  try {
    const creationTimestamp = Date.parse(`${document.date}T12:00:00Z`) / 1000
    return new Uint8Array(engine.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }))
  } catch (error) {
    throw new Error(`report.typ: ${messages(error)}`)
  }
}

/** In bytes of data, of which a kring's plan has some hundreds of thousands; the typesetter needs minutes and gigabytes for more. */
const LARGEST = 6_000_000

/** A folder that needn't exist: every file that the template reads is handed over. */
const FOLDER = resolve('/masterplan-report')

function start(): Engine {
  const require = createRequire(import.meta.url)
  for (const name of PACKAGES) {
    let loaded: unknown
    try {
      loaded = require(name)
    } catch {
      continue
    }
    const { NodeCompiler } = loaded as { NodeCompiler: { create(options: unknown): Engine } }
    return NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: FONTS.map((font) => Buffer.from(font)) }] })
  }
  throw new NoEngine(`npm install ${PACKAGES[0]}@0.7.0`)
}

/** The command that installs the typesetter; null where it is there and starts. */
export function engineMissing(): string | null {
  try {
    start()
    return null
  } catch (error) {
    if (error instanceof NoEngine) return error.install
    throw error
  }
}

/** The template, its data, and the pictures. Text of a plan is data only, and never part of the template. */
function files(document: ReportDocument): [name: string, content: Uint8Array][] {
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
    logo: logo && { file: `logo.${logo.type}`, alt: shown(logo.alt.trim() || author) },
    letter: document.letter ?? false,
    cover,
    body,
  }
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  return [
    ['report.typ', text(template)],
    ['report.json', text(JSON.stringify(data))],
    ...pictures.map((svg, i): [string, Uint8Array] => [`picture-${i}.svg`, text(svg)]),
    ...photos.map(({ type, bytes }, i): [string, Uint8Array] => [photoFile(i, type), bytes]),
    ...(logo ? [[`logo.${logo.type}`, logo.bytes] as [string, Uint8Array]] : []),
  ]
}

/** What the typesetter says, in words: its diagnostics are objects, and a failed check is one long string of them. */
function messages(said: unknown): string {
  if (Array.isArray(said)) return said.map((d: { message?: unknown }) => String(d?.message)).join('; ')
  const text = said instanceof Error ? said.message : String(said)
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]?.replace(/\\(.)/g, '$1'))
  return found.length > 0 ? [...new Set(found)].join('; ') : text
}
