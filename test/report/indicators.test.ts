/** Indicators: where a theme stands, in the report of every form, in `rank --gap`, in data and lists. */
import { describe, expect, it } from 'vitest'
import { standingOf } from '../../src/ranking/plans/indicators.ts'
import { type Files, masterplan, mini } from '../world.ts'

const FILES: Files = mini({
  'noord/energie.md':
    '---\nthema: energie\nambitie: 2\nnu: 1\nindicatoren:\n  dak: { naam: Zonnedak, eenheid: m², metingen: { 2024: 12000, 2026: 15500 }, doel: { 2030: 40000 } }\n  wacht: { naam: Wachtrij, metingen: { 2024: 9, 2026: 4 }, doel: { 2026: 5 } }\n---\n\n# Energie\n',
})
const OUTCOME = '15.500 m² in 2026 (12.000 m² in 2024), doel 40.000 m² in 2030, nog 24.500 m² te gaan'

it.each(['html', 'md', 'txt'])('are in the report as %s, with what came of them', async (form) => {
  const { out } = await masterplan(['report', 'noord', '--format', form, '-o', '-'], FILES)
  expect(out.replace(/\s+/g, ' ')).toContain(`Zonnedak: ${OUTCOME}`)
  expect(out.replace(/\s+/g, ' ')).toContain('Wachtrij: 4 in 2026 (9 in 2024), doel 5 in 2026, gehaald')
})

it('are a line with its outcome as description', async () => {
  const { out } = await masterplan(['report', 'noord', '--format', 'html', '-o', '-'], FILES)
  const svg = /<svg[^>]*indicator-noord-energie-dak.*?<\/svg>/s.exec(out)?.[0] ?? ''
  expect(svg).toContain('role="img"')
  expect(svg).toContain(`>Zonnedak: ${OUTCOME}.</desc>`)
  expect(svg.match(/<circle/g)).toHaveLength(2)
  expect(svg).toContain('stroke-dasharray')
})

it('are data and a list, with the distance to the target', async () => {
  const { out } = await masterplan(['report', 'noord', '--format', 'json', '-o', '-'], FILES)
  const energy = JSON.parse(out).kringen[0].themes.find((t: { slug: string }) => t.slug === 'energie')
  expect(energy.indicators[0]).toMatchObject({
    id: 'dak',
    unit: 'm²',
    distance: 24500,
    progress: 0.125,
    reached: false,
  })
  const gap = JSON.parse((await masterplan(['rank', 'noord', '--gap', '--json'], FILES)).out)
  expect(gap.gaps[0].indicators[0]).toMatchObject({ id: 'dak', distance: 24500, target: { year: 2030, value: 40000 } })
  const screen = (await masterplan(['rank', 'noord', '--gap'], FILES)).out.replace(/\s+/g, ' ')
  expect(screen).toContain(`Energie: Zonnedak: ${OUTCOME}`)
})

describe('where an indicator stands', () => {
  const of = (measurements: [number, number][], targets: [number, number][]) => {
    const figures = (list: [number, number][]) => list.map(([year, value]) => ({ year, value }))
    return standingOf({ measurements: figures(measurements), targets: figures(targets) })
  }
  it('is unknown without a measurement or target', () => {
    expect(of([], [[2030, 5]])).toMatchObject({ latest: null, distance: null, progress: null, reached: null })
    expect(of([[2026, 5]], [])).toMatchObject({ target: null, distance: null, reached: null })
  })
  it('is measured to the next target, and after the last one to that', () => {
    const targets: [number, number][] = [
      [2025, 10],
      [2030, 20],
    ]
    expect(of([[2024, 4]], targets).target?.year).toBe(2025)
    expect(of([[2026, 4]], targets).target?.year).toBe(2030)
    expect(of([[2031, 4]], targets).target?.year).toBe(2030)
  })
  it('is reached from the side where it began', () => {
    expect(
      of(
        [
          [2024, 9],
          [2026, 4],
        ],
        [[2026, 5]],
      ).reached,
    ).toBe(true)
    expect(
      of(
        [
          [2024, 9],
          [2026, 6],
        ],
        [[2026, 5]],
      ).reached,
    ).toBe(false)
    expect(
      of(
        [
          [2024, 3],
          [2026, 6],
        ],
        [[2026, 5]],
      ).reached,
    ).toBe(true)
    expect(
      of(
        [
          [2024, 0.1],
          [2026, 0.3],
        ],
        [[2030, 0.3]],
      ),
    ).toMatchObject({ distance: 0, reached: true })
  })
})
