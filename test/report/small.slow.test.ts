/** How many pages few people get: a partner or a branche one where one suffices, members two. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { masterplan } from '../world.ts'
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
  ])('of %j takes at most %i', async (argv, most) => {
    const { bytes } = await masterplan(['report', ...argv, '--format', 'pdf', '-o', '-'], SAMPLE)
    const path = join(folder, 'x.pdf')
    writeFileSync(path, bytes['-'] ?? '')
    const pages = /^Pages: +(\d+)$/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8', stdio: 'pipe' }))?.[1]
    expect(Number(pages)).toBeLessThanOrEqual(most)
  })
})
