/** A drawing of ours in fewer bytes, for a page that holds many: what its style sheet says needn't stand at every letter and line. */

/** Letters are of this size and in the colour of the text unless they say otherwise. */
const USUAL = / (?:text-anchor="start"|font-size="13"|fill="currentColor")/g
/** Sets of attributes that return at each row, with the class that says the same. */
const CLASSES: readonly [attributes: string, name: string][] = [
  [' stroke-width="4" stroke-linejoin="round" paint-order="stroke"', 'halo'],
  [' stroke-linejoin="round" stroke-width="1.5" stroke-dasharray="4 3"', 'dashed'],
  [' stroke-linejoin="round" stroke-width="1.5"', 'edge'],
  [' stroke="currentColor" stroke-width="1"', 'hair'],
]
/** What no eye sees: hundredths of a point. */
const HUNDREDTHS = /(?<=[ ,"A-Z-])(\d+\.\d\d)(?=[ ,"A-Za-z])/g

/** A script without its comments and indents; none of its texts goes on over a line end. */
export const leanScript = (script: string): string => script.replace(/^\s+(?:\/\/.*\n)?/gm, '')

/** A style sheet without its comments and line ends. */
export const leanStyle = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=[{};,:])\s*\n\s*/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()

export function lean(svg: string): string {
  return grouped(
    merged(
      svg
        .replace(' xmlns="http://www.w3.org/2000/svg"', '')
        // The page has letters of its own.
        .replace(/ font-family="[^"]*" font-size="\d+"/, '')
        // A label of one line needs no span to stand in.
        .replace(/(<text[^<>]*>)<tspan x="[^"]*" dy="0">([^<>]*)<\/tspan><\/text>/g, '$1$2</text>')
        .replace(/<text [^<>]*>/g, (tag) => tag.replace(USUAL, ''))
        .replace(/<[a-z]+ [^<>]*>/g, classed)
        .replace(/<(?:text|tspan|rect|path|line|circle|polygon) [^<>]*>/g, (tag) =>
          tag.replace(HUNDREDTHS, (n) => String(Math.round(Number(n) * 10) / 10)),
        ),
    ),
  )
}

/** Neighbours in a drawing, whatever they look like. */
const SHAPE = /<(?:circle|rect) [^<>]*\/>|<text [^<>]*>[^<]*(?:<tspan [^<>]*>[^<]*<\/tspan>)*<\/text>/g
const SHAPES = new RegExp(`(?:${SHAPE.source}){2,}`, 'g')
/** Where a shape is and how large, and what a group would do to all of its shapes at once. */
const ITS_OWN = / (?:x|y|cx|cy|r|rx|ry|width|height)="[^"]*"/g
const TOGETHER = / (?:opacity|transform|filter|mask|clip-path|id)=/

/** Neighbours that look the same get their look from a group. */
function grouped(svg: string): string {
  return svg.replace(SHAPES, (shapes) => {
    const runs: { look: string; shapes: string[] }[] = []
    for (const [shape] of shapes.matchAll(SHAPE)) {
      const look = lookOf(shape)
      const last = runs.at(-1)
      if (last?.look === look) last.shapes.push(shape)
      else runs.push({ look, shapes: [shape] })
    }
    return runs
      .map(({ look, shapes: run }) =>
        run.length === 1 || look === '' || TOGETHER.test(look)
          ? run.join('')
          : `<g${look}>${run.map(bareOf).join('')}</g>`,
      )
      .join('')
  })
}

const OPENING = /^<[a-z]+( [^<>]*?)(?=\/?>)/

const lookOf = (shape: string): string => (OPENING.exec(shape)?.[1] ?? '').replace(ITS_OWN, '')

/** A shape with no more than its place. */
const bareOf = (shape: string): string =>
  shape.replace(OPENING, (opening, attributes: string) =>
    opening.replace(attributes, (attributes.match(ITS_OWN) ?? []).join('')),
  )

function classed(tag: string): string {
  for (const [attributes, name] of CLASSES) {
    if (!tag.includes(attributes)) continue
    const bare = tag.replace(attributes, '')
    return bare.includes(' class="')
      ? bare.replace(' class="', ` class="${name} `)
      : bare.replace(/^<[a-z]+/, `$& class="${name}"`)
  }
  return tag
}

/** Lines and shapes behind each other that look the same are one path, in as few letters. */
function merged(svg: string): string {
  return svg.replace(/(?:<(?:line|polygon) [^<>]*\/>){2,}/g, (shapes) => {
    const paths: { look: string; d: string[]; one: string }[] = []
    for (const [one, name] of shapes.matchAll(/<(line|polygon) [^<>]*\/>/g)) {
      const [look, d] = name === 'line' ? lineIn(one) : polygonIn(one)
      const last = paths.at(-1)
      if (last?.look === look) last.d.push(d)
      else paths.push({ look, d: [d], one })
    }
    return paths.map(({ look, d, one }) => (d.length === 1 ? one : `<path${look} d="${d.join('')}"/>`)).join('')
  })
}

const written = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '0'

function lineIn(tag: string): [look: string, d: string] {
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => written(tag, name))
  const to = y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2} ${y2}`
  return [tag.replace(/ [xy][12]="[^"]*"/g, '').slice('<line'.length, -'/>'.length), `M${x1} ${y1}${to}`]
}

function polygonIn(tag: string): [look: string, d: string] {
  return [tag.replace(/ points="[^"]*"/, '').slice('<polygon'.length, -'/>'.length), `M${written(tag, 'points')}z`]
}
