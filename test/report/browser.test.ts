/** Reports in a real browser: they load nothing, fit a phone, and pass axe. Skipped, out loud, where there is no Chromium. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const present = existsSync(CHROMIUM)
const skip = !present && !process.env['CI']
if (skip)
  process.stderr.write(`skipped: browser tests, there is no Chromium at ${CHROMIUM} (set CHROMIUM to its path)\n`)

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(skip)('in Chromium', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))

  beforeAll(async () => {
    const silent = { write: () => undefined, isTerminal: false, columns: 80 }
    for (const argv of [['report', 'noord'], ['report']]) {
      expect(await run({ ...realHost(), out: silent, err: silent }, [...argv, '-o', folder])).toBe(0)
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
  })
  afterAll(() => browser?.close())

  it.each([
    ['noord', 1280],
    ['noord', 360],
    ['vereniging', 1280],
    ['vereniging', 360],
  ])('%s at %i px', async (name, width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => void requests.push(request.url()))
    page.on('console', (message) => void complaints.push(message.text()))
    const url = `file://${join(folder, `${name}.html`)}`
    await page.goto(url)
    expect(requests).toEqual([url])
    expect(complaints).toEqual([])
    // The policy lets its own style through: without it the page would be as wide as its text.
    expect(await page.evaluate('getComputedStyle(document.querySelector(".page")).maxWidth')).not.toBe('none')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    const { violations, incomplete } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`)).toEqual([])
    // Where axe can't tell: text in a chart, whose colours were checked against white, and on a phone the cells of a table
    // that are scrolled out of sight, which have the colours that pass at full width.
    const untold = incomplete.flatMap((i) => i.nodes.map((n) => `${i.id} ${n.html.slice(0, 40)}`))
    const expected = width < 1000 ? /^color-contrast / : /^color-contrast <(t?span|text)/
    expect(untold.filter((line) => !expected.test(line))).toEqual([])
    await page.close()
  })
})
