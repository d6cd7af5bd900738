/** Drawings on a page take little room, and lose nothing that is drawn or said. */
import { describe, expect, it } from 'vitest'
import { lean, leanScript } from '../../src/formats/html/lean.ts'
import { masterplan } from '../world.ts'
import { stressed } from './stress.ts'

describe('a drawing on a page', () => {
  it.each([
    [
      'lines that look the same are one path',
      '<line class="o-grid" x1="1" y1="2" x2="9" y2="2"/><line class="o-grid" x1="1" y1="2" x2="1" y2="8"/><line class="o-grid" x1="1" y1="2" x2="3" y2="4"/>',
      '<path class="o-grid" d="M1 2H9M1 2V8M1 2L3 4"/>',
    ],
    [
      'those that look otherwise stay what they are',
      '<line class="o-grid" x1="1" y1="2" x2="9" y2="2"/><line class="o-line" x1="1" y1="2" x2="1" y2="8"/>',
      '<line class="o-grid" x1="1" y1="2" x2="9" y2="2"/><line class="o-line" x1="1" y1="2" x2="1" y2="8"/>',
    ],
    [
      'shapes too',
      '<polygon fill="url(#a)" points="1,2 3,4"/><polygon fill="url(#a)" points="5,6 7,8"/>',
      '<path fill="url(#a)" d="M1,2 3,4zM5,6 7,8z"/>',
    ],
    [
      'a label of one line is bare',
      '<text x="2" y="3" text-anchor="start" font-size="13" fill="currentColor"><tspan x="2" dy="0">Net &amp; wet</tspan></text>',
      '<text x="2" y="3">Net &amp; wet</text>',
    ],
    [
      'a label of two is not',
      '<text x="2" y="3" text-anchor="end" font-size="15"><tspan x="2" dy="0">a</tspan><tspan x="2" dy="18">b</tspan></text>',
      '<text x="2" y="3" text-anchor="end" font-size="15"><tspan x="2" dy="0">a</tspan><tspan x="2" dy="18">b</tspan></text>',
    ],
    [
      'neighbours that look the same get their look from a group',
      '<circle class="i-line" cx="1" cy="2" r="7"/><circle class="i-line" cx="8" cy="2" r="7"/><rect class="i-line" x="1" y="2" width="3" height="4"/>',
      '<g class="i-line"><circle cx="1" cy="2" r="7"/><circle cx="8" cy="2" r="7"/><rect x="1" y="2" width="3" height="4"/></g>',
    ],
    [
      'labels too, of one line and of two',
      '<text x="2" y="3" font-size="15">Net</text><text x="2" y="9" font-size="15"><tspan x="2" dy="0">a</tspan><tspan x="2" dy="18">b</tspan></text>',
      '<g font-size="15"><text x="2" y="3">Net</text><text x="2" y="9"><tspan x="2" dy="0">a</tspan><tspan x="2" dy="18">b</tspan></text></g>',
    ],
    [
      'but not what a group would do at once',
      '<rect opacity="0.5" x="1" y="2" width="3" height="4"/><rect opacity="0.5" x="2" y="3" width="3" height="4"/>',
      '<rect opacity="0.5" x="1" y="2" width="3" height="4"/><rect opacity="0.5" x="2" y="3" width="3" height="4"/>',
    ],
    [
      'and those without a look stay apart',
      '<text x="2" y="3">a</text><text x="2" y="9">b</text>',
      '<text x="2" y="3">a</text><text x="2" y="9">b</text>',
    ],
  ])('%s', (_, drawn, written) => expect(lean(drawn)).toBe(written))

  it('takes the comments out of a script, and nothing else', () =>
    expect(leanScript("// What it does.\n;(() => {\n  // Why.\n  const a = 'x // y'\n})()\n")).toBe(
      "// What it does.\n;(() => {\nconst a = 'x // y'\n})()\n",
    ))

  it('keeps the page of 120 projects under 400 KB, with every project in the timeline', async () => {
    const { out } = await masterplan(
      ['report', 'k1', '--format', 'html', '-o', '-'],
      stressed({ kringen: 1, themes: 12, projects: 10 }),
    )
    expect(Buffer.byteLength(out)).toBeLessThan(400_000)
    const lines = [...out.matchAll(/<div class="wide">(<svg.*?<\/svg>)/gs)].map(([, svg]) => svg ?? '')
    const drawn = lines.filter((svg) => svg.includes('id="tijdbalk-')).join('')
    expect(new Set(drawn.match(/>Project \d+</g)).size).toBe(120)
  })
})
