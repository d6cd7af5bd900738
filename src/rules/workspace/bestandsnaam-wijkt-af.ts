/** A file whose name and first field contradict each other. */
import { readerRule } from '../rule.ts'

export default readerRule({
  id: 'bestandsnaam-wijkt-af',
  severity: 'error',
  words: {
    nl: {
      title: 'Bestandsnaam wijkt af',
      message: ({ declared, expected }) =>
        `Hier staat “${declared}”, verwacht “${expected}”, zoals het bestand of de map heet.`,
      why: 'Een bestand hoort bij één thema en één kring. Gelezen is het als wat de naam zegt.',
      mend: 'Verbeter het veld, of geef het bestand de juiste naam.',
    },
    en: {
      title: 'File name differs',
      message: ({ declared, expected }) =>
        `This says “${declared}”, expected “${expected}”, the name of the file or folder.`,
      why: 'A file belongs to one theme and one kring. It was read as what its name says.',
      mend: 'Correct the field, or rename the file.',
    },
  },
  example: { file: 'noord/energie.md', bad: '---\nthema: water\n---\n', good: '---\nthema: energie\n---' },
})
