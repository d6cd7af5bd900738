/** Word files opened by an office program: nothing stops it, and no heading is lost. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Nodes } from 'mdast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx } from '../../src/formats/docx/docx.ts'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
import { documents, leaves } from './word.ts'
import { SAMPLE } from './workspaces.ts'

describe.skipIf(lacks('Word files in LibreOffice', 'soffice', 'pdftotext', 'pdfinfo'))('in LibreOffice', () => {
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
    const fonts = join(folder, 'fonts.conf')
    const ours = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))
    // Letters about as wide as those of Word, where this machine has neither Calibri nor Carlito.
    writeFileSync(
      fonts,
      `<fontconfig><include>/etc/fonts/fonts.conf</include><dir>${ours}</dir><alias binding="same"><family>Calibri</family><prefer><family>Carlito</family><family>Source Sans 3</family></prefer></alias></fontconfig>`,
    )
    const profile = `-env:UserInstallation=file://${folder}/profile-fonts`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path(`${kring}-leden`, 'docx')],
      {
        env: { ...process.env, FONTCONFIG_FILE: fonts },
      },
    )
    expect(execFileSync('pdfinfo', [path(`${kring}-leden`, 'pdf')], { encoding: 'utf8' })).toMatch(/^Pages: +[12]$/m)
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
})
