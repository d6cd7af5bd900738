/** A plan that begins on the page, in a real browser: without script, by keyboard only, and every screen of it by axe. Skipped, out loud, where there is no Chromium. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { serve } from '../../src/page/server.ts'
import { site } from '../../src/page/site.ts'
import { threshold } from '../../src/page/threshold.ts'
import { refusalIn } from '../../src/page/typed.ts'
import { realHost } from '../../src/workspace/host.ts'
import { keepingHost } from '../../src/workspace/kept/keep.ts'
import { Standing } from '../../src/workspace/standing.ts'
import { chromiumHere, type Open, skip } from './chromium.ts'

/** The page in a folder with these files. */
async function opened(files: Record<string, string> = {}, language: Language = 'nl'): Promise<Open> {
  const root = mkdtempSync(join(tmpdir(), 'masterplan-begin-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const host = () => keepingHost({ ...realHost(), cwd: root }, 'open')
  const today = () => '2026-11-23'
  const pagesOf: Parameters<typeof threshold>[0]['pagesOf'] = async (plans, spoken, notices) =>
    site({ host, standing: new Standing(), root: plans, language: spoken, today }, undefined, notices)
  const answering = threshold({ host, asked: undefined, language, today, pagesOf })
  const served = await serve({ port: 0, answering, refusal: refusalIn(language) })
  return { root, served, close: () => served.close() }
}

async function looked(page: Page, name: string): Promise<void> {
  expect([name, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([name, 0])
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect([name, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)]).toEqual([name, []])
}

describe.skipIf(skip)('in Chromium', () => {
  const { visit, leave, complaints } = chromiumHere()

  it.each([true, false])(
    'begins by keyboard only, and goes on to a wish in a theme of its own, with script: %s',
    async (script) => {
      const open = await opened()
      const { page, to } = await visit(open, { javaScriptEnabled: script })
      const type = async (label: string, text: string): Promise<void> => {
        await page.getByLabel(label, { exact: true }).focus()
        await page.keyboard.type(text)
      }
      await to('/')
      await type('Hoe heet de vereniging?', 'Ondernemend Rolde')
      await type('Kring 1', 'Noord')
      await page.keyboard.press('Tab')
      await page.keyboard.type('veel')
      await page.keyboard.press('Enter')
      await page.getByText('“veel” is geen aantal leden').waitFor()
      await page.getByLabel('Leden van kring 1').fill('58')
      await page.keyboard.press('Enter')
      await page.getByText('Het plan van Ondernemend Rolde is begonnen').waitFor()
      expect(readFileSync(join(open.root, 'masterplan.yaml'), 'utf8')).toContain('58')
      await page.getByRole('link', { name: 'Kringen' }).first().click()
      await page.getByRole('link', { name: 'Noord', exact: true }).click()
      await page.getByRole('link', { name: 'Nieuw thema' }).click()
      await type('Naam', 'Noord')
      await page.keyboard.press('Enter')
      await page.getByText('Bewaard. Thema Noord').waitFor()
      await page.getByRole('link', { name: 'Nieuwe wens' }).click()
      await page.getByLabel('Titel').fill('Een bankje')
      await page.getByRole('button', { name: 'Toevoegen' }).click()
      await page.locator('.message.done').waitFor()
      expect(readFileSync(join(open.root, 'noord/noord.md'), 'utf8')).toContain('### Een bankje')
      await leave(open)
    },
  )

  it.each([
    ['on a phone', { viewport: { width: 360, height: 740 } }, 'nl'],
    ['in the dark, in English', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }, 'en'],
  ] as const)('has no screen that axe complains of, or that is too wide, %s', async (_, options, language) => {
    const screens: [string, Record<string, string>][] = [
      ['empty', {}],
      [
        'beside other files',
        { 'Een brief met een heel lange naam zonder einde.docx': 'x', 'a/b': '', c: '', d: '', e: '', f: '' },
      ],
      ['full', { 'x.docx': '', 'plans/begroting.xlsx': 'x' }],
      ['elsewhere', { 'a/masterplan.yaml': 'x', 'b/masterplan.yaml': 'y' }],
      ['broken', { 'masterplan.yaml': ': : [' }],
    ]
    for (const [name, files] of screens) {
      const open = await opened(files, language)
      const { page, to } = await visit(open, options)
      await to('/')
      await looked(page, name)
      if (name === 'empty') {
        await page.locator('[name=leden]').first().fill('veel')
        await page.locator('button.first').click()
        await page.locator('.message.stop').waitFor()
        await looked(page, 'refused')
        await page.locator('[name=vereniging]').fill('Rolde')
        await page.locator('[name=leden]').first().fill('')
        await page.locator('button.first').click()
        await page.locator('.message.done').waitFor()
        await looked(page, 'begun')
        for (const path of ['/kringen/nieuw', '/themas/nieuw']) {
          await to(path)
          await looked(page, path)
          await page.locator('button.first').click()
          await page.locator('.message.stop').waitFor()
          await looked(page, `${path} refused`)
        }
      }
      await leave(open)
    }
    // A page that says what is in the way has a status of its own.
    expect(complaints.filter((one) => !/status of 4(?:09|22)/.test(one))).toEqual([])
  })
})
