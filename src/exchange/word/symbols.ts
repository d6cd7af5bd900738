/** Characters of fonts that draw pictures where others have letters, as Word's bullets, arrows and boxes are. */

const BOXES = { '6F': '☐', A8: '☐', FD: '☒', FE: '☑', FC: '✓', FB: '✗' }
const DRAWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ...BOXES, A7: '•', '9F': '•', D8: '•', E0: '→', DF: '←', F0: '⇨' },
  'wingdings 2': { '4F': '✗', '50': '✓', '52': '☑', '54': '☒', A3: '☐', '2A': '☐' },
  symbol: {
    ...{ B7: '•', AE: '→', AC: '←', AD: '↑', AF: '↓', DE: '⇒', B3: '≥', A3: '≤', B9: '≠', BB: '≈' },
    ...{ B1: '±', B4: '×', B8: '÷', B0: '°', A5: '∞', '6D': 'µ', '44': 'Δ', '53': 'Σ', '2D': '−' },
  },
}

/** What a code of such a font looks like; null where that isn't known. Word keeps these codes from F000 on. */
export function symbolOf(font: string, code: string): string | null {
  const short = code.toUpperCase().replace(/^F0/, '').padStart(2, '0')
  return DRAWN[font.trim().toLowerCase()]?.[short] ?? null
}
