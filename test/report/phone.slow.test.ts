/** Tables on a phone: every row a card that fits, with the words of each figure, whatever stands in it. Skipped, out loud, where there is no Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
import { STRESS } from './stress.ts'
import { AWKWARD } from './workspaces.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** What a browser makes of the rows: how many are cards, and how many cells are too wide or hold an amount without its words. */
interface Seen {
  rows: number
  beyond: number
  unnamed: number
}
const SEEN = `(() => {
  const rows = [...document.querySelectorAll('table tbody tr')]
  for (const folded of document.querySelectorAll('details')) folded.open = true
  const seen = rows.flatMap((row) => [...row.cells]).filter((cell) => cell.getClientRects().length > 0)
  const wide = (cell) => cell.getBoundingClientRect().right > innerWidth || cell.scrollWidth > cell.clientWidth + 1
  const bare = (cell) => cell.textContent.includes('€') && getComputedStyle(cell, '::before').content === 'none'
  return {
    rows: rows.filter((row) => getComputedStyle(row).display !== 'table-row').length,
    beyond: seen.filter(wide).length,
    unnamed: seen.filter(bare).length,
  }
})()`

describe.skipIf(lacks('tables on a phone (CHROMIUM may be its path)', CHROMIUM))('in Chromium', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const PLANS = {
    'many-projects': ['k2', STRESS['many-projects']?.() ?? {}],
    'long-names': ['k2', STRESS['long-names']?.() ?? {}],
    millions: ['k4', STRESS['millions']?.() ?? {}],
    awkward: ['noord', AWKWARD],
  } as const
  it.each(
    Object.entries(PLANS).flatMap(([name, [kring, files]]) =>
      [320, 360].map((width) => [name, width, kring, files] as const),
    ),
  )('%s at %i px', async (name, width, kring, files) => {
    const { out } = await masterplan(['report', kring, '--format', 'html', '-o', '-'], files)
    const path = join(folder, `${name}.html`)
    writeFileSync(path, out)
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
    await page.goto(`file://${path}`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    const { rows, beyond, unnamed } = await page.evaluate<Seen>(SEEN)
    expect(rows).toBeGreaterThan(10)
    expect({ beyond, unnamed }).toEqual({ beyond: 0, unnamed: 0 })
    await page.context().close()
  })
})
