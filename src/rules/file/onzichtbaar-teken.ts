/** A character that nobody sees, or that a wrong encoding left. */

import type { Range } from '../../diagnostics/finding.ts'
import { mojibakeIn } from '../../diagnostics/mojibake.ts'
import { meantByUnseen, nameOfUnseen, unseenIn } from '../../diagnostics/unseen.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { hasProblem } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/**
 * `code`: of a character that nobody sees, and `times` how often it stands there in a row; null for letters in a wrong encoding. `meant`: what
 * to write, null where that is lost.
 */
interface Args {
  code: number | null
  times: number
  shown: string
  meant: string | null
}

// Spaces of all widths and tabs are used in texts, and told where a name or field is refused for them.
const USED = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

const named = (code: number, language: 'nl' | 'en'): string => nameOfUnseen(String.fromCodePoint(code), language) ?? ''

export default rule({
  id: 'onzichtbaar-teken',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Teken dat niemand ziet',
      message: ({ code, times, shown, meant }) =>
        code === null
          ? `“${shown}” is “${meant}” in een verkeerde codering, verwacht “${meant}”.`
          : meant === null
            ? `Hier ging een teken verloren (${named(code, 'nl')}), verwacht de letter die er stond.`
            : times === 1
              ? `Hier staat een teken dat niemand ziet (${named(code, 'nl')}), verwacht gewone tekst.`
              : `Hier staan ${times} tekens die niemand ziet (${named(code, 'nl')}), verwacht gewone tekst.`,
      why: 'Zoeken, vergelijken en afbreken gaan mis op een teken dat niemand ziet, en een bedorven letter staat zo in elk rapport.',
      mend: 'Haal het teken weg of typ het woord opnieuw; plak tekst uit een ander programma als platte tekst.',
    },
    en: {
      title: 'Character that nobody sees',
      message: ({ code, times, shown, meant }) =>
        code === null
          ? `“${shown}” is “${meant}” in a wrong encoding, expected “${meant}”.`
          : meant === null
            ? `A character was lost here (${named(code, 'en')}), expected the letter that was there.`
            : times === 1
              ? `There is a character here that nobody sees (${named(code, 'en')}), expected plain text.`
              : `There are ${times} characters here that nobody sees (${named(code, 'en')}), expected plain text.`,
      why: 'Searching, comparing and breaking lines go wrong at a character that nobody sees, and a spoilt letter is in every report.',
      mend: 'Remove the character or type the word again; paste text from another program as plain text.',
    },
  },
  example: themeExample({ body: '\nSamen schoon op\u200bwekken.\n' }, { body: '\nSamen schoon opwekken.\n' }),
  check(set: PlanSet, report: Report<Args>) {
    for (const { file, text } of set.sources.values()) {
      if (file.endsWith('.csv') || hasProblem(set, file, ['onleesbaar-bestand'])) continue
      for (const { start, end, character } of unseenRuns(text)) {
        const times = (end - start) / character.length
        const args = { code: character.codePointAt(0) ?? 0, times, shown: '', meant: meantByUnseen(character) }
        report({ file, at: { range: { start, end } } }, args)
      }
      for (const { index, shown, meant } of mojibakeIn(text)) {
        report(
          { file, at: { range: { start: index, end: index + shown.length } } },
          { code: null, times: 1, shown, meant },
        )
      }
    }
  },
  fix({ meant }, { range }) {
    // A line end within a line of facts would begin another one.
    return meant === null ? null : [{ ...range, text: meant === '\n' ? ' ' : meant }]
  },
})

/** Where they are, but for those that texts use; the same in a row, such as a key that stuck, is one mistake, unless each may be a letter that was lost. */
function unseenRuns(text: string): (Range & { character: string })[] {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const runs: (Range & { character: string })[] = []
  for (const { index, character } of unseenIn(text)) {
    if (index < first || USED.test(character) || character === '\r') continue
    const last = runs.at(-1)
    const end = index + character.length
    if (last?.end === index && last.character === character && meantByUnseen(character) !== null) last.end = end
    else runs.push({ start: index, end, character })
  }
  return runs
}
