/** What holds for every chart: each colour that it is drawn in has a class on a page, and its words for who can't see it hold the outcome. */
import { expect, it } from 'vitest'
import { SHADES } from '../../src/charts/heat-map.ts'
import { INK } from '../../src/charts/ink.ts'
import { inked } from '../../src/formats/html/chart.ts'
import { masterplan } from '../world.ts'
import { STRESS } from './stress.ts'
import { SAMPLE } from './workspaces.ts'

it.each([...new Set([...Object.values(INK), ...SHADES.map(({ fill }) => fill)])])('knows the colour %s', (colour) => {
  const drawn = inked(`<rect x="1" fill="${colour}"/><line x1="1" stroke="${colour}"/>`)
  expect(drawn).not.toContain(colour)
  expect(drawn).toMatch(/class="i-|fill="currentColor"/)
})

it.each([
  ['noord', ['noord', '--for', 'bestuur'], SAMPLE],
  ['the association', [], SAMPLE],
  ['twelve kringen', [], STRESS['twelve-kringen']?.() ?? {}],
] as const)('says of each chart of %s what came out, and leaves no colour of its own', async (_, argv, files) => {
  const { out } = await masterplan(['report', ...argv, '--format', 'html', '-o', '-'], files)
  const drawings = [...out.matchAll(/<svg [^>]*>(<title[^>]*>(.*?)<\/title><desc[^>]*>(.*?)<\/desc>.*?)<\/svg>/g)]
  expect(drawings.length).toBeGreaterThan(4)
  for (const [, drawing = '', title = '', alt = ''] of drawings) {
    // The outcome: more than its name, with figures or places in it.
    expect(alt.length).toBeGreaterThan(title.length + 20)
    expect(alt.replace(title, '')).toMatch(/\d/)
    expect(drawing).not.toMatch(/(?:fill|stroke)="#/)
  }
})
