/** `fix` on whatever is in a file: it mends all it can, twice is once, and no other byte changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compatible } from '../../src/diagnostics/compatible.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { applyEdits } from '../../src/diagnostics/text-edit.ts'
import { runs } from '../runs.ts'
import { masterplan, mini } from '../world.ts'

const FILE = 'noord/energie.md'

const mended = async (text: string): Promise<string> => {
  const { written } = await masterplan(['fix'], mini({ [FILE]: text }))
  return written[`/work/plans/${FILE}`] ?? text
}

const FACTS = [
  'bijgewerkt: 1-2-2026\n',
  'herzien: "6 okt 2027"\n',
  'nuu: 1\n',
  'ambite: 2\n',
  'projecten:\n  hub:\n    fase: Idee\n    partners: Gemeente\n    kosten: "5" # euro\n',
  'wensen:\n  zon: { steun: "3" } # leden\n',
  'uitdagingen:\n  Vol_Net: {}\n',
]
const BODY = [
  '\n## Wenssen\n',
  '\n## Wensen\n',
  '\n## Projectvoorstellen\n',
  '\n### Zon\n',
  '\n### Zon <!-- x -->\n',
  '\n### Zon ##\n',
  '\n### Zon {#Zon delen}\n',
  '\n### Hub {#hub}\n',
  '\n### Vol {#vol-net}\n',
  '\n#### Vortgang\n',
  '\n- 6 oktober 2026: x\n',
  '\n<!-- masterplan-negeer item-zonder-id: x -->\n',
  '\ntekst 地図🌞 \t\n',
]
const FENCES = fc.constantFrom('---\n', '---\n', '---yaml\n', '----\n', '')
const plans = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    FENCES,
    fc.uniqueArray(fc.constantFrom(...FACTS), { maxLength: 4 }),
    FENCES,
    fc.array(fc.constantFrom(...BODY), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([bom, open, facts, close, body, windows]) => {
    const text = `${open}thema: energie\n${facts.join('')}${close}${body.join('')}`
    return bom + (windows ? text.replaceAll('\n', '\r\n') : text)
  })

describe('whatever is in a file', () => {
  const findings = async (text: string): Promise<Finding[]> =>
    JSON.parse((await masterplan(['validate', '--json'], mini({ [FILE]: text }))).out).findings

  it('nothing that can be mended is left, and a second time changes nothing', async () => {
    let changed = 0
    await fc.assert(
      fc.asyncProperty(plans, async (text) => {
        const once = await mended(text)
        if (once !== text) changed++
        expect((await findings(once)).filter((f) => f.edits.length > 0)).toEqual([])
        expect(await mended(once)).toBe(once)
      }),
      { numRuns: runs(600) },
    )
    expect(changed).toBeGreaterThan(runs(150))
  })

  it('every edit is inside its file, and every byte outside the edits stays', async () => {
    let edited = 0
    await fc.assert(
      fc.asyncProperty(plans, async (text) => {
        const fixable = (await findings(text)).filter((f) => f.file === FILE && f.edits.length > 0)
        for (const { edits } of fixable) {
          for (const { start, end } of edits) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true)
            edited++
          }
          // One finding at a time: what is before its first edit and behind its last is there as it was, to the byte.
          const once = applyEdits(text, edits)
          expect(once.startsWith(text.slice(0, Math.min(...edits.map(({ start }) => start))))).toBe(true)
          expect(once.endsWith(text.slice(Math.max(...edits.map(({ end }) => end))))).toBe(true)
        }
        // All together: the text between the edits of the first round is what is between them afterwards, in order.
        const ranges = compatible(fixable).flatMap((f) => f.edits)
        const after = applyEdits(text, ranges)
        let from = 0
        let at = 0
        for (const { start, end, text: put } of [...ranges].sort((a, b) => a.start - b.start)) {
          const kept = text.slice(from, start)
          expect(after.slice(at, at + kept.length + put.length)).toBe(kept + put)
          at += kept.length + put.length
          from = end
        }
        expect(after.slice(at)).toBe(text.slice(from))
        expect(after.includes('\r\n') && /[^\r]\n/.test(after)).toBe(text.includes('\r\n') && /[^\r]\n/.test(text))
      }),
      { numRuns: runs(300) },
    )
    // A few runs may come across somewhat less.
    expect(edited).toBeGreaterThan(runs(250) - 10)
  })
})
