/** A journal or decision line without a date. */
import { asDated } from '../../plan/body/dated-line.ts'
import { readerRule, themeExample } from '../rule.ts'

/** The beginning of it as one line: a table is several. */
const start = (written: string): string => {
  const line = written.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

export default readerRule({
  id: 'regel-zonder-datum',
  severity: 'warning',
  words: {
    nl: {
      title: 'Regel zonder datum',
      message: ({ line }) =>
        `“${start(line)}” is geen regel met een datum, verwacht \`- 2026-10-06: …\` of \`- 2026-06-18 (ALV): …\`.`,
      why: 'Voortgang en besluiten worden op datum gelezen; zonder datum telt de regel niet mee.',
      mend: 'Zet de datum vooraan, als jaar-maand-dag, en dan een dubbele punt. Wat bij de regel erboven hoort, komt achter die regel en niet eronder.',
    },
    en: {
      title: 'Line without a date',
      message: ({ line }) =>
        `“${start(line)}” is not a line with a date, expected \`- 2026-10-06: …\` or \`- 2026-06-18 (ALV): …\`.`,
      why: 'Progress and decisions are read by date; without one the line does not count.',
      mend: 'Put the date first, as year-month-day, and then a colon. What belongs to the line above goes after that line, and not below it.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n- 6 oktober 2026: Overleg.\n' },
    { front: '', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n- 2026-10-06: Overleg.\n' },
  ),
  fix(_, { text, range }) {
    const line = asDated(text.slice(range.start, range.end))
    return line === null ? null : [{ ...range, text: line }]
  },
})
