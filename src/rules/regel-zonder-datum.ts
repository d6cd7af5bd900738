/** A journal or decision line without a date. */
import { readerRule, themeExample } from './rule.ts'

export default readerRule({
  id: 'regel-zonder-datum',
  severity: 'warning',
  words: {
    nl: {
      title: 'Regel zonder datum',
      message: ({ line }) =>
        `“${line.slice(0, 40)}” begint niet met een datum, verwacht \`- 2026-10-06: …\` of \`- 2026-06-18 (ALV): …\`.`,
      why: 'Voortgang en besluiten worden op datum gelezen; zonder datum telt de regel niet mee.',
      mend: 'Zet de datum vooraan, als jaar-maand-dag, en dan een dubbele punt.',
    },
    en: {
      title: 'Line without a date',
      message: ({ line }) =>
        `“${line.slice(0, 40)}” does not begin with a date, expected \`- 2026-10-06: …\` or \`- 2026-06-18 (ALV): …\`.`,
      why: 'Progress and decisions are read by date; without one the line does not count.',
      mend: 'Put the date first, as year-month-day, and then a colon.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n- Vorige week: overleg.\n' },
    { front: '', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\n#### Voortgang\n\n- 2026-10-06: Overleg.\n' },
  ),
})
