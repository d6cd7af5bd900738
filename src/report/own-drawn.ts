/** Charts in a report of another language: the plans' own words in a drawing marked as being of theirs, and a chart's words said to have them. */
import type { PhrasingContent } from 'mdast'
import { escapeXml } from '../charts/svg.ts'
import type { Foreign } from '../document/foreign.ts'
import type { Figure, Spoken } from '../document/nodes.ts'

/** A text with what is of a plan in nodes of its own. */
type Mark = (text: string) => PhrasingContent[]

/**
 * The figure with its title, caption and drawings marked. What is read aloud of a chart is one text without marks, so where it has words
 * of a plan it ends with `says`, a sentence on their language.
 */
export function markedFigure(figure: Figure, mark: Mark, says: string, lang: string): Figure {
  const { svg, narrow, sheets, alt, title, caption } = figure
  const drawn = (drawing: string): string => markedDrawing(drawing, mark, says, lang)
  const spoken = (titled: string | undefined, captioned: string): Spoken => ({
    title: mark(titled ?? ''),
    caption: mark(captioned),
  })
  return {
    ...figure,
    svg: drawn(svg),
    alt: told(alt, mark, says),
    spoken: spoken(title, caption),
    ...(narrow !== undefined && { narrow: drawn(narrow) }),
    ...(sheets && {
      sheets: sheets.map((sheet) => ({
        svg: drawn(sheet.svg),
        alt: told(sheet.alt, mark, says),
        caption: sheet.caption,
        spoken: spoken(title, sheet.caption),
      })),
    }),
  }
}

const isForeign = (node: PhrasingContent): node is Foreign => node.type === 'foreign'

const told = (text: string, mark: Mark, says: string): string =>
  mark(text).some(isForeign) ? `${text.trimEnd()} ${says}` : text

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const read = (markup: string): string => markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '')

/** The same drawing, its letters where they were. */
function markedDrawing(svg: string, mark: Mark, says: string, lang: string): string {
  return svg
    .replace(/(<text\b[^>]*>)(.*?)<\/text>/gs, (_, open: string, inside: string) => {
      // Words below each other, or a text of one line.
      const lines = /<tspan/.test(inside) ? inside.split(/(?<=<tspan\b[^>]*>)([^<]*)(?=<\/tspan>)/) : ['', inside, '']
      const rows = lines.filter((_, i) => i % 2 === 1).map(read)
      const marks = markedRows(rows, mark, lang)
      return `${open}${lines.map((part, i) => (i % 2 === 1 ? marks[(i - 1) / 2] : part)).join('')}</text>`
    })
    .replace(
      /(<desc\b[^>]*>)(.*?)(?=<\/desc>)/gs,
      (_, open: string, text: string) => `${open}${escapeXml(told(read(text), mark, says))}`,
    )
}

/** Rows of a label as markup. A name that is broken over rows is looked for as one, with or without the hyphens of its breaks. */
function markedRows(rows: readonly string[], mark: Mark, lang: string): string[] {
  const joins = [
    rows.map((row) => (/[-/]$/.test(row) ? row : `${row} `)),
    rows.map((row) => row.replace(/-$|(?<!-)$/, (end) => (end === '-' ? '' : ' '))),
  ]
  const [best] = joins
    .map((parts) => ({ parts, found: mark(parts.join('').trimEnd()) }))
    .sort((a, b) => lettersOf(b.found) - lettersOf(a.found))
  if (best === undefined || !best.found.some(isForeign)) return rows.map(escapeXml)
  // Which letters of the whole are of the plan, so that each row can be cut where that changes.
  const own = best.found.flatMap((node) => Array.from(textOf(node), () => isForeign(node)))
  let at = 0
  return rows.map((row, r) => {
    const of = own.slice(at, at + Array.from(best.parts[r] ?? '').length)
    at += of.length
    return runsOf(row, of)
      .map(([text, foreign]) => (foreign ? `<tspan xml:lang="${lang}">${escapeXml(text)}</tspan>` : escapeXml(text)))
      .join('')
  })
}

const textOf = (node: PhrasingContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

const lettersOf = (nodes: readonly PhrasingContent[]): number =>
  nodes.filter(isForeign).reduce((sum, node) => sum + textOf(node).length, 0)

/** A row in runs of what is of the plan and what isn't; a hyphen at its end goes with what it broke. */
function runsOf(row: string, own: readonly boolean[]): [text: string, foreign: boolean][] {
  const runs: [string, boolean][] = []
  for (const [i, letter] of Array.from(row).entries()) {
    const foreign = own[i] ?? runs.at(-1)?.[1] ?? false
    const last = runs.at(-1)
    if (last?.[1] === foreign) last[0] += letter
    else runs.push([letter, foreign])
  }
  return runs
}
