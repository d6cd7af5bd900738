/** A heading that skips a level. */
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'kopniveau-overgeslagen',
  severity: 'warning',
  words: {
    nl: {
      title: 'Kopniveau overgeslagen',
      message: ({ depth, expected }) =>
        `Deze kop heeft niveau ${depth}, verwacht hoogstens ${'#'.repeat(expected)} (niveau ${expected}) onder de kop erboven.`,
      why: 'Wie met een schermlezer leest, gaat van kop naar kop; een overgeslagen niveau klinkt als een stuk dat ontbreekt.',
      mend: 'Haal een `#` weg, of zet de kop ertussen die ontbreekt.',
    },
    en: {
      title: 'Heading level skipped',
      message: ({ depth, expected }) =>
        `This heading has level ${depth}, expected at most ${'#'.repeat(expected)} (level ${expected}) below the one above it.`,
      why: 'People who use a screen reader go from heading to heading; a level that is skipped sounds like a piece that is missing.',
      mend: 'Remove a `#`, or add the heading that is missing in between.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Uitdagingen\n\n#### Te diep\n' },
    { front: '', body: '\n## Uitdagingen\n\n### Niet te diep {#niet-te-diep}\n' },
  ),
})
