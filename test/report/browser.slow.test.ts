/** Reports in a real browser: they load nothing, fit a phone, pass axe in light and dark, and work by keyboard. Skipped, out loud, where there is no Chromium. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { lacks } from '../needs.ts'
import { COMPLETE } from './workspaces.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const skip = lacks('reports in a browser (CHROMIUM may be its path)', CHROMIUM, 'pdftotext')

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What axe leaves to a person, and why it is right here. */
const LOOKED_AT = [
  // Text in a chart: the charts' colours are checked against white in their own tests.
  /^color-contrast <(t?span|text|rect|circle|path)/,
  // On a phone, cells that are scrolled out of sight have the colours that pass at full width.
  /^color-contrast <(td|th|a|span|button|strong)/,
]

describe.skipIf(skip)('in Chromium', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))

  beforeAll(async () => {
    const silent = { write: () => undefined, isTerminal: false, columns: 80 }
    for (const [file, content] of Object.entries(COMPLETE)) {
      mkdirSync(dirname(join(folder, 'plannen', file)), { recursive: true })
      writeFileSync(join(folder, 'plannen', file), content ?? '')
    }
    const small = ['--root', join(folder, 'plannen'), '-o', join(folder, 'klein')]
    for (const argv of [['noord', ...small], small])
      expect(await run({ ...realHost(), out: silent, err: silent }, ['report', ...argv])).toBe(0)
    for (const argv of [['noord'], [], ['--format', 'site'], ['noord', '--for', 'leden']])
      expect(await run({ ...realHost(), out: silent, err: silent }, ['report', ...argv, '-o', folder])).toBe(0)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
  })
  afterAll(() => browser?.close())

  async function opened(
    name: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; url: string }> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage()
    const url = `file://${join(folder, `${name}.html`)}`
    return { page, url }
  }
  const count = (page: Page, selector: string): Promise<number> =>
    page.locator(selector).filter({ visible: true }).count()

  // Every look of a small report that has every part once; of the large ones, made of the same parts, the extremes.
  const LOOKS = [
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const
  it.each([
    ...LOOKS.map(([width, scheme]) => ['klein/noord', width, scheme] as const),
    ...LOOKS.slice(1, 3).map(([width, scheme]) => ['klein/vereniging', width, scheme] as const),
    ['noord', 1280, 'light'] as const,
    ['vereniging', 1280, 'dark'] as const,
    ...['noord-leden', 'site/zoeken', 'site/index'].map((name) => [name, 360, 'dark'] as const),
  ])('%s at %i px, %s', async (name, width, colorScheme) => {
    const { page, url } = await opened(name, { viewport: { width, height: 800 }, colorScheme })
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => void requests.push(request.url()))
    page.on('console', (message) => void complaints.push(message.text()))
    page.on('pageerror', (error) => void complaints.push(error.message))
    await page.goto(url)
    expect(requests).toEqual([url])
    expect(complaints).toEqual([])
    // The policy lets its own style through: without it the page would be as wide as its text.
    expect(await page.evaluate('getComputedStyle(document.querySelector(".page")).maxWidth')).not.toBe('none')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    // One page without frames, and of what passes nothing is asked: so it takes half as long.
    const { violations, incomplete } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations', 'incomplete'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`)).toEqual([])
    const untold = incomplete.flatMap((i) => i.nodes.map((n) => `${i.id} ${n.html.slice(0, 40)}`))
    const allowed = width < 1000 ? LOOKED_AT : LOOKED_AT.slice(0, 1)
    expect(untold.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([])
    await page.context().close()
  })

  it('reads whole without its script, which hides what only a script can do', async () => {
    const { page, url } = await opened('noord', { javaScriptEnabled: false })
    await page.goto(url)
    expect(await count(page, 'input, select, button')).toBe(0)
    expect(await count(page, '.programme tbody tr')).toBeGreaterThan(15)
    expect(await page.locator('h2').first().isVisible()).toBe(true)
  })

  it('chooses by the phase itself, not by a title that names one', async () => {
    const named = readFileSync(join(folder, 'noord.html'), 'utf8').replaceAll(
      'Energiehub Messchenveld',
      'Energiehub in uitvoering',
    )
    writeFileSync(join(folder, 'noord-benoemd.html'), named)
    const { page, url } = await opened('noord-benoemd')
    await page.goto(url)
    const inPhase = await page.locator('.programme tr:has(.phase-uitvoering)').count()
    await page.locator('#lijst-1-phase').selectOption('uitvoering')
    expect(await count(page, '.programme tbody tr')).toBe(inPhase)
    expect(await count(page, '.programme tbody tr:has-text("Energiehub in uitvoering")')).toBe(0)
  })

  it('narrows and sorts the list of projects', async () => {
    const { page, url } = await opened('noord')
    await page.goto(url)
    const all = await count(page, '.programme tbody tr')
    await page.locator('#lijst-1-zoek').fill('ENERGIÉ hub')
    expect(await count(page, '.programme tbody tr')).toBe(1)
    expect(await page.locator('.tools[data-for=lijst-1] [role=status]').textContent()).toBe(`1 van de ${all} getoond`)
    await page.locator('#lijst-1-zoek').fill('bestaat niet')
    expect(await page.locator('.tools[data-for=lijst-1] [role=status]').textContent()).toBe('Niets gevonden.')
    await page.locator('#lijst-1-zoek').fill('')
    await page.locator('#lijst-1-phase').selectOption('uitvoering')
    expect(await count(page, '.programme tbody tr')).toBe(await page.locator('.programme td .phase-uitvoering').count())
    await page.locator('#lijst-1-phase').selectOption('')
    const column = async (n: number): Promise<string[]> =>
      (await page.locator(`.programme tbody tr td:nth-child(${n})`).allTextContents()).filter((text) => text !== '')
    const amounts = async (): Promise<number[]> => (await column(6)).map((text) => Number(text.replace(/\D/g, '')))
    await page.locator('.programme').getByRole('button', { name: 'Kosten' }).click()
    const up = await amounts()
    expect(up).toEqual([...up].sort((a, b) => a - b))
    expect(await page.locator('.programme th[aria-sort=ascending]').count()).toBe(1)
    await page.locator('.programme').getByRole('button', { name: 'Kosten' }).click()
    expect(await amounts()).toEqual([...up].reverse())
    // What isn't known stays below both ways.
    expect((await page.locator('.programme tbody tr td:nth-child(6)').last().textContent()) ?? '').toBe('')
  })

  it('turns dark and light, and can be used by keyboard alone', async () => {
    const { page, url } = await opened('noord')
    await page.goto(url)
    const background = (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.querySelector(".page")).backgroundColor')
    expect(await background()).toBe('rgb(255, 255, 255)')
    // The first stop leads past the contents, the second turns the light off.
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await background()).toBe('rgb(21, 27, 33)')
    await page.keyboard.press('Enter')
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('location.hash')).toBe('#hoofd')
    // Every stop shows where it is, and none is a trap: after them all comes the page's own beginning.
    const seen = new Set<unknown>()
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const [index, outlined] = (await page.evaluate(
        '[[...document.querySelectorAll("*")].indexOf(document.activeElement), getComputedStyle(document.activeElement).outlineStyle]',
      )) as [number, string]
      if (index > 2) expect(outlined).not.toBe('none')
      seen.add(index)
    }
    expect(seen.size).toBeGreaterThan(50)
  })

  it('leads from a page of a site to an item of another, and searches them all', async () => {
    const { page, url } = await opened('site/zoeken')
    await page.goto(url)
    await page.getByLabel('Zoek in deze lijst').first().fill('netverzwaring zeijerveen')
    await page.locator('.search li:visible a').first().click()
    expect(page.url()).toMatch(/kring-noord\.html#energie--/)
    await page.getByRole('link', { name: 'Alle kringen' }).click()
    expect(page.url()).toMatch(/index\.html$/)
    for (const name of ['index', 'kring-noord', 'kring-onb', 'zoeken']) {
      await page.goto(`file://${join(folder, 'site', `${name}.html`)}`)
      const links = (await page.evaluate('[...document.querySelectorAll("a[href]")].map((a) => a.href)')) as string[]
      for (const link of new Set(links.filter((l) => l.startsWith('file:')))) {
        const { pathname, hash } = new URL(link)
        const text = readFileSync(pathname, 'utf8')
        if (hash !== '')
          expect([link, text.includes(` id="${decodeURIComponent(hash.slice(1))}"`)]).toEqual([link, true])
      }
    }
  })

  it('prints on A4, tables whole, with the foot on every page', async () => {
    const { page, url } = await opened('noord')
    await page.goto(url)
    const path = join(folder, 'druk.pdf')
    await page.pdf({ path, preferCSSPageSize: true })
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    const pages = text.split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(10)
    for (const [i, page] of pages.entries()) {
      const sheet = page.replace(/\s+/g, ' ')
      expect(sheet).toContain('Voorbeeld · Ondernemend Assen · Masterplan Noord')
      expect(sheet).toContain(`${i + 1} / ${pages.length}`)
      // What only a screen can do is not on paper.
      expect(sheet).not.toMatch(/Licht of donker|Zoek in deze lijst/)
    }
  })

  it('weighs at most 400 KB for a kring', () => {
    for (const name of ['noord', 'site/kring-noord', 'site/kring-onb', 'site/kring-zuid-west'])
      expect(statSync(join(folder, `${name}.html`)).size).toBeLessThan(400_000)
  })
})
