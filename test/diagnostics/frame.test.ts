/** The line under a finding fits the screen that it is shown on, whatever is in it, and its range is underlined where it is. */
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/diagnostics/width.ts'
import { masterplan, mini } from '../world.ts'

const long = 'Een kop met veel woorden, '.repeat(8)
describe('a frame', () => {
  it.each([
    ['of a long line', `### ${long}{#Fout Id}`],
    ['of a range at the end', `### ${long} {#Fout Id}`],
    ['of wide letters', `### ${'会議の議題'.repeat(20)} {#Fout Id}`],
    ['of pictures', `### ${'👩‍👩‍👧 '.repeat(40)}{#Fout Id}`],
    ['under a long line', `${long}\n### Kort {#Fout Id}`],
    ['of tabs', `### a${'\t'.repeat(60)}{#Fout Id}`],
  ])('%s', async (_, text) => {
    const files = mini({ 'noord/energie.md': `---\nthema: energie\n---\n\n## Wensen\n\n${text}\n` })
    for (const columns of [50, 60, 80, 120]) {
      const { out } = await masterplan(['validate'], files, { columns, isTerminal: true })
      const lines = stripVTControlCharacters(out).split('\n')
      const framed = lines.filter((line) => line.includes(' │ '))
      expect(framed.length).toBeGreaterThan(1)
      expect(framed.filter((line) => widthOf(line) > columns)).toEqual([])
      expect(framed.some((line) => line.includes('^'))).toBe(true)
    }
  })
})
