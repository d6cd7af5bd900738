/** The charts: drawn as agreed, whole, legible and well-formed whatever they are given. */
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { type HeatMap, heatMap, SHADES } from '../../src/charts/heat-map.ts'
import { type ImpactEffort, impactEffort } from '../../src/charts/impact-effort.ts'
import { INK } from '../../src/charts/ink.ts'
import { measure, wrap } from '../../src/charts/lettering.ts'
import type { PriorityMatrix } from '../../src/charts/matrix-columns.ts'
import { type MoneyRows, moneyRows } from '../../src/charts/money-rows.ts'
import { priorityMatrix } from '../../src/charts/priority-matrix.ts'
import { narrowMatrix } from '../../src/charts/priority-matrix-narrow.ts'
import { rankBump } from '../../src/charts/rank-bump.ts'
import { type StripPlot, stripPlot } from '../../src/charts/strip-plot.ts'
import { type Timeline, timeline } from '../../src/charts/timeline.ts'
import { runs } from '../runs.ts'
import * as samples from './charts/samples.ts'

interface Drawn {
  width: number
  height: number
  ids: string[]
  /** All text, without spaces and hyphens, which a broken line adds or takes. */
  texts: string[]
  boxes: { text: string; left: number; top: number; right: number; bottom: number }[]
}

const bare = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]|[\s-]/gu, '')

/** Reads an SVG as a strict reader would, and measures its text. */
function read(svg: string): Drawn {
  const drawn: Drawn = { width: 0, height: 0, ids: [], texts: [], boxes: [] }
  const parser = new SaxesParser()
  let text: Record<string, string> | null = null
  let [x, y, row, whole] = [0, 0, '', '']
  const close = (): void => {
    if (!text || row.trim() === '') return
    const size = Number(text['font-size'] ?? 17)
    const wide = measure(row, size, text['font-weight'] === '600')
    const left = x - wide * ({ start: 0, middle: 0.5, end: 1 }[text['text-anchor'] ?? 'start'] ?? 0)
    drawn.boxes.push({ text: row, left, right: left + wide, top: y - size * 0.76, bottom: y + size * 0.24 })
    row = ''
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (attributes['id']) drawn.ids.push(attributes['id'])
    if (name === 'svg') [, , drawn.width = 0, drawn.height = 0] = (attributes['viewBox'] ?? '').split(' ').map(Number)
    if (name === 'text')
      [text, x, y, row, whole] = [attributes, Number(attributes['x']), Number(attributes['y']), '', '']
    if (name === 'tspan') [x, y] = [Number(attributes['x']), y + Number(attributes['dy'])]
  })
  parser.on('text', (part) => {
    if (text) [row, whole] = [row + part, whole + part]
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'tspan' || name === 'text') close()
    if (name === 'text') [text] = [null, drawn.texts.push(bare(whole))]
  })
  parser.write(svg).close()
  return drawn
}

function lawful(draw: () => string, labels: readonly string[]): void {
  const svg = draw()
  const { width, height, ids, texts, boxes } = read(svg)
  expect(svg).not.toMatch(/[ "(,](?:NaN|-?Infinity|undefined)[",) ]/)
  expect(svg).not.toMatch(/="[^"]*\d\.\d{3}/)
  expect(draw()).toBe(svg)
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="(\S+)-t \1-d"[^>]*><title id="\1-t"/)
  expect(new Set(ids).size).toBe(ids.length)
  for (const label of labels) if (bare(label) !== '') expect(texts.join('\n')).toContain(bare(label))
  const outside = boxes.filter((b) => b.left < -0.5 || b.right > width + 0.5 || b.top < -0.5 || b.bottom > height + 0.5)
  expect(outside).toEqual([])
  const overlapping = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => [a, b]),
  )
  expect(overlapping).toEqual([])
}

const { THEMES, KRINGEN, LONG, WORD } = samples
const label = fc.oneof(
  fc.constantFrom(...THEMES, ...KRINGEN, LONG, WORD, `${LONG}/${WORD}`),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(`<&"'>\u0000\u001b[31m`, '\ud800\ufffe', '', ' '),
)
/** What is written short: a number, a percentage. */
const short = fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`)
const base = { id: fc.constant('kaart'), title: label, description: label }
const some = <T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(item, { maxLength, size: 'max' })
const orNull = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(item, { freq: 4 })
const month = fc
  .tuple(fc.integer({ min: 1995, max: 2060 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
const date = fc.oneof(
  month,
  fc.tuple(month, fc.integer({ min: 10, max: 28 })).map(([m, d]) => `${m}-${d}`),
)

interface Kind<T> {
  draw: (data: T) => string
  samples: Record<string, T>
  any: fc.Arbitrary<T>
  /** The texts that must be in the picture. */
  labels: (data: T) => string[]
}

function kind<T>(of: Kind<T>): Kind<unknown> {
  return of as Kind<unknown>
}

const place = fc.integer({ min: 1, max: 60 })
const scale = fc.record({ title: label, low: label, high: label })
const kinds: Record<string, Kind<unknown>> = {
  ...Object.fromEntries(
    [
      ['priority-matrix', priorityMatrix] as const,
      [
        'priority-matrix-narrow',
        (data: PriorityMatrix) =>
          narrowMatrix(
            data,
            data.rows.map(({ gap }) => gap),
          ),
      ] as const,
    ].map(([name, draw]) => [
      name,
      kind({
        draw,
        samples: samples.priorityMatrixSamples,
        any: fc.record({
          ...base,
          places: place,
          levels: fc.integer({ min: 2, max: 5 }),
          heads: fc.record({
            theme: label,
            share: label,
            average: short,
            board: label,
            margin: label,
            today: short,
            ambition: short,
            level: short,
            open: short,
            gap: label,
          }),
          rows: some(
            fc.record({
              place: fc.constantFrom('1', '12', '10='),
              board: orNull(place),
              label,
              share: orNull(fc.double({ min: 0, max: 1, noNaN: true })),
              value: short,
              interval: orNull(fc.record({ low: place, high: place })),
              today: orNull(fc.integer({ min: 1, max: 5 })),
              ambition: orNull(fc.integer({ min: 1, max: 5 })),
              levels: fc.constantFrom('1 → 3', ''),
              open: fc.constantFrom('', '12'),
              gap: fc.constantFrom('', '€ 250.000.000'),
            }),
            60,
          ),
        }),
        labels: ({ rows }) => rows.flatMap((row) => [row.place, row.label, row.value, row.gap]),
      }),
    ]),
  ),
  'heat-map': kind({
    draw: heatMap,
    samples: samples.heatMapSamples,
    any: fc.record({
      ...base,
      columns: some(label, 8),
      rows: some(
        fc.record({
          label,
          cells: some(orNull(fc.double({ min: 0, max: 1, noNaN: true })), 8),
          texts: fc.array(label, { minLength: 8, maxLength: 8 }),
        }),
        30,
      ),
      steps: fc.record({ low: label, high: label }),
    }),
    labels: ({ columns, rows, steps }) => [
      ...columns,
      ...rows.flatMap((row) => [
        row.label,
        ...columns.map((_, i) => (row.cells[i] == null ? '–' : (row.texts[i] ?? ''))),
      ]),
      steps.low,
      steps.high,
    ],
  }),
  'rank-bump': kind({
    draw: rankBump,
    samples: samples.rankBumpSamples,
    any: fc.record({
      ...base,
      columns: fc.array(label, { minLength: 1, maxLength: 7 }),
      lines: some(
        fc.record({
          label,
          places: some(orNull(fc.integer({ min: 1, max: 12 })), 7),
          style: fc.constantFrom('shared', 'divided', 'plain'),
        }),
        40,
      ),
      legend: fc.record({ shared: label, divided: label }),
    }),
    labels: ({ columns, lines, legend }) => [...columns, ...lines.map((l) => l.label), legend.shared, legend.divided],
  }),
  timeline: kind({
    draw: timeline,
    samples: samples.timelineSamples,
    any: fc.record({
      ...base,
      today: fc.record({ date, label }),
      rows: some(
        fc.record({
          label,
          start: orNull(date),
          end: orNull(date),
          phase: label,
          kind: fc.constantFrom('idea', 'preparing', 'running', 'waiting', 'unknown'),
          late: fc.boolean(),
        }),
        40,
      ),
      words: fc.record({
        late: label,
        legend: some(fc.record({ kind: fc.constantFrom('idea', 'running', 'waiting'), word: label }), 6),
      }),
    }),
    labels: ({ today, rows, words }) => [
      today.label,
      ...rows.flatMap((row) => [row.label, row.phase, row.late ? words.late : '']),
      ...words.legend.map(({ word }) => word),
    ],
  }),
  'impact-effort': kind({
    draw: impactEffort,
    samples: samples.impactEffortSamples,
    any: fc.record({
      ...base,
      x: scale,
      y: scale,
      quadrants: fc.tuple(label, label, label, label),
      points: fc.oneof(
        ...[9, 60].map((most) =>
          some(
            fc.record({
              label,
              x: fc.integer({ min: 2, max: 10 }).map((n) => n / 2),
              y: fc.double({ min: 1, max: 5, noNaN: true }),
              kind: fc.constantFrom('running', 'open'),
            }),
            most,
          ),
        ),
      ),
      legend: fc.record({ running: label, open: label, rest: label }),
    }),
    labels: ({ x, y, quadrants, legend }) => [
      ...[x, y].flatMap((s) => [s.title, s.low, s.high]),
      ...quadrants,
      legend.running,
      legend.open,
    ],
  }),
  ...Object.fromEntries(
    [720, 320].map((width) => [
      `money-rows-${width}`,
      kind({
        draw: (data: MoneyRows) => moneyRows(data, width),
        samples: samples.moneyRowsSamples,
        any: fc.record({
          ...base,
          rows: some(
            fc.record({
              label,
              funded: fc.integer({ min: 0, max: 100000 }),
              gap: fc.integer({ min: 0, max: 100000 }),
              value: label,
            }),
            30,
          ),
          legend: fc.record({ funded: label, gap: label }),
        }),
        labels: ({ rows, legend }) => [legend.funded, legend.gap, ...rows.flatMap((row) => [row.label, row.value])],
      }),
    ]),
  ),
}

/** The same charts, and those of one kind only, as a phone and a page have them. */
const narrowed = <T>(
  name: string,
  draw: (data: T, width: number) => string,
  more: (data: T) => string[] = () => [],
) => {
  const wide = kinds[name] as Kind<T>
  const labels = (data: T): string[] => [...wide.labels(data), ...more(data)]
  return [`${name}-320`, kind({ ...wide, draw: (data: T) => draw(data, 320), labels })] as const
}
const strips = (width: number) =>
  [
    `strip-plot-${width}`,
    kind({
      draw: (data: StripPlot) => stripPlot(data, width),
      samples: samples.stripPlotSamples,
      any: fc.record({
        ...base,
        last: fc.integer({ min: 1, max: 20 }),
        rows: some(fc.record({ label, places: some(fc.integer({ min: 1, max: 20 }), 12), ends: label }), 20),
        scale: fc.record({ first: short, last: short }),
      }),
      labels: ({ rows }) => rows.flatMap((row) => [row.label, row.ends]),
    }),
  ] as const
Object.assign(
  kinds,
  Object.fromEntries([
    narrowed<Timeline>('timeline', timeline),
    narrowed<HeatMap>('heat-map', heatMap),
    narrowed<ImpactEffort>('impact-effort', impactEffort, ({ points }) => points.slice(0, 10).map((p) => p.label)),
    strips(720),
    strips(320),
  ]),
)

describe.each(Object.entries(kinds))('%s', (name, { draw, samples: examples, any, labels }) => {
  it.each(Object.keys(examples))('draws the %s example as agreed', async (which) => {
    const data = examples[which]
    lawful(() => draw(data), labels(data))
    await expect(draw(data)).toMatchFileSnapshot(`charts/${name}.${which}.expected.svg`)
  })

  it('keeps every word whole, apart and inside, whatever it is given', () => {
    fc.assert(
      fc.property(any, (data) => lawful(() => draw(data), labels(data))),
      { numRuns: runs(60) },
    )
  })
})

it('writes text that stands out from what it is written on', () => {
  const light = (colour: string): number => {
    const parts = colour.length === 4 ? [...colour.slice(1)].map((c) => c + c) : (colour.slice(1).match(/../g) ?? [])
    const [r = 0, g = 0, b = 0] = parts.map((part) => {
      const c = Number.parseInt(part, 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  for (const { fill, text } of SHADES) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5)
  for (const ink of [INK.text, INK.soft, INK.brand, INK.accent]) {
    expect(contrast(ink, INK.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, INK.band)).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(INK.text, INK.light)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(INK.line, INK.paper)).toBeGreaterThanOrEqual(3)
})

describe('a text that is too long', () => {
  it('breaks at spaces, slashes and hyphens first', () => {
    expect(wrap('Welzijn/Leefomgeving', 130, 15)).toEqual(['Welzijn/', 'Leefomgeving'])
    expect(wrap('Zuid-West', 60, 15)).toEqual(['Zuid-', 'West'])
    expect(wrap('Ruimtelijke Kwaliteit', 400, 15)).toEqual(['Ruimtelijke Kwaliteit'])
  })

  it('fits the width in every line, with all its letters', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 60, max: 300 }), (text, width) => {
        const rows = wrap(text, width, 15)
        for (const row of rows)
          if ((row.match(/\P{M}/gu) ?? []).length > 2) expect(measure(row, 15)).toBeLessThanOrEqual(width)
        expect(bare(rows.join(''))).toBe(bare(text))
      }),
    )
  })
})
