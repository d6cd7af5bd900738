/** The words of the PDF are those of its golden, for the sample and for what is awkward. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
import { AWKWARD, SAMPLE } from './workspaces.ts'

const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.skipIf(lacks('the golden of the PDF', 'pdftotext')).each(Object.entries({ sample: SAMPLE, awkward: AWKWARD }))(
  'the PDF of the %s workspace says what its golden says',
  async (name, files) => {
    const { bytes } = await masterplan(['report', 'noord', '--format', 'pdf', '-o', '-'], files)
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, bytes['-'] ?? '')
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
    await expect(text.replaceAll('\f', '\n=== page ===\n')).toMatchFileSnapshot(`goldens/${name}/noord.pdf.txt`)
  },
)
