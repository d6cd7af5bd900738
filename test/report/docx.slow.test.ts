/** Word files opened by an office program: nothing stops it, and no heading is lost. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx } from '../../src/formats/docx/docx.ts'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
import { documents, leaves } from './word.ts'
import { SAMPLE } from './workspaces.ts'

describe.skipIf(lacks('Word files in LibreOffice', 'soffice', 'pdftotext', 'pdfinfo', 'pdffonts'))(
  'in LibreOffice',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
    const opened = documents.slice(0, 3)
    const path = (name: string, ending: string): string => join(folder, `${name}.${ending}`)
    // It takes seconds to start, so it is started once.
    beforeAll(async () => {
      for (const [name, make] of opened) writeFileSync(path(name, 'docx'), await docx(await make()))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const files = opened.map(([name]) => path(name, 'docx'))
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    it.each(['noord', 'onb'])('the sheet for members of %s takes two pages', async (kring) => {
      const { bytes } = await masterplan(['report', kring, '--for', 'leden', '--format', 'docx', '-o', '-'], SAMPLE)
      writeFileSync(path(`${kring}-leden`, 'docx'), bytes['-'] ?? '')
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path(`${kring}-leden`, 'docx')]
      execFileSync('soffice', args)
      expect(execFileSync('pdfinfo', [path(`${kring}-leden`, 'pdf')], { encoding: 'utf8' })).toMatch(/^Pages: +[12]$/m)
    })

    it.each(opened.slice(0, 2))('%s has our letters, whatever this machine has', (name) => {
      const lines = execFileSync('pdffonts', [path(name, 'pdf')], { encoding: 'utf8' })
        .split('\n')
        .slice(2)
      const fonts = new Set(lines.flatMap((line) => /^[A-Z]{6}\+(\S+)/.exec(line)?.[1] ?? []))
      expect([...fonts].filter((font) => font.startsWith('MasterplanSans')).length).toBeGreaterThanOrEqual(2)
      expect([...fonts].filter((font) => !font.startsWith('MasterplanSans'))).toEqual([])
    })

    it.each(opened.slice(0, 2))('the contents of %s name the pages on which the chapters are', (name) => {
      const pages = execFileSync('pdftotext', ['-layout', path(name, 'pdf'), '-'], { encoding: 'utf8' }).split('\f')
      const at = pages.findIndex((page) => /^ *Inhoud$/m.test(page))
      const listed = [...(pages[at] ?? '').matchAll(/^ *([\p{Lu}\d].{5,50}?) {3,}(\d+)$/gmu)].slice(0, 12)
      expect(listed.length).toBeGreaterThan(3)
      for (const [, title = '', page] of listed) {
        const others = pages.map((text, i) => (i === at ? text.replace(/^.* {3,}\d+$/gm, '') : text))
        const first = others.findIndex((text) =>
          text.split('\n').some((line) => line.trim().startsWith(title.slice(0, 40))),
        )
        expect([title, first + 1]).toEqual([title, Number(page)])
      }
    })

    it.each(opened)('%s opens, with all its headings', async (name, make) => {
      const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      const shown = plain(execFileSync('pdftotext', [path(name, 'pdf'), '-'], { encoding: 'utf8' }))
      const headings: string[] = []
      const visit = (node: Nodes): void => {
        if (node.type === 'heading') headings.push(plain(leaves(node).join('')))
        if ('children' in node) for (const child of node.children) visit(child)
      }
      visit((await make()).root)
      expect(headings.length).toBeGreaterThan(5)
      expect(headings.filter((heading) => !shown.includes(heading))).toEqual([])
    })
  },
)
