/** What a report can do in a browser: choices that stand in the address, lists as CSV, links of items, where one is, two kringen beside each other; and every stress on a small phone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { type Files, masterplan } from '../world.ts'
import { STRESS } from './stress.ts'
import { SAMPLE } from './workspaces.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

describe.skipIf(lacks('what a page can do (CHROMIUM may be its path)', CHROMIUM))('in Chromium', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  async function made(name: string, argv: string[], files: Files): Promise<string> {
    const { out } = await masterplan(['report', ...argv, '--format', 'html', '-o', '-'], files)
    writeFileSync(join(folder, `${name}.html`), out)
    return `file://${join(folder, `${name}.html`)}`
  }
  async function opened(url: string, width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(url)
    return page
  }
  const shown = (page: Page, selector: string): Promise<number> =>
    page.locator(selector).filter({ visible: true }).count()

  it('chooses by signal, phase, partner, lead and theme, keeps the choice in the address, and saves what is left', async () => {
    const url = await made('noord', ['noord', '--for', 'bestuur'], SAMPLE)
    const page = await opened(url)
    const tools = page.locator('.tools').filter({ has: page.locator('#lijst-1-signal') })
    const rows = '.programme tbody tr'
    const all = await shown(page, rows)
    for (const facet of ['signal', 'phase', 'partner', 'lead', 'theme']) {
      const choice = page.locator(`#lijst-1-${facet}`)
      await choice.selectOption({ index: 1 })
      const left = await shown(page, rows)
      expect([facet, left > 0 && left < all]).toEqual([facet, true])
      expect(new URL(page.url()).searchParams.get(`lijst-1.${facet}`)).toBe(await choice.inputValue())
      await choice.selectOption('')
    }
    await page.locator('#lijst-1-signal').selectOption('rood')
    await page.getByRole('button', { name: 'Kosten' }).first().click()
    const left = await shown(page, rows)
    const order = await page.locator(`${rows}:visible`).allTextContents()
    const [download] = await Promise.all([page.waitForEvent('download'), tools.locator('.csv').click()])
    const saved = readFileSync(await download.path(), 'utf8')
    expect(saved.trim().split('\r\n')).toHaveLength(left + 1)
    expect(saved).toContain('"Netverzwaring Zeijerveen')
    await page.reload()
    expect(await page.locator(`${rows}:visible`).allTextContents()).toEqual(order)
    // A list of the same projects elsewhere is chosen from in the same way.
    expect(await shown(page, '.tools:has([data-facet])')).toBeGreaterThan(1)
    await page.context().close()
  })

  it('forgives a slip, copies the link of an item, marks where one is, and folds a question', async () => {
    const page = await opened(await made('noord-heel', ['noord'], SAMPLE))
    await page.locator('#lijst-1-zoek').fill('netverzwarng')
    expect(await page.locator('.programme tbody tr:visible').allTextContents()).toEqual([
      expect.stringContaining('Netverzwaring Zeijerveen'),
    ])
    await page.locator('.copy').first().click()
    const { hash } = new URL(page.url())
    expect(await page.locator(hash.replaceAll('/', '\\/')).count()).toBe(1)
    await page.locator('#geld').scrollIntoViewIfNeeded()
    await page.evaluate('document.getElementById("geld").scrollIntoView()')
    await expect.poll(() => page.locator('.toc [aria-current]').getAttribute('href')).toBe('#geld')
    const question = page.locator('details.question').first()
    expect(await question.locator('.whys').first().isVisible()).toBe(true)
    await question.locator('summary').click()
    expect(await question.locator('.whys').first().isVisible()).toBe(false)
    await page.context().close()
  })

  it('sets two kringen side by side, and remembers which', async () => {
    const page = await opened(await made('vereniging', [], SAMPLE))
    const cards = 'section.card.kring'
    expect(await shown(page, cards)).toBe(4)
    await page.getByLabel('Eerste').selectOption('Noord')
    await page.getByLabel('Tweede').selectOption('Zuid/West')
    expect(await shown(page, cards)).toBe(2)
    await page.reload()
    const [left, right] = await page.locator(`${cards}:visible`).all()
    const [a, b] = [await left?.boundingBox(), await right?.boundingBox()]
    expect(a?.y).toBe(b?.y)
    await page.context().close()
  })

  it.each(Object.keys(STRESS))('%s needs no sideways scrolling on a small phone', async (kind) => {
    const files = STRESS[kind]?.() ?? {}
    const reports = [
      ['bestuur', ['k1', '--for', 'bestuur']],
      ['samen', []],
    ] as const
    for (const [name, argv] of reports) {
      const page = await opened(await made(`${kind}-${name}`, [...argv], files), 320)
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 320])
      // No chart is moved under the finger: each has a drawing of its own for this width.
      expect(await shown(page, 'figure .scroll > svg')).toBe(0)
      await page.context().close()
    }
  })
})
