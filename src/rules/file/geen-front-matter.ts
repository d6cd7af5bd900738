/** A plan file that doesn’t begin with front matter. */
import { linesOf } from '../../diagnostics/lines.ts'
import type { TextEdit } from '../../diagnostics/text-edit.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { declaration } from '../declaration.ts'
import { type Report, rule } from '../rule.ts'

/** A line of facts, whatever stands in front of it: quotes, bars, bullets, stars. */
const FACT =
  /^[\s>|*_`#\p{Cf}-]{0,40}(?:thema|kring|ambitie|trekker|bijgewerkt|herzien|vastgesteld|uitdagingen|wensen|projecten)[*_`"']{0,3}[ \t]{0,9}[:=|](?:[\s*_`"']|$)/imu

/** A first line of signs that was meant as three dashes. */
const SIGN = /^\ufeff?([ \t]*(?:[-–—]+|[*_=~+]{3,}|`{3,}\w*))[ \t]*\r?\n/

export default rule({
  id: 'geen-front-matter',
  severity: 'error',
  words: {
    nl: {
      title: 'Geen front matter',
      message: ({ line, sign }) =>
        sign !== null
          ? `De gegevens beginnen met “${sign.slice(0, 20)}”, verwacht een regel met precies \`---\`.`
          : line === null
            ? 'Dit bestand begint niet met gegevens tussen streepjes, verwacht `---` op de eerste regel.'
            : `De gegevens lijken op regel ${line} te staan, verwacht ze boven aan het bestand, met \`---\` op de eerste regel.`,
      why: 'In de front matter staat bij welk thema of welke kring het bestand hoort.',
      mend: 'Zet boven aan het bestand een regel `---`, dan `thema: …`, dan weer een regel `---`. Staan die gegevens lager, verplaats ze dan.',
    },
    en: {
      title: 'No front matter',
      message: ({ line, sign }) =>
        sign !== null
          ? `The facts begin with “${sign.slice(0, 20)}”, expected a line of exactly \`---\`.`
          : line === null
            ? 'This file does not begin with facts between dashes, expected `---` on the first line.'
            : `The facts seem to stand on line ${line}, expected at the very top of the file, with \`---\` on the first line.`,
      why: 'The front matter says which theme or kring the file belongs to.',
      mend: 'Begin the file with a line `---`, then `thema: …`, then another line `---`. If those facts stand lower, move them.',
    },
  },
  example: { file: 'noord/energie.md', bad: '# Energie\n', good: '---\nthema: energie\n---\n\n# Energie\n' },
  check(set: PlanSet, report: Report<{ line: number | null; sign: string | null }>) {
    for (const { id, file, at } of set.problems) {
      if (id !== 'geen-front-matter') continue
      const text = set.sources.get(file)?.text ?? ''
      const found = FACT.exec(text)
      const fact = found === null ? null : linesOf(text).position(found.index + found[0].search(/\w/)).line
      const sign = fact === 2 ? (SIGN.exec(text)?.[1] ?? null) : null
      report({ file, at }, { line: fact, sign })
    }
  },
  fix({ line, sign }, { file, text }) {
    const declared = declaration(file)
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
    if (sign !== null) return dashes(text, start, sign)
    const blank = /^\s+(?=---[ \t]*\r?\n[a-z])/.exec(text.slice(start))
    if (blank) return [{ start, end: start + blank[0].length, text: '' }]
    // A second set of facts above the real one would make text of those.
    return declared !== null && line === null && /^(#{1,6} |$)/.test(text.slice(start, start + 7))
      ? { ...declared, fences: { start, end: start, text: `---\n---\n${text.length > start ? '\n' : ''}` } }
      : null
  },
})

/** Dashes in the place of the signs on the first line, and of the same ones where the facts end. */
function dashes(text: string, start: number, sign: string): TextEdit[] {
  const first = text.indexOf('\n', start)
  const heading = text.search(/\n#{1,2} /)
  const ends = [...text.slice(0, heading === -1 ? text.length : heading).matchAll(/^[ \t]*(\S+)[ \t]*$/gm)]
  const same = ends.find(({ 1: line, index }) => index > first && line === sign.trim().replace(/\w+$/, ''))
  const lines = [{ start, end: text[first - 1] === '\r' ? first - 1 : first }]
  if (same) lines.push({ start: same.index, end: same.index + same[0].length })
  return lines.map((line) => ({ ...line, text: '---' }))
}
