/** A plan file that doesn’t begin with front matter. */
import { linesOf } from '../../diagnostics/lines.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { declaration } from '../declaration.ts'
import { type Report, rule } from '../rule.ts'

/** A line of facts, whatever stands in front of it: quotes, bars, bullets, stars. */
const FACT =
  /^[\s>|*_`#\p{Cf}-]{0,40}(?:thema|kring|ambitie|trekker|bijgewerkt|herzien|vastgesteld|uitdagingen|wensen|projecten)[*_`"']{0,3}[ \t]{0,9}[:=|](?:[\s*_`"']|$)/imu

export default rule({
  id: 'geen-front-matter',
  severity: 'error',
  words: {
    nl: {
      title: 'Geen front matter',
      message: ({ line }) =>
        line === null
          ? 'Dit bestand begint niet met gegevens tussen streepjes, verwacht `---` op de eerste regel.'
          : `De gegevens lijken op regel ${line} te staan, verwacht ze boven aan het bestand, met \`---\` op de eerste regel.`,
      why: 'In de front matter staat bij welk thema of welke kring het bestand hoort.',
      mend: 'Zet boven aan het bestand een regel `---`, dan `thema: …`, dan weer een regel `---`. Staan die gegevens lager, verplaats ze dan.',
    },
    en: {
      title: 'No front matter',
      message: ({ line }) =>
        line === null
          ? 'This file does not begin with facts between dashes, expected `---` on the first line.'
          : `The facts seem to stand on line ${line}, expected at the very top of the file, with \`---\` on the first line.`,
      why: 'The front matter says which theme or kring the file belongs to.',
      mend: 'Begin the file with a line `---`, then `thema: …`, then another line `---`. If those facts stand lower, move them.',
    },
  },
  example: { file: 'noord/energie.md', bad: '# Energie\n', good: '---\nthema: energie\n---\n\n# Energie\n' },
  check(set: PlanSet, report: Report<{ line: number | null }>) {
    for (const { id, file, at } of set.problems) {
      if (id !== 'geen-front-matter') continue
      const text = set.sources.get(file)?.text ?? ''
      const found = FACT.exec(text)
      const fact = found === null ? null : linesOf(text).position(found.index + found[0].search(/\w/)).line
      report({ file, at }, { line: fact })
    }
  },
  fix({ line }, { file, text }) {
    const declared = declaration(file)
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
    // A second set of facts above the real one would make text of those.
    return declared !== null && line === null && /^(#{1,6} |$)/.test(text.slice(start, start + 7))
      ? { ...declared, fences: { start, end: start, text: `---\n---\n${text.length > start ? '\n' : ''}` } }
      : null
  },
})
