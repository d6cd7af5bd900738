/** A chart on a page: its colours as classes, so that a dark page, paper and forced colours have their own, and a drawing for a phone. */
import type { PhrasingContent } from 'mdast'
import { byText } from '../../diagnostics/by-text.ts'
import { langOf } from '../../document/foreign.ts'
import type { Figure } from '../../document/nodes.ts'
import { beforeFigures } from '../right-to-left.ts'
import { lean } from './lean.ts'

/** The class of each colour that charts are drawn in; text takes the colour of the text around it. */
const NAMES: Readonly<Record<string, string>> = {
  '#fff': 'paper',
  '#1c2733': 'text',
  '#52606d': 'soft',
  '#0b4f6c': 'brand',
  '#9a4f00': 'accent',
  '#b3182d': 'red',
  '#1b6b3a': 'green',
  '#75818d': 'line',
  '#c4ccd4': 'grid',
  '#e6eaee': 'faint',
  '#f4f7f9': 'band',
  '#8fb3c4': 'middle',
  '#cfe0e8': 'light',
  '#edf4f7': 'shade1',
  '#a9c8d5': 'shade3',
  '#7fadc0': 'shade4',
  '#2b7191': 'shade5',
  '#06303f': 'shade7',
}

/** The same drawing with `class` for its colours: `i-brand` fills, `o-brand` outlines. */
export function inked(svg: string): string {
  return svg.replace(/<[a-z]+ [^<>]*?(?:fill|stroke)="#[^<>]*>/g, (tag) => {
    const classes: string[] = []
    const bare = tag.replace(/ (fill|stroke)="(#[0-9a-f]{3,6})"/g, (whole, property: string, colour: string) => {
      const name = NAMES[colour]
      if (name === undefined) return whole
      if (name === 'text') return ` ${property}="currentColor"`
      classes.push(`${property === 'fill' ? 'i' : 'o'}-${name}`)
      return ''
    })
    return classes.length === 0 ? bare : bare.replace(/^<[a-z]+/, (open) => `${open} class="${classes.join(' ')}"`)
  })
}

/** So many drawings are kept: those of a report of all kringen, for two widths. */
const MOST = 128

const onPage = byText(MOST, (svg) => lean(inked(svg)))

/** The drawing for a phone says what the wide one says, and takes its words from there. */
function saidOnce(narrow: string, wide: string): string {
  const [label] = / aria-labelledby="[^"]*"/.exec(wide) ?? []
  const words = /<title[^>]*>[^<]*<\/title><desc[^>]*>([^<]*)<\/desc>/
  if (label === undefined || words.exec(narrow)?.[1] !== words.exec(wide)?.[1]) return narrow
  return narrow.replace(words, '').replace(/ aria-labelledby="[^"]*"/, label)
}

/** The figure: what it found, what is shown, the drawing for each width, and its figures where the page has them nowhere else. */
export function chartHtml(
  { svg, narrow, title, caption, spoken }: Figure,
  escaped: (text: string) => string,
  figures: { summary: string; table: string } | null,
): string {
  const apart = (words: string): string =>
    beforeFigures(words)
      .map((part, i) => (i % 2 === 1 ? `<bdi>${escaped(part)}</bdi>` : escaped(part)))
      .join('')
  const said = (words: string, marked: readonly PhrasingContent[] | undefined): string =>
    marked
      ?.map((node) => {
        const lang = langOf(node)
        const part = apart(
          'children' in node
            ? node.children.map((text) => ('value' in text ? text.value : '')).join('')
            : 'value' in node
              ? node.value
              : '',
        )
        return lang === null ? part : `<span lang="${escaped(lang)}">${part}</span>`
      })
      .join('') ?? apart(words)
  const head = title === undefined ? '' : `<strong class="finding">${said(title, spoken?.title)}</strong> `
  const drawn =
    narrow === undefined
      ? `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(title ?? caption)}">${onPage(svg)}</div>`
      : `<div class="wide">${onPage(svg)}</div><div class="narrow">${saidOnce(onPage(narrow), svg)}</div>`
  const table =
    figures === null
      ? ''
      : `<details class="figures"><summary>${escaped(figures.summary)}</summary>${figures.table}</details>`
  return `<figure><figcaption>${head}${said(caption, spoken?.caption)}</figcaption>${drawn}${table}</figure>`
}
