/** The pages of `open` on the example's plans, in a real browser. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { Previews } from '../../src/page/preview.ts'
import { type Served, serve } from '../../src/page/server.ts'
import { site } from '../../src/page/site.ts'
import { refusalIn } from '../../src/page/typed.ts'
import { watching } from '../../src/page/watch.ts'
import { realHost } from '../../src/workspace/host.ts'
import { keepingHost } from '../../src/workspace/kept/keep.ts'
import { Standing } from '../../src/workspace/standing.ts'
import { lacks } from '../needs.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether there is no Chromium, said out loud. */
export const skip = lacks('pages in a browser (CHROMIUM may be its path)', CHROMIUM)

export interface Open {
  root: string
  served: Served
  close(): Promise<void>
}

/** The example's plans in a folder of their own. */
export function plansAlone(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'masterplan-page-')), 'plans')
  cpSync('plans', root, { recursive: true })
  return root
}

/** Plans served as `masterplan open` does. */
export async function opened(language: Language = 'nl', root = plansAlone(), port = 0): Promise<Open> {
  const desk = {
    host: () => keepingHost(realHost(), 'open'),
    standing: new Standing(),
    root,
    language,
    today: () => '2026-11-23',
  }
  const previews = new Previews(desk)
  const served = await serve({ port, answering: site(desk, previews), refusal: refusalIn(language) })
  const stop = await watching(root, async () => {
    previews.outdated()
    served.tell({})
  })
  return { root, served, close: async () => void (await Promise.all([stop(), served.close()])) }
}

export interface Visit {
  page: Page
  context: BrowserContext
  to(path: string): Promise<unknown>
}

/** A browser for the tests of one file, with what its pages complained of. */
export function chromiumHere(): {
  complaints: string[]
  visit(open: Open, options?: Parameters<Browser['newContext']>[0], at?: string): Promise<Visit>
  leave(open: Open): Promise<void>
} {
  let browser: Browser
  const complaints: string[] = []
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    if (skip) return
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterAll(() => browser?.close())
  return {
    complaints,
    // A page that is still open goes on looking for its server.
    async leave(open) {
      for (const context of contexts.splice(0)) await context.close()
      await open.close()
    },
    async visit(open, options = {}, at = '/') {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on(
        'console',
        (message) => message.type() === 'error' && !/404/.test(message.text()) && complaints.push(message.text()),
      )
      // The address lets a browser in at any page, so that whoever is about another one need not begin at home.
      await page.goto(new URL(`${at}${new URL(open.served.address).search}`, open.served.address).href)
      const base = new URL(open.served.address).origin
      return { page, context, to: (path) => page.goto(base + path) }
    },
  }
}
