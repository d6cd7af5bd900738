/** `masterplan doctor`: why something doesn't work here, and what to type next. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import type { Check } from '../../doctor/check.ts'
import { examine } from '../../doctor/examine.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import type { Screen } from '../terminal/screen.ts'

interface Options extends Context {
  json?: boolean
}

/** Prints each check; one that is wrong counts as a finding. */
export async function doctor(options: Options): Promise<number> {
  const { host, language, json } = options
  const checks = await examine(host, options.root)
  const wrong = checks.filter(({ state }) => state === 'wrong').length
  const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 100) }
  const data = checks.map((check) => ({ ...check, about: aboutIn(check, language), ...told(check, language) }))
  const notes = checks.filter(({ state }) => state === 'note').length
  host.out.write(
    json
      ? `${safeJson({ version: 1, errors: wrong, notes, checks: data })}\n`
      : [
          ...checks.flatMap((check) => lines(check, screen)),
          '',
          wordsIn(language).doctor.summary(wrong, notes),
          '',
        ].join('\n'),
  )
  return wrong > 0 ? EXIT.findings : EXIT.fine
}

const aboutIn = ({ about }: Check, language: Language): string =>
  oneLine(typeof about === 'string' ? about : about[language])

/** What is told of a check, in words. */
function told(check: Check, language: Language): { what: string; why: string } {
  const { well, wrong } = wordsIn(language).doctor
  const about = aboutIn(check, language)
  if (check.state === 'ok') return { what: well[check.id](about), why: '' }
  const [what, why] = wrong[check.id](about)
  return { what, why }
}

const MARKS = { ok: '✔', note: '!', wrong: '✖' } as const

/** A command stands on a line of its own, whole, so that it can be copied. */
function lines(check: Check, { language, paint, width }: Screen): string[] {
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
