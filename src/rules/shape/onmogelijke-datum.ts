/** A date that doesn’t exist or is written otherwise. */
import { uncurled } from '../../diagnostics/curled.ts'
import { unmasked } from '../../diagnostics/unseen.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { writtenDate, writtenPeriod } from '../../plan/typed/dates.ts'
import { PATTERNS } from '../../plan/typed/patterns.ts'
import { expectedIn } from '../expected.ts'
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'onmogelijke-datum',
  severity: 'error',
  words: {
    nl: {
      title: 'Datum klopt niet',
      message: ({ shown, expected, suggestion }) =>
        `“${shown.slice(0, 60)}” is geen datum, verwacht ${expectedIn('nl', expected)}.${didYouMean('nl', suggestion)}`,
      why: 'Alleen met echte datums is te zien wat te laat is of moet worden herzien.',
      mend: 'Schrijf een datum als jaar-maand-dag en een maand als jaar-maand, met nullen: 2026-02-01 of 2026-02.',
    },
    en: {
      title: 'Date is not right',
      message: ({ shown, expected, suggestion }) =>
        `“${shown.slice(0, 60)}” is not a date, expected ${expectedIn('en', expected)}.${didYouMean('en', suggestion)}`,
      why: 'Only with real dates can anyone see what is late or must be reviewed.',
      mend: 'Write a date as year-month-day and a month as year-month, with zeros: 2026-02-01 or 2026-02.',
    },
  },
  example: themeExample(
    { front: 'bijgewerkt: 6-10-2026\n', body: '' },
    { front: 'bijgewerkt: 2026-10-06\n', body: '' },
  ),
  fix({ shown, expected }, { range }) {
    const text = unmasked(uncurled(shown))
    const isDay = expected.kind === 'pattern' && expected.pattern === 'date'
    const date = writtenDate(text) ?? (/\d/.test(text) ? writtenPeriod(text) : null)
    const form = isDay ? PATTERNS.date : PATTERNS.period
    return date !== null && form.test(date) ? [{ ...range, text: date }] : null
  },
})
