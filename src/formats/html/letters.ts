/** The letters of a page that asks for nothing: those of Western Europe in two weights, carried in the page; any other comes from the reader's computer. */
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'
import semiBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'
import { FAMILY } from '../family.ts'

/** The faces as a style sheet has them. Whatever is bold is drawn with the second, and never thickened by the browser. */
export const FACES = `${face('400', regular)}${face('600 900', semiBold)}`

function face(weight: string, bytes: Uint8Array): string {
  const url = `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`
  return `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(${url}) format("woff2")}\n`
}
