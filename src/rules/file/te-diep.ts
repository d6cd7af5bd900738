/** Nesting deeper than any plan needs. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'te-diep',
  severity: 'error',
  words: {
    nl: {
      title: 'Te diep genest',
      message: () =>
        'Hier is te veel in elkaar genest, of is één stuk tekst te groot; het is niet verder gecontroleerd. Verwacht: hoogstens enkele niveaus.',
      why: 'Zo’n bestand is beschadigd of bedoeld om het programma te laten vastlopen.',
      mend: 'Haal weg wat overbodig is, verdeel de tekst over meer kopjes, of zet het bestand terug uit een eerdere versie.',
    },
    en: {
      title: 'Nested too deep',
      message: () =>
        'Too much is nested here, or one piece of text is too large, so it was checked no further; expected a few levels at most.',
      why: 'Such a file is damaged, or meant to make the program hang.',
      mend: 'Remove what is needless, divide the text over more headings, or restore the file from an earlier version.',
    },
  },
  example: {
    file: 'noord/energie.md',
    bad: `---\nthema: ${'['.repeat(20_000)}\n---\n`,
    good: '---\nthema: energie\n---\n',
  },
})
