/** Nesting deeper than any plan needs. */
import { readerRule } from './rule.ts'

export default readerRule({
  id: 'te-diep',
  severity: 'error',
  words: {
    nl: {
      title: 'Te diep genest',
      message: () => 'De gegevens zijn hier te diep in elkaar genest, verwacht hoogstens enkele niveaus.',
      why: 'Zo’n bestand is beschadigd of bedoeld om het programma te laten vastlopen.',
      mend: 'Haal de overbodige haakjes weg of zet het bestand terug uit een eerdere versie.',
    },
    en: {
      title: 'Nested too deep',
      message: () => 'The facts are nested too deep here, expected a few levels at most.',
      why: 'Such a file is damaged, or meant to make the program hang.',
      mend: 'Remove the needless brackets, or restore the file from an earlier version.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: `---\nthema: ${'['.repeat(20_000)}\n---\n`,
    good: '---\nthema: energie\n---\n',
  },
})
