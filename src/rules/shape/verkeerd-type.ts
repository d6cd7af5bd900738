/** A value of another kind than the field asks for. */
import { didYouMean } from '../../language/did-you-mean.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { Expected, ReaderArgs } from '../../plan/problem.ts'
import { thousandsMeant } from '../../plan/typed/number.ts'
import { expectedIn } from '../expected.ts'
import { existingAt } from '../known.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** Whether a value of a field is the name of something, or a list of such names. */
function ofNames(expected: Expected): boolean {
  const one = expected.kind === 'list' ? expected.of : expected
  return one.kind === 'pattern' && ['slug', 'reference', 'agenda-line'].includes(one.pattern)
}

export default rule({
  id: 'verkeerd-type',
  severity: 'error',
  words: {
    nl: {
      title: 'Verkeerd soort waarde',
      message: ({ shown, expected, suggestion }) =>
        shown === ''
          ? `Hier staat niets, verwacht ${expectedIn('nl', expected)}. Nog niets bekend? Haal de regel dan weg.`
          : `“${shown.slice(0, 60)}” past hier niet, verwacht ${expectedIn('nl', expected)}.${didYouMean('nl', suggestion)}`,
      why: 'Met een waarde van een andere soort kan niet worden gerekend of gezocht.',
      mend: 'Schrijf de waarde zoals verwacht. Een lijst staat tussen [ ], een getal zonder euroteken of punten, tekst die op een getal lijkt tussen aanhalingstekens.',
    },
    en: {
      title: 'Wrong kind of value',
      message: ({ shown, expected, suggestion }) =>
        shown === ''
          ? `There is nothing here, expected ${expectedIn('en', expected)}. Nothing known yet? Then remove the line.`
          : `“${shown.slice(0, 60)}” does not fit here, expected ${expectedIn('en', expected)}.${didYouMean('en', suggestion)}`,
      why: 'A value of another kind can’t be calculated with or searched.',
      mend: 'Write the value as expected. A list stands between [ ], a number has no euro sign or points, text that looks like a number has quotes.',
    },
  },
  example: themeExample(
    { front: 'projecten:\n  hub:\n    kosten: "45000"\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
    { front: 'projecten:\n  hub:\n    kosten: 45000\n', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n' },
  ),
  check(set: PlanSet, report: Report<ReaderArgs['verkeerd-type']>) {
    for (const { id, args, file, at, related } of set.problems) {
      if (id !== 'verkeerd-type') continue
      // A value that begins with # is a comment, and told as that.
      const field = 'path' in at ? String(at.path.at(-1)) : ''
      const hash = args.shown === '' && /^[a-z\d-]+$/.test(field)
      if (hash && new RegExp(`^[ \\t]*${field}:[ \\t]+#\\S`, 'm').test(set.sources.get(file)?.text ?? '')) continue
      const { expected } = args
      const english = set.plans.config.language === 'en'
      const amount = expected.kind === 'number' ? thousandsMeant(args.shown, english) : null
      const suggestion = args.suggestion ?? (amount === null ? null : String(amount))
      const named = suggestion !== null && ofNames(expected)
      report({ file, at }, { ...args, suggestion: named ? existingAt(set, file, at, suggestion) : suggestion }, related)
    }
  },
  fix({ shown, suggestion }, { text, range }) {
    // A word for a number is better written out by a person.
    const sure = /^["'“„”‘‚’«]?(?:[\d€([{]|[a-z0-9/-]+[”’»]?$|[^"']*[,;])/.test(text.slice(range.start, range.end))
    // What somebody says of a number between brackets is no part of the number, and would be lost.
    const said = /[(?]/.test(shown.slice(1))
    return suggestion !== null && sure && !said ? [{ ...range, text: suggestion }] : null
  },
})
