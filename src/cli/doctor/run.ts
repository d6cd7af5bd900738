/** `masterplan doctor`: why something doesn't work here, and what to type next. */
import { safeJson } from '../../diagnostics/safe.ts'
import { examine } from '../../doctor/examine.ts'
import { wordsIn } from '../../language/words.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { aboutIn, checkLines, told } from './screen.ts'

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
          ...checks.flatMap((check) => checkLines(check, screen)),
          '',
          wordsIn(language).doctor.summary(wrong, notes),
          '',
        ].join('\n'),
  )
  return wrong > 0 ? EXIT.findings : EXIT.fine
}
