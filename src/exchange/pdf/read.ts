/** Reads a tagged PDF: its structure tells what is a heading, a list or a table. One without structure only has letters in places. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Block, TextDocument } from '../word/blocks.ts'
import { Unreadable } from '../word/unreadable.ts'
import { refuseBomb } from './bomb.ts'
import { blocksOf, type Node, type Texts } from './structure.ts'

/** Nobody's plan is longer, and each page costs time. */
const MOST_PAGES = 1000

/** A PDF says in these last bytes that it ends; some programs leave a few of their own behind that. */
const LAST = 2048

/** What the document says. Throws an Unreadable where it has no structure, or can't be read. */
export async function readPdf(bytes: Uint8Array): Promise<TextDocument> {
  refuseBomb(bytes)
  // What is left of half a file could be half a plan.
  if (!Buffer.from(bytes.subarray(-LAST)).includes('%%EOF')) throw new Unreadable('cut-pdf')
  const { definePDFJSModule, getDocumentProxy } = await import('unpdf')
  await definePDFJSModule(() => import('unpdf/pdfjs'))
  const quiet = { disableFontFace: true, useSystemFonts: false, verbosity: 0 }
  let pdf: PDFDocumentProxy
  try {
    // Fonts and forms of a stranger's file may hold programs, which are never run.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, ...quiet })
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'protected' : 'broken-pdf')
  }
  try {
    return await read(pdf)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken-pdf')
  } finally {
    await pdf.destroy()
  }
}

async function read(pdf: PDFDocumentProxy): Promise<TextDocument> {
  if (pdf.numPages > MOST_PAGES) throw new Unreadable('many-pages')
  const blocks: Block[] = []
  let pictures = 0
  let footnotes = 0
  let pages = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const tree = (await page.getStructTree()) as Node | null
    if (!tree) continue
    pages++
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const made = blocksOf(tree, textsIn(items))
    for (const block of made.blocks) blocks.push(block)
    pictures += made.pictures
    footnotes += made.footnotes
    page.cleanup()
  }
  if (blocks.length === 0) throw new Unreadable('untagged')
  const met = {
    pictures,
    footnotes,
    boxes: 0,
    nested: 0,
    symbols: 0,
    embedded: 0,
    hidden: 0,
    macros: false,
    external: 0,
  }
  return { blocks: joined(blocks), notes: [], met, properties: {}, tagged: { pages, of: pdf.numPages } }
}

type Items = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>['items']

/** The words of a page by the mark under which they stand. */
function textsIn(items: Items): Texts {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null)
      if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id || null)
  }
  return texts
}

/** Tables and paragraphs that go on over a page come in parts. */
function joined(blocks: readonly Block[]): Block[] {
  const made: Block[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    if (block.type === 'table' && last?.type === 'table' && last.rows[0]?.length === block.rows[0]?.length) {
      const head = last.rows[0]?.join('\t')
      for (const row of block.rows) if (row.join('\t') !== head) last.rows.push(row)
    } else if (
      block.type === 'paragraph' &&
      last?.type === 'paragraph' &&
      !/[.!?:…)]$/.test(last.text) &&
      /^\p{Ll}/u.test(block.text)
    )
      last.text += ` ${block.text}`
    else made.push(block)
  }
  return made
}
