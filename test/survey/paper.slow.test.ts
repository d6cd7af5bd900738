/** The form as it comes out of a printer: one page of A4, in large letters, with every theme on it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { open } from '../../src/masterplan.ts'
import { realHost } from '../../src/workspace/host.ts'
import { lacks } from '../needs.ts'

const skip = lacks('the form on paper', 'pdfinfo', 'pdftotext')
const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ask = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe' })

describe.skipIf(skip)('the form', () => {
  it.each([
    ['noord', ['noord']],
    ['all in English', ['--lang', 'en', '--from', '2027-01-04', '--until', '2027-01-29']],
  ])('of %s is one tagged page of A4', async (_, argv) => {
    const path = join(folder, 'form.pdf')
    const host = { ...realHost(), out: { write: () => {}, isTerminal: false, columns: 80 }, dialogue: null }
    expect(await run(host, ['--root', 'plans', 'survey', 'form', ...argv, '-o', path])).toBe(0)
    const info = ask('pdfinfo', path)
    expect(info).toMatch(/^Pages:\s+1$/m)
    expect(info).toMatch(/^Page size:.*\(A4\)$/m)
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    const { set } = await open(realHost(), 'plans')
    const text = ask('pdftotext', '-layout', path, '-')
    const places = set.plans.config.themes.map(({ name }) => text.search(new RegExp(`${name} +1 +2 +3 +4 +5`)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it.skipIf(lacks('the form in Word', 'soffice'))(
    'is one page in Word too, also where it asks for the kring',
    async () => {
      const host = { ...realHost(), out: { write: () => {}, isTerminal: false, columns: 80 }, dialogue: null }
      const files = await Promise.all(
        [
          ['noord', '--from', '2027-01-04', '--until', '2027-01-29'],
          ['--lang', 'en'],
        ].map(async (argv, i) => {
          const path = join(folder, `word-${i}.docx`)
          expect(await run(host, ['--root', 'plans', 'survey', 'form', ...argv, '-o', path])).toBe(0)
          return path
        }),
      )
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      ask('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files)
      for (const path of files) expect(ask('pdfinfo', path.replace('.docx', '.pdf'))).toMatch(/^Pages:\s+1$/m)
    },
  )
})
