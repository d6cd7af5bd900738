/** How many pages few people get: a partner or a branche one where one suffices, members two; and what stands beside a card stays readable. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { masterplan, mini } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

describe.skipIf(lacks('the pages of small reports', 'pdfinfo'))('the PDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  it.each([
    ...['noord', 'stadsbedrijvenpark', 'zuid-west', 'onb'].map((kring) => [[kring, '--for', 'leden'], 2] as const),
    ...['enexis', 'tennet', 'nom', 'politie', 'vervoerders'].flatMap((partner) => [
      [['noord', '--for', `partner:${partner}`], 1] as const,
      [['--for', `partner:${partner}`], 1] as const,
    ]),
    [['noord', '--for', 'branche:overheid-defensie'], 1] as const,
    [['stadsbedrijvenpark', '--for', 'branche:zorg'], 1] as const,
    [['noord', '--for', 'branche:zorg'], 2] as const,
    [['onb', '--for', 'branche:onderwijs'], 4] as const,
    // Forty-nine projects in four kringen: a letter of three pages, and a report of nine.
    [['--for', 'partner:gemeente-assen'], 3] as const,
    [['--for', 'gemeente'], 9] as const,
  ])('of %j takes at most %i', async (argv, most) => {
    const { bytes } = await masterplan(['report', ...argv, '--format', 'pdf', '-o', '-'], SAMPLE)
    const path = join(folder, 'x.pdf')
    writeFileSync(path, bytes['-'] ?? '')
    const pages = /^Pages: +(\d+)$/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8', stdio: 'pipe' }))?.[1]
    expect(Number(pages)).toBeLessThanOrEqual(most)
  })

  it('keeps a table of a project out of the column with its facts', async () => {
    const table = `| wat | hoeveel |\n| --- | --- |\n| a | ${'waardevol '.repeat(30)} |`
    const files = mini({
      'noord/water.md': `---\nthema: water\nprojecten: { p: { fase: idee, trekker: Werkgroep, kosten: 500 } }\n---\n\n## Projectvoorstellen\n\n### Wadi {#p}\n\n${table}\n`,
    })
    const { bytes } = await masterplan(['report', 'noord', '--format', 'pdf', '-o', '-'], files)
    const path = join(folder, 'table.pdf')
    writeFileSync(path, bytes['-'] ?? '')
    const words = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', stdio: 'pipe' })
    const begins = [...words.matchAll(/xMin="([\d.]+)"[^>]*>waardevol</g)].map(([, x]) => Number(x))
    expect(begins.length).toBeGreaterThan(10)
    // The column ends 62.5 mm from the left.
    expect(Math.min(...begins)).toBeGreaterThan((62.5 * 72) / 25.4)
  })
})
