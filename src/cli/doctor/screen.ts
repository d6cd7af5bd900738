/** What the doctor found, in words: each check with what to type next. */
import { oneLine } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Check } from '../../doctor/check.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Screen } from '../terminal/screen.ts'

/** What a check is about, in a language. */
export const aboutIn = ({ about }: Check, language: Language): string =>
  oneLine(typeof about === 'string' ? about : about[language])

/** What is told of a check, in words. */
export function told(check: Check, language: Language): { what: string; why: string } {
  const { well, wrong } = wordsIn(language).doctor
  const about = aboutIn(check, language)
  if (check.state === 'ok') return { what: well[check.id](about), why: '' }
  const [what, why] = wrong[check.id](about)
  return { what, why }
}

const MARKS = { ok: '✔', note: '!', wrong: '✖' } as const

/** A command stands on a line of its own, whole, so that it can be copied. */
export function checkLines(check: Check, { language, paint, width }: Screen): string[] {
  const tint = { ok: paint.green, note: paint.yellow, wrong: paint.red }[check.state]
  const { what, why } = told(check, language)
  const [first = '', ...more] = wrap([what], width - 2)
  return [
    `${tint(MARKS[check.state])} ${first}`,
    ...[...more, ...(why === '' ? [] : wrap([why], width - 4).map((line) => `  ${paint.dim(line)}`))].map(
      (line) => `  ${line}`,
    ),
    ...check.commands.map((command) => `    ${paint.cyan(oneLine(command))}`),
  ]
}
