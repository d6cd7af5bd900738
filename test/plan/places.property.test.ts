/** Any bytes at all as a plan file give findings inside the file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../runs.ts'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'

describe('any bytes as a plan file', () => {
  const pieces = fc.constantFrom(
    '---\n',
    'thema: energie\n',
    '## Wensen\n',
    '### Zon {#zon}\n',
    '- 2026-01-01: x\n',
    '\ufeff',
    '\r\n',
    '\0',
    '{{[[',
    '&a *a',
    '<<<<<<< ',
    '```\n',
    'projecten:\n  hub: {}\n',
    '\u202e',
    '---js\n',
    ': ',
    '#### Voortgang\n',
  )
  const text = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 14 })
    .map((parts) => parts.join(''))
  const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 200 }))

  it('give findings with places inside the file, and never a throw', async () => {
    const names = fc.constantFrom(FILE, 'noord/kring.md', 'noord/enquete.csv', 'masterplan.yaml')
    await fc.assert(
      fc.asyncProperty(names, bytes, async (file, content) => {
        const { out, err, code } = await masterplan(['validate', '--json'], mini({ [file]: content }))
        expect(err).toBe('')
        expect([0, 1]).toContain(code)
        const size =
          typeof content === 'string'
            ? content.length
            : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content).length
        for (const f of JSON.parse(out).findings) {
          if (f.file !== file) continue
          expect(f.start.offset).toBeLessThanOrEqual(f.end.offset)
          expect(f.end.offset).toBeLessThanOrEqual(size)
          expect(f.start.line).toBeGreaterThan(0)
          expect(f.start.column).toBeGreaterThan(0)
        }
        const report = await masterplan(['report', 'noord', '-o', '-'], mini({ [file]: content }))
        expect(report.err).not.toMatch(/niet mogen gebeuren/)
      }),
      { numRuns: runs(300) },
    )
  })
})
