/** The places of the themes in the kringen as pictures: a heat map, and lines or strips for how far they lie apart. */

import type { RootContent, Table } from 'mdast'
import type { Figure } from '../../document/nodes.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { heatMap, rankBump, stripPlot } from '../drawn-once.ts'
import { foundEverywhere } from '../findings.ts'
import type { AssociationView } from '../view/view.ts'
import { drawable } from './drawable.ts'
import { type Scribe, upperFirst } from './scribe.ts'
import { isLong, onSheets } from './sheets.ts'

/** From so many kringen on there are no lines, since they can't be followed. */
const MOST_LINES = 6

interface Row {
  label: string
  places: (number | null)[]
  focus: AssociationView['shared']['themes'][number]['focus']
}

/** The places as a heat map and, of more than one kring, as lines from kring to kring or, of many, as rings on a line per theme. */
export function placesCharts(view: AssociationView, scribe: Scribe, figures: Table): RootContent[] {
  const { shared, config } = view
  const { words } = scribe
  const { heat } = words.report
  const columns = shared.included.map((slug) => shortKring(config, slug))
  const rows = shared.themes.map(
    (t): Row => ({
      label: nameIn(config.themes, t.slug),
      places: shared.included.map((slug) => t.places[slug] ?? null),
      focus: t.focus,
    }),
  )
  const last = rows.flatMap(({ places }) => places.map((place) => place ?? 0)).reduce((most, n) => Math.max(most, n), 2)
  const told = rows.map(({ label, places }) => words.nameAndShare(label, places.map((place) => place ?? '–').join('/')))
  const found = foundEverywhere(view, scribe)
  const title = upperFirst(found ?? heat.title)
  const alt = `${title}. ${heat.alt(columns.join('/'), told.join(', '))}`
  const map = drawable({
    id: 'themas-kringen',
    title,
    description: alt,
    columns,
    rows: rows.map(({ label, places }) => ({
      label,
      cells: places.map((place) => (place === null ? null : 1 - (place - 1) / (last - 1))),
      texts: places.map((place) => (place === null ? '–' : String(place))),
    })),
    steps: { high: heat.high, low: heat.low },
  })
  return [
    {
      type: 'figure',
      svg: heatMap(map),
      ...sheetsOf(map, MOST_ON_SHEET.shades, (piece) => heatMap(piece), alt, heat.caption, words),
      narrow: heatMap({ ...map, id: `${map.id}-smal` }, 320),
      alt,
      // The heading above it has told the finding.
      ...(found === null && { title }),
      caption: heat.caption,
      table: figures,
    },
    // How far apart kringen lie is theirs to talk about.
    ...(columns.length > 1 && scribe.audience.kind !== 'municipality' ? [apart(columns, rows, last, scribe)] : []),
  ]
}

/** So many themes fit half a page: as a row of shades, and with their rings. */
const MOST_ON_SHEET = { shades: 13, rings: 8 }

/** The same chart in pieces, where it has many rows or long names. */
function sheetsOf<T extends { id: string; rows: readonly { label: string }[] }>(
  map: T,
  most: number,
  draw: (piece: T) => string,
  alt: string,
  caption: string,
  words: Scribe['words'],
): Pick<Figure, 'sheets'> {
  const parts = onSheets(map.rows, ({ label }) => label, most)
  if (parts.length < 2) return {}
  const said = (n: number): string => words.report.partOf(caption, n + 1, parts.length)
  return {
    sheets: parts.map((rows, n) => ({ svg: draw({ ...map, id: `${map.id}-${n + 1}`, rows }), alt, caption: said(n) })),
  }
}

/** How far the places of each theme lie apart. */
function apart(columns: string[], rows: readonly Row[], last: number, scribe: Scribe): RootContent {
  const { onPage, report, nameAndShare } = scribe.words
  const say = onPage.strip
  const known = rows.map(({ label, places }) => {
    const there = places.flatMap((place) => (place === null ? [] : [place]))
    const [high, low] = [there.reduce((a, b) => Math.min(a, b), last), there.reduce((a, b) => Math.max(a, b), 1)]
    return { label, there, places, high, low, spread: low - high }
  })
  const widest = known.reduce((most, row) => (row.spread > most.spread ? row : most))
  const title = widest.spread > 0 ? say.spread(widest.label, widest.high, widest.low) : say.alike
  const told = rows.map(({ label, places }) => nameAndShare(label, places.map((place) => place ?? '–').join('/')))
  const alt = `${title}. ${report.heat.alt(columns.join('/'), told.join(', '))}`
  // Who is at an end of a row, or how many are.
  const end = (places: (number | null)[], place: number): string => {
    const there = columns.filter((_, i) => places[i] === place)
    return there.length === 1 ? say.one(there[0] ?? '', place) : say.more(there.length, place)
  }
  const strip = drawable({
    id: 'themas-spreiding',
    title,
    description: alt,
    last,
    rows: known.map(({ label, there, places, high, low }) => ({
      label,
      places: there,
      ends: there.length < 2 ? '' : say.ends(end(places, high), end(places, low)),
    })),
    scale: { first: say.first, last: say.last(last) },
  })
  const narrow = stripPlot({ ...strip, id: `${strip.id}-smal` }, 320)
  const lined = columns.length < MOST_LINES && !rows.some(({ label }) => isLong(label))
  if (!lined) {
    const sheets = sheetsOf(
      strip,
      MOST_ON_SHEET.rings,
      (piece) => stripPlot(piece, 720),
      alt,
      say.caption,
      scribe.words,
    )
    return {
      type: 'figure',
      svg: stripPlot(strip, 720),
      narrow,
      ...sheets,
      alt,
      title,
      caption: say.caption,
      ofDrawing: true,
    }
  }
  const svg = rankBump(
    drawable({
      id: 'themas-lijnen',
      title,
      description: alt,
      columns,
      lines: rows.map(({ label, places, focus: f }) => ({
        label,
        places,
        style: f === 'shared' || f === 'divided' ? f : ('plain' as const),
      })),
      legend: { shared: report.bump.shared, divided: report.bump.divided },
    }),
  )
  return { type: 'figure', svg, narrow, alt, title, caption: report.bump.caption, ofDrawing: true }
}
